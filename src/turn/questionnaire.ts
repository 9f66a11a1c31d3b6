import { contactMe } from '../../dialogs/contact-me';
import { report } from '../../dialogs/report';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Draft } from '../form/draft';

/** The form that a draft answers. */
export function questionnaireOf(draft: Draft): Questionnaire {
  return draft.form === contactMe.form.id ? contactMe : report;
}
