import { join } from 'node:path';
import { questionnaires } from '../../dialogs';
import { contactMe } from '../../dialogs/contact-me';
import { more } from '../../dialogs/more';
import { report } from '../../dialogs/report';
import { texts as english } from '../../locales/en';
import {
  keysAreUsed,
  ownWordingsFit,
  placeholdersAreFilled,
  questionsAreWorded,
  questionsTakeNoValues,
  readSources,
  standingFacts,
} from './wording';

const sources = readSources(['src', 'dialogs'].map((room) => join(__dirname, '../..', room)));
const standing = standingFacts(sources.find((source) => source.includes('type StandingFact =')) ?? '');

describe('the English sentences', () => {
  it('has every sentence that the forms need, and none for a question that is gone', () => {
    expect(questionsAreWorded(english, questionnaires)).toEqual([]);
  });
  it('has other words only for sentences that are said', () => {
    expect(ownWordingsFit(questionnaires)).toEqual([]);
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

  it('names a wording of its own that is missing, that no question uses, or that waits for nothing', () => {
    const [young, ...rest] = report.wordings;
    const own = { name: 'young', when: { question: 'under-18', is: ['yes'] } };
    const planted = (sentences: readonly string[], when = own.when) => ({
      ...report,
      wordings: [{ ...own, when, sentences }, ...rest],
    });
    expect(young?.sentences).toEqual(['home.ask', 'contact.ask', 'name.ask']);
    expect(
      questionsAreWorded(english, [planted(['when.ask', 'contact.ask', 'name.ask']), contactMe, more]),
    ).toEqual(['English lacks `report.when.ask-young`', '`report.home.ask-young` belongs to no question']);
    expect(ownWordingsFit([planted(['gone.ask'])])).toEqual([
      '`report` words `gone.ask` for `young`, but never says it',
    ]);
    expect(ownWordingsFit([planted(['name.ask'], { question: 'under-18', is: ['perhaps'] })])).toEqual([
      '`young` waits for `perhaps`, which `under-18` does not offer',
    ]);
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
