/**
 * Preloaded into every measured process (`node --require`), whatever program that is: tells what it has used, takes a
 * profile, and ends it when the bench is gone.
 */
import type { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';
import type { Ask, Told } from '../messages';

function listen(): void {
  let session: Session | undefined;
  process.on('message', (asked: Ask) => {
    if (asked.ask === 'usage') tell({ told: 'usage', usage: usage() });
    if (asked.ask === 'profile') void begin().then((begun) => ((session = begun), tell({ told: 'done' })));
    if (asked.ask === 'profiled' && session)
      void finish(session).then((profile) => tell({ told: 'profile', profile }));
  });
  process.once('disconnect', () => process.exit());
}

function tell(told: Told): void {
  process.send?.(told);
}

function usage() {
  const { user, system } = process.cpuUsage();
  return { processor: user + system, memory: process.memoryUsage.rss() };
}

async function begin(): Promise<Session> {
  const inspector = await import('node:inspector');
  const session = new inspector.Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 200 });
  await new Promise<void>((resolve) => session.post('Profiler.start', () => resolve()));
  return session;
}

function finish(session: Session): Promise<Profiler.Profile> {
  return new Promise((resolve, reject) => {
    session.post('Profiler.stop', (error, { profile }) => {
      session.disconnect();
      if (error) reject(error);
      else resolve(profile);
    });
  });
}

listen();
