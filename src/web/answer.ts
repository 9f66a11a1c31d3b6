import type { Pressed, ShownScreen } from '../channels/wire';
import { draw } from './controls/draw';
import type { Wording } from './wording';

/** The controls of the present screen, and only of that: an older screen's go when a newer one comes. */
export class Answer {
  private readonly place: HTMLElement;
  private readonly wording: Wording;
  private readonly press: (value: Pressed, label: string) => void;
  private readonly write: (words: string) => void;
  private drawn = '';
  private waiting = false;

  constructor(
    place: HTMLElement,
    wording: Wording,
    press: (value: Pressed, label: string) => void,
    write: (words: string) => void,
  ) {
    this.place = place;
    this.wording = wording;
    this.press = (value, label) => this.unlessWaiting(() => press(value, label));
    this.write = (words) => this.unlessWaiting(() => write(words));
  }

  /** The same screen once more keeps what was already ticked. */
  show(screen: ShownScreen): void {
    this.wait(false);
    const drawing = JSON.stringify(screen);
    if (drawing === this.drawn) return;
    this.drawn = drawing;
    this.place.replaceChildren(
      ...draw({ screen, wording: this.wording, press: this.press, write: this.write }),
    );
  }

  clear(): void {
    this.wait(false);
    this.drawn = '';
    this.place.replaceChildren();
  }

  /** While an answer is on its way a second press does nothing; when it does not arrive, the buttons work again. */
  wait(waiting: boolean): void {
    this.waiting = waiting;
    this.place.classList.toggle('waiting', waiting);
    this.place.setAttribute('aria-busy', String(waiting));
  }

  private unlessWaiting(act: () => void): void {
    if (!this.waiting) act();
  }
}
