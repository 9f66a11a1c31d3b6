import { report } from '../../dialogs/report';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Draft } from '../form/draft';
import type { Setting } from './around';

/** The form that a draft answers, as this release asks it. */
export function questionnaireOf(
  draft: Draft,
  { questionnaires }: Pick<Setting, 'questionnaires'>,
): Questionnaire {
  return questionnaires.find(({ form }) => form.id === draft.form) ?? report;
}
