/** What a turn on the page's channel costs in processor time, beside the SDK's echo bot, which keeps nothing. */
import { echoName, echoOverHttp, reportOnThePage, storyOnThePage } from './contenders';
import { profileLines } from './profile';
import { inRounds } from './rounds';
import { join } from 'node:path';
import type { Programs } from './measured';
import type { Report } from './report';
import type { Plan } from './rounds';

/** @param profiled also tell where the time of the free text's turns goes */
export async function benchPage(programs: Programs, plan: Plan, profiled: boolean): Promise<Report> {
  const story = await storyOnThePage(programs);
  const contenders = [story];
  try {
    contenders.push(await reportOnThePage(programs), await echoOverHttp(programs));
    const rows = await inRounds(contenders, plan);
    const notes: string[] = [];
    if (profiled) {
      const work = await story.prepare(plan.each);
      const profile = await story.measured.profile(async () => void (await work.run()));
      work.end();
      notes.push(...profileLines(profile, join(programs.dist, 'index.js')));
    }
    return { bench: 'page', peer: echoName, rows, notes };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}
