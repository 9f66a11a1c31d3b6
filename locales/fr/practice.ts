/** French: practice, with the word on every screen that nothing is sent. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Essayer : rien n’est envoyé',
  'practice.mark': 'Essai : rien n’est envoyé.',
  'practice.begin':
    'Vous pouvez maintenant tout essayer. Rien n’est envoyé à la mairie, et rien n’est gardé. En cas de vrai danger, appelez le {{emergency}} : cela n’est pas un essai.',
  'practice.end': 'Finir l’essai',
  'practice.ended':
    'L’essai est fini. J’ai oublié ce que vous avez essayé. À partir d’ici, c’est pour de vrai.',
  'practice.sent':
    'C’était un essai : rien n’a été envoyé. Après un vrai signalement, vous recevriez maintenant une référence et un reçu à garder, et vous liriez ceci :',
  'practice.stop': 'Vous pouvez arrêter ici. C’est un essai, donc rien n’est gardé. Dois-je le supprimer ?',
  'practice.not-beside':
    'Finissez ou supprimez d’abord ce que vous avez commencé ici, s’il vous plaît. Ensuite vous pourrez essayer sans tout mélanger.',
  'practice.not-here':
    'Pendant un essai, on ne peut ouvrir ni vrai signalement ni code. Finissez d’abord l’essai, s’il vous plaît.',
};
