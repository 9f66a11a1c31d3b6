/** Albanian: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'A është dikush në rrezik tani?',
  'report.safe-now.label': 'Rreziku tani',
  'report.safe-now.why': 'Nëse dikush është në rrezik tani, policia mund të vijë menjëherë. Ne nuk mundemi.',
  'report.safe-now.choice.nobody-in-danger': 'Jo',
  'report.safe-now.choice.in-danger': 'Po',
  'report.safe-now.choice.not-sure': 'Nuk e di',

  'report.reporter.ask': 'Për kë po na tregoni?',
  'report.reporter.label': 'Kujt i ndodhi',
  'report.reporter.why':
    'Që ta dimë kujt i duhet ndihmë dhe të mos kontaktojmë njeriun e gabuar. Nëse punoni me kontratë për bashkinë, zgjidhni „Punoj për bashkinë“.',
  'report.reporter.choice.me': 'Më ndodhi mua',
  'report.reporter.choice.someone-i-know': 'Dikë që njoh',
  'report.reporter.choice.i-saw-it': 'E pashë të ndodhte',
  'report.reporter.choice.i-work-for-the-council': 'Punoj për bashkinë',

  'report.they-know.ask': 'A e di ai njeri që po na tregoni?',
  'report.they-know.label': 'E di për raportimin',
  'report.they-know.why': 'Që askush të mos zihet në befasi. Për atë njeri mund të jetë e rrezikshme.',
  'report.they-know.choice.yes': 'Po',
  'report.they-know.choice.no': 'Jo',
  'report.they-know.choice.not-sure': 'Nuk e di',

  'report.safe-to-contact-them.ask': 'A mund ta kontaktojmë atë njeri pa rrezik?',
  'report.safe-to-contact-them.label': 'Ta kontaktojmë pa rrezik',
  'report.safe-to-contact-them.why':
    'Një telefonatë ose një letër në çastin e gabuar mund ta vërë në rrezik atë njeri.',
  'report.safe-to-contact-them.choice.yes': 'Po',
  'report.safe-to-contact-them.choice.no': 'Jo',
  'report.safe-to-contact-them.choice.not-sure': 'Nuk e di',

  'report.under-18.ask': 'A jeni nën 18 vjeç?',
  'report.under-18.label': 'Nën 18 vjeç',
  'report.under-18.why': 'Për njerëzit nën 18 vjeç ka ndihmë shtesë, dhe ne duhet të tregojmë kujdes shtesë.',
  'report.under-18.choice.no': 'Jo',
  'report.under-18.choice.yes': 'Po',
  'report.under-18.choice.rather-not-say': 'Më mirë nuk e them',

  'report.they-under-18.ask': 'A është nën 18 vjeç njeriu të cilit i ndodhi?',
  'report.they-under-18.label': 'Ai njeri është nën 18 vjeç',
  'report.they-under-18.why': 'Duhet të tregojmë kujdes shtesë kur ngacmohet dikush nën 18 vjeç.',
  'report.they-under-18.choice.no': 'Jo',
  'report.they-under-18.choice.yes': 'Po',
  'report.they-under-18.choice.not-sure': 'Nuk e di',

  'report.support.ask': 'A do t’jua bënte më të lehtë ndonjëra nga këto? Mund të zgjidhni më shumë se një.',
  'report.support.label': 'Ndihmë për të marrë pjesë',
  'report.support.why':
    'Ju sigurojmë një përkthyes ose një përkthyes të gjuhës së shenjave nëse ju duhet. Pjesën tjetër mund ta bëjmë edhe me telefon.',
  'report.support.choice.nothing': 'Jo, nuk kam nevojë',
  'report.support.choice.interpreter': 'Një përkthyes',
  'report.support.choice.sign-language': 'Një përkthyes i gjuhës së shenjave',
  'report.support.choice.something-else': 'Diçka tjetër',

  'report.support-details.ask':
    'Çfarë duhet të dimë për këtë? Për shembull cila gjuhë, ose çfarë ju ndihmon.',
  'report.support-details.label': 'Për atë ndihmë',
  'report.support-details.why': 'Që ndihma e duhur të jetë aty qysh herën e parë që flasim.',

  'report.what-happened.ask':
    'Na tregoni çfarë ndodhi, me fjalët tuaja. Mund të dërgoni sa mesazhe të doni. Nuk ka mënyrë të gabuar për ta thënë.',
  'report.what-happened.ask-witness':
    'Na tregoni çfarë patë ose dëgjuat, me fjalët tuaja. Mund të dërgoni sa mesazhe të doni. Nuk ka nevojë ta dini gjithë historinë.',
  'report.what-happened.ask-staff':
    'Na tregoni çfarë ndodhi, dhe kujt, me fjalët tuaja. Mund të dërgoni sa mesazhe të doni.',
  'report.what-happened.ask-other':
    'Na tregoni çfarë i ndodhi atij njeriu, me sa dini. Mund të dërgoni sa mesazhe të doni. Nuk ka mënyrë të gabuar për ta thënë.',
  'report.what-happened.label': 'Çfarë ndodhi',
  'report.what-happened.why': 'Fjalët tuaja na thonë më shumë se çdo listë. Mjaftojnë pak fjalë.',

  'report.forms.ask': 'Çfarë lloj gjëje ishte? Mund të zgjidhni më shumë se një.',
  'report.forms.label': 'Lloji i ngacmimit',
  'report.forms.why':
    'Na ndihmon të shohim çfarë po ndodh në gjithë zonën e bashkisë. Edhe nëse nuk e dini, s’ka gjë.',
  'report.forms.choice.physical': 'Fizik',
  'report.forms.choice.verbal': 'Me fjalë',
  'report.forms.choice.non-verbal': 'Pa fjalë',
  'report.forms.choice.not-sure': 'Nuk e di',

  'report.physical.ask': 'Fizik: cila nga këto ishte? Mund të zgjidhni më shumë se një.',
  'report.physical.label': 'Cilat veprime fizike',
  'report.physical.why':
    'Një dëmtim mund të kërkojë riparim urgjent; një sulm mund të thotë se ju duhet mbrojtje.',
  'report.physical.choice.touching': 'Prekje e padëshiruar',
  'report.physical.choice.attack': 'Sulm ose goditje',
  'report.physical.choice.damage': 'Dëmtim i pronës',
  'report.physical.choice.something-else': 'Diçka tjetër',

  'report.verbal.ask': 'Me fjalë: cila nga këto ishte? Mund të zgjidhni më shumë se një.',
  'report.verbal.label': 'Çfarë lloj fjalësh',
  'report.verbal.why': 'Kërcënimet, për shembull, kërkojnë përgjigje më të shpejtë.',
  'report.verbal.choice.advances': 'Afrime të padëshiruara',
  'report.verbal.choice.name-calling': 'Ofendime me nofka',
  'report.verbal.choice.bullying': 'Bulizëm',
  'report.verbal.choice.threats': 'Kërcënime',
  'report.verbal.choice.abuse': 'Sharje',
  'report.verbal.choice.jokes-insults': 'Shaka ose fyerje',
  'report.verbal.choice.ridicule': 'Tallje me atë që dikush është',
  'report.verbal.choice.malicious-complaints': 'Ankesa të bëra nga ligësia',
  'report.verbal.choice.something-else': 'Diçka tjetër',

  'report.non-verbal.ask': 'Pa fjalë: cila nga këto ishte? Mund të zgjidhni më shumë se një.',
  'report.non-verbal.label': 'Cilat veprime pa fjalë',
  'report.non-verbal.why': 'Disa nga këto kanë afatin e vet. Një prej tyre janë grafitet fyese.',
  'report.non-verbal.choice.graffiti': 'Grafite fyese',
  'report.non-verbal.choice.gestures': 'Gjeste',
  'report.non-verbal.choice.letters-posters': 'Letra, fletushka ose postera',
  'report.non-verbal.choice.staring': 'Ngulje sysh ose shikim seksual',
  'report.non-verbal.choice.something-else': 'Diçka tjetër',

  'report.when.ask':
    'Kur ndodhi? Thojeni si doni: „të martën e kaluar në mbrëmje“, „3 mars“, „disa herë që nga maji“.',
  'report.when.label': 'Kur',
  'report.when.why':
    'Një ditë na ndihmon të kërkojmë dëshmitarë dhe pamje kamerash. Mjafton edhe përafërsisht.',

  'report.ongoing.ask': 'A ka ndodhur më shumë se një herë?',
  'report.ongoing.label': 'Sa herë',
  'report.ongoing.why':
    'Një herë mjafton për ta raportuar. Nëse vazhdon ende, duhet të planifikojmë për këtë.',
  'report.ongoing.choice.once': 'Një herë',
  'report.ongoing.choice.several-times': 'Disa herë',
  'report.ongoing.choice.still-going-on': 'Ende vazhdon',
  'report.ongoing.choice.not-sure': 'Nuk e di',

  'report.where.ask': 'Ku ndodhi?',
  'report.where.label': 'Ku',
  'report.where.why': 'Që ta dimë kush kujdeset për atë vend.',
  'report.where.choice.at-home': 'Në shtëpinë time',
  'report.where.choice.at-home-other': 'Në shtëpinë e atij njeriu',
  'report.where.choice.in-the-building': 'Në ndërtesë',
  'report.where.choice.in-the-street': 'Në rrugë',
  'report.where.choice.online': 'Në internet ose me telefon',
  'report.where.choice.somewhere-else': 'Diku tjetër',
  'report.where.choice.not-sure': 'Nuk e di',

  'report.where-exactly.ask': 'Cila është adresa, ose si do ta përshkruanit vendin?',
  'report.where-exactly.label': 'Adresa ose vendi',
  'report.where-exactly.why': 'Që të shikojmë në vendin e duhur. Mjafton një rrugë ose diçka që dallohet.',

  'report.who.ask': 'A e dini kush e bëri?',
  'report.who.label': 'Kush e bëri',
  'report.who.why': 'Çfarë mund të bëjmë varet nga kush është. Nuk e kontaktojmë sepse na treguat ju.',
  'report.who.choice.neighbour': 'Një fqinj ose një fqinje',
  'report.who.choice.neighbours-visitor': 'Dikush për vizitë te një fqinj',
  'report.who.choice.partner': 'Partneri ose partnerja ime',
  'report.who.choice.partner-other': 'Partneri ose partnerja e atij njeriu',
  'report.who.choice.ex-partner': 'Ish-partneri ose ish-partnerja ime',
  'report.who.choice.ex-partner-other': 'Ish-partneri ose ish-partnerja e tij/saj',
  'report.who.choice.relative': 'Dikush nga familja ime',
  'report.who.choice.relative-other': 'Dikush nga familja e atij njeriu',
  'report.who.choice.someone-at-home': 'Dikush tjetër me të cilin jetoj',
  'report.who.choice.someone-at-home-other': 'Dikush tjetër që jeton me atë njeri',
  'report.who.choice.council-staff': 'Punonjës i bashkisë ose me kontratë',
  'report.who.choice.stranger': 'Dikush i panjohur',
  'report.who.choice.someone-else': 'Dikush tjetër',
  'report.who.choice.not-sure': 'Nuk e di',

  'report.who-exactly.ask': 'Çfarë dini për atë njeri? Emrin, adresën, si duket.',
  'report.who-exactly.ask-other': 'Çfarë dini për atë që e bëri? Emrin, adresën, si duket.',
  'report.who-exactly.label': 'Për atë njeri',
  'report.who-exactly.why': 'Që të flasim për njeriun e duhur. Kalojeni nëse nuk e dini.',

  'report.people.ask': 'Disa pyetje të shkurtra për njerëzit:',
  'report.people.label': 'Njerëzit',
  'report.people.why': 'Kjo na tregon sa shpejt duhet vepruar dhe çfarë ndihme duhet sjellë.',
  'report.people.item.hurt': 'A është lënduar dikush?',
  'report.people.item.weapon': 'A kishte armë, ose diçka të përdorur si armë?',
  'report.people.item.children': 'A jetojnë aty fëmijë, ose dikush që ka nevojë për kujdes?',
  'report.people.item.children-other':
    'Me sa dini: a jetojnë fëmijë, ose dikush që ka nevojë për kujdes, me njeriun të cilit i ndodhi?',
  'report.people.item.afraid': 'A keni frikë të rrini në shtëpi?',
  'report.people.item.afraid-witness': 'A dukej se ai njeri kishte frikë të rrinte në shtëpi?',
  'report.people.item.afraid-other': 'A ka frikë ai njeri të rrijë në shtëpi?',

  'report.home.ask':
    'A është banesë e bashkisë (council home)? Vlen si për qiramarrësit, ashtu edhe për qiramarrësit afatgjatë (leaseholders).',
  'report.home.ask-young': 'A është banesë e bashkisë (council home)? Nëse nuk e dini, thojeni: s’ka gjë.',
  'report.home.label': 'Banesë e bashkisë',
  'report.home.why': 'Kjo vendos sa shpejt premtojmë të përgjigjemi. Mund të raportoni në të dyja rastet.',
  'report.home.item.yours': 'A jetoni në një banesë të bashkisë?',
  'report.home.item.yours-other': 'Me sa dini: a jeton në banesë të bashkisë njeriu të cilit i ndodhi?',
  'report.home.item.theirs': 'A jeton në banesë të bashkisë njeriu që e bëri?',

  'report.contact.ask':
    'A ka një mënyrë pa rrezik për t’ju kontaktuar? Mendoni kush tjetër e sheh telefonin, e-mailin ose postën tuaj. Nëse zgjidhni jo, ose e lini pa përgjigje, nuk do t’ju kontaktojmë.',
  'report.contact.ask-young':
    'A ka një mënyrë pa rrezik për t’ju kontaktuar? Mendoni kush tjetër e sheh telefonin, e-mailin ose postën tuaj. Një i rritur të cilit i besoni mund t’ju ndihmojë të zgjidhni.',
  'report.contact.ask-other':
    'A ka një mënyrë pa rrezik për t’ju kontaktuar? Kjo është për ju që po shkruani, dhe për askënd tjetër. Nëse zgjidhni jo, ose e lini pa përgjigje, nuk do t’ju kontaktojmë.',
  'report.contact.label': 'Si t’ju kontaktojmë',
  'report.contact.why':
    'Nuk përdorim kurrë mënyrë tjetër veç asaj që zgjidhni ju. Nëse nuk zgjidhni asnjë, nuk ju kontaktojmë.',
  'report.contact.choice.no-contact': 'Jo, mos më kontaktoni',
  'report.contact.choice.receipt': 'Do të kthehem me dëftesën time',
  'report.contact.choice.phone': 'Më telefononi',
  'report.contact.choice.text-message': 'Më dërgoni SMS',
  'report.contact.choice.email': 'Më dërgoni e-mail',
  'report.contact.choice.letter': 'Më dërgoni letër',

  'report.phone.ask': 'Cili numër është pa rrezik?',
  'report.phone.label': 'Numri i telefonit',
  'report.phone.why': 'E përdorim vetëm për këtë raportim, në mënyrën që zgjidhni.',
  'report.email.ask': 'Cila adresë e-maili është pa rrezik? Duhet të mund ta lexoni vetëm ju.',
  'report.email.label': 'Adresa e e-mailit',
  'report.email.why': 'E përdorim vetëm për këtë raportim, në mënyrën që zgjidhni.',
  'report.address.ask': 'Cila adresë është pa rrezik? Askush tjetër nuk duhet t’i hapë aty letrat tuaja.',
  'report.address.label': 'Adresa për letrat',
  'report.address.why': 'E përdorim vetëm për këtë raportim, në mënyrën që zgjidhni.',

  'report.contact-rules.ask': 'Kur ju kontaktojmë, nëse përgjigjet ose lexon dikush tjetër:',
  'report.contact-rules.label': 'Kur ju kontaktojmë',
  'report.contact-rules.why': 'Që askush të mos e mësojë nga ne se keni folur me ne.',
  'report.contact-rules.item.say-who': 'A mund të themi se është bashkia?',
  'report.contact-rules.item.leave-message': 'A mund të lëmë një mesazh?',

  'report.contact-when.ask':
    'Kur mund t’ju kontaktojmë pa rrezik? Për shembull „ditët e javës para orës 15“.',
  'report.contact-when.label': 'Oraret pa rrezik',
  'report.contact-when.why': 'U përmbahemi orareve që na jepni.',

  'report.name.ask': 'Si e keni emrin? Mund ta lini pa përgjigje: atëherë raportimi juaj nuk mban emër.',
  'report.name.ask-young': 'Si e keni emrin? Mjafton emri i parë, dhe mund ta lini pa përgjigje.',
  'report.name.ask-staff':
    'Si e keni emrin? Bashkia ({{council}}) e mban privat, si me çdo raportim, përveç në këtë rast: {{legalException}}. Mund ta lini pa përgjigje.',
  'report.name.ask-other':
    'Si e keni ju vetë emrin? Mund ta lini pa përgjigje: atëherë raportimi juaj nuk mban emër.',
  'report.name.label': 'Emri juaj',
  'report.name.why': 'Një emër na ndihmon t’ju ndihmojmë. Edhe pa emër raportimi juaj ka vlerë.',

  'report.speak-to-them.ask': 'A mund të flasim me njeriun që e bëri këtë?',
  'report.speak-to-them.ask-other':
    'A mund të flasim me njeriun që e bëri këtë? Nëse nuk e dini çfarë do njeriu të cilit i ndodhi, zgjidhni „Flisni më parë me mua“.',
  'report.speak-to-them.label': 'Të flasim me atë njeri',
  'report.speak-to-them.why':
    'Kurrë nuk flasim me atë njeri nëse ju nuk pranoni, përveç kur ligji nuk na lë zgjedhje.',
  'report.speak-to-them.choice.ask-me-first': 'Flisni më parë me mua',
  'report.speak-to-them.choice.yes': 'Po',
  'report.speak-to-them.choice.no': 'Jo',

  'contact-me.safe-now.ask': 'A është dikush në rrezik tani?',
  'contact-me.safe-now.label': 'Rreziku tani',
  'contact-me.safe-now.why':
    'Nëse dikush është në rrezik tani, policia mund të vijë menjëherë. Ne nuk mundemi.',
  'contact-me.safe-now.choice.nobody-in-danger': 'Jo',
  'contact-me.safe-now.choice.in-danger': 'Po',
  'contact-me.safe-now.choice.not-sure': 'Nuk e di',
  'contact-me.contact.ask':
    'Si mund t’ju kontaktojmë pa rrezik? Mendoni kush tjetër e sheh telefonin, e-mailin ose postën tuaj.',
  'contact-me.contact.label': 'Si t’ju kontaktojmë',
  'contact-me.contact.why': 'Nuk përdorim kurrë mënyrë tjetër veç asaj që zgjidhni ju.',
  'contact-me.contact.choice.phone': 'Më telefononi',
  'contact-me.contact.choice.text-message': 'Më dërgoni SMS',
  'contact-me.contact.choice.email': 'Më dërgoni e-mail',
  'contact-me.contact.choice.letter': 'Më dërgoni letër',
  'contact-me.phone.ask': 'Cili numër është pa rrezik?',
  'contact-me.phone.label': 'Numri i telefonit',
  'contact-me.phone.why': 'E përdorim vetëm për këtë, në mënyrën që zgjidhni.',
  'contact-me.email.ask': 'Cila adresë e-maili është pa rrezik? Duhet të mund ta lexoni vetëm ju.',
  'contact-me.email.label': 'Adresa e e-mailit',
  'contact-me.email.why': 'E përdorim vetëm për këtë, në mënyrën që zgjidhni.',
  'contact-me.address.ask': 'Cila adresë është pa rrezik? Askush tjetër nuk duhet t’i hapë aty letrat tuaja.',
  'contact-me.address.label': 'Adresa për letrat',
  'contact-me.address.why': 'E përdorim vetëm për këtë, në mënyrën që zgjidhni.',
  'contact-me.contact-rules.ask': 'Kur ju kontaktojmë, nëse përgjigjet ose lexon dikush tjetër:',
  'contact-me.contact-rules.label': 'Kur ju kontaktojmë',
  'contact-me.contact-rules.why': 'Që askush të mos e mësojë nga ne se keni folur me ne.',
  'contact-me.contact-rules.item.say-who': 'A mund të themi se është bashkia?',
  'contact-me.contact-rules.item.leave-message': 'A mund të lëmë një mesazh?',
  'contact-me.contact-when.ask': 'Kur është pa rrezik? Për shembull „ditët e javës para orës 15“.',
  'contact-me.contact-when.label': 'Oraret pa rrezik',
  'contact-me.contact-when.why': 'U përmbahemi orareve që na jepni.',
  'contact-me.which-language.ask':
    'Në cilën gjuhë të flasim? Mund të sjellim një përkthyes ose një përkthyes të gjuhës së shenjave.',
  'contact-me.which-language.label': 'Gjuha për të folur',
  'contact-me.which-language.why': 'Që t’ju telefonojë njeriu i duhur qysh herën e parë.',

  'aside.under-18':
    'Faleminderit që ma thatë. Nuk keni bërë asgjë të keqe dhe nuk është faji juaj. Me Childline (ndihmë për fëmijët dhe të rinjtë) mund të flisni në çdo kohë, falas: {{childline}}. Meqë jeni nën 18 vjeç, njerëzit që e kanë punë t’i mbrojnë të rinjtë mund të kenë nevojë ta dinë.',
  'aside.they-under-18':
    'Faleminderit që ma thatë. Meqë ai njeri është nën 18 vjeç, njerëzit që e kanë punë t’i mbrojnë të rinjtë mund të kenë nevojë ta dinë.',
  'aside.saw-it':
    'Faleminderit që po flisni. Nuk ka nevojë të dini gjithçka: lini pa përgjigje atë që nuk e dini.',
  'aside.works-for-council':
    'Faleminderit që na treguat. Edhe ngacmimi i punonjësve tanë dhe i atyre që punojnë me kontratë për ne ka rëndësi, dhe marrim masa të forta kundër tij. Kush jeni ju mbahet privat, si me çdo raportim, përveç në këtë rast: {{legalException}}.',
  'aside.contact-you-only':
    'Atëherë nuk do ta kontaktojmë atë njeri. Flasim vetëm me ju, në mënyrën që zgjidhni.',
  'aside.support':
    'Do ta përcjell këtë. Nëse e keni më lehtë, mund ta tregoni gjithçka edhe me telefon: {{councilPhone}}.',
  'aside.graffiti':
    'Grafitet fyese hiqen brenda 24 orëve pasi lajmërohet Qendra e Shërbimit të Klientit. Ju lutem telefononi edhe në {{councilPhone}}, që të fillojnë 24 orët.',
  'aside.damage': 'A do të thotë kjo se diçka duhet riparuar? Trajtohet si riparim urgjent.',
  'aside.family':
    'Faleminderit që ma thatë. Për ndihmë kur është dikush nga familja, ditë e natë dhe falas: National Domestic Abuse Helpline {{domesticAbuse}}.',
  'aside.council-staff':
    'Faleminderit që ma thatë. Raportimi juaj do të shënohet si i kufizuar: punonjësit që e hap i thuhet të mos ia tregojë atij njeriu dhe as atyre që punojnë me të.',
  'aside.hurt': 'A i duhet dikujt mjek shpejt? Telefononi në {{emergency}} dhe kërkoni ambulancë.',
  'aside.afraid':
    'Nuk duhet të keni pse të keni frikë në shtëpi. Nëse ju duhet një vend pa rrezik sonte: {{outOfHoursPhone}}. Kjo është për ju, kushdo që të jetë pronari i banesës suaj. Nëse jeni qiramarrës i bashkisë, mund të rregullohet një banesë urgjente për ju dhe familjen tuaj nëse vlerësimi tregon se jeni në rrezik të menjëhershëm dhe nëse kjo do ta zvogëlonte rrezikun.',
  'aside.they-afraid':
    'Askush nuk duhet të ketë frikë në shtëpi. A i duhet atij njeriu një vend pa rrezik sonte? Ja ku mund të telefonohet: {{outOfHoursPhone}}. Kjo është për të, kushdo që të jetë pronari i banesës. Nëse është qiramarrës i bashkisë, mund të rregullohet një banesë urgjente për të dhe familjen e tij nëse vlerësimi tregon se është në rrezik të menjëhershëm dhe nëse kjo do ta zvogëlonte rrezikun.',
  'aside.no-contact':
    'Atëherë nuk do t’ju kontaktojmë. Ju lutem dijeni çfarë do të thotë kjo: pa një mënyrë për t’ju kontaktuar, ose pa u kthyer ju me dëftesën, ne mezi mund të ndihmojmë.',
  'aside.receipt':
    'Mirë. Pasi të dërgoni, do t’ju tregoj një dëftesë. Ruajeni: askush nuk mund të bëjë një të re.',
  'aside.phone-risk':
    'Telefonatat dhe SMS-të mbeten në listën e telefonit tuaj. Dikush që e sheh telefonin tuaj mund t’i shohë aty.',
  'aside.email-risk':
    'Dikush që e di fjalëkalimin tuaj, ose përdor të njëjtën pajisje, mund ta lexojë e-mailin tuaj. Nëse e ndani me dikë, ju lutem zgjidhni një mënyrë tjetër.',
  'aside.letter-risk':
    'Dikush në atë adresë mund ta shohë letrën ose ta hapë. Nëse kjo nuk është pa rrezik, ju lutem zgjidhni një mënyrë tjetër.',
  'aside.letter': 'Një letër do disa ditë. Nëse mundeni, zgjidhni më mirë një numër telefoni.',
};
