/**
 * What a channel needs of the service behind it, and what it gets back. Channels only carry: they turn what arrives
 * into a `Message`, hand it on, and show the `Entry`s that come back as well as their people's devices can.
 */
import type { FileDescription } from '../form/form';
import type { Content } from '../turn/incoming';
import type { Said, Screen } from '../turn/screen';
import type { LanguageTag } from '../language/language';
import type { Held } from '../language/text';

export type ChannelName = 'page' | 'directline' | 'botservice' | 'terminal';

export interface Assistant {
  /** Begins the conversation with a greeting; where it has begun already, gives its whole log. */
  open(address: Address, language?: LanguageTag): Promise<Delivery>;
  /** Hears one message. The same message id again gives what was said to it then, and does nothing else. */
  receive(address: Address, message: Message): Promise<Delivery>;
  /** What stands in the log after `watermark`; `undefined` when the conversation never was, or was erased. */
  since(address: Address, watermark: number): Promise<Delivered | undefined>;
}

export interface Address {
  readonly channel: ChannelName;
  /** Never a telephone number or an account: channels digest those before they get here. */
  readonly conversation: string;
}

export interface Message {
  /** Unique in the conversation. The channel's own id where it has one, so that its repeats are known. */
  readonly id: string;
  /** The id of the screen that its sender saw, where the channel knows it. */
  readonly question?: string;
  readonly content: Content;
  /** Files that came along with words, and are not taken. */
  readonly besides?: readonly FileDescription[];
  /** The language that the channel shows, for an apology where the conversation cannot be read. */
  readonly language?: LanguageTag;
  /** What the person saw themselves send (a button's label), for the log. */
  readonly shown?: string;
}

export type Delivery = Delivered | Failed;

export interface Delivered {
  readonly outcome: 'delivered';
  /** The log after it, in order. `receive`: the rows of this turn, the person's own first. */
  readonly entries: readonly Entry[];
  /** The sequence number of the last entry, or what was asked from when there is none. */
  readonly watermark: number;
}

/** The message was not kept. What to say stands outside the log, and is never replayed. */
export interface Failed {
  readonly outcome: 'failed';
  readonly language: LanguageTag;
  readonly said: readonly Said[];
}

export type Entry = PersonEntry | AssistantEntry;

export interface PersonEntry {
  readonly from: 'person';
  readonly sequence: number;
  /** ISO 8601 instant. */
  readonly at: string;
  /** The message's own id. */
  readonly message: string;
  /** What they sent, or a mask where it was secret. */
  readonly text: string;
}

export interface AssistantEntry {
  readonly from: 'assistant';
  readonly sequence: number;
  readonly at: string;
  readonly language: LanguageTag;
  readonly said: readonly Said[];
  /** What is asked now; only the newest one in the log can be answered afresh. */
  readonly screen?: Screen;
  /** The earlier log was erased with this: whatever is on show must go. It stands in the log, for a reply may be lost. */
  readonly erased?: true;
  /** What may still be shown in the clear. */
  readonly held: Held;
}
