/**
 * Welsh: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report adroddiad · to report rhoi gwybod · harassment aflonyddu · council y cyngor · officers swyddogion y cyngor ·
 *   a person to speak to rhywun, person · reference cyfeirnod · receipt derbynneb · code cod · agreement caniatâd, cytuno ·
 *   plan of action cynllun gweithredu · "where possible" lle bo modd · tenant tenant · leaseholder lesddeiliad ·
 *   council home cartref y cyngor · offensive graffiti graffiti sarhaus ·
 *   Customer Service Centre y Ganolfan Gwasanaethau Cwsmeriaid · interpreter cyfieithydd ar y pryd ·
 *   signer rhywun sy’n arwyddo, dehonglydd iaith arwyddion · private note nodyn preifat · unfinished heb ei orffen ·
 *   safe saff · not sure ddim yn siŵr · Send Anfon.
 *
 * "Chi" throughout. Inserted values stand where nothing mutates them: after "erbyn", in brackets or after a colon.
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} (“{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Ie',
  'answer.no': 'Na',
  'answer.unsure': 'Ddim yn siŵr',
  'answer.skipped': 'Heb ei ateb',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, yn y bore',
  'span.part.afternoon': '{{span}}, yn y prynhawn',
  'span.part.evening': '{{span}}, gyda’r nos',
  'span.part.night': '{{span}}, yn y nos',

  'greeting.who':
    'Helo. Cynorthwyydd awtomatig {{council}} ydw i. Galla i helpu os oes rhywun yn aflonyddu arnoch chi gartref neu gerllaw.',
  'greeting.nobody-watching':
    'Does neb yn gwylio’r sgwrs hon, ac nid yw’n galw’r heddlu. Os ydych chi mewn perygl nawr, ffoniwch {{emergency}}.',
  'greeting.languages': 'Gallwch chi newid yr iaith unrhyw bryd.',

  'menu.ask': 'Sut galla i helpu?',
  'menu.continue': 'Mynd ymlaen o’r lle y stopiais i',
  'menu.not-understood': 'Mae’n ddrwg gen i, wnes i ddim deall hynny. Gallwch chi bwyso un o’r rhain.',
  'menu.telephone':
    'Mae’n ddrwg gen i, dydw i ddim yn deall o hyd. Gallwch chi bwyso un o’r rhain, neu siarad â pherson: {{councilPhone}} ({{councilHours}}). Ar adegau eraill: {{outOfHoursPhone}}.',
  'reading.menu': 'Yn ôl i’r dechrau',
  'reading.ask': 'Beth hoffech chi ei wneud nesaf?',

  'offer.ask':
    'Diolch am ddweud wrtha i. Hoffech chi wneud adroddiad ohono? Rydw i wedi cadw eich geiriau, felly does dim angen i chi eu hysgrifennu eto.',
  'offer.report': 'Hoffwn, dechrau adroddiad',
  'offer.advice': 'Dangos cyngor i mi yn lle hynny',
  'offer.menu': 'Na, dangos popeth i mi',

  'privacy.before-report':
    'Cyn i chi ddechrau: nid adroddiad i’r heddlu yw hwn. Mae {{council}} yn ei gadw’n breifat oni bai fod hyn yn wir: {{legalException}}. Preifatrwydd: {{privacyNotice}}. Gallwch chi stopio a dileu popeth unrhyw bryd.',
  'privacy.hosted':
    'Mae’r sianel hon yn cadw ei chopi ei hun o’r hyn sy’n cael ei ysgrifennu yma, ac allwn ni ddim ei ddileu. Gallwch chi ddileu’r sgwrs ar eich dyfais.',
  'privacy.channel':
    'Efallai y bydd pobl eraill sy’n defnyddio’r ddyfais hon yn gweld y dudalen hon tra bydd hi ar agor. Defnyddiwch “Gadael nawr” i adael yn gyflym.',

  'command.back': 'Yn ôl',
  'command.change': 'Newid ateb',
  'command.skip': 'Hepgor',
  'command.why': 'Pam ydych chi’n gofyn?',
  'command.repeat': 'Ailadrodd',
  'command.menu': 'Tudalen gychwyn',
  'command.language': 'Iaith',
  'command.stop': 'Stopio yma',
  'command.keep': 'Stopio a chadw',
  'command.resume': 'Parhau',
  'command.restart': 'Dechrau eto',
  'command.delete': 'Dileu popeth',
  'command.danger': 'Rydw i mewn perygl',

  'progress.left_zero': 'Does bron dim cwestiwn ar ôl',
  'progress.left_one': 'Tuag un cwestiwn ar ôl',
  'progress.left_two': 'Tua dau gwestiwn ar ôl',
  'progress.left_few': 'Tua {{count}} chwestiwn ar ôl',
  'progress.left_many': 'Tua {{count}} chwestiwn ar ôl',
  'progress.left_other': 'Tua {{count}} cwestiwn ar ôl',

  'form.more.ask':
    'Rydw i wedi cadw hynny. Oes mwy? Gallwch chi ddal ati i ysgrifennu, neu ddweud mai dyna’r cyfan.',
  'form.more.again':
    'Dyma beth rydych chi wedi’i ddweud hyd yma: “{{words}}”. Gallwch chi ychwanegu ato, neu ei ddweud o’r newydd.',
  'form.more.enough': 'Dyna’r cyfan',
  'form.more.afresh': 'Ei ddweud o’r newydd',
  'form.date.confirm': 'Dyma beth ddeallais i: {{span}}. Ydy hynny’n iawn?',
  'form.date.which': 'Pa ddiwrnod rydych chi’n ei feddwl?',
  'form.date.unclear':
    'Rydw i wedi cadw eich geiriau, “{{words}}”, ond allwn i ddim deall pa ddiwrnod yw hwnnw. Gallwch chi ei adael fel y mae, neu ei ddweud mewn ffordd arall, er enghraifft “17 Tachwedd”.',
  'form.date.right': 'Ydy, mae hynny’n iawn',
  'form.date.keep-words': 'Cadw fy ngeiriau fel y maen nhw',
  'form.date.again': 'Na, gadewch i mi ei ddweud eto',
  'form.date.unsure': 'Dydw i ddim yn siŵr pryd',
  'form.each.hint': 'Atebwch bob un: ie, na neu ddim yn siŵr.',
  'form.again': 'Eich ateb hyd yma: {{answer}}',

  'repair.not-offered': 'Wnes i ddim deall hynny fel ateb yma. Dewiswch un o’r rhain, os gwelwch yn dda.',
  'repair.still':
    'Mae’n ddrwg gen i, dydw i ddim yn deall o hyd. Dewiswch un o’r rhain, os gwelwch yn dda. Neu gallwch chi siarad â pherson: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Mae hynny’n edrych fel dau ateb: {{answers}}. Pa un yw’r ateb?',
  'repair.many-answers': 'Mae hynny’n edrych fel mwy nag un ateb: {{answers}}. Pa un yw’r ateb?',
  'repair.two-answers-unclear': 'Mae hynny’n edrych fel dau ateb. Pa un yw’r ateb?',
  'repair.not-together': 'Dydy {{alone}} ddim yn mynd gydag ateb arall. Pa un yw’r ateb?',
  'repair.quoted': '“{{words}}”',
  'repair.no-such-number': 'Does dim rhif {{number}} yma. Yr un olaf yw {{last}}.',
  'repair.did-you-mean':
    'Oeddech chi’n meddwl “{{command}}”? Os felly, ysgrifennwch hynny unwaith eto, os gwelwch yn dda.',
  'repair.review':
    'Dydw i ddim wedi cadw eich neges olaf. Os yw popeth yn iawn, dewiswch “Anfon”. I newid ateb, ysgrifennwch “newid” ac enw neu rif yr ateb, er enghraifft “newid 2”.',
  'repair.each':
    'Atebwch bob un gydag ie, na neu ddim yn siŵr, os gwelwch yn dda, er enghraifft “ie, na, ddim yn siŵr”.',
  'repair.empty': 'Ges i neges wag. Atebwch yn eich amser eich hun; does dim byd wedi’i golli.',
  'repair.too-long':
    'Mae hynny’n fwy nag sy’n ffitio yma (nifer y nodau sy’n ffitio: {{most}}), felly dydw i ddim wedi’i gadw. Anfonwch neges fyrrach, os gwelwch yn dda.',
  'repair.full':
    'Does dim mwy o le yma, felly dydw i ddim wedi cadw eich neges olaf. Mae popeth o’i blaen wedi’i gadw.',
  'repair.too-many': 'Mae hynny’n fwy nag y galla i ei gymryd yma. Dewiswch lai, os gwelwch yn dda.',
  'repair.not-a-phone':
    'Allwn i ddim gweld rhif ffôn yn hynny. Ysgrifennwch y rhif cyfan, os gwelwch yn dda.',
  'repair.not-an-email': 'Dydy hynny ddim yn edrych fel cyfeiriad e-bost. Mae angen @ a dot ynddo.',
  'repair.required':
    'Mae angen ateb arna i yma i fynd ymlaen. Mae ychydig eiriau’n ddigon, a gallwch chi eu newid wedyn.',
  'repair.another-kind': 'Alla i ddim defnyddio hynny fel ateb i’r cwestiwn hwn. Dyma’r cwestiwn eto.',
  'repair.nothing-before': 'Dyma’r cwestiwn cyntaf.',
  'repair.files-beside':
    'Alla i ddim derbyn lluniau na ffeiliau yma, felly dim ond eich geiriau sydd wedi’u cadw. Cadwch y ffeiliau, os gwelwch yn dda: gall swyddog ofyn i chi amdanyn nhw wedyn.',
  'repair.files':
    'Alla i ddim derbyn lluniau na ffeiliau yma. Cadwch nhw, os gwelwch yn dda: gall swyddog ofyn i chi amdanyn nhw wedyn. Does dim byd wedi’i storio.',

  'late.kept':
    'Daeth eich geiriau yn syth ar ôl i’r cwestiwn hwnnw gael ei ateb. Rydw i wedi’u hychwanegu ato: “{{label}}”.',
  'late.answered':
    'Rydych chi wedi ateb “{{label}}” yn barod: {{answer}}. Mae hynny’n aros fel y mae. I’w newid, defnyddiwch “Newid ateb”.',
  'late.button': 'Mae’r botwm hwnnw’n perthyn i gwestiwn cynharach. Dyma ble rydyn ni nawr.',
  'late.not-kept':
    'Dydw i ddim wedi cadw eich neges olaf: nid yw’n ateb i’r hyn sy’n cael ei ofyn yma. Dyma ble rydyn ni.',
  'late.words':
    'Daeth eich neges olaf cyn i’r cwestiwn hwn gael ei ofyn, felly dydw i ddim wedi’i defnyddio fel ateb. Os yw’n perthyn i’r hyn a ddigwyddodd, anfonwch hi eto pan fydda i’n gofyn.',
  'late.sent':
    'Cafodd eich adroddiad ei anfon cyn i’r neges honno ddod, felly nid yw hi’n rhan o’r adroddiad.',

  'why.nothing': 'Does dim byd y tu ôl i’r cwestiwn hwn. Dim ond eich helpu i ddod o hyd i’ch ffordd y mae.',
  'change.ask': 'Pa ateb hoffech chi ei newid?',
  'change.nothing': 'Does dim ateb i’w newid eto.',
  'understood.ask': 'Dyma beth ddeallais i o’ch geiriau. Ydy hyn yn iawn? Gallwch chi newid pob rhan.',
  'understood.right': 'Ydy, mae hyn yn iawn',
  'understood.ask-me': 'Na, gofynnwch i mi yn lle hynny',
  'understood.added': 'Rydw i wedi ychwanegu hynny at yr hyn a ddywedoch chi wrtha i.',
  'why.understood':
    'Er mwyn i chi beidio â gorfod dweud yr un peth ddwywaith. Os oes rhywbeth o’i le, dywedwch hynny, os gwelwch yn dda.',

  'change.go-on': 'Dim un, mynd ymlaen',

  'review.ask':
    'Gwiriwch eich atebion, os gwelwch yn dda. Dyma’r cyfan fydd yn cael ei anfon. Gallwch chi newid pob un.',
  'review.send': 'Anfon',

  'language.ask': 'Pa iaith hoffech chi?',
  'language.changed': 'Awn ni ymlaen yn Gymraeg.',
  'language.offer': 'Fyddai’n well gennych chi fynd ymlaen mewn iaith arall? Ysgrifennwch ei henw: {{name}}.',
  'language.offered': 'Awn ni ymlaen yn Gymraeg?',
  'language.not-reviewed':
    'Does dim siaradwr Cymraeg iaith gyntaf wedi gwirio’r geiriau hyn eto, felly gall fod camgymeriadau ynddyn nhw. Mae’r Saesneg wrth ymyl yr hyn sydd bwysicaf. Os oes rhywbeth yn aneglur, ffoniwch {{councilPhone}} ({{councilHours}}) a dywedwch yn Saesneg: “{{phrase}}”.',

  'stop.ask':
    'Gallwch chi stopio yma. Ydych chi am i mi gadw’r hyn rydych chi wedi’i ddweud wrtha i, neu ei ddileu?',
  'stop.keep': 'Cadw at eto',
  'stop.delete': 'Ei ddileu',
  'stop.go-on': 'Mynd ymlaen',
  'stop.nothing':
    'Dydych chi ddim wedi dweud dim wrtha i sydd wedi’i gadw. Gallwch chi gau’r dudalen hon, dyna i gyd.',
  'keep.nothing': 'Does dim byd i’w gadw eto.',
  'keep.with-report':
    'Alla i ddim cadw hwn at eto: bydd y sgwrs hon yn cael ei dileu 30 munud ar ôl i’ch adroddiad gael ei anfon. Gallwch chi fynd ymlaen, neu anfon yr hyn sydd gennych chi.',
  'resume.nothing': 'Does dim byd heb ei orffen yma.',
  'resume.code':
    'Does dim byd heb ei orffen yma. Os oes gennych chi god, bydd yn agor yr hyn rydych chi wedi’i gadw.',
  'restart.ask':
    'Ydych chi am i mi ddileu’r hyn rydych chi wedi’i ddweud wrtha i yma a dechrau eto? Fydd dim modd dod ag ef yn ôl.',
  'restart.yes': 'Ydw, dileu a dechrau eto',
  'restart.no': 'Na, mynd ymlaen â hwn',
  'stop.kept-code':
    'Bydda i’n ei gadw am 24 awr. Dim ond gyda’r cod hwn y mae’n agor: {{code}}. Ysgrifennwch y cod neu dysgwch ef, os gwelwch yn dda: all neb ei roi i chi eto.',
  'stop.kept-here': 'Bydda i’n ei gadw am 7 diwrnod. Ysgrifennwch ata i eto pan fyddwch chi’n barod.',
  'stop.kept.ask': 'Gallwch chi adael nawr.',
  'stop.kept.noted': 'Mae’r cod gen i',

  'delete.ask':
    'Ydych chi am i mi ddileu popeth rydych chi wedi’i ddweud wrtha i yma? Fydd dim modd dod ag ef yn ôl.',
  'delete.yes': 'Ydw, ei ddileu',
  'delete.no': 'Na, ei gadw',
  'delete.done-hosted':
    'Mae’r hyn a ddywedoch chi wrtha i wedi’i ddileu yma. Mae’r sianel hon yn cadw ei chopi ei hun, a gallwch chi ddileu hwnnw ar eich dyfais. Mae adroddiad a gafodd ei anfon o’r blaen yn aros gyda’r cyngor.',
  'delete.done':
    'Mae popeth a ddywedoch chi wrtha i yma wedi’i ddileu. Mae adroddiad a gafodd ei anfon o’r blaen yn aros gyda’r cyngor.',

  'code.ask': 'Teipiwch eich derbynneb neu eich cod, os gwelwch yn dda: 16 digid.',
  'code.unknown':
    'Alla i ddim agor dim byd gyda hwnnw. Gwiriwch bob digid, os gwelwch yn dda. Mae cod hefyd yn dod i ben ar ôl amser.',
  'code.not-a-code': 'Mae 16 digid mewn cod. Gwiriwch ef unwaith eto, os gwelwch yn dda.',
  'code.found':
    'Dyma eich neges sydd heb ei gorffen. Dydy’r cod ddim yn gweithio mwyach; os stopiwch chi eto, fe gewch chi un newydd.',
  'unfinished.ask': 'Mae gennych chi neges heb ei gorffen. Parhau â hi, neu ei dileu?',
  'unfinished.continue': 'Parhau',
  'unfinished.delete': 'Ei dileu',
  'unfinished.new': 'Mae gennych chi neges heb ei gorffen yn barod.',

  'sent.thanks': 'Diolch. Mae eich adroddiad wedi ein cyrraedd.',
  'sent.thanks-contact': 'Diolch. Mae eich neges wedi ein cyrraedd.',
  'sent.reference': 'Eich cyfeirnod: {{reference}}',
  'sent.receipt':
    'Eich derbynneb: {{receipt}}. Mae hi ar ffurf rhif ffôn. Gall pwy bynnag sydd â hi ddarllen ein hateb, felly cadwch hi lle mai dim ond chi sy’n edrych.',
  'sent.promise':
    'Ydy hyn yn ymwneud â thenant neu lesddeiliad y cyngor? Os felly, lle bo modd, byddwn ni’n ymateb erbyn {{respondBy}}. Bydd gennym ni gynllun gweithredu erbyn {{planBy}}, lle bo modd.',
  'sent.no-promise':
    'Mae’r cyngor yn cymryd pob adroddiad o ddifrif ac yn edrych i mewn iddo. Does ganddo ddim dyddiad ar gyfer pob un. Mae dyddiadau ar gyfer adroddiadau sy’n ymwneud â thenant neu lesddeiliad y cyngor.',
  'sent.no-contact': 'Fyddwn ni ddim yn cysylltu â chi. Bydd ein hateb yn aros y tu ôl i’ch derbynneb.',
  'sent.contact': 'Dim ond yn y ffordd a ddewisoch chi y byddwn ni’n cysylltu â chi.',
  'sent.urgent':
    'Oherwydd yr hyn a ddywedoch chi wrtha i, mae eich adroddiad wedi’i nodi fel un brys. Does neb wedi galw’r heddlu ar eich rhan. Mewn perygl, ffoniwch {{emergency}}.',
  'sent.call': 'I siarad â pherson: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Gallwch chi ddarllen hwn am 30 munud. Wedyn bydd yn cael ei ddileu yma, a dim ond swyddogion y cyngor fydd yn gallu agor eich adroddiad.',
  'sent.ask': 'Ydych chi wedi cadw eich derbynneb?',
  'sent.ask-kept': 'Oes unrhyw beth arall?',
  'sent.keep': 'Ydw, rydw i wedi ei chadw',
  'sent.kept': 'Iawn. Fydda i ddim yn dangos y dderbynneb eto.',
  'sent.delete': 'Dileu’r sgwrs hon',
  'sent.menu': 'Yn ôl i’r dechrau',
  'sent.new-report': 'Mae eich adroddiad cynharach wedi’i anfon, felly rydw i wedi ei glirio oddi yma.',
  'sent.keep-first':
    'Cyn i ni fynd ymlaen: ydych chi wedi cadw derbynneb eich adroddiad? Alla i ddim ei dangos wedyn.',

  'apology.not-kept':
    'Mae’n ddrwg gen i, aeth rhywbeth o’i le a chafodd eich neges olaf ddim ei chadw. Mae popeth o’i blaen wedi’i gadw. Anfonwch hi eto mewn eiliad, os gwelwch yn dda.',
  'apology.doubtful':
    'Mae’n ddrwg gen i, cymerodd hynny’n rhy hir, ac alla i ddim dweud a gafodd eich neges olaf ei chadw. Ysgrifennwch “Ailadrodd” mewn eiliad i weld ble rydyn ni, os gwelwch yn dda.',
  'apology.too-fast':
    'Daeth llawer o negeseuon ar unwaith, a chafodd eich un olaf ddim ei chadw. Mae popeth o’i blaen wedi’i gadw. Arhoswch eiliad, os gwelwch yn dda, ac anfonwch hi eto.',
  'apology.telephone': 'Os nad yw’n gweithio o hyd: {{councilPhone}}. Mewn perygl: {{emergency}}.',
  'channel.private-only':
    'Dim ond yn breifat rydw i’n siarad. Ysgrifennwch ata i’n uniongyrchol, os gwelwch yn dda.',
};
