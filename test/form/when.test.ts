import { asked, holds, prune } from '../../src/form/when';
import { choice, choices, skipped, text } from './playing';
import type { Answers, Form, Value } from '../../src/form/form';

const given = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, { value, source: 'typed', confirmed: true }]),
  );

describe('a condition', () => {
  const who = { question: 'who', is: ['partner', 'relative'] };
  const hurt = { question: 'people', is: ['hurt'] };

  it('holds when one of the choices was made', () => {
    expect(holds(who, given({ who: choice('relative') }))).toBe(true);
    expect(holds(who, given({ who: choice('stranger') }))).toBe(false);
    expect(holds(who, given({ who: choices('stranger', 'partner') }))).toBe(true);
  });

  it('holds for an item that was answered with yes, and not for "not sure"', () => {
    expect(holds(hurt, given({ people: { kind: 'each', items: { hurt: 'yes' } } }))).toBe(true);
    expect(holds(hurt, given({ people: { kind: 'each', items: { hurt: 'unsure', afraid: 'yes' } } }))).toBe(
      false,
    );
  });

  it('does not hold for what was skipped, not asked, or told in words', () => {
    expect(holds(who, given({ who: skipped }))).toBe(false);
    expect(holds(who, given({}))).toBe(false);
    expect(holds(who, given({ who: text('partner') }))).toBe(false);
  });

  it('can want all or any of several', () => {
    const both = given({ who: choice('partner'), people: { kind: 'each', items: { hurt: 'no' } } });
    expect(holds({ all: [who, hurt] }, both)).toBe(false);
    expect(holds({ any: [who, hurt] }, both)).toBe(true);
  });

  // Caught: `not` that did not hold for a question left out, so that a child who left out "who?" was not asked their age.
  it('can want the opposite, which holds for what was left out', () => {
    expect(holds({ not: who }, given({ who: choice('relative') }))).toBe(false);
    expect(holds({ not: who }, given({ who: choice('stranger') }))).toBe(true);
    expect(holds({ not: who }, given({ who: skipped }))).toBe(true);
    expect(holds({ not: who }, given({}))).toBe(true);
  });
});

describe('answers whose question no longer applies', () => {
  const form: Form = {
    id: 'chain',
    questions: [
      { id: 'first', kind: 'choice', choices: ['yes', 'no'] },
      { id: 'second', kind: 'choice', choices: ['yes', 'no'], when: { question: 'first', is: ['yes'] } },
      { id: 'third', kind: 'text', most: 10, when: { question: 'second', is: ['yes'] } },
    ],
  };

  it('are dropped along the whole chain', () => {
    const answers = given({ first: choice('no'), second: choice('yes'), third: text('x') });
    expect(Object.keys(prune(form, answers))).toEqual(['first']);
  });

  it('stay while their question applies', () => {
    const answers = given({ first: choice('yes'), second: choice('yes'), third: text('x') });
    expect(prune(form, answers)).toEqual(answers);
    expect(asked(form, answers).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('are dropped when the form no longer knows the question', () => {
    expect(prune(form, given({ first: choice('no'), gone: text('x') }))).toEqual(
      given({ first: choice('no') }),
    );
  });
});
