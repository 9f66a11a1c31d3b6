/** Reads out of a story what it already answers, so that it is confirmed in one list and not asked again. */
import { isDeepStrictEqual } from 'node:util';
import { play } from '../form/play';
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
  const understood = story
    .split(/(?<=[.!?؟;\n])\s+/u)
    .slice(0, mostSentences)
    .map((words) => ({ words: words.trim(), date: language.understandDate(words, today) }))
    .filter(({ date }) => date.understood === 'one' || date.understood === 'several');
  const [only, another] = understood;
  if (!only || another || only.date.understood !== 'one') return {};
  const { words, date } = only;
  // The whole sentence was read, for "not" and "about" may stand beside the day; what is shown is the day's own words.
  const own = stretchesIn(words, around.understanding.times(words)).find((stretch) =>
    isDeepStrictEqual(language.understandDate(stretch, today), date),
  );
  return { when: { kind: 'date', words: own ?? words, spans: [date.span] } };
}

/** The place, where the story names one alone, and by a name or a number: "the stairwell" could be anybody's. */
function whereExactly(story: string, { understanding }: Around): Record<string, Value> {
  const named = new Set(
    stretchesIn(story, understanding.places(story)).filter((place) => /\p{Nd}|\p{Lu}/u.test(place)),
  );
  const [only, another] = [...named];
  return only === undefined || another !== undefined ? {} : { 'where-exactly': { kind: 'text', text: only } };
}

function stretchesIn(text: string, found: ReturnType<Understanding['places']>): readonly string[] {
  return found.map(({ start, end }) => text.slice(start, end));
}

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
