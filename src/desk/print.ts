/** The queue and a case as text for a terminal: the desk's words in English, the person's as they wrote them. */
import { answerInWords } from '../../dialogs/answer-in-words';
import { more } from '../../dialogs/more';
import { formNamed } from '../../dialogs';
import { wording, wordingFor } from '../../dialogs/questionnaire';
import { request } from '../../dialogs/request';
import { languages } from '../../locales';
import { text } from '../language/text';
import { agreements } from './agreement';
import { answersOf } from './answers';
import { contactCard } from './contact-card';
import type { Language } from '../language/language';
import type { Text } from '../language/text';
import type { CouncilMessage, Report, ReportedAnswer, Telling } from '../domain/case';
import type { ListedCase, OpenedCase } from './desk';

/** The queue as a table, one line a case, and under it what its marks mean. */
export function printQueue(cases: readonly ListedCase[], english: Language): string {
  if (cases.length === 0) return english.say(text('desk.none'));
  const heads = ['', ...heading.map((key) => english.say({ key }))];
  const notes = [
    ...(cases.some(({ restricted }) => restricted) ? [text('desk.restricted-means')] : []),
    ...(cases.some(({ restricted }) => restricted === undefined) ? [text('desk.not-opened')] : []),
  ].map((note) => english.say(note));
  return [table([heads, ...cases.map((one) => queueRow(one, english))]), ...notes].join('\n\n');
}

/**
 * A case: first how its writer may be reached, what to look at first and whom to talk to, then every answer in the order of its
 * form, and after them what came later, each with when it came.
 */
export function printCase({ clear, report, additions, messages }: OpenedCase, english: Language): string {
  const say = (sentence: Text) => english.say(sentence);
  const facts = table([
    [
      say(text('desk.column.reference')),
      clear.reference + (clear.urgent ? `  ${say(text('desk.urgent'))}` : ''),
    ],
    [say(text('desk.column.status')), clear.status],
    [say(text('desk.column.respond-by')), day(clear.respondBy, english)],
    [say(text('desk.column.plan-by')), day(clear.planBy, english)],
    ...(clear.respondedOn ? [[say(text('desk.responded-on')), day(clear.respondedOn, english)]] : []),
    ...(clear.plannedOn ? [[say(text('desk.planned-on')), day(clear.plannedOn, english)]] : []),
    [say(text('desk.sent')), `${report.sentAt} (${report.channel})`],
    [say(text('desk.column.language')), nameOf(report.language)],
    ...heardIn(report, english),
  ]);
  const later = [
    ...additions.map((one) => ({ at: one.sentAt, lines: printAddition(one, english) })),
    ...messages.map((one) => ({ at: one.sentAt, lines: printMessage(one, english) })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const marked = report.flags.includes('restricted') ? [say(text('desk.restricted'))] : [];
  const flags = report.flags.map((flag) => text(`desk.flag.${flag}`));
  return [
    [title(report, english), ...marked].join('  '),
    card(text('desk.contact.title'), contactCard(report, additions), english),
    ...(flags.length > 0 ? [card(text('desk.flags'), flags, english)] : []),
    card(text('desk.agreement.title'), agreements(additions), english),
    facts,
    ...printAnswers(report, english),
    ...later.flatMap(({ lines }) => lines),
  ].join('\n\n');
}

/** A heading with lines under it. What people wrote may stand in them. */
function card(heading: Text, lines: readonly Text[], english: Language): string {
  return [english.say(heading), ...lines.map((line) => indented(english.say(line)))].join('\n');
}

function printAddition(addition: Telling, english: Language): readonly string[] {
  const facts = table([
    [english.say(text('desk.sent')), `${addition.sentAt} (${addition.channel})`],
    [english.say(text('desk.column.language')), nameOf(addition.language)],
    ...(addition.byReceipt
      ? [[english.say(text('desk.told-by')), english.say(text('desk.by-receipt'))]]
      : []),
    ...heardIn(addition, english),
  ]);
  const heading = addition.form === request.form.id ? 'desk.form.request' : 'desk.form.more';
  return [english.say(text(heading)), facts, ...printAnswers(addition, english)];
}

function printMessage({ sentAt, words }: CouncilMessage, english: Language): readonly string[] {
  return [`${english.say(text('desk.message'))}  ${sentAt}`, indented(words)];
}

function indented(words: string): string {
  return harmless(words)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

function heardIn({ heard }: Telling, english: Language): readonly (readonly string[])[] {
  return heard.map((code) => [english.say(text('desk.heard')), code]);
}

function printAnswers(told: Telling, english: Language): readonly string[] {
  return told.answers.map((answer) => printAnswer(answer, told, english));
}

const heading = [
  'desk.column.reference',
  'desk.column.status',
  'desk.column.respond-by',
  'desk.column.plan-by',
  'desk.column.language',
] as const;

function queueRow(one: ListedCase, english: Language): readonly string[] {
  const marks = [
    ...(one.urgent ? [english.say(text('desk.urgent'))] : []),
    ...(one.restricted ? [english.say(text('desk.restricted'))] : []),
  ].join(' ');
  const none = english.say(text('desk.no-date'));
  return [marks, one.reference, one.status, one.respondBy ?? none, one.planBy ?? none, nameOf(one.language)];
}

function title(report: Report, english: Language): string {
  return english.say(text(report.form === 'contact-me' ? 'desk.form.contact-me' : 'desk.form.report'));
}

function printAnswer({ question, value, source }: ReportedAnswer, told: Telling, english: Language): string {
  const label = english.say(wording.label(told.form, question));
  const words = wordingFor(formNamed(told.form), answersOf(told));
  const lines = answerInWords(words, question, { value, source, confirmed: true }).map((line) =>
    english.say(line),
  );
  const note = noteOn(question, value, told, english);
  return [note === undefined ? label : `${label} (${note})`, ...lines.map(indented)].join('\n');
}

/** What an officer must know to read an answer rightly. */
function noteOn(
  question: string,
  value: ReportedAnswer['value'],
  told: Telling,
  english: Language,
): string | undefined {
  if (told.form === more.form.id && question === 'agreement') return english.say(text('desk.only-yes'));
  const own = value.kind === 'text' || value.kind === 'contact' || (value.kind === 'date' && !value.unsure);
  return own ? english.say(text('desk.own-words', { language: nameOf(told.language) })) : undefined;
}

/** What people wrote must not steer an officer's terminal: no control characters but the line's end, no bidi overrides. */
function harmless(words: string): string {
  return words.replace(/[^\P{Cc}\n]|[\u202A-\u202E]/gu, '');
}

function day(date: string | undefined, english: Language): string {
  return english.say(date ? text('span.day', { span: { day: date } }) : text('desk.no-date'));
}

/** A language's English name; the tag itself for one that this release does not have. */
function nameOf(tag: string): string {
  const known = Object.entries(languages).find(([one]) => one === tag);
  return known ? known[1].english : tag;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
