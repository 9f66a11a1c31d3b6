/** French: "someone has reported me", and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Quelqu’un a fait un signalement sur moi',
  'door.privacy.name': 'Vie privée',

  'reported.cannot-say':
    'Je ne peux pas vous dire s’il y a un signalement sur vous. Je ne dis ni oui ni non, à personne.',
  'reported.ring':
    'La mairie vous a-t-elle écrit ou appelé ? Alors vous pouvez l’appeler et demander : {{councilPhone}} ({{councilHours}})',
  'reported.advice':
    'Citizens Advice donne des conseils gratuits et ne fait pas partie de la mairie : {{citizensAdvice}}',
  'reported.samaritans':
    'Si tout cela fait trop, Samaritans vous écoute, gratuitement, jour et nuit : {{samaritans}}',
  'reported.hurt':
    'Êtes-vous en danger, ou quelqu’un vous a-t-il fait du mal ou des menaces ? Alors vous pouvez le signaler ici, et il y a des gens qui aident.',
  'reported.label.hurt': 'Quelqu’un me fait du mal',
  'reported.label.support': 'Conseils et soutien',

  'privacy.ask': 'Que devient ce que je vous dis ?',
  'privacy.responsible': 'La mairie ({{council}}) est responsable de ce que vous nous dites ici.',
  'privacy.purpose':
    'Nous l’utilisons pour examiner le harcèlement et pour protéger les gens. Nous regardons aussi tous les signalements ensemble, pour apprendre à mieux aider.',
  'privacy.ground':
    'La loi permet à une mairie de le faire parce que c’est une mission publique. Certaines choses sont très privées. Ce sont par exemple votre santé, votre religion ou votre orientation sexuelle. Là, la raison est un intérêt public important.',
  'privacy.notice': 'L’avis complet de la mairie ({{council}}) sur la vie privée : {{privacyNotice}}',
  'privacy.before-send': 'Rien ne part à la mairie avant que vous appuyiez sur « Envoyer ».',
  'privacy.officers':
    'Après cela, seuls les agents de la mairie peuvent ouvrir votre signalement. La mairie le garde confidentiel. Elle ne peut le partager que dans ce cas : {{legalException}}.',
  'privacy.newest':
    'Nous vous posons la question pour chacun d’eux. Sans un oui, c’est non. Vous pouvez changer d’avis : utilisez « Ajouter autre chose » après l’envoi, et votre réponse la plus récente compte.',
  'privacy.other-channels':
    'Vous nous écrivez par SMS ou dans une application ? Alors l’entreprise qui la gère garde sa propre copie.',
  'privacy.kept-unsent':
    'Ce que vous n’avez pas envoyé est supprimé 24 heures après votre dernier message. Par SMS ou dans l’application d’une autre entreprise, c’est 7 jours.',
  'privacy.kept-sent': '30 minutes après votre envoi, cette conversation est supprimée.',
  'privacy.kept-delete':
    'Vous pouvez écrire « Tout supprimer » à tout moment. Alors c’est supprimé ici aussitôt. Un signalement envoyé reste à la mairie.',
  'privacy.kept-case':
    'Combien de temps la mairie garde un signalement envoyé : voyez son avis complet, ou demandez. {{privacyNotice}}',
  'privacy.right-see': 'Vous pouvez demander à voir ce que la mairie garde sur vous.',
  'privacy.right-correct': 'Vous pouvez demander à la mairie de corriger ce qui y est faux.',
  'privacy.right-delete':
    'Vous pouvez demander à la mairie de le supprimer. C’est une demande : un agent de la mairie en décide.',
  'privacy.right-how':
    'Pour demander, appelez le {{councilPhone}} ({{councilHours}}), ou choisissez « Mon signalement, ou un code » sur la page d’accueil si vous avez un reçu. L’avis complet : {{privacyNotice}}',
  'privacy.complain-council':
    'Vous pouvez d’abord faire une réclamation à la mairie : {{councilPhone}} ({{councilHours}}). Son avis complet : {{privacyNotice}}',
  'privacy.complain-regulator':
    'Vous pouvez aussi faire une réclamation à l’Information Commissioner, l’autorité qui veille sur vos droits concernant vos données : {{dataRegulator}}',
  'privacy.hosted-known':
    'Ce service de messages peut montrer qui vous êtes : un SMS arrive avec votre numéro, et Teams vous montre à votre employeur. Si vous ne donnez pas votre nom, seul le signalement est sans nom.',
  'privacy.label.shared': 'À qui on le dit',
  'privacy.label.kept': 'Combien de temps c’est gardé',
  'privacy.label.rights': 'Vos droits',
  'privacy.label.complain': 'Comment faire une réclamation',
};
