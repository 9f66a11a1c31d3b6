import type { Pressed, ShownScreen } from '../../channels/wire';
import type { Wording } from '../wording';

/** What a control needs: the screen that it belongs to, the page's sentences, and where its answer goes. */
export interface Reply {
  readonly screen: ShownScreen;
  readonly wording: Wording;
  /** @param label what the person sees themselves say */
  readonly press: (value: Pressed, label: string) => void;
  readonly write: (words: string) => void;
}
