import { emergencyWords } from '../../dialogs/danger';
import { text } from '../language/text';
import type { Said } from '../language/text';
import type { Heard } from './incoming';

/**
 * What is said when a message could not be kept. It needs no state and no store: the emergency words first where danger
 * was heard, then that the last message was not kept and whom to ring.
 */
export function apology(heard: Heard): readonly Said[] {
  const alarm = heard.level === 'immediate' || heard.level === 'crisis';
  return [
    ...(alarm ? emergencyWords(heard.level, {}, { full: true }) : []),
    { text: text('apology.not-kept') },
    { text: text('apology.telephone'), tone: 'alarm' },
  ];
}
