/** What people are told of a language that no native speaker has checked. */
import { createTalk, stage } from './conversing';
import type { Stage } from './conversing';
import type { Content } from '../../src/turn/incoming';

let set: Stage;
beforeAll(async () => {
  set = await stage();
});

function keysAfter(...contents: readonly Content[]): readonly (readonly string[])[] {
  const talk = createTalk(set);
  return contents.map((content) =>
    talk
      .send(content, talk.screen())
      .taken.say.map(({ text }) => `${text.language ? `${text.language}: ` : ''}${text.key}`),
  );
}

const arabic: Content = { kind: 'language', language: 'ar' };
const english: Content = { kind: 'language', language: 'en' };

// Seen to fail when it was said at each change.
it('is said once that nobody has checked it', () => {
  const said = keysAfter(english, arabic, english, arabic);
  expect(said.map((keys) => keys.includes('language.not-reviewed'))).toEqual([false, true, false, false]);
});

it('waits while somebody is in danger', () => {
  const said = keysAfter({ kind: 'command', command: 'danger' }, arabic, { kind: 'press', choice: 'safe' });
  expect(said.map((keys) => keys.includes('language.not-reviewed'))).toEqual([false, false, true]);
});

it('puts the English beside what is said of privacy, and only there', () => {
  const report: Content = { kind: 'press', choice: 'door:report' };
  expect(keysAfter(english, report).flat()).not.toContain('en: privacy.before-report');
  const [, said = []] = keysAfter(arabic, report);
  expect(said).toContain('en: privacy.before-report');
  expect(said.filter((key) => key.startsWith('en: ')).every((key) => key.includes('privacy.'))).toBe(true);
});
