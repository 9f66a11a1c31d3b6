/**
 * A sentence before it has a language: a key and its values. Dialogs speak in these; only the edge turns them
 * into words, so the same screen can be told again in another language.
 */
import type { AnyTag } from '../../locales';
import type { English } from '../../locales/en';

export type { AnyTag };

type PluralEnding = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutPlural<K> = K extends `${infer Base}${PluralEnding}` ? Base : K;

/** The name of a sentence. A sentence with plural forms (`left_one`, `left_other`) has one name (`left`). */
export type Key = WithoutPlural<keyof English>;

/** What may stand in a sentence's placeholder. */
export type Value =
  | string
  | number
  | Text
  /** A calendar day, `YYYY-MM-DD`, read out in long form. */
  | { readonly day: string }
  /** The first and last day of a stretch of time, both `YYYY-MM-DD`. */
  | { readonly from: string; readonly to: string }
  | { readonly list: readonly Value[]; readonly join: 'and' | 'or' }
  /** Something told once and shown only while the conversation still holds it; otherwise it is masked. */
  | { readonly held: HeldName };

/** `pageCode` works once and on the page alone: any channel may show it. */
export type HeldName = 'receipt' | 'code' | 'pageCode' | 'note';
export type Held = Readonly<Partial<Record<HeldName, string>>>;

export interface Text<K extends Key = Key> {
  readonly key: K;
  readonly values?: Readonly<Record<string, Value>>;
  /** Said in this language, whatever the conversation's: the emergency words are there in every one, all else in those that were loaded. */
  readonly language?: AnyTag;
}

/** Names that every sentence may use without being handed them: the borough's facts and the support numbers. */
export type StandingFacts = Readonly<Record<StandingFact, string>>;
export type StandingFact =
  | 'council'
  | 'borough'
  | 'councilPhone'
  | 'councilHours'
  | 'outOfHoursPhone'
  | 'policyLink'
  | 'onlineForm'
  | 'privacyNotice'
  | 'legalException'
  | 'victimService'
  | 'citizensAdvice'
  | 'dataRegulator'
  | SupportLine;

/** Placeholders for the numbers in `domain/support.ts`. */
export type SupportLine =
  | 'emergency'
  | 'nonEmergency'
  | 'textphone'
  | 'samaritans'
  | 'shout'
  | 'childline'
  | 'victimSupport'
  | 'domesticAbuse'
  | 'rapeCrisis'
  | 'stalking'
  | 'galop'
  | 'mensAdvice';

/** A sentence on its way out, and how it should stand out. */
export interface Said {
  readonly text: Text;
  /** `alarm` is never folded or dropped; `details` may fold away; `note` is an aside. */
  readonly tone?: 'alarm' | 'details' | 'note';
}

type Placeholders<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type SentenceOf<K extends Key> = English[Extract<keyof English, K | `${K}${PluralEnding}`>];
type Needed<K extends Key> = Exclude<Placeholders<SentenceOf<K>>, StandingFact>;

/** Names a sentence with its values; an unknown key and a missing value are compile errors. */
export function text<K extends Key>(
  key: K,
  ...values: [Needed<K>] extends [never] ? [] : [Readonly<Record<Needed<K>, Value>>]
): Text<K> {
  const [given]: readonly Readonly<Record<string, Value>>[] = values;
  return given ? { key, values: given } : { key };
}

/** True for a value that is itself a sentence. */
export function isText(value: Value): value is Text {
  return typeof value === 'object' && 'key' in value;
}
