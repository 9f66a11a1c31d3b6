/**
 * Two messages at once in one conversation, to two processes on one store: `facts/reliability` row 6. What was sent is
 * compared with what an officer reads, and with what the person was told.
 *
 * Seen to fail: on a store that commits whatever the revision is (answers lost), on a turn that takes a late press or
 * late words for the question asked now (answers under another question), and on a turn that throws late words away.
 */
import { build, endAll, forgetFolders, newFolder, startServer } from './built-server';
import { answerUntil, beginReport, nameOf, replyTo, said, talk } from './direct-line-client';
import { answersOf, reportsIn } from './desk-of';
import type { Value } from '../../src/form/form';
import type { ShownScreen } from '../../src/channels/wire';
import type { Build } from './built-server';
import type { Given, Plan, Talk } from './direct-line-client';

let built: Build;
beforeAll(() => {
  built = build();
});
afterEach(endAll);
afterAll(() => {
  forgetFolders();
  built.remove();
});

const conversations = 8;
/** One at each of these questions, and the rest at the story: 25 pairs in each of 8 conversations. */
const plan: Plan = {
  reporter: { choice: 'me' },
  'what-happened': { words: 'it began in spring' },
  where: { choice: 'in-the-street' },
  who: { choice: 'stranger' },
  when: { words: '3 March 2025' },
};
const storyPairs = 15;

test('200 pairs of simultaneous answers: none is lost, none stands under another question', async () => {
  const dataDir = newFolder();
  const servers = await Promise.all([startServer(built, { dataDir }), startServer(built, { dataDir })]);
  const [one, other] = servers.map(({ origin }) => origin);
  const pairs: Pair[] = [];
  for (let count = 0; count < conversations; count += 1) {
    pairs.push(...(await tellInPairs(await talk(one ?? ''), other ?? '', count)));
  }
  for (const server of servers) await server.stop();
  const reports = (await reportsIn(dataDir)).map(answersOf);
  expect(reports).toHaveLength(conversations);
  const own = (count: number) =>
    reports.find((answers) => wordsIn(answers['what-happened']).includes(`conversation ${count},`)) ?? {};
  const faults = pairs.flatMap((pair) => faultsOf(pair, own(pair.conversation)));
  expect(faults).toEqual([]);
  expect(pairs).toHaveLength(200);
  expect(new Set(pairs.map(({ kind }) => kind))).toEqual(
    new Set(['words-words', 'press-press', 'words-press']),
  );
  expect(servers.map((server) => server.written()).join('')).not.toMatch(/"level":"error"/);
}, 120_000);

interface Pair {
  readonly conversation: number;
  readonly kind: 'words-words' | 'press-press' | 'words-press';
  readonly question: string;
  readonly sent: readonly [Sent, Sent];
}

interface Sent {
  readonly given: Given;
  /** What it was answered with. */
  readonly said: readonly string[];
}

/** A whole report, each of whose questions is answered twice at once. */
async function tellInPairs(person: Talk, other: string, conversation: number): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  await beginReport(person);
  for (let count = 0; count < 40; count += 1) {
    const screen = await answerUntil(person, plan, (one) => nameOf(one) === 'review' || nameOf(one) in at);
    if (nameOf(screen) === 'review') break;
    const kind = at[nameOf(screen)];
    if (!kind) throw new Error('There is nothing to do here');
    const rounds = nameOf(screen) === 'what-happened' ? storyPairs : 1;
    for (let round = 0; round < rounds; round += 1) {
      const named = `conversation ${conversation}, ${nameOf(screen)}, round ${round}`;
      pairs.push(await sendBoth(person, other, conversation, kind(await person.screen(), named, round)));
    }
    await answerUntil(person, plan, (now) => nameOf(now) !== nameOf(screen) || now.kind === 'choice');
  }
  await person.send({ choice: 'send' }, { question: (await person.screen()).id });
  return pairs;
}

interface Both {
  readonly kind: Pair['kind'];
  readonly screen: ShownScreen;
  readonly given: readonly [Given, Given];
}

