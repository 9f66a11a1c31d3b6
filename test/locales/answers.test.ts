/** The words by which people steer and answer, in every language, also those that cannot be chosen yet. */
import { everyLanguage } from '../../locales';
import { words as english } from '../../locales/en';
import { foldPhrases } from '../../src/language/phrases';
import { matchYesNo } from '../../src/language/match';
import { meaningsDiffer, yesAndNoAreNoCommands } from './words';

const all = Object.entries(everyLanguage);

it.each(all)('of %s mean one thing each, and no English command', async (tag, load) => {
  const { words } = await load.words();
  const own = { tag, texts: {}, words };
  expect(meaningsDiffer(own, own)).toEqual([]);
  expect(yesAndNoAreNoCommands({ tag: 'en', texts: {}, words: english }, own)).toEqual([]);
});

it.each(all)('of %s are as many as people need', async (_tag, load) => {
  const { commands, ...answers } = (await load.words()).words;
  for (const phrases of Object.values(commands)) expect(phrases.length).toBeGreaterThanOrEqual(5);
  expect(answers.yes.length).toBeGreaterThanOrEqual(18);
  expect(answers.no.length).toBeGreaterThanOrEqual(11);
  expect(answers.unsure.length).toBeGreaterThanOrEqual(14);
});

it.each([
  ['hi', 'haan', 'yes'],
  ['ru', 'konechno', 'yes'],
  ['el', 'fysika', 'yes'],
  ['bn', 'jani na', 'unsure'],
  ['uk', 'zvychayno', 'yes'],
  ['ta', 'vendam', 'no'],
] as const)('in %s, “%s” in Latin letters is %s', async (tag, text, meaning) => {
  const { words } = await everyLanguage[tag].words();
  expect(matchYesNo(foldPhrases(words, tag), text)).toBe(meaning);
});
