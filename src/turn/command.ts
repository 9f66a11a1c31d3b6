/** What a person can ask for at any moment, and what then happens. */
import { wording } from '../../dialogs/questionnaire';
import { present } from '../form/draft';
import { play } from '../form/play';
import { matchChoice, matchCommand } from '../language/match';
import { normalise } from '../language/normalise';
import { text } from '../language/text';
import { callForHelp } from './alarm';
import { changeable, changeAnswer } from './places/change';
import { questionnaireOf } from './questionnaire';
import { go, misunderstood, speak, stay } from './step';
import type { Command } from '../language/commands';
import type { LanguageTag } from '../language/language';
import type { Phrases } from '../language/phrases';
import type { Text } from '../language/text';
import type { Around } from './around';
import type { Content } from './incoming';
import type { State } from './state';
import type { Step } from './step';

export type Asked =
  | { readonly command: Command; readonly question?: string }
  | { readonly command: 'speak'; readonly language: LanguageTag };

/** The command in a message: a button, or words that are nothing but a command, in the language of now or English. */
export function commandIn(content: Content, state: State, around: Around): Asked | undefined {
  if (content.kind === 'language') return { command: 'speak', language: content.language };
  if (content.kind === 'command') return content;
  if (content.kind !== 'text') return undefined;
  // Inside a form the name of a language may be the answer: which interpreter, say.
  const tag = namedLanguage(content.text, around);
  if (tag && (state.place.at !== 'form' || isOffered(tag, state))) return { command: 'speak', language: tag };
  for (const { phrases } of new Set([around.language(state.language), around.language('en')])) {
    const command = matchCommand(phrases, content.text);
    if (command) return { command };
    const question = changeByName(content.text, phrases, state, around);
    if (question) return { command: 'change', question };
  }
  return undefined;
}

/** Offered a moment ago, and not what is asked here. */
function isOffered(tag: LanguageTag, { offered, draft }: State): boolean {
  const now = draft && present(questionnaireOf(draft).form, draft);
  const asksForIt = now?.at === 'question' && ['support-details', 'which-language'].includes(now.question.id);
  return offered === tag && !asksForIt;
}

/** Carries a command out. Nothing that was answered is lost by any of them but "delete", which asks once more. */
export function obey(asked: Asked, state: State, around: Around): Step {
  switch (asked.command) {
    case 'speak':
      return around.languages.includes(asked.language) ? speak(state, asked.language) : stay(state);
    case 'danger':
      return callForHelp(state, around);
    case 'language':
      return state.place.at === 'language'
        ? stay(state)
        : go(state, { at: 'language', back: waitingPlace(state) });
    case 'menu':
      return go(state, { at: 'menu' });
    case 'repeat':
      return { ...stay(state), retell: true };
    case 'stop':
      return state.draft || state.story !== undefined
        ? go(state, { at: 'stop', back: waitingPlace(state) })
        : stay(state, text('stop.nothing'));
    case 'delete':
      return go(state, { at: 'delete', back: waitingPlace(state) });
    case 'change':
      return change(state, asked.question);
    case 'back':
      return back(state);
    case 'skip':
      return skip(state);
    case 'why':
      return stay(state, why(state));
  }
}

function change(state: State, question: string | undefined): Step {
  if (question !== undefined) return changeAnswer(state, question);
  return changeable(state).length > 0
    ? go(state, { at: 'change' })
    : misunderstood(state, text('change.nothing'));
}

function back(state: State): Step {
  const { place, draft } = state;
  if ('back' in place) return go(state, place.back);
  if (place.at === 'reading' && place.page !== 'start')
    return { ...go(state, { ...place, page: 'start' }), retell: true };
  if (place.at === 'sent') return stay(state);
  if (place.at !== 'form' || !draft) return go(state, draft ? { at: 'form' } : { at: 'menu' });
  const played = play(questionnaireOf(draft).form, draft, { do: 'back' });
  if (played.result === 'refused') return stay(state, text('repair.nothing-before'));
  return go({ ...state, draft: played.draft }, place);
}

function skip(state: State): Step {
  const { draft } = state;
  if (state.place.at === 'danger') return go(state, state.place.back);
  if (state.place.at !== 'form' || !draft) return stay(state);
  const played = play(questionnaireOf(draft).form, draft, { do: 'skip' });
  if (played.result === 'played') return go({ ...state, draft: played.draft }, state.place);
  return misunderstood(state, text(played.because === 'required' ? 'repair.required' : 'repair.not-offered'));
}

function why(state: State): Text {
  const { draft } = state;
  const now = state.place.at === 'form' && draft ? present(questionnaireOf(draft).form, draft) : undefined;
  if (now?.at === 'understood') return text('why.understood');
  if (!draft || now?.at !== 'question') return text('why.nothing');
  return wording.why(draft.form, now.question.id);
}

/** What "stop", "delete" and the languages go back to: never to one another, so that places do not pile up. */
function waitingPlace(state: State): State['place'] {
  const { place } = state;
  return place.at === 'stop' || place.at === 'delete' || place.at === 'language' ? place.back : place;
}

/** "change where": the word for change, then an answer's short name or its number in the list. */
function changeByName(
  typed: string,
  { change: verbs }: Phrases,
  state: State,
  around: Around,
): string | undefined {
  const said = normalise(typed);
  const verb = verbs.find((word) => said.startsWith(`${word} `));
  if (verb === undefined) return undefined;
  const language = around.language(state.language);
  const options = changeable(state).map(({ value, label }) => ({ value, label: language.say(label) }));
  return matchChoice(said.slice(verb.length), options);
}

/** A language's own or English name, and nothing else, is a wish for it. */
function namedLanguage(typed: string, around: Around): LanguageTag | undefined {
  const said = normalise(typed);
  return around.languages.find((tag) => {
    const { name, english } = around.language(tag);
    return said === normalise(name) || said === normalise(english);
  });
}
