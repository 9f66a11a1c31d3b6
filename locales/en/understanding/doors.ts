/** How people ask for each door in English, as data. See `Phrasebook` for the notation. */
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
  marks: {
    not: 'not isnt arent aint dont doesnt didnt never wasnt werent wont no1 nobody noone without neither nor hardly cant',
    no: 'no none zero',
    maybe: 'if ever might imagine unless would suppose could whether',
    break: 'but because so and then , ،',
  },
};
