import { holds } from '../form/when';
import type { CaseFlag } from '../domain/case';
import type { Answers, When } from '../form/form';

/** The answers that raise each flag, in the order in which the desk tells them. */
const raised: Readonly<Record<CaseFlag, When>> = {
  restricted: { question: 'who', is: ['council-staff'] },
  safeguarding: {
    any: [
      { question: 'under-18', is: ['yes'] },
      { question: 'they-under-18', is: ['yes'] },
    ],
  },
  'risk-assessment': { question: 'who', is: ['partner', 'ex-partner', 'relative'] },
  'emergency-accommodation': {
    all: [
      { question: 'people', is: ['afraid'] },
      { question: 'home', is: ['yours'] },
    ],
  },
};

/** What an officer must see at once in these answers. */
export function flagsIn(answers: Answers): readonly CaseFlag[] {
  return (Object.keys(raised) as CaseFlag[]).filter((flag) => holds(raised[flag], answers));
}
