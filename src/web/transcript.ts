import type { ShownData } from '../channels/wire';
import { button, make } from './dom';
import type { SendState } from './outbox';
import type { Wording } from './wording';

type Said = ShownData['said'][number];

interface Shown extends Pick<ShownData, 'said' | 'screen'> {
  readonly language: string;
  readonly direction: string;
}

/** What was said so far, as a list. What the person wrote is text and nothing but text. */
export class Transcript {
  private readonly list: HTMLElement;
  private readonly wording: Wording;
  private readonly again: (id: string) => void;
  private readonly rows = new Map<string, HTMLElement>();

  /** @param again sends a message once more that did not arrive */
  constructor(list: HTMLElement, wording: Wording, again: (id: string) => void) {
    this.list = list;
    this.wording = wording;
    this.again = again;
  }

  /** The person's own message; known already, it takes the words that came back (a mask, where it was secret). */
  mine(id: string, words: string): HTMLElement {
    const known = this.rows.get(id);
    if (known) {
      known.querySelector('.text')?.replaceChildren(readable(words));
      if (known.nextElementSibling && !known.nextElementSibling.classList.contains('mine'))
        this.list.append(known);
      return known;
    }
    const label = make('span', { class: 'unseen' }, this.wording.word('you'));
    const row = make(
      'li',
      { class: 'mine' },
      label,
      make('p', { class: 'text', dir: 'auto' }, readable(words)),
      make('p', { class: 'state', 'aria-live': 'off' }),
    );
    this.rows.set(id, row);
    this.list.append(row);
    return row;
  }

  state(id: string, state: SendState): void {
    const row = this.rows.get(id);
    const line = row?.querySelector('.state');
    if (!row || !line) return;
    row.className = `mine ${state}`;
    const { word } = this.wording;
    if (state === 'sending') line.replaceChildren(word('sending'));
    if (state === 'received') line.replaceChildren(word('received'));
    if (state === 'failed')
      line.replaceChildren(
        `${word('notSent')} `,
        button(word('tryAgain'), 'retry', () => this.again(id)),
      );
  }

  /** The assistant's words; direction and language are set from the message, not guessed from its first letter. */
  theirs(shown: Shown): HTMLElement {
    const row = make('li', { class: 'theirs', lang: shown.language, dir: shown.direction });
    row.append(make('span', { class: 'unseen' }, this.wording.word('assistant')));
    for (const group of grouped(shown.said)) row.append(...this.drawn(group));
    for (const ask of shown.screen?.ask ?? []) row.append(this.paragraph(ask, 'ask'));
    if (shown.screen?.record) row.classList.add('record');
    this.list.append(row);
    return row;
  }

  clear(): void {
    this.rows.clear();
    this.list.replaceChildren();
  }

  private drawn(group: readonly Said[]): readonly HTMLElement[] {
    if (group[0]?.tone !== 'details') return group.map((said) => this.sentence(said, said.tone ?? ''));
    const summary = make('summary', {}, this.wording.word('more'));
    return [make('details', {}, summary, ...group.map((said) => this.sentence(said, '')))];
  }

  private sentence({ text, language, direction }: Said, look: string): HTMLElement {
    const row = this.paragraph(text, look);
    if (language) row.lang = language;
    if (direction) row.dir = direction;
    return row;
  }

  private paragraph(sentence: string, look: string): HTMLElement {
    return make('p', { class: `text ${look}`.trim() }, ...this.wording.rich(sentence));
  }
}

/** Neighbouring details fold away together. */
function grouped(said: readonly Said[]): readonly (readonly Said[])[] {
  const groups: Said[][] = [];
  for (const each of said) {
    const last = groups[groups.length - 1];
    if (last && last[0]?.tone === 'details' && each.tone === 'details') last.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** A day picked from the calendar travels as `YYYY-MM-DD`, which has one meaning, and is shown in words. */
function readable(words: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return words;
  const day = new Date(`${words}T12:00:00Z`);
  const style = { dateStyle: 'full', timeZone: 'UTC' } as const;
  return Number.isNaN(day.getTime())
    ? words
    : new Intl.DateTimeFormat(`${document.documentElement.lang}-GB`, style).format(day);
}
