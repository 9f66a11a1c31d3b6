import type { Pressed } from '../channels/wire';
import type { Outgoing } from './directLine';

/**
 * A message as it travels, with an id of its own by which the server knows its repeats.
 * @param answer what was pressed, and the id of the screen on show
 */
export function compose(
  words: string,
  locale: string,
  { value, question }: { readonly value?: Pressed | undefined; readonly question?: string | undefined },
): Outgoing {
  return {
    type: 'message',
    text: words,
    textFormat: 'plain',
    locale,
    ...(value && { value }),
    channelData: { clientActivityID: newId(), ...(question !== undefined && { question }) },
  };
}

/** 128 random bits; `randomUUID` is missing where the page is not served over https. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
