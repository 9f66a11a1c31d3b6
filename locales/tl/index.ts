/** Filipino: everything the assistant says. Not yet reviewed by a native speaker. */
import { common } from './common';
import { danger } from './danger';
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

export const texts = {
  ...common,
  ...danger,
  ...doors,
  ...report,
  ...more,
  ...notes,
  ...myReport,
  ...others,
  ...practice,
  ...page,
} as const;
