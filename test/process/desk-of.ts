/** What an officer would read: every case of a store, opened with the desk's key. */
import { randomBytes } from 'node:crypto';
import { createDeskApp } from '../../src/app';
import { readConfig } from '../../src/config';
import type { Report } from '../../src/domain/case';
import type { Value } from '../../src/form/form';

/** Opens all cases, oldest first. Only where the server's own development keys lie beside the data. */
export async function reportsIn(dataDir: string): Promise<readonly Report[]> {
  const office = await createDeskApp(
    readConfig({ DATA_DIR: dataDir }, () => false),
    {
      now: Date.now,
      random: randomBytes,
    },
  );
  try {
    const listed = await office.desk.list();
    return (await Promise.all(listed.map(({ reference }) => office.desk.show(reference)))).map(
      ({ report }) => report,
    );
  } finally {
    await office.close();
  }
}

/** A report's answers by question. */
export function answersOf({ answers }: Report): Readonly<Record<string, Value>> {
  return Object.fromEntries(answers.map(({ question, value }) => [question, value]));
}
