import { emergencyWords } from '../../dialogs/danger';
import { text } from '../language/text';
import type { Said } from '../language/text';
import type { Heard } from './incoming';

/**
 * What is said when a message could not be kept. It needs no state and no store: the emergency words first where danger
 * was heard, then what became of the last message and whom to ring.
 * @param doubtful the store did not answer in time, so the message may have been kept after all
 */
export function apology(heard: Heard, doubtful: boolean): readonly Said[] {
  const alarm = heard.level === 'immediate' || heard.level === 'crisis';
  return [
    ...(alarm ? emergencyWords(heard.level, {}, { full: true }) : []),
    { text: text(doubtful ? 'apology.doubtful' : 'apology.not-kept') },
    { text: text('apology.telephone'), tone: 'alarm' },
  ];
}
