import { holds } from '../form/when';
import type { CaseFlag } from '../domain/case';
import type { Answers, When } from '../form/form';

type HeardFlag = 'grave-risk' | 'disclosure';

/** The answers that raise each flag, in the order in which the desk tells them. */
const raised: Readonly<Record<Exclude<CaseFlag, HeardFlag>, When>> = {
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

/** What signs of grave risk are, past ones too (domestic abuse risk assessment: weapons, threats to kill, strangulation). */
const graveTopics = ['weapon', 'threat-to-kill', 'strangulation'];

/**
 * What an officer must see at once in these answers, and in what was heard on the way.
 * @param heard codes such as `disclosure: weapon`
 */
export function flagsIn(answers: Answers, heard: readonly string[]): readonly CaseFlag[] {
  const topics = heard.map((code) => code.split(': ')[1] ?? '');
  return [
    ...(Object.keys(raised) as (keyof typeof raised)[]).filter((flag) => holds(raised[flag], answers)),
    ...(topics.some((topic) => graveTopics.includes(topic)) ? ['grave-risk' as const] : []),
    ...(heard.some((code) => code.startsWith('disclosure:')) ? ['disclosure' as const] : []),
  ];
}
