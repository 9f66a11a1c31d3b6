/** A stored document says its version; an older one would be migrated here, by a named function. */
import { AppError } from '../errors';

const format = 1;

/** The document's bytes, with its version. */
export function asStored(document: object): Uint8Array {
  return Buffer.from(JSON.stringify({ format, ...document }), 'utf8');
}

/** The document from its bytes. Throws `store-format` when a newer release wrote it. */
export function fromStored(bytes: Uint8Array): object {
  const { format: stored, ...document } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    format?: number;
  };
  if (stored !== format) throw new AppError('store-format');
  return document;
}
