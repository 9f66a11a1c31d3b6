/**
 * Italian: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report segnalazione (never denuncia, which is made to the police) · to report segnalare · harassment molestie ·
 *   council comune · officer personale del comune · receipt ricevuta · reference numero di riferimento · code codice
 *   · agreement accordo · tenant inquilino · leaseholder leaseholder (proprietario con contratto lungo) ·
 *   interpreter interprete · safe al sicuro · not sure non so · Send Invia
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} («{{words}}»)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Sì',
  'answer.no': 'No',
  'answer.unsure': 'Non so',
  'answer.skipped': 'Senza risposta',
  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, al mattino',
  'span.part.afternoon': '{{span}}, nel pomeriggio',
  'span.part.evening': '{{span}}, di sera',
  'span.part.night': '{{span}}, di notte',
  'greeting.who':
    'Buongiorno. Sono un assistente automatico: {{council}}. Posso aiutare se qualcuno La molesta in casa o nelle vicinanze.',
  'greeting.nobody-watching':
    'Nessuno sta guardando questa chat e la chat non chiama la polizia. Se è in pericolo adesso, chiami il {{emergency}}.',
  'greeting.languages': 'Può cambiare lingua in qualsiasi momento.',
  'menu.ask': 'Come posso aiutare?',
  'menu.continue': 'Riprendere da dove ero',
  'menu.not-understood': 'Mi dispiace, non ho capito. Può premere una di queste scelte.',
  'menu.telephone':
    'Mi dispiace, ancora non ho capito. Può premere una di queste scelte o parlare con una persona: {{councilPhone}} ({{councilHours}}). In altri orari: {{outOfHoursPhone}}.',
  'reading.menu': "Torna all'inizio",
  'reading.ask': 'Che cosa vuole fare adesso?',
  'offer.ask':
    'Grazie di avermelo detto. Vuole farne una segnalazione? Ho conservato le Sue parole, quindi non deve riscriverle.',
  'offer.report': 'Sì, comincia una segnalazione',
  'offer.advice': 'Preferisco vedere dei consigli',
  'offer.menu': 'No, mi mostri tutto',
  'privacy.before-report':
    'Prima di cominciare: questa non è una denuncia alla polizia. {{council}} mantiene tutto riservato, salvo per questo motivo: {{legalException}}. Privacy: {{privacyNotice}}. Può fermarsi e cancellare tutto in qualsiasi momento.',
  'privacy.hosted':
    'Questo canale tiene una propria copia di quello che si scrive qui e non possiamo cancellarla. Può cancellare la chat sul Suo dispositivo.',
  'privacy.channel':
    'Altre persone che usano questo dispositivo possono vedere questa pagina finché è aperta. Usi «Esci subito» per andarsene in fretta.',
  'command.back': 'Indietro',
  'command.change': 'Cambia una risposta',
  'command.skip': 'Salta',
  'command.why': 'Perché lo chiede?',
  'command.repeat': 'Ripeti',
  'command.menu': 'Pagina iniziale',
  'command.language': 'Lingua',
  'command.stop': 'Fermati qui',
  'command.keep': 'Ferma e conserva',
  'command.resume': 'Continua',
  'command.restart': 'Ricomincia',
  'command.delete': 'Cancella tutto',
  'command.danger': 'Sono in pericolo',
  'progress.left_many': 'Mancano circa {{count}} domande',
  'progress.left_one': 'Manca circa {{count}} domanda',
  'progress.left_other': 'Mancano circa {{count}} domande',
  'form.more.ask': "L'ho conservato. C'è altro? Può continuare a scrivere o dire che è tutto.",
  'form.more.again':
    'Ecco che cosa ha raccontato finora: «{{words}}». Può aggiungere qualcosa o raccontarlo di nuovo.',
  'form.more.enough': 'È tutto',
  'form.more.afresh': 'Raccontarlo di nuovo',
  'form.date.confirm': 'Ho capito: {{span}}. È giusto?',
  'form.date.which': 'Quale giorno intende?',
  'form.date.unclear':
    'Ho conservato le Sue parole, «{{words}}», ma non ho capito quale giorno sia. Può lasciare così o dirlo in un altro modo, per esempio «17 novembre».',
  'form.date.right': 'Sì, è giusto',
  'form.date.keep-words': 'Lascia le mie parole così',
  'form.date.again': 'No, lo dico di nuovo',
  'form.date.unsure': 'Non so bene quando',
  'form.each.hint': 'Risponda a ognuna: sì, no o non so.',
  'form.again': 'La Sua risposta finora: {{answer}}',
  'repair.not-offered': "Non l'ho capito come risposta qui. Scelga una di queste.",
  'repair.still':
    'Mi dispiace, ancora non ho capito. Scelga una di queste. Oppure può parlare con una persona: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Sembrano due risposte: {{answers}}. Quale delle due?',
  'repair.many-answers': 'Sembrano più risposte: {{answers}}. Quale?',
  'repair.two-answers-unclear': 'Sembrano due risposte. Quale delle due?',
  'repair.not-together': "{{alone}} non va insieme a un'altra risposta. Quale?",
  'repair.quoted': '«{{words}}»',
  'repair.no-such-number': "Qui non c'è il numero {{number}}. L'ultimo è {{last}}.",
  'repair.did-you-mean': 'Intendeva «{{command}}»? Se sì, lo scriva ancora una volta.',
  'repair.review':
    'Non ho conservato il Suo ultimo messaggio. Se è tutto giusto, scelga «Invia». Per cambiare una risposta, scriva «cambia» e il suo nome o numero, per esempio «cambia 2».',
  'repair.each': 'Risponda a ognuna con sì, no o non so, per esempio «sì, no, non so».',
  'repair.empty': 'Ho ricevuto un messaggio vuoto. Risponda con calma; non si perde nulla.',
  'repair.too-long':
    "È più di quanto ci sta qui ({{most}} caratteri), quindi non l'ho conservato. Lo mandi più corto, per favore.",
  'repair.full':
    "Qui non c'è più posto, quindi non ho conservato il Suo ultimo messaggio. Tutto quello di prima è conservato.",
  'repair.too-many': 'È più di quanto posso ricevere qui. Scelga di meno, per favore.',
  'repair.not-a-phone': 'Non ho trovato un numero di telefono. Scriva il numero intero, per favore.',
  'repair.not-an-email': 'Non sembra un indirizzo e-mail. Servono una @ e un punto.',
  'repair.required':
    'Qui mi serve una risposta per andare avanti. Bastano poche parole e può cambiarle dopo.',
  'repair.another-kind': 'Non posso usarlo come risposta a questa domanda. Eccola di nuovo.',
  'repair.nothing-before': 'Questa è la prima domanda.',
  'repair.files-beside':
    'Qui non posso ricevere foto o file, quindi ho conservato solo le Sue parole. Tenga i file: il personale del comune può chiederli più tardi.',
  'repair.files':
    'Qui non posso ricevere foto o file. Li tenga: il personale del comune può chiederli più tardi. Non è stato conservato nulla.',
  'late.kept':
    'Le Sue parole sono arrivate subito dopo la risposta a quella domanda. Le ho aggiunte lì: «{{label}}».',
  'late.answered':
    'Ha già risposto a «{{label}}»: {{answer}}. Resta così. Per cambiarla, usi «Cambia una risposta».',
  'late.button': 'Quel pulsante è di una domanda precedente. Ora siamo qui.',
  'late.not-kept':
    'Non ho conservato il Suo ultimo messaggio: non risponde a quello che si chiede qui. Siamo qui.',
  'late.words':
    "Il Suo ultimo messaggio è arrivato prima di questa domanda, quindi non l'ho usato come risposta. Se fa parte di quello che è successo, lo mandi di nuovo quando lo chiedo.",
  'late.sent': 'La Sua segnalazione è partita prima che arrivasse quel messaggio, quindi non ne fa parte.',
  'why.nothing': "Dietro questa domanda non c'è nulla. Aiuta solo a orientarsi.",
  'change.ask': 'Quale risposta vuole cambiare?',
  'change.nothing': "Non c'è ancora nessuna risposta da cambiare.",
  'understood.ask': 'Ecco che cosa ho capito dalle Sue parole. È giusto? Può cambiare ogni parte.',
  'understood.right': 'Sì, è giusto',
  'understood.ask-me': 'No, me lo chieda',
  'understood.added': "L'ho aggiunto a quello che mi ha detto.",
  'why.understood': 'Così non deve raccontare due volte la stessa cosa. Se qualcosa è sbagliato, lo dica.',
  'change.go-on': 'Nessuna, vai avanti',
  'review.ask': 'Controlli le risposte, per favore. Si invia solo questo. Può cambiare ogni risposta.',
  'review.send': 'Invia',
  'language.ask': 'Quale lingua preferisce?',
  'language.changed': 'Continuiamo in italiano.',
  'language.offer': "Preferisce continuare in un'altra lingua? Scriva il suo nome: {{name}}.",
  'language.offered': 'Continuiamo in italiano?',
  'language.not-reviewed':
    "Nessun madrelingua ha ancora controllato queste parole, quindi possono esserci errori. Accanto alle cose più importanti c'è l'inglese. Se qualcosa non è chiaro, chiami il {{councilPhone}} ({{councilHours}}) e dica in inglese: «{{phrase}}».",
  'stop.ask': 'Può fermarsi qui. Conservo quello che mi ha detto o lo cancello?',
  'stop.keep': 'Conservalo per dopo',
  'stop.delete': 'Cancellalo',
  'stop.go-on': 'Vai avanti',
  'stop.nothing': 'Non mi ha detto nulla che sia conservato. Può semplicemente chiudere questa pagina.',
  'keep.nothing': "Non c'è ancora nulla da conservare.",
  'keep.with-report':
    "Non posso conservarlo per dopo: questa chat viene cancellata 30 minuti dopo l'invio della segnalazione. Può andare avanti o inviare quello che ha.",
  'resume.nothing': "Qui non c'è nulla di non finito.",
  'resume.code': "Qui non c'è nulla di non finito. Se ha un codice, apre quello che ha conservato.",
  'restart.ask': 'Cancello quello che mi ha detto qui e ricominciamo? Non si può recuperare.',
  'restart.yes': 'Sì, cancella e ricomincia',
  'restart.no': 'No, continua con questo',
  'stop.kept-code':
    'Lo conservo per 24 ore. Si apre solo con questo codice: {{code}}. Lo scriva o lo impari a memoria: nessuno può darglielo di nuovo.',
  'stop.kept-here': 'Lo conservo per 7 giorni. Mi scriva di nuovo quando vuole.',
  'stop.kept.ask': 'Ora può andare.',
  'stop.kept.noted': 'Ho il codice',
  'delete.ask': 'Cancello tutto quello che mi ha detto qui? Non si può recuperare.',
  'delete.yes': 'Sì, cancellalo',
  'delete.no': 'No, tienilo',
  'delete.done-hosted':
    'Quello che mi ha detto è cancellato qui. Questo canale tiene una propria copia, che può cancellare sul Suo dispositivo. Una segnalazione già inviata resta al comune.',
  'delete.done':
    'Tutto quello che mi ha detto qui è cancellato. Una segnalazione già inviata resta al comune.',
  'code.ask': 'Scriva il numero della ricevuta o il codice: 16 cifre.',
  'code.unknown':
    "Con questo non posso aprire nulla. Controlli ogni cifra. Inoltre un codice scade dopo un po'.",
  'code.not-a-code': 'Un codice ha 16 cifre. Lo controlli ancora una volta.',
  'code.found':
    'Ecco il Suo messaggio non finito. Il codice non vale più; se si ferma di nuovo ne riceve uno nuovo.',
  'unfinished.ask': 'Ha un messaggio non finito. Continuarlo o cancellarlo?',
  'unfinished.continue': 'Avanti',
  'unfinished.delete': 'Cancellalo',
  'unfinished.new': 'Ha già un messaggio non finito.',
  'sent.thanks': 'Grazie. Abbiamo la Sua segnalazione.',
  'sent.thanks-contact': 'Grazie. Abbiamo il Suo messaggio.',
  'sent.reference': 'Il Suo numero di riferimento: {{reference}}',
  'sent.receipt':
    "Il numero della Sua ricevuta: {{receipt}}. Somiglia a un numero di telefono. Chi ce l'ha può leggere la nostra risposta, quindi lo tenga dove guarda solo Lei.",
  'sent.promise':
    "Riguarda un inquilino del comune o un leaseholder (proprietario con contratto lungo)? Allora, dove possibile, risponderemo entro questo giorno: {{respondBy}}. Avremo un piano d'azione, dove possibile, entro questo giorno: {{planBy}}.",
  'sent.no-promise':
    'Il comune prende sul serio ogni segnalazione e la esamina. Non ha una data per ognuna. Le date sono per segnalazioni che riguardano un inquilino del comune o un leaseholder.',
  'sent.no-contact': 'Non La contatteremo. La nostra risposta aspetta dietro la Sua ricevuta.',
  'sent.contact': 'La contatteremo solo nel modo che ha scelto.',
  'sent.urgent':
    'Per quello che mi ha detto, la Sua segnalazione è segnata come urgente. Nessuno ha chiamato la polizia per Lei. In pericolo, chiami il {{emergency}}.',
  'sent.call': 'Per parlare con una persona: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Può leggere questo per 30 minuti. Poi viene cancellato qui e solo il personale del comune può aprire la Sua segnalazione.',
  'sent.ask': 'Ha conservato la ricevuta?',
  'sent.ask-kept': "C'è altro?",
  'sent.keep': "Sì, ce l'ho",
  'sent.kept': 'Bene. Non mostro più la ricevuta.',
  'sent.delete': 'Cancella questa chat',
  'sent.menu': "Torna all'inizio",
  'sent.new-report': "La Sua segnalazione precedente è inviata, quindi l'ho tolta da qui.",
  'sent.keep-first':
    'Prima di andare avanti: ha conservato la ricevuta della segnalazione? Dopo non posso più mostrarla.',
  'apology.not-kept':
    'Mi dispiace, qualcosa è andato storto e il Suo ultimo messaggio non è stato conservato. Tutto quello di prima sì. Lo mandi di nuovo tra un momento.',
  'apology.doubtful':
    'Mi dispiace, ci è voluto troppo e non so se il Suo ultimo messaggio è stato conservato. Scriva «Ripeti» tra un momento per vedere dove siamo.',
  'apology.too-fast':
    "Erano molti messaggi insieme e l'ultimo non è stato conservato. Tutto quello di prima sì. Aspetti un momento e lo mandi di nuovo.",
  'apology.telephone': 'Se ancora non funziona: {{councilPhone}}. In pericolo: {{emergency}}.',
  'channel.private-only': 'Parlo solo in privato. Mi scriva direttamente.',
};
