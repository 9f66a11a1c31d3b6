/**
 * Danger that is heard, at every place where a conversation can stand: the emergency words come first, nothing that was said is
 * lost, and what was asked waits. Seen to fail with the words after what the turn says, and with a place that is not gone back to.
 */
import { emergencyWords } from '../../dialogs/danger';
import { everyLanguage } from '../../locales';
import { stage } from './conversing';
import { places, standingAt } from './standing';
import type { Text } from '../../src/language/text';
import type { Heard } from '../../src/turn/incoming';
import type { Stage } from './conversing';

let set: Stage;
beforeAll(async () => {
  set = await stage();
});

const words = 'on stoi pod drzwiami z nozem, pomocy';
const immediate: Heard = { level: 'immediate', reason: 'weapon', language: 'pl' };
const despair: Heard = { level: 'crisis', reason: 'suicide', language: 'pl' };

describe.each(places)('At %s', (place) => {
  it.each([immediate, despair])('the emergency words come first ($level)', (heard) => {
    const { talk } = standingAt(place, set);
    const before = talk.state();
    const { taken } = talk.send({ kind: 'text', text: words }, talk.screen(), heard);
    expect(taken.say[0]).toEqual({ text: { key: 'danger.call', language: 'pl' }, tone: 'alarm' });
    expect(
      taken.say.filter(({ text }) => text.key === 'danger.call').map(({ text }) => text.language),
    ).toEqual(['pl', 'en']);
    expect(taken.screen.id).toBe('danger');
    expect(taken.state.heard).toContain(`${heard.level}: ${heard.reason}`);
    for (const [question, answer] of Object.entries(before.draft?.answers ?? {}))
      expect(taken.state.draft?.answers[question]?.value.kind).toBe(answer.value.kind);
    expect(taken.effects.filter((effect) => effect.do !== 'keep')).toEqual([]);
  });

  it('what was asked waits until they are safe', () => {
    const { talk } = standingAt(place, set);
    talk.send({ kind: 'text', text: words }, talk.screen(), immediate);
    const asked = talk.screen();
    const waiting = talk.state().place;
    talk.send({ kind: 'press', choice: 'not-safe' }, asked);
    expect(talk.screen().id).toBe('danger');
    expect(talk.state().place).toEqual(waiting);
    talk.send({ kind: 'press', choice: 'safe' }, asked);
    expect(talk.screen().id).not.toBe('danger');
    expect('back' in waiting ? waiting.back : waiting).toEqual(talk.state().place);
  });
});

describe('An alarm', () => {
  it('keeps the words as part of the story that they were written in', () => {
    const { talk } = standingAt('story', set);
    talk.send({ kind: 'text', text: words }, talk.screen(), immediate);
    expect(JSON.stringify(talk.state().draft?.answers)).toContain(words);
  });

  it('tells its details once in ten minutes, and whom to call every time', () => {
    const { talk } = standingAt('story', set);
    const details = () =>
      talk
        .send({ kind: 'text', text: words }, talk.screen(), immediate)
        .taken.say.filter(({ tone }) => tone === 'details').length;
    // A message a minute.
    const told = Array.from({ length: 11 }, details);
    expect(told.map((count) => count > 0)).toEqual([true, ...Array.from({ length: 9 }, () => false), true]);
  });

  it('makes the report that is sent after it urgent', () => {
    const { talk } = standingAt('review', set);
    talk.send({ kind: 'text', text: words }, talk.screen(), immediate);
    talk.send({ kind: 'press', choice: 'safe' }, talk.screen());
    const { taken } = talk.send({ kind: 'press', choice: 'send' }, talk.screen());
    expect(taken.effects).toMatchObject([{ do: 'add-case', clear: { urgent: true } }]);
  });

  it('tells that nobody was alerted', () => {
    const { talk } = standingAt('review', set);
    const { taken } = talk.send({ kind: 'text', text: words }, talk.screen(), immediate);
    const alerts = taken.say.filter(({ text }) => text.key === 'danger.alerts-nobody');
    expect(alerts.map(({ text, tone }) => [text.language, tone])).toEqual([
      ['pl', undefined],
      ['en', undefined],
    ]);
  });
});

describe('The emergency words', () => {
  const tags = Object.keys(everyLanguage) as (keyof typeof everyLanguage)[];

  it.each(tags)('stand whole in %s', (tag) => {
    const english = set.languages.get('en');
    const say = (text: Text) => english.say(text);
    for (const level of ['immediate', 'crisis', 'disclosure'] as const) {
      const said = emergencyWords(level, { language: everyLanguage[tag].english }, [tag], { full: true });
      for (const { text } of said) expect(say(text).trim()).not.toBe('');
    }
    const call = say({ key: 'danger.call', language: tag });
    expect(call).toContain('999');
    expect(call === say({ key: 'danger.call', language: 'en' })).toBe(tag === 'en');
  });
});
