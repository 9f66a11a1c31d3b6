import * as fc from 'fast-check';
import { dangerPhrases as arabicPhrases } from '../../locales/ar/danger-phrases';
import { dangerPhrases as englishPhrases } from '../../locales/en/danger-phrases';
import { createEar } from '../../src/safety/hear';
import { arabic, english } from './families';
import { keptApartArabic, keptApartEnglish } from './kept-apart';
import type { Families } from './families';

const hear = createEar([englishPhrases, arabicPhrases]);
const levels = ['immediate', 'crisis', 'disclosure', 'none'] as const;
const rows = (families: Families) =>
  levels.flatMap((level) => families[level].map((text) => [text, level] as const));

describe('danger', () => {
  // Seen to fail without the marks for the past, for "not" and for "if", and without folding look-alike letters.
  it.each([...rows(english), ...rows(arabic)])('in “%s” is %s', (text, level) => {
    expect(hear(text).level).toBe(level);
  });

  it('gives a reason that is a code and repeats nothing of what was said', () => {
    for (const [text] of [...rows(english), ...rows(arabic)]) {
      expect(hear(text).reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    expect(hear('he has a knife')).toEqual({ level: 'immediate', reason: 'weapon-now' });
    expect(hear('hello')).toEqual({ level: 'none', reason: 'none' });
  });

  it.each([
    ['HE HAS A KNIFE', 'immediate'],
    ['he has a knïfe', 'immediate'],
    ['he h\u200ba\u200ds a k\u2060nife', 'immediate'],
    ['hе hаs а knіfе', 'immediate'],
    ['he has a kn1f3', 'immediate'],
    ['heee haaas a kniiiife', 'immediate'],
    ['he has a k n i f e', 'immediate'],
    ['ｈｅ ｈａｓ ａ ｋｎｉｆｅ', 'immediate'],
    ['he’s got a knife!!!', 'immediate'],
    ['هُوَ مَعَهُ سِكِّين', 'immediate'],
    ['هو معه سـكـيـن', 'immediate'],
    ['\u202bهو معه سكين\u202c', 'immediate'],
    ['وهو معه سكين', 'immediate'],
  ])('is not hidden by its spelling: %s', (text, level) => {
    expect(hear(text).level).toBe(level);
  });

  it('is heard in the middle of a long story, and in either language or both', () => {
    const story = 'it began in spring with the bins and the parking. '.repeat(40);
    expect(hear(`${story}he is outside my door with a knife. ${story}`).level).toBe('immediate');
    expect(hear('my neighbour هو عند الباب ومعه سكين please').level).toBe('immediate');
  });

  it('hears the gravest of what is said', () => {
    expect(hear('He hit me last year. I want to die. He is outside with a gun.').level).toBe('immediate');
    expect(hear('He hit me last year. I want to die.').level).toBe('crisis');
  });

  it('tells a call for help from the command', () => {
    expect(hear('help').level).toBe('none');
    expect(hear('help me, he is outside').level).toBe('immediate');
  });
});

describe('words that nobody foresaw', () => {
  const score = (families: Families) => {
    const urgent = [...families.immediate, ...families.crisis];
    const alarms = (texts: readonly string[]) =>
      texts.filter((text) => ['immediate', 'crisis'].includes(hear(text).level)).length;
    return {
      heard: alarms(urgent) / urgent.length,
      falseAlarms: alarms(families.none),
      falseAlarmsOnThePast: alarms(families.disclosure),
    };
  };

  // A first version: these floors are what was measured, and far from the aim. They may only rise.
  it.each([
    ['English', keptApartEnglish, 0.6],
    ['Arabic', keptApartArabic, 0.57],
  ])('are heard no worse than measured, in %s, without a false alarm', (_name, families, floor) => {
    const { heard, falseAlarms, falseAlarmsOnThePast } = score(families);
    expect(heard).toBeGreaterThanOrEqual(floor);
    expect(falseAlarms).toBe(0);
    expect(falseAlarmsOnThePast).toBe(0);
  });
});

describe('any input', () => {
  it('is heard without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(levels).toContain(hear(text).level);
      }),
      { numRuns: 1000 },
    );
  });

  it('is heard to the end however long and repetitive it is', () => {
    // Seen not to come back in 90 seconds while words of time were sought in the whole of an endless sentence.
    for (const piece of [
      'he has a knife ',
      'h e l p ',
      'he ',
      'not ',
      'aaaaaaaa',
      'هو معه سكين ',
      "'re",
      '\u200b',
      'he is ... ',
    ]) {
      expect(levels).toContain(hear(piece.repeat(200_000 / piece.length)).level);
    }
  });
});
