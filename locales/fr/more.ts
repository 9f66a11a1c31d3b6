/** French: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'Y a-t-il des graffitis offensants, ou quelque chose est-il cassé à cause de cela ? Vous pouvez choisir plusieurs réponses.',
  'more.traces.label': 'Graffitis ou dégâts',
  'more.traces.why':
    'Nous prévenons les bonnes personnes : certaines s’occupent des graffitis offensants, d’autres de ce qui est cassé.',
  'more.traces.choice.graffiti': 'Graffitis offensants',
  'more.traces.choice.damage': 'Quelque chose est cassé',
  'more.traces.choice.neither': 'Ni l’un ni l’autre',

  'more.graffiti.ask': 'Où sont les graffitis ?',
  'more.graffiti.label': 'Où sont les graffitis',
  'more.graffiti.why':
    'Pour qu’on puisse les trouver et les enlever. Vous n’avez pas à répéter ce qui est écrit.',

  'more.damage.ask': 'Qu’est-ce qui est cassé, et où ?',
  'more.damage.label': 'Ce qui est cassé',
  'more.damage.why': 'Pour qu’on répare la bonne chose.',

  'more.witnesses.ask':
    'Est-ce que quelqu’un l’a vu ou entendu ? Dites-nous qui, si vous le savez, et si cette personne sait que vous nous en parlez.',
  'more.witnesses.label': 'Qui l’a vu ou entendu',
  'more.witnesses.why':
    'D’autres personnes peuvent peut-être aider. Ce n’est pas grave si personne n’a rien vu.',

  'more.evidence.ask':
    'Avez-vous quelque chose qui montre ce qui s’est passé ? Par exemple des photos, des messages, des lettres ou des notes avec des dates. Dites-nous ce que vous avez, et gardez les originaux, s’il vous plaît.',
  'more.evidence.label': 'Ce qui le montre',
  'more.evidence.why':
    'Un agent de la mairie pourra alors demander à le voir. Votre signalement compte aussi sans cela.',

  'more.told-before.ask': 'En avez-vous déjà parlé à quelqu’un ? Vous pouvez choisir plusieurs réponses.',
  'more.told-before.label': 'Déjà dit à',
  'more.told-before.why': 'Pour que vous n’ayez pas à tout reprendre depuis le début.',
  'more.told-before.choice.council': 'La mairie',
  'more.told-before.choice.police': 'La police',
  'more.told-before.choice.someone-else': 'Une autre personne',
  'more.told-before.choice.nobody': 'Non, personne',

  'more.told-before-details.ask':
    'Qui était-ce, et quand ? Si on vous a donné un numéro de référence, vous pouvez l’écrire ici.',
  'more.told-before-details.label': 'Qui, quand et références',
  'more.told-before-details.why': 'Avec une référence, nous retrouvons ce qui a été dit avant.',

  'more.reason.ask':
    'Pensez-vous que c’était à cause d’une de ces raisons ? Vous pouvez choisir plusieurs réponses.',
  'more.reason.label': 'La raison',
  'more.reason.why':
    'Nous regardons tous les signalements de harcèlement ensemble, pour mieux y répondre. Rien ne vous oblige à le dire.',
  'more.reason.choice.race': 'La couleur de peau ou l’origine',
  'more.reason.choice.religion': 'La religion ou les convictions',
  'more.reason.choice.disability': 'Un handicap',
  'more.reason.choice.sexual-orientation': 'L’orientation sexuelle',
  'more.reason.choice.trans': 'Être trans',
  'more.reason.choice.sex': 'Être une femme ou un homme',
  'more.reason.choice.age': 'L’âge',
  'more.reason.choice.something-else': 'Autre chose',
  'more.reason.choice.not-sure': 'Je ne sais pas',
  'more.reason.choice.rather-not-say': 'Je préfère ne pas le dire',

  'more.agreement.ask':
    'Pouvons-nous en parler à d’autres, pour vous aider ? Sans réponse de votre part, pour nous c’est non.',
  'more.agreement.label': 'En parler à d’autres',
  'more.agreement.why': 'Nous n’en parlons à d’autres que si vous êtes d’accord, ou si la loi nous y oblige.',
  'more.agreement.item.police': 'Pouvons-nous en parler à la police ?',
  'more.agreement.item.school': 'Pouvons-nous en parler à une école ?',
  'more.agreement.item.victim-support': 'Pouvons-nous en parler à une association d’aide aux victimes ?',

  'more.outcome.ask': 'Que voudriez-vous qu’il se passe maintenant ?',
  'more.outcome.label': 'Ce que vous voudriez',
  'more.outcome.why':
    'Nous ne pouvons pas le promettre. Mais nous voulons savoir ce qui vous aiderait le plus.',

  'more.anything-else.ask': 'Y a-t-il autre chose que nous devrions savoir ?',
  'more.anything-else.label': 'Autre chose à dire',
  'more.anything-else.why': 'Il y a peut-être quelque chose que je n’ai pas demandé.',

  'sent.more': 'Ajouter autre chose',
  'sent.added': 'Ce que vous avez ajouté est avec le reste.',
  'added.begin':
    'Ce que vous avez envoyé est chez nous et reste comme il est. Vous pouvez laisser de côté toutes ces questions. Ce que vous ajoutez ne part que lorsque vous appuyez sur « Envoyer ». Faites-le dans les 30 minutes après le premier envoi, s’il vous plaît : ensuite cette conversation est supprimée.',
  'added.done': 'Merci. Je l’ai ajouté à ce que vous aviez envoyé. Référence : {{reference}}',
  'added.nothing':
    'Vous n’avez rien écrit ni choisi, donc rien n’a été ajouté. Ce que vous avez envoyé avant est chez nous.',
  'added.left-out': 'Je l’ai supprimé. Cela n’a pas été envoyé. Ce que vous avez envoyé avant est chez nous.',
  'added.stop':
    'Vous pouvez arrêter ici. Ce que vous avez envoyé avant est chez nous. Dois-je supprimer ce que vous n’avez pas encore envoyé ?',
  'added.late':
    'Ce que vous avez ajouté était déjà envoyé quand ce message est arrivé. Le message n’en fait donc pas partie.',
};
