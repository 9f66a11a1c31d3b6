/** Composition root: the only file that builds things, and the only one that imports every room. */
import { join } from 'node:path';
import { questionnaires } from '../dialogs';
import { understandings } from '../locales';
import { dangerModel } from '../locales/danger-model';
import { abilities } from './channels/abilities';
import { createBotService } from './channels/bot-service/bot-service';
import { createDirectLine } from './channels/direct-line/direct-line';
import { languagesOf } from './config';
import { createBankHolidays } from './domain/bank-holidays';
import { councilDay } from './domain/council-day';
import { promiseDates } from './domain/promises';
import { standingFacts } from './domain/standing-facts';
import { AppError } from './errors';
import { createLanguages } from './language/i18n';
import { codeOf } from './log';
import { pageRoutes } from './pages/routes';
import { createEar } from './safety/hear';
import { unpackModel } from './safety/model';
import { createUnderstanding } from './understanding/understand';
import { createServer } from './server';
import { createAssistant } from './service/assistant';
import { createEffects } from './service/effects';
import { createIds } from './service/ids';
import { createLimiter } from './service/limiter';
import { createQueue } from './service/queue';
import { createReader } from './service/reads';
import { createSafe } from './service/safe';
import { sweep, sweepEvery } from './service/sweep';
import { openEmbedded } from './store/embedded';
import { createDesk } from './desk/desk';
import { createTurn } from './turn/turn';
import { seal, unseal } from './vault/seal';
import { deskRecipients, openKeys } from './vault/keys';
import { digest } from './vault/digest';
import { readPrivateKey, receiptRecipient } from './vault/desk-key';
import { receiptKeys } from './vault/receipt-key';
import type { Assistant } from './channels/assistant';
import type { Config, DeskConfig } from './config';
import type { Languages } from './language/i18n';
import type { Desk } from './desk/desk';
import type { Language } from './language/language';
import type { Log } from './log';
import type { Model } from './safety/model';
import type { Understanding } from './understanding/understand';
import type { Route } from './server';
import type { Council } from './turn/around';
import type { Keys } from './vault/keys';
import type { Stores } from './store/ports';

/** Time, chance and the operator's log: the real ones, or a test's. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly log: Log;
}

/** The assistant without a server: what the terminal and the tests talk to. */
export interface Bot {
  readonly assistant: Assistant;
  readonly languages: Languages;
  readonly stores: Stores;
  readonly keys: Keys;
  /** Does what is due now: effects that a crash left, and erasure. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export interface App {
  readonly bot: Bot;
  /** Listens; resolves with the port. */
  start(): Promise<number>;
  /** Ends requests under way, closes sockets and the store. */
  stop(): Promise<void>;
}

export interface DeskApp {
  readonly desk: Desk;
  readonly english: Language;
  readonly close: () => Promise<void>;
}

/** Builds the assistant over its store, making what a first start needs. */
export async function createBot(config: Config, world: World): Promise<Bot> {
  const { log, now, random } = world;
  const keys = openKeys(config);
  const stores = openEmbedded(config.dataDir);
  const languages = await speaking(config, log);
  const effects = createEffects(stores, keys.recipients, (draft) => digest(keys.server, 'draft', draft));
  const assistant = createAssistant({
    stores,
    effects,
    abilities,
    now,
    safe: createSafe(keys.server),
    read: createReader(stores, receiptKeys(keys.server.receiptSalt), random),
    turn: createTurn({
      languages: languages.tags,
      language: (tag) => languages.get(tag),
      questionnaires,
      understanding: await understanding(),
      council: councilOf(config),
      reportPage: `${pageAddress(config)}/#my-report`,
    }),
    queue: createQueue(),
    limiter: createLimiter(),
    hear: createEar(openModel()),
    says: (words) => languages.says(words),
    ids: createIds(random),
    failed: (channel, error) =>
      log('error', { event: 'turn-failed', channel, code: codeOf(error), correlation: hex(random) }),
  });
  const failed = (error: unknown) => log('error', { event: 'sweep-failed', code: codeOf(error) });
  return {
    assistant,
    languages,
    stores,
    keys,
    sweep: () => sweep(stores, effects, now(), failed),
    close: () => stores.close(),
  };
}

