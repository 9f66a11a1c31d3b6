import { questionnaires } from '../../dialogs';
import { report } from '../../dialogs/report';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Draft } from '../form/draft';

/** The form that a draft answers. */
export function questionnaireOf(draft: Draft): Questionnaire {
  return questionnaires.find(({ form }) => form.id === draft.form) ?? report;
}
