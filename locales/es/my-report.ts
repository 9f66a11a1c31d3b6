/** Spanish: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Mi aviso, o un código',
  'my-report.hosted':
    'Este canal guarda copias, así que no puedo mostrar su aviso aquí. Abra {{page}} y escriba allí su código o su resguardo. ¿Ya no tiene ninguno? Llámenos: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Este es el aviso {{reference}}.',
  'my-report.status.new': 'Lo tenemos. Todavía no hay anotada una respuesta ni un plan.',
  'my-report.status.responded': 'El personal del ayuntamiento ha respondido.',
  'my-report.status.planned': 'Hay un plan de acción para él.',
  'my-report.status.closed': 'Está cerrado. Si vuelve a pasar, cuéntenoslo otra vez.',
  'my-report.respond.in-time':
    'Queríamos responder, si era posible, para este día: {{by}}. Respondimos este día, a tiempo: {{on}}.',
  'my-report.respond.late':
    'Queríamos responder, si era posible, para este día: {{by}}. Respondimos este día, con retraso: {{on}}.',
  'my-report.respond.due': 'Si es posible, responderemos como muy tarde este día: {{by}}.',
  'my-report.respond.missed': 'Queríamos responder, si era posible, para este día: {{by}}. Ese día ya pasó.',
  'my-report.plan.in-time':
    'Queríamos tener un plan de acción, si era posible, para este día: {{by}}. Lo tuvimos este día, a tiempo: {{on}}.',
  'my-report.plan.late':
    'Queríamos tener un plan de acción, si era posible, para este día: {{by}}. Lo tuvimos este día, con retraso: {{on}}.',
  'my-report.plan.due': 'Si es posible, tendremos un plan de acción como muy tarde este día: {{by}}.',
  'my-report.plan.missed':
    'Queríamos tener un plan de acción, si era posible, para este día: {{by}}. Ese día ya pasó.',
  'my-report.no-message': 'Todavía no hay ningún mensaje para usted.',
  'my-report.messages_many': 'Hay {{count}} mensajes para usted.',
  'my-report.messages_one': 'Hay {{count}} mensaje para usted.',
  'my-report.messages_other': 'Hay {{count}} mensajes para usted.',
  'my-report.message': '{{day}}, del ayuntamiento: «{{words}}»',
  'my-report.window':
    'Muestro esto durante 30 minutos. Después se borra aquí. Su resguardo lo abre otra vez.',
  'my-report.receipt':
    'El código ha cumplido y ya no abre nada. Desde ahora este es su resguardo: {{receipt}}. Tiene la forma de un número de teléfono. Guárdelo donde solo mire usted.',
  'my-report.next': '¿Qué quiere hacer?',
  'my-report.request': 'Contarnos o pedirnos algo',
  'my-report.more': 'Responder a más preguntas',
  'my-report.close': 'Cerrar mi aviso',
  'my-report.closed': 'Lo he cerrado. Su resguardo lo abre otra vez.',
  'my-report.begin':
    'Su aviso se queda como está. Lo que escriba solo se envía cuando pulse «Enviar». Hágalo en 30 minutos, por favor.',
  'sent.code':
    'Para leer nuestra respuesta, abra {{page}} y escriba este código: {{code}}. Sirve una vez, durante 7 días. Allí se le mostrará su resguardo.',
  'code.wait':
    'Se equivocó demasiadas veces. Espere 15 minutos o llámenos: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'Lo que envió antes se queda como está. He guardado estas palabras: pulse «Enviar» si también deben ir al ayuntamiento.',
  'sent.keep-now':
    'Guárdelo ahora, por favor: apúntelo o memorícelo. Solo puedo mostrarlo 30 minutos y nadie puede dárselo otra vez.',
  'request.what.ask': '¿Qué quiere hacer?',
  'request.what.label': 'Lo que quiere',
  'request.what.why': 'Para que sus palabras lleguen a la persona adecuada.',
  'request.what.choice.tell-more': 'Contarles más',
  'request.what.choice.change-contact': 'Cambiar cómo me contactan',
  'request.what.choice.withdraw': 'Retirar mi aviso',
  'request.what.choice.delete': 'Pedir que borren mi aviso',
  'request.what.choice.something-else': 'Otra cosa',
  'request.words.ask': 'Escriba lo que debemos saber sobre ello, por favor.',
  'request.words.label': 'Sus palabras',
  'request.words.why': 'Para que se sepa lo que quiere decir. Puede dejarlo sin responder.',
  'my-report.asked':
    'Gracias. Tenemos su mensaje. El personal del ayuntamiento lo leerá y la respuesta le esperará detrás de su resguardo.',
  'aside.request':
    'Esto lo decide el personal del ayuntamiento, que antes se asegura de que viene de usted. Otra persona podría haber encontrado el resguardo. Hasta entonces no cambia nada.',
};
