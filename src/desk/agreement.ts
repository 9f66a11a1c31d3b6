/** Whom the council may talk to. Agreement is asked for after sending, and can be given or taken back by adding again. */
import { text } from '../language/text';
import { itemIn } from './answers';
import type { Telling } from '../domain/case';
import type { Text } from '../language/text';

const agencies = ['police', 'school', 'victim-support'] as const;

/**
 * A line for each agency, by the newest answer about it; what was left out or not sure is no. An addition that leaves an
 * agency out takes nothing back.
 * @param additions oldest first
 */
export function agreements(additions: readonly Telling[]): readonly Text[] {
  return agencies.map((agency) => {
    const [newest] = additions.flatMap((told) => itemIn(told, 'agreement', agency) ?? []).toReversed();
    return text(`desk.agreement.${agency}`, { answer: text(`desk.agreement.${newest ?? 'left-out'}`) });
  });
}
