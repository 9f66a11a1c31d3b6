import { graveKinds } from '../../dialogs/door';
import { holds } from '../form/when';
import { formsAndKinds } from '../understanding/understand';
import type { GraveKind, Told } from '../../dialogs/door';
import type { Answers, When } from '../form/form';
import type { StoryMeaning } from '../understanding/meanings';
import type { Understanding } from '../understanding/understand';
import type { Around } from './around';
import type { Heard, Incoming } from './incoming';
import type { State } from './state';

/** What is remembered of what was told: codes that decide which advice fits, never words. */
export type Noted =
  | GraveKind
  /** Something after which nobody is told to face whoever did it, and which is not named again. */
  | 'careful'
  /** The story as it stands is in words that nothing was understood of. */
  | 'unread'
  | 'under-18'
  | 'afraid'
  /** Children, or somebody who needs care, live there. */
  | 'care';

/** What advice depends on, from everything that was answered, written and heard so far. */
export function told(state: State): Told {
  const answers = state.draft?.answers ?? {};
  const noted = new Set([...(state.told ?? []), ...inAnswers(answers), ...state.heard.map(kindOfCode)]);
  const kinds = graveKinds.filter((kind) => noted.has(kind));
  return {
    kinds,
    grave: kinds.length > 0,
    careful: noted.has('careful') || noted.has('unread'),
    under18: answers['under-18'] ? isUnder18(answers) : noted.has('under-18'),
    afraid: noted.has('afraid'),
    care: noted.has('care'),
    ...(state.sent && { sent: state.sent }),
  };
}

/** Somebody said that they are under 18. */
export function isUnder18(answers: Answers): boolean {
  return holds({ question: 'under-18', is: ['yes'] }, answers);
}

/**
 * Notes what a message says before anything answers it: advice that is asked for in the same words must know of them.
 * What was answered before it is noted too, for an answer that is changed, or sent, was told all the same.
 */
export function heed(state: State, { content, heard }: Incoming, { understanding }: Around): State {
  const words = [...(content.kind === 'text' ? [content.text] : []), ...(state.told ? [] : textsIn(state))];
  return withNoted(state, [
    ...inAnswers(state.draft?.answers ?? {}),
    ...words.flatMap((one) => inWords(one, understanding)),
    ...inHeard(heard),
  ]);
}

/**
 * Reads a draft that was taken up, and a story from its beginning until it is understood: together, parts can say what
 * none says alone. What is added to a story that was understood is read as it comes (`heed`).
 */
export function heedStory(before: State, after: State, { understanding }: Around): State {
  const story = storyIn(after);
  const known = storyIn(before);
  const isSameDraft = after.draft?.id === before.draft?.id;
  const wasUnderstood = known !== '' && !before.told?.includes('unread');
  if (isSameDraft && (story === known || (wasUnderstood && story.startsWith(known)))) return after;
  const noted = textsIn(after).flatMap((one) => inWords(one, understanding));
  const unread = story !== '' && formsAndKinds(understanding.story(story)).forms.length === 0;
  const kept = story === '' ? after.told : after.told?.filter((one) => one !== 'unread');
  return withNoted({ ...after, ...(kept && { told: kept }) }, [
    ...noted,
    ...(unread ? ['unread' as const] : []),
  ]);
}

/** Reads a private note when it is opened: its words were told in another conversation. */
export function heedNote(before: State, after: State, { understanding }: Around): State {
  const { note } = after;
  if (!note || note.lookup === before.note?.lookup) return after;
  return withNoted(
    after,
    note.entries.flatMap(({ what }) => inWords(what, understanding)),
  );
}

/**
 * What a conversation that was cleared takes along: that nobody is told to face anyone, without what it was, which
 * whoever picks up the device must not see; and that a child is spoken to.
 */
export function carried(state: State): Pick<State, 'told'> {
  const { grave, careful, under18 } = told(state);
  const noted: readonly Noted[] = [
    ...(grave || careful ? ['careful' as const] : []),
    ...(under18 ? ['under-18' as const] : []),
  ];
  return noted.length > 0 ? { told: noted } : {};
}

function withNoted(state: State, noted: readonly Noted[]): State {
  const all = [...new Set([...(state.told ?? []), ...noted])];
  return all.length === (state.told?.length ?? 0) ? state : { ...state, told: all };
}

