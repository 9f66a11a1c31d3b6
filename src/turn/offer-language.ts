import { text } from '../language/text';
import type { Around } from './around';
import type { Incoming } from './incoming';
import type { Taken } from './step';

/** Offers the language in which somebody seems to write, in both, and once. It is never changed for them. */
export function offerLanguage(taken: Taken, incoming: Incoming, around: Around): Taken {
  const { language, offered } = taken.state;
  const tag = around.languages.find((one) => one === incoming.heard.language);
  if (!tag || tag === language || tag === offered || !tellsLanguage(incoming)) return taken;
  const { name } = around.language(tag);
  return {
    ...taken,
    state: { ...taken.state, offered: tag },
    say: [
      ...taken.say,
      { text: text('language.offer', { name }), tone: 'note' },
      { text: { ...text('language.offered'), language: tag }, tone: 'note' },
    ],
  };
}

/** Names and addresses are no sign of a language, and they are short: Latin letters, which are everybody's, need more words. */
function tellsLanguage({ content }: Incoming): boolean {
  if (content.kind !== 'text') return false;
  const words = content.text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length >= (/\p{Script=Latin}/u.test(content.text) ? 4 : 2);
}
