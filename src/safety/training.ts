/** From word lists and examples to a model: what the ear learns, and how it is made ready for what it was not shown. */
import { lettersOf } from '../words/letters';
import { meaningsOf } from './meanings';
import { foldedWord, sentencesOf } from '../words/fold';
import { levels, meaningCounts } from './hear';
import { learn, numbersFrom } from '../words/learn';
import { latinSpellings } from '../words/romanise';
import { createLexicon } from './lexicon';
import { perceive } from './perceive';
import type { AnyTag } from '../../locales';
import type { Entry } from './concepts';
import type { Level, Thresholds } from './hear';
import type { Sample } from '../words/learn';
import type { Model } from './model';
import type { Senses, Stretch } from './perceive';

/** A message as somebody might write it. */
export interface Example {
  readonly language: AnyTag;
  readonly level: Level;
  readonly text: string;
}

/** What the ear learns from; the entries name their languages by their places in `languages`. */
export interface Lessons {
  readonly languages: readonly AnyTag[];
  readonly entries: readonly Entry[];
  readonly examples: readonly Example[];
}

/** Chosen on the examples alone, by parts of them that were left out of the learning in turn. */
const thresholds: Thresholds = { alarm: 0.65, grave: 0.6 };

/** Learns in which language words are, and how alarming they are: a minute or two, and the same model every time. */
export function train({ languages, entries, examples }: Lessons): Omit<Model, 'learntFrom'> {
  const tongue = learn(
    examples.map(({ language, text }) => tongueSample(text, languages.indexOf(language))),
    { classes: languages, buckets: 2 ** 15, rounds: 4, rate: 0.2, ridge: 1e-6 },
  );
  const senses: Senses = {
    tongue,
    lexicon: createLexicon(entries.flatMap((entry) => alsoInLatin(entry, languages)).map(folded)),
  };
  const danger = learn(dangerSamples(examples, senses), {
    classes: levels,
    buckets: 2 ** 18,
    rounds: 12,
    rate: 0.3,
    ridge: 1e-5,
  });
  return { ...senses, danger, thresholds };
}

/** The entry, and as it is typed in Latin letters where its script has habits for that. */
function alsoInLatin(entry: Entry, tags: readonly AnyTag[]): readonly Entry[] {
  const latin = entry.languages.flatMap((language) => {
    const spellings = entry.parts.map(({ word }) => latinSpellings(word, tags[language] ?? 'en'));
    const most = Math.max(...spellings.map((each) => each.length));
    return Array.from({ length: most }, (_, habit): Entry => {
      const parts = entry.parts.map((part, at) => ({ ...part, word: spellings[at]?.[habit] ?? part.word }));
      return { ...entry, languages: [language], parts };
    });
  });
  return [entry, ...latin];
}

/** Words spelled as those of messages are; a part of which nothing is left says nothing. */
function folded({ parts, ...rest }: Entry): Entry {
  const plain = parts.map(({ word, stem }) => ({ word: foldedWord(word), stem }));
  return { ...rest, parts: plain.filter(({ word }) => word !== '') };
}

function tongueSample(text: string, place: number): Sample {
  const features = sentencesOf(text).flatMap((sentence) => [...lettersOf(sentence).features]);
  return { features: Int32Array.from(features), class: place, weight: 1 };
}

/** Each example as a whole, with a hurried hand's copy of every other one; of harmless ones each stretch too, for all are. */
function dangerSamples(examples: readonly Example[], senses: Senses): readonly Sample[] {
  const random = numbersFrom(7);
  return examples.flatMap(({ level, text }) => {
    const { whole, stretches } = perceive(text, senses);
    const copies = random() < 0.5 ? [perceive(misspelt(text, random), senses).whole] : [];
    const each = level === 'none' && stretches.length > 1 ? stretches : [];
    return [whole, ...copies, ...each].map((one) => dangerSample(one, level));
  });
}

function dangerSample({ letters, spoken }: Stretch, level: Level): Sample {
  const meanings = Array.from({ length: meaningCounts }, () => [...meaningsOf(spoken)]).flat();
  return { features: Int32Array.from([...meanings, ...letters]), class: levels.indexOf(level), weight: 1 };
}

/** With a letter left out of a word, two letters swapped, or a space forgotten. */
function misspelt(text: string, random: () => number): string {
  const words = text.split(' ');
  const at = Math.floor(random() * words.length);
  const word = words[at] ?? '';
  const cut = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const kind = random();
  if (kind < 0.34)
    return [...words.slice(0, at), word + (words[at + 1] ?? ''), ...words.slice(at + 2)].join(' ');
  if (word.length < 4) return text;
  const changed =
    kind < 0.67
      ? word.slice(0, cut) + word.slice(cut + 1)
      : word.slice(0, cut) + word.charAt(cut + 1) + word.charAt(cut) + word.slice(cut + 2);
  return [...words.slice(0, at), changed, ...words.slice(at + 1)].join(' ');
}
