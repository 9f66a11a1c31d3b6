/** What was learnt from the examples of danger (`npm run danger:train`), for every language at once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const file = join('locales', 'danger.model');

/** The bytes, as `src/safety/model.ts` reads them; `undefined` where there is no file. */
export function dangerModel(): Uint8Array | undefined {
  // The code runs from `src`, from a bundle in `dist` and from tests: the file stands above all of them, or where they were started.
  const found = [__dirname, process.cwd()].flatMap(upwards).find((path) => existsSync(path));
  return found === undefined ? undefined : readFileSync(found);
}

function upwards(folder: string): readonly string[] {
  const above = dirname(folder);
  return [join(folder, file), ...(above === folder ? [] : upwards(above))];
}
