import { contactMe } from '../../dialogs/contact-me';
import { more } from '../../dialogs/more';
import { report } from '../../dialogs/report';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Draft } from '../form/draft';

/** The form that a draft answers. */
export function questionnaireOf(draft: Draft): Questionnaire {
  switch (draft.form) {
    case contactMe.form.id:
      return contactMe;
    case more.form.id:
      return more;
    default:
      return report;
  }
}
