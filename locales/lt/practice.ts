/** Lithuanian: practice, with the word on every screen that nothing is sent. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Išbandyti: niekas nesiunčiama',
  'practice.mark': 'Bandymas: niekas nesiunčiama.',
  'practice.begin':
    'Dabar galite viską išbandyti. Savivaldybei niekas nesiunčiama ir niekas nesaugoma. Jei gresia tikras pavojus, skambinkite {{emergency}}: tai ne bandymas.',
  'practice.end': 'Baigti bandymą',
  'practice.ended': 'Bandymas baigtas. Ką bandėte, tą pamiršau. Nuo čia viskas tikra.',
  'practice.sent':
    'Tai buvo bandymas: niekas neišsiųsta. Po tikro pranešimo dabar gautumėte registracijos numerį ir kvitą, kurį reikia išsaugoti, ir perskaitytumėte štai ką:',
  'practice.stop': 'Galite čia sustoti. Tai bandymas, todėl niekas nesaugoma. Ar ištrinti?',
  'practice.not-beside':
    'Pirmiausia užbaikite arba ištrinkite tai, ką čia pradėjote. Tada galėsite bandyti ir niekas nesusimaišys.',
  'practice.not-here': 'Bandant negalima atidaryti tikro pranešimo arba kodo. Pirmiausia užbaikite bandymą.',
};
