/** Random conversations with the turn: what somebody might do, and one conversation that it is done to. */
import * as fc from 'fast-check';
import { questionnaires } from '../../dialogs';
import { abilities } from '../../src/channels/abilities';
import { councilDay } from '../../src/domain/council-day';
import { createTurn } from '../../src/turn/turn';
import { commands } from '../../src/language/commands';
import { speakers } from '../pages/parts';
import { everyUnderstanding } from '../understanding';
import type { Languages } from '../../src/language/i18n';
import type { NoteEntry } from '../../src/domain/note';
import type { YesNoUnsure } from '../../src/form/form';
import type { Kept, Known, Read } from '../../src/turn/around';
import type { Effect } from '../../src/turn/effect';
import type { Content, Heard, Incoming } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';
import type { State } from '../../src/turn/state';
import type { Moment, Turn, Turned } from '../../src/turn/turn';

/** What somebody does. Numbers pick among what there is, so that every list of these makes sense anywhere. */
export type Act =
  /** Presses a button, or answers a list: on the present screen, or on an older one so many screens ago. */
  | { readonly act: 'press'; readonly pick: number; readonly ago: number }
  /** Writes words of their own, with the screen they saw. */
  | { readonly act: 'write'; readonly ago: number }
  /** Writes something short that could mean a choice, a yes or a command. */
  | { readonly act: 'say'; readonly pick: number; readonly ago: number }
  | { readonly act: 'command'; readonly pick: number; readonly ago: number }
  /** Names an answer to change. */
  | { readonly act: 'change'; readonly pick: number }
  | { readonly act: 'language'; readonly pick: number }
  /** Two answers to one screen, as if sent at once. */
  | { readonly act: 'pair'; readonly first: Act; readonly second: Act }
  | { readonly act: 'alarm'; readonly pick: number };

const ago = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(12) });
const pick = fc.nat(1_000);
const press = fc.record({ act: fc.constant('press' as const), pick, ago });
const write = fc.record({ act: fc.constant('write' as const), ago });
const say = fc.record({ act: fc.constant('say' as const), pick, ago });
const single: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: press },
  { weight: 6, arbitrary: write },
  { weight: 3, arbitrary: say },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('command' as const), pick, ago }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('change' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('language' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('alarm' as const), pick }) },
);
/** Anything that somebody might do. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: single },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('pair' as const), first: single, second: single }) },
);

/** One message and what became of it. */
export interface Step {
  readonly incoming: Incoming;
  readonly before: State;
  /** The screen that was asked before. */
  readonly shown: Screen;
  readonly taken: Exclude<Turned, { needs: unknown }>;
  /** The words that were written in it and in no other message; empty where it was no writing of one's own. */
  readonly told: string;
}

/** What a conversation is played with. */
export interface Stage {
  readonly turn: Turn;
  readonly languages: Languages;
}

export async function stage(): Promise<Stage> {
  const { all: languages } = await speakers();
  const turn = createTurn({
    languages: languages.tags,
    language: (tag) => languages.get(tag),
    questionnaires,
    understanding: await everyUnderstanding(),
    council: { day: councilDay, promises: () => ({}) },
    reportPage: 'https://page.example/#my-report',
  });
  return { turn, languages };
}

