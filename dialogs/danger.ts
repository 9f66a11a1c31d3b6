/**
 * The emergency words. Pure and without state, so that they can be said when stores, limits and locks all fail.
 * Routes and numbers: emergency services in England; each number has its source in `domain/support.ts`.
 */
import { text } from '../src/language/text';
import type { AnyTag, Said, Text } from '../src/language/text';

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
 * @param tongues the language that the words were in, or that of the conversation; then others of which the first line must not
 *   be missed. English stands beside every other, for no human has reviewed those.
 * @param extent `full`: every route; otherwise the shortest safe form, for an alarm that follows soon on another one
 */
export function emergencyWords(
  level: AlarmLevel,
  abilities: Abilities,
  tongues: readonly [AnyTag, ...AnyTag[]],
  extent: { readonly full: boolean },
): readonly Said[] {
  const [first] = tongues;
  const beside = first === 'en' ? [] : (['en'] as const);
  const all = [...new Set([...tongues, ...beside])];
  const each = (said: readonly Said[]): readonly Said[] =>
    [first, ...beside].flatMap((tongue) => said.map((one) => inTongue(one, tongue)));
  const calls = all.map((tongue) => inTongue(call, tongue));
  const more = each(details(abilities));
  if (level === 'disclosure') return [...each(disclosure), ...(extent.full ? [...support, ...more] : [])];
  if (!extent.full) return [...calls, ...brief[level].map((one) => inTongue(one, first))];
  return [...calls, ...each(whole[level]), ...more];
}

/** For when everything else fails: one sentence that needs no facts, no values and no state. */
export function emergencyFallback(): readonly Said[] {
  return [{ text: text('danger.fallback'), tone: 'alarm' }];
}

const call: Said = { text: text('danger.call'), tone: 'alarm' };
const alertsNobody: Said = { text: text('danger.alerts-nobody') };
const silentShort: Said = { text: text('danger.silent-short') };
const samaritans: Said = { text: text('danger.samaritans') };
const howToSeeAll: Said = { text: text('danger.more', { repeat: text('command.repeat') }) };
const sorry: Said = { text: text('danger.sorry') };
const again: Said = { text: text('danger.again') };

const brief: Readonly<Record<'immediate' | 'crisis', readonly Said[]>> = {
  immediate: [silentShort, howToSeeAll],
  crisis: [samaritans, howToSeeAll],
};

const whole: Readonly<Record<'immediate' | 'crisis', readonly Said[]>> = {
  immediate: [alertsNobody],
  crisis: [
    { text: text('danger.crisis') },
    { text: text('danger.life-at-risk') },
    samaritans,
    { text: text('danger.shout') },
    { text: text('danger.childline') },
    alertsNobody,
  ],
};

const disclosure: readonly Said[] = [sorry, again];

const support: readonly Said[] = [
  alertsNobody,
  { text: text('support.victim-support') },
  { text: text('support.local') },
  detail(text('support.domestic-abuse')),
  detail(text('support.stalking')),
  detail(text('support.rape-crisis')),
  detail(text('danger.childline')),
];

function inTongue(said: Said, language: AnyTag): Said {
  return { ...said, text: { ...said.text, language } };
}

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
