/**
 * The house's two tables: who may import whom, and which file owns each large library.
 * Seen to fail when `turn` imported the vault, when a second file imported jose, and when a named room was missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

/** What a room may import besides itself; `types` marks rooms of which only the types may be used. */
const rooms: Readonly<
  Record<string, { readonly all: readonly string[]; readonly types?: readonly string[] }>
> = {
  'src/index.ts': {
    all: ['src/app.ts', 'src/config.ts', 'src/log.ts', 'src/cli/welcome.ts', 'src/vault/desk-key.ts'],
  },
  'src/server.ts': { all: [] },
  'src/errors.ts': { all: [] },
  'src/log.ts': { all: [] },
  // What a borough is, and which languages there are, is known to the rooms that own it.
  'src/config.ts': { all: ['src/domain', 'src/errors.ts', 'locales'], types: ['src/language'] },
  'src/channels': {
    all: ['src/language', 'locales', 'src/errors.ts'],
    types: ['src/domain', 'src/turn', 'src/form'],
  },
  'src/pages': { all: ['src/language', 'locales'], types: ['src/domain', 'src/turn'] },
  // The page's client shares with the server the form of what travels between them, and the names in the HTML.
  'src/web': {
    all: ['src/pages/pieces.ts'],
    types: ['src/channels', 'src/language', 'src/form', 'src/pages'],
  },
  'src/service': {
    all: ['src/turn', 'src/safety', 'src/domain', 'src/vault', 'src/errors.ts'],
    types: ['src/store', 'src/channels', 'src/language'],
  },
  'src/turn': { all: ['dialogs', 'src/form', 'src/domain', 'src/language', 'src/understanding', 'locales'] },
  dialogs: { all: ['src/form', 'src/domain', 'src/language'] },
  // The desk reads answers out in the words in which they were asked.
  'src/desk': {
    all: ['src/domain', 'src/vault', 'src/language', 'dialogs', 'locales', 'src/errors.ts'],
    types: ['src/store', 'src/form'],
  },
  'src/cli': {
    all: [
      'src/app.ts',
      'src/config.ts',
      'src/log.ts',
      'src/errors.ts',
      'src/desk',
      'src/domain',
      'src/channels',
      'src/language',
      'src/safety',
      'src/understanding',
      'src/words',
      'locales',
    ],
  },
  'src/store': { all: ['src/errors.ts'], types: ['src/domain'] },
  'src/vault': { all: ['src/errors.ts'] },
  // Which languages there are.
  'src/words': { all: [], types: ['locales'] },
  'src/safety': { all: ['src/words'], types: ['locales'] },
  'src/understanding': { all: [] },
  'src/language': { all: ['src/words', 'locales'], types: ['src/form'] },
  'src/form': { all: [], types: ['src/language'] },
  // A report is made of a form's answers and carries days as the language room understands them.
  'src/domain': { all: [], types: ['src/form', 'src/language'] },
  locales: { all: [], types: ['src/language', 'src/safety', 'src/understanding'] },
};

const owners: Readonly<Record<string, readonly string[]>> = {
  restify: ['src/server.ts'],
  botbuilder: ['src/channels'],
  mongodb: ['src/store'],
  libsql: ['src/store'],
  i18next: ['src/language/i18n.ts'],
  '@microsoft/recognizers-text-date-time': ['src/language/recogniser.ts'],
  'date-holidays': ['src/domain/bank-holidays.ts'],
  jose: ['src/vault', 'src/channels/direct-line/tokens.ts'],
  ws: ['src/channels'],
};

/** `app` alone imports everything. */
const free = 'src/app.ts';

const files = ['src', 'dialogs', 'locales'].flatMap((folder) => sources(join(root, folder)));
const imports = files.flatMap(importsOf);

describe('The rooms', () => {
  it('all exist, so that no rule speaks of a room that is gone', () => {
    expect(
      [...Object.keys(rooms), ...Object.values(owners).flat()].filter(
        (room) => !existsSync(join(root, room)),
      ),
    ).toEqual([]);
  });

  it('hold every file, so that none escapes the rules', () => {
    expect(files.filter((file) => file !== free && !roomOf(file))).toEqual([]);
  });

  it('import only what they may', () => {
    expect(
      imports
        .filter(({ to }) => isOurs(to))
        .filter((one) => !isAllowed(one))
        .map(inWords),
    ).toEqual([]);
  });

  it('leave each large library to its owner', () => {
    const trespassers = imports.filter(({ from, to }) => {
      const owned = Object.entries(owners).find(
        ([library]) => to === library || to.startsWith(`${library}/`),
      );
      return (
        owned && from !== free && !owned[1].some((owner) => from === owner || from.startsWith(`${owner}/`))
      );
    });
    expect(trespassers.map(inWords)).toEqual([]);
  });
});

function isAllowed({ from, to, typesOnly }: Import): boolean {
  if (from === free) return true;
  const room = roomOf(from);
  if (!room || to === room || to.startsWith(`${room}/`)) return true;
  const { all, types = [] } = rooms[room] ?? { all: [] };
  return [...all, ...(typesOnly ? types : [])].some(
    (allowed) => to === allowed || to.startsWith(`${allowed}/`),
  );
}

function roomOf(file: string): string | undefined {
  return Object.keys(rooms).find((room) => file === room || file.startsWith(`${room}/`));
}

function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm);
  // Libraries that are slow to load are required at their first use.
  const dynamic = code.matchAll(/\b(?:import|require)\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, type, to = '']) => ({
      from: file,
      to: target(file, to),
      typesOnly: type !== undefined,
    })),
    ...[...dynamic].map(([, to = '']) => ({ from: file, to: target(file, to), typesOnly: false })),
  ];
}

/** A file of ours by its path from the root; a library by its name. */
function target(file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  const path = relative(root, resolve(root, dirname(file), to));
  return existsSync(join(root, `${path}.ts`))
    ? `${path}.ts`
    : path.endsWith('.css')
      ? path
      : `${path}/index.ts`;
}

function isOurs(to: string): boolean {
  return /^(src|dialogs|locales)\//.test(to);
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => relative(root, join(folder, name)));
}

function inWords({ from, to, typesOnly }: Import): string {
  return `${from} imports ${typesOnly ? 'types of ' : ''}${to}`;
}
