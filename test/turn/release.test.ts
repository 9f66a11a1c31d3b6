/** A draft that was begun under another release of its form. */
import { fitted } from '../../src/turn/questionnaire';
import { releases } from '../model/releases';
import type { Answer } from '../../src/form/form';

const chosen = (choice: string): Answer => ({
  value: { kind: 'choice', choice },
  source: 'pressed',
  confirmed: true,
});

// Caught: a draft taken as it was, and sent with a choice that no release words any more.
it('loses what the newer release does not ask or offer, and nothing else', () => {
  const draft = {
    id: 'one',
    form: 'report',
    answers: { reporter: chosen('me'), where: chosen('in-the-street'), 'speak-to-them': chosen('no') },
  };
  const { older, newer } = releases(false);
  expect(fitted(draft, older)).toEqual(draft);
  expect(fitted(draft, newer).answers).toEqual({ reporter: chosen('me') });
});
