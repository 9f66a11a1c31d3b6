/** The door "Policy and contacts": the full policy, and every way to reach the council. */
import { text } from '../src/language/text';
import type { ReadingDoor } from './door';

/** All that it names comes from the borough's file. */
export const policy: ReadingDoor = {
  id: 'policy',
  pages: {
    start: {
      lines: [
        { text: text('policy.full') },
        { text: text('policy.form') },
        { text: text('policy.phone') },
        { text: text('policy.out-of-hours') },
        { text: text('advice.afraid') },
        { text: text('policy.danger') },
      ],
      next: [{ door: 'report' }, { door: 'contact-me' }, { door: 'what-will-you-do' }, { door: 'privacy' }],
    },
  },
};
