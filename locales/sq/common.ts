/**
 * Albanian: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report raportim · to report raportoj · harassment ngacmim · council bashkia · officers punonjësit e bashkisë ·
 *   a person to speak to një njeri · reference referenca · receipt dëftesa · code kodi · agreement pëlqimi ·
 *   plan of action plan veprimi · "where possible" kur është e mundur · tenant qiramarrës ·
 *   leaseholder qiramarrës afatgjatë (leaseholder) · council home banesë e bashkisë · offensive graffiti grafite fyese ·
 *   Customer Service Centre Qendra e Shërbimit të Klientit · interpreter përkthyes ·
 *   signer përkthyes i gjuhës së shenjave · private note shënim privat · unfinished i papërfunduar ·
 *   safe jashtë rrezikut, pa rrezik · not sure nuk e di · Send Dërgo.
 *
 * Whoever reads may be a woman or a man: no adjective that agrees with the reader.
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} („{{words}}“)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Po',
  'answer.no': 'Jo',
  'answer.unsure': 'Nuk e di',
  'answer.skipped': 'Pa përgjigje',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, në mëngjes',
  'span.part.afternoon': '{{span}}, pasdite',
  'span.part.evening': '{{span}}, në mbrëmje',
  'span.part.night': '{{span}}, natën',

  'greeting.who':
    'Përshëndetje. Unë jam asistenti automatik i bashkisë ({{council}}). Mund t’ju ndihmoj nëse dikush ju ngacmon në shtëpi ose afër saj.',
  'greeting.nobody-watching':
    'Askush nuk po e ndjek këtë bisedë dhe ajo nuk e thërret policinë. Nëse jeni në rrezik tani, telefononi në {{emergency}}.',
  'greeting.languages': 'Gjuhën mund ta ndryshoni në çdo kohë.',

  'menu.ask': 'Si mund t’ju ndihmoj?',
  'menu.continue': 'Vazhdo aty ku e lashë',
  'menu.not-understood': 'Më vjen keq, nuk e kuptova. Mund të shtypni një nga këta butona.',
  'menu.telephone':
    'Më vjen keq, ende nuk po kuptoj. Mund të shtypni një nga këta butona, ose të flisni me një njeri: {{councilPhone}} ({{councilHours}}). Në kohë të tjera: {{outOfHoursPhone}}.',
  'reading.menu': 'Kthehu në fillim',
  'reading.ask': 'Çfarë doni të bëni tani?',

  'offer.ask':
    'Faleminderit që ma thatë. A doni të bëni një raportim për këtë? I kam ruajtur fjalët tuaja, nuk ka nevojë t’i shkruani përsëri.',
  'offer.report': 'Po, fillo një raportim',
  'offer.advice': 'Më mirë më trego këshilla',
  'offer.menu': 'Jo, më trego gjithçka',

  'privacy.before-report':
    'Para se të filloni: ky nuk është kallëzim në polici. Bashkia ({{council}}) e mban privat, përveç në këtë rast: {{legalException}}. Privatësia: {{privacyNotice}}. Mund të ndaloni dhe të fshini gjithçka në çdo kohë.',
  'privacy.hosted':
    'Ky shërbim mesazhesh mban kopjen e vet të asaj që shkruhet këtu dhe ne nuk mund ta fshijmë atë. Ju mund ta fshini bisedën në pajisjen tuaj.',
  'privacy.channel':
    'Njerëz të tjerë që përdorin këtë pajisje mund ta shohin këtë faqe sa kohë është e hapur. Për të dalë shpejt, përdorni „Dil menjëherë“.',

  'command.back': 'Mbrapa',
  'command.change': 'Ndrysho një përgjigje',
  'command.skip': 'Kaloje',
  'command.why': 'Pse pyesni?',
  'command.repeat': 'Përsërit',
  'command.menu': 'Faqja e parë',
  'command.language': 'Gjuha',
  'command.stop': 'Ndalo këtu',
  'command.keep': 'Ndalo dhe ruaj',
  'command.resume': 'Vazhdo',
  'command.restart': 'Fillo nga e para',
  'command.delete': 'Fshi gjithçka',
  'command.danger': 'Jam në rrezik',

  'progress.left_one': 'Edhe rreth {{count}} pyetje',
  'progress.left_other': 'Edhe rreth {{count}} pyetje',

  'form.more.ask': 'E ruajta. A ka më? Mund të vazhdoni të shkruani, ose të thoni se kjo është e gjitha.',
  'form.more.again':
    'Kjo është ajo që keni treguar deri tani: „{{words}}“. Mund të shtoni diçka, ose ta tregoni nga e para.',
  'form.more.enough': 'Kjo është e gjitha',
  'form.more.afresh': 'Ta tregoj nga e para',
  'form.date.confirm': 'Kuptova: {{span}}. A është e saktë?',
  'form.date.which': 'Cilën ditë keni parasysh?',
  'form.date.unclear':
    'I ruajta fjalët tuaja, „{{words}}“, por nuk e kuptova se cila ditë është. Mund ta lini kështu, ose ta thoni ndryshe, për shembull „17 nëntor“.',
  'form.date.right': 'Po, është e saktë',
  'form.date.keep-words': 'Lëri fjalët e mia siç janë',
  'form.date.again': 'Jo, do ta them ndryshe',
  'form.date.unsure': 'Nuk e di kur',
  'form.each.hint': 'Përgjigjuni për secilën: po, jo ose nuk e di.',
  'form.again': 'Përgjigjja juaj deri tani: {{answer}}',

  'repair.not-offered': 'Këtë nuk e kuptova si përgjigje këtu. Ju lutem zgjidhni një nga këto.',
  'repair.still':
    'Më vjen keq, ende nuk po kuptoj. Ju lutem zgjidhni një nga këto. Ose mund të flisni me një njeri: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Kjo duket si dy përgjigje: {{answers}}. Cila është?',
  'repair.many-answers': 'Kjo duket si më shumë se një përgjigje: {{answers}}. Cila është?',
  'repair.two-answers-unclear': 'Kjo duket si dy përgjigje. Cila është?',
  'repair.not-together': '{{alone}} nuk shkon bashkë me një përgjigje tjetër. Cila është?',
  'repair.quoted': '„{{words}}“',
  'repair.no-such-number': 'Këtu nuk ka numër {{number}}. I fundit është {{last}}.',
  'repair.did-you-mean': 'A deshët të thoni „{{command}}“? Nëse po, ju lutem shkruajeni edhe një herë.',
  'repair.review':
    'Mesazhin tuaj të fundit nuk e ruajta. Nëse gjithçka është në rregull, zgjidhni „Dërgo“. Për të ndryshuar një përgjigje, shkruani „ndrysho“ dhe emrin ose numrin e saj, për shembull „ndrysho 2“.',
  'repair.each': 'Ju lutem përgjigjuni për secilën me po, jo ose nuk e di, për shembull „po, jo, nuk e di“.',
  'repair.empty': 'Më erdhi një mesazh bosh. Përgjigjuni kur të doni, pa u nxituar; asgjë nuk humbet.',
  'repair.too-long':
    'Kjo është më shumë se sa zë vendi këtu ({{most}} shkronja e shenja), prandaj nuk e ruajta. Ju lutem dërgojeni më shkurt.',
  'repair.full':
    'Këtu nuk ka më vend, prandaj nuk e ruajta mesazhin tuaj të fundit. Gjithçka para tij është ruajtur.',
  'repair.too-many': 'Kjo është më shumë se sa mund të marr këtu. Ju lutem zgjidhni më pak.',
  'repair.not-a-phone': 'Nuk gjeta numër telefoni aty. Ju lutem shkruani numrin e plotë.',
  'repair.not-an-email': 'Kjo nuk duket si adresë e-maili. Duhet të ketë një @ dhe një pikë.',
  'repair.required':
    'Më duhet një përgjigje këtu që të vazhdojmë. Mjaftojnë pak fjalë dhe mund t’i ndryshoni më vonë.',
  'repair.another-kind': 'Këtë nuk mund ta përdor si përgjigje për këtë pyetje. Ja pyetja përsëri.',
  'repair.nothing-before': 'Kjo është pyetja e parë.',
  'repair.files-beside':
    'Këtu nuk mund të marr fotografi ose skedarë, prandaj u ruajtën vetëm fjalët tuaja. Ju lutem ruajini skedarët: një punonjës i bashkisë mund t’jua kërkojë më vonë.',
  'repair.files':
    'Këtu nuk mund të marr fotografi ose skedarë. Ju lutem ruajini: një punonjës i bashkisë mund t’jua kërkojë më vonë. Asgjë nuk u ruajt këtu.',

  'late.kept':
    'Fjalët tuaja erdhën menjëherë pasi ajo pyetje kishte marrë përgjigje. Ia shtova asaj: „{{label}}“.',
  'late.answered':
    'Për „{{label}}“ keni dhënë tashmë përgjigje: {{answer}}. Ajo mbetet siç është. Për ta ndryshuar, përdorni „Ndrysho një përgjigje“.',
  'late.button': 'Ai buton i takon një pyetjeje të mëparshme. Ja ku jemi tani.',
  'late.not-kept':
    'Mesazhin tuaj të fundit nuk e ruajta: nuk është përgjigje për atë që pyetet këtu. Ja ku jemi.',
  'late.words':
    'Mesazhi juaj i fundit erdhi para se të bëhej kjo pyetje, prandaj nuk e përdora si përgjigje. Nëse i takon asaj që ndodhi, ju lutem dërgojeni përsëri kur t’ju pyes.',
  'late.sent':
    'Raportimi juaj u dërgua para se të vinte ai mesazh, prandaj mesazhi nuk është pjesë e raportimit.',

  'why.nothing': 'Pas kësaj pyetjeje nuk ka asgjë. Ajo vetëm ju ndihmon të gjeni rrugën.',
  'change.ask': 'Cilën përgjigje doni të ndryshoni?',
  'change.nothing': 'Ende nuk ka përgjigje për të ndryshuar.',
  'understood.ask':
    'Kjo është ajo që kuptova nga fjalët tuaja. A është e saktë? Çdo pjesë mund ta ndryshoni.',
  'understood.right': 'Po, kështu është',
  'understood.ask-me': 'Jo, më mirë më pyesni',
  'understood.added': 'E shtova te ajo që më keni thënë.',
  'why.understood':
    'Që të mos ju duhet të tregoni dy herë të njëjtën gjë. Nëse diçka nuk është e saktë, ju lutem thojeni.',

  'change.go-on': 'Asnjë, të vazhdojmë',

  'review.ask':
    'Ju lutem kontrolloni përgjigjet tuaja. Kjo është gjithçka që do të dërgohet. Çdo përgjigje mund ta ndryshoni.',
  'review.send': 'Dërgo',

  'language.ask': 'Cilën gjuhë doni?',
  'language.changed': 'Vazhdojmë në shqip.',
  'language.offer': 'A doni më mirë të vazhdoni në një gjuhë tjetër? Shkruani emrin e saj: {{name}}.',
  'language.offered': 'A të vazhdojmë në shqip?',
  'language.not-reviewed':
    'Asnjë njeri që e ka shqipen gjuhë të nënës nuk i ka kontrolluar ende këto fjalë, prandaj mund të ketë gabime. Anglishtja qëndron pranë asaj që ka më shumë rëndësi. Nëse diçka nuk është e qartë, telefononi në {{councilPhone}} ({{councilHours}}) dhe thoni në anglisht: „{{phrase}}“.',

  'stop.ask': 'Mund të ndaloni këtu. Ta ruaj atë që më keni thënë, apo ta fshij?',
  'stop.keep': 'Ruaje për më vonë',
  'stop.delete': 'Fshije',
  'stop.go-on': 'Vazhdo',
  'stop.nothing': 'Nuk më keni thënë asgjë që është ruajtur. Mund ta mbyllni thjesht këtë faqe.',
  'keep.nothing': 'Ende nuk ka asgjë për të ruajtur.',
  'keep.with-report':
    'Këtë nuk mund ta ruaj për më vonë: kjo bisedë fshihet 30 minuta pasi u dërgua raportimi juaj. Mund të vazhdoni, ose të dërgoni atë që keni.',
  'resume.nothing': 'Këtu nuk ka asgjë të papërfunduar.',
  'resume.code': 'Këtu nuk ka asgjë të papërfunduar. Nëse keni një kod, ai hap atë që keni ruajtur.',
  'restart.ask': 'Të fshij atë që më keni thënë këtu dhe të fillojmë nga e para? Nuk mund të kthehet më.',
  'restart.yes': 'Po, fshije dhe fillo nga e para',
  'restart.no': 'Jo, vazhdo me këtë',
  'stop.kept-code':
    'E ruaj për 24 orë. Hapet vetëm me këtë kod: {{code}}. Ju lutem shkruajeni kodin diku ose mësojeni përmendsh: askush nuk mund t’jua japë përsëri.',
  'stop.kept-here': 'E ruaj për 7 ditë. Më shkruani përsëri kur të doni.',
  'stop.kept.ask': 'Tani mund të largoheni.',
  'stop.kept.noted': 'E kam kodin',

  'delete.ask': 'Të fshij gjithçka që më keni thënë këtu? Nuk mund të kthehet më.',
  'delete.yes': 'Po, fshije',
  'delete.no': 'Jo, ruaje',
  'delete.done-hosted':
    'Ajo që më keni thënë është fshirë këtu. Ky shërbim mesazhesh mban kopjen e vet, të cilën mund ta fshini në pajisjen tuaj. Një raportim i dërguar më parë mbetet te bashkia.',
  'delete.done':
    'Gjithçka që më keni thënë këtu është fshirë. Një raportim i dërguar më parë mbetet te bashkia.',

  'code.ask': 'Ju lutem shkruani dëftesën ose kodin tuaj: 16 shifra.',
  'code.unknown':
    'Me këtë nuk mund të hap asgjë. Ju lutem kontrolloni çdo shifër. Një kod edhe skadon pas një kohe.',
  'code.not-a-code': 'Një kod ka 16 shifra. Ju lutem kontrollojeni edhe një herë.',
  'code.found':
    'Ja mesazhi juaj i papërfunduar. Kodi nuk vlen më; nëse ndaloni përsëri, merrni një kod të ri.',
  'unfinished.ask': 'Keni një mesazh të papërfunduar. Ta vazhdojmë, apo ta fshijmë?',
  'unfinished.continue': 'Vazhdo',
  'unfinished.delete': 'Fshije',
  'unfinished.new': 'Keni tashmë një mesazh të papërfunduar.',

  'sent.thanks': 'Faleminderit. E kemi marrë raportimin tuaj.',
  'sent.thanks-contact': 'Faleminderit. E kemi marrë mesazhin tuaj.',
  'sent.reference': 'Referenca juaj: {{reference}}',
  'sent.receipt':
    'Dëftesa juaj: {{receipt}}. Duket si numër telefoni. Kushdo që e ka, mund ta lexojë përgjigjen tonë, prandaj ruajeni aty ku nuk shikon askush tjetër.',
  'sent.promise':
    'A ka të bëjë kjo me një qiramarrës ose qiramarrës afatgjatë (leaseholder) të bashkisë? Atëherë, kur është e mundur, do të përgjigjemi deri në këtë datë: {{respondBy}}. Plan veprimi do të kemi, kur është e mundur, deri në këtë datë: {{planBy}}.',
  'sent.no-promise':
    'Bashkia e merr seriozisht çdo raportim dhe e shqyrton. Nuk ka një datë për secilin. Datat janë për raportime që kanë të bëjnë me një qiramarrës ose qiramarrës afatgjatë (leaseholder) të bashkisë.',
  'sent.no-contact': 'Nuk do t’ju kontaktojmë. Përgjigjja jonë do t’ju presë pas dëftesës suaj.',
  'sent.contact': 'Do t’ju kontaktojmë vetëm në mënyrën që keni zgjedhur.',
  'sent.urgent':
    'Për shkak të asaj që më thatë, raportimi juaj është shënuar si urgjent. Askush nuk e ka thirrur policinë për ju. Në rrezik, telefononi në {{emergency}}.',
  'sent.call': 'Për të folur me një njeri: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Këtë mund ta lexoni për 30 minuta. Pastaj fshihet këtu dhe vetëm punonjësit e bashkisë mund ta hapin raportimin tuaj.',
  'sent.ask': 'A e keni ruajtur dëftesën?',
  'sent.ask-kept': 'A ka diçka tjetër?',
  'sent.keep': 'Po, e kam ruajtur',
  'sent.kept': 'Mirë. Dëftesën nuk e tregoj më.',
  'sent.delete': 'Fshi këtë bisedë',
  'sent.menu': 'Kthehu në fillim',
  'sent.new-report': 'Raportimi juaj i mëparshëm është dërguar, prandaj e hoqa nga këtu.',
  'sent.keep-first':
    'Para se të vazhdojmë: a e keni ruajtur dëftesën e raportimit tuaj? Më pas nuk mund ta tregoj më.',

  'apology.not-kept':
    'Më vjen keq, diçka nuk shkoi mirë dhe mesazhi juaj i fundit nuk u ruajt. Gjithçka para tij është ruajtur. Ju lutem dërgojeni përsëri pas pak.',
  'apology.doubtful':
    'Më vjen keq, kjo zgjati shumë dhe nuk e di nëse mesazhi juaj i fundit u ruajt. Ju lutem shkruani pas pak „Përsërit“ për të parë ku jemi.',
  'apology.too-fast':
    'Erdhën shumë mesazhe njëherësh dhe i fundit nuk u ruajt. Gjithçka para tij është ruajtur. Ju lutem prisni pak dhe dërgojeni përsëri.',
  'apology.telephone': 'Nëse ende nuk punon: {{councilPhone}}. Në rrezik: {{emergency}}.',
  'channel.private-only': 'Flas vetëm privatisht. Ju lutem më shkruani drejtpërdrejt.',
};
