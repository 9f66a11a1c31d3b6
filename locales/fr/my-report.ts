/** French: "my report", and what may be asked with its receipt. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Mon signalement, ou un code',

  'my-report.hosted':
    'Ce service de messages garde des copies, donc je ne peux pas montrer votre signalement ici. Ouvrez {{page}} et tapez-y votre code ou votre reçu. Vous n’avez plus ni l’un ni l’autre ? Appelez-nous : {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'C’est le signalement {{reference}}.',
  'my-report.status.new':
    'Nous l’avons reçu. Aucun agent de la mairie n’a encore noté de réponse ni de plan.',
  'my-report.status.responded': 'Un agent de la mairie y a répondu.',
  'my-report.status.planned': 'Il y a un plan d’action.',
  'my-report.status.closed': 'Il est clos. Si cela se reproduit, dites-le-nous de nouveau, s’il vous plaît.',
  'my-report.respond.in-time':
    'Nous voulions répondre, si possible, au plus tard à cette date : {{by}}. Nous avons répondu à cette date : {{on}}. C’était à temps.',
  'my-report.respond.late':
    'Nous voulions répondre, si possible, au plus tard à cette date : {{by}}. Nous avons répondu à cette date : {{on}}. C’était en retard.',
  'my-report.respond.due': 'Si possible, nous répondrons au plus tard à cette date : {{by}}.',
  'my-report.respond.missed':
    'Nous voulions répondre, si possible, au plus tard à cette date : {{by}}. Ce jour est passé.',
  'my-report.plan.in-time':
    'Nous voulions avoir un plan d’action, si possible, au plus tard à cette date : {{by}}. Nous l’avions à cette date : {{on}}. C’était à temps.',
  'my-report.plan.late':
    'Nous voulions avoir un plan d’action, si possible, au plus tard à cette date : {{by}}. Nous l’avions à cette date : {{on}}. C’était en retard.',
  'my-report.plan.due': 'Si possible, nous aurons un plan d’action au plus tard à cette date : {{by}}.',
  'my-report.plan.missed':
    'Nous voulions avoir un plan d’action, si possible, au plus tard à cette date : {{by}}. Ce jour est passé.',
  'my-report.no-message': 'Il n’y a pas encore de message pour vous.',
  'my-report.messages_one': 'Il y a {{count}} message pour vous.',
  'my-report.messages_many': 'Il y a {{count}} messages pour vous.',
  'my-report.messages_other': 'Il y a {{count}} messages pour vous.',
  'my-report.message': '{{day}}, de la mairie : « {{words}} »',
  'my-report.window':
    'Je montre ceci pendant 30 minutes. Ensuite c’est supprimé ici. Votre reçu l’ouvre de nouveau.',
  'my-report.receipt':
    'Le code a fait son travail et n’ouvre plus rien. À partir de maintenant, voici votre reçu : {{receipt}}. Il ressemble à un numéro de téléphone. Gardez-le là où personne d’autre ne regarde.',
  'my-report.next': 'Que voulez-vous faire ?',
  'my-report.request': 'Nous dire ou demander quelque chose',
  'my-report.more': 'Répondre à d’autres questions',
  'my-report.close': 'Fermer mon signalement',
  'my-report.closed': 'Je l’ai fermé. Votre reçu l’ouvre de nouveau.',
  'my-report.begin':
    'Votre signalement reste comme il est. Ce que vous écrivez ne part que lorsque vous appuyez sur « Envoyer ». Faites-le dans les 30 minutes, s’il vous plaît.',

  'sent.code':
    'Pour lire notre réponse, ouvrez {{page}} et tapez ce code : {{code}}. Il marche une seule fois, pendant 7 jours. Votre reçu s’affiche alors là-bas.',

  'code.wait':
    'C’était faux trop de fois. Attendez 15 minutes, s’il vous plaît, ou appelez-nous : {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'Ce que vous avez envoyé avant reste comme il est. J’ai gardé ces mots : appuyez sur « Envoyer » s’ils doivent aussi aller à la mairie.',
  'sent.keep-now':
    'Gardez-le maintenant, s’il vous plaît : notez-le, ou apprenez-le par cœur. Je ne peux le montrer que pendant 30 minutes, et personne ne pourra vous le redonner.',

  'request.what.ask': 'Que voulez-vous faire ?',
  'request.what.label': 'Ce que vous voulez',
  'request.what.why': 'Pour que vos mots arrivent à la bonne personne.',
  'request.what.choice.tell-more': 'Vous en dire plus',
  'request.what.choice.change-contact': 'Changer comment vous me joignez',
  'request.what.choice.withdraw': 'Retirer mon signalement',
  'request.what.choice.delete': 'Vous demander de l’effacer',
  'request.what.choice.something-else': 'Autre chose',
  'request.words.ask': 'Écrivez ce que nous devons savoir à ce sujet, s’il vous plaît.',
  'request.words.label': 'Vos mots',
  'request.words.why':
    'Pour qu’un agent de la mairie sache ce que vous voulez dire. Vous pouvez laisser cela de côté.',
  'my-report.asked':
    'Merci. Nous avons reçu votre message. Un agent de la mairie le lira, et la réponse vous attendra derrière votre reçu.',
  'aside.request':
    'C’est un agent de la mairie qui décide, et il s’assure d’abord que la demande vient de vous. Quelqu’un d’autre aurait pu trouver le reçu. D’ici là, rien ne change.',
};
