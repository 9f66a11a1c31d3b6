/** Italian: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Qualcuno ha segnalato me',
  'door.privacy.name': 'Privacy',
  'reported.cannot-say':
    "Non posso dirle se c'è una segnalazione su di Lei. Non dico né sì né no, chiunque lo chieda.",
  'reported.ring':
    "Il comune Le ha scritto o L'ha chiamata? Allora può chiamare e chiedere: {{councilPhone}} ({{councilHours}})",
  'reported.advice': 'Citizens Advice dà consigli gratis e non fa parte del comune: {{citizensAdvice}}',
  'reported.samaritans': 'Se è tutto troppo, Samaritans ascolta, gratis, giorno e notte: {{samaritans}}',
  'reported.hurt':
    "È in pericolo, o qualcuno Le ha fatto male o L'ha minacciata? Allora può segnalarlo qui, e ci sono persone che aiutano.",
  'reported.label.hurt': 'Qualcuno mi fa del male',
  'reported.label.support': 'Consigli e sostegno',
  'privacy.ask': 'Che cosa succede con quello che dico?',
  'privacy.responsible': 'Di quello che ci dice qui è responsabile {{council}}.',
  'privacy.purpose':
    'Lo usiamo per esaminare le molestie e tenere le persone al sicuro. Guardiamo anche tutte le segnalazioni insieme, per aiutare meglio.',
  'privacy.ground':
    "La legge lo permette a un comune perché è un compito pubblico. Alcune cose sono molto private, come la salute, la religione o l'orientamento sessuale. Per quelle la ragione è un interesse pubblico rilevante.",
  'privacy.notice': "L'informativa completa sulla privacy ({{council}}): {{privacyNotice}}",
  'privacy.before-send': 'Nulla va al comune prima che prema «Invia».',
  'privacy.officers':
    'Dopo, solo il personale del comune può aprire la segnalazione. Il comune la tiene riservata. Può condividerla solo per questo motivo: {{legalException}}.',
  'privacy.newest':
    "Le chiediamo per ognuno di loro. Senza un sì è un no. Può cambiare idea: usi «Aggiungi altro» dopo l'invio, e conta la risposta più recente.",
  'privacy.other-channels':
    "Ci scrive per SMS o in un'app? Allora la società che c'è dietro tiene una propria copia.",
  'privacy.kept-unsent':
    "Quello che non ha inviato viene cancellato 24 ore dopo il Suo ultimo messaggio. Per SMS o nell'app di un'altra società sono 7 giorni.",
  'privacy.kept-sent': "30 minuti dopo l'invio questa chat viene cancellata.",
  'privacy.kept-delete':
    'Può scrivere «Cancella tutto» in qualsiasi momento. Allora viene cancellato subito qui. Una segnalazione inviata resta al comune.',
  'privacy.kept-case':
    "Quanto tempo il comune tiene una segnalazione inviata: veda l'informativa completa o chieda. {{privacyNotice}}",
  'privacy.right-see': 'Può chiedere di vedere che cosa il comune tiene su di Lei.',
  'privacy.right-correct': 'Può chiedere al comune di correggere ciò che è sbagliato.',
  'privacy.right-delete':
    'Può chiedere al comune di cancellarlo. È una richiesta: decide il personale del comune.',
  'privacy.right-how':
    "Per chiederlo, chiami il {{councilPhone}} ({{councilHours}}) o scelga «La mia segnalazione, o un codice» nella pagina iniziale se ha una ricevuta. L'informativa completa: {{privacyNotice}}",
  'privacy.complain-council':
    'Può reclamare prima al comune: {{councilPhone}} ({{councilHours}}). La sua informativa completa: {{privacyNotice}}',
  'privacy.complain-regulator':
    "Può anche reclamare all'Information Commissioner, che tutela i diritti sui dati: {{dataRegulator}}",
  'privacy.hosted-known':
    'Questo canale può mostrare chi è: un SMS arriva con il Suo numero, e Teams La mostra al datore di lavoro. Se non dà il nome, solo la segnalazione ne è priva.',
  'privacy.label.shared': 'A chi si dice',
  'privacy.label.kept': 'Per quanto tempo si tiene',
  'privacy.label.rights': 'I Suoi diritti',
  'privacy.label.complain': 'Come reclamare',
};
