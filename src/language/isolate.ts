/**
 * Wraps an inserted value in FSI and PDI where it could upset the reading order of the sentence round it: always in a
 * right-to-left sentence, otherwise only when the value has right-to-left letters. A telephone number or an English
 * name inside Arabic then reads in its own order (Unicode Bidirectional Algorithm, UAX 9, section 2.4).
 */
export function isolate(value: string, direction: 'ltr' | 'rtl'): string {
  const upsets = direction === 'rtl' || rightToLeft.test(value);
  return value && upsets ? `\u2068${value}\u2069` : value;
}

/** Hebrew, Arabic and their neighbours, with their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
