/**
 * French: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report signalement · to report signaler · harassment harcèlement · council la mairie · officers les agents de la mairie ·
 *   a person to speak to une personne · reference référence · receipt reçu · code code · agreement accord ·
 *   plan of action plan d’action · "where possible" si possible · tenant locataire ·
 *   leaseholder titulaire d’un bail de longue durée (leaseholder) · council home logement de la mairie ·
 *   offensive graffiti graffitis offensants · Customer Service Centre service clients de la mairie · interpreter interprète ·
 *   signer interprète en langue des signes · private note note privée · unfinished inachevé · safe en sécurité, sans risque ·
 *   not sure je ne sais pas · Send Envoyer.
 *
 * Whoever reads may be a woman or a man: no participle or adjective that agrees with "vous" or "je".
 * Before « : ; ? ! » and inside « » stands a no-break space.
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} (« {{words}} »)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Oui',
  'answer.no': 'Non',
  'answer.unsure': 'Je ne sais pas',
  'answer.skipped': 'Sans réponse',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, le matin',
  'span.part.afternoon': '{{span}}, l’après-midi',
  'span.part.evening': '{{span}}, le soir',
  'span.part.night': '{{span}}, la nuit',

  'greeting.who':
    'Bonjour. Je suis l’assistant automatique de la mairie ({{council}}). Je peux vous aider si quelqu’un vous harcèle chez vous ou près de chez vous.',
  'greeting.nobody-watching':
    'Personne ne surveille cette conversation et elle n’appelle pas la police. Si vous êtes en danger maintenant, appelez le {{emergency}}.',
  'greeting.languages': 'Vous pouvez changer de langue à tout moment.',

  'menu.ask': 'Comment puis-je vous aider ?',
  'menu.continue': 'Reprendre là où j’en étais',
  'menu.not-understood': 'Je regrette, je n’ai pas compris. Vous pouvez appuyer sur l’un de ces boutons.',
  'menu.telephone':
    'Je regrette, je ne comprends toujours pas. Vous pouvez appuyer sur l’un de ces boutons, ou parler à une personne : {{councilPhone}} ({{councilHours}}). En dehors de ces heures : {{outOfHoursPhone}}.',
  'reading.menu': 'Retour au début',
  'reading.ask': 'Que voulez-vous faire maintenant ?',

  'offer.ask':
    'Merci de m’en avoir parlé. Voulez-vous en faire un signalement ? J’ai gardé ce que vous avez écrit, vous n’avez pas à l’écrire de nouveau.',
  'offer.report': 'Oui, faire un signalement',
  'offer.advice': 'Voir plutôt des conseils',
  'offer.menu': 'Non, tout voir',

  'privacy.before-report':
    'Avant de commencer : ceci n’est pas une plainte à la police. La mairie ({{council}}) garde votre signalement confidentiel, sauf dans ce cas : {{legalException}}. Vie privée : {{privacyNotice}}. Vous pouvez arrêter et tout supprimer à tout moment.',
  'privacy.hosted':
    'Ce service de messages garde sa propre copie de ce qui est écrit ici, et nous ne pouvons pas la supprimer. Vous pouvez supprimer la conversation sur votre appareil.',
  'privacy.channel':
    'Les autres personnes qui utilisent cet appareil peuvent voir cette page tant qu’elle est ouverte. Pour partir vite, utilisez « Quitter tout de suite ».',

  'command.back': 'Retour',
  'command.change': 'Changer une réponse',
  'command.skip': 'Passer',
  'command.why': 'Pourquoi cette question ?',
  'command.repeat': 'Répéter',
  'command.menu': 'Page d’accueil',
  'command.language': 'Langue',
  'command.stop': 'Arrêter ici',
  'command.keep': 'Arrêter et garder',
  'command.resume': 'Continuer',
  'command.restart': 'Recommencer',
  'command.delete': 'Tout supprimer',
  'command.danger': 'Je suis en danger',

  'progress.left_one': 'Encore {{count}} question environ',
  'progress.left_many': 'Encore {{count}} questions environ',
  'progress.left_other': 'Encore {{count}} questions environ',

  'form.more.ask':
    'C’est gardé. Y a-t-il autre chose ? Vous pouvez continuer à écrire, ou dire que c’est tout.',
  'form.more.again':
    'Voici ce que vous avez raconté jusqu’ici : « {{words}} ». Vous pouvez y ajouter quelque chose, ou le raconter autrement.',
  'form.more.enough': 'C’est tout',
  'form.more.afresh': 'Le raconter autrement',
  'form.date.confirm': 'J’ai compris : {{span}}. C’est bien ça ?',
  'form.date.which': 'De quel jour parlez-vous ?',
  'form.date.unclear':
    'J’ai gardé vos mots, « {{words}} », mais je n’ai pas compris de quel jour il s’agit. Vous pouvez laisser comme ça, ou le dire autrement, par exemple « 17 novembre ».',
  'form.date.right': 'Oui, c’est bien ça',
  'form.date.keep-words': 'Garder mes mots tels quels',
  'form.date.again': 'Non, je le dis autrement',
  'form.date.unsure': 'Je ne sais pas quand',
  'form.each.hint': 'Répondez à chaque ligne : oui, non ou je ne sais pas.',
  'form.again': 'Votre réponse jusqu’ici : {{answer}}',

  'repair.not-offered':
    'Je n’ai pas compris cela comme une réponse à cette question. Choisissez l’une de ces réponses, s’il vous plaît.',
  'repair.still':
    'Je regrette, je ne comprends toujours pas. Choisissez l’une de ces réponses, s’il vous plaît. Vous pouvez aussi parler à une personne : {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'On dirait deux réponses : {{answers}}. Laquelle est la bonne ?',
  'repair.many-answers': 'On dirait plusieurs réponses : {{answers}}. Laquelle est la bonne ?',
  'repair.two-answers-unclear': 'On dirait deux réponses. Laquelle est la bonne ?',
  'repair.not-together': '{{alone}} ne va pas avec une autre réponse. Laquelle est la bonne ?',
  'repair.quoted': '« {{words}} »',
  'repair.no-such-number': 'Il n’y a pas de numéro {{number}} ici. Le dernier est le {{last}}.',
  'repair.did-you-mean':
    'Vouliez-vous dire « {{command}} » ? Si oui, écrivez-le encore une fois, s’il vous plaît.',
  'repair.review':
    'Je n’ai pas gardé votre dernier message. Si tout est juste, choisissez « Envoyer ». Pour changer une réponse, écrivez « changer » puis son nom ou son numéro, par exemple « changer 2 ».',
  'repair.each':
    'Répondez à chaque ligne par oui, non ou je ne sais pas, par exemple « oui, non, je ne sais pas ».',
  'repair.empty':
    'J’ai reçu un message vide. Prenez le temps qu’il vous faut pour répondre ; rien n’est perdu.',
  'repair.too-long':
    'C’est plus long que ce qui tient ici ({{most}} caractères), donc je ne l’ai pas gardé. Envoyez-le en plus court, s’il vous plaît.',
  'repair.full':
    'Il n’y a plus de place ici, donc je n’ai pas gardé votre dernier message. Tout ce qui était avant est gardé.',
  'repair.too-many': 'C’est plus que ce que je peux prendre ici. Choisissez-en moins, s’il vous plaît.',
  'repair.not-a-phone':
    'Je n’y ai pas trouvé de numéro de téléphone. Écrivez le numéro en entier, s’il vous plaît.',
  'repair.not-an-email': 'Cela ne ressemble pas à une adresse e-mail. Il faut un @ et un point.',
  'repair.required':
    'Il me faut une réponse ici pour continuer. Quelques mots suffisent, et vous pourrez les changer plus tard.',
  'repair.another-kind':
    'Je ne peux pas utiliser cela comme réponse à cette question. La voici encore une fois.',
  'repair.nothing-before': 'C’est la première question.',
  'repair.files-beside':
    'Je ne peux pas prendre de photos ni de fichiers ici, donc seuls vos mots sont gardés. Gardez les fichiers, s’il vous plaît : un agent de la mairie pourra vous les demander plus tard.',
  'repair.files':
    'Je ne peux pas prendre de photos ni de fichiers ici. Gardez-les, s’il vous plaît : un agent de la mairie pourra vous les demander plus tard. Rien n’a été enregistré.',

  'late.kept':
    'Vos mots sont arrivés juste après la réponse à cette question. Je les y ai ajoutés : « {{label}} ».',
  'late.answered':
    'Vous avez déjà répondu à « {{label}} » : {{answer}}. Cela reste ainsi. Pour changer, utilisez « Changer une réponse ».',
  'late.button': 'Ce bouton appartient à une question plus ancienne. Voici où nous en sommes.',
  'late.not-kept':
    'Je n’ai pas gardé votre dernier message : ce n’est pas une réponse à ce qui est demandé ici. Voici où nous en sommes.',
  'late.words':
    'Votre dernier message est arrivé avant cette question, donc je ne l’ai pas pris comme réponse. S’il fait partie de ce qui s’est passé, envoyez-le de nouveau quand je le demanderai, s’il vous plaît.',
  'late.sent':
    'Votre signalement était déjà envoyé quand ce message est arrivé. Le message n’en fait donc pas partie.',

  'why.nothing': 'Il n’y a rien derrière cette question. Elle vous aide seulement à trouver votre chemin.',
  'change.ask': 'Quelle réponse voulez-vous changer ?',
  'change.nothing': 'Il n’y a pas encore de réponse à changer.',
  'understood.ask':
    'Voici ce que j’ai compris de vos mots. Est-ce juste ? Vous pouvez changer chaque partie.',
  'understood.right': 'Oui, c’est juste',
  'understood.ask-me': 'Non, posez-moi les questions',
  'understood.added': 'Je l’ai ajouté à ce que vous m’avez dit.',
  'why.understood':
    'Pour que vous n’ayez pas à raconter deux fois la même chose. Si quelque chose est faux, dites-le, s’il vous plaît.',

  'change.go-on': 'Aucune, on continue',

  'review.ask':
    'Vérifiez vos réponses, s’il vous plaît. C’est tout ce qui sera envoyé. Vous pouvez changer chacune d’elles.',
  'review.send': 'Envoyer',

  'language.ask': 'Quelle langue voulez-vous ?',
  'language.changed': 'Nous continuons en français.',
  'language.offer': 'Préférez-vous continuer dans une autre langue ? Écrivez son nom : {{name}}.',
  'language.offered': 'Voulez-vous continuer en français ?',
  'language.not-reviewed':
    'Personne de langue maternelle française n’a encore vérifié ces textes. Il peut donc y avoir des fautes. L’anglais se trouve à côté de ce qui compte le plus. Si quelque chose n’est pas clair, appelez le {{councilPhone}} ({{councilHours}}) et dites en anglais : « {{phrase}} ».',

  'stop.ask': 'Vous pouvez arrêter ici. Dois-je garder ce que vous m’avez dit, ou le supprimer ?',
  'stop.keep': 'Le garder pour plus tard',
  'stop.delete': 'Le supprimer',
  'stop.go-on': 'Continuer',
  'stop.nothing': 'Vous ne m’avez rien dit qui soit gardé. Vous pouvez simplement fermer cette page.',
  'keep.nothing': 'Il n’y a encore rien à garder.',
  'keep.with-report':
    'Je ne peux pas garder ceci pour plus tard : cette conversation est supprimée 30 minutes après l’envoi de votre signalement. Vous pouvez continuer, ou envoyer ce que vous avez.',
  'resume.nothing': 'Il n’y a rien d’inachevé ici.',
  'resume.code': 'Il n’y a rien d’inachevé ici. Si vous avez un code, il ouvre ce que vous avez gardé.',
  'restart.ask':
    'Dois-je supprimer ce que vous m’avez dit ici et recommencer ? On ne pourra pas le récupérer.',
  'restart.yes': 'Oui, supprimer et recommencer',
  'restart.no': 'Non, continuer comme ça',
  'stop.kept-code':
    'Je le garde 24 heures. Seul ce code peut l’ouvrir : {{code}}. Notez le code ou apprenez-le par cœur, s’il vous plaît : personne ne pourra vous le redonner.',
  'stop.kept-here': 'Je le garde 7 jours. Écrivez-moi de nouveau quand vous voudrez.',
  'stop.kept.ask': 'Vous pouvez partir maintenant.',
  'stop.kept.noted': 'J’ai noté le code',

  'delete.ask': 'Dois-je supprimer tout ce que vous m’avez dit ici ? On ne pourra pas le récupérer.',
  'delete.yes': 'Oui, supprimer',
  'delete.no': 'Non, garder',
  'delete.done-hosted':
    'Ce que vous m’avez dit est supprimé ici. Ce service de messages garde sa propre copie, que vous pouvez supprimer sur votre appareil. Un signalement envoyé avant reste à la mairie.',
  'delete.done':
    'Tout ce que vous m’avez dit ici est supprimé. Un signalement envoyé avant reste à la mairie.',

  'code.ask': 'Tapez votre reçu ou votre code, s’il vous plaît : 16 chiffres.',
  'code.unknown':
    'Je ne peux rien ouvrir avec cela. Vérifiez chaque chiffre, s’il vous plaît. Un code expire aussi au bout d’un certain temps.',
  'code.not-a-code': 'Un code a 16 chiffres. Vérifiez-le encore une fois, s’il vous plaît.',
  'code.found':
    'Voici votre message inachevé. Le code ne marche plus ; si vous arrêtez de nouveau, vous en recevrez un autre.',
  'unfinished.ask': 'Vous avez un message inachevé. Voulez-vous le continuer, ou le supprimer ?',
  'unfinished.continue': 'Continuer',
  'unfinished.delete': 'Le supprimer',
  'unfinished.new': 'Vous avez déjà un message inachevé.',

  'sent.thanks': 'Merci. Nous avons reçu votre signalement.',
  'sent.thanks-contact': 'Merci. Nous avons reçu votre message.',
  'sent.reference': 'Votre référence : {{reference}}',
  'sent.receipt':
    'Votre reçu : {{receipt}}. Il ressemble à un numéro de téléphone. Toute personne qui l’a peut lire notre réponse. Gardez-le donc là où personne d’autre ne regarde.',
  'sent.promise':
    'Un locataire de la mairie ou un titulaire d’un bail de longue durée (leaseholder) de la mairie est-il concerné ? Alors, si possible, nous répondrons au plus tard à cette date : {{respondBy}}. Nous aurons un plan d’action au plus tard à cette date, si possible : {{planBy}}.',
  'sent.no-promise':
    'La mairie prend chaque signalement au sérieux et l’examine. Elle n’a pas une date pour chacun. Les dates sont pour les signalements qui concernent un locataire ou un titulaire d’un bail de longue durée (leaseholder) de la mairie.',
  'sent.no-contact': 'Nous ne vous contacterons pas. Notre réponse vous attendra derrière votre reçu.',
  'sent.contact': 'Nous ne vous joindrons que par le moyen que vous avez choisi.',
  'sent.urgent':
    'À cause de ce que vous m’avez dit, votre signalement est marqué comme urgent. Personne n’a appelé la police pour vous. En cas de danger, appelez le {{emergency}}.',
  'sent.call': 'Pour parler à une personne : {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Vous pouvez lire ceci pendant 30 minutes. Ensuite c’est supprimé ici, et seuls les agents de la mairie peuvent ouvrir votre signalement.',
  'sent.ask': 'Avez-vous gardé votre reçu ?',
  'sent.ask-kept': 'Y a-t-il autre chose ?',
  'sent.keep': 'Oui, je l’ai gardé',
  'sent.kept': 'Bien. Je ne montrerai plus le reçu.',
  'sent.delete': 'Supprimer cette conversation',
  'sent.menu': 'Retour au début',
  'sent.new-report': 'Votre signalement d’avant est envoyé, donc je l’ai effacé d’ici.',
  'sent.keep-first':
    'Avant de continuer : avez-vous gardé le reçu de votre signalement ? Je ne pourrai plus le montrer après.',

  'apology.not-kept':
    'Je regrette, quelque chose n’a pas marché et votre dernier message n’a pas été gardé. Tout ce qui était avant est gardé. Envoyez-le de nouveau dans un moment, s’il vous plaît.',
  'apology.doubtful':
    'Je regrette, cela a pris trop de temps et je ne sais pas si votre dernier message a été gardé. Dans un moment, écrivez « Répéter » pour voir où nous en sommes.',
  'apology.too-fast':
    'Beaucoup de messages sont arrivés en même temps, et le dernier n’a pas été gardé. Tout ce qui était avant est gardé. Attendez un moment, s’il vous plaît, puis envoyez-le de nouveau.',
  'apology.telephone': 'Si cela ne marche toujours pas : {{councilPhone}}. En cas de danger : {{emergency}}.',
  'channel.private-only': 'Je ne parle qu’en privé. Écrivez-moi directement, s’il vous plaît.',
};
