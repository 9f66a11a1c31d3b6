/** Italian: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'La mia segnalazione, o un codice',
  'my-report.hosted':
    'Questo canale tiene delle copie, quindi non posso mostrare qui la segnalazione. Apra {{page}} e scriva lì il codice o il numero della ricevuta. Non ha più nessuno dei due? Ci chiami: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Questa è la segnalazione {{reference}}.',
  'my-report.status.new': "Ce l'abbiamo. Non c'è ancora una risposta o un piano annotato.",
  'my-report.status.responded': 'Il personale del comune ha risposto.',
  'my-report.status.planned': "C'è un piano d'azione.",
  'my-report.status.closed': 'È chiusa. Se succede di nuovo, ce lo dica ancora.',
  'my-report.respond.in-time':
    'Volevamo rispondere, dove possibile, entro questo giorno: {{by}}. Abbiamo risposto in questo giorno, in tempo: {{on}}.',
  'my-report.respond.late':
    'Volevamo rispondere, dove possibile, entro questo giorno: {{by}}. Abbiamo risposto in questo giorno, in ritardo: {{on}}.',
  'my-report.respond.due': 'Dove possibile, diamo risposta entro questo giorno: {{by}}.',
  'my-report.respond.missed':
    'Volevamo rispondere, dove possibile, entro questo giorno: {{by}}. Quel giorno è passato.',
  'my-report.plan.in-time':
    "Volevamo avere un piano d'azione, dove possibile, entro questo giorno: {{by}}. L'abbiamo avuto in questo giorno, in tempo: {{on}}.",
  'my-report.plan.late':
    "Volevamo avere un piano d'azione, dove possibile, entro questo giorno: {{by}}. L'abbiamo avuto in questo giorno, in ritardo: {{on}}.",
  'my-report.plan.due': "Dove possibile, il piano d'azione ci sarà entro questo giorno: {{by}}.",
  'my-report.plan.missed':
    "Volevamo avere un piano d'azione, dove possibile, entro questo giorno: {{by}}. Quel giorno è passato.",
  'my-report.no-message': "Non c'è ancora nessun messaggio per Lei.",
  'my-report.messages_many': 'Ci sono {{count}} messaggi per Lei.',
  'my-report.messages_one': "C'è {{count}} messaggio per Lei.",
  'my-report.messages_other': 'Ci sono {{count}} messaggi per Lei.',
  'my-report.message': '{{day}}, dal comune: «{{words}}»',
  'my-report.window': 'Lo mostro per 30 minuti. Poi viene cancellato qui. La Sua ricevuta lo apre di nuovo.',
  'my-report.receipt':
    'Il codice ha fatto il suo lavoro e non apre più nulla. Da adesso questa è la Sua ricevuta: {{receipt}}. Somiglia a un numero di telefono. La tenga dove guarda solo Lei.',
  'my-report.next': 'Che cosa vuole fare?',
  'my-report.request': 'Dirci o chiederci qualcosa',
  'my-report.more': 'Rispondere ad altre domande',
  'my-report.close': 'Chiudi la mia segnalazione',
  'my-report.closed': "L'ho chiusa. La Sua ricevuta la apre di nuovo.",
  'my-report.begin':
    'La Sua segnalazione resta così. Quello che scrive parte solo quando preme «Invia». Lo faccia entro 30 minuti.',
  'sent.code':
    'Per leggere la nostra risposta, apra {{page}} e scriva questo codice: {{code}}. Vale una volta, per 7 giorni. Lì Le viene mostrata la ricevuta.',
  'code.wait':
    'È stato sbagliato troppe volte. Aspetti 15 minuti o ci chiami: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'Quello che ha inviato prima resta così. Ho conservato queste parole: prema «Invia» se devono andare anche quelle al comune.',
  'sent.keep-now':
    'La conservi adesso, per favore: la scriva o la impari a memoria. Posso mostrarla solo per 30 minuti e nessuno può dargliela di nuovo.',
  'request.what.ask': 'Che cosa vuole fare?',
  'request.what.label': 'Che cosa vuole',
  'request.what.why': 'Così le Sue parole arrivano alla persona giusta.',
  'request.what.choice.tell-more': 'Dirvi di più',
  'request.what.choice.change-contact': 'Cambiare come contattarmi',
  'request.what.choice.withdraw': 'Ritirare la mia segnalazione',
  'request.what.choice.delete': 'Chiedere di cancellare la segnalazione',
  'request.what.choice.something-else': 'Altro',
  'request.words.ask': 'Scriva che cosa dobbiamo sapere, per favore.',
  'request.words.label': 'Le Sue parole',
  'request.words.why': 'Così il personale capisce che cosa intende. Può lasciare senza risposta.',
  'my-report.asked':
    'Grazie. Abbiamo il Suo messaggio. Il personale del comune lo leggerà e la risposta aspetta dietro la Sua ricevuta.',
  'aside.request':
    'Lo decide il personale del comune, che prima si accerta che venga da Lei. Qualcun altro potrebbe aver trovato la ricevuta. Fino ad allora non cambia nulla.',
};
