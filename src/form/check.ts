import type { Form, Question, When } from './form';

/** Everything that is wrong with a form, in words for whoever writes it; empty when nothing is. */
export function check(form: Form): readonly string[] {
  return form.questions.flatMap((question, place) => {
    const earlier = form.questions.slice(0, place);
    return [
      ...nameFaults(question, earlier),
      ...choiceFaults(question),
      ...whenFaults(question, question.when, earlier),
    ];
  });
}

function nameFaults(question: Question, earlier: readonly Question[]): readonly string[] {
  const faults: string[] = [];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(question.id))
    faults.push(`\`${question.id}\` is not a plain word with hyphens`);
  if (earlier.some(({ id }) => id === question.id)) faults.push(`\`${question.id}\` stands twice`);
  return faults;
}

function choiceFaults(question: Question): readonly string[] {
  const offered = offeredBy(question);
  if (!offered) return [];
  const faults = offered
    .filter((choice, place) => offered.indexOf(choice) < place)
    .map((choice) => `\`${question.id}\` offers \`${choice}\` twice`);
  if (offered.length === 0) faults.push(`\`${question.id}\` offers nothing to choose`);
  const alone = question.kind === 'choices' ? (question.alone ?? []) : [];
  return [
    ...faults,
    ...alone
      .filter((choice) => !offered.includes(choice))
      .map((choice) => `\`${question.id}\` sets \`${choice}\` apart, which it does not offer`),
  ];
}

function whenFaults(
  question: Question,
  when: When | undefined,
  earlier: readonly Question[],
): readonly string[] {
  if (!when) return [];
  if ('not' in when) return whenFaults(question, when.not, earlier);
  const parts = 'all' in when ? when.all : 'any' in when ? when.any : when.is;
  if (parts.length === 0) return [`\`${question.id}\` waits for nothing at all`];
  if ('all' in when) return when.all.flatMap((part) => whenFaults(question, part, earlier));
  if ('any' in when) return when.any.flatMap((part) => whenFaults(question, part, earlier));
  const awaited = earlier.find(({ id }) => id === when.question);
  if (!awaited) return [`\`${question.id}\` waits for \`${when.question}\`, which is not asked before it`];
  const offered = offeredBy(awaited);
  if (!offered) return [`\`${question.id}\` waits for \`${when.question}\`, which offers no choices`];
  return when.is
    .filter((choice) => !offered.includes(choice))
    .map((choice) => `\`${question.id}\` waits for \`${choice}\`, which \`${when.question}\` does not offer`);
}

function offeredBy(question: Question): readonly string[] | undefined {
  if (question.kind === 'choice' || question.kind === 'choices') return question.choices;
  return question.kind === 'each' ? question.items : undefined;
}
