/** French: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'Est-ce que quelqu’un est en danger en ce moment ?',
  'report.safe-now.label': 'Danger en ce moment',
  'report.safe-now.why':
    'Si quelqu’un est en danger maintenant, la police peut venir tout de suite. Nous, nous ne pouvons pas.',
  'report.safe-now.choice.nobody-in-danger': 'Non',
  'report.safe-now.choice.in-danger': 'Oui',
  'report.safe-now.choice.not-sure': 'Je ne sais pas',

  'report.reporter.ask': 'De qui nous parlez-vous ?',
  'report.reporter.label': 'À qui c’est arrivé',
  'report.reporter.why':
    'Pour savoir qui a besoin d’aide, et ne pas contacter la mauvaise personne. Si vous travaillez pour un sous-traitant de la mairie, choisissez « Je travaille pour la mairie ».',
  'report.reporter.choice.me': 'Cela m’est arrivé à moi',
  'report.reporter.choice.someone-i-know': 'Une personne que je connais',
  'report.reporter.choice.i-saw-it': 'Je l’ai vu arriver',
  'report.reporter.choice.i-work-for-the-council': 'Je travaille pour la mairie',

  'report.they-know.ask': 'Cette personne sait-elle que vous nous en parlez ?',
  'report.they-know.label': 'La personne est au courant',
  'report.they-know.why': 'Pour ne prendre personne par surprise. Cela peut être risqué pour cette personne.',
  'report.they-know.choice.yes': 'Oui',
  'report.they-know.choice.no': 'Non',
  'report.they-know.choice.not-sure': 'Je ne sais pas',

  'report.safe-to-contact-them.ask': 'Pouvons-nous contacter cette personne sans risque ?',
  'report.safe-to-contact-them.label': 'La contacter sans risque',
  'report.safe-to-contact-them.why':
    'Un appel ou une lettre au mauvais moment pourrait mettre cette personne en danger.',
  'report.safe-to-contact-them.choice.yes': 'Oui',
  'report.safe-to-contact-them.choice.no': 'Non',
  'report.safe-to-contact-them.choice.not-sure': 'Je ne sais pas',

  'report.under-18.ask': 'Avez-vous moins de 18 ans ?',
  'report.under-18.label': 'Moins de 18 ans',
  'report.under-18.why':
    'Il y a une aide en plus pour les moins de 18 ans, et nous devons prendre des précautions en plus.',
  'report.under-18.choice.no': 'Non',
  'report.under-18.choice.yes': 'Oui',
  'report.under-18.choice.rather-not-say': 'Je préfère ne pas le dire',

  'report.they-under-18.ask': 'La personne à qui c’est arrivé a-t-elle moins de 18 ans ?',
  'report.they-under-18.label': 'La personne a moins de 18 ans',
  'report.they-under-18.why':
    'Nous devons prendre des précautions en plus quand on harcèle une personne de moins de 18 ans.',
  'report.they-under-18.choice.no': 'Non',
  'report.they-under-18.choice.yes': 'Oui',
  'report.they-under-18.choice.not-sure': 'Je ne sais pas',

  'report.support.ask':
    'Est-ce que l’une de ces choses vous aiderait ? Vous pouvez choisir plusieurs réponses.',
  'report.support.label': 'Aide pour participer',
  'report.support.why':
    'Nous fournissons un interprète ou un interprète en langue des signes si vous en avez besoin. Nous pouvons aussi faire la suite par téléphone.',
  'report.support.choice.nothing': 'Non, pas besoin',
  'report.support.choice.interpreter': 'Un interprète',
  'report.support.choice.sign-language': 'Un interprète en langue des signes',
  'report.support.choice.something-else': 'Autre chose',

  'report.support-details.ask':
    'Que devons-nous savoir à ce sujet ? Par exemple, quelle langue, ou ce qui vous aide.',
  'report.support-details.label': 'Au sujet de cette aide',
  'report.support-details.why': 'Pour que la bonne aide soit là dès la première fois que nous nous parlons.',

  'report.what-happened.ask':
    'Racontez-nous ce qui s’est passé, avec vos mots. Vous pouvez envoyer autant de messages que vous voulez. Il n’y a pas de mauvaise façon de le dire.',
  'report.what-happened.ask-witness':
    'Racontez-nous ce que vous avez vu ou entendu, avec vos mots. Vous pouvez envoyer autant de messages que vous voulez. Vous n’avez pas besoin de connaître toute l’histoire.',
  'report.what-happened.ask-staff':
    'Racontez-nous ce qui s’est passé, et à qui, avec vos mots. Vous pouvez envoyer autant de messages que vous voulez.',
  'report.what-happened.ask-other':
    'Racontez-nous ce qui est arrivé à cette personne, autant que vous le sachiez. Vous pouvez envoyer autant de messages que vous voulez. Il n’y a pas de mauvaise façon de le dire.',
  'report.what-happened.label': 'Ce qui s’est passé',
  'report.what-happened.why':
    'Vos mots nous en disent plus que n’importe quelle liste. Quelques mots suffisent.',

  'report.forms.ask': 'Quel genre de chose était-ce ? Vous pouvez choisir plusieurs réponses.',
  'report.forms.label': 'Genre de harcèlement',
  'report.forms.why':
    'Cela nous aide à voir ce qui se passe dans toute la commune. Vous pouvez aussi répondre que vous ne savez pas.',
  'report.forms.choice.physical': 'Physique',
  'report.forms.choice.verbal': 'En paroles',
  'report.forms.choice.non-verbal': 'Sans paroles',
  'report.forms.choice.not-sure': 'Je ne sais pas',

  'report.physical.ask': 'Physique : qu’est-ce que c’était ? Vous pouvez choisir plusieurs réponses.',
  'report.physical.label': 'Quels actes physiques',
  'report.physical.why':
    'Des dégâts peuvent demander une réparation urgente ; une agression peut vouloir dire que vous avez besoin de protection.',
  'report.physical.choice.touching': 'Des attouchements non voulus',
  'report.physical.choice.attack': 'Une attaque ou une agression',
  'report.physical.choice.damage': 'Des dégâts sur des biens',
  'report.physical.choice.something-else': 'Autre chose',

  'report.verbal.ask': 'En paroles : qu’est-ce que c’était ? Vous pouvez choisir plusieurs réponses.',
  'report.verbal.label': 'Quel genre de paroles',
  'report.verbal.why': 'Les menaces, par exemple, demandent une réponse plus rapide.',
  'report.verbal.choice.advances': 'Des avances non voulues',
  'report.verbal.choice.name-calling': 'Des surnoms blessants',
  'report.verbal.choice.bullying': 'Des brimades',
  'report.verbal.choice.threats': 'Des menaces',
  'report.verbal.choice.abuse': 'Des injures',
  'report.verbal.choice.jokes-insults': 'Des blagues ou des insultes',
  'report.verbal.choice.ridicule': 'Se moquer de ce qu’est une personne',
  'report.verbal.choice.malicious-complaints': 'Des plaintes faites par méchanceté',
  'report.verbal.choice.something-else': 'Autre chose',

  'report.non-verbal.ask': 'Sans paroles : qu’est-ce que c’était ? Vous pouvez choisir plusieurs réponses.',
  'report.non-verbal.label': 'Quels actes sans paroles',
  'report.non-verbal.why':
    'Pour certaines de ces choses, il y a un délai particulier. C’est le cas des graffitis offensants.',
  'report.non-verbal.choice.graffiti': 'Des graffitis offensants',
  'report.non-verbal.choice.gestures': 'Des gestes',
  'report.non-verbal.choice.letters-posters': 'Des lettres, tracts ou affiches',
  'report.non-verbal.choice.staring': 'Des regards insistants ou sexuels',
  'report.non-verbal.choice.something-else': 'Autre chose',

  'report.when.ask':
    'Quand est-ce arrivé ? Dites-le comme vous voulez : « mardi dernier au soir », « 3 mars », « plusieurs fois depuis mai ».',
  'report.when.label': 'Quand',
  'report.when.why':
    'Un jour nous aide à chercher des témoins et des images de caméra. À peu près, ça va aussi.',

  'report.ongoing.ask': 'Est-ce arrivé plus d’une fois ?',
  'report.ongoing.label': 'Combien de fois',
  'report.ongoing.why':
    'Une seule fois suffit pour le signaler. Si cela dure encore, nous devons le prévoir.',
  'report.ongoing.choice.once': 'Une fois',
  'report.ongoing.choice.several-times': 'Plusieurs fois',
  'report.ongoing.choice.still-going-on': 'Cela dure encore',
  'report.ongoing.choice.not-sure': 'Je ne sais pas',

  'report.where.ask': 'Où est-ce arrivé ?',
  'report.where.label': 'Où',
  'report.where.why': 'Pour savoir qui s’occupe de cet endroit.',
  'report.where.choice.at-home': 'Chez moi',
  'report.where.choice.at-home-other': 'Chez cette personne',
  'report.where.choice.in-the-building': 'Dans l’immeuble',
  'report.where.choice.in-the-street': 'Dans la rue',
  'report.where.choice.online': 'Sur internet ou par téléphone',
  'report.where.choice.somewhere-else': 'Ailleurs',
  'report.where.choice.not-sure': 'Je ne sais pas',

  'report.where-exactly.ask': 'Quelle est l’adresse, ou comment décririez-vous l’endroit ?',
  'report.where-exactly.label': 'Adresse ou endroit',
  'report.where-exactly.why': 'Pour chercher au bon endroit. Une rue ou un point de repère suffit.',

  'report.who.ask': 'Savez-vous qui l’a fait ?',
  'report.who.label': 'Qui l’a fait',
  'report.who.why':
    'Ce que nous pouvons faire dépend de qui c’est. Nous ne contactons pas cette personne parce que vous nous avez parlé.',
  'report.who.choice.neighbour': 'Une voisine ou un voisin',
  'report.who.choice.neighbours-visitor': 'Une personne en visite chez un voisin',
  'report.who.choice.partner': 'Mon ou ma partenaire',
  'report.who.choice.partner-other': 'Son ou sa partenaire',
  'report.who.choice.ex-partner': 'Mon ex',
  'report.who.choice.ex-partner-other': 'Son ex',
  'report.who.choice.relative': 'Quelqu’un de ma famille',
  'report.who.choice.relative-other': 'Quelqu’un de sa famille',
  'report.who.choice.someone-at-home': 'Une autre personne qui vit avec moi',
  'report.who.choice.someone-at-home-other': 'Une autre personne du même foyer',
  'report.who.choice.council-staff': 'Quelqu’un de la mairie, ou sous-traitant',
  'report.who.choice.stranger': 'Une personne inconnue',
  'report.who.choice.someone-else': 'Quelqu’un d’autre',
  'report.who.choice.not-sure': 'Je ne sais pas',

  'report.who-exactly.ask': 'Que savez-vous de cette personne ? Un nom, une adresse, à quoi elle ressemble.',
  'report.who-exactly.ask-other':
    'Que savez-vous de la personne qui l’a fait ? Un nom, une adresse, à quoi elle ressemble.',
  'report.who-exactly.label': 'Sur cette personne',
  'report.who-exactly.why':
    'Pour que nous parlions de la bonne personne. Passez la question si vous ne savez pas.',

  'report.people.ask': 'Quelques questions courtes sur les personnes :',
  'report.people.label': 'Les personnes',
  'report.people.why': 'Cela nous dit à quelle vitesse il faut agir, et quelle aide apporter.',
  'report.people.item.hurt': 'Y a-t-il une personne blessée ?',
  'report.people.item.weapon': 'Y avait-il une arme, ou un objet utilisé comme une arme ?',
  'report.people.item.children': 'Y a-t-il chez vous des enfants, ou une personne qui a besoin de soins ?',
  'report.people.item.children-other':
    'Autant que vous le sachiez : des enfants, ou une personne qui a besoin de soins, vivent-ils avec la personne à qui c’est arrivé ?',
  'report.people.item.afraid': 'Avez-vous peur de rester chez vous ?',
  'report.people.item.afraid-witness': 'La personne semblait-elle avoir peur de rester chez elle ?',
  'report.people.item.afraid-other': 'La personne a-t-elle peur de rester chez elle ?',

  'report.home.ask':
    'Est-ce un logement de la mairie (council home) ? Cela vaut pour les locataires et pour les titulaires d’un bail de longue durée (leaseholders).',
  'report.home.ask-young':
    'Est-ce un logement de la mairie (council home) ? Si vous ne savez pas, dites-le : ce n’est pas grave.',
  'report.home.label': 'Logement de la mairie',
  'report.home.why':
    'Cela décide dans quel délai nous promettons de répondre. Vous pouvez faire un signalement dans les deux cas.',
  'report.home.item.yours': 'Vivez-vous dans un logement de la mairie ?',
  'report.home.item.yours-other':
    'Autant que vous le sachiez : la personne à qui c’est arrivé vit-elle dans un logement de la mairie ?',
  'report.home.item.theirs': 'La personne qui l’a fait vit-elle dans un logement de la mairie ?',

  'report.contact.ask':
    'Y a-t-il un moyen sans risque de vous joindre ? Pensez à qui d’autre voit votre téléphone, vos e-mails ou votre courrier. Si vous choisissez non, ou si vous laissez cela de côté, nous ne vous contacterons pas.',
  'report.contact.ask-young':
    'Y a-t-il un moyen sans risque de vous joindre ? Pensez à qui d’autre voit votre téléphone, vos e-mails ou votre courrier. Un adulte en qui vous avez confiance peut vous aider à choisir.',
  'report.contact.ask-other':
    'Y a-t-il un moyen sans risque de vous joindre ? Il s’agit de vous qui écrivez, et de personne d’autre. Si vous choisissez non, ou si vous laissez cela de côté, nous ne vous contacterons pas.',
  'report.contact.label': 'Comment vous joindre',
  'report.contact.why':
    'Nous n’utilisons jamais un autre moyen que celui que vous choisissez. Si vous n’en choisissez aucun, nous ne vous contactons pas.',
  'report.contact.choice.no-contact': 'Non, ne me contactez pas',
  'report.contact.choice.receipt': 'Je reviendrai avec mon reçu',
  'report.contact.choice.phone': 'Appelez-moi',
  'report.contact.choice.text-message': 'Envoyez-moi un SMS',
  'report.contact.choice.email': 'Envoyez-moi un e-mail',
  'report.contact.choice.letter': 'Envoyez-moi une lettre',

  'report.phone.ask': 'Quel numéro est sans risque ?',
  'report.phone.label': 'Numéro de téléphone',
  'report.phone.why': 'Nous l’utilisons seulement pour ce signalement, de la façon que vous choisissez.',
  'report.email.ask': 'Quelle adresse e-mail est sans risque ? Personne d’autre ne doit pouvoir la lire.',
  'report.email.label': 'Adresse e-mail',
  'report.email.why': 'Nous l’utilisons seulement pour ce signalement, de la façon que vous choisissez.',
  'report.address.ask': 'Quelle adresse est sans risque ? Personne d’autre ne doit y ouvrir vos lettres.',
  'report.address.label': 'Adresse pour les lettres',
  'report.address.why': 'Nous l’utilisons seulement pour ce signalement, de la façon que vous choisissez.',

  'report.contact-rules.ask': 'Quand nous prenons contact, si quelqu’un d’autre répond ou lit :',
  'report.contact-rules.label': 'Quand nous prenons contact',
  'report.contact-rules.why': 'Pour que personne n’apprenne par nous que vous nous avez parlé.',
  'report.contact-rules.item.say-who': 'Pouvons-nous dire que c’est la mairie ?',
  'report.contact-rules.item.leave-message': 'Pouvons-nous laisser un message ?',

  'report.contact-when.ask':
    'Quand pouvons-nous prendre contact sans risque ? Par exemple « en semaine avant 15 h ».',
  'report.contact-when.label': 'Moments sans risque',
  'report.contact-when.why': 'Nous respectons les moments que vous donnez.',

  'report.name.ask':
    'Quel est votre nom ? Vous pouvez laisser cela de côté : alors votre signalement ne porte pas de nom.',
  'report.name.ask-young':
    'Comment vous appelez-vous ? Un prénom suffit, et vous pouvez laisser cela de côté.',
  'report.name.ask-staff':
    'Quel est votre nom ? La mairie ({{council}}) le garde confidentiel, comme pour chaque signalement, sauf dans ce cas : {{legalException}}. Vous pouvez laisser cela de côté.',
  'report.name.ask-other':
    'Quel est votre nom à vous ? Vous pouvez laisser cela de côté : alors votre signalement ne porte pas de nom.',
  'report.name.label': 'Votre nom',
  'report.name.why': 'Un nom nous aide à vous aider. Sans nom, votre signalement compte quand même.',

  'report.speak-to-them.ask': 'Pouvons-nous parler à la personne qui a fait cela ?',
  'report.speak-to-them.ask-other':
    'Pouvons-nous parler à la personne qui a fait cela ? Si vous ne savez pas ce que veut la personne à qui c’est arrivé, choisissez « Parlez-moi d’abord ».',
  'report.speak-to-them.label': 'Parler à cette personne',
  'report.speak-to-them.why':
    'Nous ne lui parlons jamais sans votre accord, sauf si la loi ne nous laisse pas le choix.',
  'report.speak-to-them.choice.ask-me-first': 'Parlez-moi d’abord',
  'report.speak-to-them.choice.yes': 'Oui',
  'report.speak-to-them.choice.no': 'Non',

  'contact-me.safe-now.ask': 'Est-ce que quelqu’un est en danger en ce moment ?',
  'contact-me.safe-now.label': 'Danger en ce moment',
  'contact-me.safe-now.why':
    'Si quelqu’un est en danger maintenant, la police peut venir tout de suite. Nous, nous ne pouvons pas.',
  'contact-me.safe-now.choice.nobody-in-danger': 'Non',
  'contact-me.safe-now.choice.in-danger': 'Oui',
  'contact-me.safe-now.choice.not-sure': 'Je ne sais pas',
  'contact-me.contact.ask':
    'Comment pouvons-nous vous joindre sans risque ? Pensez à qui d’autre voit votre téléphone, vos e-mails ou votre courrier.',
  'contact-me.contact.label': 'Comment vous joindre',
  'contact-me.contact.why': 'Nous n’utilisons jamais un autre moyen que celui que vous choisissez.',
  'contact-me.contact.choice.phone': 'Appelez-moi',
  'contact-me.contact.choice.text-message': 'Envoyez-moi un SMS',
  'contact-me.contact.choice.email': 'Envoyez-moi un e-mail',
  'contact-me.contact.choice.letter': 'Envoyez-moi une lettre',
  'contact-me.phone.ask': 'Quel numéro est sans risque ?',
  'contact-me.phone.label': 'Numéro de téléphone',
  'contact-me.phone.why': 'Nous l’utilisons seulement pour cela, de la façon que vous choisissez.',
  'contact-me.email.ask': 'Quelle adresse e-mail est sans risque ? Personne d’autre ne doit pouvoir la lire.',
  'contact-me.email.label': 'Adresse e-mail',
  'contact-me.email.why': 'Nous l’utilisons seulement pour cela, de la façon que vous choisissez.',
  'contact-me.address.ask': 'Quelle adresse est sans risque ? Personne d’autre ne doit y ouvrir vos lettres.',
  'contact-me.address.label': 'Adresse pour les lettres',
  'contact-me.address.why': 'Nous l’utilisons seulement pour cela, de la façon que vous choisissez.',
  'contact-me.contact-rules.ask': 'Quand nous prenons contact, si quelqu’un d’autre répond ou lit :',
  'contact-me.contact-rules.label': 'Quand nous prenons contact',
  'contact-me.contact-rules.why': 'Pour que personne n’apprenne par nous que vous nous avez parlé.',
  'contact-me.contact-rules.item.say-who': 'Pouvons-nous dire que c’est la mairie ?',
  'contact-me.contact-rules.item.leave-message': 'Pouvons-nous laisser un message ?',
  'contact-me.contact-when.ask': 'Quand est-ce sans risque ? Par exemple « en semaine avant 15 h ».',
  'contact-me.contact-when.label': 'Moments sans risque',
  'contact-me.contact-when.why': 'Nous respectons les moments que vous donnez.',
  'contact-me.which-language.ask':
    'Dans quelle langue voulez-vous parler ? Nous pouvons faire venir un interprète ou un interprète en langue des signes.',
  'contact-me.which-language.label': 'Langue pour parler',
  'contact-me.which-language.why': 'Pour que la bonne personne vous appelle dès la première fois.',

  'aside.under-18':
    'Merci de me l’avoir dit. Vous n’avez rien fait de mal, et ce n’est pas votre faute. Vous pouvez parler à Childline (aide aux enfants et aux jeunes) à tout moment, gratuitement : {{childline}}. Comme vous avez moins de 18 ans, il se peut que les personnes dont le métier est de protéger les jeunes doivent le savoir.',
  'aside.they-under-18':
    'Merci de me l’avoir dit. Comme cette personne a moins de 18 ans, il se peut que les gens dont le métier est de protéger les jeunes doivent le savoir.',
  'aside.saw-it':
    'Merci d’en parler. Vous n’avez pas besoin de tout savoir : laissez de côté ce que vous ne savez pas.',
  'aside.works-for-council':
    'Merci de nous le dire. Le harcèlement de notre personnel et de nos sous-traitants compte aussi, et nous agissons avec fermeté contre lui. Votre identité reste confidentielle, comme pour chaque signalement, sauf dans ce cas : {{legalException}}.',
  'aside.contact-you-only':
    'Alors nous ne contacterons pas cette personne. Nous ne parlons qu’à vous, de la façon que vous choisissez.',
  'aside.support':
    'Je transmettrai cela. Si c’est plus facile, vous pouvez aussi tout dire par téléphone : {{councilPhone}}.',
  'aside.graffiti':
    'Les graffitis offensants sont enlevés dans les 24 heures après qu’on a prévenu le service clients de la mairie. Appelez aussi le {{councilPhone}}, s’il vous plaît, pour que les 24 heures commencent.',
  'aside.damage':
    'Est-ce que cela veut dire qu’il faut réparer quelque chose ? C’est traité comme une réparation d’urgence.',
  'aside.family':
    'Merci de me l’avoir dit. Pour avoir de l’aide quand c’est quelqu’un de la famille, jour et nuit et gratuitement : National Domestic Abuse Helpline {{domesticAbuse}}.',
  'aside.council-staff':
    'Merci de me l’avoir dit. Votre signalement sera marqué comme restreint : l’agent qui l’ouvre reçoit la consigne de ne pas le montrer à cette personne ni à celles qui travaillent avec elle.',
  'aside.hurt':
    'Est-ce que quelqu’un a vite besoin d’un médecin ? Appelez le {{emergency}} et demandez une ambulance.',
  'aside.afraid':
    'Vous ne devriez pas avoir à avoir peur chez vous. Si vous avez besoin d’un endroit sûr cette nuit : {{outOfHoursPhone}}. C’est là pour vous, quel que soit votre propriétaire. Si vous êtes locataire de la mairie, un logement d’urgence pour vous et votre foyer peut être organisé si l’évaluation montre un danger immédiat pour vous et si cela réduit le risque.',
  'aside.they-afraid':
    'Personne ne devrait avoir peur chez soi. Cette personne a-t-elle besoin d’un endroit sûr cette nuit ? Voici qui appeler : {{outOfHoursPhone}}. C’est là pour elle, quel que soit son propriétaire. Si elle est locataire de la mairie, un logement d’urgence pour elle et son foyer peut être organisé si l’évaluation montre un danger immédiat pour elle et si cela réduit le risque.',
  'aside.no-contact':
    'Alors nous ne vous contacterons pas. Sachez ce que cela veut dire : sans moyen de vous joindre, ou si vous ne revenez pas avec votre reçu, nous ne pouvons presque pas aider.',
  'aside.receipt':
    'Bien. Après l’envoi, je vous montrerai un reçu. Gardez-le : personne ne peut en faire un nouveau.',
  'aside.phone-risk':
    'Les appels et les SMS restent dans la liste de votre téléphone. Une personne qui voit votre téléphone peut les y voir.',
  'aside.email-risk':
    'Une personne qui connaît votre mot de passe, ou qui utilise le même appareil, peut lire vos e-mails. Si vous partagez votre boîte avec quelqu’un, choisissez un autre moyen, s’il vous plaît.',
  'aside.letter-risk':
    'Une personne à cette adresse peut voir une lettre ou l’ouvrir. Si ce n’est pas sans risque, choisissez un autre moyen, s’il vous plaît.',
  'aside.letter': 'Une lettre met quelques jours. Si vous pouvez, choisissez plutôt un numéro de téléphone.',
};
