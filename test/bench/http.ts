/** JSON over connections that stay open, as browsers and Bot Service send it. */
import { Agent, request } from 'node:http';

export interface Caller {
  /** Rejects on any status but 200 and 201. */
  post<Body>(path: string, body: object, token?: string): Promise<Body>;
  get<Body>(path: string, token: string): Promise<Body>;
  close(): void;
}

/** How many requests are under way at once. */
export const atOnce = 10;

export function createCaller(port: number): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const origin = `http://127.0.0.1:${port}`;
  const call = <Body>(method: string, path: string, token?: string, body?: object): Promise<Body> =>
    new Promise((resolve, reject) => {
      const sent = body && Buffer.from(JSON.stringify(body));
      const headers = {
        origin,
        accept: '*/*',
        ...(sent && { 'content-type': 'application/json', 'content-length': sent.length }),
        ...(token && { authorization: `Bearer ${token}` }),
      };
      const asked = request(`${origin}${path}`, { agent, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode = 0 } = response;
          if (statusCode === 200 || statusCode === 201) resolve(JSON.parse(Buffer.concat(parts).toString()));
          else reject(new Error(`${method} ${path.split('/').at(-1)}: ${statusCode}`));
        });
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(sent);
    });
  return {
    post: (path, body, token) => call('POST', path, token, body),
    get: (path, token) => call('GET', path, token),
    close: () => agent.destroy(),
  };
}

/** Does every task, a few at once. */
export async function allOf<T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  const left = tasks.entries();
  const worker = async () => {
    for (const [place, task] of left) results[place] = await task();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
