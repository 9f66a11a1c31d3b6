/** Somebody who reports: answers any screen, so that benches survive changes of the form. Pure. */
import { story } from './story';
import type { YesNoUnsure } from '../../src/form/form';

/** What a screen must tell to be answered, in keys or in words. */
export interface Answerable {
  readonly id: string;
  readonly kind: string;
  readonly choices: readonly { readonly value: string }[];
  readonly alone?: readonly string[];
  readonly items?: readonly { readonly value: string }[];
}

export type RobotAnswer =
  | { readonly text: string }
  | { readonly choice: string }
  | { readonly choices: readonly string[] }
  | { readonly items: Readonly<Record<string, YesNoUnsure>> };

/** The answer that leads on: the report's door, the first choice, the story where words are asked for. */
export function robotAnswer({ id, kind, choices, alone, items }: Answerable): RobotAnswer {
  const first = choices[0]?.value ?? '';
  if (id === 'menu') return { choice: 'door:report' };
  if (/:(more|confirm)$/.test(id)) return { choice: first };
  switch (kind) {
    case 'choice':
      return { choice: first };
    case 'choices':
      return { choices: [alone?.[0] ?? first] };
    case 'each':
      return { items: Object.fromEntries((items ?? []).map(({ value }) => [value, 'no'])) };
    case 'date':
      return { text: 'yesterday evening' };
    default:
      return { text: story };
  }
}

/** Where the story is asked for. */
export function asksForTheStory({ id }: Answerable): boolean {
  return id.includes(':what-happened:');
}

/** The report is sent. */
export function isSent({ id }: Answerable): boolean {
  return id === 'sent';
}

/** More turns than any report takes: the robot goes round in circles. */
export const mostTurns = 80;
/** Story messages in one conversation; a person sends a few. */
export const storiesEach = 5;
