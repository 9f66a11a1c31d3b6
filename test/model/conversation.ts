/** One conversation: its moves are made at the service, and each is told to the model, which says where they part. */
import { createModel, compare } from './model';
import { contentOf, onwards } from './moves';
import { ofReport } from './answer';
import { text } from '../../src/language/text';
import type { Address, Delivery, Entry } from '../../src/channels/assistant';
import type { Report } from '../../src/domain/case';
import type { Content } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';
import type { Fleet } from './fleet';
import type { Message, Model, Told } from './model';
import type { Move, Single } from './moves';

/** What went wrong, after what; `undefined` when nothing did. */
export interface Divergence {
  readonly faults: readonly string[];
  /** Every message so far in words, the last one last. */
  readonly story: readonly string[];
}

/**
 * Plays the moves and then goes on to what was begun: a report that is nearly told is sent.
 * @param renewed the move before which the newer release takes over, or the first check before sending
 */
export async function converse(
  fleet: Fleet,
  name: string,
  moves: readonly Move[],
  renewed: Renewed,
): Promise<Divergence | undefined> {
  fleet.release('older');
  const story: string[] = [];
  const before = (await fleet.any().desk.list()).length;
  const talk = await begin(fleet, name, story);
  for (const [place, move] of moves.entries()) {
    if (place === renewed) talk.newRelease();
    if (renewed === 'check' && talk.checks()) talk.newRelease();
    const faults = await talk.make(move);
    if (faults.length > 0) return { faults, story };
  }
  for (let count = 0; count < mostToEnd && !talk.ended(); count += 1) {
    if (renewed === 'check' && talk.checks()) talk.newRelease();
    const faults = await talk.goOn();
    if (faults.length > 0) return { faults, story };
  }
  const faults = [
    ...(talk.ended() ? [] : ['it never ends']),
    ...(await talk.log()),
    ...(await atTheDesk(fleet, talk.model, before)),
  ];
  return faults.length > 0 ? { faults, story } : undefined;
}

export type Renewed = number | 'check';

const mostToEnd = 90;

async function begin(fleet: Fleet, name: string, story: string[]) {
  const address: Address = { channel: 'page', conversation: name };
  const unsure = (tag: 'en' | 'ar') => fleet.any().languages.get(tag).say(text('form.date.unsure'));
  const greeted = await fleet.any().assistant.open(address, 'en');
  if (greeted.outcome === 'failed') throw new Error('nobody greets');
  const model = createModel(toldIn(greeted.entries), fleet.forms.older, {
    en: unsure('en'),
    ar: unsure('ar'),
  });
  const screens: Screen[] = [model.screen()];
  let log: Heard[] = [{ entries: greeted.entries }];
  let count = 0;
  /** A newer release answers, and nobody has seen a screen of it. */
  let unseen = false;
  let renewed = false;

  function message(move: Single, ago: number, harmless: boolean): Message {
    count += 1;
    const screen = screens.at(-1 - Math.min(ago, screens.length - 1)) ?? model.screen();
    return {
      id: `m${count}`,
      question: screen.id,
      content: contentOf(move, screen, model, noteOf(count), harmless),
    };
  }

  function hear(sent: Message, delivery: Delivery): readonly string[] {
    if (delivery.outcome === 'failed') return ['it failed, though nothing died'];
    if (delivery.entries.some((entry) => entry.from === 'assistant' && entry.erased)) log = [];
    log.push({ sent, entries: delivery.entries });
    const told = toldIn(delivery.entries);
    screens.push(told.screen);
    story.push(`${inWords(sent)} -> ${told.screen.id}`);
    const fresh = !unseen;
    unseen = false;
    return model.heard(sent, told, fresh);
  }

  async function makeOne(move: Single): Promise<readonly string[]> {
    const ago = move.do === 'answer' ? move.ago : 0;
    const sent = message(move, ago, ago > 0);
    return hear(sent, await fleet.tell(address, sent));
  }

  /** The process dies. Whoever asks again gets the answer; whoever reads on finds it in the log, or nothing of it. */
  async function makeDying(move: Single, dies: NonNullable<Move['dies']>): Promise<readonly string[]> {
    const ago = move.do === 'answer' ? move.ago : 0;
    const sent = message(move, ago, ago > 0);
    story.push(`(the process dies ${dies.at})`);
    const last = lastOf(log);
    await fleet.tellDying(address, sent, dies.at);
    if (dies.asks) return hear(sent, await fleet.tell(address, sent));
    const found = await fleet.any().assistant.since(address, last);
    const own =
      found?.entries.findIndex((entry) => entry.from === 'person' && entry.message === sent.id) ?? -1;
    if (dies.at === 'before-commit')
      return own < 0 && found?.entries.length === 0 ? [] : ['it was kept, though it was never committed'];
    if (!found || own < 0) return ['it was committed, and is lost'];
    return hear(sent, { ...found, entries: found.entries.slice(own) });
  }

  async function makeBoth(one: Single, other: Single): Promise<readonly string[]> {
    const both = [message(one, 0, true), message(other, 0, true)];
    story.push('(the next two at once)');
    const delivered = await Promise.all(both.map((sent, by) => fleet.tell(address, sent, by)));
    const pairs = both.map((sent, place) => ({ sent, delivery: delivered[place] }));
    pairs.sort((a, b) => firstOf(a.delivery) - firstOf(b.delivery));
    return pairs.flatMap(({ sent, delivery }) => (delivery ? hear(sent, delivery) : ['no answer']));
  }

  /** The same message, the same reply, and nothing else. */
  async function makeAgain(ago: number): Promise<readonly string[]> {
    const earlier = log.filter(({ sent }) => sent).at(-1 - ago);
    if (!earlier?.sent) return [];
    story.push(`${inWords(earlier.sent)}, again`);
    const delivery = await fleet.tell(address, earlier.sent);
    if (delivery.outcome === 'failed') return ['the same again failed'];
    const added = await fleet.any().assistant.since(address, lastOf(log));
    return [
      ...(plain(delivery.entries) === plain(earlier.entries)
        ? []
        : ['the same again was answered otherwise']),
      ...(added?.entries.length === 0 ? [] : ['the same again was counted as new']),
    ];
  }

  return {
    model,
    make: (move: Move): Promise<readonly string[]> => {
      if (move.do === 'again') return makeAgain(move.ago);
      if (move.do === 'both') return makeBoth(move.one, move.other);
      return move.dies ? makeDying(move, move.dies) : makeOne(move);
    },
    newRelease: () => {
      if (renewed) return;
      renewed = true;
      story.push('(a newer release)');
      fleet.release('newer');
      model.release(fleet.forms.newer);
      unseen = true;
    },
    /** The check before sending a report is shown. */
    checks: () => model.draft()?.form === 'report' && model.screen().id.endsWith(':review'),
    goOn: async () => {
      count += 1;
      const sent = { id: `m${count}`, question: model.screen().id, content: onwards(model.screen()) };
      return hear(sent, await fleet.tell(address, sent));
    },
    ended: () => !model.draft() && ['sent', 'menu'].includes(model.screen().id),
    /** Everything that was acknowledged stands in the log, in order, and nothing else. */
    log: async (): Promise<readonly string[]> => {
      const kept = await fleet.any().assistant.since(address, 0);
      const must = log.flatMap(({ entries }) => entries);
      return plain(kept?.entries ?? []) === plain(must) ? [] : ['the log is not what was said'];
    },
  };
}

