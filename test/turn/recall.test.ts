/**
 * What a story already says is offered in one list and not asked again. Seen to fail when the list took the place of an
 * answer, when "no" kept it, when a changed part stayed in it, and when an aside was said before the list was confirmed.
 */
import { createTalk, stage } from './conversing';
import type { Content } from '../../src/turn/incoming';
import type { Stage, Talk } from './conversing';

const story =
  'My neighbour called me names and threatened me in the stairwell. It happens every week and my children are scared.';

let set: Stage;
let talk: Talk;
beforeAll(async () => {
  set = await stage();
});
beforeEach(() => {
  talk = createTalk(set);
  say({ kind: 'press', choice: 'door:report' });
  while (asked() !== 'what-happened') say({ kind: 'command', command: 'skip' });
});

describe('A story that is told to its end', () => {
  it('is offered back in one list', () => {
    tell(story);
    expect(asked()).toMatch(/^understood /);
    expect(talk.screen().review?.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['forms', 'verbal', 'who']),
    );
    expect(talk.state().draft?.answers['who']).toMatchObject({ confirmed: false, source: 'understood' });
  });

  it('is not asked about again once the list is confirmed', () => {
    tell(story);
    say({ kind: 'press', choice: 'right' });
    const rest = skipToTheCheck();
    expect(rest).not.toContain('forms');
    expect(rest).not.toContain('verbal');
    expect(rest).not.toContain('who');
    expect(rest).toContain('when');
    expect(talk.state().draft?.answers['verbal']).toMatchObject({
      value: { kind: 'choices', choices: ['name-calling', 'threats'] },
      confirmed: true,
    });
  });

  it('is confirmed by a plain yes, and asked about after a plain no', () => {
    tell(story);
    const before = talk.state().draft;
    say({ kind: 'text', text: 'no' });
    expect(asked()).toBe('forms');
    expect(talk.state().draft?.answers['forms']).toBeUndefined();
    expect(before?.answers['forms']).toBeDefined();
    say({ kind: 'command', command: 'back' });
    say({ kind: 'text', text: 'and he spat at me' });
    say({ kind: 'press', choice: 'enough' });
    say({ kind: 'text', text: 'yes' });
    expect(talk.state().draft?.answers['forms']).toMatchObject({
      value: { kind: 'choices', choices: ['physical', 'verbal'] },
      confirmed: true,
    });
  });

  it('can be corrected in one part, which then leaves the list', () => {
    tell(story);
    say({ kind: 'command', command: 'change', question: 'who' });
    expect(asked()).toBe('who');
    say({ kind: 'press', choice: 'stranger' });
    expect(asked()).toMatch(/^understood /);
    expect(talk.screen().review?.map(({ question }) => question)).not.toContain('who');
    expect(talk.state().draft?.answers['who']).toMatchObject({ value: { choice: 'stranger' } });
  });

  it('goes on when more words come instead of a yes', () => {
    tell(story);
    say({ kind: 'text', text: 'he also drew graffiti on my door' });
    expect(JSON.stringify(talk.state().draft?.answers['what-happened'])).toContain('drew graffiti');
    expect(talk.state().draft?.answers['non-verbal']).toMatchObject({ value: { choices: ['graffiti'] } });
    expect(asked()).toMatch(/^understood /);
  });

  it('does not take an old yes for a list that has grown meanwhile', () => {
    tell('My neighbour called me names.');
    const old = talk.screen();
    say({ kind: 'text', text: 'he also drew graffiti on my door' });
    talk.send({ kind: 'press', choice: 'right' }, old);
    expect(talk.state().draft?.answers['non-verbal']).toMatchObject({ confirmed: false });
  });

  it('says what follows from an answer only once it is confirmed', () => {
    const said = tell('My husband hits me');
    expect(keys(said)).not.toContain('aside.family');
    expect(keys(say({ kind: 'press', choice: 'right' }))).toContain('aside.family');
  });

  it('leaves the people it does not speak of to be asked', () => {
    tell('My neighbour hit me and I was bleeding');
    say({ kind: 'press', choice: 'right' });
    while (asked() !== 'people') say({ kind: 'command', command: 'skip' });
    expect(talk.screen().items?.map(({ value }) => value)).toEqual(['weapon', 'children', 'afraid']);
    say({ kind: 'each', items: { weapon: 'no', children: 'no', afraid: 'unsure' } });
    expect(talk.state().draft?.answers['people']).toMatchObject({
      value: { items: { hurt: 'yes', weapon: 'no', children: 'no', afraid: 'unsure' } },
    });
  });

  // Caught: "the stairwell" taken for an address.
  it('names its place only where it is one that could be found', () => {
    tell('My neighbour threatened me in the stairwell of Harrow Court.');
    expect(talk.state().draft?.answers['where-exactly']).toMatchObject({
      value: { kind: 'text', text: 'the stairwell of Harrow Court' },
      source: 'understood',
      confirmed: false,
    });
    talk = createTalk(set);
    say({ kind: 'press', choice: 'door:report' });
    while (asked() !== 'what-happened') say({ kind: 'command', command: 'skip' });
    tell('My neighbour threatened me in the stairwell.');
    expect(talk.state().draft?.answers['where-exactly']).toBeUndefined();
  });

  it('names its day only where there is one', () => {
    tell('Last week it was quiet. On 17 November my neighbour threatened me. Then on 18 November too.');
    expect(talk.state().draft?.answers['when']).toBeUndefined();
    talk = createTalk(set);
    say({ kind: 'press', choice: 'door:report' });
    while (asked() !== 'what-happened') say({ kind: 'command', command: 'skip' });
    tell('On 17 November my neighbour threatened me. I ran away.');
    expect(talk.state().draft?.answers['when']).toMatchObject({
      value: { words: '17 November', spans: [{ from: '2026-11-17' }] },
      confirmed: false,
    });
  });

  // Caught: the second day offered as the only one, because the first stood in a sentence too long or too late to be read.
  it.each([
    ['a long sentence', `On 17 November he came to my door ${'and shouted at me again '.repeat(5)}`, ''],
    ['a late sentence', 'He is loud', ' He is loud.'.repeat(20) + ' On 17 November he came.'],
  ])('names no day where another stands in %s', (_name, before, after) => {
    tell(`${before}. On 18 November my neighbour threatened me.${after}`);
    expect(talk.state().draft?.answers['when']).toBeUndefined();
  });

  // Caught: "Outside my door" and "THE STAIRWELL" taken for names, and the second of two places for the only one.
  it.each([
    'Outside my door my neighbour threatened me.',
    'MY NEIGHBOUR THREATENED ME IN THE STAIRWELL',
    'My neighbour threatened me in the stairwell and on the stairs of Harrow Court.',
  ])('names no place that is no name, nor one of two: %s', (words) => {
    tell(words);
    expect(talk.state().draft?.answers['where-exactly']).toBeUndefined();
  });

  it('brings no list when nothing was understood', () => {
    tell('It has been very hard for me and I do not know how to say it');
    expect(asked()).toBe('forms');
  });
});

function say(content: Content) {
  return talk.send(content, talk.screen());
}

function tell(words: string) {
  say({ kind: 'text', text: words });
  return say({ kind: 'press', choice: 'enough' });
}

function asked(): string {
  return talk.screen().id.split(':')[1] ?? '';
}

function keys({ taken }: ReturnType<typeof say>): readonly string[] {
  return taken.say.map(({ text }) => ('key' in text ? text.key : ''));
}

/** What is still asked, when everything is skipped. */
function skipToTheCheck(): readonly string[] {
  const seen: string[] = [];
  for (; asked() !== 'review' && seen.length < 40; say({ kind: 'command', command: 'skip' }))
    seen.push(asked());
  return seen;
}
