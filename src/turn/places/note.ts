import { text } from '../../language/text';
import { enter } from '../enter';
import { seeToFirst } from '../make-room';
import { beginEntry, closeNote, numberKept, tellNote } from '../note';
import { reportNote } from '../note-report';
import { go, misunderstood } from '../step';
import { doorOption } from './menu';
import type { Said, Text } from '../../language/text';
import type { Around } from '../around';
import type { Content } from '../incoming';
import type { Option, Screen } from '../screen';
import type { OpenNote, Place, State } from '../state';
import type { Player, Step } from '../step';

/** The private note. None is open at first; a new one shows its number until that is kept; then it is worked with. */
export const note: Player<Extract<Place, { at: 'note' }>> = {
  screen: (state, _place, around) => {
    if (!around.able.secrets) return elsewhere;
    if (!state.note) return none;
    return state.note.number ? numbered : opened;
  },
  hear: (state, _place, content, around) => {
    if (!around.able.secrets) return hearElsewhere(state, content, around);
    if (!state.note) return hearNone(state, content, around);
    if (content.kind !== 'press') return misunderstood(state, text('late.not-kept'));
    return state.note.number
      ? hearNumbered(state, state.note, content.choice)
      : hearOpened(state, state.note, content.choice, around);
  },
  tell: (state, _place, around) => {
    if (!around.able.secrets) return said(...onHosted);
    return state.note ? tellNote(state.note) : said(...about);
  },
};

const menuOption: Option = { value: 'menu', label: text('reading.menu') };

const about: readonly Text[] = [
  text('notes.about'),
  text('notes.private'),
  text('notes.kept-for'),
  text('notes.no-report'),
];

const onHosted: readonly Text[] = [
  text('notes.page-only'),
  text('advice.notes'),
  text('advice.notes-safe'),
  text('advice.notes-count'),
];

/** A hosted channel keeps its own copy of all that is written: nothing is private there. */
const elsewhere: Screen = {
  id: 'note-elsewhere',
  kind: 'choice',
  ask: [text('reading.ask')],
  choices: [doorOption('report'), doorOption('advice'), menuOption],
  commands: ['danger', 'language'],
};

function hearElsewhere(state: State, content: Content, around: Around): Step {
  if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
  return content.choice === menuOption.value
    ? go(state, { at: 'menu' })
    : enter(state, content.choice, around);
}

const none: Screen = {
  id: 'note',
  kind: 'choice',
  ask: [text('notes.ask')],
  choices: [
    { value: 'begin', label: text('notes.begin') },
    { value: 'open', label: text('notes.open') },
    menuOption,
  ],
  commands: ['danger', 'language'],
};

function hearNone(state: State, content: Content, around: Around): Step {
  if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
  switch (content.choice) {
    case 'begin':
      return beginEntry(state, around);
    case 'open':
      return seeToFirst(state) ?? go(state, { at: 'note-number' });
    default:
      return go(state, { at: 'menu' });
  }
}

const numbered: Screen = {
  id: 'note-numbered',
  kind: 'choice',
  ask: [text('notes.ask-kept')],
  choices: [
    { value: 'kept', label: text('notes.number-kept') },
    { value: 'delete', label: text('notes.delete') },
  ],
  commands: ['repeat', 'danger'],
  record: true,
};

function hearNumbered(state: State, open: OpenNote, choice: string): Step {
  if (choice === 'delete') return go(state, { at: 'note-delete' });
  return numberKept(state, open);
}

const opened: Screen = {
  id: 'note-open',
  kind: 'choice',
  ask: [text('notes.ask-next')],
  choices: [
    { value: 'add', label: text('notes.add') },
    { value: 'make-report', label: text('notes.make-report') },
    { value: 'close', label: text('notes.close') },
    { value: 'delete', label: text('notes.delete') },
  ],
  commands: ['repeat', 'danger'],
  record: true,
};

function hearOpened(state: State, open: OpenNote, choice: string, around: Around): Step {
  switch (choice) {
    case 'add':
      return beginEntry(state, around);
    case 'make-report':
      return seeToFirst(state) ?? reportNote(state, open, around);
    case 'delete':
      return go(state, { at: 'note-delete' });
    default:
      return closeNote(state);
  }
}

function said(...sentences: readonly Text[]): readonly Said[] {
  return sentences.map((sentence) => ({ text: sentence }));
}