type Make = (screen: ShownScreen, named: string, round: number) => Both;

const twoWords: Make = (screen, named) => ({
  kind: 'words-words',
  screen,
  given: [{ words: `${named}, first words` }, { words: `${named}, other words` }],
});

const twoPresses: Make = (screen) => {
  const [first, second] = screen.choices.slice(0, 2).map(({ value }) => ({ choice: value }));
  return { kind: 'press-press', screen, given: [first ?? { choice: '' }, second ?? { choice: '' }] };
};

/** The first button: at a story that goes on, "that is all". */
const wordsAndPress: Make = (screen, named) => ({
  kind: 'words-press',
  screen,
  given: [{ words: `${named}, words beside` }, { choice: screen.choices[0]?.value ?? '' }],
});

/** As above, but with a way to be reached, so that a name is asked for. */
const wordsAndReceipt: Make = (screen, named) => ({
  kind: 'words-press',
  screen,
  given: [{ words: `${named}, words beside` }, { choice: 'receipt' }],
});

/** The story ends with words and "that is all" at once. */
const story: Make = (screen, named, round) =>
  round === storyPairs - 1 ? wordsAndPress(screen, named, round) : twoWords(screen, named, round);

const at: Readonly<Record<string, Make | undefined>> = {
  reporter: twoPresses,
  'under-18': twoPresses,
  'what-happened': story,
  ongoing: twoPresses,
  where: wordsAndPress,
  'where-exactly': twoWords,
  who: twoPresses,
  'who-exactly': twoWords,
  contact: wordsAndReceipt,
  name: twoWords,
  'speak-to-them': twoPresses,
};

let sentSoFar = 0;

async function sendBoth(person: Talk, other: string, conversation: number, both: Both): Promise<Pair> {
  const question = both.screen.id;
  const ids = both.given.map(() => `pair-${(sentSoFar += 1)}`);
  const [first, second] = both.given;
  const [mine = '', theirs = ''] = ids;
  const sends = [
    () => person.send(first, { id: mine, question }),
    () => person.send(second, { id: theirs, question, origin: other }),
  ];
  // Which of the two goes out first alternates.
  await Promise.all((sentSoFar % 4 < 2 ? sends : sends.toReversed()).map((send) => send()));
  const transcript = await person.read();
  const heard = (id: string) => said(replyTo(transcript, id));
  return {
    conversation,
    kind: both.kind,
    question: nameOf(both.screen),
    sent: [
      { given: first, said: heard(mine) },
      { given: second, said: heard(theirs) },
    ],
  };
}

/** What is wrong with a pair, seen from what an officer reads; nothing when all is well. */
function faultsOf({ conversation, kind, question, sent }: Pair, answers: Readonly<Record<string, Value>>) {
  const fault = (what: string) => [`conversation ${conversation}, ${question} (${kind}): ${what}`];
  const elsewhere = sent.flatMap(({ given }) =>
    Object.entries(answers).filter(
      ([id, value]) => id !== question && 'words' in given && wordsIn(value).includes(given.words),
    ),
  );
  if (elsewhere.length > 0) return fault(`words stand under ${elsewhere.map(([id]) => id).join()}`);
  const explained = sent.filter((one) => one.said.some((sentence) => isExplained(sentence)));
  return sent.flatMap((one) => {
    const kept = isKept(one.given, answers[question]);
    if (kept) return [];
    return explained.includes(one) ? [] : fault('an answer is gone without a word about it');
  });
}

function isKept(given: Given, value: Value | undefined): boolean {
  if ('words' in given) return wordsIn(value).includes(given.words);
  if (!('choice' in given)) return false;
  return given.choice === 'enough' || (value?.kind === 'choice' && value.choice === given.choice);
}

/** The sentences that tell somebody what became of an answer that was not taken. */
function isExplained(sentence: string): boolean {
  return /^You have already answered|^That button belongs|^I did not understand that as an answer/.test(
    sentence,
  );
}

function wordsIn(value: Value | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}
