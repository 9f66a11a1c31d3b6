/** The door "Advice if I am not ready": for what feels small. After something grave was told it advises otherwise. */
import { text } from '../src/language/text';
import type { GraveKind, Line, Next, ReadingDoor, Told } from './door';
import type { Text } from '../src/language/text';

const safe: Next = { page: 'safe', label: text('advice.label.safe'), when: (told) => !mayFace(told) };
const stop: Next = { page: 'stop', label: text('advice.label.stop'), when: mayFace };
const trust: Next = { page: 'trust', label: text('advice.label.trust') };
const notes: Next = { page: 'notes', label: text('advice.label.notes') };
const goesOn: Next = { page: 'goes-on', label: text('advice.label.goes-on') };
const support: Next = { page: 'support', label: text('advice.label.support') };
const privateNote: Next = { door: 'note' };
const report: Next = { door: 'report' };

/** What helps and whom to ring, for each kind that was told. Numbers of more than one kind are said once. */
const forWhatWasTold: readonly Line[] = [
  ifTold(['danger'], text('advice.in-danger')),
  ifTold(['crisis'], text('advice.despair')),
  ifTold(['crisis'], text('support.samaritans')),
  ifTold(['crisis'], text('danger.shout')),
  ifTold(['partner'], text('advice.partner')),
  ifTold(['partner'], text('support.domestic-abuse')),
  ifTold(['partner'], text('support.mens-advice')),
  ifTold(['sexual'], text('advice.sexual')),
  ifTold(['sexual'], text('support.rape-crisis')),
  ifTold(['stalking'], text('advice.stalking')),
  ifTold(['stalking'], text('support.stalking')),
  ifTold(['weapon'], text('advice.weapon')),
  ifTold(['violence'], text('advice.violence')),
  ifTold(['violence'], text('advice.hurt')),
  ifTold(['threats'], text('advice.threats')),
  ifTold(['weapon', 'violence', 'threats'], text('support.victim-support')),
  ifTold(['weapon', 'violence', 'threats'], text('support.local')),
];

/**
 * To face or write to the person is never advised after a partner, stalking, a sexual act, a weapon, violence or a
 * threat was told, not even to somebody who stands on that page when they tell it.
 */
export const advice: ReadingDoor = {
  id: 'advice',
  pages: {
    start: {
      lines: [
        when(isNotGrave, text('advice.start')),
        when(isGrave, text('advice.serious')),
        { text: text('advice.not-your-fault') },
        unlessSafeToFace(text('advice.safety')),
        ...forWhatWasTold,
        { text: text('advice.danger') },
        when(mayBeAfraid, text('advice.afraid')),
        when(isUnder18, text('advice.trust-adult')),
        when(isUnder18, text('advice.childline')),
        when(isUnder18, text('safeguarding.young')),
        when(({ care, under18 }) => care && !under18, text('safeguarding.others')),
      ],
      next: [safe, stop, trust, notes, goesOn, support, report],
    },
    safe: {
      lines: [
        { text: text('advice.safety') },
        { text: text('danger.silent-short') },
        { text: text('advice.not-emergency') },
        { text: text('advice.afraid') },
        { text: text('advice.safe-contact') },
        when(isUnder18, text('advice.childline')),
        { text: text('support.trace'), tone: 'note' },
      ],
      next: [stop, trust, notes, support, { door: 'contact-me' }, report],
    },
    stop: {
      lines: [
        ifSafeToFace(text('advice.stop'), text('advice.adult')),
        ifSafeToFace(text('advice.friend')),
        ifSafeToFace(text('advice.letter'), text('advice.adult-letter')),
        ifSafeToFace(text('advice.stop-unsafe'), text('advice.stop-unsafe')),
        unlessSafeToFace(text('advice.safety')),
        ...forWhatWasTold,
      ],
      next: [safe, trust, notes, goesOn, support, report],
    },
    trust: {
      lines: [
        (told) => ({ text: told.under18 ? text('advice.trust-adult') : text('advice.trust') }),
        when(isUnder18, text('advice.childline')),
        when(isUnder18, text('safeguarding.young')),
      ],
      next: [safe, stop, notes, goesOn, support, report],
    },
    notes: {
      lines: [
        { text: text('advice.notes') },
        { text: text('advice.notes-originals') },
        { text: text('advice.notes-safe') },
        { text: text('advice.notes-count') },
      ],
      next: [privateNote, safe, stop, trust, goesOn, support, report],
    },
    'goes-on': {
      lines: [{ text: text('advice.goes-on') }, { text: text('advice.any-time') }],
      next: [safe, stop, trust, notes, support, report],
    },
    support: {
      lines: [
        { text: text('support.start') },
        when(isUnder18, text('advice.childline')),
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
      next: [safe, stop, trust, notes, goesOn, report],
    },
  },
};

/** Whether "tell them to stop" may be said to somebody who has told this much. */
export function mayFace({ grave, careful }: Told): boolean {
  return !grave && !careful;
}

function isGrave({ grave }: Told): boolean {
  return grave;
}

function isNotGrave({ grave }: Told): boolean {
  return !grave;
}

function isUnder18({ under18 }: Told): boolean {
  return under18;
}

/** Whoever has told of something grave may be afraid without having said so: the line begins with "if". */
function mayBeAfraid({ afraid, grave }: Told): boolean {
  return afraid || grave;
}

function when(holds: (told: Told) => boolean, sentence: Text): Line {
  return (told) => (holds(told) ? { text: sentence } : undefined);
}

function ifTold(kinds: readonly GraveKind[], sentence: Text): Line {
  return when((told) => kinds.some((kind) => told.kinds.includes(kind)), sentence);
}

/** To a child `young` is said instead, or nothing: a child faces nobody, with or without another child. */
function ifSafeToFace(sentence: Text, young?: Text): Line {
  return (told) => {
    const said = told.under18 ? young : sentence;
    return said && mayFace(told) ? { text: said } : undefined;
  };
}

function unlessSafeToFace(sentence: Text): Line {
  return when((told) => !mayFace(told), sentence);
}
