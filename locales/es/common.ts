/**
 * Spanish: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report aviso (never denuncia, which is made to the police) · to report avisar · harassment acoso · council
 *   ayuntamiento · officer personal del ayuntamiento · receipt resguardo · reference referencia · code código ·
 *   agreement consentimiento, estar de acuerdo · tenant inquilino · leaseholder leaseholder (propietario con
 *   contrato largo) · interpreter intérprete · safe a salvo, seguro · not sure no lo sé · Send Enviar
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} («{{words}}»)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Sí',
  'answer.no': 'No',
  'answer.unsure': 'No lo sé',
  'answer.skipped': 'Sin responder',
  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, por la mañana',
  'span.part.afternoon': '{{span}}, por la tarde',
  'span.part.evening': '{{span}}, al anochecer',
  'span.part.night': '{{span}}, por la noche',
  'greeting.who':
    'Hola. Soy un asistente automático de {{council}}. Puedo ayudar si alguien le acosa en casa o cerca de ella.',
  'greeting.nobody-watching':
    'Nadie vigila este chat y el chat no llama a la policía. Si está en peligro ahora, llame al {{emergency}}.',
  'greeting.languages': 'Puede cambiar de idioma en cualquier momento.',
  'menu.ask': '¿En qué puedo ayudar?',
  'menu.continue': 'Seguir donde lo dejé',
  'menu.not-understood': 'Lo siento, no lo he entendido. Puede pulsar una de estas opciones.',
  'menu.telephone':
    'Lo siento, sigo sin entenderlo. Puede pulsar una de estas opciones o hablar con una persona: {{councilPhone}} ({{councilHours}}). A otras horas: {{outOfHoursPhone}}.',
  'reading.menu': 'Volver al principio',
  'reading.ask': '¿Qué quiere hacer ahora?',
  'offer.ask':
    'Gracias por contármelo. ¿Quiere hacer un aviso con ello? He guardado sus palabras, así que no hace falta que las escriba otra vez.',
  'offer.report': 'Sí, empezar un aviso',
  'offer.advice': 'Prefiero ver consejos',
  'offer.menu': 'No, enséñeme todo',
  'privacy.before-report':
    'Antes de empezar: esto no es una denuncia a la policía. {{council}} lo mantiene en privado, salvo por esta razón: {{legalException}}. Privacidad: {{privacyNotice}}. Puede parar y borrarlo todo en cualquier momento.',
  'privacy.hosted':
    'Este canal guarda su propia copia de lo que se escribe aquí y no podemos borrarla. Usted puede borrar el chat en su dispositivo.',
  'privacy.channel':
    'Otras personas que usan este dispositivo pueden ver esta página mientras está abierta. Use «Salir ahora» para irse rápido.',
  'command.back': 'Atrás',
  'command.change': 'Cambiar una respuesta',
  'command.skip': 'Saltar',
  'command.why': '¿Por qué lo pregunta?',
  'command.repeat': 'Repetir',
  'command.menu': 'Página de inicio',
  'command.language': 'Idioma',
  'command.stop': 'Parar aquí',
  'command.keep': 'Parar y guardar',
  'command.resume': 'Continuar',
  'command.restart': 'Empezar de nuevo',
  'command.delete': 'Borrar todo',
  'command.danger': 'Estoy en peligro',
  'progress.left_many': 'Quedan alrededor de {{count}} preguntas',
  'progress.left_one': 'Queda alrededor de {{count}} pregunta',
  'progress.left_other': 'Quedan alrededor de {{count}} preguntas',
  'form.more.ask': 'Lo he guardado. ¿Hay algo más? Puede seguir escribiendo o decir que eso es todo.',
  'form.more.again':
    'Esto es lo que ha contado hasta ahora: «{{words}}». Puede añadir algo o contarlo de nuevo.',
  'form.more.enough': 'Eso es todo',
  'form.more.afresh': 'Contarlo de nuevo',
  'form.date.confirm': 'He entendido: {{span}}. ¿Es correcto?',
  'form.date.which': '¿A qué día se refiere?',
  'form.date.unclear':
    'He guardado sus palabras, «{{words}}», pero no he podido saber qué día es. Puede dejarlo así o decirlo de otra forma, por ejemplo «17 de noviembre».',
  'form.date.right': 'Sí, es correcto',
  'form.date.keep-words': 'Dejar mis palabras como están',
  'form.date.again': 'No, lo diré de otra forma',
  'form.date.unsure': 'No sé bien cuándo',
  'form.each.hint': 'Conteste a cada una: sí, no o no lo sé.',
  'form.again': 'Su respuesta hasta ahora: {{answer}}',
  'repair.not-offered': 'No lo he entendido como respuesta aquí. Elija una de estas opciones.',
  'repair.still':
    'Lo siento, sigo sin entenderlo. Elija una de estas opciones. O puede hablar con una persona: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Parecen dos respuestas: {{answers}}. ¿Cuál es?',
  'repair.many-answers': 'Parece más de una respuesta: {{answers}}. ¿Cuál es?',
  'repair.two-answers-unclear': 'Parecen dos respuestas. ¿Cuál es?',
  'repair.not-together': '{{alone}} no se puede elegir junto con otra respuesta. ¿Cuál es?',
  'repair.quoted': '«{{words}}»',
  'repair.no-such-number': 'Aquí no hay ningún número {{number}}. El último es {{last}}.',
  'repair.did-you-mean': '¿Quería decir «{{command}}»? Si es así, escríbalo otra vez, por favor.',
  'repair.review':
    'No he guardado su último mensaje. Si todo está bien, elija «Enviar». Para cambiar una respuesta, escriba «cambiar» y su nombre o su número, por ejemplo «cambiar 2».',
  'repair.each': 'Conteste a cada una con sí, no o no lo sé, por ejemplo «sí, no, no lo sé».',
  'repair.empty': 'He recibido un mensaje vacío. Conteste con calma; no se pierde nada.',
  'repair.too-long':
    'Es más de lo que cabe aquí ({{most}} caracteres), así que no lo he guardado. Envíelo más corto, por favor.',
  'repair.full':
    'Aquí ya no cabe más, así que no he guardado su último mensaje. Todo lo anterior está guardado.',
  'repair.too-many': 'Es más de lo que puedo recibir aquí. Elija menos, por favor.',
  'repair.not-a-phone': 'No he encontrado un número de teléfono. Escriba el número entero, por favor.',
  'repair.not-an-email': 'Eso no parece una dirección de correo electrónico. Necesita una @ y un punto.',
  'repair.required':
    'Aquí necesito una respuesta para seguir. Bastan unas palabras y puede cambiarlas después.',
  'repair.another-kind': 'No puedo usar eso como respuesta a esta pregunta. Aquí está otra vez.',
  'repair.nothing-before': 'Esta es la primera pregunta.',
  'repair.files-beside':
    'Aquí no puedo recibir fotos ni archivos, así que solo se guardan sus palabras. Conserve los archivos: el personal del ayuntamiento puede pedírselos más tarde.',
  'repair.files':
    'Aquí no puedo recibir fotos ni archivos. Consérvelos: el personal del ayuntamiento puede pedírselos más tarde. No se ha guardado nada.',
  'late.kept':
    'Sus palabras llegaron justo después de responder a esa pregunta. Las he añadido a la respuesta: «{{label}}».',
  'late.answered':
    'Ya ha respondido a «{{label}}»: {{answer}}. Se queda como está. Para cambiarla, use «Cambiar una respuesta».',
  'late.button': 'Ese botón es de una pregunta anterior. Ahora estamos aquí.',
  'late.not-kept':
    'No he guardado su último mensaje: no responde a lo que se pregunta aquí. Ahora estamos aquí.',
  'late.words':
    'Su último mensaje llegó antes de hacer esta pregunta, así que no lo he usado como respuesta. Si forma parte de lo que pasó, envíelo otra vez cuando yo pregunte.',
  'late.sent': 'Su aviso se envió antes de llegar ese mensaje, así que no forma parte de él.',
  'why.nothing': 'No hay nada detrás de esta pregunta. Solo ayuda a orientarse.',
  'change.ask': '¿Qué respuesta quiere cambiar?',
  'change.nothing': 'Todavía no hay ninguna respuesta que cambiar.',
  'understood.ask': 'Esto es lo que he entendido de sus palabras. ¿Es correcto? Puede cambiar cada parte.',
  'understood.right': 'Sí, es correcto',
  'understood.ask-me': 'No, pregúnteme',
  'understood.added': 'Lo he añadido a lo que me contó.',
  'why.understood': 'Para que no tenga que contar lo mismo dos veces. Si algo está mal, dígalo, por favor.',
  'change.go-on': 'Ninguna, seguir',
  'review.ask': 'Revise sus respuestas, por favor. Esto es todo lo que se enviará. Puede cambiar cada una.',
  'review.send': 'Enviar',
  'language.ask': '¿Qué idioma prefiere?',
  'language.changed': 'Seguimos en español.',
  'language.offer': '¿Prefiere seguir en otro idioma? Escriba su nombre: {{name}}.',
  'language.offered': '¿Seguimos en español?',
  'language.not-reviewed':
    'Ningún hablante nativo ha revisado todavía estas palabras, así que puede haber errores. El inglés aparece junto a lo más importante. Si algo no está claro, llame al {{councilPhone}} ({{councilHours}}) y diga en inglés: «{{phrase}}».',
  'stop.ask': 'Puede parar aquí. ¿Guardo lo que me ha contado o lo borro?',
  'stop.keep': 'Guardarlo para después',
  'stop.delete': 'Borrarlo',
  'stop.go-on': 'Seguir',
  'stop.nothing': 'No me ha contado nada que esté guardado. Puede simplemente cerrar esta página.',
  'keep.nothing': 'Todavía no hay nada que guardar.',
  'keep.with-report':
    'No puedo guardar esto para después: este chat se borra 30 minutos después de enviar su aviso. Puede seguir o enviar lo que tiene.',
  'resume.nothing': 'Aquí no hay nada sin terminar.',
  'resume.code': 'Aquí no hay nada sin terminar. Si tiene un código, abre lo que guardó.',
  'restart.ask': '¿Borro lo que me ha contado aquí y empezamos de nuevo? No se puede recuperar.',
  'restart.yes': 'Sí, borrar y empezar de nuevo',
  'restart.no': 'No, seguir con ello',
  'stop.kept-code':
    'Lo guardo 24 horas. Solo se abre con este código: {{code}}. Apúntelo o memorícelo: nadie puede dárselo otra vez.',
  'stop.kept-here': 'Lo guardo 7 días. Escríbame de nuevo cuando quiera.',
  'stop.kept.ask': 'Ya puede irse.',
  'stop.kept.noted': 'Tengo el código',
  'delete.ask': '¿Borro todo lo que me ha contado aquí? No se puede recuperar.',
  'delete.yes': 'Sí, borrarlo',
  'delete.no': 'No, guardarlo',
  'delete.done-hosted':
    'Lo que me contó se ha borrado aquí. Este canal guarda su propia copia, que puede borrar en su dispositivo. Un aviso ya enviado se queda en el ayuntamiento.',
  'delete.done': 'Todo lo que me contó aquí se ha borrado. Un aviso ya enviado se queda en el ayuntamiento.',
  'code.ask': 'Escriba su resguardo o su código, por favor: 16 cifras.',
  'code.unknown':
    'Con eso no puedo abrir nada. Compruebe cada cifra. Además, un código caduca al cabo de un tiempo.',
  'code.not-a-code': 'Un código tiene 16 cifras. Compruébelo otra vez, por favor.',
  'code.found':
    'Aquí está su mensaje sin terminar. El código ya no sirve; si para otra vez, recibirá uno nuevo.',
  'unfinished.ask': 'Tiene un mensaje sin terminar. ¿Continuar o borrarlo?',
  'unfinished.continue': 'Seguir adelante',
  'unfinished.delete': 'Borrarlo',
  'unfinished.new': 'Ya tiene un mensaje sin terminar.',
  'sent.thanks': 'Gracias. Tenemos su aviso.',
  'sent.thanks-contact': 'Gracias. Tenemos su mensaje.',
  'sent.reference': 'Su referencia: {{reference}}',
  'sent.receipt':
    'Su resguardo: {{receipt}}. Tiene la forma de un número de teléfono. Quien lo tenga puede leer nuestra respuesta, así que guárdelo donde solo mire usted.',
  'sent.promise':
    '¿Tiene que ver con un inquilino o un leaseholder (propietario con contrato largo) del ayuntamiento? Entonces, si es posible, responderemos antes del final de este día: {{respondBy}}. Tendremos un plan de acción para este día, si es posible: {{planBy}}.',
  'sent.no-promise':
    'El ayuntamiento toma en serio cada aviso y lo investiga. No hay una fecha para cada uno. Las fechas son para avisos que tienen que ver con un inquilino o un leaseholder del ayuntamiento.',
  'sent.no-contact':
    'No nos pondremos en contacto con usted. Nuestra respuesta le esperará detrás de su resguardo.',
  'sent.contact': 'Solo usaremos la forma de contacto que usted eligió.',
  'sent.urgent':
    'Por lo que me ha contado, su aviso lleva la marca de urgente. Nadie ha llamado a la policía por usted. En caso de peligro, llame al {{emergency}}.',
  'sent.call': 'Para hablar con una persona: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Puede leer esto durante 30 minutos. Después se borra aquí y solo el personal del ayuntamiento puede abrir su aviso.',
  'sent.ask': '¿Ha guardado su resguardo?',
  'sent.ask-kept': '¿Hay algo más?',
  'sent.keep': 'Sí, lo he guardado',
  'sent.kept': 'Bien. No vuelvo a mostrar el resguardo.',
  'sent.delete': 'Borrar este chat',
  'sent.menu': 'Volver al principio',
  'sent.new-report': 'Su aviso anterior está enviado, así que lo he quitado de aquí.',
  'sent.keep-first': 'Antes de seguir: ¿ha guardado el resguardo de su aviso? Después no puedo mostrarlo.',
  'apology.not-kept':
    'Lo siento, algo ha fallado y su último mensaje no se ha guardado. Todo lo anterior sí. Envíelo otra vez dentro de un momento.',
  'apology.doubtful':
    'Lo siento, ha tardado demasiado y no sé si su último mensaje se ha guardado. Escriba «Repetir» dentro de un momento para ver dónde estamos.',
  'apology.too-fast':
    'Han sido muchos mensajes a la vez y el último no se ha guardado. Todo lo anterior sí. Espere un momento y envíelo otra vez.',
  'apology.telephone': 'Si sigue sin funcionar: {{councilPhone}}. En caso de peligro: {{emergency}}.',
  'channel.private-only': 'Solo hablo en privado. Escríbame directamente, por favor.',
};
