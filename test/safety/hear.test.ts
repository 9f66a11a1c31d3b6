import * as fc from 'fast-check';
import { everyLanguage, languages } from '../../locales';
import { dangerModel } from '../../locales/danger-model';
import { digestOf, readLessons } from '../../locales/hearing';
import { openModel } from '../../src/app';
import { concepts, topics } from '../../src/safety/concepts';
import { createEar, levels } from '../../src/safety/hear';
import { sizeOf, unpackModel } from '../../src/safety/model';
import { keptApart } from './kept-apart';

const lessons = readLessons('locales');
const { examples } = lessons;
const model = unpackModel(dangerModel() ?? new Uint8Array());
const hear = createEar(openModel());

describe('the examples', () => {
  it.each(Object.keys(everyLanguage))('are enough in %s, and no line stands twice', (tag) => {
    const own = examples.filter(({ language }) => language === tag);
    const count = (...of: readonly string[]) => own.filter(({ level }) => of.includes(level)).length;
    expect(count('immediate', 'crisis')).toBeGreaterThanOrEqual(150);
    expect(count('disclosure')).toBeGreaterThanOrEqual(60);
    expect(count('none')).toBeGreaterThanOrEqual(250);
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
  });

  // Seen to fail with one kept-apart sentence copied into the examples.
  it('hold no sentence that is kept apart', () => {
    const apart = [...keptApart('test/safety/kept-apart').values()].flat().map(({ text }) => text);
    const known = new Set(examples.map(({ text }) => text.toLowerCase()));
    const shared = apart.filter((text) => text.split(/\s+/).length > 3 && known.has(text.toLowerCase()));
    expect(shared).toEqual([]);
  });

  it('and the word lists are those from which the model was learnt; if not: `npm run danger:train`', () => {
    expect(model.learntFrom).toBe(digestOf(lessons));
  });

  it('take four megabytes at most once they are learnt', () => {
    expect(sizeOf(model)).toBeLessThanOrEqual(4 * 2 ** 20);
  });
});

describe('the word lists', () => {
  it.each(Object.keys(everyLanguage))('of %s speak of every concept, and of no other', (tag) => {
    const place = lessons.languages.findIndex((language) => language === tag);
    const own = lessons.entries.filter(({ languages: known }) => known.includes(place));
    expect([...new Set(own.map(({ concept }) => concept))].toSorted()).toEqual([...concepts].toSorted());
  });
});

describe('danger', () => {
  it('has a reason that is a code and repeats nothing of what was said', () => {
    const codes = new Set<string>([...topics, 'unnamed', 'none']);
    for (const { text } of examples) expect(codes).toContain(hear(text).reason);
    expect(hear('he has a knife and he is outside my door')).toEqual({
      level: 'immediate',
      reason: 'weapon',
      language: 'en',
    });
    expect(hear('hello')).toEqual({ level: 'none', reason: 'none' });
  });

  it.each([
    'HE HAS A KNIFE HELP ME',
    'he has a knïfe help me',
    'he h\u200ba\u200ds a k\u2060nife help me',
    'hе hаs а knіfе help me',
    'he has a kn1f3 help me',
    'heee haaas a kniiiife help meeee',
    'he has a k n i f e help me',
    'ｈｅ ｈａｓ ａ ｋｎｉｆｅ help me',
    'he’s got a knife help me!!!',
    'helpme hehas a knife',
    'هُوَ مَعَهُ سِكِّين سَاعِدُونِي',
    'هو معه سـكـيـن ساعدوني',
    '\u202bهو معه سكين ساعدوني\u202c',
  ])('is not hidden by its spelling: %s', (text) => {
    expect(hear(text).level).toBe('immediate');
  });

  it('is heard in the middle of a long story, with full stops and without, and in two languages at once', () => {
    const story = 'it began in spring with the bins and the parking and then the music every night ';
    const call = 'he is outside my door with a knife help me now';
    expect(hear(`${story.repeat(10)}. ${call}. ${story.repeat(10)}`).level).toBe('immediate');
    expect(hear(`${story.repeat(10)} ${call} ${story.repeat(10)}`).level).toBe('immediate');
    expect(hear('my neighbour هو عند الباب ومعه سكين please help').level).toBe('immediate');
  });

  it('is told by the gravest of what is said', () => {
    expect(hear('He hit me last year. I want to kill myself. He is outside with a gun now.').level).toBe(
      'immediate',
    );
    expect(hear('He hit me last year. I want to kill myself.').level).toBe('crisis');
  });

  it('is told apart from the command by which help is asked for', () => {
    expect(hear('help').level).toBe('none');
    expect(hear('help me, he is outside').level).toBe('immediate');
  });
});

// When they are pressed, in any language, they are not listened to at all (`service/danger.test.ts`).
describe('our own buttons', () => {
  it.each([languages.en, languages.ar])(
    'raise no alarm when they are typed in $english, but those by which somebody asks for help',
    ({ load }) => {
      const { texts } = load();
      const labels = Object.entries(texts).filter(([key]) =>
        /\.(choice|item)\.|^doors?\.|^command\./.test(key),
      );
      expect(labels.length).toBeGreaterThan(100);
      const alarming = labels.filter(([, label]) => ['immediate', 'crisis'].includes(hear(label).level));
      expect(alarming.map(([key]) => key).filter((key) => !/danger|safe/.test(key))).toEqual([]);
    },
  );
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
    for (const piece of [
      'he has a knife ',
      'h e l p ',
      'he ',
      'aaaaaaaa',
      'هو معه سكين ',
      "'re",
      '\u200b',
      '? ! ',
      '\ud800',
    ]) {
      expect(levels).toContain(hear(piece.repeat(200_000 / piece.length)).level);
    }
  });
});
