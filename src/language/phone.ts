/** A telephone number in somebody's words, as it is dialled from anywhere. */
import { withLatinDigits } from './normalise';

/**
 * The number in E.164 form (`+447700900123`); a number without a country is British. `undefined` where there is none, or more than
 * one. A British number has ten digits after +44, some landlines nine (Ofcom, National Telephone Numbering Plan); others eight to fifteen
 * in all (ITU-T E.164).
 */
export function phoneNumberIn(text: string): string | undefined {
  const found = withLatinDigits(text.normalize('NFKC')).match(/(?:\+|\b)\(?\d[\d\s().\-–/]{5,}\d/gu) ?? [];
  const numbers = found.flatMap((one) => dialled(one) ?? []);
  return numbers.length === 1 ? numbers[0] : undefined;
}

function dialled(written: string): string | undefined {
  // "+44 (0)7700" is written for people at home and abroad at once.
  const digits = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const abroad = digits.replace(/^00/, '+').replace(/^44(?=[1-9]\d{8,9}$)/, '+44');
  const number = abroad.startsWith('+') ? abroad.replace(/^\+440/, '+44') : abroad.replace(/^0/, '+44');
  return /^\+44(?:7\d{9}|[1-689]\d{8,9})$|^\+(?!44)[1-9]\d{7,14}$/.test(number) ? number : undefined;
}
