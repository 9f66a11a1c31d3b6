/** Several answers in one message, such as "yes and no" or "1 or 3", where perhaps only one was wanted. */
import { normalise } from './normalise';

/**
 * What each part of a message means, each meaning once, in the order of the message. `undefined` unless every part of it
 * means something; parts stand between commas, "and", "or", or are single words.
 * @param tag the language of the conversation, whose "and" and "or" are meant
 */
export function meantTogether(
  message: string,
  tag: string,
  meaning: (part: string) => string | undefined,
): readonly string[] | undefined {
  const { attached } = joinersOf(tag);
  const meant = answersIn(message, tag).map((part) => meaningsIn(part, attached, meaning));
  if (meant.length === 0 || meant.some((one) => one === undefined)) return undefined;
  return [...new Set(meant.flatMap((one) => one ?? []))];
}

/** The parts of a message between commas, "and" and "or", where those stand alone. */
export function answersIn(message: string, tag: string): readonly string[] {
  return splitAt(message, joinersOf(tag).words);
}

/** The parts of a message between commas and "and". */
export function partsOf(message: string, tag: string): readonly string[] {
  return splitAt(message, [normalise(jointOf(tag, 'conjunction'))]);
}

/** True for "this or that", two short things of which one at least means something. */
export function isEither(
  message: string,
  tag: string,
  meaning: (part: string) => string | undefined,
): boolean {
  const sides = splitAt(message, [normalise(jointOf(tag, 'disjunction'))]);
  const short = sides.every((side) => side.split(' ').length <= longestSide);
  return sides.length === 2 && short && sides.some((side) => meaning(side) !== undefined);
}

/** Words in an answer that is worth calling one; more are a sentence. */
const longestSide = 2;

/** One meaning, or that of every word; an "and" that is written onto its word, as in Arabic, is taken off where that helps. */
function meaningsIn(
  part: string,
  attached: readonly string[],
  meaning: (part: string) => string | undefined,
): readonly string[] | undefined {
  const bare = (word: string) => {
    const joiner = attached.find((one) => word.startsWith(one) && word !== one);
    return meaning(word) ?? (joiner === undefined ? undefined : meaning(word.slice(joiner.length)));
  };
  const whole = bare(part);
  if (whole !== undefined) return [whole];
  const each = part.split(' ').slice(0, mostWords).map(bare);
  return each.every((one) => one !== undefined) ? each : undefined;
}

/** Longer than every list of answers that somebody would write without commas. */
const mostWords = 20;

/** Folded parts, none of them empty. */
function splitAt(message: string, joiners: readonly string[]): readonly string[] {
  const parts: string[][] = [];
  for (const piece of message.split(/[,;،؛，；、/&+\n]+/u)) {
    parts.push([]);
    for (const token of normalise(piece).split(' ')) {
      if (joiners.includes(token)) parts.push([]);
      else parts.at(-1)?.push(token);
    }
  }
  return parts.map((part) => part.join(' ')).filter((part) => part !== '');
}

/** The language's "and" and "or": those that stand alone, and those that are written onto the next word. */
function joinersOf(tag: string): { readonly words: readonly string[]; readonly attached: readonly string[] } {
  const joints = [jointOf(tag, 'conjunction'), jointOf(tag, 'disjunction')];
  const isAttached = (joint: string) => joint.startsWith(' ') && !joint.endsWith(' ');
  return {
    words: joints.filter((joint) => !isAttached(joint)).map(normalise),
    attached: joints.filter(isAttached).map(normalise),
  };
}

function jointOf(tag: string, type: 'conjunction' | 'disjunction'): string {
  const parts = new Intl.ListFormat(tag, { type }).formatToParts(['1', '2']);
  return parts.find((part) => part.type === 'literal')?.value ?? '';
}
