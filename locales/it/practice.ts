/** Italian: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Prova: non si invia nulla',
  'practice.mark': 'Prova in corso: non si invia nulla.',
  'practice.begin':
    'Adesso può provare tutto. Nulla viene inviato al comune e nulla viene conservato. In un pericolo vero chiami il {{emergency}}: quella non è una prova.',
  'practice.end': 'Finisci la prova',
  'practice.ended': 'La prova è finita. Ho dimenticato quello che ha provato. Da qui in poi è tutto vero.',
  'practice.sent':
    'Era una prova: non è stato inviato nulla. Dopo una segnalazione vera avrebbe adesso un numero di riferimento e una ricevuta da tenere, e leggerebbe questo:',
  'practice.stop': 'Può fermarsi qui. È una prova, quindi non si conserva nulla. Lo cancello?',
  'practice.not-beside':
    'Prima finisca o cancelli quello che ha cominciato qui. Poi può provare senza mescolare le cose.',
  'practice.not-here':
    'Nella prova non si può aprire una segnalazione o un codice vero. Prima finisca la prova.',
};
