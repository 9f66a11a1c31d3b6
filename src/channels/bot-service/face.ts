/** What somebody sees of an entry on the channel behind Bot Service that they write on: a card, buttons or numbers. Pure. */
import { abilities } from '../abilities';
import { left, numbered } from '../numbered';
import { render } from '../render';
import { show } from '../show';
import { card, cardType } from './card';
import type { Showable } from '../show';
import type { Language } from '../../language/language';
import type { Activity } from 'botbuilder';

/** Its clients show every suggested action, and send back what stands behind it. */
const withButtons = ['webchat', 'directline', 'emulator'];

/**
 * Teams gets a card, Azure's own web clients get buttons. Every other channel (SMS shows nothing but letters) gets numbered
 * text, on which nothing is lost.
 * @param channelId the channel's name in Bot Service
 */
export function face(entry: Showable, language: Language, channelId: string): Partial<Activity> {
  if (channelId === 'msteams') return withCard(entry, language);
  const { suggestedActions, ...activity } = render(entry, language, 'botservice');
  if (!withButtons.includes(channelId)) return { ...activity, text: numbered(entry, language, 'botservice') };
  const actions = suggestedActions?.actions.map((action) => ({ ...action }));
  return { ...activity, ...(actions && { suggestedActions: { to: [], actions } }) };
}

/** What is said as text, what is asked on the card. */
function withCard(entry: Showable, language: Language): Partial<Activity> {
  const { said, screen } = show(entry, language, abilities.botservice);
  const text = said.map((one) => one.text).join('\n\n');
  const send = language.say({ key: 'page.continue' });
  const content = screen && card(screen, language.direction, send, left(screen, language));
  return {
    type: 'message',
    locale: language.tag,
    inputHint: screen ? 'expectingInput' : 'acceptingInput',
    ...(text && { text, textFormat: 'plain' }),
    ...(content && { attachments: [{ contentType: cardType, content }] }),
  };
}
