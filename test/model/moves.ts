/** What somebody may do next. Numbers pick among what there is, so that every list of moves makes sense anywhere. */
import * as fc from 'fast-check';
import { deaths } from './fleet';
import { isQuestion } from './model';
import type { Command } from '../../src/language/commands';
import type { YesNoUnsure } from '../../src/form/form';
import type { Content } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';
import type { Death } from './fleet';
import type { Model } from './model';

export type Single =
  /** An answer to what is asked; with `ago`, to what was asked so many screens ago. */
  | { readonly do: 'answer'; readonly pick: number; readonly ago: number }
  | { readonly do: Command; readonly pick: number }
  | { readonly do: 'speak'; readonly pick: number };

export type Move = (
  | Single
  /** The same message once more, so many messages ago. */
  | { readonly do: 'again'; readonly ago: number }
  /** Two at once, at two processes, by people who see the same. */
  | { readonly do: 'both'; readonly one: Single; readonly other: Single }
) & {
  /** The process that hears it dies. `asks`: the message is sent again; else the person reads on. */
  readonly dies?: { readonly at: Death; readonly asks: boolean };
};

const pick = fc.nat(5_000);
const answer = fc.record({ do: fc.constant('answer' as const), pick, ago: fc.constant(0) });
const late = fc.record({ do: fc.constant('answer' as const), pick, ago: fc.integer({ min: 1, max: 12 }) });
const asking = (all: readonly Command[]) => fc.record({ do: fc.constantFrom(...all), pick });
const single: fc.Arbitrary<Single> = fc.oneof(
  { weight: 60, arbitrary: answer },
  { weight: 8, arbitrary: asking(['skip', 'change']) },
  { weight: 5, arbitrary: asking(['back']) },
  { weight: 4, arbitrary: asking(['menu', 'repeat', 'why', 'stop', 'danger', 'language']) },
  { weight: 1, arbitrary: asking(['delete']) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('speak' as const), pick }) },
  { weight: 8, arbitrary: late },
);
const death = fc.record({ at: fc.constantFrom(...deaths), asks: fc.boolean() });
const dying: fc.Arbitrary<Move> = fc.tuple(single, death).map(([move, dies]) => ({ ...move, dies }));

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 80, arbitrary: single },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('again' as const), ago: fc.nat(8) }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('both' as const), one: single, other: single }) },
  { weight: 7, arbitrary: dying },
);

/** Goes on to the end of what was begun, losing nothing. */
export function onwards(screen: Screen): Content {
  const press = (choice: string): Content => ({ kind: 'press', choice });
  const plain: Readonly<Record<string, string>> = {
    danger: 'go-on',
    stop: 'go-on',
    change: 'go-on',
    delete: 'no',
    unfinished: 'continue',
    menu: 'continue',
    kept: 'noted',
    language: 'en',
    code: 'menu',
  };
  const choice =
    plain[screen.id] ?? (screen.id.endsWith(':review') ? 'send' : screen.review ? 'right' : undefined);
  if (choice !== undefined) return press(choice);
  if (!isQuestion(screen)) return press('menu');
  return screen.commands.includes('skip') || screen.id.endsWith(':more')
    ? { kind: 'command', command: 'skip' }
    : answerOn(screen, 0, 'note end', []);
}

/** What is done, on the screen that its doer sees. @param plain words alone that nobody could take for a story or an alarm */
export function contentOf(move: Single, screen: Screen, model: Model, note: string, plain: boolean): Content {
  if (move.do === 'answer') return answerOn(screen, plain ? move.pick * 9 : move.pick, note, model.codes());
  if (move.do === 'speak') return { kind: 'language', language: move.pick % 3 ? 'en' : 'ar' };
  if (move.do !== 'change') return { kind: 'command', command: move.do };
  const answered = model.answered();
  const question = answered[move.pick % (answered.length + 1)];
  return { kind: 'command', command: 'change', ...(question && { question }) };
}

function answerOn(screen: Screen, number: number, note: string, codes: readonly string[]): Content {
  const { kind, choices, items = [] } = screen;
  const press = (choice = ''): Content => ({ kind: 'press', choice });
  switch (kind) {
    case 'choice':
      return press(one(likely(screen), number));
    case 'choices':
      return { kind: 'choices', choices: several(screen, number) };
    case 'each': {
      const given = items.map(({ value }, place) => [
        value,
        one(['yes', 'no', 'unsure'], number + place * 7),
      ]);
      return { kind: 'each', items: Object.fromEntries(given) as Record<string, YesNoUnsure> };
    }
    case 'secret':
      return number % 4 === 0
        ? press('menu')
        : { kind: 'text', text: one([...codes, '0000 0000 0000 0000'], number) };
    case 'date':
      return number % 3 === 0 && choices.length > 0
        ? press(one(choices, number).value)
        : { kind: 'text', text: one(['3 March 2025', 'last Tuesday or Friday', note], number) };
    case 'contact':
      return { kind: 'text', text: `${note} 07700 900123 or a@example.org` };
    default:
      return choices.length > 0 && number % 2 === 0
        ? press(one(choices, number >> 1).value)
        : { kind: 'text', text: number % 9 === 1 ? one(stories, number) : note };
  }
}

/** Mostly what leads on: whoever is at the menu wants to report, and few delete what they said. Of notes the model knows nothing. */
function likely({ id, choices }: Screen): readonly string[] {
  const values = choices.map(({ value }) => value).filter((value) => value !== 'door:note');
  const wanted: Readonly<Record<string, readonly string[]>> = {
    menu: [
      'continue',
      'continue',
      'door:report',
      'door:report',
      'door:my-report',
      'door:my-report',
      'door:contact-me',
    ],
    sent: ['kept', 'kept', 'more', 'more', 'more'],
    delete: ['no', 'no', 'no'],
    stop: ['keep', 'keep', 'go-on', 'go-on'],
    unfinished: ['continue', 'continue', 'continue'],
  };
  return [...values, ...(wanted[id] ?? []).filter((value) => values.includes(value))];
}

function several({ choices, alone = [] }: Screen, number: number): readonly string[] {
  const together = choices.map(({ value }) => value).filter((value) => !alone.includes(value));
  const some = together.filter((_choice, place) => (number >> place) % 2 === 1);
  const apart = one([...alone, ...together], number);
  return some.length > 0 && number % 5 > 0 ? some : [apart];
}

const stories = [
  'On 17 November my neighbour called me names in the stairwell. It happens every week.',
  'He has a knife and he is outside my door now',
  'I do not know how to say it',
  'My ex-partner keeps sending me letters',
] as const;

function one<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('an empty list to choose from');
  return found;
}