function storyIn({ story = '', draft }: State): string {
  const begun = draft?.answers['what-happened']?.value;
  return [story, begun?.kind === 'text' ? begun.text : ''].join('\n').trim();
}

function textsIn({ story, draft }: State): readonly string[] {
  const written = Object.values(draft?.answers ?? {}).flatMap(({ value }) =>
    value.kind === 'text' ? [value.text] : [],
  );
  return story === undefined ? written : [story, ...written];
}

function inAnswers(answers: Answers): readonly Noted[] {
  return [
    ...byAnswer.flatMap(([noted, when]) => (holds(when, answers) ? [noted] : [])),
    ...(isUnder18(answers) ? ['under-18' as const] : []),
    ...(isUnsure(answers) ? ['careful' as const] : []),
  ];
}

/** Answers by button, and those that were understood and not confirmed yet. */
export const byAnswer: readonly (readonly [Noted, When])[] = [
  ['partner', { question: 'who', is: ['partner', 'ex-partner', 'relative', 'someone-at-home'] }],
  ['stalking', { question: 'non-verbal', is: ['staring'] }],
  [
    'sexual',
    {
      any: [
        { question: 'physical', is: ['touching'] },
        { question: 'verbal', is: ['advances'] },
      ],
    },
  ],
  ['weapon', { question: 'people', is: ['weapon'] }],
  [
    'violence',
    {
      any: [
        { question: 'physical', is: ['attack'] },
        { question: 'people', is: ['hurt'] },
      ],
    },
  ],
  ['threats', { question: 'verbal', is: ['threats'] }],
  [
    'danger',
    {
      any: [
        { question: 'safe-now', is: ['in-danger', 'not-sure'] },
        { question: 'people', is: ['afraid'] },
      ],
    },
  ],
  ['afraid', { question: 'people', is: ['afraid'] }],
  ['care', { question: 'people', is: ['children'] }],
  // Something physical that is not said, or things that were broken: whoever does that is not to be faced either.
  [
    'careful',
    {
      any: [
        { question: 'forms', is: ['physical'] },
        { question: 'traces', is: ['damage'] },
      ],
    },
  ],
];

/** "Not sure" whether somebody is hurt, armed or afraid is no "no". */
function isUnsure(answers: Answers): boolean {
  const people = answers['people']?.value;
  return (
    people?.kind === 'each' && ['hurt', 'weapon', 'afraid'].some((item) => people.items[item] === 'unsure')
  );
}

function inWords(words: string, understanding: Understanding): readonly Noted[] {
  const said = understanding.story(words).flatMap((meaning) => byMeaning[meaning] ?? []);
  return [...said, ...understanding.mentions(words)];
}

const byMeaning: Readonly<Partial<Record<StoryMeaning, Noted>>> = {
  'who.partner': 'partner',
  'who.ex-partner': 'partner',
  'who.relative': 'partner',
  'who.someone-at-home': 'partner',
  staring: 'stalking',
  touching: 'sexual',
  advances: 'sexual',
  weapon: 'weapon',
  attack: 'violence',
  'physical-otherwise': 'violence',
  hurt: 'violence',
  threats: 'threats',
  damage: 'careful',
  gestures: 'careful',
  afraid: 'afraid',
  children: 'care',
};

function inHeard({ level, reason }: Heard): readonly Noted[] {
  return level === 'none' ? [] : [kindOfCode(`${level}: ${reason}`)];
}

/** The kind of a code such as `disclosure: rape`; of one that is not known here, danger. */
function kindOfCode(code: string): GraveKind {
  const [level, reason = ''] = code.split(': ');
  return level === 'crisis' ? 'crisis' : (byReason[reason] ?? 'danger');
}

/** The reasons in `safety/` that say what was done; the others say that somebody is in danger. */
const byReason: Readonly<Record<string, GraveKind>> = {
  abuse: 'partner',
  trapped: 'partner',
  stalking: 'stalking',
  rape: 'sexual',
  weapon: 'weapon',
  assault: 'violence',
  strangulation: 'violence',
  injury: 'violence',
  'threat-to-kill': 'threats',
};
