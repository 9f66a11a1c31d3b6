/** Looks for words in bytes, in every form in which they could stand there, and behind every key. */
import { createDecipheriv } from 'node:crypto';
import { join } from 'node:path';
import { openEngine } from '../../src/store/embedded/engine';
import { filesIn } from './built-server';

/** Which of the words stand in these bytes: as text, in UTF-16, base64, hex, or as an escape of JSON or of an address. */
export function foundIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  return words.filter((word) => formsOf(word).some((form) => bytes.includes(form)));
}

/**
 * What the server could read of its own store: every stored byte string, opened with every key and every key found so.
 * @param older what was stored earlier, as somebody may still have it
 */
export function readable(
  dataDir: string,
  keys: readonly Uint8Array[],
  older: readonly Buffer[] = [],
): Buffer {
  const stored = storedBytes(dataDir);
  const first = opened(stored, keys);
  // A data key lies wrapped under a server's key: whatever has its length may be one.
  const found = first.filter((plain) => plain.byteLength === 32);
  return Buffer.concat([...stored, ...first, ...opened([...stored, ...older], found)]);
}

/** Every byte string in the databases, in JSON and base64 too, and every file. */
export function storedBytes(dataDir: string): readonly Buffer[] {
  const rows = ['conversations.db', 'cases.db', 'notes.db'].flatMap((name) => valuesIn(join(dataDir, name)));
  const files = filesIn(join(dataDir, 'files')).map(({ bytes }) => bytes);
  const whole = [...rows, ...files];
  return [...whole, ...whole.flatMap(encodedIn)];
}

function formsOf(word: string): readonly Buffer[] {
  const utf8 = Buffer.from(word);
  const utf16 = Buffer.from(word, 'utf16le');
  const escaped = Array.from(word, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
    '',
  );
  const texts = [encodeURIComponent(word), escaped, utf8.toString('hex')];
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    ...texts.map((text) => Buffer.from(text)),
    ...[utf8, utf16].flatMap(base64Forms),
  ];
}

/** Base64 of it wherever it begins among other bytes, without the letters that its neighbours share. */
function base64Forms(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const whole = Math.floor(padded.byteLength / 3) * 4;
    const part = padded.toString('base64').slice(before === 0 ? 0 : 4, whole);
    const url = part.replaceAll('+', '-').replaceAll('/', '_');
    // Of a short word too little is left to look for.
    return part.length >= 8 ? [Buffer.from(part), Buffer.from(url)] : [];
  });
}

function valuesIn(path: string): readonly Buffer[] {
  const engine = openEngine(path);
  try {
    const tables = engine
      .query<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all();
    return tables.flatMap(({ name }) =>
      engine
        .query<Record<string, unknown>>(`SELECT * FROM "${name}"`)
        .all()
        .flatMap((row) => Object.values(row))
        .flatMap((value) => (value instanceof Uint8Array || typeof value === 'string' ? [value] : []))
        .map((value) => Buffer.from(value)),
    );
  } finally {
    engine.close();
  }
}

/** What stands in base64 in a text, such as the sealed bytes in an effect's JSON. */
function encodedIn(bytes: Buffer): readonly Buffer[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/[\w+/-]{24,}/g)].map(([part]) => Buffer.from(part, 'base64'));
}

/**
 * AES-256-GCM without its tag is AES-256-CTR from a counter of 2: so nothing need be known of what the bytes were
 * bound to. The nonce may begin at the first byte or after a byte of format, and the tag may stand before or behind.
 */
function opened(stored: readonly Buffer[], keys: readonly Uint8Array[]): readonly Buffer[] {
  return stored.flatMap((bytes) =>
    keys.flatMap((key) =>
      [0, 1].flatMap((nonceAt) => {
        const locked = bytes.subarray(nonceAt + 12);
        if (locked.byteLength < 17) return [];
        const counter = Buffer.concat([bytes.subarray(nonceAt, nonceAt + 12), Buffer.from([0, 0, 0, 2])]);
        const bodies = [locked.subarray(0, -16), locked.subarray(16)];
        return bodies.map((body) => createDecipheriv('aes-256-ctr', key, counter).update(body));
      }),
    ),
  );
}
