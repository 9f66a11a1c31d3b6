import { normalise, withLatinDigits } from '../../src/language/normalise';

describe('two ways of typing the same words', () => {
  it.each([
    ['  YES!!  ', 'yes'],
    ['That’s it.', 'thats it'],
    ['that´s it', "that's it"],
    ['ｙｅｓ', 'yes'],
    ['y\u200be\u200ds', 'yes'],
    ['\u200fنعم\u200e', 'نعم'],
    ['نَعَمْ', 'نعم'],
    ['نـعـم', 'نعم'],
    ['أحذف', 'احذف'],
    ['القائمه', 'القائمة'],
    ['تخطى', 'تخطي'],
    ['ایران', 'ايران'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['tak,\n proszę', 'tak prosze'],
    ['(2)', '2.'],
    ['١٢', '12'],
    ['۱۲', '12'],
    ['১২', '12'],
    ['१२', '12'],
    ['１２', '12'],
  ])('%s is %s', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it.each([
    ['हिन्दी', 'हन्द'],
    ['yes', 'yess'],
    ['1', '11'],
    ['لا', 'لأن'],
  ])('%s is not %s', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  it('gives nothing for nothing but punctuation and invisible characters', () => {
    expect(normalise(' .,!? \u200b\ufeff\u0640 ')).toBe('');
  });

  it('knows the ten digits of every script that has them', () => {
    // Seen to fail when the zero was taken from the code point's last decimal place.
    for (const zero of ['٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '೦', '൦', '๐', '０']) {
      const row = Array.from({ length: 10 }, (_, n) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + n));
      expect(withLatinDigits(row.join(''))).toBe('0123456789');
    }
  });
});
