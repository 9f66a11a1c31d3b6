/** Sentences through i18next. Nobody else imports it. */
import { createInstance } from 'i18next';
import { everyLanguage, languages as offered } from '../../locales';
import { createDateReader } from './dates';
import { isolate } from './isolate';
import { createLongForm } from './long-form';
import { foldPhrases } from './phrases';
import { isText } from './text';
import type { i18n } from 'i18next';
import type { AnyTag } from '../../locales';
import type { Language, LanguageTag } from './language';
import type { LongForm } from './long-form';
import type { Held, HeldName, StandingFacts, Text, Value } from './text';

/** The languages that are switched on. Each is loaded when it is first spoken. */
export interface Languages {
  /** In the order given. */
  readonly tags: readonly LanguageTag[];
  /** A language; English instead of one that is not switched on. */
  get(tag: LanguageTag): Language;
  /** Whether these words are a sentence or a button of ours, in a language that was spoken. */
  says(words: string): boolean;
}

/** A sentence or a value that should be there and is not. `name` is a key or a placeholder, never a value. */
export interface Missing {
  readonly code: 'sentence-missing' | 'value-missing';
  readonly tag: LanguageTag;
  readonly name: string;
}

/**
 * Stands ready to speak them; the emergency words are there from the start.
 * @param factsIn placeholders that every sentence of a language may use
 * @param onMissing hears of gaps; people see the English sentence, or nothing at all, but never a key
 */
export async function createLanguages(
  tags: readonly LanguageTag[],
  factsIn: (tag: AnyTag) => StandingFacts,
  onMissing: (missing: Missing) => void = () => undefined,
): Promise<Languages> {
  const sentences = await emptyCatalogue(onMissing);
  await addEmergencyWords(sentences);
  const loaded = new Map<LanguageTag, Language>();
  const ours = new Set<string>();
  const get = (wanted: LanguageTag): Language => {
    const tag = tags.includes(wanted) ? wanted : 'en';
    const known = loaded.get(tag);
    if (known) return known;
    const vocabulary = offered[tag].load();
    for (const words of Object.values(vocabulary.texts)) ours.add(words);
    const language = speak(tag, vocabulary, sentences, factsIn, onMissing);
    loaded.set(tag, language);
    return language;
  };
  // What another language lacks is said in English.
  get('en');
  return { tags, get, says: (words) => ours.has(words.replace(isolates, '')) };
}

/** Round inserted values and in right-to-left sentences. */
const isolates = /[\u2066-\u2069]/g;

/** What a language's folder holds. */
type Vocabulary = ReturnType<(typeof offered)[LanguageTag]['load']>;

async function emptyCatalogue(onMissing: (missing: Missing) => void): Promise<i18n> {
  const sentences = createInstance();
  await sentences.init({
    resources: {},
    fallbackLng: 'en',
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    parseMissingKeyHandler: (name: string, _unused: unknown, options?: { lng?: LanguageTag }) => {
      onMissing({ code: 'sentence-missing', tag: options?.lng ?? 'en', name });
      return '';
    },
    interpolation: { escapeValue: false },
  });
  return sentences;
}

/** From the start and in every language: nobody knows in which danger will be heard. */
async function addEmergencyWords(sentences: i18n): Promise<void> {
  const all = Object.entries(everyLanguage);
  const words = await Promise.all(all.map(([, language]) => language.danger()));
  for (const [at, [tag]] of all.entries()) sentences.addResourceBundle(tag, 'translation', words[at]?.danger);
}

function speak(
  tag: LanguageTag,
  { texts, words, dates }: Vocabulary,
  sentences: i18n,
  factsIn: (tag: AnyTag) => StandingFacts,
  onMissing: (missing: Missing) => void,
): Language {
  const { name, english, direction } = offered[tag];
  sentences.addResourceBundle(tag, 'translation', texts);
  const longForm = createLongForm(tag);
  const standing = new Map<AnyTag, Record<string, string>>();
  /** A sentence of another language has the facts of that language too. */
  const standingIn = (language: AnyTag): Record<string, string> => {
    const { direction: runs } = everyLanguage[language];
    const facts = standing.get(language) ?? valuesInWords(factsIn(language), (value) => isolate(value, runs));
    standing.set(language, facts);
    return facts;
  };
  const say = (sentence: Text, held: Held = {}): string => {
    const { language = tag } = sentence;
    const { direction: runs } = everyLanguage[language];
    const inWords = (value: Value): string => isolate(valueInWords(value, longForm, told, inWords), runs);
    const told = (value: Text | HeldName) =>
      typeof value === 'string' ? (held[value] ?? masked) : say(value, held);
    return sentences.t(sentence.key, {
      lng: language,
      ...countOf(sentence),
      replace: { ...standingIn(language), ...valuesInWords(sentence.values ?? {}, inWords) },
      // What people wrote may look like i18next's own notation; it is never read as such.
      nest: false,
      missingInterpolationHandler: (_text: string, [, placeholder = '']: RegExpExecArray) => {
        onMissing({ code: 'value-missing', tag, name: placeholder.trim() });
        return '';
      },
    });
  };
  return {
    tag,
    name,
    english,
    direction,
    phrases: foldPhrases(words, tag),
    say,
    understandDate: createDateReader(dates),
  };
}

function valuesInWords<V>(
  values: Readonly<Record<string, V>>,
  inWords: (value: V) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)]));
}

/** i18next picks the plural form by `count`. */
function countOf({ values }: Text): { count?: number } {
  const count = values?.['count'];
  return typeof count === 'number' ? { count } : {};
}

/** Stands where something was told once and may not be shown again. */
const masked = '••••';

function valueInWords(
  value: Value,
  longForm: LongForm,
  told: (value: Text | HeldName) => string,
  inWords: (value: Value) => string,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return longForm.number(value);
  if (isText(value)) return told(value);
  if ('day' in value) return longForm.day(value.day);
  if ('from' in value) return longForm.range(value.from, value.to);
  if ('held' in value) return told(value.held);
  return longForm.list(value.list.map(inWords), value.join);
}
