import { wording } from '../../../dialogs/questionnaire';
import { play } from '../../form/play';
import { asked } from '../../form/when';
import { text } from '../../language/text';
import { questionnaireOf } from '../questionnaire';
import { go, misunderstood } from '../step';
import type { Around } from '../around';
import type { Option } from '../screen';
import type { Place, State } from '../state';
import type { Player, Step } from '../step';

/** Which answer to change: everything that was answered, by name. */
export const change: Player<Extract<Place, { at: 'change' }>> = {
  screen: (state, _place, around) => ({
    id: 'change',
    kind: 'choice',
    ask: [text('change.ask')],
    choices: [...changeable(state, around), { value: 'go-on', label: text('change.go-on') }],
    commands: ['danger'],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    return content.choice === 'go-on'
      ? go(state, { at: 'form' })
      : changeAnswer(state, content.choice, around);
  },
};

/** The answers that can be changed, under their short names. */
export function changeable(state: State, around: Around): readonly Option[] {
  const { draft } = state;
  if (!draft) return [];
  return asked(questionnaireOf(draft, around).form, draft.answers)
    .filter(({ id }) => draft.answers[id])
    .map(({ id }) => ({ value: id, label: wording.label(draft.form, id) }));
}

/** Asks a question once more. */
export function changeAnswer(state: State, question: string, around: Around): Step {
  const { draft } = state;
  if (!draft) return misunderstood(state, text('change.nothing'));
  const played = play(questionnaireOf(draft, around).form, draft, { do: 'change', question });
  if (played.result === 'refused') return misunderstood(state, text('change.nothing'));
  return go({ ...state, draft: played.draft }, { at: 'form' });
}
