import { pieces, type Callable } from '../pages/pieces';
import type { WordName } from '../pages/words';
import { make } from './dom';

/** The page's own sentences, in its language. */
export interface Wording {
  readonly word: (name: WordName) => string;
  /** "About N questions left". */
  readonly left: (count: number) => string;
  /** A sentence of the assistant's, in which known numbers and addresses can be pressed. */
  readonly rich: (sentence: string) => readonly (Node | string)[];
}

/** Reads the sentences that the server put on the conversation's element. */
export function readWording({ dataset }: HTMLElement): Wording {
  const left = dataset['left']?.split('\n') ?? [];
  const callable = readCallable(dataset['callable'] ?? '');
  return {
    word: (name) => dataset[name] ?? '',
    left: (count) => left[Math.max(0, Math.min(count, left.length - 1))] ?? '',
    rich: (sentence) => pieces(sentence, callable).map(draw),
  };
}

function readCallable(listed: string): Callable {
  return Object.fromEntries(listed.split(' ').map((href) => [href.replace(/\D/g, ''), href]));
}

function draw(piece: ReturnType<typeof pieces>[number]): Node | string {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'number':
      return make('bdi', { class: 'number', dir: 'ltr' }, piece.text);
    case 'link': {
      const look = { href: piece.href, dir: 'ltr' };
      const beside = { target: '_blank', rel: 'noopener noreferrer' };
      return make('a', piece.leaves ? { ...look, ...beside } : { ...look, class: 'number' }, piece.text);
    }
  }
}
