import { flagsIn } from '../../src/turn/flags';
import { createTalk, stage } from './conversing';
import type { Effect } from '../../src/turn/effect';
import type { Content } from '../../src/turn/incoming';
import type { Answers, Value } from '../../src/form/form';

const choice = (chosen: string): Value => ({ kind: 'choice', choice: chosen });
const yes = (...items: string[]): Value => ({
  kind: 'each',
  items: Object.fromEntries(items.map((item) => [item, 'yes'])),
});
const given = (values: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, source: 'pressed', confirmed: true }]),
  );

/** Caught: each row failed when its answer was struck from the table of flags. */
describe('A case is flagged', () => {
  it.each<[string, Readonly<Record<string, Value>>]>([
    ['restricted', { who: choice('council-staff') }],
    ['safeguarding', { 'under-18': choice('yes') }],
    ['safeguarding', { 'they-under-18': choice('yes') }],
    ['risk-assessment', { who: choice('partner') }],
    ['risk-assessment', { who: choice('ex-partner') }],
    ['risk-assessment', { who: choice('relative') }],
    ['emergency-accommodation', { people: yes('afraid'), home: yes('yours') }],
  ])('%s after %j', (flag, answers) => {
    expect(flagsIn(given(answers), [])).toEqual([flag]);
  });

  it.each<Readonly<Record<string, Value>>>([
    {},
    { who: choice('neighbour'), 'under-18': choice('rather-not-say') },
    { people: yes('afraid'), home: yes('theirs') },
    { people: yes('hurt'), home: yes('yours') },
    { reporter: choice('i-work-for-the-council') },
  ])('with nothing after %j', (answers) => {
    expect(flagsIn(given(answers), [])).toEqual([]);
  });
});

describe('A case in which something grave was heard', () => {
  it.each([
    [['disclosure: weapon'], ['grave-risk', 'disclosure']],
    [['immediate: strangulation'], ['grave-risk']],
    [
      ['disclosure: threat-to-kill', 'disclosure: abuse'],
      ['grave-risk', 'disclosure'],
    ],
    [['disclosure: unnamed'], ['disclosure']],
    [['immediate: fire', 'crisis: suicide'], []],
  ])('is flagged after %j: %j', (heard, flags) => {
    expect(flagsIn({}, heard)).toEqual(flags);
  });
});

// Caught: the flags kept in the clear part, where the store itself would show that somebody of the council is named.
it('keeps the reason with what is sealed', async () => {
  const talk = createTalk(await stage());
  talk.send({ kind: 'press', choice: 'door:report' }, talk.screen());
  const answers: Readonly<Record<string, Content>> = {
    'what-happened': { kind: 'text', text: 'I do not know how to say it' },
    who: { kind: 'press', choice: 'council-staff' },
    review: { kind: 'press', choice: 'send' },
  };
  const sent: Effect[] = [];
  for (let asked = 0; asked < 40 && talk.state().place.at === 'form'; asked += 1) {
    const [, name = '', phase] = talk.screen().id.split(':');
    const enough: Content = { kind: 'press', choice: 'enough' };
    const skip: Content = { kind: 'command', command: 'skip' };
    const step = talk.send(phase === 'more' ? enough : (answers[name] ?? skip), talk.screen());
    sent.push(...step.taken.effects);
  }
  expect(sent).toMatchObject([{ do: 'add-case', report: { flags: ['restricted'] } }]);
  expect(JSON.stringify(sent.map((effect) => 'clear' in effect && effect.clear))).not.toMatch(
    /restrict|staff/,
  );
});
