/** Italian: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call':
    'Nessuno sta guardando questa chat e la chat non ha chiamato la polizia. Chiami il {{emergency}}.',
  'danger.fallback':
    'Nessuno sta guardando questa chat e la chat non ha chiamato la polizia. Se è in pericolo, chiami il 999.',
  'danger.alerts-nobody':
    'Scrivere qui non avvisa nessuno. Quello che ci dice arriva al comune solo quando preme Invia, e anche allora potrebbe non essere letto subito.',
  'danger.silent-short':
    'Parlare è pericoloso? Chiami il {{emergency}} e tossisca o dia dei colpetti al telefono. Da un cellulare, prema 55 quando glielo chiedono.',
  'danger.silent':
    'Parlare è pericoloso? Chiami lo stesso il {{emergency}}. Tossisca o dia dei colpetti al telefono.',
  'danger.mobile':
    'Da un cellulare, prema 55 quando glielo chiedono, altrimenti la chiamata può chiudersi. Questo non mostra loro dove si trova.',
  'danger.landline': 'Da un telefono fisso, resti in linea.',
  'danger.relay':
    "Non sente o non può parlare? Chiami il {{textphone}} con un telefono testuale o con l'app Relay UK.",
  'danger.bsl':
    "Lingua dei segni britannica? Usi l'app o il sito 999 BSL. È gratis, giorno e notte, e non serve registrarsi.",
  'danger.text-message':
    'Può mandare un SMS al {{emergency}} solo se il suo telefono è registrato per questo. Per registrarlo, mandi "register" al {{emergency}}, legga la risposta e risponda "yes". Non si affidi a un SMS finché non riceve risposta. Solo in inglese.',
  'danger.interpreter':
    'Sa poco inglese? Chiami il {{emergency}}. Dica "Police", poi "{{language}} interpreter" (si pronuncia: "polìs, itàlian intèrpriter").',
  'danger.interpreter-any':
    'Sa poco inglese? Chiami il {{emergency}}. Dica "Police", poi il nome della sua lingua in inglese, per esempio "Italian interpreter" (si pronuncia: "polìs, itàlian intèrpriter").',
  'danger.not-emergency':
    "Non è un'emergenza? Chiami la polizia al {{nonEmergency}}. Con un telefono testuale o con l'app Relay UK: 18001 {{nonEmergency}}",
  'danger.trace':
    "Le chiamate e i messaggi restano nell'elenco del telefono, dove altre persone possono vederli.",
  'danger.more': 'Per rivedere tutti i modi di avere aiuto, scriva "{{repeat}}".',
  'danger.crisis': 'Mi dispiace che faccia così male. Non deve affrontarlo senza nessuno accanto.',
  'danger.life-at-risk':
    'Se una vita è in pericolo adesso, chiami il {{emergency}} e chieda un\'ambulanza (in inglese: "Ambulance", si pronuncia: "èmbiulans").',
  'danger.samaritans':
    'Per parlare con chi ascolta, chiami Samaritans, gratis, giorno e notte: {{samaritans}}',
  'danger.shout': 'Se preferisce scrivere, mandi un SMS con SHOUT al {{shout}}, giorno e notte.',
  'danger.childline': 'Ha meno di 18 anni? Chiami Childline, gratis, giorno e notte: {{childline}}',
  'danger.sorry': 'Mi dispiace che sia successo. Non è stata colpa sua.',
  'danger.again':
    'Potrebbe succedere di nuovo presto? Se sì, non aspetti noi. Nessuno sta guardando questa chat e la chat non ha chiamato la polizia. Chiami il {{emergency}}.',
  'danger.ask': 'È al sicuro adesso?',
  'danger.safe': 'Adesso sono al sicuro',
  'danger.not-safe': 'No, non sono al sicuro',
  'danger.go-on': 'Continua lo stesso',
};