/** A conversation on the page, with a memory of its screens and of what was put by. */
export function createTalk({ turn, languages }: Stage) {
  const kept = new Map<string, Kept>();
  const notes = new Map<string, readonly NoteEntry[]>();
  const screens: Screen[] = [];
  let count = 0;
  const moment = (): Moment => ({
    now: Date.parse('2026-11-22T10:00:00Z') + count * 60_000,
    ids: { draft: () => `draft${count}`, reference: () => `REF${count}` },
    able: abilities.page,
    channel: 'page',
  });
  const read = (asked: Read): Known => {
    switch (asked.read) {
      case 'new-receipt':
        return { receipt: { receipt: `${code()} 0`, lookup: `receipt${count}`, publicKey: '{}' } };
      case 'new-code':
        return { code: { code: code(), lookup: digits(code()), key: new Uint8Array(32) } };
      case 'opened': {
        const found = kept.get(asked.digits);
        return { opened: { lookup: asked.digits, ...(found && { kept: found }) } };
      }
      case 'new-note':
        return { newNote: { number: code(), lookup: digits(code()), publicKey: '{}' } };
      case 'note': {
        const entries = notes.get(asked.number) ?? [];
        return { note: { lookup: asked.number, publicKey: '{}', entries } };
      }
    }
  };
  const code = () => `0000 0000 0000 ${String(count).padStart(4, '0')}`;
  const hear = (state: State | undefined, incoming: Incoming) => {
    count += 1;
    let known: Known = {};
    for (let reads = 0; reads < 4; reads += 1) {
      const turned = turn(state, incoming, known, moment());
      if (!('needs' in turned)) return turned;
      known = { ...known, ...read(turned.needs) };
    }
    throw new Error('The turn asks without end');
  };
  const opened = hear(undefined, { id: 'open', heard: nothing, content: { kind: 'open' } });
  let state = frozen(opened.state);
  screens.push(opened.screen);

  const send = (content: Content, screen: Screen, told = '', heard: Heard = nothing): Step => {
    const incoming: Incoming = { id: `m${count}`, heard, content, question: screen.id };
    const before = state;
    const shown = screens.at(-1) ?? screen;
    const taken = hear(before, incoming);
    for (const effect of taken.effects) carryOut(effect);
    state = frozen(taken.state);
    screens.push(taken.screen);
    return { incoming, before, shown, taken, told };
  };
  const carryOut = (effect: Effect): void => {
    if (effect.do === 'keep') kept.set(digits(effect.under.lookup), effect.kept);
    if (effect.do === 'drop') kept.delete(effect.lookup);
    if (effect.do === 'keep-entry') notes.set(effect.note, [...(notes.get(effect.note) ?? []), effect.entry]);
    if (effect.do === 'drop-note') notes.delete(effect.note);
  };
  const seen = (ages: number): Screen => screens.at(-1 - Math.min(ages, screens.length - 1)) ?? opened.screen;

  const one = (act: Act): readonly Step[] => {
    switch (act.act) {
      case 'press': {
        const screen = seen(act.ago);
        return [send(answerOn(screen, act.pick), screen)];
      }
      case 'write': {
        const words = `my own words ${count} here`;
        return [send({ kind: 'text', text: words }, seen(act.ago), words)];
      }
      case 'say': {
        const words = short[act.pick % short.length] ?? '';
        const known = [...kept.keys(), ...notes.keys()];
        const typed = words === 'a code' ? (known[act.pick % known.length] ?? '1234') : words;
        return [send({ kind: 'text', text: typed }, seen(act.ago))];
      }
      case 'command':
        return [
          send({ kind: 'command', command: commands[act.pick % commands.length] ?? 'back' }, seen(act.ago)),
        ];
      case 'change': {
        const answered = Object.keys(state.draft?.answers ?? {});
        const question = answered[act.pick % Math.max(1, answered.length)];
        return [send({ kind: 'command', command: 'change', ...(question && { question }) }, seen(0))];
      }
      case 'language':
        return [send({ kind: 'language', language: act.pick % 2 ? 'ar' : 'en' }, seen(0))];
      case 'alarm': {
        const words = `an alarm ${count} in my words`;
        const heard = alarms[act.pick % alarms.length] ?? nothing;
        return [send({ kind: 'text', text: words }, seen(0), words, heard)];
      }
      case 'pair': {
        // Both saw what is asked now.
        const [first] = one({ ...act.first, ago: 0 } as Act);
        const [second] = one({ ...act.second, ago: 1 } as Act);
        return [first, second].flatMap((step) => step ?? []);
      }
    }
  };
  return {
    /** Does it; gives each message with what became of it. */
    act: one,
    /** Sends this, as from that screen. */
    send: (content: Content, screen: Screen, heard?: Heard) => send(content, screen, '', heard),
    /** What would become of it, leaving everything as it is. */
    try: (content: Content, screen: Screen) =>
      hear(state, { id: 'try', heard: nothing, content, question: screen.id }),
    state: () => state,
    screen: () => seen(0),
    languages,
  };
}

export type Talk = ReturnType<typeof createTalk>;

/** An answer that fits the screen. */
export function answerOn(screen: Screen, picked: number): Content {
  const { kind, choices, alone = [], items = [] } = screen;
  const choice = choices[picked % Math.max(1, choices.length)]?.value ?? '';
  if (kind === 'each') {
    const answers = (['yes', 'no', 'unsure'] as const).map((one): YesNoUnsure => one);
    const given = items.map(({ value }, place) => [value, answers[(picked + place) % 3] ?? 'no']);
    return { kind: 'each', items: Object.fromEntries(given) };
  }
  if (kind === 'choices') {
    const other = choices[(picked * 7 + 1) % Math.max(1, choices.length)]?.value ?? choice;
    const both = alone.includes(choice) || alone.includes(other) || other === choice;
    return { kind: 'choices', choices: both ? [choice] : [choice, other] };
  }
  if (choices.length > 0) return { kind: 'press', choice };
  return { kind: 'text', text: fitting[kind] ?? 'some words' };
}

/** Words that each kind of question takes. */
export const fitting: Readonly<Partial<Record<Screen['kind'], string>>> = {
  text: 'some words of mine',
  date: '3 March 2025',
  contact: '07700 900123 or a@example.org',
  secret: '0000 0000 0000 0000',
};

const nothing: Heard = { level: 'none', reason: '' };
const alarms: readonly Heard[] = [
  { level: 'immediate', reason: 'weapon-now' },
  { level: 'crisis', reason: 'wants-to-die' },
  { level: 'disclosure', reason: 'partner' },
];

const short = [
  'yes',
  'no',
  'not sure',
  '1',
  '2',
  'that is all',
  'skip',
  'back',
  'menu',
  'stop',
  'change',
  'repeat',
  'danger',
  'English',
  '07700 900456',
  'a@example.org',
  '3 March',
  'last tuesday or friday',
  'delete everything',
  'a code',
  'a code',
  'report',
  'keep',
  'online',
  'a neighbour',
  'نعم',
  'لا',
  '١',
];

function digits(text: string): string {
  return text.replaceAll(' ', '');
}

/** A write into it throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach((part) => frozen(part));
  return Object.freeze(value);
}
