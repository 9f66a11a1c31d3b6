import { formNamed } from '../../dialogs';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Draft } from '../form/draft';

/** The form that a draft answers. */
export function questionnaireOf(draft: Draft): Questionnaire {
  return formNamed(draft.form);
}
