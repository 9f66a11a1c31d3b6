import { milestones } from '../../src/domain/case';
import type { Milestone } from '../../src/domain/case';
import type { LanguageTag } from '../../src/language/language';

/** A transcript's own lines: what the person does between the assistant's answers. */
export type Act =
  | { readonly act: 'says'; readonly words: readonly string[] }
  | { readonly act: 'presses'; readonly label: string }
  | { readonly act: 'presses-earlier'; readonly question: string; readonly label: string }
  | { readonly act: 'ticks'; readonly labels: readonly string[] }
  | { readonly act: 'answers-each'; readonly answers: readonly string[] }
  | { readonly act: 'writes-long'; readonly characters: number }
  | { readonly act: 'sends-picture' }
  | { readonly act: 'waits'; readonly minutes: number }
  | { readonly act: 'opens' }
  | { readonly act: 'officer' }
  | { readonly act: 'officer-writes'; readonly words: string }
  | { readonly act: 'officer-notes'; readonly milestone: Milestone };

/** The ways besides the page's, as a script's head names them: `Not as cards: the reason`. */
export const renderings = ['in numbers', 'as cards'] as const;

export interface Script {
  readonly channel: 'page' | 'terminal' | 'botservice';
  readonly language: LanguageTag;
  /** The ways in which it cannot be played; its head gives a reason for each. */
  readonly without: readonly (typeof renderings)[number][];
  /** The head, up to the first act. */
  readonly head: readonly string[];
  readonly acts: readonly { readonly line: string; readonly act: Act }[];
}

/** Reads a transcript, leaving out the assistant's lines: those are to be compared, not played. */
export function readScript(transcript: string): Script {
  const lines = transcript.split('\n').filter((line) => line !== '' && !/^(Bot|Desk| )/.test(line));
  const head = lines.filter((line) => /^(#|Channel:|Language:|Not )/.test(line));
  const setting = (name: string): string =>
    head.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  const acts = lines.filter((line) => !head.includes(line)).map((line) => ({ line, act: actOf(line) }));
  return {
    channel: setting('Channel') as Script['channel'],
    language: setting('Language') as Script['language'],
    without: renderings.filter((name) => setting(`Not ${name}`) !== ''),
    head,
    acts,
  };
}

const patterns: readonly (readonly [RegExp, (parts: readonly string[]) => Act])[] = [
  [/^User: (.*)$/, ([words = '']) => ({ act: 'says', words: [words] })],
  [/^User, at once: (.*)$/, ([words = '']) => ({ act: 'says', words: words.split(' || ') })],
  [/^User presses: (.*)$/, ([label = '']) => ({ act: 'presses', label })],
  [
    /^User presses, at “(.*)”: (.*)$/,
    ([question = '', label = '']) => ({ act: 'presses-earlier', question, label }),
  ],
  [/^User ticks: (.*)$/, ([labels = '']) => ({ act: 'ticks', labels: labels.split('; ') })],
  [/^User answers each: (.*)$/, ([answers = '']) => ({ act: 'answers-each', answers: answers.split(', ') })],
  [
    /^User writes (\d+) characters$/,
    ([characters = '0']) => ({ act: 'writes-long', characters: Number(characters) }),
  ],
  [/^User sends a picture$/, () => ({ act: 'sends-picture' })],
  [/^\((\d+) minutes later\)$/, ([minutes = '0']) => ({ act: 'waits', minutes: Number(minutes) })],
  [/^\(a new conversation\)$/, () => ({ act: 'opens' })],
  [/^\(an officer opens the case\)$/, () => ({ act: 'officer' })],
  [/^\(an officer writes: (.*)\)$/, ([words = '']) => ({ act: 'officer-writes', words })],
  [
    /^\(an officer notes: (.*)\)$/,
    ([named = '']) => ({
      act: 'officer-notes',
      milestone: milestones.find((one) => one === named) ?? 'closed',
    }),
  ],
];

function actOf(line: string): Act {
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(line);
    if (found) return make(found.slice(1));
  }
  throw new Error(`This line of the transcript is no act: ${line}`);
}
