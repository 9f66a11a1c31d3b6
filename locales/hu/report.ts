/** Hungarian: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'Van most valaki veszélyben?',
  'report.safe-now.label': 'Veszély most',
  'report.safe-now.why': 'Ha valaki most veszélyben van, a rendőrség azonnal jöhet. Mi nem tudunk.',
  'report.safe-now.choice.nobody-in-danger': 'Nem',
  'report.safe-now.choice.in-danger': 'Igen',
  'report.safe-now.choice.not-sure': 'Nem tudom',

  'report.reporter.ask': 'Kiről beszél nekünk?',
  'report.reporter.label': 'Kivel történt',
  'report.reporter.why':
    'Hogy tudjuk, kinek kell segítség, és ne rossz embert keressünk meg. Ha az önkormányzat megbízottjának dolgozik, válassza ezt: „Az önkormányzatnak dolgozom”.',
  'report.reporter.choice.me': 'Velem történt',
  'report.reporter.choice.someone-i-know': 'Egy ismerősömmel történt',
  'report.reporter.choice.i-saw-it': 'Láttam, ahogy történik',
  'report.reporter.choice.i-work-for-the-council': 'Az önkormányzatnak dolgozom',

  'report.they-know.ask': 'Tudja az az ember, hogy Ön elmondja nekünk?',
  'report.they-know.label': 'Tud a bejelentésről',
  'report.they-know.why': 'Hogy senkit se érjen váratlanul. Az illetőnek ez kockázatos lehet.',
  'report.they-know.choice.yes': 'Igen',
  'report.they-know.choice.no': 'Nem',
  'report.they-know.choice.not-sure': 'Nem tudom',

  'report.safe-to-contact-them.ask': 'Biztonságos, ha megkeressük azt az embert?',
  'report.safe-to-contact-them.label': 'Biztonságos-e megkeresni',
  'report.safe-to-contact-them.why':
    'Egy hívás vagy levél rossz pillanatban veszélybe sodorhatja az illetőt.',
  'report.safe-to-contact-them.choice.yes': 'Igen',
  'report.safe-to-contact-them.choice.no': 'Nem',
  'report.safe-to-contact-them.choice.not-sure': 'Nem tudom',

  'report.under-18.ask': 'Ön 18 év alatti?',
  'report.under-18.label': '18 év alatti',
  'report.under-18.why': 'A 18 év alattiaknak külön segítség van, és nekünk is külön figyelnünk kell.',
  'report.under-18.choice.no': 'Nem',
  'report.under-18.choice.yes': 'Igen',
  'report.under-18.choice.rather-not-say': 'Inkább nem mondom meg',

  'report.they-under-18.ask': '18 év alatti az, akivel történt?',
  'report.they-under-18.label': 'Az illető 18 év alatti',
  'report.they-under-18.why': 'Külön figyelnünk kell, ha 18 év alattit zaklatnak.',
  'report.they-under-18.choice.no': 'Nem',
  'report.they-under-18.choice.yes': 'Igen',
  'report.they-under-18.choice.not-sure': 'Nem tudom',

  'report.support.ask': 'Könnyebb lenne Önnek ezek valamelyikével? Többet is választhat.',
  'report.support.label': 'Segítség a részvételhez',
  'report.support.why':
    'Ha szüksége van rá, tolmácsot vagy jelnyelvi tolmácsot biztosítunk. A többit telefonon is elintézhetjük.',
  'report.support.choice.nothing': 'Nem, nem szükséges',
  'report.support.choice.interpreter': 'Tolmács',
  'report.support.choice.sign-language': 'Jelnyelvi tolmács',
  'report.support.choice.something-else': 'Valami más',

  'report.support-details.ask': 'Mit kell tudnunk erről? Például melyik nyelv, vagy mi segít Önnek.',
  'report.support-details.label': 'Erről a segítségről',
  'report.support-details.why': 'Hogy már az első beszélgetésnél meglegyen a megfelelő segítség.',

  'report.what-happened.ask':
    'Mondja el a saját szavaival, mi történt. Annyi üzenetet küldhet, amennyit szeretne. Nem lehet rosszul elmondani.',
  'report.what-happened.ask-witness':
    'Mondja el a saját szavaival, mit látott vagy hallott. Annyi üzenetet küldhet, amennyit szeretne. Nem kell tudnia az egész történetet.',
  'report.what-happened.ask-staff':
    'Mondja el a saját szavaival, mi történt, és kivel. Annyi üzenetet küldhet, amennyit szeretne.',
  'report.what-happened.ask-other':
    'Mondja el, mi történt azzal az emberrel, amennyire tudja. Annyi üzenetet küldhet, amennyit szeretne. Nem lehet rosszul elmondani.',
  'report.what-happened.label': 'Mi történt',
  'report.what-happened.why': 'Az Ön szavai többet mondanak bármilyen listánál. Néhány szó elég.',

  'report.forms.ask': 'Miféle dolog volt? Többet is választhat.',
  'report.forms.label': 'A zaklatás fajtája',
  'report.forms.why': 'Segít látnunk, mi történik az önkormányzat egész területén. Az sem baj, ha nem tudja.',
  'report.forms.choice.physical': 'Testi',
  'report.forms.choice.verbal': 'Szóbeli',
  'report.forms.choice.non-verbal': 'Szavak nélküli',
  'report.forms.choice.not-sure': 'Nem tudom',

  'report.physical.ask': 'Testi: ezek közül melyik volt? Többet is választhat.',
  'report.physical.label': 'Melyik testi cselekmény',
  'report.physical.why':
    'Kár esetén sürgős javítás kellhet; támadás esetén lehet, hogy Önnek védelemre van szüksége.',
  'report.physical.choice.touching': 'Nem kívánt érintés',
  'report.physical.choice.attack': 'Támadás vagy bántalmazás',
  'report.physical.choice.damage': 'Kár valaki tulajdonában',
  'report.physical.choice.something-else': 'Valami más',

  'report.verbal.ask': 'Szóbeli: ezek közül melyik volt? Többet is választhat.',
  'report.verbal.label': 'Miféle szavak',
  'report.verbal.why': 'A fenyegetésre például gyorsabban kell válaszolni.',
  'report.verbal.choice.advances': 'Nem kívánt közeledés',
  'report.verbal.choice.name-calling': 'Csúfolás',
  'report.verbal.choice.bullying': 'Megfélemlítés',
  'report.verbal.choice.threats': 'Fenyegetés',
  'report.verbal.choice.abuse': 'Szidalmazás',
  'report.verbal.choice.jokes-insults': 'Viccek vagy sértések',
  'report.verbal.choice.ridicule': 'Gúnyolás amiatt, aki valaki',
  'report.verbal.choice.malicious-complaints': 'Rosszindulatú panaszok',
  'report.verbal.choice.something-else': 'Valami más',

  'report.non-verbal.ask': 'Szavak nélküli: ezek közül melyik volt? Többet is választhat.',
  'report.non-verbal.label': 'Melyik szavak nélküli tett',
  'report.non-verbal.why': 'Ezek némelyikének külön határideje van. Ilyen a sértő falfirka.',
  'report.non-verbal.choice.graffiti': 'Sértő falfirka',
  'report.non-verbal.choice.gestures': 'Mozdulatok',
  'report.non-verbal.choice.letters-posters': 'Levelek, szórólapok vagy plakátok',
  'report.non-verbal.choice.staring': 'Bámulás vagy szexuális nézés',
  'report.non-verbal.choice.something-else': 'Valami más',

  'report.when.ask':
    'Mikor történt? Mondja, ahogy szeretné: „múlt kedd este”, „március 3.”, „május óta többször”.',
  'report.when.label': 'Mikor',
  'report.when.why': 'A nap segít tanúkat és kamerafelvételeket keresni. Nagyjából is jó.',

  'report.ongoing.ask': 'Többször is megtörtént?',
  'report.ongoing.label': 'Hányszor',
  'report.ongoing.why': 'Egyszer is elég a bejelentéshez. Ha még tart, terveznünk kell vele.',
  'report.ongoing.choice.once': 'Egyszer',
  'report.ongoing.choice.several-times': 'Többször',
  'report.ongoing.choice.still-going-on': 'Még mindig tart',
  'report.ongoing.choice.not-sure': 'Nem tudom',

  'report.where.ask': 'Hol történt?',
  'report.where.label': 'Hol',
  'report.where.why': 'Hogy tudjuk, ki felel azért a helyért.',
  'report.where.choice.at-home': 'Az otthonomban',
  'report.where.choice.at-home-other': 'Az illető otthonában',
  'report.where.choice.in-the-building': 'Az épületben',
  'report.where.choice.in-the-street': 'Az utcán',
  'report.where.choice.online': 'Az interneten vagy telefonon',
  'report.where.choice.somewhere-else': 'Máshol',
  'report.where.choice.not-sure': 'Nem tudom',

  'report.where-exactly.ask': 'Mi a cím, vagy hogyan írná le a helyet?',
  'report.where-exactly.label': 'Cím vagy hely',
  'report.where-exactly.why': 'Hogy jó helyen keressük. Egy utca vagy egy feltűnő épület is elég.',

  'report.who.ask': 'Tudja, ki tette?',
  'report.who.label': 'Ki tette',
  'report.who.why': 'Hogy mit tehetünk, attól függ, ki az. Azért, mert Ön elmondta nekünk, nem keressük meg.',
  'report.who.choice.neighbour': 'Egy szomszéd',
  'report.who.choice.neighbours-visitor': 'Egy szomszéd vendége',
  'report.who.choice.partner': 'A partnerem',
  'report.who.choice.partner-other': 'Az illető partnere',
  'report.who.choice.ex-partner': 'A volt partnerem',
  'report.who.choice.ex-partner-other': 'Az illető volt partnere',
  'report.who.choice.relative': 'Egy rokonom',
  'report.who.choice.relative-other': 'Az illető rokona',
  'report.who.choice.someone-at-home': 'Más, akivel együtt élek',
  'report.who.choice.someone-at-home-other': 'Más, akivel az illető együtt él',
  'report.who.choice.council-staff': 'Önkormányzati munkatárs vagy megbízott',
  'report.who.choice.stranger': 'Egy idegen',
  'report.who.choice.someone-else': 'Valaki más',
  'report.who.choice.not-sure': 'Nem tudom',

  'report.who-exactly.ask': 'Mit tud arról az emberről? Név, cím, hogyan néz ki.',
  'report.who-exactly.ask-other': 'Mit tud arról, aki tette? Név, cím, hogyan néz ki.',
  'report.who-exactly.label': 'Arról, aki tette',
  'report.who-exactly.why': 'Hogy a megfelelő emberről beszéljünk. Hagyja ki, ha nem tudja.',

  'report.people.ask': 'Néhány rövid kérdés az emberekről:',
  'report.people.label': 'Emberek',
  'report.people.why': 'Ebből tudjuk, milyen gyorsan kell lépni, és milyen segítség kell.',
  'report.people.item.hurt': 'Megsérült valaki?',
  'report.people.item.weapon': 'Volt fegyver, vagy valami, amit fegyverként használtak?',
  'report.people.item.children': 'Él ott gyerek, vagy gondozásra szoruló ember?',
  'report.people.item.children-other':
    'Tudomása szerint: él gyerek vagy gondozásra szoruló ember azzal, akivel történt?',
  'report.people.item.afraid': 'Fél otthon maradni?',
  'report.people.item.afraid-witness': 'Úgy tűnt, hogy az illető fél otthon maradni?',
  'report.people.item.afraid-other': 'Fél az illető otthon maradni?',

  'report.home.ask':
    'Önkormányzati lakásról (council home) van szó? A bérlők és a hosszú távú bérlők (leaseholders) is ide számítanak.',
  'report.home.ask-young':
    'Önkormányzati lakásról (council home) van szó? Ha nem tudja, mondja azt: nem baj.',
  'report.home.label': 'Önkormányzati lakás',
  'report.home.why': 'Ettől függ, milyen gyors választ ígérünk. Bejelentést mindkét esetben tehet.',
  'report.home.item.yours': 'Ön önkormányzati lakásban lakik?',
  'report.home.item.yours-other': 'Tudomása szerint: önkormányzati lakásban lakik az, akivel történt?',
  'report.home.item.theirs': 'Önkormányzati lakásban lakik az, aki tette?',

  'report.contact.ask':
    'Van biztonságos mód, ahogy elérhetjük? Gondolja végig, ki látja még a telefonját, az e-mailjeit vagy a postáját. Ha nemet választ, vagy kihagyja, nem fogjuk keresni.',
  'report.contact.ask-young':
    'Van biztonságos mód, ahogy elérhetjük? Gondolja végig, ki látja még a telefonját, az e-mailjeit vagy a postáját. Egy felnőtt, akiben bízik, segíthet választani.',
  'report.contact.ask-other':
    'Van biztonságos mód, ahogy elérhetjük? Ez Önre vonatkozik, aki ír, és senki másra. Ha nemet választ, vagy kihagyja, nem fogjuk keresni.',
  'report.contact.label': 'Hogyan érhetjük el',
  'report.contact.why':
    'Soha nem használunk más módot, csak azt, amit Ön választ. Ha egyet sem választ, nem keressük.',
  'report.contact.choice.no-contact': 'Nem, ne keressenek',
  'report.contact.choice.receipt': 'Visszajövök az elismervényemmel',
  'report.contact.choice.phone': 'Hívjanak fel',
  'report.contact.choice.text-message': 'Küldjenek SMS-t',
  'report.contact.choice.email': 'Írjanak e-mailt',
  'report.contact.choice.letter': 'Írjanak levelet',

  'report.phone.ask': 'Melyik szám biztonságos?',
  'report.phone.label': 'Telefonszám',
  'report.phone.why': 'Csak ehhez a bejelentéshez használjuk, úgy, ahogy Ön választja.',
  'report.email.ask': 'Melyik e-mail-cím biztonságos? Csak Ön olvashassa.',
  'report.email.label': 'E-mail-cím',
  'report.email.why': 'Csak ehhez a bejelentéshez használjuk, úgy, ahogy Ön választja.',
  'report.address.ask': 'Melyik cím biztonságos? Ott senki más ne bontsa fel a leveleit.',
  'report.address.label': 'Levelezési cím',
  'report.address.why': 'Csak ehhez a bejelentéshez használjuk, úgy, ahogy Ön választja.',

  'report.contact-rules.ask': 'Amikor keressük, ha más veszi fel vagy más olvassa:',
  'report.contact-rules.label': 'Amikor keressük',
  'report.contact-rules.why': 'Hogy senki se tőlünk tudja meg, hogy Ön beszélt velünk.',
  'report.contact-rules.item.say-who': 'Megmondhatjuk, hogy az önkormányzat az?',
  'report.contact-rules.item.leave-message': 'Hagyhatunk üzenetet?',

  'report.contact-when.ask': 'Mikor biztonságos, ha keressük? Például: „hétköznap 15 óra előtt”.',
  'report.contact-when.label': 'Biztonságos időpontok',
  'report.contact-when.why': 'Tartjuk magunkat az Ön által megadott időpontokhoz.',

  'report.name.ask': 'Mi a neve? Ezt kihagyhatja: akkor a bejelentésében nincs név.',
  'report.name.ask-young': 'Mi a neve? A keresztneve is elég, és ki is hagyhatja.',
  'report.name.ask-staff':
    'Mi a neve? Az önkormányzat ({{council}}) bizalmasan kezeli, mint minden bejelentésnél, kivéve ebben az esetben: {{legalException}}. Ezt kihagyhatja.',
  'report.name.ask-other': 'Mi az Ön saját neve? Ezt kihagyhatja: akkor a bejelentésében nincs név.',
  'report.name.label': 'Az Ön neve',
  'report.name.why': 'A név segít abban, hogy segítsünk Önnek. Név nélkül is számít a bejelentése.',

  'report.speak-to-them.ask': 'Beszélhetünk azzal, aki ezt tette?',
  'report.speak-to-them.ask-other':
    'Beszélhetünk azzal, aki ezt tette? Ha nem tudja, mit szeretne az, akivel történt, válassza ezt: „Előbb velem beszéljenek”.',
  'report.speak-to-them.label': 'Beszélni azzal, aki tette',
  'report.speak-to-them.why':
    'Soha nem beszélünk vele az Ön beleegyezése nélkül, kivéve, ha a törvény nem hagy más választást.',
  'report.speak-to-them.choice.ask-me-first': 'Előbb velem beszéljenek',
  'report.speak-to-them.choice.yes': 'Igen',
  'report.speak-to-them.choice.no': 'Nem',

  'contact-me.safe-now.ask': 'Van most valaki veszélyben?',
  'contact-me.safe-now.label': 'Veszély most',
  'contact-me.safe-now.why': 'Ha valaki most veszélyben van, a rendőrség azonnal jöhet. Mi nem tudunk.',
  'contact-me.safe-now.choice.nobody-in-danger': 'Nem',
  'contact-me.safe-now.choice.in-danger': 'Igen',
  'contact-me.safe-now.choice.not-sure': 'Nem tudom',
  'contact-me.contact.ask':
    'Hogyan érhetjük el biztonságosan? Gondolja végig, ki látja még a telefonját, az e-mailjeit vagy a postáját.',
  'contact-me.contact.label': 'Hogyan érhetjük el',
  'contact-me.contact.why': 'Soha nem használunk más módot, csak azt, amit Ön választ.',
  'contact-me.contact.choice.phone': 'Hívjanak fel',
  'contact-me.contact.choice.text-message': 'Küldjenek SMS-t',
  'contact-me.contact.choice.email': 'Írjanak e-mailt',
  'contact-me.contact.choice.letter': 'Írjanak levelet',
  'contact-me.phone.ask': 'Melyik szám biztonságos?',
  'contact-me.phone.label': 'Telefonszám',
  'contact-me.phone.why': 'Csak erre használjuk, úgy, ahogy Ön választja.',
  'contact-me.email.ask': 'Melyik e-mail-cím biztonságos? Csak Ön olvashassa.',
  'contact-me.email.label': 'E-mail-cím',
  'contact-me.email.why': 'Csak erre használjuk, úgy, ahogy Ön választja.',
  'contact-me.address.ask': 'Melyik cím biztonságos? Ott senki más ne bontsa fel a leveleit.',
  'contact-me.address.label': 'Levelezési cím',
  'contact-me.address.why': 'Csak erre használjuk, úgy, ahogy Ön választja.',
  'contact-me.contact-rules.ask': 'Amikor keressük, ha más veszi fel vagy más olvassa:',
  'contact-me.contact-rules.label': 'Amikor keressük',
  'contact-me.contact-rules.why': 'Hogy senki se tőlünk tudja meg, hogy Ön beszélt velünk.',
  'contact-me.contact-rules.item.say-who': 'Megmondhatjuk, hogy az önkormányzat az?',
  'contact-me.contact-rules.item.leave-message': 'Hagyhatunk üzenetet?',
  'contact-me.contact-when.ask': 'Mikor biztonságos? Például: „hétköznap 15 óra előtt”.',
  'contact-me.contact-when.label': 'Biztonságos időpontok',
  'contact-me.contact-when.why': 'Tartjuk magunkat az Ön által megadott időpontokhoz.',
  'contact-me.which-language.ask':
    'Milyen nyelven beszéljünk? Tudunk tolmácsot vagy jelnyelvi tolmácsot hozni.',
  'contact-me.which-language.label': 'A beszélgetés nyelve',
  'contact-me.which-language.why': 'Hogy már elsőre a megfelelő ember hívja.',

  'aside.under-18':
    'Köszönöm, hogy elmondta. Nem csinált semmi rosszat, és nem Ön tehet róla. A Childline (segítség gyerekeknek és fiataloknak) bármikor hívható, ingyen: {{childline}}. Mivel Ön 18 év alatti, lehet, hogy tudniuk kell róla azoknak, akiknek a fiatalok védelme a munkájuk.',
  'aside.they-under-18':
    'Köszönöm, hogy elmondta. Mivel az illető 18 év alatti, lehet, hogy tudniuk kell róla azoknak, akiknek a fiatalok védelme a munkájuk.',
  'aside.saw-it': 'Köszönöm, hogy szól. Nem kell mindent tudnia: hagyja ki, amit nem tud.',
  'aside.works-for-council':
    'Köszönjük, hogy elmondja. A munkatársaink és megbízottaink zaklatása is számít, és határozottan fellépünk ellene. Hogy kicsoda Ön, azt bizalmasan kezeljük, mint minden bejelentésnél, kivéve ebben az esetben: {{legalException}}.',
  'aside.contact-you-only':
    'Akkor nem keressük meg az illetőt. Csak Önnel beszélünk, úgy, ahogy Ön választja.',
  'aside.support': 'Továbbadom. Ha úgy könnyebb, mindent elmondhat telefonon is: {{councilPhone}}.',
  'aside.graffiti':
    'A sértő falfirkát 24 órán belül eltávolítják azután, hogy szóltak az Ügyfélszolgálati Központnak. Kérem, hívja fel ezt a számot is, hogy elinduljon a 24 óra: {{councilPhone}}.',
  'aside.damage': 'Ez azt jelenti, hogy javítani kell valamit? Sürgősségi javításként kezelik.',
  'aside.family':
    'Köszönöm, hogy elmondta. Segítség, ha valaki a családból az, éjjel-nappal, ingyen: National Domestic Abuse Helpline {{domesticAbuse}}.',
  'aside.council-staff':
    'Köszönöm, hogy elmondta. A bejelentését korlátozottként jelöljük meg: azt a munkatársat, aki megnyitja, utasítjuk, hogy ne mutassa meg az illetőnek, sem azoknak, akik vele dolgoznak.',
  'aside.hurt': 'Gyorsan orvos kell valakinek? Hívja ezt a számot: {{emergency}}, és kérjen mentőt.',
  'aside.afraid':
    'Nem lenne szabad félnie az otthonában. Ha ma éjjel biztonságos helyre van szüksége: {{outOfHoursPhone}}. Ez Önnek is szól, bárki is a lakás tulajdonosa. Ha Ön az önkormányzat bérlője, sürgősségi szállás szervezhető Önnek és az Önnel élőknek, ha a felmérés szerint közvetlen veszélyben van, és ez csökkentené a veszélyt.',
  'aside.they-afraid':
    'Senkinek sem lenne szabad félnie az otthonában. Biztonságos helyre van szüksége ma éjjel az illetőnek? Itt lehet telefonálni: {{outOfHoursPhone}}. Ez neki is szól, bárki is a lakás tulajdonosa. Ha az önkormányzat bérlője, sürgősségi szállás szervezhető neki és a vele élőknek, ha a felmérés szerint közvetlen veszélyben van, és ez csökkentené a veszélyt.',
  'aside.no-contact':
    'Akkor nem fogjuk keresni. Kérem, tudja, mit jelent ez: ha nem tudjuk elérni, vagy ha nem jön vissza az elismervényével, alig tudunk segíteni.',
  'aside.receipt': 'Jó. A küldés után megmutatok egy elismervényt. Őrizze meg: senki sem tud újat készíteni.',
  'aside.phone-risk':
    'A hívások és SMS-ek megmaradnak a telefonja listájában. Aki látja a telefonját, ott láthatja őket.',
  'aside.email-risk':
    'Aki ismeri a jelszavát, vagy ugyanazt a készüléket használja, elolvashatja az e-mailjeit. Ha mással közösen használja, kérem, válasszon más módot.',
  'aside.letter-risk':
    'Azon a címen valaki megláthatja vagy felbonthatja a levelet. Ha ez nem biztonságos, kérem, válasszon más módot.',
  'aside.letter': 'Egy levél néhány napig megy. Ha tud, válasszon inkább telefonszámot.',
};
