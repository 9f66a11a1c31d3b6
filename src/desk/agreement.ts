/** Whom the council may talk to. Agreement is asked for after sending, and can be given or taken back by adding again. */
import { text } from '../language/text';
import { itemIn } from './answers';
import type { Telling } from '../domain/case';
import type { Text } from '../language/text';

const agencies = ['police', 'school', 'victim-support'] as const;

/**
 * A line for each agency, by the newest answer about it; what was left out or not sure is no. An addition that leaves an
 * agency out takes nothing back. A yes that came under the receipt is none until an officer has made sure whose it is; a no
 * is one at once.
 * @param additions oldest first
 */
export function agreements(additions: readonly Telling[]): readonly Text[] {
  return agencies.map((agency) => {
    const newest = additions.findLast((told) => itemIn(told, 'agreement', agency) !== undefined);
    const answer = newest && itemIn(newest, 'agreement', agency);
    const unchecked = answer === 'yes' && newest?.byReceipt;
    return text(`desk.agreement.${agency}`, {
      answer: text(`desk.agreement.${unchecked ? 'unchecked' : (answer ?? 'left-out')}`),
    });
  });
}
