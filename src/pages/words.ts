import { text, type Text } from '../language/text';

/**
 * The client's own sentences. They travel as `data-` attributes of the conversation's element, so that it needs no
 * second request, and no script or style within the page.
 */
export const words = {
  you: text('page.you'),
  assistant: text('page.assistant'),
  message: text('page.message'),
  messageDate: text('page.message.date'),
  messageContact: text('page.message.contact'),
  messageSecret: text('page.message.secret'),
  day: text('page.day'),
  dayUse: text('page.day.use'),
  commands: text('page.commands'),
  continue: text('page.continue'),
  chooseOne: text('page.choose-one'),
  answerEach: text('page.answer-each'),
  change: text('page.change'),
  /** The client puts the question's label in place of the mark. */
  changeThat: text('page.change.that', { label: '{label}' }),
  more: text('page.more'),
  tooLong: text('page.too-long'),
  sending: text('page.sending'),
  received: text('page.received'),
  notSent: text('page.not-sent'),
  tryAgain: text('page.try-again'),
  reconnecting: text('page.reconnecting'),
  ended: text('page.ended'),
  begin: text('page.begin'),
  freshSure: text('page.fresh.sure'),
  freshYes: text('page.fresh.yes'),
  freshNo: text('page.fresh.no'),
  print: text('page.print'),
  printCare: text('page.print.care'),
} as const satisfies Readonly<Record<string, Text>>;

export type WordName = keyof typeof words;

/** "About N questions left" for every N that a form can have, since plural forms differ by language; one on each line. */
export const questionsLeft: readonly Text[] = Array.from({ length: 40 }, (_, count) =>
  text('progress.left', { count }),
);
