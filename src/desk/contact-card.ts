/** How whoever wrote may be reached, and what is forbidden, in plain words. The first thing that an officer reads. */
import { text } from '../language/text';
import { chosenIn, saidYes, wordsIn } from './answers';
import type { Text } from '../language/text';
import type { Report, Telling } from '../domain/case';

/**
 * One line for each thing that is allowed or forbidden. Nothing is allowed that was not said, and what is asked for later
 * under the receipt changes nothing by itself: whoever found the receipt may have asked.
 */
export function contactCard(report: Report, additions: readonly Telling[]): readonly Text[] {
  const changeAsked = additions.some((told) => chosenIn(told, 'what') === 'change-contact');
  return [
    ...way(report),
    ...(changeAsked ? [text('desk.contact.change-asked')] : []),
    ...theOther(report),
    ...whoDidIt(report),
  ];
}

const ways = {
  phone: 'phone',
  'text-message': 'phone',
  email: 'email',
  letter: 'address',
} as const;

function way(report: Report): readonly Text[] {
  const chosen = chosenIn(report, 'contact');
  if (chosen === 'receipt') return [text('desk.contact.receipt')];
  if (chosen === undefined || !isWay(chosen)) return [text('desk.contact.none')];
  const contact = wordsIn(report, ways[chosen]);
  if (contact === undefined) return [text('desk.contact.missing')];
  const when = wordsIn(report, 'contact-when');
  return [
    text(`desk.contact.${chosen}`, { contact }),
    text(saidYes(report, 'contact-rules', 'say-who') ? 'desk.contact.say-who' : 'desk.contact.not-say-who'),
    text(
      saidYes(report, 'contact-rules', 'leave-message')
        ? 'desk.contact.leave-message'
        : 'desk.contact.no-message',
    ),
    ...(when === undefined ? [] : [text('desk.contact.when', { words: when })]),
  ];
}

function isWay(chosen: string): chosen is keyof typeof ways {
  return Object.hasOwn(ways, chosen);
}

/** Where somebody wrote for another: whether that other may be reached at all. */
function theOther(report: Report): readonly Text[] {
  const reporter = chosenIn(report, 'reporter');
  if (reporter === 'i-saw-it' || reporter === 'i-work-for-the-council')
    return [text('desk.contact.other-unknown')];
  if (reporter !== 'someone-i-know') return [];
  const safe = chosenIn(report, 'safe-to-contact-them') === 'yes';
  const theyKnow = chosenIn(report, 'they-know') === 'yes';
  return [
    text(safe ? 'desk.contact.other-safe' : 'desk.contact.other-unsafe'),
    ...(theyKnow ? [] : [text('desk.contact.other-not-told')]),
  ];
}

function whoDidIt(report: Report): readonly Text[] {
  const agreed = chosenIn(report, 'speak-to-them');
  if (agreed === 'yes') return [text('desk.contact.may-speak')];
  return [text(agreed === 'no' ? 'desk.contact.never-speak' : 'desk.contact.not-speak')];
}
