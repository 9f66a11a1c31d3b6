/** Spanish: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Ayuda – {{council}}',
  'page.skip': 'Ir a la conversación',
  'page.languages': 'Idiomas',
  'page.exit': 'Salir ahora',
  'page.exit.truth':
    '«Salir ahora» vacía esta página enseguida y abre una página del tiempo. Pulsar tres veces la tecla Shift hace lo mismo. No puede borrar la lista de páginas que ha visitado: eso puede hacerlo en su navegador.',
  'page.danger.heading': '¿En peligro ahora?',
  'page.danger.call': 'Llamar al {{emergency}}',
  'page.danger.truth': 'Nadie vigila este chat y el chat no llama a la policía.',
  'page.danger.later': '¿No es una emergencia? Llame a la policía al {{nonEmergency}}.',
  'page.danger.silent': 'Si no puede hablar u oír',
  'page.danger.mobile':
    '¿Es peligroso hablar? Llame al {{emergency}} desde un móvil y tosa o dé golpecitos en el teléfono. Marque 55 cuando se lo pidan, o la llamada puede cortarse. Marcar 55 no dice a la policía dónde está.',
  'page.danger.landline': 'Desde un teléfono fijo: llame al {{emergency}} y no cuelgue.',
  'page.danger.relay':
    'Si no oye o no puede hablar: llame al {{textphone}} con un teléfono de texto o con la aplicación Relay UK. En lengua de signos británica: la aplicación o la web 999 BSL, gratis, de día y de noche.',
  'page.danger.register':
    'Solo puede enviar un SMS al {{emergency}} si su teléfono está registrado. Para registrarlo, envíe la palabra "register" al {{emergency}}, lea la respuesta y conteste "yes". Hasta que respondan a su SMS, no cuente con ayuda. Solo en inglés.',
  'page.danger.language':
    '¿Le cuesta el inglés? Diga "Police" y luego el nombre de su idioma en inglés, por ejemplo "Spanish interpreter".',
  'page.heading': 'Cuéntenos qué pasa',
  'page.intro':
    'Este es el asistente automático de {{council}}. Puede preguntar, recibir consejos o avisar de acoso. Puede parar en cualquier momento.',
  'page.reads.heading': 'Quién lee esto y qué no puede hacer',
  'page.reads.program': 'Le responde un programa informático. Ninguna persona lee al mismo tiempo.',
  'page.reads.send':
    'El ayuntamiento no recibe nada hasta que usted revise su aviso y lo envíe. Entonces lo lee el personal que se ocupa del acoso.',
  'page.reads.privacy': 'Cómo usa el ayuntamiento sus datos',
  'page.reads.cannot':
    'No puede enviar ayuda, llamar a nadie ni ver dónde está. Un aviso hecho aquí no es una denuncia a la policía.',
  'page.harassment.heading': '¿Qué es el acoso?',
  'page.harassment.meaning':
    'Algo que se hace, se dice o se muestra sin que usted lo quiera, y que le ofende, le asusta, le humilla o le desprecia. Viene de un solo lado y puede hacer que un lugar resulte hostil.',
  'page.harassment.physical':
    'Contra el cuerpo o las cosas: tocar sin que se quiera, ataques, daños en lo que es suyo.',
  'page.harassment.verbal':
    'Con palabras: amenazas, malos tratos, intimidación y motes. Insinuaciones no deseadas. Insultos y bromas. Burlarse de la cultura de alguien o de lo que le hace diferente. Quejas hechas por maldad.',
  'page.harassment.silent':
    'Puede ser sin palabras, como pintadas o gestos ofensivos. Pueden ser cartas, folletos o carteles. Puede ser que alguien mire fijamente o de forma lasciva.',
  'page.harassment.anyone':
    'Le puede pasar a cualquiera. Basta con una vez para contarlo, por pequeño que parezca. También puede contarnos lo que vio que le pasó a otra persona.',
  'page.advice.heading': 'Si todavía no quiere avisar',
  'page.advice.fault': 'No es culpa suya.',
  'page.advice.grave':
    '¿Hubo violencia, una amenaza, un arma, persecución o un acto sexual? ¿O es su pareja, una expareja o un familiar? Entonces no le hable ni le escriba sobre ello. Ayuda gratis, de día y de noche: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.',
  'page.advice.minor':
    'Si es algo más pequeño, y solo si se siente bien y a salvo: dígale que no le gusta y que debe parar. Una amistad puede acompañarle o decirlo por usted. O escríbaselo y guarde una copia.',
  'page.advice.confide': 'Hable con alguien de confianza.',
  'page.advice.note': 'Apunte lo que pasó, con fechas y horas, donde solo mire usted.',
  'page.advice.again': 'Si continúa, piense otra vez en avisar.',
  'page.contact.heading': 'Hablar con una persona',
  'page.contact.call': 'Centro de Atención al Cliente: {{councilPhone}}',
  'page.contact.hours': 'Horario: {{councilHours}}',
  'page.contact.closed': 'Cuando está cerrado: {{outOfHoursPhone}}',
  'page.contact.form': 'Avisar con el formulario en internet',
  'page.contact.policy': 'Las normas completas sobre acoso',
  'page.noscript':
    'La conversación necesita JavaScript, que aquí está apagado o bloqueado. Puede avisar por teléfono o con el formulario en internet.',
  'page.starting': 'La conversación está empezando…',
  'page.starting.else': 'Si aquí no aparece nada, llame al {{councilPhone}}.',
  'page.conversation': 'Conversación',
  'page.answer': 'Su respuesta',
  'page.commands': 'Otras cosas que puede hacer',
  'page.you': 'Usted',
  'page.assistant': 'Asistente',
  'page.message': 'Escriba aquí, con sus propias palabras',
  'page.message.date': 'Cuándo, con sus propias palabras',
  'page.message.contact': 'Cómo podemos contactar con usted',
  'page.message.secret': 'Escríbalo aquí; queda oculto',
  'page.reply': 'Responder',
  'page.day': 'O elija el día',
  'page.day.use': 'Usar este día',
  'page.continue': 'Seguir adelante',
  'page.choose-one': 'Elija primero al menos una respuesta.',
  'page.answer-each': 'Una línea aún no tiene respuesta.',
  'page.change': 'Cambiar',
  'page.change.that': 'Cambiar: {{label}}',
  'page.more': 'Más sobre esto',
  'page.too-long': 'Es demasiado largo para un mensaje. Envíe la primera parte y luego el resto.',
  'page.sending': 'Enviando…',
  'page.received': 'Recibido',
  'page.not-sent': 'No enviado.',
  'page.try-again': 'Intentar otra vez',
  'page.reconnecting': 'Se ha perdido la conexión. Lo que envió está guardado. Intentándolo otra vez…',
  'page.ended': 'Esta conversación está cerrada. Ya no se puede abrir.',
  'page.begin': 'Empezar otra conversación',
  'page.fresh': 'Empezar de nuevo',
  'page.fresh.sure':
    '¿Vaciar esta conversación y empezar de nuevo? Lo que no ha enviado al ayuntamiento se perderá.',
  'page.fresh.yes': 'Vaciar y empezar de nuevo',
  'page.fresh.no': 'Seguir aquí',
  'page.print': 'Imprimir o guardar',
  'page.print.care': 'Quien encuentre la copia puede leerla. Guárdela donde solo mire usted.',
};
