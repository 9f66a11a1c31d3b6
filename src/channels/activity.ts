/** The part of a Bot Framework Activity that this service sends: the wire format, without the SDK that defines it. */
import type { Pressed, ShownData } from './wire';

/** From the assistant. */
export interface AssistantActivity {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain';
  /** BCP 47 tag of the language that it speaks. */
  readonly locale: string;
  readonly inputHint: 'expectingInput' | 'acceptingInput';
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly MessageBack[] };
  readonly channelData?: ShownData;
}

/** A button. Its press comes back as a message with this `text` and `value`. */
export interface MessageBack {
  readonly type: 'messageBack';
  readonly title: string;
  readonly text: string;
  readonly displayText: string;
  readonly value: Pressed;
}

/** What a person sent, as their own client gets it back. A client takes a message for sent only when it sees this. */
export interface PersonActivity {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain';
  readonly channelData: { readonly clientActivityID: string };
}
