/** Welsh: "someone has reported me", and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Mae rhywun wedi rhoi gwybod amdana i',
  'door.privacy.name': 'Preifatrwydd',

  'reported.cannot-say':
    'Alla i ddim dweud wrthoch chi a oes adroddiad amdanoch chi. Fydda i ddim yn dweud oes na nac oes, pwy bynnag sy’n gofyn.',
  'reported.ring':
    'Ydy’r cyngor wedi ysgrifennu atoch chi neu wedi eich ffonio? Os felly, gallwch chi ffonio’r cyngor a gofyn: {{councilPhone}} ({{councilHours}})',
  'reported.advice':
    'Mae Citizens Advice yn rhoi cyngor am ddim ac nid yw’n rhan o’r cyngor: {{citizensAdvice}}',
  'reported.samaritans':
    'Os yw’r cyfan yn teimlo’n ormod, mae Samaritans yn gwrando, yn rhad ac am ddim, ddydd a nos: {{samaritans}}',
  'reported.hurt':
    'Ydych chi mewn perygl, neu oes rhywun wedi eich brifo neu eich bygwth? Os felly, gallwch chi roi gwybod am hynny yma, ac mae pobl sy’n helpu.',
  'reported.label.hurt': 'Mae rhywun yn fy mrifo i',
  'reported.label.support': 'Cyngor a chefnogaeth',

  'privacy.ask': 'Beth sy’n digwydd i’r hyn rydw i’n ei ddweud wrthoch chi?',
  'privacy.responsible': '{{council}} sy’n gyfrifol am yr hyn rydych chi’n ei ddweud wrthon ni yma.',
  'privacy.purpose':
    'Rydyn ni’n ei ddefnyddio i edrych i mewn i aflonyddu ac i gadw pobl yn saff. Rydyn ni hefyd yn edrych ar bob adroddiad gyda’i gilydd, er mwyn dod yn well wrth helpu.',
  'privacy.ground':
    'Mae’r gyfraith yn gadael i gyngor wneud hyn am ei fod yn dasg gyhoeddus. Mae rhai pethau’n breifat iawn. Pethau felly yw eich iechyd, eich crefydd neu eich cyfeiriadedd rhywiol. Yno y rheswm yw budd sylweddol i’r cyhoedd.',
  'privacy.notice': 'Hysbysiad preifatrwydd llawn {{council}}: {{privacyNotice}}',
  'privacy.before-send': 'Does dim byd yn mynd i’r cyngor cyn i chi bwyso “Anfon”.',
  'privacy.officers':
    'Ar ôl hynny, dim ond swyddogion y cyngor sy’n gallu agor eich adroddiad. Mae’r cyngor yn ei gadw’n breifat. Dim ond os yw hyn yn wir y caiff ei rannu: {{legalException}}.',
  'privacy.newest':
    'Rydyn ni’n gofyn i chi am bob un ohonyn nhw. Os nad ydych chi’n dweud ie, yr ateb yw na. Gallwch chi newid eich meddwl: defnyddiwch “Ychwanegu mwy” ar ôl anfon, a’ch ateb diweddaraf sy’n cyfrif.',
  'privacy.other-channels':
    'Ydych chi’n ysgrifennu aton ni drwy neges destun neu mewn ap? Yna mae’r cwmni y tu ôl iddo yn cadw ei gopi ei hun.',
  'privacy.kept-unsent':
    'Mae’r hyn dydych chi ddim wedi’i anfon yn cael ei ddileu 24 awr ar ôl eich neges olaf. Drwy neges destun neu yn ap cwmni arall, 7 diwrnod yw’r amser.',
  'privacy.kept-sent': '30 munud ar ôl i chi anfon, mae’r sgwrs hon yn cael ei dileu.',
  'privacy.kept-delete':
    'Gallwch chi ysgrifennu “Dileu popeth” unrhyw bryd. Wedyn mae’n cael ei ddileu yma ar unwaith. Mae adroddiad a gafodd ei anfon yn aros gyda’r cyngor.',
  'privacy.kept-case':
    'Am faint mae’r cyngor yn cadw adroddiad a gafodd ei anfon: edrychwch ar ei hysbysiad llawn, os gwelwch yn dda, neu gofynnwch. {{privacyNotice}}',
  'privacy.right-see': 'Gallwch chi ofyn am weld yr hyn mae’r cyngor yn ei gadw amdanoch chi.',
  'privacy.right-correct': 'Gallwch chi ofyn i’r cyngor gywiro’r hyn sy’n anghywir ynddo.',
  'privacy.right-delete':
    'Gallwch chi ofyn i’r cyngor ei ddileu. Cais yw hynny: swyddog sy’n penderfynu yn ei gylch.',
  'privacy.right-how':
    'I ofyn, ffoniwch {{councilPhone}} ({{councilHours}}), neu dewiswch “Fy adroddiad, neu god” ar y dudalen gychwyn os oes derbynneb gennych chi. Yr hysbysiad llawn: {{privacyNotice}}',
  'privacy.complain-council':
    'Gallwch chi gwyno wrth y cyngor yn gyntaf: {{councilPhone}} ({{councilHours}}). Ei hysbysiad llawn: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Gallwch chi hefyd gwyno wrth yr Information Commissioner (y Comisiynydd Gwybodaeth), sydd yno i ofalu am eich hawliau data: {{dataRegulator}}',
  'privacy.hosted-known':
    'Efallai fod y sianel hon yn dangos pwy ydych chi: mae neges destun yn dod gyda’ch rhif, ac mae Teams yn eich dangos i’ch cyflogwr. Os byddwch chi’n gadael eich enw allan, dim ond yr adroddiad sydd hebddo.',
  'privacy.label.shared': 'Pwy sy’n cael gwybod',
  'privacy.label.kept': 'Am faint mae’n cael ei gadw',
  'privacy.label.rights': 'Eich hawliau',
  'privacy.label.complain': 'Sut i gwyno',
};
