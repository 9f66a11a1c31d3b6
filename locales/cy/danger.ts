/** Welsh: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': "Does neb yn gwylio'r sgwrs hon ac nid yw wedi galw'r heddlu. Ffoniwch {{emergency}}.",
  'danger.fallback':
    "Does neb yn gwylio'r sgwrs hon ac nid yw wedi galw'r heddlu. Os ydych chi mewn perygl, ffoniwch 999.",
  'danger.alerts-nobody':
    "Nid yw ysgrifennu yma yn rhybuddio neb. Dim ond pan fyddwch chi'n pwyso \"Anfon\" y mae'r hyn a ddywedwch yn mynd i'r cyngor, a hyd yn oed wedyn efallai na chaiff ei ddarllen ar unwaith.",
  'danger.silent-short':
    'Ddim yn saff siarad? Ffoniwch {{emergency}} a phesychu neu dapio. Ar ffôn symudol, pwyswch 55 pan ofynnir i chi.',
  'danger.silent': 'Ddim yn saff siarad? Ffoniwch {{emergency}} yr un fath. Pesychwch, neu tapiwch y ffôn.',
  'danger.mobile':
    'Ar ffôn symudol, pwyswch 55 pan ofynnir i chi, neu gall yr alwad ddod i ben. Nid yw hyn yn dangos iddyn nhw ble rydych chi.',
  'danger.landline': 'Ar ffôn tŷ, arhoswch ar y llinell.',
  'danger.relay':
    'Yn fyddar, neu ddim yn gallu siarad? Ffoniwch {{textphone}} gyda ffôn testun neu ap Relay UK.',
  'danger.bsl':
    "Iaith Arwyddion Prydain? Defnyddiwch ap neu wefan 999 BSL. Mae'n rhad ac am ddim, ddydd a nos, ac nid oes angen cofrestru.",
  'danger.text-message':
    'Dim ond os yw eich ffôn wedi\'i gofrestru y gallwch chi decstio {{emergency}}. I gofrestru, tecstiwch "register" i {{emergency}}, darllenwch yr ateb ac atebwch "yes". Peidiwch â dibynnu ar neges destun nes cewch chi ateb. Saesneg yn unig.',
  'danger.interpreter':
    'Ychydig o Saesneg? Ffoniwch {{emergency}}. Dywedwch "Police" (polîs), wedyn "{{language}} interpreter" (welsh intyrpryter).',
  'danger.interpreter-any':
    'Ychydig o Saesneg? Ffoniwch {{emergency}}. Dywedwch "Police" (polîs), wedyn enw eich iaith yn Saesneg, er enghraifft "Welsh interpreter" (welsh intyrpryter).',
  'danger.not-emergency':
    'Ddim yn argyfwng? Ffoniwch yr heddlu ar {{nonEmergency}}. Gyda ffôn testun neu ap Relay UK: 18001 {{nonEmergency}}',
  'danger.trace': 'Mae galwadau a negeseuon yn aros yn y rhestr ar eich ffôn, lle gall pobl eraill eu gweld.',
  'danger.more': 'I weld pob ffordd o gael help eto, ysgrifennwch "{{repeat}}".',

  'danger.crisis':
    "Mae'n ddrwg gen i ei fod yn brifo cymaint. Does dim rhaid i chi fod ar eich pen eich hun gyda hyn.",
  'danger.life-at-risk':
    'Os oes bywyd mewn perygl nawr, ffoniwch {{emergency}} a gofynnwch am ambiwlans (yn Saesneg: "Ambulance").',
  'danger.samaritans':
    "I siarad â rhywun sy'n gwrando, ffoniwch Samaritans, yn rhad ac am ddim, ddydd a nos: {{samaritans}}",
  'danger.shout': 'I ysgrifennu yn lle siarad, tecstiwch SHOUT i {{shout}}, ddydd a nos.',
  'danger.childline': 'O dan 18? Ffoniwch Childline, yn rhad ac am ddim, ddydd a nos: {{childline}}',

  'danger.sorry': "Mae'n ddrwg gen i fod hynny wedi digwydd. Nid eich bai chi oedd hynny.",
  'danger.again':
    "A allai hyn ddigwydd eto'n fuan? Os gallai, peidiwch ag aros amdanom ni. Does neb yn gwylio'r sgwrs hon ac nid yw wedi galw'r heddlu. Ffoniwch {{emergency}}.",

  'danger.ask': "Ydych chi'n saff nawr?",
  'danger.safe': "Rydw i'n saff nawr",
  'danger.not-safe': 'Na, dydw i ddim yn saff',
  'danger.go-on': 'Mynd ymlaen yr un fath',
};
