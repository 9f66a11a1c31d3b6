import type { ShownScreen } from '../channels/wire';
import { part } from './dom';
import type { WordName } from '../pages/words';
import type { Wording } from './wording';

/**
 * The field for words of one's own: always there, whatever is asked. It never fills itself in: WCAG 1.3.5 asks that
 * contact fields say what they are for, so that browsers can fill them, but a browser that offers a telephone number
 * also remembers it, for whoever looks next. On a device that may be shared, no trace wins.
 */
export class Composer {
  private readonly box = part('composer');
  private readonly field = part('message', HTMLTextAreaElement);
  private readonly button = part('reply', HTMLButtonElement);
  private readonly hint = part('hint');
  private readonly wording: Wording;
  private readonly write: (words: string) => void;
  private most = longest;

  constructor(wording: Wording, write: (words: string) => void) {
    this.wording = wording;
    this.write = write;
    this.button.disabled = false;
    this.button.addEventListener('click', () => this.send());
    this.field.addEventListener('input', () => this.grow());
    this.field.addEventListener('keydown', (event) => {
      if (sends(event)) {
        event.preventDefault();
        this.send();
      }
    });
  }

  show({ kind, most }: ShownScreen): void {
    this.most = most ?? longest;
    part('message-label').replaceChildren(this.wording.word(labels[kind] ?? 'message'));
    this.box.classList.toggle('secret', kind === 'secret');
    this.field.inputMode = kind === 'secret' ? 'numeric' : 'text';
  }

  isEmpty(): boolean {
    return this.field.value.trim() === '';
  }

  /** Puts words back that did not arrive. */
  restore(words: string): void {
    this.field.value = words;
    this.grow();
  }

  clear(): void {
    this.restore('');
  }

  close(): void {
    this.button.disabled = true;
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  private send(): void {
    const words = this.field.value.trim();
    if (words === '' || this.button.disabled) return;
    const fits = words.length <= this.most;
    this.hint.replaceChildren(fits ? '' : this.wording.word('tooLong'));
    if (!fits) return;
    this.clear();
    this.write(words);
  }

  private grow(): void {
    this.field.style.blockSize = 'auto';
    this.field.style.blockSize = `${this.field.scrollHeight + 3}px`;
  }
}

/** Characters of one message, where the screen does not say. */
const longest = 10_000;

const labels: Readonly<Partial<Record<ShownScreen['kind'], WordName>>> = {
  date: 'messageDate',
  contact: 'messageContact',
  secret: 'messageSecret',
};

/** Enter sends where there is a real keyboard; on a telephone it makes a new line, as people expect there. */
function sends(event: KeyboardEvent): boolean {
  const enter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
  return enter && window.matchMedia('(pointer: fine)').matches;
}
