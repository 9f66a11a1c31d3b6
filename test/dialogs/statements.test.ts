/**
 * Every statement of the council's page is said by the assistant: each is walked to through the turn, in English and in
 * Arabic, and looked for in the words that are then said. Seen to fail: with "where possible" taken out of `will.plan`;
 * with the page `sharing` no longer offered; with `will.monitor` no longer said, though its sentence stood; with a sentence
 * added to the source page, and one of its figures changed; with 24 written as 48 in one Arabic sentence; with the menu's
 * door to the policy left out.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors as arabicDoors } from '../../locales/ar/doors';
import { danger as arabicDanger } from '../../locales/ar/danger';
import { danger as englishDanger } from '../../locales/en/danger';
import { doors as englishDoors } from '../../locales/en/doors';
import { factsFor } from '../pages/parts';
import { createTalk, stage } from '../turn/conversing';
import { headings, statements, type Statement } from './statements';
import type { Content } from '../../src/turn/incoming';
import type { Said } from '../../src/language/text';
import type { Stage } from '../turn/conversing';

const english: Readonly<Record<string, string>> = { ...englishDoors, ...englishDanger };
const arabic: Readonly<Record<string, string>> = { ...arabicDoors, ...arabicDanger };
const source = join(__dirname, '../../../shared/source/harassment-page.txt');

let set: Stage;
beforeAll(async () => {
  set = await stage();
});

describe.each(
  statements.map((statement) => [`line ${statement.line}: ${statement.says}`, statement] as const),
)('The page, %s', (_name, statement) => {
  it('is told within three presses of the menu', () => {
    expect(statement.path.length).toBeLessThanOrEqual(3);
    expect(walked(statement.path, 'en').map(({ text }) => text.key)).toEqual(
      expect.arrayContaining([...statement.keys]),
    );
  });

  it.each(['en', 'ar'] as const)(
    'keeps the particulars that decide what it means, as it is said in %s',
    (tag) => {
      const keys: readonly string[] = statement.keys;
      const told = walked(statement.path, tag).filter(({ text }) => keys.includes(text.key));
      const words = told.map(({ text }) => plain(set.languages.get(tag).say(text))).join('\n');
      const particulars = tag === 'en' ? statement.english : statement.arabic;
      expect(particulars.map((one) => filled(one, tag)).filter((one) => !words.includes(one))).toEqual([]);
    },
  );
});

it('keeps the same placeholders and figures in Arabic, sentence by sentence', () => {
  for (const [key, sentence] of Object.entries(english)) {
    expect([key, placeholders(arabic[key])]).toEqual([key, placeholders(sentence)]);
    expect([key, figures(arabic[key])]).toEqual([key, figures(sentence)]);
  }
});

(existsSync(source) ? describe : describe.skip)('The source page', () => {
  it('is accounted for, every sentence of it, and nothing else is listed', () => {
    const page = fingerprints(readFileSync(source, 'utf8'));
    const listed = [...headings, ...statements].map(({ line, print }) => `${line} ${print}`);
    expect([...new Set(listed)].toSorted()).toEqual([...new Set(page)].toSorted());
  });
});

/** What is said at the end of a path by somebody who has told nothing; it throws where a button is not offered. */
function walked([door, ...pages]: Statement['path'], tag: 'en' | 'ar'): readonly Said[] {
  const talk = createTalk(set);
  const go = (content: Content) => talk.send(content, talk.screen()).taken.say;
  if (tag !== 'en') go({ kind: 'language', language: tag });
  return [`door:${door}`, ...pages.map((page) => `page:${page}`)].reduce<readonly Said[]>((_said, choice) => {
    const offered = talk.screen().choices.map(({ value }) => value);
    if (!offered.includes(choice)) throw new Error(`${talk.screen().id} offers no ${choice}`);
    return go({ kind: 'press', choice });
  }, []);
}

/** A particular as it is said, with the borough's facts in it. */
function filled(particular: string, tag: 'en' | 'ar'): string {
  const facts: Readonly<Record<string, string>> = factsFor(tag);
  return plain(particular.replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => facts[name] ?? ''));
}

/** Without the marks that keep values in their reading order. */
function plain(words: string): string {
  return words.replaceAll(/[\u2066-\u2069]/gu, '');
}

function placeholders(sentence = ''): readonly string[] {
  return (sentence.match(/\{\{\w+\}\}/gu) ?? []).toSorted();
}

function figures(sentence = ''): readonly string[] {
  return (sentence.replaceAll(/\{\{\w+\}\}/gu, '').match(/\d+/gu) ?? []).toSorted();
}

/** Each sentence as its line and the first 8 hexadecimal digits of the SHA-256 of its words, lower case, single spaces. */
function fingerprints(page: string): readonly string[] {
  return page.split('\n').flatMap((line, index) =>
    line.split(/(?<=[.;?])\s+/u).flatMap((sentence) => {
      const words = sentence.toLowerCase().match(/[a-z0-9]+/gu);
      if (!words) return [];
      return [`${index + 1} ${createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8)}`];
    }),
  );
}
