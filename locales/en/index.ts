/** English: the first language, from which every other folder's keys and placeholders are checked. */
import { common } from './common';
import { danger } from './danger';
import { desk } from './desk';
import { doors } from './doors';
import { more } from './more';
import { myReport } from './my-report';
import { notes } from './notes';
import { others } from './others';
import { page } from './page';
import { practice } from './practice';
import { report } from './report';

export { dates } from './dates';
export { words } from './words';

/** The sentences by the file that holds them, in the order in which a translator meets them. */
export const parts = {
  common,
  danger,
  doors,
  report,
  more,
  notes,
  myReport,
  practice,
  others,
  page,
  desk,
} as const;

export const texts = {
  ...common,
  ...danger,
  ...doors,
  ...report,
  ...more,
  ...notes,
  ...myReport,
  ...practice,
  ...others,
  ...page,
  ...desk,
} as const;

/** Every key with its English sentence; all other languages must have the same. */
export type English = typeof texts;

/** Another language's sentences: the same keys, its own words, and as many plural forms as it needs. */
export type Translation<Part> = {
  readonly [K in keyof Part as K extends `${string}_one` ? never : K]: string;
} & {
  readonly [plural: `${string}_${'zero' | 'one' | 'two' | 'few' | 'many'}`]: string;
};
