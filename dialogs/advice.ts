/** The door "Advice if I am not ready": for what feels small. After something grave was told it advises otherwise. */
import { text } from '../src/language/text';
import type { Line, Next, ReadingDoor, Told } from './door';
import type { Said, Text } from '../src/language/text';

const stop: Next = { page: 'stop', label: text('advice.label.stop'), when: (told) => !told.grave };
const trust: Next = { page: 'trust', label: text('advice.label.trust') };
const notes: Next = { page: 'notes', label: text('advice.label.notes') };
const goesOn: Next = { page: 'goes-on', label: text('advice.label.goes-on') };
const support: Next = { page: 'support', label: text('advice.label.support') };
const privateNote: Next = { door: 'note' };
const report: Next = { door: 'report' };

/**
 * To face or write to the person is never advised after a partner, stalking, a sexual act, a weapon, violence or a
 * threat was told, not even to somebody who stands on that page when they tell it.
 */
export const advice: ReadingDoor = {
  id: 'advice',
  pages: {
    start: {
      lines: [
        unlessGrave(text('advice.start')),
        ifGrave(text('advice.serious')),
        { text: text('advice.not-your-fault') },
        ifGrave(text('advice.safety')),
        { text: text('advice.danger') },
        ifAfraid(text('advice.afraid')),
        ifUnder18(text('advice.childline')),
      ],
      next: [stop, trust, notes, goesOn, support, report],
    },
    stop: {
      lines: [
        unlessGrave(text('advice.stop')),
        friendOrAdult,
        unlessGrave(text('advice.letter')),
        unlessGrave(text('advice.stop-unsafe')),
        ifGrave(text('advice.safety')),
      ],
      next: [trust, notes, goesOn, support, report],
    },
    trust: {
      lines: [
        (told) => ({ text: told.under18 ? text('advice.trust-adult') : text('advice.trust') }),
        ifUnder18(text('advice.childline')),
      ],
      next: [stop, notes, goesOn, support, report],
    },
    notes: {
      lines: [
        { text: text('advice.notes') },
        { text: text('advice.notes-safe') },
        { text: text('advice.notes-count') },
      ],
      next: [privateNote, stop, trust, goesOn, support, report],
    },
    'goes-on': {
      lines: [{ text: text('advice.goes-on') }, { text: text('advice.any-time') }],
      next: [stop, trust, notes, support, report],
    },
    support: {
      lines: [
        { text: text('support.start') },
        ifUnder18(text('advice.childline')),
        { text: text('support.victim-support') },
        { text: text('support.local') },
        { text: text('support.domestic-abuse') },
        { text: text('support.mens-advice') },
        { text: text('support.stalking') },
        { text: text('support.rape-crisis') },
        { text: text('support.galop') },
        { text: text('support.samaritans') },
        { text: text('support.trace'), tone: 'note' },
      ],
      next: [stop, trust, notes, goesOn, report],
    },
  },
};

function unlessGrave(sentence: Text): Line {
  return (told) => (told.grave ? undefined : { text: sentence });
}

function ifGrave(sentence: Text): Line {
  return (told) => (told.grave ? { text: sentence } : undefined);
}

function ifAfraid(sentence: Text): Line {
  return (told) => (told.afraid ? { text: sentence } : undefined);
}

function ifUnder18(sentence: Text): Line {
  return (told) => (told.under18 ? { text: sentence } : undefined);
}

/** A child is sent to an adult, not to another child. */
function friendOrAdult(told: Told): Said | undefined {
  if (told.grave) return undefined;
  return { text: told.under18 ? text('advice.adult') : text('advice.friend') };
}
