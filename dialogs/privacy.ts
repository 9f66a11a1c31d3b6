/** The door "Privacy": what happens with what people tell, in short. The council's full notice is one link further. */
import { text } from '../src/language/text';
import type { Next, ReadingDoor } from './door';

const shared: Next = { page: 'shared', label: text('privacy.label.shared') };
const kept: Next = { page: 'kept', label: text('privacy.label.kept') };
const rights: Next = { page: 'rights', label: text('privacy.label.rights') };
const complain: Next = { page: 'complain', label: text('privacy.label.complain') };

/** Names only the periods that this software keeps to; how long the council keeps a report stands in its own notice. */
export const privacy: ReadingDoor = {
  id: 'privacy',
  pages: {
    start: {
      lines: [
        { text: text('privacy.responsible') },
        { text: text('privacy.purpose') },
        { text: text('privacy.ground') },
        { text: text('privacy.notice') },
      ],
      next: [shared, kept, rights, complain],
    },
    shared: {
      lines: [
        { text: text('privacy.before-send') },
        { text: text('privacy.officers') },
        { text: text('will.agencies') },
        { text: text('privacy.newest') },
        { text: text('privacy.other-channels'), tone: 'note' },
      ],
      next: [kept, rights, complain],
    },
    kept: {
      lines: [
        { text: text('privacy.kept-unsent') },
        { text: text('privacy.kept-sent') },
        { text: text('privacy.kept-delete') },
        { text: text('privacy.kept-case') },
      ],
      next: [shared, rights, complain],
    },
    rights: {
      lines: [
        { text: text('privacy.right-see') },
        { text: text('privacy.right-correct') },
        { text: text('privacy.right-delete') },
        { text: text('privacy.right-how') },
      ],
      next: [shared, kept, complain],
    },
    complain: {
      lines: [{ text: text('privacy.complain-council') }, { text: text('privacy.complain-regulator') }],
      next: [shared, kept, rights],
    },
  },
};
