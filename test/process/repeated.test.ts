/**
 * Messages that arrive two to five times, at once and again after a restart, "send" among them: `facts/reliability`
 * row 5. Each has one effect, and is answered the same every time.
 *
 * Seen to fail: on a service that does not look whether it heard a message before (what was already committed is
 * refused, and apologised for), and on message ids that are digested differently each time (every effect doubled).
 */
import { build, endAll, forgetFolders, newFolder, startServer } from './built-server';
import { answerUntil, beginReport, replyTo, talk } from './direct-line-client';
import { answersOf, reportsIn } from './desk-of';
import type { Build } from './built-server';
import type { Answered, Given, Plan, Sending, Talk, Told } from './direct-line-client';

let built: Build;
beforeAll(() => {
  built = build();
});
afterEach(endAll);
afterAll(() => {
  forgetFolders();
  built.remove();
});

const people = 8;
const sentences = Array.from({ length: 6 }, (_one, place) => ({ words: `sentence ${place} of my story` }));
const plan: Plan = {
  'what-happened': sentences,
  when: { words: '3 March 2025' },
  'where-exactly': { words: 'by the lift' },
  'who-exactly': { words: 'a tall man' },
  contact: { choice: 'receipt' },
  name: { words: 'Sam Example' },
};

test('200 messages repeated two to five times have one effect each and one answer each', async () => {
  const dataDir = newFolder();
  const first = await startServer(built, { dataDir });
  const reporters: Repeater[] = [];
  for (let count = 0; count < people; count += 1) {
    const reporter = repeating(await talk(first.origin));
    reporters.push(reporter);
    await beginReport(reporter.person);
    const review = await answerUntil(reporter.person, plan);
    await reporter.person.send({ choice: 'send' }, { question: review.id });
  }
  const sent = reporters.flatMap((reporter) => reporter.sent);
  expect(sent.length).toBeGreaterThanOrEqual(200);
  expect(sent.filter(({ answers }) => new Set(answers.map(({ id }) => id)).size > 1)).toEqual([]);
  expect(sent.filter(({ answers }) => answers.some(({ status }) => status !== 200))).toEqual([]);
  const before = await Promise.all(reporters.map(({ person }) => person.read()));
  await first.stop();

  const second = await startServer(built, { dataDir, port: first.port });
  for (const [place, { person, once, sent: own }] of reporters.entries()) {
    for (const one of own) {
      const again = await once(one.given, { ...one.sending, id: one.id });
      expect(again).toEqual(one.answers[0]);
    }
    const transcript = await person.read();
    expect(transcript).toEqual(before[place]);
    expect(own.map(({ id }) => replyTo(transcript, id).length)).toEqual(own.map(() => 1));
    expect(own.map(({ id }) => timesSeen(transcript, id))).toEqual(own.map(() => 1));
  }
  await second.stop();
  const reports = (await reportsIn(dataDir)).map(answersOf);
  const story = { kind: 'text', text: sentences.map(({ words }) => words).join('\n') };
  expect(reports.map((answers) => answers['what-happened'])).toEqual(reporters.map(() => story));
}, 120_000);

interface Repeater {
  /** Sends everything two to five times at once. */
  readonly person: Talk;
  readonly once: Talk['send'];
  readonly sent: Repeated[];
}

interface Repeated {
  readonly id: string;
  readonly given: Given;
  readonly sending: Sending;
  readonly answers: readonly Answered[];
}

function repeating(one: Talk): Repeater {
  const sent: Repeated[] = [];
  const send = async (given: Given, sending: Sending = {}): Promise<Answered> => {
    const id = `message-${sent.length}`;
    const copies = Array.from({ length: 2 + (sent.length % 4) }, () => one.send(given, { ...sending, id }));
    const answers = await Promise.all(copies);
    sent.push({ id, given, sending, answers });
    return answers[0] ?? { status: 0, id: '' };
  };
  return { person: { ...one, send }, once: (given, sending) => one.send(given, sending), sent };
}

function timesSeen(transcript: readonly Told[], id: string): number {
  return transcript.filter(({ channelData }) => channelData?.clientActivityID === id).length;
}
