/** A processor profile in a few lines: the parts that take most of the time, and the ten functions. */
import { existsSync, readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';

/**
 * Shares of the time that the main thread was busy; waiting for a disk's sync counts as busy.
 * @param bundle the profiled program, as esbuild built it: its comments tell which source file a line came from
 */
export function profileLines(profile: Profiler.Profile, bundle: string): readonly string[] {
  const sources = existsSync(bundle) ? readFileSync(bundle, 'utf8').split('\n') : [];
  const own = selfTimes(profile);
  const busy = [...own].filter(
    ([{ callFrame }]) => !['(idle)', '(program)'].includes(callFrame.functionName),
  );
  const callers = callersIn(profile);
  const part = (node: Profiler.ProfileNode) => partOf(caller(node, callers), bundle, sources);
  const parts = grouped(busy, part);
  const functions = grouped(
    busy,
    (node) => `${caller(node, callers).callFrame.functionName || '(unnamed)'} in ${part(node)}`,
  );
  return ['', 'Parts:', ...shares(parts, 14), '', 'Functions:', ...shares(functions, 10)];
}

type Times = ReadonlyMap<Profiler.ProfileNode, number>;

/** Microseconds in each function itself, not in what it calls. */
function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Times {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map<Profiler.ProfileNode, number>();
  samples.forEach((id, place) => {
    const node = byId.get(id);
    if (node) times.set(node, (times.get(node) ?? 0) + (timeDeltas[place + 1] ?? 0));
  });
  return times;
}

function callersIn({ nodes }: Profiler.Profile): ReadonlyMap<number, Profiler.ProfileNode> {
  return new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
}

/** Native code is told by who called it. */
function caller(
  node: Profiler.ProfileNode,
  callers: ReadonlyMap<number, Profiler.ProfileNode>,
): Profiler.ProfileNode {
  const { url, functionName } = node.callFrame;
  const above = url === '' && !functionName.startsWith('(') ? callers.get(node.id) : undefined;
  return above ? caller(above, callers) : node;
}

function grouped(
  times: readonly (readonly [Profiler.ProfileNode, number])[],
  name: (node: Profiler.ProfileNode) => string,
): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const [node, time] of times) groups.set(name(node), (groups.get(name(node)) ?? 0) + time);
  return groups;
}

function shares(groups: ReadonlyMap<string, number>, most: number): readonly string[] {
  const whole = [...groups.values()].reduce((sum, time) => sum + time, 0);
  return [...groups]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name, time]) => `${((100 * time) / whole).toFixed(1).padStart(6)} %  ${name}`);
}

/** A source file of ours, a package, a part of Node, or the engine's own work, such as collecting garbage. */
function partOf({ callFrame }: Profiler.ProfileNode, bundle: string, sources: readonly string[]): string {
  const { url, lineNumber, functionName } = callFrame;
  if (url === '') return functionName;
  if (url.endsWith(bundle)) return sourceAt(sources, lineNumber);
  const [, , name] = /(.*)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return name ?? url;
}

function sourceAt(sources: readonly string[], line: number): string {
  for (let place = line; place >= 0; place -= 1) {
    const [, file] = /^\/\/ (\S+\.ts)$/.exec(sources[place] ?? '') ?? [];
    if (file !== undefined) return file;
  }
  return 'the bundle';
}