/** Builds the whole service: the assistant, its channels, the page, the server. */
export async function createApp(config: Config, world: World): Promise<App> {
  const bot = await createBot(config, world);
  const report = (error: unknown) => world.log('error', { event: 'request-failed', code: codeOf(error) });
  const directLine = createDirectLine({
    assistant: bot.assistant,
    languages: bot.languages,
    tokenKey: bot.keys.server.token,
    origins: config.origins,
    ...(config.publicOrigin && { publicOrigin: config.publicOrigin }),
    now: world.now,
    newId: () => hex(world.random),
    report,
  });
  const server = createServer({
    routes: [
      ...(await pages(config, bot.languages)),
      ...directLine.routes,
      ...(await hosted(config, bot, world)),
    ],
    upgrade: directLine.upgrade,
    frameAncestors: config.origins,
    report,
  });
  let sweeping: NodeJS.Timeout | undefined;
  return {
    bot,
    start: async () => {
      await bot.sweep();
      sweeping = setInterval(() => void bot.sweep(), sweepEvery);
      return server.listen(config.port, config.host);
    },
    stop: async () => {
      clearInterval(sweeping);
      directLine.close();
      await server.close();
      await bot.close();
    },
  };
}

/** Builds the desk over the same store, with its private key. */
export async function createDeskApp(
  config: DeskConfig,
  { now, random }: Pick<World, 'now' | 'random'>,
): Promise<DeskApp> {
  const stores = openEmbedded(config.dataDir);
  const languages = await createLanguages(['en'], (tag) => standingFacts(config.borough, tag));
  const key = () => readPrivateKey(config.deskKey);
  const desk = createDesk(stores.cases, {
    unseal: async (belongsTo, sealed) => unseal(key(), belongsTo, sealed),
    sealWith: async (receiptKey, belongsTo, plain) =>
      seal([receiptRecipient(receiptKey), ...deskRecipients(config.deskPublicKeys, key())], belongsTo, plain),
    now,
    day: councilDay,
    newId: () => hex(random),
  });
  return { desk, english: languages.get('en'), close: () => stores.close() };
}

function pages({ borough }: Config, languages: Languages): Promise<readonly Route[]> {
  return pageRoutes({
    languages,
    factsFor: (tag) => standingFacts(borough, tag),
    exitTo: borough.exitTo,
    folder: join(__dirname, 'web'),
  });
}

/** `/api/messages`, only where credentials are configured. */
async function hosted({ bot: credentials }: Config, bot: Bot, world: World): Promise<readonly Route[]> {
  if (!credentials) return [];
  const route = await createBotService({
    assistant: bot.assistant,
    languages: bot.languages,
    credentials,
    digest: (id) => digest(bot.keys.server, 'channel', id),
    newId: () => hex(world.random),
    report: (error) => world.log('error', { event: 'bot-service-failed', code: codeOf(error) }),
  });
  return [route];
}

function speaking(config: Config, log: Log): Promise<Languages> {
  return createLanguages(
    languagesOf(config.borough),
    (tag) => standingFacts(config.borough, tag),
    ({ code, name }) => log('warn', { event: 'language', code, name }),
  );
}

/** What was learnt of danger and of languages; nothing starts without it. */
export function openModel(): Model {
  const bytes = dangerModel();
  if (!bytes) throw new AppError('danger-model-missing');
  return unpackModel(bytes);
}

async function understanding(): Promise<Understanding> {
  const loaded = await Promise.all(understandings.map((load) => load()));
  return createUnderstanding(loaded.map((words) => words.understanding));
}

/** Without a proxy in front, as in development, the page is where the server listens. */
function pageAddress({ publicOrigin, host, port }: Config): string {
  return publicOrigin ?? `http://${host}:${port}`;
}

function councilOf({ borough }: Config): Council {
  const { closingHour, promisesCover } = borough;
  const calendar = { isBankHoliday: createBankHolidays(), ...(closingHour !== undefined && { closingHour }) };
  return {
    day: councilDay,
    promises: (sentAt, involved) => promiseDates(sentAt, involved, promisesCover, calendar),
  };
}

function hex(random: World['random']): string {
  return Buffer.from(random(16)).toString('hex');
}
