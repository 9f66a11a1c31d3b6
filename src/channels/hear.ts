/** An activity from outside, checked field by field: what a person sent, or why it cannot be taken. Pure. */
import { commands } from '../language/commands';
import { tagOf } from '../language/tag';
import { itemField } from './wire';
import type { Message } from './assistant';
import type { FileDescription, YesNoUnsure } from '../form/form';
import type { Command } from '../language/commands';
import type { LanguageTag } from '../language/language';
import type { Content } from '../turn/incoming';

export type Hearing =
  | { readonly kind: 'message'; readonly message: Message }
  /** Typing, events and the like: nothing to answer. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'malformed' };

/**
 * Hears an activity of any sender. A `value` that is no press of ours counts as the text beside it.
 * @param tags the languages that can be chosen
 * @param newId names a message that came without a name
 */
export function hear(activity: unknown, tags: readonly LanguageTag[], newId: () => string): Hearing {
  if (!isObject(activity) || typeof activity.type !== 'string') return { kind: 'malformed' };
  if (activity.type !== 'message') return { kind: 'ignored' };
  const data = isObject(activity.channelData) ? activity.channelData : {};
  const id = short(data.clientActivityID) ?? short(activity.id) ?? newId();
  const language = tagOf(activity.locale, tags);
  const named = { id, ...(language && { language }) };
  const text = typeof activity.text === 'string' ? activity.text : undefined;
  const pressed = press(activity.value, tags);
  if (pressed) return { kind: 'message', message: { ...named, ...pressed, ...(text && { shown: text }) } };
  const files = filesIn(activity.attachments);
  const content = contentOf(text, files);
  if (!content) return { kind: 'malformed' };
  const question = short(data.question);
  return {
    kind: 'message',
    message: {
      ...named,
      content,
      ...(question && { question }),
      ...(files.length > 0 && content.kind === 'text' && { besides: files }),
    },
  };
}

type Press = Pick<Message, 'question' | 'content'>;

const longestId = 200;
const mostItems = 100;

function press(value: unknown, tags: readonly LanguageTag[]): Press | undefined {
  if (!isObject(value)) return undefined;
  const language = tags.find((tag) => tag === value.language);
  if (language) return { content: { kind: 'language', language } };
  const question = short(value.question);
  const content = question && (answer(value) ?? fields(value));
  return content ? { question, content } : undefined;
}

function answer({ choice, choices, items, command, of }: Record<string, unknown>): Content | undefined {
  const chosen = short(choice);
  if (chosen) return { kind: 'press', choice: chosen };
  if (isList(choices)) return { kind: 'choices', choices };
  if (isAnswers(items)) return { kind: 'each', items };
  if (!isCommand(command)) return undefined;
  const question = short(of);
  return { kind: 'command', command, ...(question && { question }) };
}

/** What was chosen in the fields of a card: several with commas between, or one answer in each field. */
function fields({ field, ...given }: Record<string, unknown>): Content | undefined {
  if (field === 'choices') {
    const { choices = '' } = given;
    const chosen = typeof choices === 'string' ? choices.split(',').filter((one) => one !== '') : undefined;
    return isList(chosen) ? { kind: 'choices', choices: chosen } : undefined;
  }
  if (field !== 'each') return undefined;
  const answered = Object.entries(given)
    .filter(([name, one]) => name.startsWith(itemField) && one !== '')
    .map(([name, one]) => [name.slice(itemField.length), one]);
  const items: unknown = Object.fromEntries(answered);
  return isAnswers(items) ? { kind: 'each', items } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function short(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= longestId ? value : undefined;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= mostItems && value.every((one) => short(one) !== undefined);
}

function isAnswers(value: unknown): value is Readonly<Record<string, YesNoUnsure>> {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= mostItems && entries.every(([id, one]) => short(id) && isYesNoUnsure(one));
}

function isYesNoUnsure(value: unknown): value is YesNoUnsure {
  return value === 'yes' || value === 'no' || value === 'unsure';
}

function isCommand(value: unknown): value is Command {
  return commands.some((command) => command === value);
}

/** Words go before files: the files are told of as lost, for they cannot be taken yet. */
function contentOf(text: string | undefined, files: readonly FileDescription[]): Content | undefined {
  if (text !== undefined && text.trim() !== '') return { kind: 'text', text };
  return files.length > 0 ? { kind: 'files', files } : undefined;
}

/** What is known of files before anything is read: their names may be a cry for help. */
function filesIn(attachments: unknown): readonly FileDescription[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.slice(0, mostItems).map((one: unknown, at): FileDescription => {
    const { name, contentType } = isObject(one) ? one : {};
    return { id: String(at), name: short(name) ?? '', type: short(contentType) ?? '', size: 0 };
  });
}
