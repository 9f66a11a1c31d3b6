/** One line for what matters about the connection. A short break is nobody's concern, so it waits before it speaks. */
export class Notice {
  private readonly place: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement) {
    this.place = place;
  }

  /** Says it unless it is taken back within the delay, in milliseconds. */
  later(words: string, delay: number): void {
    this.timer ??= setTimeout(() => this.place.replaceChildren(words), delay);
  }

  now(...content: readonly (Node | string)[]): void {
    this.none();
    this.place.replaceChildren(...content);
  }

  none(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.place.replaceChildren();
  }
}
