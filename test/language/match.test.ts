import { commands } from '../../src/language/commands';
import { matchChoice, matchChoices, matchCommand, matchYesNo, meansOneOf } from '../../src/language/match';
import { normalise } from '../../src/language/normalise';
import { foldPhrases } from '../../src/language/phrases';
import { words as arabicWords } from '../../locales/ar/words';
import { words as englishWords } from '../../locales/en/words';
import type { Words } from '../../src/language/language';

const english = foldPhrases(englishWords, 'en');
const arabic = foldPhrases(arabicWords, 'ar');

const options = [
  { value: 'at-home', label: 'At home' },
  { value: 'in-the-building', label: 'In the building' },
  { value: 'staring', label: 'Staring and leering' },
  { value: 'email', label: 'E-mail me', synonyms: ['mail'] },
];

describe('commands', () => {
  it.each([
    ['back', 'back'],
    ['Go back!', 'back'],
    ['CHANGE MY ANSWER', 'change'],
    ['skip it', 'skip'],
    ['Why do you ask?', 'why'],
    ['say that again', 'repeat'],
    ['menu', 'menu'],
    ['help', 'menu'],
    ['change language', 'language'],
    ['stop', 'stop'],
    ['delete everything', 'delete'],
    ["I'm in danger", 'danger'],
  ])('“%s” is the command %s', (said, command) => {
    expect(matchCommand(english, said)).toBe(command);
  });

  it.each([
    ['رجوع', 'back'],
    ['اريد تغيير اجابه', 'change'],
    ['تخطّي', 'skip'],
    ['ليش؟', 'why'],
    ['أعِد السؤال', 'repeat'],
    ['القائمه', 'menu'],
    ['تغيير اللغة', 'language'],
    ['توقف', 'stop'],
    ['احذف كل شيء', 'delete'],
    ['أنا في خطر!', 'danger'],
  ])('“%s” is the command %s', (said, command) => {
    expect(matchCommand(arabic, said)).toBe(command);
  });

  it.each([
    'he would not stop shouting',
    'stop him',
    'I told him to go back',
    'they change the locks',
    'help me, he is outside',
    'why me',
    'he repeats it every day',
    'my language is Polish',
    'home',
    'at the back',
    'dangerous dog',
    '',
    '...',
  ])('“%s” is a story, not a command', (said) => {
    expect(matchCommand(english, said)).toBeUndefined();
  });

  it.each([
    ['English', englishWords],
    ['Arabic', arabicWords],
  ] as const)('no word of %s stands for two things', (_name, words: Words) => {
    const lists = [
      ...commands.map((command) => words.commands[command]),
      words.yes,
      words.no,
      words.unsure,
      words.safe,
      words.enough,
    ];
    // Seen to fail with "no" among the words for "that is all".
    const all = lists.flatMap((list) => [
      ...new Set(list.map((word) => normalise(word).replaceAll(' ', ''))),
    ]);
    expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([]);
    expect(all).not.toContain('');
  });

  it('every command has a word that no carrier keeps for itself', () => {
    const carriers = [
      'stop',
      'stopall',
      'start',
      'help',
      'end',
      'quit',
      'cancel',
      'unsubscribe',
      'info',
      'unstop',
      'yes',
    ];
    for (const words of [englishWords, arabicWords]) {
      for (const command of commands) {
        const free = words.commands[command].filter((word) => !carriers.includes(normalise(word)));
        expect(free.length).toBeGreaterThan(1);
      }
    }
  });
});

describe('yes and no', () => {
  it.each([
    [english, 'Yeah', 'yes'],
    [english, 'no thanks', 'no'],
    [english, 'I don’t know', 'unsure'],
    [english, 'no he hit me', undefined],
    [english, 'yes but only once', undefined],
    [arabic, 'أيوه', 'yes'],
    [arabic, 'اي', 'yes'],
    [arabic, 'na3am', 'yes'],
    [arabic, 'لأ', 'no'],
    [arabic, 'مش عارف', 'unsure'],
    [arabic, 'لا يتوقف عن الصراخ', undefined],
  ] as const)('%# “%s”', (words, said, meaning) => {
    expect(matchYesNo(words, said)).toBe(meaning);
  });

  it('tells that somebody is safe or has told all', () => {
    expect(meansOneOf(english.safe, 'I’m safe now')).toBe(true);
    expect(meansOneOf(english.safe, "I'm not safe now")).toBe(false);
    expect(meansOneOf(english.enough, 'That’s all.')).toBe(true);
    expect(meansOneOf(english.enough, 'that is all he said')).toBe(false);
  });
});

describe('a choice', () => {
  it.each([
    ['1', 'at-home'],
    ['2.', 'in-the-building'],
    ['(3)', 'staring'],
    ['٤', 'email'],
    ['۱', 'at-home'],
    ['at HOME', 'at-home'],
    ['email me', 'email'],
    ['Mail', 'email'],
  ])('“%s” is %s', (said, value) => {
    expect(matchChoice(said, options)).toBe(value);
  });

  it.each(['there were 2 men', '5', '0', '1 2', 'home', 'at', 'in the building next door', '-'])(
    '“%s” is none',
    (said) => {
      expect(matchChoice(said, options)).toBeUndefined();
    },
  );

  it('of a name that two have is none', () => {
    expect(
      matchChoice('Other', [
        { value: 'a', label: 'Other' },
        { value: 'b', label: 'other' },
      ]),
    ).toBeUndefined();
  });

  it('of two digits with a space between is not the twelfth', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ value: `v${n + 1}`, label: `Label ${n + 1}` }));
    expect(matchChoice('12', many)).toBe('v12');
    expect(matchChoice('1 2', many)).toBeUndefined();
    expect(matchChoices('1 2', many, 'en')).toEqual(['v1', 'v2']);
  });
});

describe('several choices', () => {
  it.each([
    ['1, 3 and 4', ['at-home', 'staring', 'email']],
    ['3 1', ['at-home', 'staring']],
    ['4;1\n2', ['at-home', 'in-the-building', 'email']],
    ['2', ['in-the-building']],
    ['at home and in the building', ['at-home', 'in-the-building']],
    ['staring and leering, e-mail me', ['staring', 'email']],
    ['1 & 2', ['at-home', 'in-the-building']],
  ])('“%s”', (said, values) => {
    expect(matchChoices(said, options, 'en')).toEqual(values);
  });

  it.each([
    ['١ و٣', ['at-home', 'staring']],
    ['1 و 3', ['at-home', 'staring']],
    ['١، ٢ و٤', ['at-home', 'in-the-building', 'email']],
  ])('“%s” in Arabic', (said, values) => {
    expect(matchChoices(said, options, 'ar')).toEqual(values);
  });

  it.each(['there were 2 men', '1 and 9', '1 or 2', 'and', '', '1 2 then he left'])(
    '“%s” is none',
    (said) => {
      expect(matchChoices(said, options, 'en')).toBeUndefined();
    },
  );

  it('looks at no more of a long text than a list can be', () => {
    // Seen to take minutes when every reading of a repeated label was tried anew.
    const doubled = [
      { value: 'a', label: 'a' },
      { value: 'aa', label: 'a a' },
    ];
    expect(matchChoices(`${'a '.repeat(99)}b`, doubled, 'en')).toBeUndefined();
    expect(matchChoices('1 '.repeat(5000), doubled, 'en')).toBeUndefined();
  });
});
