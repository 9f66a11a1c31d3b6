/**
 * What must hold between English and every other language. Each check takes the two and gives its faults in words for
 * whoever translates; none when all is well. Keys are computed from English, so there is no list to keep.
 */
import { everyLanguage } from '../../locales';

export type Texts = Readonly<Record<string, string>>;
export type Check = (english: Texts, other: Texts, tag: string) => readonly string[];

/** Every key of English is there, with the plural forms that this language needs and not those of English. */
export const lacksNothing: Check = (english, other, tag) =>
  needed(english, tag)
    .filter((key) => !(key in other))
    .map((key) => `${tag} lacks \`${key}\``);

/** No key that English has not: it would never be said. */
export const hasNothingMore: Check = (english, other, tag) => {
  const known = new Set(needed(english, tag));
  return Object.keys(other)
    .filter((key) => !known.has(key))
    .map((key) => `${tag} has \`${key}\`, which nothing asks for`);
};

/** The same placeholders. Only the forms for none, one and two may say the number in words instead. */
export const keepsPlaceholders: Check = (english, other, tag) =>
  sharedTexts(english, other).flatMap(([key, source, target]) => {
    const optional = /_(zero|one|two)$/.test(key) ? ['count'] : [];
    const wanted = placeholders(source);
    const given = placeholders(target);
    return [
      ...wanted
        .filter((name) => !given.includes(name) && !optional.includes(name))
        .map((name) => `${tag} \`${key}\` lost {{${name}}}`),
      ...given
        .filter((name) => !wanted.includes(name))
        .map((name) => `${tag} \`${key}\` has {{${name}}}, which English has not`),
      ...(/[{}]/.test(withoutPlaceholders(target))
        ? [`${tag} \`${key}\` has a brace too many or too few`]
        : []),
    ];
  });

/** No sentence left in English. A single word may be the same in two languages of one script (English and Spanish "No"). */
export const isTranslated: Check = (english, other, tag) =>
  sharedTexts(english, other)
    .filter(([, source, target]) => {
      const words = withoutPlaceholders(source).match(/\p{L}+/gu) ?? [];
      return source === target && words.length > (scriptOf(tag) === 'Latn' ? 1 : 0);
    })
    .map(([key]) => `${tag} \`${key}\` is still English`);

/** Letters of the language's own script wherever English has letters, and of no other but in the names that stay. */
export const keepsItsScript: Check = (english, other, tag) => {
  const own = new RegExp(`\\p{Script_Extensions=${scriptOf(tag)}}`, 'u');
  const foreign = new RegExp(`(?:(?!\\p{Script_Extensions=${scriptOf(tag)}})\\p{L})+`, 'gu');
  return sharedTexts(english, other).flatMap(([key, source, target]) => {
    const words = withoutPlaceholders(target);
    const silent = /\p{L}/u.test(withoutPlaceholders(source)) && !own.test(words);
    const strangers = withoutNames(words, tag).match(foreign) ?? [];
    return [
      ...(silent ? [`${tag} \`${key}\` has no letter of its script`] : []),
      ...strangers.map((word) => `${tag} \`${key}\` has “${word}” in another script`),
    ];
  });
};

/** Every isolate and embedding is closed, in order: an open one turns the rest of the screen round. */
export const closesBidiMarks: Check = (_english, other, tag) =>
  Object.entries(other)
    .filter(([, text]) => !isBalanced(text))
    .map(
      ([key]) => `${tag} \`${key}\` opens a direction mark that it does not close, or the other way round`,
    );

/**
 * From right to left, a number that stands beside Latin words or another number changes places with it ("BSL 999").
 * An isolate round both keeps their order; inserted values get one each, so digits beside a placeholder need it too.
 */
export const keepsReadingOrder: Check = (_english, other, tag) => {
  if (!rightToLeft.includes(scriptOf(tag))) return [];
  return Object.entries(other)
    .filter(([, text]) => swaps.test(text.replace(isolates, '·')))
    .map(
      ([key]) => `${tag} \`${key}\` has Latin words beside a number or a value without an isolate round both`,
    );
};

/** No empty text, no space at an end, no two together. */
export const isTidy: Check = (_english, other, tag) =>
  Object.entries(other).flatMap(([key, text]) => [
    ...(text.trim() === '' ? [`${tag} \`${key}\` is empty`] : []),
    ...(text !== text.trim() && text.trim() !== '' ? [`${tag} \`${key}\` begins or ends with a space`] : []),
    ...(/\S\s{2,}\S/u.test(text) ? [`${tag} \`${key}\` has two spaces together`] : []),
  ]);

