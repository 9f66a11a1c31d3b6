import { languages as offered } from '../../locales';
import type { Language, LanguageTag } from '../language/language';
import { text, type StandingFacts } from '../language/text';
import { about } from './about';
import { conversation } from './conversation';
import { danger } from './danger';
import { html, type Html } from './html';
import { teller, type Teller } from './teller';

export interface PageFacts {
  /** In the page's language. */
  readonly facts: StandingFacts;
  /** Where "Exit now" leads: a page that anybody may have open, whose address says nothing. */
  readonly exitTo: string;
}

/**
 * The whole page in one language. What a person in danger needs (emergency numbers, exit, languages, the council's
 * telephone number) is here before any script runs. Title, icon and address are neutral: they stay in the browser's
 * history and on its tabs.
 */
export function page(language: Language, tags: readonly LanguageTag[], { facts, exitTo }: PageFacts): string {
  const tell = teller(language, facts);
  return html`<!doctype html>
    <html lang="${language.tag}" dir="${language.direction}">
      ${head(tell)}
      <body>
        <a class="skip" href="#talk">${tell.plain(text('page.skip'))}</a>
        ${bar(tell, facts, exitTo)}
        <div class="sheet">
          ${danger(tell)}
          <main id="talk" tabindex="-1">
            ${switcher(tell, language, tags)} ${conversation(tell, facts)}
          </main>
          ${about(tell, facts)}
        </div>
      </body>
    </html> `.markup;
}

/** `format-detection`: a telephone would offer to dial the receipt. */
function head(tell: Teller): Html {
  return html`<head>
    <meta charset="utf-8" />
    <title>${tell.plain(text('page.title'))}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="format-detection" content="telephone=no" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/page.css" />
    <script src="/page.js" defer></script>
  </head>`;
}

/** The way out is a link, which works without script, and out of a frame. */
function bar(tell: Teller, { council, emergency }: StandingFacts, exitTo: string): Html {
  return html`<header class="bar">
    <span class="council">${council}</span>
    <a class="emergency" href="tel:${emergency}" aria-label="${tell.plain(text('page.danger.call'))}"
      >${emergency}</a
    >
    <a class="exit" id="exit" href="${exitTo}" target="_top" rel="noreferrer"
      >${tell.plain(text('page.exit'))}</a
    >
  </header>`;
}

/**
 * Each language by its own name, as a link that works without script. Many are folded away, behind a word that also those look for
 * who cannot read the page.
 */
function switcher(tell: Teller, present: Language, tags: readonly LanguageTag[]): Html {
  const list = html`<ul>
    ${tags.map((tag) => languageLink(tag, present))}
  </ul>`;
  const folded = html`<details>
    <summary>${present.name} · <span lang="en" dir="ltr">Languages</span></summary>
    ${list}
  </details>`;
  return html`<nav class="languages" aria-label="${tell.plain(text('page.languages'))}">
    ${tags.length > mostInSight ? folded : list}
  </nav>`;
}

/** More would push the conversation off a small telephone. */
const mostInSight = 6;

function languageLink(tag: LanguageTag, present: Language): Html {
  const { direction, name } = offered[tag];
  const current = tag === present.tag ? html` aria-current="true"` : undefined;
  return html`<li>
    <a href="/${tag}" hreflang="${tag}" lang="${tag}" dir="${direction}" ${current}>${name}</a>
  </li>`;
}
