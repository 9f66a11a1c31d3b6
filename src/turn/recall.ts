/** Reads out of a story what it already answers, so that it is confirmed in one list and not asked again. */
import { isDeepStrictEqual } from 'node:util';
import { play } from '../form/play';
import { mostDateCharacters } from '../language/dates';
import { formsAndKinds } from '../understanding/understand';
import { kindsOf } from '../understanding/meanings';
import { questionnaireOf } from './questionnaire';
import type { Value } from '../form/form';
import type { HarassmentForm, StoryMeaning } from '../understanding/meanings';
import type { Understanding } from '../understanding/understand';
import type { Around } from './around';
import type { State } from './state';

/** The conversation with what a story that is told to its end says of other questions; each telling is read once. */
export function withRecall(state: State, around: Around): State {
  const { draft } = state;
  const questionnaire = draft && questionnaireOf(draft, around);
  const told = questionnaire?.story === undefined ? undefined : draft?.answers[questionnaire.story];
  if (!draft || !questionnaire || !told?.confirmed || told.value.kind !== 'text') return state;
  const { text } = told.value;
  if (draft.read === text.length) return state;
  const values = {
    ...when(text, state, around),
    ...valuesOf(around.understanding.story(text)),
    ...whereExactly(text, around),
  };
  const played = play(questionnaire.form, draft, { do: 'recall', values, read: text.length });
  return played.result === 'played' ? { ...state, draft: played.draft } : state;
}

/** The day, where the sentences of the story name exactly one between them, in the words that name it. */
function when(story: string, state: State, around: Around): Record<string, Value> {
  const language = around.language(state.language);
  const today = around.council.day(around.now);
  const read = (words: string) => ({ words, date: language.understandDate(words, today) });
  const isDay = ({ date }: ReturnType<typeof read>) =>
    date.understood === 'one' || date.understood === 'several';
  const sentences = story.split(sentenceEnd).map((words) => words.trim());
  const isRead = (words: string, at: number) => at < mostSentences && words.length <= mostDateCharacters;
  const [only, another] = sentences.filter(isRead).map(read).filter(isDay);
  if (!only || another || only.date.understood !== 'one') return {};
  // A sentence that was not read may still name another day; of so many times, one of them surely does.
  const unread = sentences.filter((words, at) => !isRead(words, at));
  const times = unread.flatMap((words) => stretchesIn(words, around.understanding.times(words)));
  if (times.length > mostSentences || times.map(read).some(isDay)) return {};
  const { words, date } = only;
  // The whole sentence was read, for "not" and "about" may stand beside the day; what is shown is the day's own words.
  const own = stretchesIn(words, around.understanding.times(words)).find((stretch) =>
    isDeepStrictEqual(language.understandDate(stretch, today), date),
  );
  return { when: { kind: 'date', words: own ?? words, spans: [date.span] } };
}

/** The place, where the story names one alone, and by a name or a number: "the stairwell" could be anybody's. */
function whereExactly(story: string, { understanding }: Around): Record<string, Value> {
  const places = understanding.places(story);
  const [only] = places;
  const told = new Set(stretchesIn(story, places).map((place) => place.toLowerCase()));
  if (!only || told.size > 1 || !isNamed(story, only)) return {};
  return { 'where-exactly': { kind: 'text', text: story.slice(only.start, only.end) } };
}

/** Whether a place has a number or a name in it. A capital that begins a sentence, or is shouted, names nothing. */
function isNamed(story: string, { start, end }: ReturnType<Understanding['places']>[number]): boolean {
  const place = story.slice(start, end);
  const told = story.slice(0, start);
  const before = told.trimEnd();
  const beginsSentence = /^$|[.!?؟;]$/u.test(before) || told.slice(before.length).includes('\n');
  return /\p{Nd}/u.test(place) || /\p{Lu}\p{Ll}/u.test(beginsSentence ? place.slice(1) : place);
}

function stretchesIn(text: string, found: ReturnType<Understanding['places']>): readonly string[] {
  return found.map(({ start, end }) => text.slice(start, end));
}

const sentenceEnd = /(?<=[.!?؟;\n])\s+/u;
/** Reading a date takes milliseconds; a long story says when it happened near its beginning, or is asked. */
const mostSentences = 20;

/** The answers that a story gives. Where it could mean two, it gives none: the question is asked. */
function valuesOf(meanings: readonly StoryMeaning[]): Readonly<Record<string, Value>> {
  const { forms } = formsAndKinds(meanings);
  return {
    ...(forms.length > 0 && { forms: { kind: 'choices', choices: forms } }),
    ...Object.fromEntries(forms.map((form) => [form, kinds(form, meanings)])),
    ...onlyOne('ongoing', meanings),
    ...onlyOne('where', meanings),
    ...onlyOne('who', meanings),
    ...people(meanings),
  };
}

function kinds(form: HarassmentForm, meanings: readonly StoryMeaning[]): Value {
  const named: readonly string[] = kindsOf[form].filter((kind) => meanings.includes(kind));
  const other = meanings.includes(`${form}-otherwise`) ? ['something-else'] : [];
  return { kind: 'choices', choices: [...named, ...other] };
}

function onlyOne(
  question: 'ongoing' | 'where' | 'who',
  meanings: readonly StoryMeaning[],
): Record<string, Value> {
  const [said, another] = meanings.filter((meaning) => meaning.startsWith(`${question}.`));
  if (said === undefined || another !== undefined) return {};
  return { [question]: { kind: 'choice', choice: said.slice(question.length + 1) } };
}

/** Only a yes can be read out of a story: that nothing was said of children does not mean that there are none. */
function people(meanings: readonly StoryMeaning[]): Record<string, Value> {
  const said = (['hurt', 'weapon', 'children', 'afraid'] as const).filter((item) => meanings.includes(item));
  if (said.length === 0) return {};
  return { people: { kind: 'each', items: Object.fromEntries(said.map((item) => [item, 'yes'])) } };
}
