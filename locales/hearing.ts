/**
 * What the ear learns from: `<language>/hearing/words.txt`, what words speak of, and a file of examples for each level, a message
 * a line. For training and tests alone; what runs has the model (`danger-model.ts`).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyLanguage } from './index';
import type { AnyTag } from './index';
import type { Concept, Entry, Part } from '../src/safety/concepts';
import type { Level } from '../src/safety/hear';
import type { Example, Lessons } from '../src/safety/training';

/** The languages that are listened for, in an order that a model keeps. */
export const heardLanguages = Object.keys(everyLanguage) as readonly AnyTag[];

const levels: readonly Level[] = ['immediate', 'crisis', 'disclosure', 'none'];

/** @param folder where the languages' folders are */
export function readLessons(folder: string): Lessons {
  return {
    languages: heardLanguages,
    entries: merged(heardLanguages.flatMap((language, place) => entriesIn(folder, language, place))),
    examples: heardLanguages.flatMap((language) => examplesIn(folder, language)),
  };
}

/** Tells whether a model was learnt from these. */
export function digestOf(lessons: Lessons): string {
  return createHash('sha256').update(JSON.stringify(lessons)).digest('hex');
}

function examplesIn(folder: string, language: AnyTag): readonly Example[] {
  return levels.flatMap((level) =>
    linesOf(join(folder, language, 'hearing', `${level}.txt`)).map((text) => ({ language, level, text })),
  );
}

/** Lines of `concept: word stem* expression_of_words`; a concept may have several. */
function entriesIn(folder: string, language: AnyTag, place: number): readonly Entry[] {
  return linesOf(join(folder, language, 'hearing', 'words.txt')).flatMap((line) => {
    const [name = '', written = ''] = line.split(/:(.*)/s);
    return written
      .split(/\s+/)
      .filter((entry) => entry !== '')
      .map((entry) => ({
        concept: name.trim() as Concept,
        languages: [place],
        parts: entry.split('_').filter(Boolean).map(partOf),
      }));
  });
}

/** As it is written; whoever trains folds it as words of messages are. */
function partOf(written: string): Part {
  const stem = written.endsWith('*');
  return { word: stem ? written.slice(0, -1) : written, stem };
}

/** The same words of the same concept in several languages as one entry. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const all = new Map<string, Entry>();
  for (const entry of entries) {
    const name = JSON.stringify([entry.concept, entry.parts]);
    const known = all.get(name);
    all.set(name, { ...entry, languages: [...new Set([...(known?.languages ?? []), ...entry.languages])] });
  }
  return [...all.values()];
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
