import { prune } from '../form/when';
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

/** The draft as this release can ask it: begun under another, it may hold what is not asked or offered any more. */
export function fitted(draft: Draft, setting: Pick<Setting, 'questionnaires'>): Draft {
  return { ...draft, answers: prune(questionnaireOf(draft, setting).form, draft.answers) };
}
