/**
 * Loaded before the server (`node -r`): once the file MARK exists, ends the process without warning at its DIE_AT-th
 * call to the database, before the call is made, as `kill -9` would.
 */
import { existsSync } from 'node:fs';
import Libsql from 'libsql';

const { MARK = '', DIE_AT = '0' } = process.env;
let calls = 0;

function mayDie(): void {
  if (!existsSync(MARK)) return;
  calls += 1;
  if (calls !== Number(DIE_AT)) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal takes a moment, in which nothing more may happen.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
}

/** Puts a look in front of these methods. */
function watch(target: object, names: readonly string[]): void {
  for (const name of names) {
    const method: unknown = Reflect.get(target, name);
    if (typeof method !== 'function') throw new Error(`libsql has no ${name} any more`);
    Reflect.set(target, name, function looking(this: unknown, ...given: unknown[]) {
      mayDie();
      return Reflect.apply(method, this, given);
    });
  }
}

watch(Libsql.prototype, ['exec']);
const probe = new Libsql(':memory:');
watch(Object.getPrototypeOf(probe.prepare('SELECT 1')), ['run', 'get', 'all']);
probe.close();
