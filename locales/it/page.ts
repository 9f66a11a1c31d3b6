/** Italian: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Aiuto – {{council}}',
  'page.skip': 'Vai alla conversazione',
  'page.languages': 'Lingue',
  'page.exit': 'Esci subito',
  'page.exit.truth':
    "«Esci subito» svuota subito questa pagina e apre una pagina del meteo. Premere tre volte il tasto Shift fa lo stesso. Non può svuotare l'elenco delle pagine visitate: può farlo nel Suo browser.",
  'page.danger.heading': 'In pericolo adesso?',
  'page.danger.call': 'Chiama il {{emergency}}',
  'page.danger.truth': 'Nessuno sta guardando questa chat e la chat non chiama la polizia.',
  'page.danger.later': "Non è un'emergenza? Chiami la polizia al {{nonEmergency}}.",
  'page.danger.silent': 'Se non può parlare o sentire',
  'page.danger.mobile':
    'Non è sicuro parlare? Chiami il {{emergency}} da un cellulare e tossisca o picchietti sul telefono. Prema 55 quando glielo chiedono, o la chiamata può finire. Premere 55 non dice alla polizia dove si trova.',
  'page.danger.landline': 'Da un telefono fisso: chiami il {{emergency}} e resti in linea.',
  'page.danger.relay':
    "Se non sente o non può parlare: chiami il {{textphone}} con un telefono testuale o con l'app Relay UK. Nella lingua dei segni britannica: l'app o il sito 999 BSL, gratis, giorno e notte.",
  'page.danger.register':
    'Può mandare un SMS al {{emergency}} solo se il telefono è registrato. Per registrarlo, mandi la parola "register" al {{emergency}}, legga la risposta e risponda "yes". Finché non c\'è risposta al Suo SMS, non conti sull\'aiuto. Solo in inglese.',
  'page.danger.language':
    'L\'inglese è difficile per Lei? Dica "Police" e poi il nome della Sua lingua in inglese, per esempio "Italian interpreter".',
  'page.heading': 'Ci dica che cosa succede',
  'page.intro':
    "Questo è l'assistente automatico ({{council}}). Può chiedere, avere consigli o segnalare molestie. Può fermarsi in qualsiasi momento.",
  'page.reads.heading': 'Chi legge e che cosa non può fare',
  'page.reads.program': 'Le risponde un programma del computer. Nessuno legge nello stesso momento.',
  'page.reads.send':
    'Il comune non riceve nulla finché non ha controllato e inviato la segnalazione. Allora la legge il personale che si occupa di molestie.',
  'page.reads.privacy': 'Come il comune usa le Sue informazioni',
  'page.reads.cannot':
    "Non può mandare aiuto, chiamare nessuno né vedere dov'è. Una segnalazione fatta qui non è una denuncia alla polizia.",
  'page.harassment.heading': 'Che cosa sono le molestie?',
  'page.harassment.meaning':
    'Qualcosa che si fa, si dice o si mostra senza che Lei lo voglia, e che offende, spaventa, umilia o disprezza. Viene da una parte sola e può rendere ostile un luogo.',
  'page.harassment.physical':
    'Sul corpo o sulle cose: toccare senza che si voglia, attacchi, danni a ciò che è Suo.',
  'page.harassment.verbal':
    'A parole: minacce, offese, prepotenze e nomignoli. Avances non volute. Insulti e battute. Prendere in giro la cultura di qualcuno o ciò che lo rende diverso. Reclami fatti per cattiveria.',
  'page.harassment.silent':
    'Può essere senza parole, come scritte o gesti offensivi. Possono essere lettere, volantini o manifesti. Può essere qualcuno che fissa o guarda in modo lascivo.',
  'page.harassment.anyone':
    'Può capitare a chiunque. Una volta basta per dircelo, per quanto sembri piccola. Può anche dirci che cosa ha visto capitare ad altri.',
  'page.advice.heading': 'Se non se la sente ancora di segnalare',
  'page.advice.fault': 'Non è colpa Sua.',
  'page.advice.grave':
    "C'è stata violenza, una minaccia, un'arma, qualcuno che segue, o un atto sessuale? O è un partner, un ex o un parente? Allora non gli parli e non gli scriva di questo. Aiuto gratis, giorno e notte: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.",
  'page.advice.minor':
    "Se è qualcosa di più piccolo, e solo se si sente bene e al sicuro: dica che non Le piace e che deve smettere. Un amico o un'amica può venire con Lei o dirlo per Lei. Oppure lo scriva e tenga una copia.",
  'page.advice.confide': 'Parli con qualcuno di cui si fida.',
  'page.advice.note': 'Annoti che cosa è successo, con date e ore, dove guarda solo Lei.',
  'page.advice.again': 'Se continua, pensi di nuovo a segnalare.',
  'page.contact.heading': 'Parla con una persona',
  'page.contact.call': 'Centro Servizi ai Cittadini: {{councilPhone}}',
  'page.contact.hours': 'Orari: {{councilHours}}',
  'page.contact.closed': 'Quando è chiuso: {{outOfHoursPhone}}',
  'page.contact.form': 'Segnala con il modulo su internet',
  'page.contact.policy': 'Le regole complete sulle molestie',
  'page.noscript':
    'La conversazione ha bisogno di JavaScript, che qui è spento o bloccato. Può segnalare per telefono o con il modulo su internet.',
  'page.starting': 'La conversazione sta cominciando…',
  'page.starting.else': 'Se qui non appare nulla, chiami il {{councilPhone}}.',
  'page.conversation': 'Conversazione',
  'page.answer': 'La Sua risposta',
  'page.commands': 'Altre cose che può fare',
  'page.you': 'Lei',
  'page.assistant': 'Assistente',
  'page.message': 'Scriva qui, con parole Sue',
  'page.message.date': 'Quando, con parole Sue',
  'page.message.contact': 'Come possiamo contattarla',
  'page.message.secret': 'Scriva qui; resta nascosto',
  'page.reply': 'Rispondi',
  'page.day': 'O scelga il giorno',
  'page.day.use': 'Usa questo giorno',
  'page.continue': 'Avanti',
  'page.choose-one': 'Scelga prima almeno una risposta.',
  'page.answer-each': 'Una riga non ha ancora risposta.',
  'page.change': 'Cambia',
  'page.change.that': 'Cambia: {{label}}',
  'page.more': 'Di più su questo',
  'page.too-long': 'È troppo lungo per un messaggio. Mandi la prima parte, poi il resto.',
  'page.sending': 'Invio in corso…',
  'page.received': 'Ricevuto',
  'page.not-sent': 'Non inviato.',
  'page.try-again': 'Riprova',
  'page.reconnecting': 'La connessione è caduta. Quello che ha inviato è conservato. Nuovo tentativo…',
  'page.ended': 'Questa conversazione è chiusa. Non si può più aprire.',
  'page.begin': 'Comincia una nuova conversazione',
  'page.fresh': 'Ricomincia',
  'page.fresh.sure':
    'Svuotare questa conversazione e ricominciare? Quello che non ha inviato al comune andrà perso.',
  'page.fresh.yes': 'Svuota e ricomincia',
  'page.fresh.no': 'Resta qui',
  'page.print': 'Stampa o salva',
  'page.print.care': 'Chi trova la copia può leggerla. La tenga dove guarda solo Lei.',
};
