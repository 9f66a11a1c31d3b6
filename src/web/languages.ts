import type { LanguageTag } from '../language/language';

/** The links to the page in its other languages, which a conversation follows. */
export interface LanguageLinks {
  /** The address of the page in that language, unless the page speaks it already or there is none. */
  other(tag: string): string | undefined;
}

/**
 * @param chosen a language was pressed; it gives false where there is no conversation yet that could be asked to
 *   change. Every move replaces the address, so that the history holds one entry.
 */
export function installLanguages(chosen: (tag: LanguageTag, name: string) => boolean): LanguageLinks {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  const isOurs = (tag: string): tag is LanguageTag => links.some(({ hreflang }) => hreflang === tag);
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const tag = link.hreflang;
      if (!isOurs(tag) || !chosen(tag, link.textContent ?? '')) window.location.replace(link.href);
    });
  }
  const spoken = document.documentElement.lang;
  return {
    other: (tag) => (tag === spoken ? undefined : links.find(({ hreflang }) => hreflang === tag)?.href),
  };
}
