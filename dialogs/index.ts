/** Everything that is read and everything that is asked. */
import { advice } from './advice';
import { contactMe } from './contact-me';
import { more } from './more';
import { note } from './note';
import { policy } from './policy';
import { privacy } from './privacy';
import { report } from './report';
import { reportedMe } from './reported-me';
import { request } from './request';
import { whatIsHarassment } from './what-is-harassment';
import { whatWillYouDo } from './what-will-you-do';
import type { ReadingDoor } from './door';
import type { Questionnaire } from './questionnaire';

/**
 * The doors that are read, in the order in which the menu offers them ("Privacy" stands behind "Policy and contacts"); the others
 * ask or act, and the turn plays them otherwise.
 */
export const readingDoors: readonly ReadingDoor[] = [
  whatIsHarassment,
  advice,
  whatWillYouDo,
  policy,
  privacy,
  reportedMe,
];

/** The forms, each found by its id. */
export const questionnaires: readonly Questionnaire[] = [report, contactMe, more, request, note];

/** The form of this id; the report for an id of another release. */
export function formNamed(id: string): Questionnaire {
  return questionnaires.find(({ form }) => form.id === id) ?? report;
}
