import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { Languages } from '../language/i18n';
import type { LanguageTag } from '../language/language';
import type { StandingFacts } from '../language/text';
import { chooseEncoding, encode, type Encoded } from './encoded';
import { chooseLanguage } from './chooseLanguage';
import { icon } from './icon';
import { page } from './page';

/** One address of the pages. Headers that all answers share are the server's. */
export interface PageRoute {
  readonly method: 'GET';
  readonly path: string;
  readonly handle: (request: { readonly headers: IncomingHttpHeaders }) => Promise<PageAnswer>;
}

export interface PageAnswer {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface PageParts {
  readonly languages: Languages;
  readonly factsFor: (tag: LanguageTag) => StandingFacts;
  /** Where "Exit now" leads: a page that anybody may have open, whose address says nothing. */
  readonly exitTo: string;
  /** Where the built `page.js` and `page.css` lie. Rejects when they do not. */
  readonly folder: string;
}

/**
 * Every address of the pages, rendered and compressed when it is first asked for, and once: all of it is the same for everybody.
 * `/` keeps its address and speaks the browser's language, English when that is none of ours; `/en`, `/ar` and so on speak their own.
 */
export async function pageRoutes(parts: PageParts): Promise<readonly PageRoute[]> {
  const rendered = rendering(parts);
  const { tags } = parts.languages;
  const built = (name: string) => readFile(join(parts.folder, name), 'utf8');
  return [
    route('/', (headers) => rendered(chooseLanguage(headers['accept-language'], tags) ?? 'en')),
    ...tags.map((tag) => route(`/${tag}`, () => rendered(tag))),
    await fileRoute('/page.js', 'text/javascript; charset=utf-8', await built('page.js')),
    await fileRoute('/page.css', 'text/css; charset=utf-8', await built('page.css')),
    await fileRoute('/icon.svg', 'image/svg+xml', icon),
    await fileRoute('/robots.txt', 'text/plain; charset=utf-8', 'User-agent: *\nDisallow:\n'),
  ];
}

interface Rendered extends Encoded {
  readonly tag: LanguageTag;
}

/** The page of a language, made once. */
function rendering({ languages, factsFor, exitTo }: PageParts): (tag: LanguageTag) => Promise<Rendered> {
  const pages = new Map<LanguageTag, Promise<Rendered>>();
  const render = async (tag: LanguageTag): Promise<Rendered> => {
    const markup = page(languages.get(tag), languages.tags, { facts: factsFor(tag), exitTo });
    return { ...(await encode('text/html; charset=utf-8', markup)), tag };
  };
  return (tag) => {
    const made = pages.get(tag) ?? render(tag);
    pages.set(tag, made);
    return made;
  };
}

async function fileRoute(path: string, type: string, content: string): Promise<PageRoute> {
  const body = await encode(type, content);
  return route(path, () => Promise.resolve(body));
}

function route(
  path: string,
  choose: (headers: IncomingHttpHeaders) => Promise<Encoded & Partial<Rendered>>,
): PageRoute {
  return {
    method: 'GET',
    path,
    handle: async ({ headers }) => {
      const chosen = await choose(headers);
      const encoding = chooseEncoding(headers['accept-encoding']);
      return { status: 200, headers: headersOf(chosen, encoding), body: chosen[encoding] };
    },
  };
}

function headersOf(
  { type, tag }: Encoded & Partial<Rendered>,
  encoding: 'br' | 'gzip' | 'plain',
): Record<string, string> {
  return {
    'Content-Type': type,
    Vary: 'Accept-Encoding, Accept-Language',
    ...(tag && { 'Content-Language': tag }),
    ...(encoding !== 'plain' && { 'Content-Encoding': encoding }),
  };
}
