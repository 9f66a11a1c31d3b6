import { present, progress } from '../../src/form/draft';
import { after, blank, choice, says, text } from './playing';
import type { Form } from '../../src/form/form';

const form: Form = {
  id: 'short',
  questions: [
    { id: 'where', kind: 'choice', choices: ['at-home', 'online'] },
    { id: 'where-exactly', kind: 'text', most: 50, when: { question: 'where', is: ['at-home'] } },
    { id: 'name', kind: 'text', most: 50 },
  ],
};

describe('a draft', () => {
  it('follows from its answers alone, so a new question in a new release is simply asked', () => {
    const draft = after(form, blank(form), says('where', choice('online')), says('name', text('A')));
    expect(present(form, draft)).toEqual({ at: 'review' });
    const [where, exactly, name] = form.questions;
    const released: Form = {
      ...form,
      questions: [where, { id: 'website', kind: 'text', most: 50 } as const, exactly, name].flatMap(
        (one) => one ?? [],
      ),
    };
    expect(present(released, draft)).toMatchObject({ at: 'question', question: { id: 'website' } });
  });

  it('goes on where it was when the question asked once more has gone', () => {
    const draft = { ...after(form, blank(form), says('where', choice('online'))), again: 'where-exactly' };
    expect(present(form, draft)).toMatchObject({ question: { id: 'name' } });
  });

  it('asks for a yes to what was only understood', () => {
    const understood = { value: choice('online'), source: 'understood', confirmed: false } as const;
    const draft = { ...blank(form), answers: { where: understood } };
    expect(present(form, draft)).toMatchObject({ at: 'understood', questions: [{ id: 'where' }] });
  });

  it('counts the questions that its answers lead to', () => {
    expect(progress(form, blank(form))).toEqual({ done: 0, of: 2 });
    expect(progress(form, after(form, blank(form), says('where', choice('at-home'))))).toEqual({
      done: 1,
      of: 3,
    });
  });
});
