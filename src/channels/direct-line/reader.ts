/**
 * Reads conversations for clients. A client stops for good on an error while it polls, so a store that cannot be read
 * looks like a conversation in which nothing has happened yet.
 */
import { Bounded } from './bounded';
import { place } from './transcript';
import type { Address, Assistant, Delivered, Failed } from '../assistant';
import type { Bearer } from './tokens';
import type { Languages } from '../languages';
import type { PlacedActivity } from './transcript';
import type { LanguageTag } from '../../language/language';

export interface Reader {
  /** Begins it, or finds it begun. `failed`: it will begin with the first reading that succeeds. */
  open(bearer: Bearer, language: LanguageTag | undefined): Promise<'begun' | 'found' | Failed>;
  /** What stands after `watermark`; `ended` when it never was or was erased. Never rejects. */
  since(bearer: Bearer, watermark: number): Promise<Stretch | 'ended'>;
  /** What a turn has just added. */
  added(bearer: Bearer, delivery: Delivered): Stretch;
}

/** A stretch of the log as activities, in order. */
export interface Stretch {
  readonly rows: readonly { readonly sequence: number; readonly activity: PlacedActivity }[];
  readonly watermark: number;
}

export interface ReaderOptions {
  readonly assistant: Assistant;
  readonly languages: Languages;
  /** Told what kept a conversation from being read. */
  readonly report: (problem: unknown) => void;
}

const mostRemembered = 1_000;

export function createReader({ assistant, languages, report }: ReaderOptions): Reader {
  const unopened = new Bounded<LanguageTag | undefined>(mostRemembered);

  const stretch = (bearer: Bearer, { entries, watermark }: Delivered): Stretch => ({
    rows: entries.map((entry) => ({
      sequence: entry.sequence,
      activity: place(entry, bearer, languages),
    })),
    watermark,
  });

  const begin = async (bearer: Bearer, language: LanguageTag | undefined) => {
    const delivery = await assistant.open(addressOf(bearer), language);
    if (delivery.outcome === 'failed') unopened.set(bearer.conversation, language);
    else unopened.delete(bearer.conversation);
    return delivery;
  };

  const since = async (bearer: Bearer, watermark: number): Promise<Stretch | 'ended'> => {
    const delivered = await assistant.since(addressOf(bearer), watermark);
    if (delivered) return stretch(bearer, delivered);
    if (!unopened.has(bearer.conversation)) return 'ended';
    const begun = await begin(bearer, unopened.get(bearer.conversation));
    return begun.outcome === 'failed' ? { rows: [], watermark } : stretch(bearer, begun);
  };

  return {
    open: async (bearer, language) => {
      const known = await assistant.since(addressOf(bearer), 0).catch(report);
      if (known) return 'found';
      const delivery = await begin(bearer, language);
      return delivery.outcome === 'failed' ? delivery : 'begun';
    },
    since: async (bearer, watermark) => {
      try {
        return await since(bearer, watermark);
      } catch (error) {
        report(error);
        return { rows: [], watermark };
      }
    },
    added: stretch,
  };
}

/** Where the assistant knows the bearer's conversation. */
export function addressOf({ channel, conversation }: Bearer): Address {
  return { channel, conversation };
}
