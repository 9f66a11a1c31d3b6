/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

/** Filipino: practice, with the word on every screen that nothing is sent. Not yet reviewed by a native speaker. */
export const practice: Translation<typeof english> = {
  'practice.name': 'Subukan ito: walang ipinapadala',
  'practice.mark': 'Pagsasanay: walang ipinapadala.',
  'practice.begin':
    'Puwede na ninyong subukan ang lahat. Walang ipinapadala sa konseho, at walang itinatago. Sa totoong panganib, tumawag po sa {{emergency}}: hindi iyon pagsasanay.',
  'practice.end': 'Tapusin ang pagsasanay',
  'practice.ended': 'Tapos na ang pagsasanay. Nakalimutan ko na ang sinubukan ninyo. Mula rito ay totoo na.',
  'practice.sent':
    'Pagsasanay iyon: walang naipadala. Pagkatapos ng totoong ulat, makakakuha kayo ngayon ng reference number at ng resibong itatago, at mababasa ninyo ito:',
  'practice.stop':
    'Puwede kayong tumigil dito. Pagsasanay ito, kaya walang itinatago. Buburahin ko po ba ito?',
  'practice.not-beside':
    'Tapusin o burahin po muna ang sinimulan ninyo rito. Pagkatapos ay masusubukan ninyo ang mga bagay nang hindi naghahalo.',
  'practice.not-here':
    'Habang nagsasanay, walang mabubuksang totoong ulat o code. Tapusin po muna ang pagsasanay.',
};
