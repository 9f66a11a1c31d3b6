/** What each channel can show, hide and take back. One table, so that nothing else asks a channel's name. */
import type { ChannelName } from './assistant';

export interface Abilities {
  /** Shows buttons that come back with the question they stood on. */
  readonly buttons: boolean;
  /** Its client draws the screen from data: several-choice lists, folding details, progress, the check before sending. */
  readonly data: boolean;
  /** May show a receipt or a code in the clear: nobody else keeps a copy of what passes through it. */
  readonly secrets: boolean;
  /** Can take off what it showed earlier. */
  readonly erase: boolean;
  /** Brings no number and no account of whoever writes: without a name, nobody knows them. */
  readonly anonymous: boolean;
}

/**
 * `directline` is somebody else's client (Web Chat) on our own endpoint: it passes through no other company, but
 * does not know how to erase. `botservice` is Teams, SMS and the like through Azure, which keep copies of their own.
 */
export const abilities: Readonly<Record<ChannelName, Abilities>> = {
  page: { buttons: true, data: true, secrets: true, erase: true, anonymous: true },
  directline: { buttons: true, data: true, secrets: true, erase: false, anonymous: true },
  botservice: { buttons: true, data: false, secrets: false, erase: false, anonymous: false },
  terminal: { buttons: false, data: false, secrets: true, erase: false, anonymous: true },
};
