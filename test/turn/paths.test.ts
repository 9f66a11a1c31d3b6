/**
 * How long it takes to report, in questions and in words to read. The core path is at most 12 questions, as the
 * council's residents were promised: whoever has two minutes has reported.
 */
import { createTalk, stage } from './conversing';
import type { Content } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';
import type { Stage, Talk } from './conversing';

let set: Stage;
beforeAll(async () => {
  set = await stage();
});

type Answers = Readonly<Record<string, Content>>;

const press = (choice: string): Content => ({ kind: 'press', choice });
const choices = (...chosen: string[]): Content => ({ kind: 'choices', choices: chosen });
const words = (text: string): Content => ({ kind: 'text', text });

/** Somebody whose words say much, and who wants no contact. */
const short: Answers = {
  'what-happened': words(
    'On 17 November my neighbour called me names in the stairwell. He also threatened me. It happens every week.',
  ),
  contact: press('no-contact'),
};

/** Somebody whose words say nothing that is understood, with every question that can follow. */
const long: Answers = {
  reporter: press('someone-i-know'),
  support: choices('interpreter', 'something-else'),
  'what-happened': words('I do not know how to say it'),
  forms: choices('physical', 'verbal', 'non-verbal'),
  when: words('17 November'),
  where: press('in-the-building'),
  who: press('neighbour'),
  contact: press('phone'),
};

describe('The way to a sent report', () => {
  it('is at most 12 questions for somebody whose story says when, where, who and how often', () => {
    const walked = walk(short);
    expect(walked.questions).toBeLessThanOrEqual(12);
  });

  // Caught: `speak-to-them` asked of witnesses as well as whether the person it happened to is under 18, which made 13.
  it.each(['i-saw-it', 'i-work-for-the-council'])('is at most 12 for somebody who says %s', (reporter) => {
    expect(walk({ ...short, reporter: press(reporter) }).questions).toBeLessThanOrEqual(12);
  });

  // The figures of the longest and the shortest path, which change with the form and its words.
  it('is as long as it was when it was last counted', () => {
    expect({ shortest: walk(short), longest: walk(long) }).toEqual({
      shortest: { questions: 12, words: 362 },
      longest: { questions: 27, words: 701 },
    });
  });
});

interface Walked {
  readonly questions: number;
  readonly words: number;
}

/** Answers what is asked, or skips it, up to the check before sending. "Is there more?" belongs to its question. */
function walk(answers: Answers): Walked {
  const talk = createTalk(set);
  say(talk, press('door:report'));
  let [questions, read] = [0, 0];
  for (let asked = name(talk); asked !== 'review' && questions < 60; asked = name(talk)) {
    const screen = talk.screen();
    if (!screen.id.endsWith(':more') && !screen.id.endsWith(':confirm')) questions += 1;
    read += wordsOf(screen);
    say(talk, answerTo(screen, asked, answers));
  }
  expect(name(talk)).toBe('review');
  return { questions, words: read };
}

function answerTo(screen: Screen, asked: string, answers: Answers): Content {
  if (screen.id.endsWith(':more')) return press('enough');
  if (screen.id.endsWith(':confirm')) return press(screen.choices[0]?.value ?? '');
  if (asked.startsWith('understood')) return press('right');
  return answers[asked] ?? { kind: 'command', command: 'skip' };
}

function wordsOf({ ask, choices: offered, items = [], review = [] }: Screen): number {
  const english = set.languages.get('en');
  const sentences = [
    ...ask,
    ...[...offered, ...items].map(({ label }) => label),
    ...review.flatMap(({ label, answer }) => [label, ...answer]),
  ];
  return sentences.map((one) => english.say(one).split(/\s+/u).length).reduce((sum, count) => sum + count, 0);
}

function say(talk: Talk, content: Content): void {
  talk.send(content, talk.screen());
}

function name(talk: Talk): string {
  return talk.screen().id.split(':')[1] ?? '';
}
