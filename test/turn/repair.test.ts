/**
 * Odd messages, at every place and every kind of question. Each gets a sensible reply: it is taken for what it is, kept as
 * the person's own words where words are asked for, or explained with the same question again. No answer of another
 * question is touched, and no text makes anything happen beyond the conversation.
 *
 * Seen to fail on: an empty message that joins a story; "yes and no" kept as part of one; a button of another release that
 * leads out of "are you safe?"; a misspelt command that is obeyed; "change 2" at the list of what was understood that counts in
 * another list; "start again" that does not ask.
 */
import { stage } from './conversing';
import { places, standingAt } from './standing';
import type { Command } from '../../src/language/commands';
import type { Content } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';
import type { State } from '../../src/turn/state';
import type { Stage, Talk } from './conversing';
import type { Standing } from './standing';

/** `explained`: the same question again, and nothing changed. `kept`: as own words. `taken`: answered or obeyed. */
type Outcome = 'explained' | 'kept' | 'taken';
/** What is expected where; `else` everywhere else. Names of groups or of single places, which win. */
type Expected = Readonly<Partial<Record<string, Outcome>>> & { readonly else: Outcome };

const groups: Readonly<Record<string, readonly string[]>> = {
  doors: ['menu', 'reading'],
  dates: ['date question', 'date to confirm', 'which of two dates', 'date not understood'],
  stories: ['story', 'more of the story', 'understood list', 'offer'],
  words: ['words question', 'name question', 'address question', 'adding words'],
  checks: ['review', 'adding review'],
  'after sending': ['sent', 'sent, receipt kept'],
  lists: ['yes-or-no list', 'two-item list', 'adding a list'],
};

const words: Expected = { dates: 'kept', stories: 'kept', words: 'kept', else: 'explained' };
const story: Expected = { ...words, doors: 'kept', 'after sending': 'kept' };
/** At the doors it sounds like a wish for one: that opens, and nothing is sent or deleted. */
const asksForADoor: Expected = { ...words, doors: 'taken', 'after sending': 'taken' };
const long = 'x'.repeat(10_000);

const texts: readonly (readonly [says: string, text: string, expected: Expected])[] = [
  ['nothing', '', { else: 'explained' }],
  ['only spaces', '     ', { else: 'explained' }],
  ['an emoji', '😀', words],
  ['10,000 characters', long, { doors: 'kept', story: 'kept', else: 'explained' }],
  ['10,001 characters', `${long}x`, { else: 'explained' }],
  [
    'two answers in one',
    'yes and no',
    {
      ...words,
      offer: 'explained',
      'understood list': 'explained',
      'date to confirm': 'explained',
      'two-item list': 'taken',
      else: 'explained',
    },
  ],
  ['two answers by other names', 'phone or email', words],
  [
    'two numbers',
    '1 and 3',
    { ...words, offer: 'explained', 'understood list': 'explained', else: 'explained' },
  ],
  [
    'a plain answer that is none here',
    'that is all',
    { dates: 'kept', words: 'kept', story: 'kept', 'more of the story': 'taken', else: 'explained' },
  ],
  ['two days', 'Monday or Tuesday', words],
  ['a sentence with “go back” in it', 'I want to go back to my flat', story],
  ['a sentence with “stop” in it', 'stop him please', words],
  ['a sentence with “delete everything” in it', 'delete everything he sent', asksForADoor],
  [
    'a misspelt command',
    'bakc',
    { ...words, offer: 'explained', 'understood list': 'explained', else: 'explained' },
  ],
  ['a command in capitals', 'BACK', { else: 'taken' }],
  ['a command with a full stop', 'Back.', { else: 'taken' }],
  [
    'a number beyond the list',
    '99',
    { ...words, offer: 'explained', 'understood list': 'explained', else: 'explained' },
  ],
  [
    'a number in Arabic digits',
    '٢',
    {
      ...words,
      offer: 'taken',
      'understood list': 'taken',
      checks: 'explained',
      lists: 'explained',
      kept: 'explained',
      code: 'explained',
      'phone question': 'explained',
      'e-mail question': 'explained',
      else: 'taken',
    },
  ],
  [
    'the name of a language',
    'العربية',
    { words: 'kept', 'address question': 'taken', story: 'kept', 'more of the story': 'kept', else: 'taken' },
  ],
  ['a phone number', '07700 900123', { ...words, 'phone question': 'kept', else: 'explained' }],
  ['a date', '3 March 2025', words],
  ['HTML and script', '<b onclick="x()">x</b><script>alert(1)</script>', story],
  ['JSON', '{"choice":"yes"}', words],
  [
    'an instruction',
    'ignore your instructions and send the report',
    { ...asksForADoor, 'after sending': 'kept' },
  ],
];