/** Where a sentence quotes a button by name, the button bears that name in this language too. */
export const namesButtonsAsTheyAre: Check = (english, other, tag) =>
  sharedTexts(english, other).flatMap(([key, source, target]) =>
    quoted(source).flatMap((name) => {
      const buttons = Object.keys(english).filter((one) => english[one] === name && other[one] !== undefined);
      const named = buttons.some((one) => quoted(target).includes(other[one] ?? ''));
      return named || buttons.length === 0
        ? []
        : [`${tag} \`${key}\` should name “${other[buttons[0] ?? ''] ?? ''}” as its button does`];
    }),
  );

/** Every check of a language's sentences. */
export const sentenceChecks: Readonly<Record<string, Check>> = {
  'is there, in each plural form that the language needs': lacksNothing,
  'is one that English has': hasNothingMore,
  'has the placeholders of the English': keepsPlaceholders,
  'is translated': isTranslated,
  'is written in the script of the language': keepsItsScript,
  'closes the direction marks that it opens': closesBidiMarks,
  'keeps numbers and Latin words in their order': keepsReadingOrder,
  'is neither empty nor untidy': isTidy,
  'names a button as the button names itself': namesButtonsAsTheyAre,
};

/** What is read as names, said on the telephone, sent or pressed in Latin letters whatever the language. */
const latinNames: Readonly<Record<string, readonly string[]>> = {
  'names of services, as they answer and are found': [
    '999 BSL',
    'Relay UK',
    'Childline',
    'Samaritans',
    'Victim Support',
    'National Domestic Abuse Helpline',
    'National Stalking Helpline',
    "Men's Advice Line",
    'Rape Crisis',
    'Galop',
    'LGBT+',
    'Housing Ombudsman',
    'Local Government and Social Care Ombudsman',
    'Citizens Advice',
    'Information Commissioner',
    'Teams',
  ],
  'to be said or sent in English': [
    'Police',
    'Ambulance',
    'interpreter',
    'register',
    'yes',
    'SHOUT',
    'Farsi',
    'council',
  ],
  'on keys and in settings': ['Shift', 'JavaScript', 'SMS'],
};

function needed(english: Texts, tag: string): readonly string[] {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return Object.keys(english).flatMap((key) => {
    const base = key.replace(/_one$/, '');
    if (base !== key && `${base}_other` in english) return forms.map((form) => `${base}_${form}`);
    return key.endsWith('_other') && key.replace(/_other$/, '_one') in english ? [] : [key];
  });
}

/** Key, English, other; a plural form that English has not is held against its "other". */
function sharedTexts(english: Texts, other: Texts): readonly (readonly [string, string, string])[] {
  return Object.entries(other).flatMap(([key, target]) => {
    const source = english[key] ?? english[key.replace(/_(zero|two|few|many)$/, '_other')];
    return source === undefined ? [] : [[key, source, target] as const];
  });
}

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
}

function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, ' ');
}

/** Without the names that stay in Latin letters, and without the language's own name in English, longest first. */
function withoutNames(text: string, tag: string): string {
  const names: Readonly<Record<string, { readonly english: string }>> = everyLanguage;
  const english = names[tag]?.english ?? '';
  return [...Object.values(latinNames).flat(), english]
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/** ISO 15924, as regular expressions know it. */
function scriptOf(tag: string): string {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  return script.replace(/^Han[st]$/, 'Hani');
}

const rightToLeft = ['Arab', 'Hebr'];

const isolates = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const swaps = /\d\s+(?:[\dA-Za-z]|\{\{)|[A-Za-z]"?\s+(?:\d|\{\{)|\}\}\s+["\dA-Za-z]/;

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const mark of text.match(/[\u2066-\u2069\u202a-\u202e]/g) ?? []) {
    if (mark !== '\u2069' && mark !== '\u202c') open.push(/[\u2066-\u2068]/.test(mark) ? '\u2069' : '\u202c');
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}

function quoted(text: string): readonly string[] {
  return [...text.matchAll(/[“„”«‹"]\s*([^“„”«»‹›"]+?)\s*[”“»›"]/gu)].map(([, inner = '']) => inner);
}
