/** Spanish: the private note. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': '¿Cuándo pasó? Dígalo a su manera, por ejemplo «el martes pasado por la noche».',
  'note.when.label': 'Cuándo',
  'note.when.why': 'Los días se olvidan pronto. Con la fecha, su nota dice más si avisa después.',
  'note.what.ask': '¿Qué pasó? Escríbalo con sus propias palabras. Puede enviar más de un mensaje.',
  'note.what.label': 'Qué pasó',
  'note.what.why': 'Esta es la nota misma. Es para usted y no se envía a nadie.',
  'note.who-saw.ask': '¿Lo vio u oyó alguien?',
  'note.who-saw.label': 'Quién lo vio u oyó',
  'note.who-saw.why': 'Más tarde es difícil recordar quién estaba. Está bien si no había nadie.',
  'notes.about':
    'Aquí puede apuntar cada vez que pase: cuándo fue, qué pasó y quién lo vio. La nota es para usted.',
  'notes.private':
    'La nota está cerrada con llave. Solo se abre con su propio número, que le muestro cuando haya escrito algo. No guardamos ese número, así que no podemos abrir su nota y nadie puede dárselo otra vez.',
  'notes.kept-for': 'Guardo una nota 12 meses desde la última vez que añadió algo. Después se borra.',
  'notes.no-report':
    'Una nota no es un aviso: nadie del ayuntamiento la lee. Para que cuente, avise. Algunas revisiones solo cuentan lo que se comunicó en el mes siguiente a que pasara.',
  'notes.page-only':
    'Puede llevar una nota privada en la página del propio ayuntamiento. Aquí no sería privada: este canal guarda una copia de lo que escribe.',
  'notes.ask': '¿Quiere empezar una nota o abrir la suya?',
  'notes.begin': 'Empezar una nota',
  'notes.open': 'Abrir mi nota',
  'notes.continue': 'Seguir con mi nota',
  'notes.ask-number': 'Escriba el número de su nota, 16 cifras, por favor.',
  'notes.check': 'Revise lo que ha escrito, por favor. Puede cambiar cada parte. No se envía a nadie.',
  'notes.unclear':
    'Todavía no se ha guardado nada. Puede pulsar «Guardar en la nota» o cambiar una respuesta. Para añadir más, cambie «Qué pasó».',
  'notes.keep': 'Guardar en la nota',
  'notes.entry-kept': 'Lo he guardado en su nota.',
  'notes.stop': 'Puede parar aquí. ¿Borro lo que aún no ha guardado en su nota?',
  'notes.left-out': 'He borrado lo que no había guardado en su nota.',
  'notes.late':
    'Lo que escribió se guardó antes de llegar ese mensaje, así que ese mensaje no forma parte de su nota.',
  'notes.full':
    'En una nota caben {{most}} entradas y esta está llena. Puede hacer un aviso con ella, imprimirla, o cerrarla y empezar otra.',
  'notes.number': 'El número de su nota: {{number}}. Tiene la forma de un número de teléfono.',
  'notes.only-number':
    'Quien tenga este número puede leer su nota, así que guárdelo donde solo mire usted. No puedo mostrárselo otra vez más tarde.',
  'notes.ask-kept': '¿Ha guardado el número de su nota?',
  'notes.number-kept': 'Sí, lo he guardado',
  'notes.not-shown-again': 'Bien. No vuelvo a mostrar el número.',
  'notes.keep-first': 'Antes de seguir: ¿ha guardado el número de su nota? Después no puedo mostrarlo.',
  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Sin fecha, apuntado el {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Quién lo vio u oyó: {{who}}',
  'notes.ask-next': 'Esta es su nota. ¿Qué quiere hacer?',
  'notes.add': 'Añadir algo',
  'notes.make-report': 'Hacer un aviso con ella',
  'notes.close': 'Cerrar la nota',
  'notes.closed': 'He cerrado su nota. Solo se abre otra vez con su número.',
  'notes.delete': 'Borrar esta nota',
  'notes.delete-ask': '¿Borro la nota entera? No se puede recuperar.',
  'notes.delete-yes': 'Sí, borrar la nota',
  'notes.deleted': 'La nota se ha borrado.',
  'notes.stays':
    'Su nota privada se queda. Para borrarla también, ábrala con su número y elija «Borrar esta nota».',
  'notes.report':
    'Lo que escribió en su nota es ahora el comienzo de un aviso. Cuenta cuando pulse «Enviar»: solo entonces llega al ayuntamiento. La nota misma se queda hasta que la borre.',
  'notes.report-part':
    'Su nota es más larga de lo que puede ser un aviso, así que he puesto la parte más nueva. Puede contarnos el resto por teléfono: {{councilPhone}}.',
};
