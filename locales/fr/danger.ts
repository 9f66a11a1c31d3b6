/** French: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call':
    "Personne ne surveille cette conversation et elle n'a pas appelé la police. Appelez le {{emergency}}.",
  'danger.fallback':
    "Personne ne surveille cette conversation et elle n'a pas appelé la police. Si vous êtes en danger, appelez le 999.",
  'danger.alerts-nobody':
    "Écrire ici n'alerte personne. Ce que vous nous dites n'arrive à la mairie que lorsque vous appuyez sur Envoyer, et même alors ce ne sera peut-être pas lu tout de suite.",
  'danger.silent-short':
    'Dangereux de parler ? Appelez le {{emergency}} et toussez ou tapotez le téléphone. Sur un portable, appuyez sur 55 quand on vous le demande.',
  'danger.silent':
    'Dangereux de parler ? Appelez quand même le {{emergency}}. Toussez, ou tapotez le téléphone.',
  'danger.mobile':
    "Sur un portable, appuyez sur 55 quand on vous le demande, sinon l'appel peut être coupé. Cela ne leur montre pas où vous êtes.",
  'danger.landline': 'Sur un téléphone fixe, restez en ligne.',
  'danger.relay':
    "Vous n'entendez pas ou ne pouvez pas parler ? Appelez le {{textphone}} avec un téléphone à texte ou l'application Relay UK.",
  'danger.bsl':
    "Langue des signes britannique ? Utilisez l'application ou le site 999 BSL. C'est gratuit, jour et nuit, et vous n'avez pas besoin de vous inscrire.",
  'danger.text-message':
    'Vous ne pouvez envoyer un SMS au {{emergency}} que si votre téléphone est inscrit pour cela. Pour l\'inscrire, envoyez "register" au {{emergency}}, lisez la réponse et répondez "yes". Ne comptez pas sur un SMS tant que vous n\'avez pas de réponse. En anglais seulement.',
  'danger.interpreter':
    'Vous parlez peu anglais ? Appelez le {{emergency}}. Dites "Police", puis "{{language}} interpreter" (prononcez : "poliss, frèntch inn-teur-pri-teur").',
  'danger.interpreter-any':
    'Vous parlez peu anglais ? Appelez le {{emergency}}. Dites "Police", puis le nom de votre langue en anglais, par exemple "French interpreter" (prononcez : "poliss, frèntch inn-teur-pri-teur").',
  'danger.not-emergency':
    "Ce n'est pas une urgence ? Appelez la police au {{nonEmergency}}. Avec un téléphone à texte ou l'application Relay UK : 18001 {{nonEmergency}}",
  'danger.trace':
    "Les appels et les messages restent dans la liste de votre téléphone, où d'autres personnes peuvent les voir.",
  'danger.more': 'Pour revoir toutes les façons d\'avoir de l\'aide, écrivez "{{repeat}}".',

  'danger.crisis':
    "Je regrette que cela vous fasse si mal. Vous n'avez pas à porter cela sans personne à vos côtés.",
  'danger.life-at-risk':
    'Si une vie est en danger maintenant, appelez le {{emergency}} et demandez une ambulance (en anglais : "Ambulance", prononcez : "am-biou-leunss").',
  'danger.samaritans':
    "Pour parler à quelqu'un qui écoute, appelez Samaritans, gratuitement, jour et nuit : {{samaritans}}",
  'danger.shout': 'Pour écrire plutôt que parler, envoyez SHOUT par SMS au {{shout}}, jour et nuit.',
  'danger.childline': 'Moins de 18 ans ? Appelez Childline, gratuitement, jour et nuit : {{childline}}',

  'danger.sorry': "Je regrette que cela soit arrivé. Ce n'était pas votre faute.",
  'danger.again':
    "Cela pourrait-il se reproduire bientôt ? Si oui, ne nous attendez pas. Personne ne surveille cette conversation et elle n'a pas appelé la police. Appelez le {{emergency}}.",

  'danger.ask': 'Êtes-vous en sécurité maintenant ?',
  'danger.safe': 'Je suis en sécurité maintenant',
  'danger.not-safe': 'Non, je ne suis pas en sécurité',
  'danger.go-on': 'Continuer quand même',
};
