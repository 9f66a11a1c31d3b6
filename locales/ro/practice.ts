/** Romanian: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Încerc: nu se trimite nimic',
  'practice.mark': 'Probă: nu se trimite nimic.',
  'practice.begin':
    'Acum puteți încerca tot. Nimic nu se trimite la primărie și nimic nu se păstrează. În pericol adevărat, sunați la {{emergency}}: asta nu este probă.',
  'practice.end': 'Închei proba',
  'practice.ended': 'Proba s-a încheiat. Am uitat ce ați încercat. De aici este de-adevăratelea.',
  'practice.sent':
    'A fost o probă: nu s-a trimis nimic. După o sesizare adevărată ați primi acum un număr al sesizării și un număr de confirmare de păstrat și ați citi asta:',
  'practice.stop': 'Vă puteți opri aici. Este o probă, deci nu se păstrează nimic. Șterg?',
  'practice.not-beside':
    'Întâi terminați sau ștergeți ce ați început aici. Apoi puteți încerca fără să le amestecați.',
  'practice.not-here': 'În probă nu se poate deschide o sesizare sau un cod adevărat. Întâi încheiați proba.',
};
