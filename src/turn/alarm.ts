import { emergencyWords } from '../../dialogs/danger';
import type { AlarmLevel } from '../../dialogs/danger';
import type { Said } from '../language/text';
import type { Around } from './around';
import type { Heard } from './incoming';
import type { Place, State } from './state';
import type { Taken } from './step';

const tenMinutes = 10 * 60_000;

/** Somebody asked for help in danger, by button, command or answer. What was asked before waits. */
export function callForHelp(
  state: State,
  around: Around,
  level: 'immediate' | 'crisis' = 'immediate',
): Taken {
  const full = state.detailedAt === undefined || around.now - state.detailedAt >= tenMinutes;
  return {
    state: {
      ...state,
      place: { at: 'danger', level, back: behind(state.place, level) },
      misses: 0,
      ...(full && { detailedAt: around.now }),
    },
    say: emergency(level, state, around, full),
    effects: [],
    called: true,
  };
}

/**
 * What was heard comes first and adds to what the turn did: the answer is kept, the emergency words stand above all
 * else, and only "I did not understand" is dropped as pointless.
 */
export function alarmed(taken: Taken, heard: Heard, around: Around): Taken {
  const level = taken.alarm && heard.level !== 'crisis' ? 'immediate' : heard.level;
  if (level === 'none') return taken;
  const code = heard.level === 'none' ? 'immediate: said-so' : `${heard.level}: ${heard.reason}`;
  const known = taken.state.heard.includes(code);
  const state: State = known ? taken.state : { ...taken.state, heard: [...taken.state.heard, code] };
  if (taken.called && level !== 'crisis') return { ...taken, state };
  const others = taken.misunderstood ? [] : taken.say;
  if (level === 'disclosure') return { ...taken, state, say: [...disclosed(taken.state, around), ...others] };
  const call = callForHelp(state, around, level);
  return { ...taken, state: call.state, say: [...call.say, ...others] };
}

/** The emergency words for somebody who speaks this language. */
export function emergency(level: AlarmLevel, state: State, around: Around, full: boolean): readonly Said[] {
  const { tag, english } = around.language(state.language);
  return emergencyWords(level, tag === 'en' ? {} : { language: english }, { full });
}

/** Said once in a conversation: a story of many messages must not be broken off at each of them. */
function disclosed(state: State, around: Around): readonly Said[] {
  const before = state.heard.some((code) => code.startsWith('disclosure:'));
  return before ? [] : emergency('disclosure', state, around, true);
}

/** A second alarm keeps what waited behind the first. Words of despair are not offered back as a report. */
function behind(place: Place, level: 'immediate' | 'crisis'): Place {
  if ('back' in place) return behind(place.back, level);
  return place.at === 'offer' && level === 'crisis' ? { at: 'menu' } : place;
}
