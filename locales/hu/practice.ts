/** Hungarian: practice, with the word on every screen that nothing is sent. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Kipróbálom: semmi sem megy el',
  'practice.mark': 'Gyakorlás: semmi sem megy el.',
  'practice.begin':
    'Most mindent kipróbálhat. Semmit sem küldünk az önkormányzatnak, és semmit sem őrzünk meg. Valódi veszélyben hívja ezt a számot: {{emergency}}. Az nem gyakorlás.',
  'practice.end': 'Gyakorlás vége',
  'practice.ended': 'A gyakorlásnak vége. Elfelejtettem, amit kipróbált. Innentől minden valódi.',
  'practice.sent':
    'Ez gyakorlás volt: semmit sem küldtünk el. Valódi bejelentés után most kapna egy ügyszámot és egy elismervényt, amelyet meg kell őrizni, és ezt olvasná:',
  'practice.stop': 'Itt abbahagyhatja. Ez gyakorlás, ezért semmit sem őrzünk meg. Töröljem?',
  'practice.not-beside':
    'Kérem, előbb fejezze be vagy törölje, amit itt elkezdett. Utána úgy próbálhatja ki, hogy nem keveredik össze.',
  'practice.not-here':
    'Gyakorlás közben nem nyitható meg valódi bejelentés vagy kód. Kérem, előbb fejezze be a gyakorlást.',
};
