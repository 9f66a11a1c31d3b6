/** Spanish: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Probar: no se envía nada',
  'practice.mark': 'Prueba: no se envía nada.',
  'practice.begin':
    'Ahora puede probarlo todo. No se envía nada al ayuntamiento y no se guarda nada. En peligro real, llame al {{emergency}}: eso no es una prueba.',
  'practice.end': 'Terminar la prueba',
  'practice.ended': 'La prueba ha terminado. He olvidado lo que probó. Desde aquí es real.',
  'practice.sent':
    'Esto era una prueba: no se ha enviado nada. Después de un aviso real recibiría ahora una referencia y un resguardo, y leería esto:',
  'practice.stop': 'Puede parar aquí. Esto es una prueba, así que no se guarda nada. ¿Lo borro?',
  'practice.not-beside':
    'Termine o borre primero lo que ha empezado aquí. Después puede probar cosas sin mezclarlas.',
  'practice.not-here':
    'En la prueba no se puede abrir ningún aviso ni código real. Termine primero la prueba.',
};
