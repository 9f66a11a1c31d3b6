import { join } from 'node:path';
import { questionnaires } from '../../dialogs';
import { contactMe } from '../../dialogs/contact-me';
import { more } from '../../dialogs/more';
import { report } from '../../dialogs/report';
import { texts as english } from '../../locales/en';
import {
  keysAreUsed,
  placeholdersAreFilled,
  questionsAreWorded,
  questionsTakeNoValues,
  readSources,
  standingFacts,
  youngAreAsked,
} from './wording';

const sources = readSources(['src', 'dialogs'].map((room) => join(__dirname, '../..', room)));
const standing = standingFacts(sources.find((source) => source.includes('type StandingFact =')) ?? '');

describe('the English sentences', () => {
  it('has every sentence that the forms need, and none for a question that is gone', () => {
    expect(questionsAreWorded(english, questionnaires)).toEqual([]);
  });
  it('words questions for the young only where they are asked', () => {
    expect(youngAreAsked(questionnaires)).toEqual([]);
  });
  it('waits for no value where a question gives none', () => {
    expect(questionsTakeNoValues(english, questionnaires, standing)).toEqual([]);
  });
  it('has no sentence that nobody says', () => {
    expect(keysAreUsed(english, questionnaires, sources)).toEqual([]);
  });
  it('has no placeholder that nobody fills', () => {
    expect(placeholdersAreFilled(english, standing, sources)).toEqual([]);
  });
});

/** Each plants a defect. */
describe('a check of the English sentences', () => {
  const { 'report.where.ask': _gone, ...lacking } = english;

  it('names a question without its sentence, and a sentence without its question', () => {
    const faults = questionsAreWorded({ ...lacking, 'report.where.choice.buss': 'On a bus' }, questionnaires);
    expect(faults).toEqual([
      'English lacks `report.where.ask`',
      '`report.where.choice.buss` belongs to no question',
    ]);
  });

  it('names a wording for the young that is missing, or that no question uses', () => {
    const young = { ...report, young: ['when', 'contact', 'name', 'gone'] };
    expect(questionsAreWorded(english, [young, contactMe, more])).toEqual([
      'English lacks `report.when.ask-young`',
      '`report.home.ask-young` belongs to no question',
    ]);
    expect(youngAreAsked([young])).toEqual(['`report` words `gone` for the young, but does not ask it']);
  });

  it('names a question that waits for a value', () => {
    const waiting = { ...english, 'report.where.ask': 'Where, {{name}}? Or ring {{councilPhone}}.' };
    expect(questionsTakeNoValues(waiting, questionnaires, standing)).toEqual([
      '`report.where.ask` waits for {{name}}, which no question gives',
    ]);
  });

  it('names a sentence that nobody says, and not one that a template makes', () => {
    const code = ["text('a.b')", 'text(`span.part.${part}`)', "text('left', { count })"];
    const sentences = {
      'a.b': '',
      'span.part.night': '',
      'span.week.night': '',
      left_one: '',
      left_other: '',
    };
    expect(keysAreUsed(sentences, questionnaires, code)).toEqual(['nobody says `span.week.night`']);
  });

  it('names a placeholder that nobody fills', () => {
    const code = ["text('a', { name })", "text('b', { day })"];
    const sentences = { a: '{{name}} {{councilPhone}}', b: '{{name}}' };
    expect(placeholdersAreFilled(sentences, standing, code)).toEqual(['nobody fills {{name}} of `b`']);
  });
});
