import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A body compressed once, ready to be sent in whatever way the browser takes. */
export interface Encoded {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Compresses as hard as it goes: it is done once, at the start. */
export async function encode(type: string, body: string): Promise<Encoded> {
  const plain = Buffer.from(body);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, quality),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  return { type, plain, br, gzip: zipped };
}

/** The smallest form that an `Accept-Encoding` header allows. */
export function chooseEncoding(header: string | undefined): 'br' | 'gzip' | 'plain' {
  const accepted = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'plain';
}
