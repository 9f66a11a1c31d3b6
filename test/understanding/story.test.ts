import { understanding as arabic } from '../../locales/ar/understanding';
import { understanding as english } from '../../locales/en/understanding';
import { createUnderstanding, formsAndKinds } from '../../src/understanding/understand';
import { builtArabicStoriesAsWritten } from './built-arabic-stories-as-written';
import { builtArabicStories, builtStories } from './built-stories';
import { builtStories2 } from './built-stories-2';
import { builtStoriesAsWritten } from './built-stories-as-written';
import { keptApartArabicStories } from './kept-apart-arabic-stories';
import { keptApartStories } from './kept-apart-stories';
import { keptApartArabicStoriesToldLater, keptApartStoriesToldLater } from './kept-apart-stories-told-later';
import { measure, measureBesides } from './measure';

const understood = createUnderstanding([english, arabic]);
const besides = (text: string) =>
  understood.story(text).filter((meaning) => /^(?:who|where|ongoing)\./.test(meaning));

describe('a story', () => {
  // Seen to fail when "never stops" denied what follows it, without the marks for "not" and for "if", and without harmless uses.
  it.each([...builtStories, ...builtArabicStories])('“%s” says %j', (text, says) => {
    expect(formsAndKinds(understood.story(text))).toEqual(formsAndKinds(says));
  });

  // Seen to fail when any mention of a husband was taken for one who did it.
  it.each([
    ['my husband hits me', ['who.partner']],
    ['me and my husband were shouted at by a neighbour', ['who.neighbour']],
    ['my ex husband followed me', ['who.ex-partner']],
    ['he spat at me in the stairwell', ['where.in-the-building']],
    ['a stranger swore at me at the bus stop', ['who.stranger', 'where.in-the-street']],
    ['they insult me on facebook', ['where.online']],
    ['my flatmate insults me', ['who.someone-at-home']],
    ['he hit me once', ['ongoing.once']],
    ['she has spat at me twice', ['ongoing.several-times']],
    ['it happens every day', ['ongoing.still-going-on']],
    ['a partner agency', []],
    ['I live in police station road', []],
  ])('“%s” says who, where and how often: %j', (text, says) => {
    expect([...besides(text)].sort()).toEqual([...says].sort());
  });

  it.each([
    ['my arm is bruised', 'hurt'],
    ['he threatened me with a knife', 'weapon'],
    ['my kids saw it', 'children'],
    ['I am scared to go home', 'afraid'],
    ['I called the police', 'police-told'],
  ] as const)('“%s” says %s', (text, meaning) => {
    expect(understood.story(text)).toContain(meaning);
  });

  it.each([
    ['nobody was hurt', 'hurt'],
    ['my brother in law threatens me', 'hurt'],
    ['is the office open every day', 'hurt'],
    ['she works with a hammer', 'weapon'],
    ["the neighbour's kids play", 'children'],
    ['I am not afraid', 'afraid'],
    ['should I call the police', 'police-told'],
    ['I live in police station road', 'police-told'],
  ] as const)('“%s” does not say %s', (text, meaning) => {
    expect(understood.story(text)).not.toContain(meaning);
  });
});

describe('a story that is hard to hear', () => {
  // Seen to fail without `certain`, without `forgiven`, and with the harmless phrases as wide as they were.
  it.each([
    ['he would hit me every night', ['attack', 'ongoing.still-going-on']],
    ['they are shouting and making threats', ['abuse', 'threats']],
    ['he threatened me in the stairwell', ['threats', 'where.in-the-building']],
    ['he stranggled me', ['attack']],
    ['my neigbour threatend me', ['who.neighbour', 'threats']],
    ['harrassed with grafitti', ['graffiti']],
    ['the police came about a break-in', []],
    ['my mum lives next door', []],
    ['he hit me like it was nothing', ['attack']],
    ['she looks at me in a horrible way', ['staring']],
    ['he followed us up the stairs', ['non-verbal-otherwise', 'where.in-the-building']],
  ] as const)('“%s” says %j', (text, says) => {
    expect([...understood.story(text)].sort()).toEqual([...says].sort());
  });

  // Seen to fail with the Arabic marks taken out, and with the verb's endings left out of `forms.ts`.
  it.each([
    ['ضربني', ['attack']],
    ['كانوا يضربونني', ['attack']],
    ['وبيضربني جوزي', ['attack', 'who.partner']],
    ['لم يضربني', []],
    ['ما ضربنيش', []],
    ['مش بيهددني', []],
    ['لو ضربني', []],
    ['كل ما اطلع يشتمني', ['abuse', 'ongoing.still-going-on']],
    ['ما زال يهددني', ['threats', 'ongoing.still-going-on']],
    ['دفعنا الإيجار', []],
    ['جاري هددني بسكين', ['who.neighbour', 'threats', 'weapon']],
    ['اتصلت بالشرطة', ['police-told']],
    ['أنا خائفة', ['afraid']],
  ] as const)('“%s” says %j', (text, says) => {
    expect([...understood.story(text)].sort()).toEqual([...says].sort());
  });
});

describe('in stories that were kept apart', () => {
  // A little under what was measured; they may only rise. Seen to fail with the phrases for abuse taken out, and when a
  // harmless "in the" excused every phrase that ended with it.
  it.each([
    ['English, before the phrases', keptApartStories, 0.94, 0.96, 0.94, 0.96],
    ['English, as people type, in view', builtStoriesAsWritten, 0.97, 0.88, 0.94, 0.81],
    ['English, many voices, in view', builtStories2, 0.97, 0.98, 0.93, 0.97],
    ['English, told later', keptApartStoriesToldLater, 0.82, 0.7, 0.79, 0.67],
    ['Arabic, before the phrases', keptApartArabicStories, 0.94, 0.96, 0.93, 0.96],
    ['Arabic, as people type, in mind', builtArabicStoriesAsWritten, 0.9, 0.95, 0.88, 0.95],
    ['Arabic, told later', keptApartArabicStoriesToldLater, 0.87, 0.53, 0.86, 0.56],
  ] as const)(
    'forms and kinds are found no worse than measured: %s',
    (_set, stories, formsPrecision, formsRecall, kindsPrecision, kindsRecall) => {
      const { forms, kinds } = measure(understood, stories);
      expect(forms.precision).toBeGreaterThanOrEqual(formsPrecision);
      expect(forms.recall).toBeGreaterThanOrEqual(formsRecall);
      expect(kinds.precision).toBeGreaterThanOrEqual(kindsPrecision);
      expect(kinds.recall).toBeGreaterThanOrEqual(kindsRecall);
    },
  );

  it.each([
    ['English, as people type, in view', builtStoriesAsWritten, 0.64, 0.8],
    ['English, told later', keptApartStoriesToldLater, 0.6, 0.75],
    ['Arabic, as people type, in mind', builtArabicStoriesAsWritten, 0.78, 0.95],
    ['Arabic, told later', keptApartArabicStoriesToldLater, 0.5, 0.95],
  ] as const)('who and where are found no worse than measured: %s', (_set, stories, precision, recall) => {
    const measured = measureBesides(understood, stories);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
  });
});
