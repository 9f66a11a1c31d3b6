/** Spanish: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': 'Nadie vigila este chat y el chat no ha llamado a la policía. Llame al {{emergency}}.',
  'danger.fallback':
    'Nadie vigila este chat y el chat no ha llamado a la policía. Si está en peligro, llame al 999.',
  'danger.alerts-nobody':
    'Escribir aquí no avisa a nadie. Lo que nos cuente llega al ayuntamiento solo cuando pulse "Enviar", y aun así puede que no se lea enseguida.',
  'danger.silent-short':
    '¿Es peligroso hablar? Llame al {{emergency}} y tosa o dé golpecitos. Desde un móvil, marque 55 cuando se lo pidan.',
  'danger.silent':
    '¿Es peligroso hablar? Llame al {{emergency}} de todos modos. Tosa o dé golpecitos en el teléfono.',
  'danger.mobile':
    'Desde un móvil, marque 55 cuando se lo pidan, o la llamada puede cortarse. Esto no les muestra dónde está usted.',
  'danger.landline': 'Desde un teléfono fijo, no cuelgue.',
  'danger.relay':
    '¿No oye o no puede hablar? Llame al {{textphone}} con un teléfono de texto o con la aplicación Relay UK.',
  'danger.bsl':
    '¿Usa la lengua de signos británica? Use la aplicación o la web 999 BSL. Es gratis, de día y de noche, y no hace falta registrarse.',
  'danger.text-message':
    'Solo puede enviar un SMS al {{emergency}} si su teléfono está registrado para eso. Para registrarlo, envíe "register" al {{emergency}}, lea la respuesta y conteste "yes". No confíe en un SMS hasta que le respondan. Solo en inglés.',
  'danger.interpreter':
    '¿Habla poco inglés? Llame al {{emergency}}. Diga "Police" (suena: polís) y luego "{{language}} interpreter" (suena: spánish intérpriter).',
  'danger.interpreter-any':
    '¿Habla poco inglés? Llame al {{emergency}}. Diga "Police" (suena: polís) y luego el nombre de su idioma en inglés, por ejemplo "Spanish interpreter" (suena: spánish intérpriter).',
  'danger.not-emergency':
    '¿No es una emergencia? Llame a la policía al {{nonEmergency}}. Con un teléfono de texto o con la aplicación Relay UK: 18001 {{nonEmergency}}',
  'danger.trace':
    'Las llamadas y los SMS quedan guardados en su teléfono, donde otras personas pueden verlos.',
  'danger.more': 'Para ver otra vez todas las formas de pedir ayuda, escriba "{{repeat}}".',
  'danger.crisis': 'Siento que le duela tanto. No tiene que llevarlo a solas.',
  'danger.life-at-risk':
    'Si ahora mismo hay una vida en peligro, llame al {{emergency}} y pida una ambulancia (en inglés: "Ambulance"; suena: ámbiulans).',
  'danger.samaritans':
    'Para hablar con alguien que escucha, llame a Samaritans, gratis, de día y de noche: {{samaritans}}',
  'danger.shout': 'Si prefiere escribir, envíe SHOUT por SMS al {{shout}}, de día y de noche.',
  'danger.childline': '¿Menos de 18 años? Llame a Childline, gratis, de día y de noche: {{childline}}',
  'danger.sorry': 'Siento que le haya pasado eso. No fue culpa suya.',
  'danger.again':
    '¿Podría volver a pasar pronto? Si es así, no nos espere. Nadie vigila este chat y el chat no ha llamado a la policía. Llame al {{emergency}}.',
  'danger.ask': '¿Está a salvo ahora?',
  'danger.safe': 'Ahora estoy a salvo',
  'danger.not-safe': 'No, no estoy a salvo',
  'danger.go-on': 'Seguir de todos modos',
};
