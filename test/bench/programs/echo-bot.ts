/**
 * The peer: the SDK's own echo bot as its samples build it (CloudAdapter on restify, no credentials), which keeps
 * nothing. Asked with `deliveryMode: expectReplies`, so that no connector is called. `direct`: without HTTP.
 */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import restify from 'restify';
import { echoed } from '../echoed';
import { serveWork } from './work';
import type { Activity } from 'botbuilder';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const reply = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(reply, reply));
      await next();
    });
  }
}

class Adapter extends CloudAdapter {
  async direct(activity: Activity, bot: EchoBot): Promise<void> {
    const answer = await this.processActivity('', activity, (context) => bot.run(context));
    if (answer?.status !== 200) throw new Error('the echo bot did not answer');
  }
}

function main(): void {
  const adapter = new Adapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new EchoBot();
  if (process.argv[2] === 'direct') return direct(adapter, bot);
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    await adapter.process(request, response, (context) => bot.run(context));
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`listening on http://localhost:${server.address().port}\n`);
  });
}

function direct(adapter: Adapter, bot: EchoBot): void {
  let texts: readonly string[] = [];
  serveWork({
    prepare: async (count) => {
      texts = Array.from({ length: count }, (_, number) => JSON.stringify(echoed(number)));
    },
    run: async () => {
      for (const text of texts) await adapter.direct(JSON.parse(text), bot);
    },
  });
}

main();
