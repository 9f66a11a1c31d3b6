/**
 * Two releases of the questionnaires, made of the real ones: the newer asks one question less, offers one choice less,
 * words two sentences anew and, where it is told to, asks one question more. Nothing but the form differs, so both can run over one store.
 */
import { questionnaires } from '../../dialogs';
import { check } from '../../src/form/check';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Question, When } from '../../src/form/form';
import type { Language } from '../../src/language/language';
import type { Release } from '../service/wired';

export type ReleaseName = 'older' | 'newer';
export type Forms = Pick<Release, 'questionnaires' | 'worded'>;

/** What the newer release asks and the older does not. */
const inserted = 'ongoing';
/** What the newer release does not ask any more. */
const gone = 'speak-to-them';
/** What `where` offers in the older release alone. */
const dropped = 'in-the-street';

/** @param inserts the newer asks one question more. Throws when either is no sound form */
export function releases(inserts: boolean): Readonly<Record<ReleaseName, Forms>> {
  const same = (language: Language) => language;
  return {
    older: {
      questionnaires: sound(inserts ? questionnaires.map(without(inserted)) : questionnaires),
      worded: same,
    },
    newer: { questionnaires: sound(questionnaires.map(without(gone)).map(withoutChoice)), worded: anew },
  };
}

function sound(all: readonly Questionnaire[]): readonly Questionnaire[] {
  const faults = all.flatMap(({ form }) => check(form));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return all;
}

function without(id: string) {
  return (one: Questionnaire): Questionnaire =>
    ofQuestions(
      one,
      one.form.questions.filter((question) => one.form.id !== 'report' || question.id !== id),
    );
}

function withoutChoice(one: Questionnaire): Questionnaire {
  if (one.form.id !== 'report') return one;
  return ofQuestions(
    one,
    one.form.questions.map((question): Question => {
      const { when, ...rest } = question;
      const lacking: Question =
        rest.id === 'where' && rest.kind === 'choice'
          ? { ...rest, choices: rest.choices.filter((choice) => choice !== dropped) }
          : rest;
      return when ? { ...lacking, when: notWaitingForIt(when) } : lacking;
    }),
  );
}

function notWaitingForIt(when: When): When {
  if ('all' in when) return { all: when.all.map(notWaitingForIt) };
  if ('any' in when) return { any: when.any.map(notWaitingForIt) };
  if ('not' in when) return { not: notWaitingForIt(when.not) };
  return when.question === 'where' ? { ...when, is: when.is.filter((choice) => choice !== dropped) } : when;
}

function ofQuestions(one: Questionnaire, questions: readonly Question[]): Questionnaire {
  return { ...one, form: { ...one.form, questions } };
}

/** A question and a choice in other words. */
function anew(language: Language): Language {
  const words: Readonly<Record<string, string>> = {
    'report.reporter.ask': 'Whom is this about?',
    'report.who.choice.neighbour': 'Somebody who lives near me',
  };
  return { ...language, say: (sentence, held) => words[sentence.key] ?? language.say(sentence, held) };
}
