/**
 * Shows what is understood of lines on standard input, as JSON lines: `npm run -s try -- danger` and others (`trials`). The fields of a
 * line stand between tabs. Nothing is kept.
 */
import { createInterface } from 'node:readline';
import { everyLanguage, understandings } from '../../locales';
import { openModel } from '../app';
import { createDateReader } from '../language/dates';
import { matchCommand, matchYesNo } from '../language/match';
import { phoneNumberIn } from '../language/phone';
import { foldPhrases } from '../language/phrases';
import { createEar } from '../safety/hear';
import { createUnderstanding, formsAndKinds } from '../understanding/understand';
import { identify } from '../words/tongue';
import type { AnyTag } from '../../locales';
import type { DateReader } from '../language/dates';
import type { Phrases } from '../language/phrases';
import type { Understanding } from '../understanding/understand';

interface Trial {
  /** What a line has, in order; the last is the text, which may have tabs. */
  readonly fields: readonly string[];
  /** Made once: what is shown of a line's fields. */
  readonly open: () => Promise<(fields: readonly string[]) => unknown>;
}

/** Every language is listened for at once, so there the tag only has to be there. */
const languageAndText = ['language', 'text'];

const trials: Readonly<Record<string, Trial>> = {
  danger: {
    fields: languageAndText,
    open: async () => {
      const hear = createEar(openModel());
      return ([language, text = '']) => {
        const { level, reason } = hear(text);
        return { language, text, level, reason };
      };
    },
  },
  language: {
    fields: ['text'],
    open: async () => {
      const { tongue } = openModel();
      // "und" is BCP 47 for a language that nothing tells.
      return ([text = '']) => identify(text, tongue) ?? { language: 'und', second: 'und', confidence: 0 };
    },
  },
  date: {
    fields: ['language', 'reference-date', 'text'],
    open: async () => {
      const readers = await dateReaders();
      return ([language = '', today = '', text = '']) => {
        const read = readers.get(language) ?? unknown(language);
        if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new Error('A reference date is written as 2026-11-23.');
        const date = read(text, today);
        // What has two meanings is asked about, so it is no date yet.
        if (date.understood !== 'one') return null;
        const { from, to, precision } = date.span;
        return { from, to, precision };
      };
    },
  },
  answer: {
    fields: ['language', 'question (yes-no or phone)', 'text'],
    open: async () => {
      const phrases = await allPhrases();
      const english = phrasesOf(phrases, 'en');
      return ([language = '', question = '', text = '']) => {
        const own = phrasesOf(phrases, language);
        const command = matchCommand(own, text) ?? matchCommand(english, text);
        if (command) return { command };
        const value = question === 'phone' ? phoneNumberIn(text) : matchYesNo(own, text);
        return value === undefined ? { unclear: true } : { value };
      };
    },
  },
  forms: {
    fields: languageAndText,
    open: async () => {
      const understanding = await allUnderstanding();
      return ([, text = '']) => formsAndKinds(understanding.story(text));
    },
  },
  places: {
    fields: languageAndText,
    open: async () => {
      const understanding = await allUnderstanding();
      return ([, text = '']) => ({ places: understanding.places(text), times: understanding.times(text) });
    },
  },
  door: {
    fields: languageAndText,
    open: async () => {
      const hear = createEar(openModel());
      const understanding = await allUnderstanding();
      return ([, text = '']) => {
        const { level } = hear(text);
        if (level === 'immediate' || level === 'crisis') return { door: 'danger' };
        const door = understanding.door(text) ?? 'none';
        // Privacy has a page of its own; as a door it belongs to what the council does with what it is told.
        return { door: door === 'privacy' ? 'what-will-you-do' : door };
      };
    },
  },
};

async function allUnderstanding(): Promise<Understanding> {
  const loaded = await Promise.all(understandings.map((load) => load()));
  return createUnderstanding(loaded.map(({ understanding }) => understanding));
}

async function allPhrases(): Promise<ReadonlyMap<string, Phrases>> {
  const loaded = (Object.keys(everyLanguage) as readonly AnyTag[]).map(
    async (tag) => [tag, foldPhrases((await everyLanguage[tag].words()).words, tag)] as const,
  );
  return new Map(await Promise.all(loaded));
}

function phrasesOf(phrases: ReadonlyMap<string, Phrases>, language: string): Phrases {
  return phrases.get(language) ?? unknown(language);
}

function unknown(language: string): never {
  throw new Error(`There is no language "${language}": ${Object.keys(everyLanguage).join(', ')}.`);
}

async function dateReaders(): Promise<ReadonlyMap<string, DateReader>> {
  const loaded = Object.entries(everyLanguage).map(
    async ([tag, { dates }]) => [tag, createDateReader((await dates()).dates)] as const,
  );
  return new Map(await Promise.all(loaded));
}

async function main([name = '']: readonly string[]): Promise<void> {
  const trial = Object.hasOwn(trials, name) ? trials[name] : undefined;
  if (!trial) throw new Error(`Say what to try: ${Object.keys(trials).join(', ')}.`);
  const { fields } = trial;
  const show = await trial.open();
  for await (const line of createInterface({ input: process.stdin })) {
    const parts = line.split('\t');
    if (parts.length < fields.length) throw new Error(`Each line is ${fields.join(', a tab, ')}.`);
    const text = parts.slice(fields.length - 1).join('\t');
    process.stdout.write(`${JSON.stringify(show([...parts.slice(0, fields.length - 1), text]))}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
});
