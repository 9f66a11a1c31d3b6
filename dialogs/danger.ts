/**
 * The emergency words. Pure and without state, so that they can be said when stores, limits and locks all fail.
 * Routes and numbers: emergency services in England; each number has its source in `domain/support.ts`.
 */
import { text } from '../src/language/text';
import type { Said, Text } from '../src/language/text';

/** How alarming the words were. A disclosure is of the past, or quoted: no alarm, but never passed over. */
export type AlarmLevel = 'immediate' | 'crisis' | 'disclosure';

/** What is known of how this person can call. Left out: not known, and every way is told. */
export interface Abilities {
  /** They are on a mobile telephone (`false`: on a landline). */
  readonly mobile?: boolean;
  /** The English name of the language that they speak, unless that is English. */
  readonly language?: string;
}

/**
 * What to say at once, most urgent first. The first line of an alarm is whole every time and never folds away; what
 * can wait a moment is `details`. A disclosure has no alarm line, for an alarm at every sad story is soon not heard.
 *
 * @param extent `full`: every route; otherwise the shortest safe form, for an alarm that follows soon on another one
 */
export function emergencyWords(
  level: AlarmLevel,
  abilities: Abilities,
  extent: { readonly full: boolean },
): readonly Said[] {
  return extent.full ? [...whole[level], ...details(abilities)] : brief[level];
}

/** For when everything else fails: one sentence that needs no facts, no values and no state. */
export function emergencyFallback(): readonly Said[] {
  return [{ text: text('danger.fallback'), tone: 'alarm' }];
}

const call: Said = { text: text('danger.call'), tone: 'alarm' };
const alertsNobody: Said = { text: text('danger.alerts-nobody') };
const silentShort: Said = { text: text('danger.silent-short') };
const samaritans: Said = { text: text('danger.samaritans') };
const more: Said = { text: text('danger.more', { repeat: text('command.repeat') }) };
const sorry: Said = { text: text('danger.sorry') };
const again: Said = { text: text('danger.again') };

const brief: Readonly<Record<AlarmLevel, readonly Said[]>> = {
  immediate: [call, silentShort, more],
  crisis: [call, samaritans, more],
  disclosure: [sorry, again],
};

const whole: Readonly<Record<AlarmLevel, readonly Said[]>> = {
  immediate: [call, alertsNobody],
  crisis: [
    call,
    { text: text('danger.crisis') },
    { text: text('danger.life-at-risk') },
    samaritans,
    { text: text('danger.shout') },
    { text: text('danger.childline') },
    alertsNobody,
  ],
  disclosure: [
    sorry,
    again,
    alertsNobody,
    { text: text('support.victim-support') },
    { text: text('support.local') },
    detail(text('support.domestic-abuse')),
    detail(text('support.stalking')),
    detail(text('support.rape-crisis')),
    detail(text('danger.childline')),
  ],
};

function details(abilities: Abilities): readonly Said[] {
  return [
    text('danger.silent'),
    ...(abilities.mobile === false ? [] : [text('danger.mobile')]),
    ...(abilities.mobile === true ? [] : [text('danger.landline')]),
    text('danger.relay'),
    text('danger.bsl'),
    text('danger.text-message'),
    interpreter(abilities.language),
    text('danger.not-emergency'),
    text('danger.trace'),
  ].map(detail);
}

function interpreter(language: string | undefined): Text {
  return language === undefined ? text('danger.interpreter-any') : text('danger.interpreter', { language });
}

function detail(sentence: Text): Said {
  return { text: sentence, tone: 'details' };
}
