/** What was told beside something that ends is not lost with it. Which planted defect each caught stands beside it. */
import { abilities } from '../../src/channels/abilities';
import { begin, expires } from '../../src/turn/state';
import { answerOn, createTalk, stage } from './conversing';
import type { Known } from '../../src/turn/around';
import type { Content } from '../../src/turn/incoming';
import type { OpenedReport, Sent, State } from '../../src/turn/state';
import type { Stage, Talk } from './conversing';

const day = 24 * 60 * 60_000;

let set: Stage;
let talk: Talk;
beforeAll(async () => {
  set = await stage();
});
beforeEach(() => {
  talk = createTalk(set);
});

describe('The button that ends practice', () => {
  // Caught: an old one that deleted a real report without a question.
  it('ends nothing but practice', () => {
    press('practice');
    const old = talk.screen();
    press('end-practice');
    press('door:report');
    command('menu');
    const { taken } = talk.send({ kind: 'press', choice: 'end-practice' }, old);
    expect(taken.erase).toBeUndefined();
    expect(talk.state().draft).toBeDefined();
    expect(taken.say.map(({ text }) => text.key)).toEqual(['late.button']);
  });
});

describe('Sixteen digits', () => {
  const digits = '0712 3456 7890 1234';

  // Caught: a receipt that became an addition, a story and an answer.
  it.each([
    ['after sending', () => send()],
    ['beside a story', () => write(story)],
    ['in a form', () => toTheStory()],
    ['in practice', () => press('practice')],
  ])('are kept nowhere %s', (_where, arrive) => {
    arrive();
    const { taken } = write(digits);
    expect(taken.masked).toBe(true);
    expect(JSON.stringify([taken.state, taken.screen])).not.toContain('7890');
    expect(JSON.stringify(talk.state())).not.toContain('7890');
  });

  // Caught: a late one that joined the story which its sender had seen asked for.
  it('join no story that was asked for before', () => {
    toTheStory();
    const asked = talk.screen();
    write('he shouted at me');
    press('enough');
    talk.send({ kind: 'text', text: digits }, asked);
    expect(JSON.stringify(talk.state())).not.toContain('7890');
  });
});

describe('An unfinished addition', () => {
  // Caught: words that were gone with the report that they were written for.
  it('is asked about before its report is closed', () => {
    const draft = { id: 'addition', form: 'more', answers: {} };
    const state: State = { ...begin('en'), draft, opened, place: { at: 'my-report' } };
    const taken = turn(state, { kind: 'press', choice: 'close' }, 'my-report');
    expect(taken.state.draft).toEqual(draft);
    expect(taken.screen.id).toBe('unfinished');
  });
});

describe('What is on show and not kept yet', () => {
  // Caught: a note that nobody could ever open, and a receipt that was gone.
  it.each([
    ['a number', () => keepEntry(), 'note-numbered'],
    ['a receipt', () => send(), 'sent'],
  ])('%s comes before a story that is kept for later', (_what, arrive, screen) => {
    arrive();
    command('menu');
    write(story);
    command('stop');
    const { taken } = talk.send({ kind: 'press', choice: 'keep' }, talk.screen());
    expect(taken.effects).toEqual([]);
    expect(talk.screen().id).toBe(screen);
    expect(talk.state().story).toBe(story);
  });
});

