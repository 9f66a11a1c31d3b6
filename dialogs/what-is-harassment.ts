/** The door "What is harassment?": what it is, then its three forms with examples, one at a time. */
import { text } from '../src/language/text';
import type { Next, ReadingDoor } from './door';

const physical: Next = { page: 'physical', label: text('harassment.label.physical') };
const verbal: Next = { page: 'verbal', label: text('harassment.label.verbal') };
const nonVerbal: Next = { page: 'non-verbal', label: text('harassment.label.non-verbal') };
const sounds: Next = { page: 'sounds', label: text('harassment.label.sounds') };

/** Leads on, by way of "does this sound like what happened?", to a report, to contact or to advice. */
export const whatIsHarassment: ReadingDoor = {
  id: 'what-is-harassment',
  pages: {
    start: {
      lines: [
        { text: text('harassment.means') },
        { text: text('harassment.feels') },
        { text: text('harassment.unwanted') },
        { text: text('harassment.anyone') },
        { text: text('harassment.once') },
        { text: text('harassment.forms') },
      ],
      next: [physical, verbal, nonVerbal, sounds],
    },
    physical: {
      lines: [{ text: text('harassment.physical') }],
      next: [verbal, nonVerbal, sounds],
    },
    verbal: {
      lines: [{ text: text('harassment.verbal') }],
      next: [physical, nonVerbal, sounds],
    },
    'non-verbal': {
      lines: [{ text: text('harassment.non-verbal') }],
      next: [physical, verbal, sounds],
    },
    sounds: {
      lines: [{ text: text('harassment.sounds') }],
      next: [
        { door: 'report', label: text('harassment.label.report') },
        { page: 'unsure', label: text('harassment.label.unsure') },
        { door: 'advice' },
      ],
    },
    unsure: {
      lines: [{ text: text('harassment.unsure') }],
      next: [{ door: 'report' }, { door: 'contact-me' }, { door: 'advice' }],
    },
  },
};
