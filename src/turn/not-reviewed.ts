/** What is owed to people in a language that no native speaker has checked: to be told so, and the English beside what matters most. */
import { everyLanguage } from '../../locales';
import { text } from '../language/text';
import type { Text } from '../language/text';
import type { Screen } from './screen';
import type { Taken } from './step';

/** Says once for each language of a conversation that nobody has checked it, and how to ask for an interpreter. In danger it waits. */
export function cautioned(taken: Taken): Taken {
  const { language, place, cautions = [] } = taken.state;
  const { reviewed, english } = everyLanguage[language];
  if (reviewed || place.at === 'danger' || cautions.includes(language)) return taken;
  const caution = text('language.not-reviewed', { phrase: `${english} interpreter, please` });
  return {
    ...taken,
    state: { ...taken.state, cautions: [...cautions, language] },
    say: [...taken.say, { text: caution, tone: 'note' }],
  };
}

/** What is said and asked, with its English after each sentence on privacy and on agreeing to something. */
export function besideEnglish<Told extends Taken & { readonly screen: Screen }>(told: Told): Told {
  const { say, screen, state } = told;
  if (everyLanguage[state.language].reviewed) return told;
  return {
    ...told,
    say: say.flatMap((said) => [said, ...inEnglish(said.text).map((one) => ({ ...said, text: one }))]),
    screen: { ...screen, ask: screen.ask.flatMap((one) => [one, ...inEnglish(one)]) },
  };
}

function inEnglish(sentence: Text): readonly Text[] {
  const matters = sentence.key.startsWith('privacy.') || sentence.key === 'more.agreement.ask';
  return matters && sentence.language === undefined ? [{ ...sentence, language: 'en' }] : [];
}
