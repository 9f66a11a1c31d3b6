import { story } from './story';

/** What the echo bot is sent: the same words, in the activity of the SDK's own protocol. */
export function echoed(number: number): object {
  return {
    type: 'message',
    id: `message-${number}`,
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9',
    deliveryMode: 'expectReplies',
    from: { id: 'person' },
    recipient: { id: 'bot' },
    conversation: { id: `conversation-${number}` },
    locale: 'en',
    textFormat: 'plain',
    text: story,
  };
}
