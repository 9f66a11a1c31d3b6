/**
 * On SMS a carrier keeps some words for itself: they never reach the assistant, and some of them cut the person off. So
 * no button and no name of an answer may be one of them, for people write what they read there.
 */
import { languages } from '../../locales';
import { compact } from '../../src/language/phrases';
import { commands } from '../../src/language/commands';
import type { LanguageTag } from '../../src/language/language';

/** Twilio's default keywords. Not YES: to whoever has not opted out it arrives as any word. */
const kept = [
  'stop',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
  'start',
  'unstop',
  'help',
  'info',
];

describe.each(Object.keys(languages) as LanguageTag[])('On SMS, in %s', (tag) => {
  // Seen to fail on the button "Stop", which took the person's next messages away from the assistant.
  it('no sentence or button is a word that the carrier keeps', async () => {
    const { texts } = languages[tag].load();
    const said = Object.entries(texts).filter(([key]) => !key.startsWith('page.'));
    expect(said.filter(([, text]) => kept.includes(compact(text)))).toEqual([]);
  });

  // Seen to fail with "stop" and "end" as the only words for "stop".
  it('every command has two words at least that reach the assistant', async () => {
    const { words } = languages[tag].load();
    const few = commands.filter(
      (command) => words.commands[command].filter((word) => !kept.includes(compact(word))).length < 2,
    );
    expect(few).toEqual([]);
  });
});
