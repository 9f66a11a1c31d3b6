import { emergencyWords } from '../../dialogs/danger';
import { text } from '../language/text';
import { tonguesOf } from './alarm';
import type { AnyTag, Said } from '../language/text';
import type { Heard } from './incoming';

/** Why a message was not kept; `doubtful`: the store did not answer in time, so it may have been after all. */
export type NotKept = 'not-kept' | 'doubtful' | 'too-fast';

/**
 * What is said when a message could not be kept. It needs no state and no store: the emergency words first where danger
 * was heard, then what became of the last message and whom to ring.
 * @param language the language that the channel shows
 */
export function apology(heard: Heard, language: AnyTag, why: NotKept): readonly Said[] {
  const alarm = heard.level === 'immediate' || heard.level === 'crisis';
  return [
    ...(alarm ? emergencyWords(heard.level, {}, tonguesOf(heard.language, language), { full: true }) : []),
    { text: text(`apology.${why}`) },
    { text: text('apology.telephone'), tone: 'alarm' },
  ];
}
