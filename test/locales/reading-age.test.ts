/**
 * The English sentences for people are easy to read: each file on average for an age of 9 or less, and each sentence key of
 * eight words or more (what is shown in one piece) for an age of 11 at most. What is shorter measures nothing: one long
 * word decides it. Seen to fail: with the old `will.services`, one sentence of 29 words; with the rule for a silent e
 * taken out; with a fixed title left in the list that no sentence uses.
 */
import { common } from '../../locales/en/common';
import { danger } from '../../locales/en/danger';
import { doors } from '../../locales/en/doors';
import * as english from '../../locales/en';
import { more } from '../../locales/en/more';
import { myReport } from '../../locales/en/my-report';
import { notes } from '../../locales/en/notes';
import { others } from '../../locales/en/others';
import { page } from '../../locales/en/page';
import { practice } from '../../locales/en/practice';
import { report } from '../../locales/en/report';
import { desk } from '../../locales/en/desk';
import { fixedTitles, measure, readingAge, syllablesIn, together } from './reading-age';

const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  common,
  danger,
  doors,
  more,
  notes,
  myReport,
  others,
  page,
  practice,
  report,
};
const onAverage = 9;
const atMost = 11;
const fewestWords = 8;

describe.each(Object.entries(files))('The sentences of %s', (_name, sentences) => {
  it('are for an age of nine on average', () => {
    expect(readingAge(together(Object.values(sentences).map(measure)))).toBeLessThanOrEqual(onAverage);
  });

  it('are each for an age of eleven at most', () => {
    const hard = Object.entries(sentences).flatMap(([key, sentence]) => {
      const measured = measure(sentence);
      const age = readingAge(measured);
      return measured.words >= fewestWords && age > atMost ? [`${age.toFixed(1)} ${key}: ${sentence}`] : [];
    });
    expect(hard).toEqual([]);
  });
});

it('leaves no file of sentences out', () => {
  // The desk speaks to officers, in the terms of their work.
  const measured = [...Object.values(files), desk].flatMap((sentences) => Object.keys(sentences));
  expect(measured.toSorted()).toEqual(Object.keys(english.texts).toSorted());
});

it('spares no title that no sentence has', () => {
  const all = Object.values(english.texts).join('\n');
  expect(Object.keys(fixedTitles).filter((title) => !all.includes(title))).toEqual([]);
});

describe('The reading age', () => {
  it.each(
    Object.entries({
      1: ['the', 'take', 'takes', 'asked', 'through', 'house', 'whose', 'called', 'lived', 'free'],
      2: ['police', 'table', 'people', 'wanted', 'watches', 'safely', 'being', "didn't", 'tenant', 'evening'],
      3: ['harassment', 'violent', 'serious', 'family', 'area', 'damaging', 'deleted', 'messages', 'visited'],
      4: ['information', 'emergency', 'anybody', 'comfortable', 'seriously', 'immediate', 'equality'],
      5: ['accommodation', 'unreasonable', 'disability', 'humiliated', 'opportunity'],
    }).flatMap(([count, words]) => words.map((word) => [word, Number(count)] as const)),
  )('counts the syllables of “%s”: %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('counts a placeholder, a number and a title as one short word', () => {
    expect(measure('Ring 01438 or {{councilPhone}}: Victim Support.')).toEqual({
      words: 5,
      sentences: 2,
      syllables: 5,
    });
  });

  it('takes no full stop within a word or a number for the end of a sentence', () => {
    expect(measure('See www.example.org at 3.30 now.').sentences).toBe(1);
  });

  it('is that of the formula', () => {
    // 10 words, 1 sentence, 12 syllables: 3.9 + 14.16 - 15.59 + 5.
    expect(readingAge({ words: 10, sentences: 1, syllables: 12 })).toBeCloseTo(7.47);
    expect(readingAge(measure('{{a}}'))).toBeLessThan(9);
    expect(readingAge(measure(''))).toBe(5);
  });
});
