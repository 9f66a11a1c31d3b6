import { identify } from '../language/identify';
import { text } from '../language/text';
import type { Around } from './around';
import type { Content } from './incoming';
import type { Taken } from './step';

/** Offers the language in which somebody seems to write, once. It is never changed for them. */
export function offerLanguage(taken: Taken, content: Content, around: Around): Taken {
  const tag = content.kind === 'text' ? identify(content.text) : undefined;
  const { language, offered } = taken.state;
  if (!tag || tag === language || tag === offered || !around.languages.includes(tag)) return taken;
  const offer = text('language.offer', { name: around.language(tag).name });
  return {
    ...taken,
    state: { ...taken.state, offered: tag },
    say: [...taken.say, { text: offer, tone: 'note' }],
  };
}
