/** What happens to a message, in order. Pure: time, chance and everything read are handed in. */
import { parseReceipt } from '../domain/receipt';
import { text } from '../language/text';
import { alarmed } from './alarm';
import { commandIn, obey } from './command';
import { hearDigits } from './digits';
import { interpret } from './interpret';
import { lateAnswer, waiting } from './late';
import { hear, screenOf, tell } from './places';
import { besideEnglish, cautioned } from './not-reviewed';
import { offerLanguage } from './offer-language';
import { fitted } from './questionnaire';
import { withRecall } from './recall';
import { explained, nothingSaid, unclear } from './repair';
import { begin } from './state';
import { go, misunderstood } from './step';
import { heed, heedNote, heedStory } from './told';
import type { Said } from '../language/text';
import type { LanguageTag } from '../language/language';
import type { Asked } from './command';
import type { Able, Around, Ids, Known, Setting } from './around';
import type { Incoming } from './incoming';
import type { Screen } from './screen';
import type { State } from './state';
import type { Needs, Step, Taken } from './step';

export type Turn = (state: State | undefined, incoming: Incoming, known: Known, at: Moment) => Turned;

/** When and where the message came in, and the chance it may use. */
export interface Moment {
  readonly now: number;
  readonly ids: Ids;
  readonly able: Able;
  readonly channel: string;
}

/** Either what must be read first, or the conversation after the message, what is asked now, and what is said and done. */
export type Turned = Needs | (Taken & { readonly screen: Screen });

/** Makes the turn for one council and its languages. */
export function createTurn(setting: Setting): Turn {
  return (before, incoming, known, moment) => {
    const around: Around = { ...setting, ...moment, known, heard: incoming.heard };
    const fit = before ? asThisRelease(before, setting) : begin(firstLanguage(incoming, setting));
    const begun = heed(fit, incoming, around);
    const step = before ? converse(begun, incoming, around) : greet(begun, incoming, around);
    if ('needs' in step) return step;
    const told = step.retell ? { ...step, say: [...step.say, ...tell(step.state, around)] } : step;
    const offered = offerLanguage(withLost(told, incoming), incoming, around);
    const state = heedStory(begun, withRecall(heedNote(begun, offered.state, around), around), around);
    const taken = cautioned(alarmed({ ...offered, state }, incoming.heard, around));
    return besideEnglish({ ...taken, ...masked(incoming), screen: screenOf(taken.state, around) });
  };
}

/** A picture sent with words: the words are answered, and nobody believes the picture kept. */
function withLost(taken: Taken, { lostFiles }: Incoming): Taken {
  return lostFiles ? { ...taken, say: [...taken.say, { text: text('repair.files-beside') }] } : taken;
}

function asThisRelease(state: State, setting: Setting): State {
  return state.draft ? { ...state, draft: fitted(state.draft, setting) } : state;
}

/**
 * What is typed where a code or a number is asked for never stands in the log, wherever the talk has gone meanwhile;
 * nor do sixteen digits that are typed anywhere else.
 */
function masked({ question, content }: Incoming): { readonly masked?: true } {
  if (content.kind !== 'text') return {};
  const secret = question === 'code' || question === 'note-number' || parseReceipt(content.text);
  return secret ? { masked: true } : {};
}

/** The first words; whatever was said with them is heard as well, for some channels begin with a message. */
function greet(state: State, incoming: Incoming, around: Around): Step {
  const step =
    incoming.content.kind === 'open' ? go(state, { at: 'menu' }) : converse(state, incoming, around);
  return 'needs' in step ? step : { ...step, say: [...greeting, ...step.say] };
}

const greeting: readonly Said[] = [
  { text: text('greeting.who') },
  { text: text('greeting.nobody-watching'), tone: 'alarm' },
  { text: text('greeting.languages'), tone: 'note' },
];

function converse(before: State, incoming: Incoming, around: Around): Step {
  const language = around.language(before.language);
  const shown = screenOf(before, around);
  const nothing = nothingSaid(before, incoming.content, shown);
  if (nothing) return nothing;
  const first = interpret(incoming.content, shown, language);
  const command = commandIn(first, before, around);
  if (command && isStale(command, incoming, shown.id)) return misunderstood(before, text('late.button'));
  if (command) return obey(command, before, around);
  const { state, question } = waiting(before, incoming.question ?? shown.id, first, around);
  const opening = hearDigits(state, incoming.content, around);
  if (opening) return opening;
  const screen = screenOf(state, around);
  const late = lateAnswer(state, screen, question, incoming.content, around);
  if (late) return late;
  const said = interpret(incoming.content, screen, language);
  const step = unclear(state, said, screen, around) ?? hear(state, said, around);
  return explained(step, before, said, screen, around);
}

/** "Skip" and "back" are about the question that their sender saw: pressed twice, they must not pass over the next. */
function isStale({ command }: Asked, { question }: Incoming, shown: string): boolean {
  return (command === 'skip' || command === 'back') && question !== undefined && question !== shown;
}

function firstLanguage(incoming: Incoming, setting: Setting): LanguageTag {
  const wished = incoming.content.kind === 'open' ? incoming.content.language : undefined;
  return wished && setting.languages.includes(wished) ? wished : 'en';
}
