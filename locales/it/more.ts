/** Italian: the questions that may be answered after sending. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'Ci sono scritte offensive, o si è rotto qualcosa per questo? Può scegliere più risposte.',
  'more.traces.label': 'Scritte o danni',
  'more.traces.why':
    'Avvisiamo chi deve saperlo: alcuni si occupano delle scritte offensive, altri di ciò che è rotto.',
  'more.traces.choice.graffiti': 'Scritte offensive sui muri',
  'more.traces.choice.damage': 'Qualcosa è rotto',
  'more.traces.choice.neither': 'Nessuna delle due',
  'more.graffiti.ask': "Dov'è la scritta?",
  'more.graffiti.label': "Dov'è la scritta",
  'more.graffiti.why': 'Così la trovano e la tolgono. Non deve ripetere che cosa dice.',
  'more.damage.ask': 'Che cosa è rotto, e dove?',
  'more.damage.label': 'Che cosa è rotto',
  'more.damage.why': 'Così si ripara la cosa giusta.',
  'more.witnesses.ask': 'Qualcuno ha visto o sentito? Ci dica chi, se lo sa, e se sa che ce lo dice.',
  'more.witnesses.label': 'Chi ha visto o sentito',
  'more.witnesses.why': 'Altre persone possono aiutare. Va bene anche se nessuno ha visto.',
  'more.evidence.ask':
    'Ha qualcosa che mostra che cosa è successo? Per esempio foto, messaggi, lettere o note con le date. Ci dica che cosa ha e tenga gli originali.',
  'more.evidence.label': 'Che cosa lo mostra',
  'more.evidence.why': 'Così il personale può chiederlo. La segnalazione conta anche senza.',
  'more.told-before.ask': "L'ha già detto a qualcuno prima? Può scegliere più risposte.",
  'more.told-before.label': 'Detto prima',
  'more.told-before.why': "Così non deve ricominciare dall'inizio.",
  'more.told-before.choice.council': 'Al comune',
  'more.told-before.choice.police': 'Alla polizia',
  'more.told-before.choice.someone-else': "Un'altra persona",
  'more.told-before.choice.nobody': 'No, a nessuno',
  'more.told-before-details.ask':
    'A chi, e quando? Se Le hanno dato un numero di riferimento, può scriverlo qui.',
  'more.told-before-details.label': 'Chi, quando e riferimenti',
  'more.told-before-details.why': 'Con un riferimento troviamo che cosa si è detto prima.',
  'more.reason.ask': 'Pensa che sia stato per uno di questi motivi? Può scegliere più risposte.',
  'more.reason.label': 'Per quale motivo',
  'more.reason.why':
    'Guardiamo insieme tutte le segnalazioni di molestie, per rispondere meglio. Non deve dirlo.',
  'more.reason.choice.race': 'Razza o provenienza',
  'more.reason.choice.religion': 'Religione o credo',
  'more.reason.choice.disability': 'Disabilità',
  'more.reason.choice.sexual-orientation': 'Orientamento sessuale',
  'more.reason.choice.trans': 'Essere una persona trans',
  'more.reason.choice.sex': 'Essere donna o uomo',
  'more.reason.choice.age': 'Età',
  'more.reason.choice.something-else': 'Altro',
  'more.reason.choice.not-sure': 'Non ne ho la certezza',
  'more.reason.choice.rather-not-say': 'Preferisco non dirlo',
  'more.agreement.ask':
    'Possiamo parlarne con altri, per aiutarla? Se lascia senza risposta, lo prendiamo come un no.',
  'more.agreement.label': 'Parlare con altri',
  'more.agreement.why': "Parliamo con altri solo se è d'accordo o se la legge lo impone.",
  'more.agreement.item.police': 'Possiamo parlare con la polizia?',
  'more.agreement.item.school': 'Possiamo parlare con una scuola?',
  'more.agreement.item.victim-support': 'Possiamo parlare con un gruppo che sostiene le vittime?',
  'more.outcome.ask': 'Che cosa vorrebbe che succedesse adesso?',
  'more.outcome.label': 'Che cosa vorrebbe',
  'more.outcome.why': 'Non possiamo prometterlo. Ma vogliamo sapere che cosa La aiuterebbe di più.',
  'more.anything-else.ask': "C'è altro che vorrebbe farci sapere?",
  'more.anything-else.label': 'Altro da dire',
  'more.anything-else.why': 'Può esserci qualcosa che non ho chiesto.',
  'sent.more': 'Aggiungi altro',
  'sent.added': 'Quello che ha aggiunto è insieme al resto.',
  'added.begin':
    'Quello che ha inviato è da noi e resta così. Può lasciare senza risposta ognuna di queste domande. Quello che aggiunge parte solo quando preme «Invia». Lo faccia entro 30 minuti dal primo invio: poi questa chat viene cancellata.',
  'added.done': "Grazie. L'ho aggiunto a quello che ha inviato prima. Numero di riferimento: {{reference}}",
  'added.nothing':
    'Non ha scritto né scelto nulla, quindi non si è aggiunto nulla. Quello che ha inviato prima è da noi.',
  'added.left-out': "L'ho cancellato. Non è stato inviato. Quello che ha inviato prima è da noi.",
  'added.stop':
    'Può fermarsi qui. Quello che ha inviato prima è da noi. Cancello quello che non ha ancora inviato?',
  'added.late':
    'Quello che ha aggiunto è partito prima che arrivasse quel messaggio, quindi non ne fa parte.',
};
