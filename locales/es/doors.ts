/** Spanish: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Estoy en peligro',
  'door.what-is-harassment.name': '¿Qué es el acoso?',
  'door.advice.name': 'Consejos si aún no quiero avisar',
  'door.note.name': 'Llevar una nota privada',
  'door.report.name': 'Contar lo que pasó',
  'door.contact-me.name': 'Solo que me contacten con seguridad',
  'door.what-will-you-do.name': '¿Qué harán ustedes?',
  'door.policy.name': 'Normas y contactos',
  'door.language.name': 'Idioma',
  'harassment.means':
    'Puede ser acoso lo que una persona hace, cómo se comporta, lo que dice o cómo toca a alguien. No está bien. Ofende a las personas o no es aceptable.',
  'harassment.feels':
    'Hace que la otra persona sienta amenaza, humillación o desprecio. Y hace que el lugar donde está dé miedo o resulte hostil.',
  'harassment.unwanted':
    'La otra persona no lo quería, no lo pidió y no responde igual. Viene de un solo lado y se le impone.',
  'harassment.anyone': 'Le puede pasar a cualquiera. No importa quién sea.',
  'harassment.once':
    'Si le pasó a usted o lo vio, avise, por favor. Basta con una vez, por pequeño que parezca.',
  'harassment.forms': 'Puede tener muchas formas. Aquí puede ver algunos ejemplos. También hay otras.',
  'harassment.physical':
    'A veces el acoso es físico. Puede ser tocar a una persona que no quiere, o atacarla o agredirla. O dañar sus cosas.',
  'harassment.verbal':
    'A veces el acoso es con palabras. Pueden ser insinuaciones no deseadas, motes, intimidación, amenazas o insultos. Pueden ser bromas ofensivas. Puede ser burlarse de alguien porque su cultura es distinta o porque es diferente de otra manera. Pueden ser quejas hechas por maldad.',
  'harassment.non-verbal':
    'A veces el acoso es sin palabras. Pueden ser pintadas o gestos ofensivos. Pueden ser cartas, folletos o carteles. Puede ser mirar fijamente a alguien, o mirarle de forma desagradable o sexual.',
  'harassment.sounds': '¿Se parece esto a lo que le pasó a usted o a alguien que conoce?',
  'harassment.unsure':
    'No hace falta estar seguro. Cuéntenos lo que pasó, con sus propias palabras. Tomamos en serio cada aviso.',
  'harassment.label.physical': 'Físico',
  'harassment.label.verbal': 'Palabras',
  'harassment.label.non-verbal': 'Sin palabras',
  'harassment.label.sounds': '¿Es esto lo que pasó?',
  'harassment.label.unsure': 'No tengo certeza',
  'harassment.label.report': 'Sí, avisar de ello',
  'advice.start':
    'No tiene que avisar hoy. Si le parece algo bastante pequeño y todavía no quiere avisar, esto puede ayudar.',
  'advice.serious':
    'Lo que nos ha contado puede ser grave. No tiene que avisar hoy. Tómese su tiempo. Esto puede ayudar.',
  'advice.not-your-fault': 'Nada de esto es culpa suya.',
  'advice.danger': 'Si el acoso es grave y siente peligro ahora mismo, llame a la policía: {{emergency}}.',
  'advice.afraid':
    'Si tiene miedo de quedarse en casa esta noche, llame a la línea de vivienda, sea quien sea su casero: {{outOfHoursPhone}}',
  'advice.childline': 'Childline atiende a niños y jóvenes, gratis, de día y de noche: {{childline}}',
  'advice.safety':
    'Su seguridad es lo primero. No tiene que hablar con quien hizo esto. Hay personas que pueden ayudarle a hacer un plan, aunque nunca avise.',
  'advice.in-danger':
    '¿Siente miedo o inseguridad? Puede llamar a la policía en cualquier momento: {{emergency}}. Este chat no puede hacerlo por usted.',
  'advice.despair': '¿Es todo demasiado? No tiene que llevarlo a solas. Puede hablar con alguien ahora.',
  'advice.partner':
    '¿Es su pareja, una expareja, un familiar o alguien con quien vive? No tiene que resolverlo con esa persona. Estas personas conocen el tema. Pueden ayudarle a planear cómo estar a salvo.',
  'advice.sexual':
    '¿Fue algo sexual que usted no quería? Usted decide a quién se lo cuenta y cuánto. Estas personas escuchan.',
  'advice.stalking':
    '¿Alguien le sigue, le vigila o le mira fijamente? Cada vez cuenta. Apunte todas las veces y llame a alguien que conozca el tema.',
  'advice.weapon':
    '¿Hubo un arma? Si la vuelve a ver, o vuelven con ella, no nos espere. Vaya a un lugar seguro y llame al {{emergency}}.',
  'advice.violence':
    '¿Alguien le ha hecho daño o lo ha intentado? ¿Podría volver a pasar pronto? Entonces no nos espere. Llame al {{emergency}}.',
  'advice.hurt': '¿Alguien necesita un médico rápido? Llame al {{emergency}} y pida una ambulancia.',
  'advice.threats':
    '¿Alguien le amenazó? Guarde lo que le envió y apunte lo que dijo. Puede decírselo a la policía: {{emergency}} si podría pasar pronto, {{nonEmergency}} si no.',
  'advice.not-emergency': '¿No es una emergencia? Puede llamar a la policía al {{nonEmergency}}.',
  'advice.safe-contact':
    '¿Quiere que hablemos con usted? Díganos qué forma es segura y cuándo. No usaremos ninguna otra.',
  'advice.stop':
    'Solo si se siente bien y a salvo, puede decirle a la persona que pare. Dígale que no le gusta lo que hace.',
  'advice.friend': 'Puede llevar a una amistad, o pedirle que se lo diga por usted.',
  'advice.letter':
    'O puede escribirle que lo que hace no es razonable. Si lo hace, guarde una copia de su carta.',
  'advice.adult':
    'No tiene que hacerlo a solas. Si le parece seguro, una persona adulta de confianza puede decirle que pare por usted.',
  'advice.adult-letter': 'O esa persona adulta puede escribirle por usted. Guarde una copia de la carta.',
  'advice.stop-unsafe': 'Si no le parece seguro, no lo haga, por favor.',
  'advice.trust': 'Hable con alguien de confianza. No tiene que cargar con esto a solas.',
  'advice.trust-adult':
    'Hable con una persona adulta de confianza, por ejemplo de su familia, de su escuela o de su centro médico. Si la primera no ayuda, cuénteselo a otra.',
  'advice.notes': 'Apunte cada vez que pase: la fecha, la hora y exactamente qué pasó.',
  'advice.notes-originals': 'Conserve mensajes, cartas y fotos tal como están.',
  'advice.notes-safe': 'Guarde su nota donde quien lo hace no pueda encontrarla.',
  'advice.notes-count': 'Una nota que usted guarda no es un aviso. Si quiere que cuente, avise.',
  'advice.goes-on': 'Si no para, piense otra vez en avisar.',
  'advice.any-time': 'Puede volver a esto en cualquier momento.',
  'advice.label.safe': 'Estar a salvo',
  'advice.label.stop': 'Decirle que pare',
  'advice.label.trust': 'Hablar con alguien',
  'advice.label.notes': 'Llevar una nota',
  'advice.label.goes-on': 'Si continúa',
  'advice.label.support': 'Personas que pueden ayudar',
  'safeguarding.young':
    'No ha hecho nada malo. Tiene menos de 18 años, así que puede que deban saberlo las personas que protegen a los jóvenes.',
  'safeguarding.others':
    '¿Hay un niño, o un adulto que necesita cuidados, que quizá no está a salvo? Entonces puede que deban saberlo las personas que se encargan de protegerlos. Solo se lo decimos a otros si usted está de acuerdo o si la ley nos obliga.',
  'support.start': 'Estas personas escuchan y pueden ayudar. Puede llamarlas aunque nunca avise de nada.',
  'support.victim-support': 'Victim Support, para quien ha sufrido un delito: {{victimSupport}}',
  'support.local': 'Ayuda para víctimas cerca de usted: {{victimService}}',
  'support.domestic-abuse':
    'Si es la pareja, una expareja o un familiar, National Domestic Abuse Helpline (línea contra la violencia doméstica): {{domesticAbuse}}',
  'support.mens-advice':
    "Para hombres a quienes daña su pareja o un familiar, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Si alguien le sigue o le vigila, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'Si fue algo sexual, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'Para personas LGBT+, Galop: {{galop}}',
  'support.samaritans': 'Si es todo demasiado, Samaritans escucha, gratis, de día y de noche: {{samaritans}}',
  'support.trace': 'Las llamadas quedan en la lista de su teléfono, donde otros pueden verlas.',
  'will.committed':
    'Hemos prometido tres cosas: tratar a las personas por igual, valorar sus diferencias y hacer de este un lugar seguro donde vivir y que visitar.',
  'will.no-tolerance':
    'No toleraremos el acoso. Trabajaremos con la policía y otros para hacerle frente y evitarlo.',
  'will.acknowledge':
    'Cada vez que alguien avisa de acoso, confirmamos que tenemos el aviso. Decimos qué pasará después.',
  'will.respond':
    '¿Tiene que ver con nuestros inquilinos o leaseholders? Entonces, si es posible, daremos una respuesta en un día laborable.',
  'will.plan':
    'Para estos avisos también haremos un plan de acción. Lo hacemos en tres días laborables, si es posible.',
  'will.working-days': 'Los días laborables son de lunes a viernes. Los festivos no cuentan.',
  'will.respond-by':
    'Usted ha enviado un aviso. Si es posible, responderemos como muy tarde este día: {{date}}.',
  'will.plan-by': 'Si es posible, tendremos un plan de acción como muy tarde este día: {{date}}.',
  'will.no-dates':
    'El aviso que envió no tiene fecha prometida. Esas fechas son para avisos que tienen que ver con nuestros inquilinos o leaseholders. Si es su caso, llámenos: {{councilPhone}}',
  'will.missed':
    'Si pasa una fecha y no sabe nada, llame a {{council}} y pregunte: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'También puede presentar una queja al ayuntamiento.',
  'will.ombudsman':
    'Si nuestra última respuesta a su queja no lo arregla, puede pedir a un Ombudsman (defensor) que la examine. Es gratis. El Housing Ombudsman examina quejas sobre un casero. El Local Government and Social Care Ombudsman examina otras quejas sobre ayuntamientos.',
  'will.seriously': 'Tomamos en serio cada aviso de acoso.',
  'will.investigate': 'Investigamos cada incidente del que nos avisan. Lo hacemos a fondo y con cuidado.',
  'will.sensitive':
    'Nos aseguramos de que nuestro personal trate con cuidado a quien sufre acoso y piense en lo que necesita.',
  'will.interpreter': 'Si lo necesita, le conseguiremos un intérprete o un intérprete de lengua de signos.',
  'will.monitor': 'Llevamos la cuenta de todos los avisos de acoso. Así mejoramos nuestra ayuda.',
  'will.accommodation':
    'Buscaremos un alojamiento de emergencia para un inquilino y quienes viven con él si se cumplen dos cosas: se considera que están en peligro inmediato y así habrá menos riesgo.',
  'will.graffiti':
    'Quitaremos las pintadas ofensivas en 24 horas. Las 24 horas empiezan cuando se avisa al Centro de Atención al Cliente: {{councilPhone}}',
  'will.repair': '¿Hace falta una reparación por lo que pasó? La tratamos como reparación de emergencia.',
  'will.private':
    'Nos aseguramos de que todo nuestro personal sepa lo importante que es mantener en privado lo que nos cuenta. También de que sepa lo que puede significar para su bienestar y su seguridad.',
  'will.agencies':
    'Hablaremos por usted con otros, como la policía, escuelas y grupos de apoyo a víctimas. Solo lo hacemos si está de acuerdo o si la ley nos obliga.',
  'will.services':
    'Trabajaremos con otros, y junto con la policía, para que quien sufre acoso tenga distintos servicios y apoyo.',
  'will.action':
    'Actuamos con firmeza contra quien acosa a otros. También si acosa a nuestro personal o a nuestras contratas.',
  'will.measures':
    'Lo que hacemos depende de la gravedad. Puede ser un aviso por escrito. Puede ser una orden judicial. Puede ser una acción en los tribunales para recuperar la vivienda de un inquilino responsable de acoso.',
  'will.residents':
    '¿Vive gente en su casa o la visita? Quien reside en ella también responde de lo que hagan esas personas.',
  'will.not-aimed': 'Esto no va dirigido a las personas que sufren el daño.',
  'will.label.answers': 'Cuándo tendrá noticias nuestras',
  'will.label.care': 'Cómo le tratamos',
  'will.label.home': 'Vivienda y reparaciones',
  'will.label.sharing': 'A quién más se le dice',
  'will.label.action': 'Medidas que podemos tomar',
  'will.label.missed': 'Si se pasa una fecha',
  'policy.full': 'Puede leer o descargar aquí nuestras normas completas sobre acoso: {{policyLink}}',
  'policy.form': 'Puede avisar aquí en este chat o con nuestro formulario en internet: {{onlineForm}}',
  'policy.phone':
    'Puede llamar al Centro de Atención al Cliente de {{council}}: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Si necesita ayuda con su vivienda cuando está cerrado: {{outOfHoursPhone}}',
  'policy.danger':
    'Si siente peligro ahora mismo por un acoso grave, llame a la policía: {{emergency}}. Cuando no es una emergencia, llame al {{nonEmergency}}.',
};
