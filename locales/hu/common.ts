/**
 * Hungarian: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report bejelentés · to report bejelent · harassment zaklatás · council önkormányzat · officers önkormányzati munkatársak ·
 *   a person to speak to egy ember · message üzenet · reference ügyszám · receipt elismervény · code kód ·
 *   agreement beleegyezés · plan of action cselekvési terv · "where possible" ha lehetséges · tenant bérlő ·
 *   leaseholder hosszú távú bérlő (leaseholder) · council home önkormányzati lakás · offensive graffiti sértő falfirka ·
 *   Customer Service Centre Ügyfélszolgálati Központ · interpreter tolmács · signer jelnyelvi tolmács ·
 *   private note privát feljegyzés · unfinished befejezetlen · safe biztonságban, biztonságos · not sure nem tudom ·
 *   Send Küldés.
 *
 * Nothing is joined to an inserted value by an ending or an article that depends on it: values stand behind a colon or in
 * brackets.
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} („{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Igen',
  'answer.no': 'Nem',
  'answer.unsure': 'Nem tudom',
  'answer.skipped': 'Kihagyva',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, reggel',
  'span.part.afternoon': '{{span}}, délután',
  'span.part.evening': '{{span}}, este',
  'span.part.night': '{{span}}, éjjel',

  'greeting.who':
    'Üdvözlöm. Az önkormányzat ({{council}}) automatikus segítője vagyok. Segíteni tudok, ha valaki zaklatja Önt otthon vagy a közelben.',
  'greeting.nobody-watching':
    'Ezt a beszélgetést senki sem figyeli, és nem hívja a rendőrséget. Ha most veszélyben van, hívja ezt a számot: {{emergency}}.',
  'greeting.languages': 'A nyelvet bármikor megváltoztathatja.',

  'menu.ask': 'Miben segíthetek?',
  'menu.continue': 'Folytatom, ahol abbahagytam',
  'menu.not-understood': 'Sajnálom, ezt nem értettem. Megnyomhatja az alábbiak egyikét.',
  'menu.telephone':
    'Sajnálom, még mindig nem értem. Megnyomhatja az alábbiak egyikét, vagy beszélhet egy emberrel: {{councilPhone}} ({{councilHours}}). Más időpontban: {{outOfHoursPhone}}.',
  'reading.menu': 'Vissza az elejére',
  'reading.ask': 'Mit szeretne most tenni?',

  'offer.ask':
    'Köszönöm, hogy elmondta. Szeretne bejelentést tenni róla? A szavait megőriztem, nem kell újra leírnia.',
  'offer.report': 'Igen, bejelentést teszek',
  'offer.advice': 'Inkább tanácsot kérek',
  'offer.menu': 'Nem, mutasson mindent',

  'privacy.before-report':
    'Mielőtt elkezdi: ez nem feljelentés a rendőrségen. Az önkormányzat ({{council}}) bizalmasan kezeli, kivéve ebben az esetben: {{legalException}}. Adatvédelem: {{privacyNotice}}. Bármikor abbahagyhatja, és mindent törölhet.',
  'privacy.hosted':
    'Ez az üzenetküldő szolgáltatás saját másolatot őriz arról, amit itt írnak, és azt mi nem tudjuk törölni. Ön a saját készülékén törölheti a beszélgetést.',
  'privacy.channel':
    'Aki szintén használja ezt a készüléket, láthatja ezt az oldalt, amíg nyitva van. Ha gyorsan ki akar lépni, használja ezt: „Kilépés most”.',

  'command.back': 'Vissza',
  'command.change': 'Válasz módosítása',
  'command.skip': 'Kihagyom',
  'command.why': 'Miért kérdezi?',
  'command.repeat': 'Ismétlés',
  'command.menu': 'Kezdőlap',
  'command.language': 'Nyelv',
  'command.stop': 'Abbahagyom',
  'command.keep': 'Abbahagyom és megőrzöm',
  'command.resume': 'Folytatom',
  'command.restart': 'Elölről kezdem',
  'command.delete': 'Minden törlése',
  'command.danger': 'Veszélyben vagyok',

  'progress.left_one': 'Még körülbelül {{count}} kérdés',
  'progress.left_other': 'Még körülbelül {{count}} kérdés',

  'form.more.ask': 'Ezt megőriztem. Van még valami? Írhat tovább, vagy jelezheti, hogy ez minden.',
  'form.more.again': 'Ezt mondta el eddig: „{{words}}”. Hozzátehet még valamit, vagy elmondhatja újra.',
  'form.more.enough': 'Ez minden',
  'form.more.afresh': 'Elmondom újra',
  'form.date.confirm': 'Így értettem: {{span}}. Jól értettem?',
  'form.date.which': 'Melyik napra gondol?',
  'form.date.unclear':
    'A szavait („{{words}}”) megőriztem, de nem tudtam kideríteni, melyik nap az. Hagyhatja így, vagy elmondhatja másképp, például: „november 17.”',
  'form.date.right': 'Igen, jól értette',
  'form.date.keep-words': 'Maradjanak a szavaim, ahogy vannak',
  'form.date.again': 'Nem, elmondom másképp',
  'form.date.unsure': 'Nem tudom, mikor',
  'form.each.hint': 'Mindegyikre válaszoljon: igen, nem vagy nem tudom.',
  'form.again': 'A válasza eddig: {{answer}}',

  'repair.not-offered': 'Ezt itt nem értettem válasznak. Kérem, válasszon az alábbiak közül.',
  'repair.still':
    'Sajnálom, még mindig nem értem. Kérem, válasszon az alábbiak közül. Vagy beszélhet egy emberrel: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Ez két válasznak tűnik: {{answers}}. Melyik az?',
  'repair.many-answers': 'Ez több válasznak tűnik: {{answers}}. Melyik az?',
  'repair.two-answers-unclear': 'Ez két válasznak tűnik. Melyik az?',
  'repair.not-together': 'Ez nem fér össze másik válasszal: {{alone}}. Melyik az?',
  'repair.quoted': '„{{words}}”',
  'repair.no-such-number': 'Ilyen szám itt nincs: {{number}}. Az utolsó: {{last}}.',
  'repair.did-you-mean': 'Erre gondolt: „{{command}}”? Ha igen, kérem, írja be még egyszer.',
  'repair.review':
    'Az utolsó üzenetét nem őriztem meg. Ha minden rendben van, válassza ezt: „Küldés”. Egy válasz módosításához írja be, hogy „módosítás”, és a nevét vagy a számát, például: „módosítás 2”.',
  'repair.each':
    'Kérem, mindegyikre igennel, nemmel vagy nem tudommal válaszoljon, például: „igen, nem, nem tudom”.',
  'repair.empty': 'Üres üzenetet kaptam. Válaszoljon, amikor Önnek jó; semmi sem veszett el.',
  'repair.too-long':
    'Ez több, mint amennyi itt elfér (legfeljebb {{most}} karakter), ezért nem őriztem meg. Kérem, küldje el rövidebben.',
  'repair.full': 'Itt nincs több hely, ezért az utolsó üzenetét nem őriztem meg. Minden korábbit megőriztem.',
  'repair.too-many': 'Ez több, mint amennyit itt fogadni tudok. Kérem, válasszon kevesebbet.',
  'repair.not-a-phone': 'Ebben nem találtam telefonszámot. Kérem, írja be a teljes számot.',
  'repair.not-an-email': 'Ez nem tűnik e-mail-címnek. Kell bele egy @ jel és egy pont.',
  'repair.required':
    'Itt válaszra van szükségem, hogy továbbmehessünk. Néhány szó elég, és később módosíthatja.',
  'repair.another-kind': 'Ezt nem tudom válaszként használni erre a kérdésre. Itt a kérdés még egyszer.',
  'repair.nothing-before': 'Ez az első kérdés.',
  'repair.files-beside':
    'Képeket vagy fájlokat itt nem tudok fogadni, ezért csak a szavait őriztem meg. Kérem, tartsa meg a fájlokat: egy önkormányzati munkatárs később elkérheti őket.',
  'repair.files':
    'Képeket vagy fájlokat itt nem tudok fogadni. Kérem, tartsa meg őket: egy önkormányzati munkatárs később elkérheti őket. Semmit sem tároltunk el.',

  'late.kept':
    'A szavai közvetlenül azután érkeztek, hogy arra a kérdésre már volt válasz. Hozzátettem őket ehhez: „{{label}}”.',
  'late.answered':
    'Erre már válaszolt: „{{label}}”. A válasza: {{answer}}. Ez így marad. Ha módosítani szeretné, használja ezt: „Válasz módosítása”.',
  'late.button': 'Az a gomb egy korábbi kérdéshez tartozik. Most itt tartunk.',
  'late.not-kept': 'Az utolsó üzenetét nem őriztem meg: nem arra válaszol, amit itt kérdezünk. Itt tartunk.',
  'late.words':
    'Az utolsó üzenete még e kérdés előtt érkezett, ezért nem vettem válasznak. Ha a történtekhez tartozik, kérem, küldje el újra, amikor rákérdezek.',
  'late.sent': 'A bejelentését még az előtt az üzenet előtt elküldtük, ezért az üzenet nincs benne.',

  'why.nothing': 'E mögött a kérdés mögött nincs semmi. Csak segít eligazodni.',
  'change.ask': 'Melyik választ szeretné módosítani?',
  'change.nothing': 'Még nincs módosítható válasz.',
  'understood.ask': 'Ezt értettem meg a szavaiból. Helyes? Minden részét módosíthatja.',
  'understood.right': 'Igen, helyes',
  'understood.ask-me': 'Nem, inkább kérdezzen',
  'understood.added': 'Hozzátettem ahhoz, amit elmondott.',
  'why.understood': 'Hogy ne kelljen kétszer elmondania ugyanazt. Ha valami nem jó, kérem, szóljon.',

  'change.go-on': 'Egyiket sem, menjünk tovább',

  'review.ask': 'Kérem, ellenőrizze a válaszait. Csak ezt küldjük el. Mindegyiket módosíthatja.',
  'review.send': 'Küldés',

  'language.ask': 'Melyik nyelvet szeretné?',
  'language.changed': 'Magyarul folytatjuk.',
  'language.offer': 'Inkább más nyelven folytatná? Írja be a nevét: {{name}}.',
  'language.offered': 'Folytassuk magyarul?',
  'language.not-reviewed':
    'Ezeket a szövegeket magyar anyanyelvű ember még nem ellenőrizte, ezért lehetnek bennük hibák. A legfontosabbak mellett ott az angol szöveg is. Ha valami nem világos, hívja ezt a számot: {{councilPhone}} ({{councilHours}}), és mondja angolul: „{{phrase}}”.',

  'stop.ask': 'Itt abbahagyhatja. Megőrizzem, amit elmondott, vagy töröljem?',
  'stop.keep': 'Őrizze meg későbbre',
  'stop.delete': 'Törölje',
  'stop.go-on': 'Folytatom',
  'stop.nothing': 'Nem mondott el semmit, amit megőriztem volna. Egyszerűen bezárhatja ezt az oldalt.',
  'keep.nothing': 'Még nincs mit megőrizni.',
  'keep.with-report':
    'Ezt nem tudom megőrizni későbbre: ez a beszélgetés 30 perccel a bejelentés elküldése után törlődik. Folytathatja, vagy elküldheti, amije van.',
  'resume.nothing': 'Itt nincs semmi befejezetlen.',
  'resume.code': 'Itt nincs semmi befejezetlen. Ha van kódja, az megnyitja, amit megőrzött.',
  'restart.ask': 'Töröljem, amit itt elmondott, és kezdjük elölről? Ezt nem lehet visszahozni.',
  'restart.yes': 'Igen, törlés és elölről',
  'restart.no': 'Nem, folytatom ezt',
  'stop.kept-code':
    '24 óráig őrzöm. Csak ezzel a kóddal nyitható meg: {{code}}. Kérem, írja le vagy jegyezze meg a kódot: senki sem tudja még egyszer megadni.',
  'stop.kept-here': '7 napig őrzöm. Írjon nekem újra, amikor szeretne.',
  'stop.kept.ask': 'Most már kiléphet.',
  'stop.kept.noted': 'Megvan a kód',

  'delete.ask': 'Töröljek mindent, amit itt elmondott? Ezt nem lehet visszahozni.',
  'delete.yes': 'Igen, törölje',
  'delete.no': 'Nem, őrizze meg',
  'delete.done-hosted':
    'Amit elmondott, itt töröltem. Ez az üzenetküldő szolgáltatás saját másolatot őriz, azt a készülékén törölheti. A korábban elküldött bejelentés az önkormányzatnál marad.',
  'delete.done':
    'Mindent töröltem, amit itt elmondott. A korábban elküldött bejelentés az önkormányzatnál marad.',

  'code.ask': 'Kérem, írja be az elismervényét vagy a kódját: 16 számjegy.',
  'code.unknown':
    'Ezzel semmit sem tudok megnyitni. Kérem, ellenőrizzen minden számjegyet. Egy kód idővel le is jár.',
  'code.not-a-code': 'A kód 16 számjegyből áll. Kérem, ellenőrizze még egyszer.',
  'code.found': 'Itt a befejezetlen üzenete. A kód már nem működik; ha újra abbahagyja, újat kap.',
  'unfinished.ask': 'Van egy befejezetlen üzenete. Folytatja, vagy töröljük?',
  'unfinished.continue': 'Folytatom',
  'unfinished.delete': 'Törölje',
  'unfinished.new': 'Már van egy befejezetlen üzenete.',

  'sent.thanks': 'Köszönjük. Megkaptuk a bejelentését.',
  'sent.thanks-contact': 'Köszönjük. Megkaptuk az üzenetét.',
  'sent.reference': 'Az ügyszáma: {{reference}}',
  'sent.receipt':
    'Az elismervénye: {{receipt}}. Olyan, mint egy telefonszám. Akinél megvan, elolvashatja a válaszunkat, ezért tartsa ott, ahová csak Ön néz.',
  'sent.promise':
    'Érintett benne az önkormányzat bérlője vagy hosszú távú bérlője (leaseholder)? Akkor, ha lehetséges, legkésőbb ezen a napon válaszolunk: {{respondBy}}. Cselekvési tervünk, ha lehetséges, legkésőbb ezen a napon lesz: {{planBy}}.',
  'sent.no-promise':
    'Az önkormányzat minden bejelentést komolyan vesz és megvizsgál. Nem mindegyikhez tartozik határidő. Határidő azokhoz a bejelentésekhez tartozik, amelyekben az önkormányzat bérlője vagy hosszú távú bérlője (leaseholder) érintett.',
  'sent.no-contact': 'Nem fogjuk keresni Önt. A válaszunkat az elismervényével nyithatja meg.',
  'sent.contact': 'Csak úgy keressük Önt, ahogy Ön választotta.',
  'sent.urgent':
    'Amiatt, amit elmondott, a bejelentését sürgősnek jelöltük. Senki sem hívta a rendőrséget Ön helyett. Veszély esetén hívja ezt a számot: {{emergency}}.',
  'sent.call': 'Ha egy emberrel szeretne beszélni: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Ezt 30 percig olvashatja. Utána itt törlődik, és a bejelentését csak az önkormányzat munkatársai tudják megnyitni.',
  'sent.ask': 'Megőrizte az elismervényét?',
  'sent.ask-kept': 'Van még valami?',
  'sent.keep': 'Igen, megőriztem',
  'sent.kept': 'Jó. Az elismervényt többé nem mutatom.',
  'sent.delete': 'A beszélgetés törlése',
  'sent.menu': 'Vissza az elejére',
  'sent.new-report': 'A korábbi bejelentését elküldtük, ezért innen eltávolítottam.',
  'sent.keep-first':
    'Mielőtt továbbmegyünk: megőrizte a bejelentése elismervényét? Később nem tudom megmutatni.',

  'apology.not-kept':
    'Sajnálom, hiba történt, és az utolsó üzenete nem maradt meg. Minden korábbi megvan. Kérem, kicsit később küldje el újra.',
  'apology.doubtful':
    'Sajnálom, ez túl sokáig tartott, és nem tudom, hogy az utolsó üzenete megmaradt-e. Kérem, kicsit később írja be, hogy „Ismétlés”, és látni fogja, hol tartunk.',
  'apology.too-fast':
    'Egyszerre sok üzenet jött, és az utolsó nem maradt meg. Minden korábbi megvan. Kérem, várjon egy kicsit, aztán küldje el újra.',
  'apology.telephone': 'Ha továbbra sem működik: {{councilPhone}}. Veszély esetén: {{emergency}}.',
  'channel.private-only': 'Csak négyszemközt beszélek. Kérem, írjon közvetlenül nekem.',
};
