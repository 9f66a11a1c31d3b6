/** French: the private note, what is asked for an entry and what is said around it. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Quand est-ce arrivé ? Dites-le à votre façon, par exemple « mardi dernier au soir ».',
  'note.when.label': 'Quand',
  'note.when.why':
    'On oublie vite les jours. Avec la date, votre note en dira plus si vous faites un signalement plus tard.',

  'note.what.ask': 'Que s’est-il passé ? Écrivez-le avec vos mots. Vous pouvez envoyer plusieurs messages.',
  'note.what.label': 'Ce qui s’est passé',
  'note.what.why': 'C’est la note elle-même. Elle est pour vous, et elle n’est envoyée à personne.',

  'note.who-saw.ask': 'Est-ce que quelqu’un l’a vu ou entendu ?',
  'note.who-saw.label': 'Qui l’a vu ou entendu',
  'note.who-saw.why':
    'Plus tard, il est difficile de se rappeler qui était là. Ce n’est pas grave s’il n’y avait personne.',

  'notes.about':
    'Ici vous pouvez noter chaque fois que cela arrive : quand c’était, ce qui s’est passé et qui l’a vu. La note est pour vous.',
  'notes.private':
    'La note est fermée à clé. Elle ne s’ouvre qu’avec un numéro à elle, que je vous montre quand vous avez écrit quelque chose. Nous ne gardons pas ce numéro. Nous ne pouvons donc pas ouvrir votre note, et personne ne peut vous redonner le numéro.',
  'notes.kept-for': 'Je garde une note 12 mois après votre dernier ajout. Ensuite elle est supprimée.',
  'notes.no-report':
    'Une note n’est pas un signalement : personne à la mairie ne la lit. Pour que cela compte, signalez-le. Certains examens ne tiennent compte que de ce qui a été signalé dans le mois qui suit.',
  'notes.page-only':
    'Vous pouvez tenir une note privée sur la page de la mairie. Ici elle ne serait pas privée : ce service de messages garde une copie de ce que vous écrivez.',
  'notes.ask': 'Voulez-vous commencer une note, ou ouvrir la vôtre ?',
  'notes.begin': 'Commencer une note',
  'notes.open': 'Ouvrir ma note',
  'notes.continue': 'Continuer ma note',

  'notes.ask-number': 'Tapez le numéro de votre note, 16 chiffres, s’il vous plaît.',

  'notes.check':
    'Vérifiez ce que vous avez écrit, s’il vous plaît. Vous pouvez changer chaque partie. Ce n’est envoyé à personne.',
  'notes.unclear':
    'Rien n’est encore gardé. Vous pouvez appuyer sur « Le garder », ou changer une réponse. Pour en ajouter, changez « Ce qui s’est passé ».',
  'notes.keep': 'Le garder',
  'notes.entry-kept': 'Je l’ai gardé dans votre note.',
  'notes.stop': 'Vous pouvez arrêter ici. Dois-je supprimer ce qui n’est pas encore gardé dans votre note ?',
  'notes.left-out': 'J’ai supprimé ce qui n’était pas encore gardé dans votre note.',
  'notes.late':
    'Ce que vous avez écrit était déjà gardé quand ce message est arrivé. Le message ne fait donc pas partie de votre note.',
  'notes.full':
    'Une note a de la place pour {{most}} entrées, et celle-ci est pleine. Vous pouvez en faire un signalement, l’imprimer, ou la fermer et en commencer une autre.',

  'notes.number': 'Le numéro de votre note : {{number}}. Il ressemble à un numéro de téléphone.',
  'notes.only-number':
    'Toute personne qui a ce numéro peut lire votre note. Gardez-le donc là où personne d’autre ne regarde. Je ne pourrai plus vous le montrer plus tard.',
  'notes.ask-kept': 'Avez-vous gardé le numéro de votre note ?',
  'notes.number-kept': 'Oui, je l’ai gardé',
  'notes.not-shown-again': 'Bien. Je ne montrerai plus le numéro.',
  'notes.keep-first':
    'Avant de continuer : avez-vous gardé le numéro de votre note ? Je ne pourrai plus le montrer après.',

  'notes.entry': '{{when}} : {{what}}',
  'notes.entry-undated': 'Sans date, noté à cette date : {{writtenOn}}. {{what}}',
  'notes.entry-seen': 'Qui l’a vu ou entendu : {{who}}',
  'notes.ask-next': 'Voici votre note. Que voulez-vous faire ?',
  'notes.add': 'Y ajouter quelque chose',
  'notes.make-report': 'En faire un signalement',
  'notes.close': 'Fermer la note',
  'notes.closed': 'J’ai fermé votre note. Elle ne s’ouvre de nouveau qu’avec son numéro.',
  'notes.delete': 'Supprimer cette note',
  'notes.delete-ask': 'Dois-je supprimer toute la note ? On ne pourra pas la récupérer.',
  'notes.delete-yes': 'Oui, supprimer la note',
  'notes.deleted': 'La note est supprimée.',
  'notes.stays':
    'Votre note privée reste. Pour la supprimer aussi, ouvrez-la avec son numéro et choisissez « Supprimer cette note ».',

  'notes.report':
    'Ce que vous avez écrit dans votre note est maintenant le début d’un signalement. Il compte dès que vous appuyez sur « Envoyer » : c’est seulement alors qu’il part à la mairie. La note elle-même reste jusqu’à ce que vous la supprimiez.',
  'notes.report-part':
    'Votre note est plus longue qu’un signalement ne peut l’être, donc j’y ai mis la partie la plus récente. Vous pouvez nous dire le reste au téléphone : {{councilPhone}}.',
};
