/** How people ask for each door in Arabic, as data. See `Phrasebook` for the notation. */
import type { Phrasebook } from '../../../src/phrases/phrasebook';
import type { DoorMeaning } from '../../../src/understanding/meanings';

export const doors: Phrasebook<DoorMeaning> = {
  classes: {},
  says: {
    'reported-me': [],
    'my-report': [],
    'contact-me': [],
    language: [],
    policy: [],
    'what-will-you-do': [],
    'what-is-harassment': [],
    advice: [],
    report: [],
  },
  harmless: [],
  marks: { not: 'لم لا ما لن ليس ليست بدون', no: 'لا', maybe: 'لو اذا ربما قد', break: 'لكن لان ثم , ،' },
};
