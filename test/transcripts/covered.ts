/** Where each door is opened, and each repair made, in the transcripts: the act, and a sentence of what is said to it. */
import type { DoorId } from '../../dialogs/door';
import type { English } from '../../locales/en';

export interface Covered {
  /** Without `.txt`. */
  readonly transcript: string;
  /** The act's line. */
  readonly act: string;
  /** Stands in the answer. */
  readonly says: keyof English;
}

/** A door that is not opened anywhere does not compile. */
export const doors: Readonly<Record<DoorId | 'practice', Covered>> = {
  danger: { transcript: 'every-door', act: 'User presses: I am in danger', says: 'danger.call' },
  'what-is-harassment': {
    transcript: 'reading-doors',
    act: 'User: what is harassment',
    says: 'harassment.means',
  },
  advice: { transcript: 'note', act: 'User presses: Advice if I am not ready', says: 'advice.start' },
  note: { transcript: 'note', act: 'User presses: Keep a private note', says: 'notes.about' },
  report: {
    transcript: 'full-report',
    act: 'User presses: Report what happened',
    says: 'privacy.before-report',
  },
  'contact-me': {
    transcript: 'contact-me',
    act: 'User presses: Just contact me safely',
    says: 'privacy.before-report',
  },
  'what-will-you-do': { transcript: 'reading-doors', act: 'User: what will you do', says: 'will.committed' },
  'my-report': { transcript: 'stop-and-resume', act: 'User presses: My report, or a code', says: 'code.ask' },
  policy: { transcript: 'reading-doors', act: 'User: policy', says: 'policy.full' },
  'reported-me': {
    transcript: 'reported-me',
    act: 'User: someone complained about me',
    says: 'reported.cannot-say',
  },
  privacy: { transcript: 'privacy', act: 'User: privacy', says: 'privacy.responsible' },
  language: { transcript: 'change-of-language', act: 'User: language', says: 'language.ask' },
  practice: {
    transcript: 'practice',
    act: 'User presses: Try it out: nothing is sent',
    says: 'practice.begin',
  },
};

export const repairs: Readonly<Record<string, Covered>> = {
  back: { transcript: 'back-skip-why-repeat', act: 'User: back', says: 'report.safe-now.ask' },
  'change by name': {
    transcript: 'changed-answer',
    act: 'User: change who it happened to',
    says: 'report.reporter.ask',
  },
  'change by number': {
    transcript: 'back-skip-why-repeat',
    act: 'User: change 1',
    says: 'report.safe-now.ask',
  },
  skip: { transcript: 'back-skip-why-repeat', act: 'User: skip', says: 'report.reporter.ask' },
  why: { transcript: 'back-skip-why-repeat', act: 'User: why do you ask', says: 'report.safe-now.why' },
  repeat: { transcript: 'back-skip-why-repeat', act: 'User: repeat', says: 'report.reporter.ask' },
  'stop and keep': { transcript: 'repairs-numbered', act: 'User: keep it', says: 'stop.kept-here' },
  'stop and delete': { transcript: 'repairs-numbered', act: 'User: stop and delete', says: 'delete.ask' },
  resume: { transcript: 'repairs-numbered', act: 'User: carry on', says: 'report.non-verbal.ask' },
  'start again': { transcript: 'start-again', act: 'User: start over', says: 'restart.ask' },
  'two answers': { transcript: 'repairs', act: 'User: yes and no', says: 'repair.two-answers' },
  'old button': {
    transcript: 'old-button',
    act: 'User presses, at “How can I help?”: Advice if I am not ready',
    says: 'late.button',
  },
  emoji: { transcript: 'odd-answers', act: 'User: 😀', says: 'repair.not-offered' },
  photo: { transcript: 'odd-messages', act: 'User sends a picture', says: 'repair.files' },
  'too many characters': {
    transcript: 'odd-messages',
    act: 'User writes 10001 characters',
    says: 'repair.too-long',
  },
  'only spaces': { transcript: 'repairs', act: 'User:    ', says: 'repair.empty' },
  'a command inside a sentence': {
    transcript: 'repairs',
    act: 'User: I want to go back to my flat but I am too scared',
    says: 'form.more.ask',
  },
};
