/** The door "Someone has reported me": contacts and independent advice. It never says whether a report exists. */
import { text } from '../src/language/text';
import type { ReadingDoor } from './door';

/** The same for everybody, whatever they have told: a difference would itself be an answer. */
export const reportedMe: ReadingDoor = {
  id: 'reported-me',
  pages: {
    start: {
      lines: [
        { text: text('reported.cannot-say') },
        { text: text('reported.ring') },
        { text: text('reported.advice') },
        { text: text('reported.samaritans') },
        { text: text('will.not-aimed') },
        { text: text('reported.hurt') },
      ],
      next: [
        { door: 'report', label: text('reported.label.hurt') },
        { door: 'advice', label: text('reported.label.support') },
        { door: 'policy' },
      ],
    },
  },
};
