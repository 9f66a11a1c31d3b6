import { contactMe } from '../../dialogs/contact-me';
import { more } from '../../dialogs/more';
import { note } from '../../dialogs/note';
import { report } from '../../dialogs/report';
import { check } from '../../src/form/check';
import type { Form, Question, When } from '../../src/form/form';

const where: Question = { id: 'where', kind: 'choice', choices: ['bus', 'street'] };
const exactly = (when: When): Question => ({ id: 'where-exactly', kind: 'text', most: 100, when });
const form = (...questions: readonly Question[]): Form => ({ id: 'planted', questions });

describe('the forms', () => {
  it.each([report, contactMe, more, note])('have no fault', (questionnaire) => {
    expect(check(questionnaire.form)).toEqual([]);
  });

  it.each([report, contactMe, more, note])(
    'have no fault in when asides and the alarm are due',
    ({ form: real, asides, alarm }) => {
      const waiting = [...(alarm ? [alarm] : []), ...asides.map(({ when }) => when)].map(
        (when, place): Question => ({
          id: `aside-${place}`,
          kind: 'date',
          when,
        }),
      );
      expect(check({ ...real, questions: [...real.questions, ...waiting] })).toEqual([]);
    },
  );
});

/** Each plants a mistake. */
describe('the check of a form', () => {
  it('names a choice that is waited for and not offered', () => {
    expect(check(form(where, exactly({ question: 'where', is: ['buss'] })))).toEqual([
      '`where-exactly` waits for `buss`, which `where` does not offer',
    ]);
  });

  it('looks into conditions within conditions', () => {
    const when: When = {
      any: [{ question: 'where', is: ['bus'] }, { all: [{ question: 'where', is: ['tram'] }] }],
    };
    expect(check(form(where, exactly(when)))).toEqual([
      '`where-exactly` waits for `tram`, which `where` does not offer',
    ]);
  });

  it('names a question that is waited for but asked later, or never, or of itself', () => {
    const later = exactly({ question: 'where', is: ['bus'] });
    expect(check(form(later, where))).toEqual([
      '`where-exactly` waits for `where`, which is not asked before it',
    ]);
    expect(check(form(exactly({ question: 'when', is: ['bus'] })))).toEqual([
      '`where-exactly` waits for `when`, which is not asked before it',
    ]);
    expect(check(form({ ...where, when: { question: 'where', is: ['bus'] } }))).toEqual([
      '`where` waits for `where`, which is not asked before it',
    ]);
  });

  // Caught: `not` that was not looked into.
  it('looks into the opposite of a condition', () => {
    expect(check(form(where, exactly({ not: { question: 'where', is: ['buss'] } })))).toEqual([
      '`where-exactly` waits for `buss`, which `where` does not offer',
    ]);
  });

  it('names a question that is waited for and offers nothing to choose', () => {
    const name: Question = { id: 'name', kind: 'text', most: 10 };
    expect(check(form(name, exactly({ question: 'name', is: ['bus'] })))).toEqual([
      '`where-exactly` waits for `name`, which offers no choices',
    ]);
  });

  it('names ids that stand twice or are no plain words', () => {
    expect(check(form(where, where))).toEqual(['`where` stands twice']);
    expect(check(form({ ...where, id: 'Where is it?' }))).toEqual([
      '`Where is it?` is not a plain word with hyphens',
    ]);
  });

  it('names choices that stand twice, are set apart without being offered, or are missing', () => {
    const forms: Question = { id: 'forms', kind: 'choices', choices: ['verbal', 'verbal'], alone: ['none'] };
    expect(check(form(forms, { id: 'people', kind: 'each', items: [] }))).toEqual([
      '`forms` offers `verbal` twice',
      '`forms` sets `none` apart, which it does not offer',
      '`people` offers nothing to choose',
    ]);
  });
});
