/** The door "What will you do?": the council's promises, a line each, with real dates where a clock runs. */
import { text } from '../src/language/text';
import type { Next, ReadingDoor, Told } from './door';
import type { Said } from '../src/language/text';

const answers: Next = { page: 'answers', label: text('will.label.answers') };
const care: Next = { page: 'care', label: text('will.label.care') };
const home: Next = { page: 'home', label: text('will.label.home') };
const sharing: Next = { page: 'sharing', label: text('will.label.sharing') };
const action: Next = { page: 'action', label: text('will.label.action') };
const missed: Next = { page: 'missed', label: text('will.label.missed') };

/** Promises no more than the council's page does: "where possible" and whose reports are covered stay with each. */
export const whatWillYouDo: ReadingDoor = {
  id: 'what-will-you-do',
  pages: {
    start: {
      lines: [{ text: text('will.committed') }, { text: text('will.no-tolerance') }],
      next: [answers, care, home, sharing, action, missed],
    },
    answers: {
      lines: [
        { text: text('will.acknowledge') },
        { text: text('will.respond') },
        { text: text('will.plan') },
        { text: text('will.working-days'), tone: 'note' },
        respondBy,
        planBy,
        noDates,
      ],
      next: [missed, care, home, sharing, action],
    },
    care: {
      lines: [
        { text: text('will.seriously') },
        { text: text('will.investigate') },
        { text: text('will.sensitive') },
        { text: text('will.interpreter') },
        { text: text('will.monitor') },
      ],
      next: [answers, home, sharing, action],
    },
    home: {
      lines: [
        { text: text('will.accommodation') },
        { text: text('advice.afraid') },
        { text: text('will.graffiti') },
        { text: text('will.repair') },
      ],
      next: [answers, care, sharing, action],
    },
    sharing: {
      lines: [
        { text: text('will.private') },
        { text: text('will.agencies') },
        { text: text('safeguarding.others') },
        { text: text('will.services') },
      ],
      next: [answers, care, home, action],
    },
    action: {
      lines: [
        { text: text('will.action') },
        { text: text('will.measures') },
        { text: text('will.residents') },
        { text: text('will.not-aimed') },
      ],
      next: [answers, care, home, sharing],
    },
    missed: {
      lines: [
        { text: text('will.missed') },
        { text: text('will.complain') },
        { text: text('will.ombudsman') },
      ],
      next: [answers, { door: 'policy' }],
    },
  },
};

function respondBy({ sent }: Told): Said | undefined {
  return sent?.respondBy ? { text: text('will.respond-by', { date: { day: sent.respondBy } }) } : undefined;
}

function planBy({ sent }: Told): Said | undefined {
  return sent?.planBy ? { text: text('will.plan-by', { date: { day: sent.planBy } }) } : undefined;
}

/** Somebody whose report the promises do not cover must not wait for a date that never was. */
function noDates({ sent }: Told): Said | undefined {
  return sent && !sent.respondBy && !sent.planBy ? { text: text('will.no-dates') } : undefined;
}
