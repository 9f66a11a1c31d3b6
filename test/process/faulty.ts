/**
 * Loaded before the server (`node -r`): what the file FAULT says happens at calls to the database, counted from when it
 * was written. `kill 3`: at the third call the process ends without warning, as by `kill -9`. `fail 3`: the third call
 * throws, and its words are planted ones. `down 3`: so do all that follow, but for the end of a transaction.
 */
import { readFileSync } from 'node:fs';
import Libsql from 'libsql';

/** What a failing call says; no log and no answer may repeat it. */
export const plantedFault = 'planted words of a fault';

let ordered = '';
let calls = 0;

function before(sql: unknown): void {
  const order = read(process.env['FAULT'] ?? '');
  if (order !== ordered) calls = 0;
  ordered = order;
  const [what, at] = order.split(' ');
  calls += 1;
  const due = calls === Number(at) || (what === 'down' && calls > Number(at) && sql !== 'ROLLBACK');
  if (!due) return;
  if (what !== 'kill') throw Object.assign(new Error(plantedFault), { code: 'SQLITE_IOERR' });
  process.kill(process.pid, 'SIGKILL');
  // The signal takes a moment, in which nothing more may happen.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Puts a look in front of these methods. */
function watch(target: object, names: readonly string[]): void {
  for (const name of names) {
    const method: unknown = Reflect.get(target, name);
    if (typeof method !== 'function') throw new Error(`libsql has no ${name} any more`);
    Reflect.set(target, name, function looking(this: unknown, ...given: unknown[]) {
      before(given[0]);
      return Reflect.apply(method, this, given);
    });
  }
}

if (process.env['FAULT']) {
  watch(Libsql.prototype, ['exec']);
  const probe = new Libsql(':memory:');
  watch(Object.getPrototypeOf(probe.prepare('SELECT 1')), ['run', 'get', 'all']);
  probe.close();
}
