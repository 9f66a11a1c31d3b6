/** Somali. Not yet reviewed by a native speaker. */
import { common } from './common';
import { danger } from './danger';
import { doors } from './doors';
import { report } from './report';
import { more } from './more';
import { notes } from './notes';
import { myReport } from './my-report';
import { practice } from './practice';
import { others } from './others';
import { page } from './page';

export { dates } from './dates';
export { words } from './words';

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
} as const;
