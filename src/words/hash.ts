/** FNV-1a over UTF-16 units, in 32 bits. */
export const offset = 0x811c9dc5 | 0;

export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Goes on from a hash with the letters of a word. */
export function hashFrom(hash: number, word: string): number {
  let all = hash;
  for (let at = 0; at < word.length; at += 1) all = mix(all, word.charCodeAt(at));
  return all;
}

/** So that every bit depends on all: whoever counts in fewer buckets takes the lower ones. */
export function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 12);
}
