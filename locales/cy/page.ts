/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

/** Welsh: the page round the conversation. Not yet reviewed by a native speaker. */
export const page: Translation<typeof english> = {
  'page.title': 'Help – {{council}}',
  'page.skip': 'Mynd i’r sgwrs',
  'page.languages': 'Ieithoedd',

  'page.exit': 'Gadael nawr',
  'page.exit.truth':
    'Mae “Gadael nawr” yn clirio’r dudalen hon ar unwaith ac yn agor tudalen dywydd. Mae pwyso’r fysell Shift dair gwaith yn gwneud yr un peth. All e ddim clirio’r rhestr o dudalennau rydych chi wedi ymweld â nhw: gallwch chi wneud hynny yn eich porwr.',

  'page.danger.heading': 'Mewn perygl nawr?',
  'page.danger.call': 'Ffoniwch {{emergency}}',
  'page.danger.truth': 'Does neb yn gwylio’r sgwrs hon, ac nid yw’n galw’r heddlu.',
  'page.danger.later': 'Ddim yn argyfwng? Ffoniwch yr heddlu ar {{nonEmergency}}.',
  'page.danger.silent': 'Os na allwch chi siarad neu glywed',
  'page.danger.mobile':
    'Ddim yn saff siarad? Ffoniwch {{emergency}} o ffôn symudol a phesychu neu dapio’r ffôn. Pwyswch 55 pan ofynnir i chi, neu gall yr alwad ddod i ben. Nid yw pwyso 55 yn dweud wrth yr heddlu ble rydych chi.',
  'page.danger.landline': 'O ffôn tŷ: ffoniwch {{emergency}} ac arhoswch ar y llinell.',
  'page.danger.relay':
    'Yn fyddar, neu ddim yn gallu siarad: ffoniwch {{textphone}} gyda ffôn testun neu gydag ap Relay UK. Yn Iaith Arwyddion Prydain: ap neu wefan 999 BSL, yn rhad ac am ddim, ddydd a nos.',
  'page.danger.register':
    'Dim ond os yw eich ffôn wedi’i gofrestru y gallwch chi decstio {{emergency}}. I gofrestru, tecstiwch y gair “register” i {{emergency}}, darllenwch yr ateb ac atebwch “yes”. Peidiwch â dibynnu ar help nes cewch chi ateb i’ch neges destun. Yn Saesneg yn unig.',
  'page.danger.language':
    'Ydy Saesneg yn anodd i chi? Dywedwch “Police” (polîs) ac wedyn enw eich iaith yn Saesneg, er enghraifft “Welsh interpreter” (welsh intyrpryter).',

  'page.heading': 'Dywedwch wrthon ni beth sy’n digwydd',
  'page.intro':
    'Dyma gynorthwyydd awtomatig {{council}}. Gallwch chi ofyn cwestiwn, cael cyngor neu roi gwybod am aflonyddu. Gallwch chi stopio unrhyw bryd.',

  'page.reads.heading': 'Pwy sy’n darllen hwn, a beth na all ei wneud',
  'page.reads.program': 'Rhaglen gyfrifiadur sy’n eich ateb. Does neb yn darllen ar yr un pryd.',
  'page.reads.send':
    'Dydy’r cyngor ddim yn cael dim byd nes i chi wirio eich adroddiad a’i anfon. Wedyn mae swyddogion sy’n delio ag aflonyddu yn ei ddarllen.',
  'page.reads.privacy': 'Sut mae’r cyngor yn defnyddio eich gwybodaeth',
  'page.reads.cannot':
    'All e ddim anfon help, ffonio neb na gweld ble rydych chi. Nid adroddiad i’r heddlu yw adroddiad sy’n cael ei wneud yma.',

  'page.harassment.heading': 'Beth yw aflonyddu?',
  'page.harassment.meaning':
    'Rhywbeth sy’n cael ei wneud, ei ddweud neu ei ddangos doeddech chi ddim ei eisiau, ac sy’n eich sarhau, yn codi ofn arnoch chi, yn eich bychanu neu’n edrych i lawr arnoch chi. Mae’n dod o un ochr, a gall wneud i le deimlo’n elyniaethus.',
  'page.harassment.physical':
    'I’r corff neu i bethau: cyffwrdd heb fod neb eisiau hynny, ymosodiadau, difrod i’ch eiddo.',
  'page.harassment.verbal':
    'Mewn geiriau: bygythiadau, cam-drin geiriol, bwlio a galw enwau. Dangos diddordeb rhywiol neu ramantus pan nad oes neb eisiau hynny. Sarhad a jôcs. Gwneud hwyl am ben diwylliant rhywun, neu am ben unrhyw ffordd maen nhw’n wahanol. Cwynion sy’n cael eu gwneud o falais.',
  'page.harassment.silent':
    'Gall fod heb eiriau, fel graffiti sarhaus neu ystumiau. Gall fod yn llythyrau, taflenni neu bosteri. Gall fod yn rhywun yn syllu, neu’n edrych mewn ffordd gas neu rywiol.',
  'page.harassment.anyone':
    'Gall ddigwydd i unrhyw un. Mae unwaith yn ddigon i ddweud wrthon ni, dim ots pa mor fach mae’n ymddangos. Gallwch chi hefyd ddweud wrthon ni beth weloch chi’n digwydd i rywun arall.',

  'page.advice.heading': 'Os nad ydych chi’n barod i roi gwybod',
  'page.advice.fault': 'Nid eich bai chi yw hyn.',
  'page.advice.grave':
    'Oedd trais, bygythiad, arf, stelcio neu weithred rywiol? Neu ai partner, cyn-bartner neu berthynas sy’n gwneud hyn? Yna peidiwch â siarad nac ysgrifennu atyn nhw amdano. Help am ddim, ddydd a nos: Victim Support (cymorth i ddioddefwyr) {{victimSupport}}, National Domestic Abuse Helpline (llinell gymorth cam-drin domestig) {{domesticAbuse}}.',
  'page.advice.minor':
    'Os yw’n rhywbeth llai, a dim ond os ydych chi’n teimlo’n gyfforddus ac yn saff: dywedwch wrthyn nhw nad ydych chi’n ei hoffi a bod rhaid iddo stopio. Gall ffrind ddod gyda chi neu ei ddweud drosoch chi. Neu ysgrifennwch hynny atyn nhw, a chadwch gopi.',
  'page.advice.confide': 'Siaradwch â rhywun rydych chi’n ymddiried ynddo.',
  'page.advice.note':
    'Cadwch nodyn o’r hyn a ddigwyddodd, gyda dyddiadau ac amserau, lle mai dim ond chi sy’n edrych.',
  'page.advice.again': 'Os yw’n mynd ymlaen, meddyliwch eto am roi gwybod amdano.',

  'page.contact.heading': 'Siarad â pherson',
  'page.contact.call': 'Y Ganolfan Gwasanaethau Cwsmeriaid: {{councilPhone}}',
  'page.contact.hours': 'Oriau: {{councilHours}}',
  'page.contact.closed': 'Pan fydd ar gau: {{outOfHoursPhone}}',
  'page.contact.form': 'Rhoi gwybod gyda’r ffurflen ar-lein',
  'page.contact.policy': 'Y polisi llawn ar aflonyddu',

  'page.noscript':
    'Mae angen JavaScript ar y sgwrs, ac mae wedi’i ddiffodd neu ei rwystro yma. Gallwch chi roi gwybod dros y ffôn neu gyda’r ffurflen ar-lein yn lle hynny.',
  'page.starting': 'Mae’r sgwrs yn dechrau…',
  'page.starting.else': 'Os nad oes dim yn ymddangos yma, ffoniwch {{councilPhone}}.',

  'page.conversation': 'Sgwrs',
  'page.answer': 'Eich ateb',
  'page.commands': 'Pethau eraill y gallwch chi eu gwneud',
  'page.you': 'Chi',
  'page.assistant': 'Cynorthwyydd',
  'page.message': 'Ysgrifennwch yma, yn eich geiriau eich hun',
  'page.message.date': 'Pryd, yn eich geiriau eich hun',
  'page.message.contact': 'Sut gallwn ni gysylltu â chi',
  'page.message.secret': 'Teipiwch ef yma; mae’n aros yn gudd',
  'page.reply': 'Ateb',
  'page.day': 'Neu dewiswch y diwrnod',
  'page.day.use': 'Defnyddio’r diwrnod hwn',
  'page.continue': 'Parhau',
  'page.choose-one': 'Dewiswch o leiaf un ateb yn gyntaf.',
  'page.answer-each': 'Does dim ateb gan un llinell eto.',
  'page.change': 'Newid',
  'page.change.that': 'Newid: {{label}}',
  'page.more': 'Mwy am hyn',
  'page.too-long': 'Mae hyn yn rhy hir i un neges. Anfonwch y rhan gyntaf ohono, wedyn y gweddill.',

  'page.sending': 'Yn anfon…',
  'page.received': 'Wedi cyrraedd',
  'page.not-sent': 'Heb ei anfon.',
  'page.try-again': 'Rhoi cynnig arall arni',
  'page.reconnecting':
    'Mae’r cysylltiad wedi’i golli. Mae’r hyn a anfonoch chi wedi’i gadw. Yn rhoi cynnig arall arni…',
  'page.ended': 'Mae’r sgwrs hon wedi’i chau. Does dim modd ei hagor mwyach.',
  'page.begin': 'Dechrau sgwrs newydd',
  'page.fresh': 'Dechrau eto',
  'page.fresh.sure':
    'Clirio’r sgwrs hon a dechrau eto? Bydd yr hyn dydych chi ddim wedi’i anfon i’r cyngor yn cael ei golli.',
  'page.fresh.yes': 'Clirio a dechrau eto',
  'page.fresh.no': 'Mynd ymlaen yma',
  'page.print': 'Argraffu neu gadw',
  'page.print.care':
    'Gall pwy bynnag sy’n dod o hyd i’r copi ei ddarllen. Cadwch ef lle mai dim ond chi sy’n edrych.',
};
