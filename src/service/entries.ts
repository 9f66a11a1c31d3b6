/** The log: what was sent and said, and how it looks when it is delivered. */
import { held } from '../turn/state';
import type { Entry } from '../channels/assistant';
import type { LanguageTag } from '../language/language';
import type { Said } from '../language/text';
import type { Content } from '../turn/incoming';
import type { Screen } from '../turn/screen';
import type { State } from '../turn/state';

/** A log row in the clear. Sentences stand as keys, so what is no longer held is masked whenever it is read again. */
export type LoggedEntry =
  | { readonly from: 'person'; readonly at: string; readonly message: string; readonly text: string }
  | {
      readonly from: 'assistant';
      readonly at: string;
      readonly language: LanguageTag;
      readonly said: readonly Said[];
      readonly screen: Screen;
      readonly erased?: true;
    };

/** What stands in the log for something secret. */
const mask = '••••';

/** The person's row. */
export function personEntry(
  at: string,
  message: string,
  content: Content,
  shown: string | undefined,
  masked: boolean,
): LoggedEntry {
  return { from: 'person', at, message, text: masked ? mask : (shown ?? textOf(content)) };
}

/** A row as it is delivered now: what the conversation still holds in the clear, the rest masked. */
export function delivered(sequence: number, logged: LoggedEntry, state: State): Entry {
  return logged.from === 'person' ? { ...logged, sequence } : { ...logged, sequence, held: held(state) };
}

/** Everything in a message that somebody could have put words into: what danger is listened for in. */
export function textOf(content: Content): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'files':
      return content.files.map(({ name }) => name).join('\n');
    case 'press':
      return content.choice;
    case 'choices':
      return content.choices.join(', ');
    default:
      return '';
  }
}
