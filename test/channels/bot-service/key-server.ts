/** Bot Service's side of trust, on loopback: keys that the SDK fetches, and tokens signed with them. */
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cloud } from '../../../src/channels/bot-service/bot-service';

export const issuer = 'https://api.botframework.com';
export const appId = '11111111-2222-3333-4444-555555555555';
export const serviceUrl = 'https://smba.example/amer/';

export interface KeyServer {
  readonly cloud: Cloud;
  /** A token; `changes` replace its claims (`undefined` removes one), `header` its header. */
  readonly sign: (changes?: object, header?: object) => string;
  /** The same with a key that the server does not publish. */
  readonly signForged: (changes?: object) => string;
  close(): Promise<void>;
}

export async function startKeyServer(): Promise<KeyServer> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = {
    ...own.publicKey.export({ format: 'jwk' }),
    kid: 'k1',
    use: 'sig',
    endorsements: ['msteams', 'sms', 'webchat'],
  };
  const server = createServer((request, response) => {
    const body = request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${origin()}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = () => `http://127.0.0.1:${port}`;
  const signWith =
    (key: typeof own.privateKey) =>
    (changes: object = {}, header: object = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: issuer,
        aud: appId,
        serviceurl: serviceUrl,
        nbf: now - 60,
        exp: now + 600,
        ...changes,
      };
      const head = { alg: 'RS256', typ: 'JWT', kid: 'k1', ...header };
      const signed = [head, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
    };
  return {
    cloud: {
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: `${origin()}/channel`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${origin()}/emulator`,
      ToChannelFromBotLoginUrl: 'https://login.example/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'https://token.example',
    },
    sign: signWith(own.privateKey),
    signForged: signWith(strange.privateKey),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
