/** What the bot does with an activity from Bot Service: hands it on, and says what comes back. */
import { face } from './face';
import { hear } from '../hear';
import { tagOf } from '../../language/tag';
import type { Address, Delivery } from '../assistant';
import type { Showable } from '../show';
import type { BotServiceOptions } from './bot-service';
import type { Activity, TurnContext } from 'botbuilder';
import type { Language, LanguageTag } from '../../language/language';
import type { Key } from '../../language/text';

export interface Bot {
  readonly turn: (context: TurnContext) => Promise<void>;
  /** Says sorry in the person's language, with the telephone numbers; never what went wrong. */
  readonly apologise: (context: TurnContext, error: Error) => Promise<void>;
}

export function createBot(options: BotServiceOptions): Bot {
  return {
    turn: async (context) => {
      const { type } = context.activity;
      if (type !== 'message' && type !== 'conversationUpdate') return;
      if (inGroup(context.activity))
        return type === 'message' ? say(context, options, 'channel.private-only') : undefined;
      return type === 'message' ? message(context, options) : greet(context, options);
    },
    apologise: async (context, error) => {
      options.report(error);
      await say(context, options, 'apology.not-kept', 'apology.telephone').catch(options.report);
    },
  };
}

async function message(context: TurnContext, options: BotServiceOptions): Promise<void> {
  const { activity } = context;
  const said = hear(cleaned(activity), tagsOf(options), options.newId);
  if (said.kind !== 'message') return;
  await tell(context, options, await options.assistant.receive(addressOf(activity, options), said.message));
}

/** Only a conversation that has not begun: a story is never told again because somebody was added or came back. */
async function greet(context: TurnContext, options: BotServiceOptions): Promise<void> {
  const { activity } = context;
  const someone = activity.membersAdded?.some(({ id }) => id !== activity.recipient.id);
  const address = addressOf(activity, options);
  if (!someone || (await options.assistant.since(address, 0))) return;
  await tell(context, options, await options.assistant.open(address, languageOf(activity, options)));
}

async function tell(context: TurnContext, options: BotServiceOptions, delivery: Delivery): Promise<void> {
  if (delivery.outcome === 'failed') {
    return send(context, { said: delivery.said, held: {} }, options.languages.get(delivery.language));
  }
  for (const entry of delivery.entries) {
    if (entry.from === 'assistant') await send(context, entry, options.languages.get(entry.language));
  }
}

/** Sentences of the channel's own, outside the log. */
async function say(context: TurnContext, options: BotServiceOptions, ...keys: readonly Key[]): Promise<void> {
  const language = options.languages.get(languageOf(context.activity, options) ?? 'en');
  await send(context, { said: keys.map((key) => ({ text: { key } })), held: {} }, language);
}

async function send(context: TurnContext, entry: Showable, language: Language): Promise<void> {
  await context.sendActivity(face(entry, language, context.activity.channelId));
}

/** Answers there would be read by everybody. */
function inGroup({ conversation }: Activity): boolean {
  const { isGroup, conversationType } = conversation;
  return isGroup || (conversationType !== undefined && conversationType !== 'personal');
}

/**
 * Without the mention of the bot that Teams writes into the text, the copy of the text that it attaches, and
 * `channelData`: the channel's own id is the name of a message, whatever its sender says there.
 */
function cleaned({ type, id, text, value, locale, attachments }: Activity): object {
  return {
    type,
    id,
    value,
    locale,
    text: text?.replaceAll(/<at>[^<]*<\/at>/g, '').trim(),
    attachments: attachments?.filter(({ contentType }) => contentType !== 'text/html'),
  };
}

/** Ids of the channel's, telephone numbers among them, go no further. */
function addressOf({ channelId, conversation }: Activity, { digest }: BotServiceOptions): Address {
  return { channel: 'botservice', conversation: digest(JSON.stringify([channelId, conversation.id])) };
}

function languageOf({ locale }: Activity, options: BotServiceOptions): LanguageTag | undefined {
  return tagOf(locale, tagsOf(options));
}

function tagsOf({ languages }: BotServiceOptions): readonly LanguageTag[] {
  return languages.tags;
}