interface Heard {
  readonly sent?: Message;
  readonly entries: readonly Entry[];
}

/** Exactly the cases that were sent, each with exactly its answers and additions. */
async function atTheDesk(fleet: Fleet, model: Model, before: number): Promise<readonly string[]> {
  const { desk, stores } = fleet.any();
  const sent = model.cases();
  const count = (await desk.list()).length - before;
  const faults = count === sent.length ? [] : [`${count} cases, and must be ${sent.length}`];
  if ((await stores.conversations.owed(1)).length > 0) faults.push('something is still owed');
  for (const { reference, form, answers, additions } of sent) {
    const found = await desk.show(reference).catch(() => undefined);
    if (!found) return [...faults, `${reference} is not at the desk`];
    if (found.report.form !== form) faults.push(`${reference} is of another form`);
    faults.push(...compare(`Case ${reference}`, given(found.report), answers));
    if (found.additions.length !== additions.length)
      faults.push(`${found.additions.length} additions, and must be ${additions.length}`);
    for (const [place, one] of found.additions.entries())
      faults.push(...compare(`Addition ${place}`, given(one), additions[place] ?? []));
  }
  return faults;
}

function given({ answers }: Pick<Report, 'answers'>) {
  return answers.map(({ question, value }) => [question, ofReport(value)] as const);
}

function toldIn(entries: readonly Entry[]): Told {
  const last = entries.at(-1);
  if (last?.from !== 'assistant' || !last.screen) throw new Error('nothing is asked');
  const said = entries.flatMap((entry) => (entry.from === 'assistant' ? entry.said : []));
  return { language: last.language, screen: last.screen, said, held: last.held };
}

function lastOf(log: readonly Heard[]): number {
  return Math.max(...log.flatMap(({ entries }) => entries.map(({ sequence }) => sequence)));
}

function firstOf(delivery: Delivery | undefined): number {
  return delivery?.outcome === 'delivered' ? (delivery.entries[0]?.sequence ?? 0) : 0;
}

/** What may be masked meanwhile aside. */
function plain(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map((entry) => ({ ...entry, held: undefined })));
}

/** A word that is in no language's list, another for each message. */
function noteOf(count: number): string {
  return `note x${String(count).replaceAll(/\d/gu, (digit) => 'qvzjkwxbfp'.charAt(Number(digit)))}x`;
}

function inWords({ question, content }: Message): string {
  return `${did(content)} on ${question}`;
}

function did(content: Content): string {
  switch (content.kind) {
    case 'press':
      return `press ${content.choice}`;
    case 'choices':
      return `choose ${content.choices.join(', ')}`;
    case 'each':
      return `say ${JSON.stringify(content.items)}`;
    case 'text':
      return `write “${content.text}”`;
    case 'command':
      return `“${content.command}${content.question ? ` ${content.question}` : ''}”`;
    default:
      return content.kind;
  }
}
