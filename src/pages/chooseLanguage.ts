import { tagOf } from '../language/tag';

/**
 * The best of the languages that there are for an `Accept-Language` header (RFC 9110, 12.5.4): by weight, then by
 * order; a region counts as its language (`ar-EG` is `ar`). Nothing when none fits.
 */
export function chooseLanguage<Tag extends string>(
  header: string | undefined,
  tags: readonly Tag[],
): Tag | undefined {
  const wanted = wantedLanguages(header ?? '').map((one) => tagOf(one, tags));
  return wanted.find((tag) => tag !== undefined);
}

/** Longer headers are somebody's game: no browser writes one. */
const most = 1000;

function wantedLanguages(header: string): readonly string[] {
  return header
    .slice(0, most)
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .map(([tag = '', weight]) => ({ tag, weight: weight === undefined ? 1 : Number(weight) }))
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
