/** What a person can ask for at any moment, and what then happens. */
import { report } from '../../dialogs/report';
import { wording } from '../../dialogs/questionnaire';
import { present } from '../form/draft';
import { play } from '../form/play';
import { matchChoice, matchCommand } from '../language/match';
import { normalise } from '../language/normalise';
import { text } from '../language/text';
import { callForHelp } from './alarm';
import { addsTo } from './add';
import { start } from './enter';
import { screenOf } from './places';
import { closeNote } from './note';
import { changeable, changeAnswer } from './places/change';
import { canKeep, keep } from './places/stop';
import { labelled } from './interpret';
import { questionnaireOf } from './questionnaire';
import { go, misunderstood, speak, stay } from './step';
import type { Command } from '../language/commands';
import type { LanguageTag } from '../language/language';
import type { Phrases } from '../language/phrases';
import type { Text } from '../language/text';
import type { Around } from './around';
import type { Content } from './incoming';
import type { Option } from './screen';
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
  const tag = namedLanguage(content.text, around);
  if (tag) return mayBeAnswer(tag, state, around) ? undefined : { command: 'speak', language: tag };
  for (const { phrases } of new Set([around.language(state.language), around.language('en')])) {
    const command = matchCommand(phrases, content.text);
    if (command) return { command };
    const named = changeByName(content.text, phrases, state, around);
    if (named) return named;
  }
  return undefined;
}

/** The name of a language may answer a question that takes words: which interpreter, say. */
function mayBeAnswer(tag: LanguageTag, state: State, around: Around): boolean {
  const { kind, id } = screenOf(state, around);
  const asksForIt = languageQuestions.some((name) => id.includes(`:${name}:`));
  return kind === 'text' && (asksForIt || state.offered !== tag);
}

const languageQuestions = ['support-details', 'which-language'];

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
      return stop(state);
    case 'keep':
      return keepAll(state, around);
    case 'resume':
      return resume(state, around);
    case 'restart':
      return restart(state, around);
    case 'delete':
      return go(state, { at: 'delete', back: waitingPlace(state) });
    case 'change':
      return change(state, asked.question, around);
    case 'back':
      return back(state, around);
    case 'skip':
      return skip(state, around);
    case 'why':
      return stay(state, why(state, around));
  }
}

function stop(state: State): Step {
  if (hasTold(state)) return go(state, { at: 'stop', back: waitingPlace(state) });
  return state.note ? closeNote(state) : stay(state, text('stop.nothing'));
}

function change(state: State, question: string | undefined, around: Around): Step {
  if (question !== undefined) return changeAnswer(state, question, around);
  return changeable(state, around).length > 0
    ? go(state, { at: 'change' })
    : misunderstood(state, text('change.nothing'));
}

function back(state: State, around: Around): Step {
  const { place, draft } = state;
  if ('back' in place) return go(state, place.back);
  if (place.at === 'reading' && place.page !== 'start')
    return { ...go(state, { ...place, page: 'start' }), retell: true };
  if (place.at === 'sent') return stay(state);
  if (place.at === 'note-delete') return { ...go(state, { at: 'note' }), retell: true };
  if (place.at === 'note' && state.note) return stay(state);
  if (place.at !== 'form' || !draft) return go(state, draft ? { at: 'form' } : { at: 'menu' });
  const played = play(questionnaireOf(draft, around).form, draft, { do: 'back' });
  if (played.result === 'refused') return stay(state, text('repair.nothing-before'));
  return go({ ...state, draft: played.draft }, place);
}

function skip(state: State, around: Around): Step {
  const { draft } = state;
  if (state.place.at === 'danger') return go(state, state.place.back);
  if (state.place.at !== 'form' || !draft) return stay(state);
  const played = play(questionnaireOf(draft, around).form, draft, { do: 'skip' });
  if (played.result === 'played') return go({ ...state, draft: played.draft }, state.place);
  return misunderstood(state, text(played.because === 'required' ? 'repair.required' : 'repair.not-offered'));
}

function why(state: State, around: Around): Text {
  const { draft } = state;
  const now =
    state.place.at === 'form' && draft ? present(questionnaireOf(draft, around).form, draft) : undefined;
  if (now?.at === 'understood') return text('why.understood');
  if (!draft || now?.at !== 'question') return text('why.nothing');
  return wording.why(draft.form, now.question.id);
}

/** What "stop", "delete" and the languages go back to: never to one another, so that places do not pile up. */
function waitingPlace(state: State): State['place'] {
  const { place } = state;
  return asksAside.includes(place.at) && 'back' in place ? place.back : place;
}

const asksAside: readonly State['place']['at'][] = ['stop', 'delete', 'restart', 'language'];

/** There is something that is not sent. */
function hasTold({ draft, story }: State): boolean {
  return draft !== undefined || story !== undefined;
}

/** Asks before anything is deleted. Where nothing was told, the start page; from there, a report. */
function restart(state: State, around: Around): Step {
  if (hasTold(state)) return go(state, { at: 'restart', back: waitingPlace(state) });
  return state.place.at === 'menu' ? start(state, report.form.id, around) : go(state, { at: 'menu' });
}

/** To "shall I delete it?" it is a no. Keeping clears the chat, so it is asked first: "keep it" may be meant otherwise. */
function keepAll(state: State, around: Around): Step {
  const { place } = state;
  if (place.at === 'delete' || place.at === 'restart') return go(state, place.back);
  if (!hasTold(state)) return stay(state, text('keep.nothing'));
  if (addsTo(state)) return stay(state, text('keep.with-report'));
  return place.at === 'stop' && canKeep(state)
    ? keep(state, around)
    : go(state, { at: 'stop', back: waitingPlace(state) });
}

/** Goes on with what waits; from outside a form only after asking, for another person may hold the telephone now. */
function resume(state: State, around: Around): Step {
  const { place, draft } = state;
  if ('back' in place) return go(state, place.back);
  if (draft && (place.at === 'form' || place.at === 'change' || place.at === 'unfinished'))
    return go(state, { at: 'form' });
  if (draft) return go(state, { at: 'unfinished' });
  if (state.story !== undefined) return go(state, { at: 'offer' });
  return stay(state, text(around.able.secrets && !state.sent ? 'resume.code' : 'resume.nothing'));
}

/** "change where": the word for change, then an answer's short name or its number. A number beyond them opens the list. */
function changeByName(
  typed: string,
  { change: verbs }: Phrases,
  state: State,
  around: Around,
): Asked | undefined {
  const said = normalise(typed);
  const verb = verbs.find((word) => said.startsWith(`${word} `));
  if (verb === undefined) return undefined;
  const wanted = said.slice(verb.length);
  const question = matchChoice(wanted, labelled(inListOrder(state, around), around.language(state.language)));
  if (question !== undefined) return { command: 'change', question };
  return /^ \d+$/.test(wanted) ? { command: 'change' } : undefined;
}

/** What can be changed: numbers count in the list on show, where there is one. */
function inListOrder(state: State, around: Around): readonly Option[] {
  const shown = (screenOf(state, around).review ?? []).map(({ question }) => question);
  const all = changeable(state, around);
  const listed = all.filter(({ value }) => shown.includes(value));
  return [...listed, ...all.filter((option) => !listed.includes(option))];
}

/** A language's own or English name, and nothing else, is a wish for it. */
function namedLanguage(typed: string, around: Around): LanguageTag | undefined {
  const said = normalise(typed);
  return around.languages.find((tag) => {
    const { name, english } = around.language(tag);
    return said === normalise(name) || said === normalise(english);
  });
}
