import type { Language } from '../language/language';
import type { StandingFacts, Text } from '../language/text';
import { callable } from './callable';
import { html, type Html } from './html';
import { pieces, type Piece } from './pieces';

/** Tells sentences in one language: `plain` as words, `rich` as markup in which known numbers can be pressed. */
export interface Teller {
  plain(sentence: Text): string;
  rich(sentence: Text): Html;
}

/** A teller whose numbers are the borough's. */
export function teller(language: Language, facts: StandingFacts): Teller {
  const numbers = callable(facts);
  return {
    plain: (sentence) => language.say(sentence),
    rich: (sentence) => html`${pieces(language.say(sentence), numbers).map(drawn)}`,
  };
}

function drawn(piece: Piece): Html {
  switch (piece.kind) {
    case 'words':
      return html`${piece.text}`;
    case 'number':
      return html`<bdi class="number" dir="ltr">${piece.text}</bdi>`;
    case 'link':
      return piece.leaves
        ? html`${outside(piece.href, piece.text)}`
        : html`<a class="number" dir="ltr" href="${piece.href}">${piece.text}</a>`;
  }
}

/**
 * A link out of the page, or nothing where the borough has no such page. It opens beside ours, so that nobody loses
 * what they have told so far, and tells nothing of us.
 */
export function outside(href: string, words: string): Html | undefined {
  if (!/^https?:\/\//.test(href)) return undefined;
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}