describe('A story that was told beside', () => {
  // Caught: a draft that said it would wait for 7 days, and was erased with the sent report.
  it('a sent report waits as long as it is told to, where copies are kept', () => {
    const state: State = { ...begin('en'), sent, story, place: { at: 'stop', back: { at: 'menu' } } };
    const taken = turn(state, { kind: 'press', choice: 'keep' }, 'stop', 'botservice');
    expect(taken.say.map(({ text }) => text.key)).toContain('stop.kept-here');
    expect(expires(taken.state, abilities.botservice, now)).toBe(now + 7 * day);
    expect(taken.state.draft?.answers['what-happened']?.value).toEqual({ kind: 'text', text: story });
  });

  // Caught: a story that went with the log of what was sent before.
  it('a sent report, and the alarm in it, are still there when digits open a draft', () => {
    const draft = { id: 'kept', form: 'contact-me', answers: {} };
    const heard = ['immediate: weapon-now'];
    const state: State = { ...begin('en'), sent, story, heard };
    const opens = { lookup: 'kept', kept: { draft, heard: ['crisis: wants-to-die'] } };
    const taken = turn(state, { kind: 'text', text: '0712 3456 7890 1234' }, 'menu', 'page', {
      opened: opens,
    });
    expect(taken.state).toMatchObject({ story, draft });
    expect(taken.state.heard.toSorted()).toEqual(['crisis: wants-to-die', 'immediate: weapon-now']);
  });

  // Caught: a story that the note's words took the place of.
  it('a note stands before it in the report', () => {
    keepEntry();
    press('kept');
    command('menu');
    write(story);
    press('no');
    press('door:note');
    press('make-report');
    const told = talk.state().draft?.answers['what-happened']?.value;
    expect(told?.kind === 'text' && told.text).toMatch(new RegExp(`^${story}\n\n.*he shouted$`, 's'));
  });
});

describe('A note that is opened', () => {
  // Caught: advice to talk to whoever was written of as violent.
  it('is heeded like any other words before advice is given', () => {
    const entries = [{ id: 'one', writtenOn: '2026-11-20', what: 'my ex-partner hit me' }];
    const note = { lookup: 'note', publicKey: '{}', entries };
    const state: State = { ...begin('en'), place: { at: 'note-number' } };
    const digits = { kind: 'text', text: '0712 3456 7890 1234' } as const;
    const known = { opened: { lookup: 'kept' }, note };
    const taken = turn(state, digits, 'note-number', 'page', known);
    expect(taken.state.told).toEqual(expect.arrayContaining(['partner', 'violence']));
  });
});

const now = Date.parse('2026-11-22T10:00:00Z');

/** One turn of a conversation that stands so. */
function turn(
  state: State,
  content: Content,
  question: string,
  channel: 'page' | 'botservice' = 'page',
  known: Known = {},
) {
  const heard = { level: 'none', reason: '' } as const;
  const taken = set.turn(state, { id: 'one', heard, content, question }, known, {
    now,
    ids: { draft: () => 'new', reference: () => 'REF' },
    able: abilities[channel],
    channel,
  });
  if ('needs' in taken) throw new Error('It asks for what it was not given');
  return taken;
}

const sent: Sent = {
  draft: 'sent',
  form: 'report',
  receipted: true,
  reference: 'REF',
  at: now,
  urgent: false,
  reachable: false,
};

const opened: OpenedReport = {
  clear: { format: 1, reference: 'REF', urgent: false, status: 'new', language: 'en' },
  messages: [],
  at: now,
};

const story = 'my neighbour shouts at me every single night';

function keepEntry() {
  press('door:note');
  press('begin');
  command('skip');
  write('he shouted');
  press('enough');
  command('skip');
  press('keep');
}

function toTheStory() {
  press('door:report');
  for (let count = 0; count < 20 && !talk.screen().id.includes(':what-happened:'); count += 1) step();
}

function send() {
  press('door:report');
  for (let count = 0; count < 80 && !talk.screen().id.endsWith(':review'); count += 1) step();
  return press('send');
}

function step() {
  talk.send(answerOn(talk.screen(), 0), talk.screen());
}

function write(text: string) {
  return talk.send({ kind: 'text', text }, talk.screen());
}

function command(name: 'menu' | 'skip' | 'stop') {
  return talk.send({ kind: 'command', command: name }, talk.screen());
}

function press(choice: string) {
  const content: Content = { kind: 'press', choice };
  return talk.send(content, talk.screen());
}
