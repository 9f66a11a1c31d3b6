/**
 * The same bot behind Azure Bot Service (Teams, SMS and the like), through the SDK's CloudAdapter. Exists only where
 * credentials are configured: the SDK lets anybody in when its App ID is empty. Microsoft stopped supporting the SDK
 * at the end of 2025, so nothing outside this folder may know it.
 */
import { createBot } from './bot';
import { looksLikeActivity } from './shape';
import { refusal } from '../http';
import type { Assistant } from '../assistant';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http';
import type { Activity, TurnContext } from 'botbuilder';
import type { Languages } from '../languages';

export interface BotServiceOptions {
  readonly assistant: Assistant;
  readonly languages: Languages;
  readonly credentials: Credentials;
  /** A keyed digest, under which a channel's ids, telephone numbers among them, go on from here. */
  readonly digest: (text: string) => string;
  /** Names a message that came without an id. */
  readonly newId: () => string;
  /** Told of every error in a turn. */
  readonly report: (problem: unknown) => void;
  /** Where Bot Service's keys are, for clouds of another nation; unset: the public cloud. */
  readonly cloud?: Cloud;
}

export interface Credentials {
  readonly appId: string;
  readonly password: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId?: string;
}

/** The SDK's own names for a cloud's addresses; all of them or none. */
export interface Cloud {
  readonly ToBotFromChannelTokenIssuer: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly OAuthUrl: string;
}

/** The route at `/api/messages`. Loads the SDK (250 ms, 100 MB) when it is called, and not before. */
export async function createBotService(options: BotServiceOptions): Promise<HttpRoute> {
  const process = await connect(options);
  return { method: 'POST', path: '/api/messages', handle: (request) => handle(request, process) };
}

/** Runs one turn. Rejects when the caller is not Bot Service; what fails later is told to the person, not to it. */
type Process = (authorization: string, activity: Activity) => Promise<{ status: number; body?: object }>;

const unauthorised = refusal(401, 'Unauthorized', 'Only Bot Service may call this.');

async function handle({ headers, body }: HttpRequest, process: Process): Promise<HttpAnswer> {
  const authorization = headers.authorization ?? '';
  if (!/^Bearer [\w.-]+$/.test(authorization)) return unauthorised;
  if (!looksLikeActivity(body)) return refusal(400, 'BadArgument', 'This is no activity that can be taken.');
  try {
    const { status, body: answered } = await process(authorization, body);
    // An invoke that nobody answers is a 501 of the SDK's, which Bot Service would take for a broken bot.
    return status >= 500
      ? refusal(400, 'NotSupported', 'This is not supported.')
      : { status, body: answered };
  } catch {
    return unauthorised;
  }
}

async function connect(options: BotServiceOptions): Promise<Process> {
  const {
    CloudAdapter,
    ConfigurationBotFrameworkAuthentication,
    ConfigurationServiceClientCredentialFactory,
  } = await import('botbuilder');
  const { appId, password, type, tenantId } = options.credentials;
  const identity = { MicrosoftAppId: appId, ...(tenantId && { MicrosoftAppTenantId: tenantId }) };
  const secret = { MicrosoftAppPassword: password, MicrosoftAppType: type };
  const factory = new ConfigurationServiceClientCredentialFactory({ ...identity, ...secret });
  if (await factory.isAuthenticationDisabled()) throw new TypeError('Bot Service needs an App ID');
  /** `process` would answer with the SDK's error texts and write them to the console. */
  class Adapter extends CloudAdapter {
    async run(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
      const answer = await this.processActivity(authorization, activity, logic);
      return { status: answer?.status ?? 200, body: answer?.body };
    }
  }
  const adapter = new Adapter(
    new ConfigurationBotFrameworkAuthentication({ ...identity, ...options.cloud }, factory),
  );
  const bot = createBot(options);
  adapter.onTurnError = bot.apologise;
  return (authorization, activity) => adapter.run(authorization, activity, bot.turn);
}
