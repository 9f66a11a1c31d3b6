/** Ukrainian: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Спробувати: нічого не надсилається',
  'practice.mark': 'Проба: нічого не надсилається.',
  'practice.begin':
    'Тепер можна все спробувати. Муніципалітету нічого не надсилається, і нічого не зберігається. У справжній небезпеці телефонуйте {{emergency}}: це не проба.',
  'practice.end': 'Закінчити пробу',
  'practice.ended': 'Пробу закінчено. Спробуване забуто. Відтепер усе справжнє.',
  'practice.sent':
    'Це була проба: нічого не надіслано. Після справжнього звернення були б номер і квитанція, яку треба зберегти, і такий текст:',
  'practice.stop': 'Тут можна зупинитися. Це проба, тому нічого не зберігається. Видалити?',
  'practice.not-beside':
    'Спершу закінчіть або видаліть те, що почали. Потім можна пробувати, нічого не плутаючи.',
  'practice.not-here': 'У пробі не можна відкрити справжнє звернення чи код. Спершу закінчіть пробу.',
};
