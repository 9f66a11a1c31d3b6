import type { Config } from '../config';

/** What whoever starts the service should know: where the page is, how an officer reads a case, what must change. */
export function welcome({ production, host, dataDir, deskKey, borough }: Config, port: number): string {
  const shown = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  const lines = [`The page is at http://${shown}:${port}. Cases are kept, sealed, in ${dataDir}.`];
  if (!production) {
    lines.push(
      `An officer reads them with the private key in ${deskKey}:`,
      '  npm run -s desk -- list',
      '  npm run -s desk -- show REFERENCE',
      'Before it faces the public: NODE_ENV=production with SERVER_SECRET, DESK_PUBLIC_KEYS (the private key kept on',
      `another machine), TLS in front, and the borough's settings confirmed${unconfirmed(borough)}.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function unconfirmed({ toBeConfirmed }: Config['borough']): string {
  return toBeConfirmed.length > 0 ? `: ${toBeConfirmed.join(', ')}` : '';
}
