import { texts, words } from '../../locales/en';
import {
  answersAreNoCommands,
  buttonsAreShort,
  buttonsAreUnderstood,
  buttonsDiffer,
  exampleIsUnderstood,
  meaningsDiffer,
  yesAndNoAreNoCommands,
  yesStaysYes,
} from './words';
import type { Words } from '../../src/language/language';
import type { Texts } from './checks';
import type { Spoken } from './words';

const english: Spoken = { tag: 'en', texts, words };

/** English under another name, with a defect planted in it. */
function planted(changedTexts: Texts, changedWords: Partial<Words> = {}): Spoken {
  return { tag: 'xx', texts: { ...texts, ...changedTexts }, words: { ...words, ...changedWords } };
}

const command = (name: keyof Words['commands'], ...said: readonly string[]) => ({
  commands: { ...words.commands, [name]: [...words.commands[name], ...said] },
});

describe('a check of the words and buttons of a language', () => {
  it('names two answers to one question that say the same', () => {
    const faults = buttonsDiffer(english, planted({ 'report.where.choice.online': 'AT HOME!' }));
    expect(faults).toEqual([
      'xx `report.where.choice.at-home` and `report.where.choice.online` both say “AT HOME!”',
    ]);
  });

  it('names two questions of one form that go by the same short name', () => {
    expect(buttonsDiffer(english, planted({ 'report.where.label': 'When' }))).toEqual([
      'xx `report.when.label` and `report.where.label` both say “When”',
    ]);
  });

  it('names a button that is too long', () => {
    const label = 'A visitor of somebody who lives next door';
    expect(buttonsAreShort(english, planted({ 'report.who.choice.neighbours-visitor': label }))).toEqual([
      'xx `report.who.choice.neighbours-visitor` has 41 characters on a button, at most 40 fit',
    ]);
  });

  it('names a word that means two things', () => {
    expect(meaningsDiffer(english, planted({}, command('skip', 'Back!')))).toEqual([
      'xx takes “back” for `back` and for `skip`',
    ]);
    expect(meaningsDiffer(english, planted({}, command('skip', 'nope')))).toEqual([
      'xx takes “nope” for `skip` and for `no`',
    ]);
  });

  it('names an answer that would be taken for a command, in English too', () => {
    const stop = planted({ 'report.where.choice.online': 'Halte' }, command('stop', 'halte'));
    expect(answersAreNoCommands(english, stop)).toEqual([
      'xx `report.where.choice.online` says “Halte”, which is the command `stop`',
    ]);
    expect(answersAreNoCommands(english, planted({ 'report.where.choice.online': 'Exit' }))).toHaveLength(1);
  });

  it('names a yes or no that is a command in English', () => {
    expect(yesAndNoAreNoCommands(english, planted({}, { yes: ['yes', 'pass'] }))).toEqual([
      'xx takes “pass” for `yes`, which is a command in English',
    ]);
  });

  it('names a button that is not understood when somebody types what it says', () => {
    expect(buttonsAreUnderstood(english, planted({ 'command.skip': 'Jump over it' }))).toEqual([
      'xx does not understand “Jump over it”, which stands on `command.skip`',
    ]);
  });

  it('names a yes and a no that were swapped', () => {
    const swapped = planted({
      'report.speak-to-them.choice.yes': 'No',
      'report.speak-to-them.choice.no': 'Yes',
    });
    expect(yesStaysYes(english, swapped)).toEqual([
      'xx `report.speak-to-them.choice.yes` means no where English means yes',
      'xx `report.speak-to-them.choice.no` means yes where English means no',
    ]);
  });

  it('names an example that is itself not understood', () => {
    expect(exampleIsUnderstood(english, planted({ 'repair.each': 'Say “yes, no, hm”.' }))).toEqual([
      'xx does not understand “hm”, the example in `repair.each`',
    ]);
  });
});
