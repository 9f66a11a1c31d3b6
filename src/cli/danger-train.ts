/**
 * Learns `locales/danger.model` anew from `locales/<language>/hearing`: `npm run danger:train`, when word lists or examples have
 * changed.
 */
import { writeFileSync } from 'node:fs';
import { digestOf, readLessons } from '../../locales/hearing';
import { packModel, sizeOf } from '../safety/model';
import { train } from '../safety/training';

const folder = 'locales';
const lessons = readLessons(folder);
const model = { ...train(lessons), learntFrom: digestOf(lessons) };
writeFileSync(`${folder}/danger.model`, packModel(model));
process.stdout.write(
  `Learnt from ${lessons.entries.length} words and ${lessons.examples.length} examples; ${sizeOf(model)} bytes in memory.\n`,
);
