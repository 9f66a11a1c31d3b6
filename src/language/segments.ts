/**
 * How many parts a text message is sent and paid for in. 3GPP TS 23.038: 160 characters of the default alphabet, or 70 of UTF-16
 * where one is outside of it; a part of several holds 153 or 67. Checked 23 November 2026.
 */
export function segmentsOf(text: string): number {
  const isPlain = Array.from(text).every(
    (character) => basic.includes(character) || extended.includes(character),
  );
  const units = isPlain
    ? text.length + Array.from(text).filter((one) => extended.includes(one)).length
    : text.length;
  const [alone, together] = isPlain ? [160, 153] : [70, 67];
  return units <= alone ? 1 : Math.ceil(units / together);
}

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Each of these takes two places. */
const extended = '^{}\\[~]|€';
