import { languages } from '../../../locales';
import { text } from '../../language/text';
import { misunderstood, speak } from '../step';
import type { Place } from '../state';
import type { Player } from '../step';

/** Every language by its own name. */
export const languageChoice: Player<Extract<Place, { at: 'language' }>> = {
  screen: (_state, _place, around) => ({
    id: 'language',
    kind: 'choice',
    ask: [text('language.ask')],
    choices: around.languages.map((tag) => ({
      value: tag,
      label: text('plain', { words: languages[tag].name }),
    })),
    commands: ['back', 'danger'],
  }),
  hear: (state, place, content, around) => {
    const tag = content.kind === 'press' ? around.languages.find((one) => one === content.choice) : undefined;
    return tag
      ? speak({ ...state, place: place.back }, tag)
      : misunderstood(state, text('repair.not-offered'));
  },
};
