/**
 * Shows what is understood of lines `language<TAB>text` on standard input, as JSON lines: `npm run -s try -- danger`,
 * `forms`, `places` or `door`; for `language` a line is the text alone. Nothing is kept.
 */
import { createInterface } from 'node:readline';
import { languages } from '../../locales';
import { openModel } from '../app';
import { createEar } from '../safety/hear';
import { createUnderstanding, formsAndKinds } from '../understanding/understand';
import { identify } from '../words/tongue';
import type { Ear } from '../safety/hear';
import type { Understanding } from '../understanding/understand';
import type { Tongue } from '../words/tongue';

interface Parts {
  readonly ear: Ear;
  readonly tongueOf: (text: string) => Tongue | undefined;
  readonly understanding: Understanding;
}

const trials: Readonly<Record<string, (parts: Parts, text: string, language: string) => unknown>> = {
  danger: ({ ear }, text, language) => {
    const { level, reason } = ear(text);
    return { language, text, level, reason };
  },
  forms: ({ understanding }, text) => formsAndKinds(understanding.story(text)),
  places: ({ understanding }, text) => ({
    places: understanding.places(text),
    times: understanding.times(text),
  }),
  // "und" is BCP 47 for a language that nothing tells.
  language: ({ tongueOf }, text) => tongueOf(text) ?? { language: 'und', second: 'und', confidence: 0 },
  door: ({ ear, understanding }, text) => ({ door: doorOf(ear, understanding, text) }),
};

/** Privacy has a page of its own; as a door it belongs to what the council does with what it is told. */
function doorOf(ear: Ear, understanding: Understanding, text: string): string {
  const { level } = ear(text);
  if (level === 'immediate' || level === 'crisis') return 'danger';
  const door = understanding.door(text) ?? 'none';
  return door === 'privacy' ? 'what-will-you-do' : door;
}

async function main([name = '']: readonly string[]): Promise<void> {
  const trial = Object.hasOwn(trials, name) ? trials[name] : undefined;
  if (!trial) throw new Error(`Say what to try: ${Object.keys(trials).join(', ')}.`);
  const all = Object.values(languages);
  const words = await Promise.all(
    all.map(async ({ understanding }) => (await understanding()).understanding),
  );
  const model = openModel();
  const parts: Parts = {
    ear: createEar(model),
    tongueOf: (text) => identify(text, model.tongue),
    understanding: createUnderstanding(words),
  };
  for await (const line of createInterface({ input: process.stdin })) {
    // Every language is listened for at once, so the tag only has to be there.
    const [, language = '?', text] =
      /^([^\t]*)\t(.*)$/su.exec(name === 'language' ? `?\t${line}` : line) ?? [];
    if (text === undefined) throw new Error('Each line is a language, a tab and the text.');
    process.stdout.write(`${JSON.stringify(trial(parts, text, language))}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
});
