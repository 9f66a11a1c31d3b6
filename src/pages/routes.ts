import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Language } from '../language/language';
import type { StandingFacts } from '../language/text';
import { chooseEncoding, encode, type Encoded } from './encoded';
import { chooseLanguage } from './chooseLanguage';
import { icon } from './icon';
import { page } from './page';

/** One address of the pages. Headers that all answers share are the server's. */
export interface PageRoute {
  readonly method: 'get';
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export interface PageParts {
  /** At least one; the first is what is shown when a browser's languages are none of ours. */
  readonly languages: readonly [Language, ...Language[]];
  readonly facts: StandingFacts;
  /** Where the built `page.js` and `page.css` lie. Rejects when they do not. */
  readonly folder: string;
}

/**
 * Every address of the pages, rendered and compressed once: all of it is the same for everybody. `/` keeps its address
 * and speaks the browser's language; `/en`, `/ar` and so on speak their own.
 */
export async function pageRoutes({ languages, facts, folder }: PageParts): Promise<readonly PageRoute[]> {
  const pages = new Map<string, Encoded>();
  for (const language of languages)
    pages.set(language.tag, await encode(markup, page(language, languages, facts)));
  return [
    neutralRoute(languages, pages),
    ...[...pages].map(([tag, body]) => route(`/${tag}`, body, tag)),
    route(
      '/page.js',
      await encode('text/javascript; charset=utf-8', await readFile(join(folder, 'page.js'), 'utf8')),
    ),
    route(
      '/page.css',
      await encode('text/css; charset=utf-8', await readFile(join(folder, 'page.css'), 'utf8')),
    ),
    route('/icon.svg', await encode('image/svg+xml', icon)),
    route('/robots.txt', await encode('text/plain; charset=utf-8', 'User-agent: *\nDisallow:\n')),
  ];
}

const markup = 'text/html; charset=utf-8';

function neutralRoute(
  [first, ...rest]: PageParts['languages'],
  pages: ReadonlyMap<string, Encoded>,
): PageRoute {
  const tags = [first.tag, ...rest.map(({ tag }) => tag)] as const;
  return {
    method: 'get',
    path: '/',
    handle: async (request, response) => {
      const tag = chooseLanguage(request.headers['accept-language'], tags);
      const body = pages.get(tag);
      response.setHeader('Vary', 'Accept-Language, Accept-Encoding');
      if (body) send(request, response, body, tag);
    },
  };
}

function route(path: string, body: Encoded, language?: string): PageRoute {
  return {
    method: 'get',
    path,
    handle: async (request, response) => {
      response.setHeader('Vary', 'Accept-Encoding');
      send(request, response, body, language);
    },
  };
}

function send(request: IncomingMessage, response: ServerResponse, body: Encoded, language?: string): void {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  response.statusCode = 200;
  response.setHeader('Content-Type', body.type);
  response.setHeader('Content-Length', body[encoding].length);
  if (language !== undefined) response.setHeader('Content-Language', language);
  if (encoding !== 'plain') response.setHeader('Content-Encoding', encoding);
  response.end(body[encoding]);
}
