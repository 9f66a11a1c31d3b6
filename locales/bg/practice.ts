/** Bulgarian: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Пробвай: нищо не се изпраща',
  'practice.mark': 'Проба: нищо не се изпраща.',
  'practice.begin':
    'Сега можете да пробвате всичко. Нищо не се изпраща до общината и нищо не се пази. При истинска опасност се обадете на {{emergency}}: това не е проба.',
  'practice.end': 'Край на пробата',
  'practice.ended': 'Пробата свърши. Пробваното е забравено. Оттук нататък е наистина.',
  'practice.sent':
    'Това беше проба: нищо не е изпратено. След истински сигнал сега щяхте да получите номер и разписка за пазене и да прочетете това:',
  'practice.stop': 'Можете да спрете тук. Това е проба, затова нищо не се пази. Да изтрия ли?',
  'practice.not-beside':
    'Първо довършете или изтрийте започнатото тук. После можете да пробвате, без да се смесва.',
  'practice.not-here': 'В пробата не може да се отвори истински сигнал или код. Първо завършете пробата.',
};