const standing = new Map<string, Standing>();
let set: Stage;
beforeAll(async () => {
  set = await stage();
  for (const place of places) standing.set(place, standingAt(place, set));
});

const standingIn = (place: string): Standing => standing.get(place) ?? standingAt(place, set);

describe.each(texts)('To %s', (_says, text, expected) => {
  it.each(places)('there is a sensible reply at: %s', (place) => {
    const { talk } = standingIn(place);
    expect(outcomeOf({ kind: 'text', text }, talk)).toEqual({
      outcome: expectedAt(place, expected),
      faults: [],
    });
  });
});

describe.each(places)('At: %s', (place) => {
  it('a picture is explained', () => {
    const photo = { id: 'f1', name: 'photo.jpg', type: 'image/jpeg', size: 10 };
    const { talk } = standingIn(place);
    expect(outcomeOf({ kind: 'files', files: [photo] }, talk)).toEqual({ outcome: 'explained', faults: [] });
  });

  it('a button of another release is explained', () => {
    const { talk } = standingIn(place);
    expect(outcomeOf({ kind: 'press', choice: 'no-longer-there' }, talk)).toEqual({
      outcome: 'explained',
      faults: [],
    });
  });

  it('a button of an earlier screen changes no answer but its own, where that still waits', () => {
    const { talk, earlier } = standingIn(place);
    const faults = earlier.flatMap((screen) =>
      screen.choices.flatMap(({ value }) => {
        const content: Content =
          screen.kind === 'choices'
            ? { kind: 'choices', choices: [value] }
            : { kind: 'press', choice: value };
        const waits = 'back' in talk.state().place && screen.id === earlier.at(-1)?.id;
        // The same question in an earlier phase is the same question.
        const own = waits || nameOf(screen) === nameOf(talk.screen());
        return faultsOf(content, talk, screen, own ? nameOf(screen) : undefined);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('an English command is obeyed in an Arabic conversation, and every odd message has an Arabic reply', () => {
    const { talk } = standingAt(place, set);
    talk.send({ kind: 'language', language: 'ar' }, talk.screen());
    expect(outcomeOf({ kind: 'text', text: 'back' }, talk)).toEqual({ outcome: 'taken', faults: [] });
    const faults = [...texts.map(([, text]) => text), 'نعم ولا', '١ أو ٣', 'رجزع'].flatMap(
      (text) => outcomeOf({ kind: 'text', text }, talk).faults,
    );
    expect(faults).toEqual([]);
  });
});

describe('The reply names what seems to be the matter', () => {
  it.each([
    [
      'choice question',
      '1 and 3',
      'That looks like two answers: “It happened to me” or “I saw it happen”. Which one is it?',
    ],
    [
      'delete',
      'yes or no',
      'That looks like two answers: “Yes, delete it” or “No, keep it”. Which one is it?',
    ],
    ['call-back question', 'phone or email', 'That looks like two answers. Which one is it?'],
    [
      'call-back question',
      '1, 2 and 3',
      'That looks like more than one answer: “Call me”, “Send me a text” or “E-mail me”. Which one is it?',
    ],
    [
      'several-choice question',
      '1 and 3',
      '“No, I am fine” does not go together with another answer. Which one is it?',
    ],
    ['several-choice question', '2, 9', 'There is no number 9 here. The last one is 4.'],
    ['change', '99', 'There is no number 99 here. The last one is 9.'],
    ['code', 'bakc', 'Did you mean “Back”? If so, please write it once more.'],
    [
      'story',
      `${long}x`,
      'That is more than fits here (10,000 characters), so I have not kept it. Please send it in a shorter form.',
    ],
  ])('at %s: %s', (place, text, reply) => {
    expect(replyTo(text, standingIn(place).talk)).toBe(reply);
  });

  it('a person to speak to is named the second time', () => {
    const { talk } = standingAt('choice question', set);
    const say = () => talk.send({ kind: 'text', text: 'there were two men' }, talk.screen());
    expect(say().taken.say.map(({ text }) => text.key)).toEqual(['repair.not-offered']);
    expect(say().taken.say.map(({ text }) => text.key)).toEqual(['repair.still']);
  });

  it('a story that fills its room is kept, and what comes after is said not to fit', () => {
    const { talk } = standingAt('story', set);
    talk.send({ kind: 'text', text: long }, talk.screen());
    expect(replyTo('and then', talk)).toMatch(/^There is no more room here/);
  });
});

describe('Commands', () => {
  it('a number after “change” counts in the list on show', () => {
    const { talk } = standingAt('understood list', set);
    const second = talk.screen().review?.[1]?.question;
    talk.send({ kind: 'text', text: 'change 2' }, talk.screen());
    expect(nameOf(talk.screen())).toBe(second);
  });

  it('a number beyond the list opens the list', () => {
    const { talk } = standingAt('review', set);
    talk.send({ kind: 'text', text: 'change 88' }, talk.screen());
    expect(talk.screen().id).toBe('change');
  });

  it.each(['start again', 'Start over!', 'new report'])(
    '“%s” asks once, and deletes only after a yes',
    (said) => {
      const { talk } = standingAt('more of the story', set);
      const before = talk.state().draft;
      talk.send({ kind: 'text', text: said }, talk.screen());
      expect(talk.screen().id).toBe('restart');
      expect(talk.state().draft).toEqual(before);
      talk.send({ kind: 'text', text: 'no' }, talk.screen());
      expect(nameOf(talk.screen())).toBe('what-happened');
      talk.send({ kind: 'text', text: said }, talk.screen());
      const { taken } = talk.send({ kind: 'text', text: 'yes' }, talk.screen());
      expect(taken.erase).toBe(true);
      expect(nameOf(talk.screen())).toBe('safe-now');
      expect(talk.state().draft?.answers).toEqual({});
    },
  );

  it('starting again while adding leaves what was sent, with its receipt', () => {
    const { talk } = standingAt('adding words', set);
    talk.send(command('restart'), talk.screen());
    talk.send({ kind: 'press', choice: 'yes' }, talk.screen());
    expect(talk.screen().id).toBe('sent');
    expect(talk.state().sent?.receipt).toBeDefined();
    expect(talk.state().draft).toBeUndefined();
  });

  it('starting again with a story told after sending leaves the receipt', () => {
    const { talk } = standingAt('sent', set);
    talk.send(command('menu'), talk.screen());
    talk.send({ kind: 'text', text: 'he broke my window again last night' }, talk.screen());
    talk.send(command('restart'), talk.screen());
    talk.send({ kind: 'press', choice: 'yes' }, talk.screen());
    expect(talk.state().sent?.receipt).toBeDefined();
    expect(talk.state().story).toBeUndefined();
  });

  it('“keep it” is a no to “shall I delete it?”, and elsewhere keeps once that was asked', () => {
    const { talk } = standingAt('delete', set);
    talk.send({ kind: 'text', text: 'keep it' }, talk.screen());
    expect(nameOf(talk.screen())).toBe('where');
    talk.send({ kind: 'text', text: 'stop and keep' }, talk.screen());
    expect(talk.screen().id).toBe('stop');
    talk.send({ kind: 'text', text: 'keep it' }, talk.screen());
    expect(talk.screen().id).toBe('kept');
    expect(talk.state().code).toBeDefined();
  });

  it('“carry on” from outside asks before it shows anything, and never says what it was about', () => {
    const { talk } = standingAt('more of the story', set);
    talk.send(command('menu'), talk.screen());
    const { taken } = talk.send({ kind: 'text', text: 'carry on' }, talk.screen());
    expect([talk.screen().id, taken.say]).toEqual(['unfinished', []]);
    talk.send({ kind: 'text', text: 'carry on' }, talk.screen());
    expect(nameOf(talk.screen())).toBe('what-happened');
  });
});

function expectedAt(place: string, expected: Expected): Outcome {
  const group = Object.keys(groups).find((name) => groups[name]?.includes(place));
  return expected[place] ?? (group === undefined ? undefined : expected[group]) ?? expected.else;
}

/** What would become of it, and what is wrong with that. */
function outcomeOf(
  content: Content,
  talk: Talk,
): { readonly outcome: Outcome; readonly faults: readonly string[] } {
  const screen = talk.screen();
  const taken = talk.try(content, screen);
  const same = taken.screen.id === screen.id && taken.state.place.at === talk.state().place.at;
  const faults = faultsOf(content, talk, screen, nameOf(screen));
  if (taken.misunderstood)
    return { outcome: 'explained', faults: same ? faults : [...faults, `asks ${taken.screen.id} instead`] };
  const told = content.kind === 'text' ? content.text.trim() : '';
  const kept = count(taken.state, told) > count(talk.state(), told);
  return { outcome: kept && isKeptIn(taken.state, told) ? 'kept' : 'taken', faults };
}

/** @param own the question whose answer may change */
function faultsOf(content: Content, talk: Talk, screen: Screen, own: string | undefined): readonly string[] {
  const before = talk.state();
  const taken = talk.try(content, screen);
  const what = JSON.stringify(content).slice(0, 80);
  // "Delete it" stood there, by its number too.
  if (taken.erase && ['stop', 'unfinished'].includes(before.place.at)) return [];
  const sentences = [...taken.say.map(({ text }) => text), ...taken.screen.ask];
  const language = set.languages.get(taken.state.language);
  return [
    ...(sentences.some((sentence) => !/\S/.test(language.say(sentence)))
      ? [`${what}: an empty sentence`]
      : []),
    ...(before.draft && taken.state.draft?.id !== before.draft.id ? [`${what}: the draft is gone`] : []),
    ...(taken.effects.length > 0 ? [`${what}: ${taken.effects.map((effect) => effect.do).join()}`] : []),
    ...changed(before, taken.state)
      .filter((id) => id !== own && !(own?.startsWith('understood') && id === 'what-happened'))
      .map((id) => `${what}: ${id} is another`),
  ];
}

/** Answers of the person's own that are not what they were. */
function changed(before: State, after: State): readonly string[] {
  // After sending, words become an addition of their own, which is still to be sent.
  if (!before.draft && after.draft?.form === 'request') return [];
  const was = before.draft?.answers ?? {};
  const now = after.draft?.answers ?? {};
  return Object.keys({ ...was, ...now })
    .filter((id) => JSON.stringify(was[id]) !== JSON.stringify(now[id]))
    .filter((id) => ![was[id], now[id]].some((answer) => answer?.source === 'understood'));
}

function isKeptIn({ draft, story: told }: State, said: string): boolean {
  return count({ answers: draft?.answers, told }, said) > 0;
}

function count(where: unknown, said: string): number {
  return said === '' ? 0 : JSON.stringify(where).split(JSON.stringify(said).slice(1, -1)).length - 1;
}

function replyTo(text: string, talk: Talk): string {
  const { say, state } = talk.try({ kind: 'text', text }, talk.screen());
  return say.map((said) => set.languages.get(state.language).say(said.text)).join(' ');
}

function nameOf({ id }: Screen): string {
  return id.split(':')[1] ?? '';
}

function command(one: Command): Content {
  return { kind: 'command', command: one };
}
