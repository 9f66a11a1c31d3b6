/**
 * Each bench runs for a second or so, to see that it works and compares with its peer; no time is asserted.
 * Seen to fail when the echo bot answered without echoing, when the story was taken for an alarm,
 * and when a peer was left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from './report';

const root = resolve(__dirname, '../..');
let dist = '';

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'assistant-benches-'));
  const node = ['--platform=node', '--target=node20', '--packages=external'];
  bundle(['src/index.ts', ...node, `--outdir=${dist}`]);
  bundle(['src/web/page.ts', 'src/web/page.css', '--minify', '--target=es2020', `--outdir=${dist}/web`]);
  const programs = ['probe', 'echo-bot', 'turns'].map((name) => `test/bench/programs/${name}.ts`);
  bundle(['test/bench/bench.ts', ...programs, ...node, `--outdir=${dist}/bench`, '--outbase=test/bench']);
});

afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('The benches', () => {
  it.each(['turn', 'page', 'start', 'web'])('measure “%s” beside its peer, in one run', (name) => {
    const { stdout, stderr, status } = run(name, '--quick', '--json');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const { bench, peer, rows }: Report = JSON.parse(stdout);
    expect(bench).toBe(name);
    expect(rows.filter((row) => row.name.startsWith(peer) && row.ratio === 1)).not.toEqual([]);
    expect(rows.filter((row) => !(row.value > 0 && row.ratio > 0))).toEqual([]);
  });

  it('tell where the time goes', () => {
    const { stdout } = run('page', '--quick', '--profile');
    expect(stdout).toMatch(/\nParts:\n +[\d.]+ % {2}\S.*\n[^]*\nFunctions:\n +[\d.]+ % {2}\S.* in \S/);
  });

  it('say which there are when asked for one that does not exist', () => {
    const { stderr, status } = run('nothing');
    expect(status).toBe(2);
    expect(stderr).toContain('npm run -s bench -- NAME');
  });
});

function bundle(args: readonly string[]): void {
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild');
  execFileSync(esbuild, [...args, '--bundle', '--log-level=warning'], { cwd: root });
}

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(dist, 'bench', 'bench.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    timeout: 60_000,
  });
}
