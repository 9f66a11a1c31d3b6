/** French: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Aide – {{council}}',
  'page.skip': 'Aller à la conversation',
  'page.languages': 'Langues',

  'page.exit': 'Quitter tout de suite',
  'page.exit.truth':
    '« Quitter tout de suite » efface cette page aussitôt et ouvre une page météo. Appuyer trois fois sur la touche Shift (majuscule) fait la même chose. Cela ne peut pas effacer la liste des pages que vous avez visitées : vous pouvez le faire dans votre navigateur.',

  'page.danger.heading': 'En danger maintenant ?',
  'page.danger.call': 'Appelez le {{emergency}}',
  'page.danger.truth': 'Personne ne surveille cette conversation et elle n’appelle pas la police.',
  'page.danger.later': 'Ce n’est pas une urgence ? Appelez la police au {{nonEmergency}}.',
  'page.danger.silent': 'Si vous ne pouvez pas parler ou entendre',
  'page.danger.mobile':
    'Dangereux de parler ? Appelez le {{emergency}} avec un portable et toussez ou tapotez le téléphone. Appuyez sur 55 quand on vous le demande, sinon l’appel peut être coupé. Appuyer sur 55 ne dit pas à la police où vous êtes.',
  'page.danger.landline': 'Avec un téléphone fixe : appelez le {{emergency}} et restez en ligne.',
  'page.danger.relay':
    'Vous n’entendez pas ou ne pouvez pas parler : appelez le {{textphone}} avec un téléphone à texte ou l’application Relay UK. En langue des signes britannique : l’application ou le site 999 BSL, gratuitement, jour et nuit.',
  'page.danger.register':
    'Vous ne pouvez envoyer un SMS au {{emergency}} que si votre téléphone est inscrit. Pour l’inscrire, envoyez le mot « register » au {{emergency}}, lisez la réponse et répondez « yes ». Tant que vous n’avez pas de réponse à votre SMS, ne comptez pas sur de l’aide. En anglais seulement.',
  'page.danger.language':
    'L’anglais est difficile pour vous ? Dites « Police », puis le nom de votre langue en anglais, par exemple « French interpreter » (prononcez : « poliss, frèntch inn-teur-pri-teur »).',

  'page.heading': 'Dites-nous ce qui se passe',
  'page.intro':
    'Voici l’assistant automatique de la mairie ({{council}}). Vous pouvez poser des questions, recevoir des conseils ou signaler un harcèlement. Vous pouvez arrêter à tout moment.',

  'page.reads.heading': 'Qui lit ceci, et ce que l’assistant ne peut pas faire',
  'page.reads.program': 'C’est un programme informatique qui vous répond. Personne ne lit en même temps.',
  'page.reads.send':
    'La mairie ne reçoit rien tant que vous n’avez pas vérifié et envoyé votre signalement. Ensuite, des agents de la mairie qui s’occupent du harcèlement le lisent.',
  'page.reads.privacy': 'Comment la mairie utilise vos informations',
  'page.reads.cannot':
    'Il ne peut pas envoyer de secours, appeler quelqu’un ni voir où vous êtes. Un signalement fait ici n’est pas une plainte à la police.',

  'page.harassment.heading': 'Le harcèlement, c’est quoi ?',
  'page.harassment.meaning':
    'Une chose faite, dite ou montrée que vous ne vouliez pas, et qui vous blesse, vous fait peur, vous humilie ou vous rabaisse. Cela vient d’un seul côté, et cela peut rendre un endroit hostile.',
  'page.harassment.physical':
    'Sur le corps ou sur les choses : des attouchements non voulus, des agressions, des dégâts sur ce qui est à vous.',
  'page.harassment.verbal':
    'En paroles : des menaces, des injures, des brimades et des surnoms blessants. Des avances non voulues. Des insultes et des blagues. Se moquer de la culture de quelqu’un, ou de toute autre différence. Des plaintes faites par méchanceté.',
  'page.harassment.silent':
    'Cela peut être sans paroles, comme des graffitis ou des gestes offensants. Cela peut être des lettres, des tracts ou des affiches. Cela peut être quelqu’un qui vous fixe ou qui vous regarde d’une façon sexuelle.',
  'page.harassment.anyone':
    'Cela peut arriver à n’importe qui. Une seule fois suffit pour nous le dire, même si cela paraît peu de chose. Vous pouvez aussi nous dire ce que vous avez vu arriver à quelqu’un d’autre.',

  'page.advice.heading': 'Si ce n’est pas encore le moment de le signaler',
  'page.advice.fault': 'Ce n’est pas votre faute.',
  'page.advice.grave':
    'Y a-t-il eu de la violence, une menace, une arme, une traque ou un acte sexuel ? Ou est-ce votre partenaire, votre ex ou un membre de la famille ? Alors ne lui en parlez pas et ne lui écrivez pas. Aide gratuite, jour et nuit : Victim Support (aide aux victimes) {{victimSupport}}, National Domestic Abuse Helpline (violences à la maison) {{domesticAbuse}}.',
  'page.advice.minor':
    'Si c’est quelque chose de plus petit, et seulement si cela vous va et que vous vous sentez en sécurité : dites à la personne que cela ne vous plaît pas et que cela doit cesser. Une amie ou un ami peut venir avec vous ou le dire pour vous. Ou écrivez-lui, et gardez une copie.',
  'page.advice.confide': 'Parlez à une personne en qui vous avez confiance.',
  'page.advice.note':
    'Notez ce qui s’est passé, avec les dates et les heures, là où personne d’autre ne regarde.',
  'page.advice.again': 'Si cela continue, repensez à le signaler.',

  'page.contact.heading': 'Parler à une personne',
  'page.contact.call': 'Service clients de la mairie : {{councilPhone}}',
  'page.contact.hours': 'Horaires : {{councilHours}}',
  'page.contact.closed': 'Quand il est fermé : {{outOfHoursPhone}}',
  'page.contact.form': 'Signaler avec le formulaire en ligne',
  'page.contact.policy': 'Le règlement complet sur le harcèlement',

  'page.noscript':
    'La conversation a besoin de JavaScript, qui est désactivé ou bloqué ici. Vous pouvez faire un signalement par téléphone ou avec le formulaire en ligne.',
  'page.starting': 'La conversation démarre…',
  'page.starting.else': 'Si rien n’apparaît ici, appelez le {{councilPhone}}.',

  'page.conversation': 'La conversation',
  'page.answer': 'Votre réponse',
  'page.commands': 'Ce que vous pouvez faire d’autre',
  'page.you': 'Vous',
  'page.assistant': 'L’assistant',
  'page.message': 'Écrivez ici, avec vos mots',
  'page.message.date': 'Quand, avec vos mots',
  'page.message.contact': 'Comment nous pouvons vous joindre',
  'page.message.secret': 'Tapez-le ici ; il reste caché',
  'page.reply': 'Répondre',
  'page.day': 'Ou choisissez le jour',
  'page.day.use': 'Prendre ce jour',
  'page.continue': 'Continuer',
  'page.choose-one': 'Choisissez d’abord au moins une réponse.',
  'page.answer-each': 'Une ligne n’a pas encore de réponse.',
  'page.change': 'Changer',
  'page.change.that': 'Changer : {{label}}',
  'page.more': 'En savoir plus',
  'page.too-long': 'C’est trop long pour un seul message. Envoyez d’abord la première partie, puis le reste.',

  'page.sending': 'Envoi en cours…',
  'page.received': 'Reçu',
  'page.not-sent': 'Pas envoyé.',
  'page.try-again': 'Réessayer',
  'page.reconnecting': 'La connexion est coupée. Ce que vous avez envoyé est gardé. Nouvel essai…',
  'page.ended': 'Cette conversation est fermée. On ne peut plus l’ouvrir.',
  'page.begin': 'Commencer une nouvelle conversation',
  'page.fresh': 'Recommencer',
  'page.fresh.sure':
    'Effacer cette conversation et recommencer ? Ce que vous n’avez pas envoyé à la mairie sera perdu.',
  'page.fresh.yes': 'Effacer et recommencer',
  'page.fresh.no': 'Continuer ici',
  'page.print': 'Imprimer ou enregistrer',
  'page.print.care':
    'Toute personne qui trouve la copie peut la lire. Gardez-la là où personne d’autre ne regarde.',
};
