import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { Language, LanguageTag } from '../language/language';
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
  /** At least one; the first is what is shown when a browser's languages are none of ours. */
  readonly languages: readonly [Language, ...Language[]];
  readonly factsFor: (tag: LanguageTag) => StandingFacts;
  /** Where "Exit now" leads: a page that anybody may have open, whose address says nothing. */
  readonly exitTo: string;
  /** Where the built `page.js` and `page.css` lie. Rejects when they do not. */
  readonly folder: string;
}

/**
 * Every address of the pages, rendered and compressed once: all of it is the same for everybody. `/` keeps its address
 * and speaks the browser's language; `/en`, `/ar` and so on speak their own.
 */
export async function pageRoutes(parts: PageParts): Promise<readonly PageRoute[]> {
  const pages = await renderedPages(parts);
  const built = (name: string) => readFile(join(parts.folder, name), 'utf8');
  return [
    neutralRoute(pages),
    ...pages.map((rendered) => route(`/${rendered.tag}`, () => rendered)),
    await fileRoute('/page.js', 'text/javascript; charset=utf-8', await built('page.js')),
    await fileRoute('/page.css', 'text/css; charset=utf-8', await built('page.css')),
    await fileRoute('/icon.svg', 'image/svg+xml', icon),
    await fileRoute('/robots.txt', 'text/plain; charset=utf-8', 'User-agent: *\nDisallow:\n'),
  ];
}

interface Rendered extends Encoded {
  readonly tag: LanguageTag;
}

type Pages = readonly [Rendered, ...Rendered[]];

async function renderedPages({ languages, factsFor, exitTo }: PageParts): Promise<Pages> {
  const render = async (language: Language): Promise<Rendered> => {
    const markup = page(language, languages, { facts: factsFor(language.tag), exitTo });
    return { ...(await encode('text/html; charset=utf-8', markup)), tag: language.tag };
  };
  const [first, ...rest] = languages;
  return [await render(first), ...(await Promise.all(rest.map(render)))];
}

function neutralRoute(pages: Pages): PageRoute {
  const [first, ...rest] = pages;
  const tags = [first.tag, ...rest.map(({ tag }) => tag)] as const;
  return route('/', (headers) => {
    const chosen = chooseLanguage(headers['accept-language'], tags);
    return rest.find(({ tag }) => tag === chosen) ?? first;
  });
}

async function fileRoute(path: string, type: string, content: string): Promise<PageRoute> {
  const body = await encode(type, content);
  return route(path, () => body);
}

function route(
  path: string,
  choose: (headers: IncomingHttpHeaders) => Encoded & Partial<Rendered>,
): PageRoute {
  return {
    method: 'GET',
    path,
    handle: async ({ headers }) => {
      const chosen = choose(headers);
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
