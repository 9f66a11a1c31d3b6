import { holds } from '../form/when';
import type { Told } from '../../dialogs/door';
import type { Answers, When } from '../form/form';
import type { State } from './state';

/** What advice depends on, from what was answered and heard so far. */
export function told(state: State): Told {
  const answers = state.draft?.answers ?? {};
  return {
    grave: state.heard.length > 0 || holds(grave, answers),
    under18: isUnder18(answers),
    afraid: holds({ question: 'people', is: ['afraid'] }, answers),
    ...(state.sent && { sent: state.sent }),
  };
}

/** Somebody said that they are under 18. */
export function isUnder18(answers: Answers): boolean {
  return holds({ question: 'under-18', is: ['yes'] }, answers);
}

/** After these, nobody is told to face whoever did it (`design`: advice is gated). */
const grave: When = {
  any: [
    { question: 'safe-now', is: ['in-danger', 'not-sure'] },
    { question: 'who', is: ['partner', 'ex-partner', 'relative', 'someone-at-home'] },
    { question: 'physical', is: ['touching', 'attack'] },
    { question: 'verbal', is: ['threats', 'advances'] },
    { question: 'non-verbal', is: ['staring'] },
    { question: 'people', is: ['hurt', 'weapon', 'afraid'] },
  ],
};
