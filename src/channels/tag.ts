/** The language that a client names, if it is one of ours: by the first subtag, so that `ar-SY` is Arabic. */
import type { LanguageTag } from '../language/language';

export function tagOf(locale: unknown, tags: readonly LanguageTag[]): LanguageTag | undefined {
  return typeof locale === 'string' ? tags.find((tag) => primary(tag) === primary(locale)) : undefined;
}

function primary(locale: string): string | undefined {
  return locale.toLowerCase().split(/[-_]/)[0];
}
