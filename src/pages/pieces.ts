/** A sentence cut into what is shown in different ways: words, numbers, and what can be pressed. */

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  /** Digits with spaces between. Right to left they would swap their groups, so each stands in a box of its own. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly leaves: boolean };

/** Digits without spaces -> what a press on them opens (`tel:` or `sms:`). */
export type Callable = Readonly<Record<string, string>>;

/**
 * The pieces of a sentence, in order; joined they are the sentence. Only numbers known to be the council's or a
 * support line's become links: a receipt is shaped like a telephone number, and must never be dialled by a slip.
 */
export function pieces(sentence: string, callable: Callable): readonly Piece[] {
  return sentence
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»”،؛؟]|\d[\d \u00a0]*\d)/)
    .map((text, index) => (index % 2 === 0 ? { kind: 'words' as const, text } : special(text, callable)))
    .filter((piece) => piece.text !== '');
}

function special(text: string, callable: Callable): Piece {
  if (text.startsWith('http')) return { kind: 'link', text, href: text, leaves: true };
  const href = callable[text.replace(/\D/g, '')];
  return href === undefined ? { kind: 'number', text } : { kind: 'link', text, href, leaves: false };
}
