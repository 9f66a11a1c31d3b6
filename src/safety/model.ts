/** What was learnt, as bytes: a line of JSON, then every table, compressed. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { emptyLexicon } from './lexicon';
import type { AnyTag } from '../../locales';
import type { Classifier } from '../words/classifier';
import type { Level, Thresholds } from './hear';
import type { Lexicon } from './lexicon';
import type { Senses } from './perceive';

export interface Model extends Senses {
  /** How alarming: the classes are levels. */
  readonly danger: Classifier<Level>;
  readonly thresholds: Thresholds;
  /** A digest of what it was learnt from. */
  readonly learntFrom: string;
}

type Bare<Name extends string> = Omit<Classifier<Name>, 'weights'>;

interface Header {
  readonly format: 2;
  readonly learntFrom: string;
  readonly thresholds: Thresholds;
  readonly danger: Bare<Level>;
  readonly tongue: Bare<AnyTag>;
  /** How many rows and parts the lexicon has. */
  readonly rows: number;
  readonly parts: number;
}

/** The same model gives the same bytes. */
export function packModel({ danger, tongue, lexicon, thresholds, learntFrom }: Model): Uint8Array {
  const counts = { rows: lexicon.concepts.length, parts: lexicon.stems.length };
  const head: Header = {
    format: 2,
    learntFrom,
    thresholds,
    danger: bare(danger),
    tongue: bare(tongue),
    ...counts,
  };
  const tables = [danger.weights, tongue.weights, ...tablesOf(lexicon)].map(bytesOf);
  const packed = brotliCompressSync(Buffer.concat(tables), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), packed]);
}

/** Throws on bytes of another format. */
export function unpackModel(bytes: Uint8Array): Model {
  const end = bytes.indexOf(0x0a);
  const { format, danger, tongue, rows, parts, ...rest } = JSON.parse(
    Buffer.from(bytes.subarray(0, end)).toString(),
  ) as Header;
  if (format !== 2) throw new Error('The model of danger is of another format: run `npm run danger:train`.');
  const model: Model = {
    ...rest,
    danger: { ...danger, weights: new Int8Array(danger.buckets * danger.classes.length) },
    tongue: { ...tongue, weights: new Int8Array(tongue.buckets * tongue.classes.length) },
    lexicon: emptyLexicon(rows, parts),
  };
  const packed = brotliDecompressSync(bytes.subarray(end + 1));
  let from = 0;
  for (const table of [model.danger.weights, model.tongue.weights, ...tablesOf(model.lexicon)].map(bytesOf)) {
    table.set(packed.subarray(from, from + table.length));
    from += table.length;
  }
  return model;
}

/** How many bytes a model takes in memory. */
export function sizeOf({ danger, tongue, lexicon }: Model): number {
  const tables = [danger.weights, tongue.weights, ...tablesOf(lexicon)];
  return tables.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

type Table = Int8Array | Uint8Array | Int32Array;

function tablesOf({ slots, hashes, stems, concepts, languages, others }: Lexicon): readonly Table[] {
  return [slots, hashes, stems, concepts, languages, others];
}

function bytesOf({ buffer, byteOffset, byteLength }: Table): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function bare<Name extends string>({ classes, buckets, scale, bias }: Classifier<Name>): Bare<Name> {
  return { classes, buckets, scale, bias };
}
