/**
 * Hungarian: the emergency words. Not yet reviewed by a human translator.
 */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call':
    'Ezt a beszélgetést senki sem figyeli, és nem hívta a rendőrséget. Hívja a {{emergency}}-et.',
  'danger.fallback':
    'Ezt a beszélgetést senki sem figyeli, és nem hívta a rendőrséget. Ha veszélyben van, hívja a 999-et.',
  'danger.alerts-nobody':
    'Az írás itt senkit sem riaszt. Amit elmond, csak akkor jut el az önkormányzathoz, ha megnyomja a „Küldés” gombot, és akkor sem biztos, hogy azonnal elolvassák.',
  'danger.silent-short':
    'Nem biztonságos beszélni? Hívja a {{emergency}}-et, és köhögjön vagy koppintson. Mobilon nyomja meg az 55-öt, amikor kérik.',
  'danger.silent':
    'Nem biztonságos beszélni? Akkor is hívja a {{emergency}}-et. Köhögjön, vagy koppintson a telefonra.',
  'danger.mobile':
    'Mobilon nyomja meg az 55-öt, amikor kérik, különben a hívás megszakadhat. Ebből nem látják, hol van.',
  'danger.landline': 'Vezetékes telefonon maradjon vonalban.',
  'danger.relay':
    'Siket, vagy nem tud beszélni? Hívja a {{textphone}}-t szöveges telefonnal vagy a Relay UK alkalmazással.',
  'danger.bsl':
    'Brit jelnyelv? Használja a 999 BSL alkalmazást vagy honlapot. Ingyenes, éjjel-nappal működik, nem kell regisztrálni.',
  'danger.text-message':
    'SMS-t csak akkor küldhet a {{emergency}}-re, ha a telefonja regisztrálva van. Regisztráció: küldje a „register” szót a {{emergency}}-re, olvassa el a választ, és válaszoljon: „yes”. Ne bízzon az SMS-ben, amíg nem válaszoltak rá. Csak angolul.',
  'danger.interpreter':
    'Keveset tud angolul? Hívja a {{emergency}}-et. Mondja: „Police” (pölísz), majd: „{{language}} interpreter” (hangérien intörpritör).',
  'danger.interpreter-any':
    'Keveset tud angolul? Hívja a {{emergency}}-et. Mondja: „Police” (pölísz), majd a nyelve nevét angolul, például „Hungarian interpreter” (hangérien intörpritör).',
  'danger.not-emergency':
    'Nem vészhelyzet? A rendőrség száma: {{nonEmergency}}. Szöveges telefonnal vagy a Relay UK alkalmazással: 18001 {{nonEmergency}}',
  'danger.trace': 'A hívások és SMS-ek megmaradnak a telefon listájában, ahol más is láthatja őket.',
  'danger.more': 'Ha újra látni szeretné a segítség minden útját, írja be: „{{repeat}}”.',

  'danger.crisis': 'Sajnálom, hogy ennyire fáj. Nem kell egyedül maradnia ezzel.',
  'danger.life-at-risk':
    'Ha most élet van veszélyben, hívja a {{emergency}}-et, és kérjen mentőt: „Ambulance” (embjulönsz).',
  'danger.samaritans':
    'Ha beszélne valakivel, aki meghallgatja: Samaritans, ingyenes, éjjel-nappal: {{samaritans}}',
  'danger.shout': 'Ha inkább írna: küldje a SHOUT szót SMS-ben ide: {{shout}}, éjjel-nappal.',
  'danger.childline': '18 év alatti? Childline, ingyenes, éjjel-nappal: {{childline}}',

  'danger.sorry': 'Sajnálom, hogy ez megtörtént. Nem Ön tehet róla.',
  'danger.again':
    'Megtörténhet hamarosan újra? Ha igen, ne várjon ránk. Ezt a beszélgetést senki sem figyeli, és nem hívta a rendőrséget. Hívja a {{emergency}}-et.',

  'danger.ask': 'Most biztonságban van?',
  'danger.safe': 'Most biztonságban vagyok',
  'danger.not-safe': 'Nem, nem vagyok biztonságban',
  'danger.go-on': 'Akkor is folytatom',
};
