/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

/** Welsh: "My report", what is told to whoever holds its receipt. Not yet reviewed by a native speaker. */
export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Fy adroddiad, neu god',

  'my-report.hosted':
    'Mae’r sianel hon yn cadw copïau, felly alla i ddim dangos eich adroddiad yma. Agorwch {{page}} a theipiwch eich cod neu eich derbynneb yno. Dim un o’r ddau gennych chi mwyach? Ffoniwch ni: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Dyma adroddiad {{reference}}.',
  'my-report.status.new': 'Mae gyda ni. Does dim swyddog wedi nodi ateb na chynllun eto.',
  'my-report.status.responded': 'Mae swyddog wedi ei ateb.',
  'my-report.status.planned': 'Mae cynllun gweithredu ar ei gyfer.',
  'my-report.status.closed':
    'Mae wedi’i gau. Os bydd hyn yn digwydd eto, dywedwch wrthon ni eto, os gwelwch yn dda.',
  'my-report.respond.in-time':
    'Ein nod oedd ateb erbyn {{by}}, lle bo modd. Fe wnaethon ni ateb mewn pryd ({{on}}).',
  'my-report.respond.late':
    'Ein nod oedd ateb erbyn {{by}}, lle bo modd. Fe wnaethon ni ateb yn hwyr ({{on}}).',
  'my-report.respond.due': 'Lle bo modd, byddwn ni’n ateb erbyn {{by}}.',
  'my-report.respond.missed':
    'Ein nod oedd ateb erbyn {{by}}, lle bo modd. Mae’r diwrnod hwnnw wedi mynd heibio.',
  'my-report.plan.in-time':
    'Ein nod oedd cael cynllun gweithredu erbyn {{by}}, lle bo modd. Roedd un gennym ni mewn pryd ({{on}}).',
  'my-report.plan.late':
    'Ein nod oedd cael cynllun gweithredu erbyn {{by}}, lle bo modd. Roedd un gennym ni, ond yn hwyr ({{on}}).',
  'my-report.plan.due': 'Lle bo modd, bydd gennym ni gynllun gweithredu erbyn {{by}}.',
  'my-report.plan.missed':
    'Ein nod oedd cael cynllun gweithredu erbyn {{by}}, lle bo modd. Mae’r diwrnod hwnnw wedi mynd heibio.',
  'my-report.no-message': 'Does dim neges i chi eto.',
  'my-report.messages_zero': 'Does dim neges i chi eto.',
  'my-report.messages_one': 'Mae un neges i chi.',
  'my-report.messages_two': 'Mae dwy neges i chi.',
  'my-report.messages_few': 'Mae {{count}} neges i chi.',
  'my-report.messages_many': 'Mae {{count}} neges i chi.',
  'my-report.messages_other': 'Mae {{count}} neges i chi.',
  'my-report.message': '{{day}}, oddi wrth y cyngor: “{{words}}”',
  'my-report.window':
    'Bydda i’n dangos hwn am 30 munud. Wedyn bydd yn cael ei ddileu yma. Mae eich derbynneb yn ei agor eto.',
  'my-report.receipt':
    'Mae’r cod wedi gwneud ei waith ac nid yw’n agor dim mwyach. O hyn ymlaen, dyma eich derbynneb: {{receipt}}. Mae hi ar ffurf rhif ffôn. Cadwch hi lle mai dim ond chi sy’n edrych.',
  'my-report.next': 'Beth hoffech chi ei wneud?',
  'my-report.request': 'Dweud neu ofyn rhywbeth i ni',
  'my-report.more': 'Ateb mwy o gwestiynau',
  'my-report.close': 'Cau fy adroddiad',
  'my-report.closed': 'Rydw i wedi ei gau. Mae eich derbynneb yn ei agor eto.',
  'my-report.begin':
    'Mae eich adroddiad yn aros fel y mae. Dim ond pan fyddwch chi’n pwyso “Anfon” y bydd yr hyn rydych chi’n ei ysgrifennu yn mynd. Gwnewch hynny o fewn 30 munud, os gwelwch yn dda.',

  'sent.code':
    'I ddarllen ein hateb, agorwch {{page}} a theipiwch y cod hwn: {{code}}. Mae’n gweithio unwaith, am 7 diwrnod. Wedyn bydd eich derbynneb yn cael ei dangos yno.',

  'code.wait':
    'Roedd hynny’n anghywir yn rhy aml. Arhoswch 15 munud, os gwelwch yn dda, neu ffoniwch ni: {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'Mae’r hyn a anfonoch chi o’r blaen yn aros fel y mae. Rydw i wedi cadw’r geiriau hyn: pwyswch “Anfon” os dylen nhw fynd i’r cyngor hefyd.',
  'sent.keep-now':
    'Cadwch hi nawr, os gwelwch yn dda: ysgrifennwch hi, neu dysgwch hi. Dim ond am 30 munud y galla i ei dangos, a all neb ei rhoi i chi eto.',

  'request.what.ask': 'Beth hoffech chi ei wneud?',
  'request.what.label': 'Beth rydych chi ei eisiau',
  'request.what.why': 'Er mwyn i’ch geiriau gyrraedd y person iawn.',
  'request.what.choice.tell-more': 'Dweud mwy wrthoch chi',
  'request.what.choice.change-contact': 'Newid sut rydych chi’n cysylltu â mi',
  'request.what.choice.withdraw': 'Tynnu fy adroddiad yn ôl',
  'request.what.choice.delete': 'Gofyn i chi ddileu fy adroddiad',
  'request.what.choice.something-else': 'Rhywbeth arall',
  'request.words.ask': 'Ysgrifennwch yr hyn y dylen ni ei wybod amdano, os gwelwch yn dda.',
  'request.words.label': 'Eich geiriau',
  'request.words.why':
    'Er mwyn i swyddog wybod beth rydych chi’n ei feddwl. Gallwch chi ei adael heb ei ateb.',
  'my-report.asked':
    'Diolch. Mae eich neges wedi ein cyrraedd. Bydd swyddog yn ei darllen, a bydd yr ateb yn aros y tu ôl i’ch derbynneb.',
  'aside.request':
    'Swyddog sy’n penderfynu hyn, ac yn gyntaf yn gwneud yn siŵr mai oddi wrthoch chi y daeth. Gallai rhywun arall fod wedi dod o hyd i’r dderbynneb. Tan hynny does dim byd yn newid.',
};
