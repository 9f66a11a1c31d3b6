/**
 * Sentences kept apart (`kept-apart/<language>.tsv`): written by others than those who wrote the examples, who have never seen them, and
 * not looked at while the ear is tuned. To add an example because one of these was missed would make the figures worthless.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levels } from '../../src/safety/hear';
import type { Ear, Level } from '../../src/safety/hear';

export interface KeptApart {
  readonly level: Level;
  /** Sentences of one family have one source: phrase book, first line of a call, chat, story, answer. */
  readonly family: string;
  readonly text: string;
}

/** The sentences of each language, by its tag. */
export function keptApart(folder: string): ReadonlyMap<string, readonly KeptApart[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return new Map(files.toSorted().map((file) => [file.replace('.tsv', ''), sentencesIn(join(folder, file))]));
}

function sentencesIn(file: string): readonly KeptApart[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const [name, family, text] = line.split('\t');
    const level = levels.find((one) => one === name);
    if (!level || !family || !text) throw new Error(`${file}:${at + 1} is no level, family and text`);
    return { level, family, text };
  });
}

/** How many there were, and in how many of them an alarm was heard. */
export interface Score {
  readonly alarms: number;
  readonly of: number;
}

/** How often the ear hears an alarm (immediate or crisis) in sentences of each level. */
export function scored(sentences: readonly KeptApart[], ear: Ear): Readonly<Record<Level, Score>> {
  const scoreOf = (level: Level): Score => {
    const heard = sentences.filter((one) => one.level === level).map(({ text }) => ear(text).level);
    return {
      alarms: heard.filter((one) => one === 'immediate' || one === 'crisis').length,
      of: heard.length,
    };
  };
  return {
    immediate: scoreOf('immediate'),
    crisis: scoreOf('crisis'),
    disclosure: scoreOf('disclosure'),
    none: scoreOf('none'),
  };
}

/** Several scores as one. */
export function together(...scores: readonly Score[]): Score {
  return scores.reduce((sum, { alarms, of }) => ({ alarms: sum.alarms + alarms, of: sum.of + of }), {
    alarms: 0,
    of: 0,
  });
}
