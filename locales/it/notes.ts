/** Italian: the private note. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Quando è successo? Lo dica a modo Suo, per esempio «martedì scorso di sera».',
  'note.when.label': 'Quando',
  'note.when.why': 'I giorni si dimenticano presto. Con la data la nota dice di più se segnala più tardi.',
  'note.what.ask': 'Che cosa è successo? Scriva con parole Sue. Può mandare più di un messaggio.',
  'note.what.label': 'Che cosa è successo',
  'note.what.why': 'Questa è la nota stessa. È per Lei e non viene inviata a nessuno.',
  'note.who-saw.ask': 'Qualcuno ha visto o sentito?',
  'note.who-saw.label': 'Chi ha visto o sentito',
  'note.who-saw.why': "Più tardi è difficile ricordare chi c'era. Va bene anche se non c'era nessuno.",
  'notes.about':
    "Qui può annotare ogni volta che succede: quando, che cosa è successo e chi l'ha visto. La nota è per Lei.",
  'notes.private':
    'La nota è chiusa a chiave. Si apre solo con un numero suo, che Le mostro quando ha scritto qualcosa. Non teniamo quel numero, quindi non possiamo aprire la nota e nessuno può darglielo di nuovo.',
  'notes.kept-for': "Tengo una nota per 12 mesi dall'ultima aggiunta. Poi viene cancellata.",
  'notes.no-report':
    'Una nota non è una segnalazione: nessuno al comune la legge. Perché conti, la segnali. Alcune verifiche contano solo ciò che è segnalato entro un mese.',
  'notes.page-only':
    'Può tenere una nota privata sulla pagina del comune. Qui non sarebbe privata: questo canale tiene una copia di quello che scrive.',
  'notes.ask': 'Vuole cominciare una nota o aprire la Sua?',
  'notes.begin': 'Comincia una nota',
  'notes.open': 'Apri la mia nota',
  'notes.continue': 'Continua la mia nota',
  'notes.ask-number': 'Scriva il numero della Sua nota, 16 cifre.',
  'notes.check':
    'Controlli quello che ha scritto, per favore. Può cambiare ogni parte. Non viene inviato a nessuno.',
  'notes.unclear':
    'Non è ancora conservato nulla. Può premere «Metti nella nota» o cambiare una risposta. Per aggiungere altro, cambi «Che cosa è successo».',
  'notes.keep': 'Metti nella nota',
  'notes.entry-kept': "L'ho messo nella Sua nota.",
  'notes.stop': 'Può fermarsi qui. Cancello quello che non ha ancora messo nella nota?',
  'notes.left-out': 'Ho cancellato quello che non aveva messo nella nota.',
  'notes.late':
    'Quello che ha scritto è stato conservato prima che arrivasse quel messaggio, quindi non fa parte della nota.',
  'notes.full':
    "In una nota c'è posto per {{most}} voci e questa è piena. Può farne una segnalazione, stamparla, o chiuderla e cominciarne un'altra.",
  'notes.number': 'Il numero della Sua nota: {{number}}. Somiglia a un numero di telefono.',
  'notes.only-number':
    'Chi ha questo numero può leggere la Sua nota, quindi lo tenga dove guarda solo Lei. Più tardi non posso mostrarglielo di nuovo.',
  'notes.ask-kept': 'Ha conservato il numero della nota?',
  'notes.number-kept': "Sì, ce l'ho",
  'notes.not-shown-again': 'Bene. Non mostro più il numero.',
  'notes.keep-first':
    'Prima di andare avanti: ha conservato il numero della nota? Dopo non posso più mostrarlo.',
  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Senza data, scritto il {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Chi ha visto o sentito: {{who}}',
  'notes.ask-next': 'Questa è la Sua nota. Che cosa vuole fare?',
  'notes.add': 'Aggiungi alla nota',
  'notes.make-report': 'Fanne una segnalazione',
  'notes.close': 'Chiudi la nota',
  'notes.closed': 'Ho chiuso la nota. Si apre di nuovo solo con il suo numero.',
  'notes.delete': 'Cancella questa nota',
  'notes.delete-ask': 'Cancello tutta la nota? Non si può recuperare.',
  'notes.delete-yes': 'Sì, cancella la nota',
  'notes.deleted': 'La nota è cancellata.',
  'notes.stays':
    'La Sua nota privata resta. Per cancellare anche quella, la apra con il suo numero e scelga «Cancella questa nota».',
  'notes.report':
    "Quello che ha scritto nella nota è adesso l'inizio di una segnalazione. Conta quando preme «Invia»: solo allora va al comune. La nota stessa resta finché non la cancella.",
  'notes.report-part':
    'La nota è più lunga di quanto può essere una segnalazione, quindi ho messo la parte più recente. Il resto può dircelo per telefono: {{councilPhone}}.',
};
