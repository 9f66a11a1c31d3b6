/** Welsh: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'Oes rhywun mewn perygl ar hyn o bryd?',
  'report.safe-now.label': 'Perygl ar hyn o bryd',
  'report.safe-now.why': 'Os oes rhywun mewn perygl nawr, gall yr heddlu ddod ar unwaith. Allwn ni ddim.',
  'report.safe-now.choice.nobody-in-danger': 'Nac oes',
  'report.safe-now.choice.in-danger': 'Oes',
  'report.safe-now.choice.not-sure': 'Dydw i ddim yn siŵr',

  'report.reporter.ask': 'Am bwy rydych chi’n dweud wrthon ni?',
  'report.reporter.label': 'I bwy y digwyddodd hyn',
  'report.reporter.why':
    'Er mwyn i ni wybod pwy sydd angen help, a pheidio â chysylltu â’r person anghywir. Os ydych chi’n gweithio i gontractwr y cyngor, dewiswch “Rydw i’n gweithio i’r cyngor”.',
  'report.reporter.choice.me': 'I mi y digwyddodd hyn',
  'report.reporter.choice.someone-i-know': 'Rhywun rydw i’n ei adnabod',
  'report.reporter.choice.i-saw-it': 'Gwelais i hyn yn digwydd',
  'report.reporter.choice.i-work-for-the-council': 'Rydw i’n gweithio i’r cyngor',

  'report.they-know.ask': 'Ydyn nhw’n gwybod eich bod chi’n dweud wrthon ni?',
  'report.they-know.label': 'Yn gwybod am yr adroddiad hwn',
  'report.they-know.why': 'Er mwyn i neb gael ei synnu. Gall fod yn beryglus iddyn nhw.',
  'report.they-know.choice.yes': 'Ydyn',
  'report.they-know.choice.no': 'Nac ydyn',
  'report.they-know.choice.not-sure': 'Dydw i ddim yn siŵr',

  'report.safe-to-contact-them.ask': 'Ydy hi’n saff i ni gysylltu â nhw?',
  'report.safe-to-contact-them.label': 'Saff cysylltu â nhw',
  'report.safe-to-contact-them.why': 'Gallai galwad neu lythyr ar yr adeg anghywir eu rhoi nhw mewn perygl.',
  'report.safe-to-contact-them.choice.yes': 'Ydy',
  'report.safe-to-contact-them.choice.no': 'Nac ydy',
  'report.safe-to-contact-them.choice.not-sure': 'Dydw i ddim yn siŵr',

  'report.under-18.ask': 'Ydych chi o dan 18 oed?',
  'report.under-18.label': 'O dan 18',
  'report.under-18.why':
    'Mae help ychwanegol i bobl o dan 18, a gofal ychwanegol y mae’n rhaid i ni ei gymryd.',
  'report.under-18.choice.no': 'Nac ydw',
  'report.under-18.choice.yes': 'Ydw',
  'report.under-18.choice.rather-not-say': 'Byddai’n well gen i beidio â dweud',

  'report.they-under-18.ask': 'Ydy’r person y digwyddodd hyn iddo o dan 18 oed?',
  'report.they-under-18.label': 'Y person hwnnw o dan 18',
  'report.they-under-18.why':
    'Mae gofal ychwanegol y mae’n rhaid i ni ei gymryd pan fydd rhywun yn aflonyddu ar berson o dan 18.',
  'report.they-under-18.choice.no': 'Nac ydy',
  'report.they-under-18.choice.yes': 'Ydy',
  'report.they-under-18.choice.not-sure': 'Dydw i ddim yn siŵr',

  'report.support.ask':
    'Fyddai unrhyw un o’r rhain yn ei gwneud hi’n haws i chi? Gallwch chi ddewis mwy nag un.',
  'report.support.label': 'Help i gymryd rhan',
  'report.support.why':
    'Rydyn ni’n darparu cyfieithydd ar y pryd neu rywun sy’n arwyddo os oes angen un arnoch chi. Gallwn ni hefyd wneud y gweddill dros y ffôn.',
  'report.support.choice.nothing': 'Na, dim angen help',
  'report.support.choice.interpreter': 'Cyfieithydd ar y pryd',
  'report.support.choice.sign-language': 'Dehonglydd iaith arwyddion',
  'report.support.choice.something-else': 'Rhywbeth arall',

  'report.support-details.ask':
    'Beth ddylen ni ei wybod am hynny? Er enghraifft, pa iaith, neu beth sy’n eich helpu chi.',
  'report.support-details.label': 'Am yr help hwnnw',
  'report.support-details.why': 'Er mwyn i’r help iawn fod yno y tro cyntaf y byddwn ni’n siarad.',

  'report.what-happened.ask':
    'Dywedwch wrthon ni beth ddigwyddodd, yn eich geiriau eich hun. Gallwch chi anfon cynifer o negeseuon ag y mynnwch. Does dim ffordd anghywir o’i ddweud.',
  'report.what-happened.ask-witness':
    'Dywedwch wrthon ni beth weloch chi neu beth glywoch chi, yn eich geiriau eich hun. Gallwch chi anfon cynifer o negeseuon ag y mynnwch. Does dim angen i chi wybod yr hanes i gyd.',
  'report.what-happened.ask-staff':
    'Dywedwch wrthon ni beth ddigwyddodd, ac i bwy, yn eich geiriau eich hun. Gallwch chi anfon cynifer o negeseuon ag y mynnwch.',
  'report.what-happened.ask-other':
    'Dywedwch wrthon ni beth ddigwyddodd iddyn nhw, hyd y gwyddoch chi. Gallwch chi anfon cynifer o negeseuon ag y mynnwch. Does dim ffordd anghywir o’i ddweud.',
  'report.what-happened.label': 'Beth ddigwyddodd',
  'report.what-happened.why':
    'Mae eich geiriau eich hun yn dweud mwy wrthon ni nag unrhyw restr. Mae ychydig eiriau’n ddigon.',

  'report.forms.ask': 'Pa fath o beth oedd hyn? Gallwch chi ddewis mwy nag un.',
  'report.forms.label': 'Math o aflonyddu',
  'report.forms.why':
    'Mae’n ein helpu ni i weld beth sy’n digwydd ar draws y fwrdeistref. Mae “ddim yn siŵr” yn iawn.',
  'report.forms.choice.physical': 'Corfforol',
  'report.forms.choice.verbal': 'Geiriau',
  'report.forms.choice.non-verbal': 'Heb eiriau',
  'report.forms.choice.not-sure': 'Dydw i ddim yn siŵr',

  'report.physical.ask': 'Corfforol: pa un o’r rhain oedd e? Gallwch chi ddewis mwy nag un.',
  'report.physical.label': 'Pa weithredoedd corfforol',
  'report.physical.why':
    'Gall difrod olygu gwaith trwsio brys; gall ymosodiad olygu bod angen eich amddiffyn.',
  'report.physical.choice.touching': 'Cyffwrdd pan nad oedd neb eisiau hynny',
  'report.physical.choice.attack': 'Ymosodiad',
  'report.physical.choice.damage': 'Difrod i eiddo',
  'report.physical.choice.something-else': 'Rhywbeth arall',

  'report.verbal.ask': 'Mewn geiriau: pa un o’r rhain oedd e? Gallwch chi ddewis mwy nag un.',
  'report.verbal.label': 'Pa fath o eiriau',
  'report.verbal.why': 'Mae angen ateb cyflymach i fygythiadau, er enghraifft.',
  'report.verbal.choice.advances': 'Sylw rhywiol nad oedd neb ei eisiau',
  'report.verbal.choice.name-calling': 'Galw enwau',
  'report.verbal.choice.bullying': 'Bwlio',
  'report.verbal.choice.threats': 'Bygythiadau',
  'report.verbal.choice.abuse': 'Cam-drin geiriol',
  'report.verbal.choice.jokes-insults': 'Jôcs neu sarhad',
  'report.verbal.choice.ridicule': 'Gwawdio rhywun am bwy ydyn nhw',
  'report.verbal.choice.malicious-complaints': 'Cwynion wedi’u gwneud o falais',
  'report.verbal.choice.something-else': 'Rhywbeth arall',

  'report.non-verbal.ask': 'Heb eiriau: pa un o’r rhain oedd e? Gallwch chi ddewis mwy nag un.',
  'report.non-verbal.label': 'Pa weithredoedd heb eiriau',
  'report.non-verbal.why': 'Mae gan rai o’r rhain derfyn amser eu hunain. Un ohonyn nhw yw graffiti sarhaus.',
  'report.non-verbal.choice.graffiti': 'Graffiti sarhaus',
  'report.non-verbal.choice.gestures': 'Ystumiau',
  'report.non-verbal.choice.letters-posters': 'Llythyrau, taflenni neu bosteri',
  'report.non-verbal.choice.staring': 'Syllu, neu edrych yn gas neu’n rhywiol',
  'report.non-verbal.choice.something-else': 'Rhywbeth arall',

  'report.when.ask':
    'Pryd ddigwyddodd hyn? Dywedwch hynny fel y mynnwch: “nos Fawrth ddiwethaf”, “3 Mawrth”, “sawl gwaith ers mis Mai”.',
  'report.when.label': 'Pryd',
  'report.when.why':
    'Mae diwrnod yn ein helpu ni i chwilio am dystion a lluniau camera. Mae’n iawn os yw’n fras.',

  'report.ongoing.ask': 'Ydy hyn wedi digwydd fwy nag unwaith?',
  'report.ongoing.label': 'Pa mor aml',
  'report.ongoing.why':
    'Mae unwaith yn ddigon i roi gwybod. Os yw’n dal i fynd ymlaen, mae angen i ni gynllunio ar gyfer hynny.',
  'report.ongoing.choice.once': 'Un tro',
  'report.ongoing.choice.several-times': 'Sawl gwaith',
  'report.ongoing.choice.still-going-on': 'Mae’n dal i fynd ymlaen',
  'report.ongoing.choice.not-sure': 'Dydw i ddim yn siŵr',

  'report.where.ask': 'Ble ddigwyddodd hyn?',
  'report.where.label': 'Ble',
  'report.where.why': 'Er mwyn i ni wybod pwy sy’n gofalu am y lle hwnnw.',
  'report.where.choice.at-home': 'Gartref',
  'report.where.choice.at-home-other': 'Yn eu cartref nhw',
  'report.where.choice.in-the-building': 'Yn yr adeilad',
  'report.where.choice.in-the-street': 'Yn y stryd',
  'report.where.choice.online': 'Ar-lein neu dros y ffôn',
  'report.where.choice.somewhere-else': 'Yn rhywle arall',
  'report.where.choice.not-sure': 'Dydw i ddim yn siŵr',

  'report.where-exactly.ask': 'Beth yw’r cyfeiriad, neu sut byddech chi’n disgrifio’r lle?',
  'report.where-exactly.label': 'Cyfeiriad neu le',
  'report.where-exactly.why':
    'Er mwyn i ni edrych yn y lle iawn. Mae stryd neu rywbeth amlwg gerllaw yn ddigon.',

  'report.who.ask': 'Ydych chi’n gwybod pwy wnaeth hyn?',
  'report.who.label': 'Pwy wnaeth hyn',
  'report.who.why':
    'Mae’r hyn y gallwn ni ei wneud yn dibynnu ar bwy ydyw. Dydyn ni ddim yn cysylltu â nhw am eich bod chi wedi dweud wrthon ni.',
  'report.who.choice.neighbour': 'Cymydog',
  'report.who.choice.neighbours-visitor': 'Rhywun sy’n ymweld â chymydog',
  'report.who.choice.partner': 'Fy mhartner',
  'report.who.choice.partner-other': 'Eu partner nhw',
  'report.who.choice.ex-partner': 'Fy nghyn-bartner',
  'report.who.choice.ex-partner-other': 'Eu cyn-bartner nhw',
  'report.who.choice.relative': 'Perthynas i mi',
  'report.who.choice.relative-other': 'Perthynas iddyn nhw',
  'report.who.choice.someone-at-home': 'Rhywun arall sy’n byw gyda mi',
  'report.who.choice.someone-at-home-other': 'Rhywun arall sy’n byw gyda nhw',
  'report.who.choice.council-staff': 'Staff neu gontractwr y cyngor',
  'report.who.choice.stranger': 'Dieithryn',
  'report.who.choice.someone-else': 'Rhywun arall',
  'report.who.choice.not-sure': 'Dydw i ddim yn gwybod',

  'report.who-exactly.ask': 'Beth ydych chi’n ei wybod amdanyn nhw? Enw, cyfeiriad, sut maen nhw’n edrych.',
  'report.who-exactly.ask-other':
    'Beth ydych chi’n ei wybod am bwy bynnag a wnaeth hyn? Enw, cyfeiriad, sut maen nhw’n edrych.',
  'report.who-exactly.label': 'Amdanyn nhw',
  'report.who-exactly.why':
    'Er mwyn i ni siarad am y person iawn. Gallwch chi hepgor hyn os nad ydych chi’n gwybod.',

  'report.people.ask': 'Ychydig o gwestiynau byr am bobl:',
  'report.people.label': 'Pobl',
  'report.people.why':
    'Mae’n dweud wrthon ni pa mor gyflym mae’n rhaid i rywun weithredu, a pha help i ddod gyda ni.',
  'report.people.item.hurt': 'Oes rhywun wedi’i frifo?',
  'report.people.item.weapon': 'Oedd arf, neu rywbeth wedi’i ddefnyddio fel arf?',
  'report.people.item.children': 'Oes plant, neu rywun sydd angen gofal, yn byw yno?',
  'report.people.item.children-other':
    'Hyd y gwyddoch chi: oes plant, neu rywun sydd angen gofal, yn byw gyda’r person y digwyddodd hyn iddo?',
  'report.people.item.afraid': 'Oes ofn arnoch chi aros gartref?',
  'report.people.item.afraid-witness': 'Oedden nhw’n edrych fel bod ofn arnyn nhw aros gartref?',
  'report.people.item.afraid-other': 'Oes ofn arnyn nhw aros gartref?',

  'report.home.ask': 'Ai un o gartrefi’r cyngor yw hwn? Mae tenantiaid a lesddeiliaid yn cyfrif.',
  'report.home.ask-young':
    'Ai un o gartrefi’r cyngor yw hwn? Os nad ydych chi’n gwybod, dywedwch hynny: mae hynny’n iawn.',
  'report.home.label': 'Cartref y cyngor',
  'report.home.why':
    'Mae’n penderfynu pa mor gyflym rydyn ni’n addo ateb. Gallwch chi roi gwybod y naill ffordd neu’r llall.',
  'report.home.item.yours': 'Ydych chi’n byw yn un o gartrefi’r cyngor?',
  'report.home.item.yours-other': 'Hyd y gwyddoch chi: ydy’r person y digwyddodd hyn iddo yn byw yn un?',
  'report.home.item.theirs': 'Ydy’r person a wnaeth hyn yn byw yn un?',

  'report.contact.ask':
    'Oes ffordd saff i ni gysylltu â chi? Meddyliwch pwy arall sy’n gweld eich ffôn, eich e-bost neu eich post. Os byddwch chi’n dewis na, neu’n gadael hwn heb ei ateb, fyddwn ni ddim yn cysylltu â chi.',
  'report.contact.ask-young':
    'Oes ffordd saff i ni gysylltu â chi? Meddyliwch pwy arall sy’n gweld eich ffôn, eich e-bost neu eich post. Gall oedolyn rydych chi’n ymddiried ynddo eich helpu chi i ddewis.',
  'report.contact.ask-other':
    'Oes ffordd saff i ni gysylltu â chi? Amdanoch chi sy’n ysgrifennu mae hyn, a neb arall. Os byddwch chi’n dewis na, neu’n gadael hwn heb ei ateb, fyddwn ni ddim yn cysylltu â chi.',
  'report.contact.label': 'Sut i gysylltu â chi',
  'report.contact.why':
    'Fyddwn ni byth yn defnyddio unrhyw ffordd ond yr un rydych chi’n ei dewis. Os nad ydych chi’n dewis un, fyddwn ni ddim yn cysylltu â chi.',
  'report.contact.choice.no-contact': 'Na, peidiwch â chysylltu â mi',
  'report.contact.choice.receipt': 'Fe ddo i’n ôl gyda’m derbynneb',
  'report.contact.choice.phone': 'Fy ffonio',
  'report.contact.choice.text-message': 'Anfon neges destun ata i',
  'report.contact.choice.email': 'Anfon e-bost ata i',
  'report.contact.choice.letter': 'Ysgrifennu llythyr ata i',

  'report.phone.ask': 'Pa rif sy’n saff?',
  'report.phone.label': 'Rhif ffôn',
  'report.phone.why':
    'Ar gyfer yr adroddiad hwn yn unig rydyn ni’n ei ddefnyddio, yn y ffordd rydych chi’n ei dewis.',
  'report.email.ask': 'Pa gyfeiriad e-bost sy’n saff? Dim ond chi ddylai allu ei ddarllen.',
  'report.email.label': 'Cyfeiriad e-bost',
  'report.email.why':
    'Ar gyfer yr adroddiad hwn yn unig rydyn ni’n ei ddefnyddio, yn y ffordd rydych chi’n ei dewis.',
  'report.address.ask': 'Pa gyfeiriad sy’n saff? Ddylai neb arall agor eich llythyrau yno.',
  'report.address.label': 'Cyfeiriad ar gyfer llythyrau',
  'report.address.why':
    'Ar gyfer yr adroddiad hwn yn unig rydyn ni’n ei ddefnyddio, yn y ffordd rydych chi’n ei dewis.',

  'report.contact-rules.ask': 'Pan fyddwn ni’n cysylltu, os bydd rhywun arall yn ateb neu’n ei ddarllen:',
  'report.contact-rules.label': 'Pan fyddwn ni’n cysylltu',
  'report.contact-rules.why': 'Er mwyn i neb ddysgu gennym ni eich bod chi wedi siarad â ni.',
  'report.contact-rules.item.say-who': 'Gawn ni ddweud mai’r cyngor sydd yno?',
  'report.contact-rules.item.leave-message': 'Gawn ni adael neges?',

  'report.contact-when.ask':
    'Pryd mae’n saff cysylltu? Er enghraifft “dydd Llun i ddydd Gwener cyn 3 y prynhawn”.',
  'report.contact-when.label': 'Amserau saff',
  'report.contact-when.why': 'Rydyn ni’n cadw at yr amserau rydych chi’n eu rhoi.',

  'report.name.ask':
    'Beth yw eich enw? Gallwch chi adael hwn heb ei ateb: wedyn does dim enw ar eich adroddiad.',
  'report.name.ask-young': 'Beth yw eich enw? Mae enw cyntaf yn ddigon, a gallwch chi adael hwn heb ei ateb.',
  'report.name.ask-staff':
    'Beth yw eich enw? Mae {{council}} yn ei gadw’n breifat, fel gyda phob adroddiad, oni bai fod hyn yn wir: {{legalException}}. Gallwch chi adael hwn heb ei ateb.',
  'report.name.ask-other':
    'Beth yw eich enw chi eich hun? Gallwch chi adael hwn heb ei ateb: wedyn does dim enw ar eich adroddiad.',
  'report.name.label': 'Eich enw',
  'report.name.why':
    'Mae enw’n ein helpu ni i’ch helpu chi. Heb enw mae eich adroddiad yn cyfrif yr un fath.',

  'report.speak-to-them.ask': 'Gawn ni siarad â’r person a wnaeth hyn?',
  'report.speak-to-them.ask-other':
    'Gawn ni siarad â’r person a wnaeth hyn? Os nad ydych chi’n gwybod beth mae’r person y digwyddodd hyn iddo ei eisiau, dewiswch “Siaradwch â mi yn gyntaf”.',
  'report.speak-to-them.label': 'Siarad â’r person hwnnw',
  'report.speak-to-them.why':
    'Fyddwn ni byth yn siarad â nhw oni bai eich bod chi’n cytuno, neu fod y gyfraith yn ein gorfodi ni.',
  'report.speak-to-them.choice.ask-me-first': 'Siaradwch â mi yn gyntaf',
  'report.speak-to-them.choice.yes': 'Cewch',
  'report.speak-to-them.choice.no': 'Na chewch',

  'contact-me.safe-now.ask': 'Oes rhywun mewn perygl ar hyn o bryd?',
  'contact-me.safe-now.label': 'Perygl ar hyn o bryd',
  'contact-me.safe-now.why': 'Os oes rhywun mewn perygl nawr, gall yr heddlu ddod ar unwaith. Allwn ni ddim.',
  'contact-me.safe-now.choice.nobody-in-danger': 'Nac oes',
  'contact-me.safe-now.choice.in-danger': 'Oes',
  'contact-me.safe-now.choice.not-sure': 'Dydw i ddim yn siŵr',
  'contact-me.contact.ask':
    'Sut gallwn ni gysylltu â chi’n saff? Meddyliwch pwy arall sy’n gweld eich ffôn, eich e-bost neu eich post.',
  'contact-me.contact.label': 'Sut i gysylltu â chi',
  'contact-me.contact.why': 'Fyddwn ni byth yn defnyddio unrhyw ffordd ond yr un rydych chi’n ei dewis.',
  'contact-me.contact.choice.phone': 'Fy ffonio',
  'contact-me.contact.choice.text-message': 'Anfon neges destun ata i',
  'contact-me.contact.choice.email': 'Anfon e-bost ata i',
  'contact-me.contact.choice.letter': 'Ysgrifennu llythyr ata i',
  'contact-me.phone.ask': 'Pa rif sy’n saff?',
  'contact-me.phone.label': 'Rhif ffôn',
  'contact-me.phone.why': 'Ar gyfer hyn yn unig rydyn ni’n ei ddefnyddio, yn y ffordd rydych chi’n ei dewis.',
  'contact-me.email.ask': 'Pa gyfeiriad e-bost sy’n saff? Dim ond chi ddylai allu ei ddarllen.',
  'contact-me.email.label': 'Cyfeiriad e-bost',
  'contact-me.email.why': 'Ar gyfer hyn yn unig rydyn ni’n ei ddefnyddio, yn y ffordd rydych chi’n ei dewis.',
  'contact-me.address.ask': 'Pa gyfeiriad sy’n saff? Ddylai neb arall agor eich llythyrau yno.',
  'contact-me.address.label': 'Cyfeiriad ar gyfer llythyrau',
  'contact-me.address.why':
    'Ar gyfer hyn yn unig rydyn ni’n ei ddefnyddio, yn y ffordd rydych chi’n ei dewis.',
  'contact-me.contact-rules.ask': 'Pan fyddwn ni’n cysylltu, os bydd rhywun arall yn ateb neu’n ei ddarllen:',
  'contact-me.contact-rules.label': 'Pan fyddwn ni’n cysylltu',
  'contact-me.contact-rules.why': 'Er mwyn i neb ddysgu gennym ni eich bod chi wedi siarad â ni.',
  'contact-me.contact-rules.item.say-who': 'Gawn ni ddweud mai’r cyngor sydd yno?',
  'contact-me.contact-rules.item.leave-message': 'Gawn ni adael neges?',
  'contact-me.contact-when.ask':
    'Pryd mae’n saff? Er enghraifft “dydd Llun i ddydd Gwener cyn 3 y prynhawn”.',
  'contact-me.contact-when.label': 'Amserau saff',
  'contact-me.contact-when.why': 'Rydyn ni’n cadw at yr amserau rydych chi’n eu rhoi.',
  'contact-me.which-language.ask':
    'Ym mha iaith siaradwn ni? Gallwn ni ddod â chyfieithydd ar y pryd neu rywun sy’n arwyddo.',
  'contact-me.which-language.label': 'Iaith i siarad',
  'contact-me.which-language.why': 'Er mwyn i’r person iawn eich ffonio chi y tro cyntaf.',

  'aside.under-18':
    'Diolch am ddweud wrtha i. Dydych chi ddim mewn trwbl, ac nid eich bai chi yw hyn. Gallwch chi siarad â Childline unrhyw bryd, yn rhad ac am ddim: {{childline}}. Am eich bod chi o dan 18, efallai y bydd angen i bobl sydd â’r gwaith o gadw pobl ifanc yn saff gael gwybod.',
  'aside.they-under-18':
    'Diolch am ddweud wrtha i. Am eu bod nhw o dan 18, efallai y bydd angen i bobl sydd â’r gwaith o gadw pobl ifanc yn saff gael gwybod.',
  'aside.saw-it':
    'Diolch am godi eich llais. Does dim angen i chi wybod popeth: gadewch allan yr hyn dydych chi ddim yn ei wybod.',
  'aside.works-for-council':
    'Diolch am ddweud wrthon ni. Mae aflonyddu ar ein staff a’n contractwyr yn cyfrif hefyd, ac rydyn ni’n cymryd camau cadarn yn ei erbyn. Mae pwy ydych chi yn cael ei gadw’n breifat, fel gyda phob adroddiad, oni bai fod hyn yn wir: {{legalException}}.',
  'aside.contact-you-only':
    'Yna fyddwn ni ddim yn cysylltu â nhw. Dim ond â chi y byddwn ni’n siarad, yn y ffordd rydych chi’n ei dewis.',
  'aside.support':
    'Bydda i’n pasio hynny ymlaen. Os yw’n haws, gallwch chi hefyd ddweud popeth dros y ffôn: {{councilPhone}}.',
  'aside.graffiti':
    'Mae graffiti sarhaus yn cael ei dynnu o fewn 24 awr i’r Ganolfan Gwasanaethau Cwsmeriaid gael gwybod. Ffoniwch {{councilPhone}} hefyd, os gwelwch yn dda, er mwyn i’r 24 awr ddechrau.',
  'aside.damage': 'Ydy hyn yn golygu bod angen trwsio rhywbeth? Mae’n cael ei drin fel gwaith trwsio brys.',
  'aside.family':
    'Diolch am ddweud wrtha i. Am help gyda rhywun yn y teulu, ddydd a nos ac yn rhad ac am ddim: National Domestic Abuse Helpline (llinell gymorth cam-drin domestig) {{domesticAbuse}}.',
  'aside.council-staff':
    'Diolch am ddweud wrtha i. Bydd eich adroddiad yn cael ei nodi fel un cyfyngedig: mae’r swyddog sy’n ei agor yn cael gwybod bod rhaid ei gadw rhag y person hwnnw a rhag y rhai sy’n gweithio gyda’r person hwnnw.',
  'aside.hurt': 'Oes angen meddyg ar rywun yn gyflym? Ffoniwch {{emergency}} a gofynnwch am ambiwlans.',
  'aside.afraid':
    'Ddylech chi ddim gorfod bod ag ofn gartref. Os oes angen lle saff arnoch chi heno: {{outOfHoursPhone}}. Mae hyn yno i chi pwy bynnag yw eich landlord. Os ydych chi’n denant i’r cyngor, mae modd trefnu llety brys i chi a phawb ar eich aelwyd os ydych chi wedi’ch asesu fel rhywun sydd mewn perygl uniongyrchol ac y byddai hynny’n lleihau’r risg.',
  'aside.they-afraid':
    'Ddylai neb orfod bod ag ofn gartref. Oes angen lle saff arnyn nhw heno? Dyma pwy i’w ffonio: {{outOfHoursPhone}}. Mae hyn yno iddyn nhw pwy bynnag yw eu landlord. Os ydyn nhw’n denant i’r cyngor, mae modd trefnu llety brys iddyn nhw a phawb ar eu haelwyd os ydyn nhw wedi’u hasesu fel pobl sydd mewn perygl uniongyrchol ac y byddai hynny’n lleihau’r risg.',
  'aside.no-contact':
    'Yna fyddwn ni ddim yn cysylltu â chi. Mae’n bwysig gwybod beth mae hynny’n ei olygu: heb ffordd o gysylltu â chi, neu heb i chi ddod yn ôl gyda’ch derbynneb, prin y gallwn ni helpu.',
  'aside.receipt':
    'Iawn. Ar ôl i chi anfon, bydda i’n dangos derbynneb i chi. Cadwch hi: all neb wneud un newydd.',
  'aside.phone-risk':
    'Mae galwadau a negeseuon testun yn aros yn y rhestr ar eich ffôn. Efallai y bydd rhywun sy’n gweld eich ffôn yn eu gweld nhw yno.',
  'aside.email-risk':
    'Efallai y gall rhywun sy’n gwybod eich cyfrinair, neu sy’n defnyddio’r un ddyfais, ddarllen eich e-bost. Os ydych chi’n ei rannu ag unrhyw un, dewiswch ffordd arall, os gwelwch yn dda.',
  'aside.letter-risk':
    'Efallai y bydd rhywun yn y cyfeiriad hwnnw yn gweld llythyr neu’n ei agor. Os nad yw hynny’n saff, dewiswch ffordd arall, os gwelwch yn dda.',
  'aside.letter': 'Mae llythyr yn cymryd ychydig ddyddiau. Os gallwch chi, dewiswch rif ffôn yn lle hynny.',
};
