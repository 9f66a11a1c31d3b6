/** Where a turn's processor time goes: the pure function, the service round it, and the echo bot with and without HTTP. */
import { echoName, echoOverHttp, withoutHttp } from './contenders';
import { inRounds } from './rounds';
import type { Programs } from './measured';
import type { Report } from './report';
import type { Contender, Plan } from './rounds';

export async function benchTurn(programs: Programs, plan: Plan): Promise<Report> {
  const contenders: Contender[] = [];
  try {
    contenders.push(await withoutHttp('hearing danger in 200 characters', programs, ['turns.js', 'hear']));
    contenders.push(await withoutHttp('the turn, a pure function', programs, ['turns.js', 'turn']));
    contenders.push(await withoutHttp('the service without HTTP', programs, ['turns.js', 'service']));
    contenders.push(await withoutHttp(`${echoName} without HTTP`, programs, ['echo-bot.js', 'direct']));
    contenders.push(await echoOverHttp(programs));
    return { bench: 'turn', peer: echoName, rows: await inRounds(contenders, plan) };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}
