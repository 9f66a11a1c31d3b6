import { emergencyWords } from '../../dialogs/danger';
import { everyLanguage } from '../../locales';
import type { AlarmLevel } from '../../dialogs/danger';
import type { AnyTag, Said } from '../language/text';
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
  const state = withHeard(taken.state, heard);
  if (taken.called && level !== 'crisis') return { ...taken, state };
  const others = taken.misunderstood ? [] : taken.say;
  if (level === 'disclosure')
    return { ...taken, state, say: [...disclosed(taken.state, heard, around), ...others] };
  const call = callForHelp(state, around, level);
  return { ...taken, state: call.state, say: [...call.say, ...others] };
}

function withHeard(state: State, { level, reason, language }: Heard): State {
  const code = level === 'none' ? 'immediate: said-so' : `${level}: ${reason}`;
  return {
    ...state,
    heard: state.heard.includes(code) ? state.heard : [...state.heard, code],
    ...(language && { tongue: language }),
  };
}

/** The emergency words in the language in which danger was heard, and in that of the conversation. */
export function emergency(level: AlarmLevel, state: State, around: Around, full: boolean): readonly Said[] {
  const own = around.language(state.language).tag;
  const first = state.tongue ?? own;
  const { english } = everyLanguage[first];
  return emergencyWords(level, first === 'en' ? {} : { language: english }, tonguesOf(first, own), { full });
}

/** The first of these is spoken in full, the others say at least whom to call. */
export function tonguesOf(heard: AnyTag | undefined, own: AnyTag): readonly [AnyTag, ...AnyTag[]] {
  return heard === undefined || heard === own ? [own] : [heard, own];
}

/** Said once in a conversation: a story of many messages must not be broken off at each of them. */
function disclosed(before: State, { language }: Heard, around: Around): readonly Said[] {
  if (before.heard.some((code) => code.startsWith('disclosure:'))) return [];
  return emergency('disclosure', { ...before, ...(language && { tongue: language }) }, around, true);
}

/** A second alarm keeps what waited behind the first. Words of despair are not offered back as a report. */
function behind(place: Place, level: 'immediate' | 'crisis'): Place {
  if ('back' in place) return behind(place.back, level);
  return place.at === 'offer' && level === 'crisis' ? { at: 'menu' } : place;
}
