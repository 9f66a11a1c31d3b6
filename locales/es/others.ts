/** Spanish: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Alguien ha avisado sobre mí',
  'door.privacy.name': 'Privacidad',
  'reported.cannot-say':
    'No puedo decirle si hay un aviso sobre usted. No digo ni sí ni no, pregunte quien pregunte.',
  'reported.ring':
    '¿El ayuntamiento le ha escrito o llamado? Entonces puede llamar y preguntar: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'Citizens Advice da consejos gratis y no es parte del ayuntamiento: {{citizensAdvice}}',
  'reported.samaritans':
    'Si es todo demasiado, en Samaritans escuchan, gratis, de día y de noche: {{samaritans}}',
  'reported.hurt':
    '¿Está en peligro, o alguien le ha hecho daño o le ha amenazado? Entonces puede avisar de ello aquí, y hay personas que ayudan.',
  'reported.label.hurt': 'Alguien me hace daño',
  'reported.label.support': 'Consejo y apoyo',
  'privacy.ask': '¿Qué pasa con lo que le cuento?',
  'privacy.responsible': '{{council}} es responsable de lo que nos cuenta aquí.',
  'privacy.purpose':
    'Lo usamos para investigar el acoso y proteger a las personas. También miramos todos los avisos juntos para ayudar mejor.',
  'privacy.ground':
    'La ley permite a un ayuntamiento hacer esto porque es una tarea pública. Algunas cosas son muy privadas, como su salud, su religión o su orientación sexual. Para ellas, la razón es un interés público importante.',
  'privacy.notice': 'El aviso de privacidad completo de {{council}}: {{privacyNotice}}',
  'privacy.before-send': 'Nada llega al ayuntamiento antes de que pulse «Enviar».',
  'privacy.officers':
    'Después, solo el personal del ayuntamiento puede abrir su aviso. El ayuntamiento lo mantiene en privado. Solo puede compartirlo por esta razón: {{legalException}}.',
  'privacy.newest':
    'Le preguntamos por cada uno. Sin un sí, es no. Puede cambiar de opinión: use «Añadir más» después de enviar, y cuenta su respuesta más nueva.',
  'privacy.other-channels':
    '¿Nos escribe por SMS o en una aplicación? Entonces la empresa que está detrás guarda su propia copia.',
  'privacy.kept-unsent':
    'Lo que no ha enviado se borra 24 horas después de su último mensaje. Por SMS o en la aplicación de otra empresa son 7 días.',
  'privacy.kept-sent': '30 minutos después de enviar, este chat se borra.',
  'privacy.kept-delete':
    'Puede escribir «Borrar todo» en cualquier momento. Entonces se borra aquí enseguida. Un aviso enviado se queda en el ayuntamiento.',
  'privacy.kept-case':
    'Cuánto tiempo guarda el ayuntamiento un aviso enviado: consulte su aviso de privacidad completo o pregunte. {{privacyNotice}}',
  'privacy.right-see': 'Puede pedir ver lo que el ayuntamiento guarda sobre usted.',
  'privacy.right-correct': 'Puede pedir al ayuntamiento que corrija lo que esté mal.',
  'privacy.right-delete':
    'Puede pedir al ayuntamiento que lo borre. Es una petición: el personal del ayuntamiento decide.',
  'privacy.right-how':
    'Para pedirlo, llame al {{councilPhone}} ({{councilHours}}) o elija «Mi aviso, o un código» en la página de inicio si tiene un resguardo. El aviso de privacidad completo: {{privacyNotice}}',
  'privacy.complain-council':
    'Puede quejarse primero al ayuntamiento: {{councilPhone}} ({{councilHours}}). Su aviso de privacidad completo: {{privacyNotice}}',
  'privacy.complain-regulator':
    'También puede quejarse al Information Commissioner, que protege sus derechos sobre los datos: {{dataRegulator}}',
  'privacy.hosted-known':
    'Este canal puede mostrar quién es usted: un SMS llega con su número, y Teams le muestra a su empresa. Si no da su nombre, solo el aviso queda sin él.',
  'privacy.label.shared': 'A quién se le dice',
  'privacy.label.kept': 'Cuánto tiempo se guarda',
  'privacy.label.rights': 'Sus derechos',
  'privacy.label.complain': 'Cómo quejarse',
};
