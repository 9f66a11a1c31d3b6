import type { StandingFact, StandingFacts } from '../language/text';
import type { Callable } from './pieces';

const voices: readonly StandingFact[] = [
  'emergency',
  'nonEmergency',
  'councilPhone',
  'outOfHoursPhone',
  'victimService',
  'samaritans',
  'childline',
  'victimSupport',
  'domesticAbuse',
  'rapeCrisis',
  'stalking',
  'galop',
  'mensAdvice',
];

/** Every number among the facts that a press may dial. The textphone's is left out: dialled by voice it helps nobody. */
export function callable(facts: StandingFacts): Callable {
  return Object.fromEntries([
    ...voices.flatMap((fact) => numbersIn(facts[fact])).map((digits) => [digits, `tel:${digits}`]),
    ...numbersIn(facts.shout).map((digits) => [digits, `sms:${digits}`]),
  ]);
}

function numbersIn(fact: string): readonly string[] {
  return (fact.match(/\d[\d ]*\d/g) ?? []).map((run) => run.replace(/\D/g, ''));
}
