/** Hungarian: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Veszélyben vagyok',
  'door.what-is-harassment.name': 'Mi a zaklatás?',
  'door.advice.name': 'Tanács, ha még nem jelentem be',
  'door.note.name': 'Privát feljegyzés vezetése',
  'door.report.name': 'Bejelentem, mi történt',
  'door.contact-me.name': 'Csak keressenek meg biztonságosan',
  'door.what-will-you-do.name': 'Mit fognak tenni?',
  'door.policy.name': 'Szabályzat és elérhetőségek',
  'door.language.name': 'Nyelv',

  'harassment.means':
    'Zaklatás lehet az, amit valaki tesz, ahogyan viselkedik, amit mond, vagy ahogyan hozzáér valakihez. Ez nem helyes. Megsérti az embereket, vagy nem elfogadható.',
  'harassment.feels':
    'A másik ember fenyegetve, megalázva vagy lenézve érzi magát. És az a hely, ahol van, ijesztővé vagy ellenségessé válik.',
  'harassment.unwanted':
    'A másik ember nem akarta, nem kérte és nem viszonozza. Csak az egyik féltől jön, és ráerőltetik.',
  'harassment.anyone': 'Bárkivel megtörténhet. Nem számít, kicsoda.',
  'harassment.once':
    'Ha Önnel történt, vagy látta, hogy történik, kérem, jelentse be. Egyetlen alkalom is elég, akármilyen kicsinek tűnik.',
  'harassment.forms': 'Sokféle lehet. Itt megnézhet néhány példát. Van más is.',
  'harassment.physical':
    'Van testi zaklatás. Lehet az, hogy hozzáérnek valakihez, aki nem akarja, vagy megtámadják, bántalmazzák. Vagy lehet az, hogy kárt tesznek valaki tulajdonában.',
  'harassment.verbal':
    'Van szóbeli zaklatás. Lehet nem kívánt közeledés. Lehet csúfolás, megfélemlítés, fenyegetés vagy szidalmazás. Lehet vicc és sértés. Lehet az, hogy gúnyolnak valakit, mert más a kultúrája, vagy mert másban különbözik. Lehet rosszindulatú panasz.',
  'harassment.non-verbal':
    'Van szavak nélküli (nem szóbeli) zaklatás. Lehet sértő falfirka vagy mozdulat. Lehet levél, szórólap vagy plakát. Lehet az, hogy valaki bámul, vagy gonoszul, szexuálisan néz a másikra.',
  'harassment.sounds': 'Ez olyan, mint ami Önnel vagy egy ismerősével történt?',
  'harassment.unsure':
    'Nem kell biztosan tudnia. Csak mondja el a saját szavaival, mi történt. Minden bejelentést komolyan veszünk.',
  'harassment.label.physical': 'Testi',
  'harassment.label.verbal': 'Szóbeli',
  'harassment.label.non-verbal': 'Szavak nélküli',
  'harassment.label.sounds': 'Ez történt?',
  'harassment.label.unsure': 'Nem tudom',
  'harassment.label.report': 'Igen, bejelentem',

  'advice.start':
    'Nem kell ma bejelentést tennie. Ha viszonylag apróságnak érzi, és még nem szeretné bejelenteni, ezek segíthetnek.',
  'advice.serious':
    'Amit elmondott nekünk, komoly lehet. Nem kell ma bejelentenie. Szánjon rá annyi időt, amennyi kell. Ezek segíthetnek.',
  'advice.not-your-fault': 'Ezek közül semmiről sem Ön tehet.',
  'advice.danger': 'Ha a zaklatás súlyos, és most veszélyben érzi magát, hívja a rendőrséget: {{emergency}}.',
  'advice.afraid':
    'Ha fél ma éjjel otthon maradni, hívja a lakásügyi vonalat, bárki is a lakás tulajdonosa: {{outOfHoursPhone}}',
  'advice.childline': 'A Childline gyerekeknek és fiataloknak segít, ingyen, éjjel-nappal: {{childline}}',
  'advice.safety':
    'Az Ön biztonsága az első. Nem kell beszélnie azzal, aki ezt tette. Vannak, akik segítenek tervet készíteni, akkor is, ha soha nem jelenti be.',
  'advice.in-danger':
    'Fél, vagy nem érzi magát biztonságban? A rendőrséget bármikor hívhatja: {{emergency}}. Ez a beszélgetés ezt nem tudja megtenni Ön helyett.',
  'advice.despair': 'Túl sok ez így egyszerre? Nem kell egyedül maradnia vele. Most is beszélhet valakivel.',
  'advice.partner':
    'A partnere, a volt partnere, egy rokona vagy olyasvalaki, akivel együtt él? Nem kell azzal az emberrel elrendeznie. Akiket itt talál, ismerik az ilyen helyzeteket. Segítenek megtervezni, hogyan legyen biztonságban.',
  'advice.sexual':
    'Valami szexuális dolog volt, amit Ön nem akart? Ön dönti el, kinek és mennyit mond el. Ők meghallgatják.',
  'advice.stalking':
    'Követi, figyeli vagy bámulja valaki? Minden alkalom számít. Írja fel mindegyiket, és hívjon olyat, aki ért hozzá.',
  'advice.weapon':
    'Volt fegyver? Ha újra meglátja, vagy visszajönnek vele, ne várjon ránk. Menjen biztonságos helyre, és hívja ezt a számot: {{emergency}}.',
  'advice.violence':
    'Bántotta vagy megpróbálta bántani valaki? Megtörténhet hamarosan újra? Akkor ne várjon ránk. Hívja ezt a számot: {{emergency}}.',
  'advice.hurt': 'Gyorsan orvos kell valakinek? Hívja ezt a számot: {{emergency}}, és kérjen mentőt.',
  'advice.threats':
    'Megfenyegette valaki? Őrizze meg, amit küldött, és írja le, amit mondott. Elmondhatja a rendőrségnek. Ha hamarosan megtörténhet: {{emergency}}. Ha nem: {{nonEmergency}}.',
  'advice.not-emergency': 'Nem vészhelyzet? A rendőrség száma: {{nonEmergency}}.',
  'advice.safe-contact':
    'Szeretné, hogy keressük? Mondja meg, melyik mód biztonságos, és mikor. Más módot nem használunk.',
  'advice.stop':
    'Csak ha Önnek ez nem nehéz, és biztonságban érzi magát: megmondhatja az illetőnek, hogy hagyja abba. Mondja meg, hogy nem tetszik, amit tesz.',
  'advice.friend': 'Magával vihet egy barátot, vagy megkérheti, hogy mondja meg Ön helyett.',
  'advice.letter':
    'Vagy megírhatja neki, hogy elfogadhatatlan, amit tesz. Ha így tesz, tartson meg egy másolatot a levélről.',
  'advice.adult':
    'Nem kell ezt egyedül megtennie. Ha biztonságosnak tűnik, egy felnőtt, akiben bízik, megmondhatja Ön helyett az illetőnek, hogy hagyja abba.',
  'advice.adult-letter': 'Vagy a felnőtt írhat neki Ön helyett. Tartson meg egy másolatot a levélről.',
  'advice.stop-unsafe': 'Ha nem tűnik biztonságosnak, kérem, ne tegye.',
  'advice.trust': 'Beszéljen valakivel, akiben bízik. Nem kell ezt egyedül cipelnie.',
  'advice.trust-adult':
    'Beszéljen egy felnőttel, akiben bízik, például valakivel a családból, egy tanárral vagy egy orvossal. Ha az első nem segít, mondja el másnak.',
  'advice.notes':
    'Jegyezze fel minden alkalommal, amikor megtörténik: a dátumot, az időpontot és azt, hogy pontosan mi történt.',
  'advice.notes-originals': 'Az üzeneteket, leveleket és képeket hagyja pontosan úgy, ahogy vannak.',
  'advice.notes-safe': 'A feljegyzését tartsa ott, ahol az, aki ezt teszi, nem találja meg.',
  'advice.notes-count':
    'Az a feljegyzés, amelyet megtart, nem bejelentés. Ha azt szeretné, hogy számítson, jelentse be.',
  'advice.goes-on': 'Ha nem marad abba, kérem, gondolja át újra a bejelentést.',
  'advice.any-time': 'Ide bármikor visszatérhet.',
  'advice.label.safe': 'Hogyan legyen biztonságban',
  'advice.label.stop': 'Szólni, hogy hagyja abba',
  'advice.label.trust': 'Beszélni valakivel',
  'advice.label.notes': 'Feljegyzést vezetni',
  'advice.label.goes-on': 'Ha folytatódik',
  'advice.label.support': 'Akik segíteni tudnak',

  'safeguarding.young':
    'Nem csinált semmi rosszat. Ön 18 év alatti, ezért lehet, hogy tudniuk kell róla azoknak, akiknek a fiatalok védelme a munkájuk.',
  'safeguarding.others':
    'Lehet, hogy nincs biztonságban egy gyerek, vagy egy gondozásra szoruló felnőtt? Akkor lehet, hogy tudniuk kell róla azoknak, akiknek az ő védelmük a munkájuk. Másoknak csak akkor mondjuk el, ha Ön beleegyezik, vagy ha a törvény előírja.',

  'support.start':
    'Ők meghallgatják, és segíteni tudnak. Akkor is hívhatja őket, ha soha nem jelent be semmit.',
  'support.victim-support':
    'Victim Support (áldozatsegítés), bárkinek, akit bűncselekmény ért: {{victimSupport}}',
  'support.local': 'Áldozatsegítés az Ön közelében: {{victimService}}',
  'support.domestic-abuse':
    'Ha a partnere, a volt partnere vagy egy rokona az, National Domestic Abuse Helpline (segélyvonal családon belüli bántalmazás esetén): {{domesticAbuse}}',
  'support.mens-advice':
    "Férfiaknak, akiket a partnerük vagy egy rokonuk bánt, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Ha valaki követi vagy figyeli Önt, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis':
    'Ha szexuális dolog volt, Rape Crisis (segítség szexuális erőszak után): {{rapeCrisis}}',
  'support.galop': 'LGBT+ embereknek, Galop: {{galop}}',
  'support.samaritans':
    'Ha túl sok ez így egyszerre, a Samaritans meghallgatja, ingyen, éjjel-nappal: {{samaritans}}',
  'support.trace': 'A hívások megmaradnak a telefonja listájában, ahol más is láthatja őket.',

  'will.committed':
    'Három dolgot ígértünk: egyenlően bánunk az emberekkel, értéknek tekintjük, miben különböznek, és azért dolgozunk, hogy itt biztonságos legyen élni és ide látogatni.',
  'will.no-tolerance':
    'A zaklatást nem tűrjük el. A rendőrséggel és másokkal együtt fellépünk ellene, és igyekszünk megelőzni.',
  'will.acknowledge':
    'Minden alkalommal, amikor valaki zaklatást jelent be, közöljük, hogy megkaptuk a bejelentést. Elmondjuk, mi fog történni.',
  'will.respond':
    'Érintettek benne a bérlőink vagy a hosszú távú bérlőink (leaseholders)? Akkor egy munkanapon belül választ adunk, ha lehetséges.',
  'will.plan':
    'Ezekhez a bejelentésekhez cselekvési tervet is készítünk. Ezt három munkanapon belül tesszük meg, ha lehetséges.',
  'will.working-days': 'A munkanapok hétfőtől péntekig tartanak. A munkaszüneti napok nem számítanak.',
  'will.respond-by': 'Bejelentést küldött. Ha lehetséges, legkésőbb ezen a napon válaszolunk rá: {{date}}.',
  'will.plan-by': 'Ha lehetséges, legkésőbb ezen a napon lesz hozzá cselekvési tervünk: {{date}}.',
  'will.no-dates':
    'Az elküldött bejelentéséhez nincs megígért határidő. A határidők azokra a bejelentésekre vonatkoznak, amelyekben a bérlőink vagy a hosszú távú bérlőink (leaseholders) érintettek. Ha az Önében igen, kérem, hívjon minket: {{councilPhone}}',
  'will.missed':
    'Ha elmúlik egy határidő, és nem hall felőlünk, hívja az önkormányzatot ({{council}}), és kérdezze meg: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Panaszt is tehet az önkormányzatnál.',
  'will.ombudsman':
    'Ha a panaszára adott végső válaszunk nem oldja meg a dolgot, kérhet egy független vizsgálót (Ombudsman), hogy vizsgálja meg. Ez ingyenes. A Housing Ombudsman a bérbeadókkal kapcsolatos panaszokat vizsgálja. A Local Government and Social Care Ombudsman az önkormányzatokkal kapcsolatos más panaszokat vizsgálja.',
  'will.seriously': 'Minden zaklatásról szóló bejelentést komolyan veszünk.',
  'will.investigate': 'Minden nekünk bejelentett esetet megvizsgálunk. Ezt alaposan és gondosan tesszük.',
  'will.sensitive':
    'Gondoskodunk róla, hogy a munkatársaink tapintattal bánjanak azokkal, akiket zaklatnak, és gondoljanak arra, mire van szükségük.',
  'will.interpreter': 'Ha szüksége van rá, szerzünk tolmácsot vagy jelnyelvi tolmácsot.',
  'will.monitor': 'Minden zaklatásról szóló bejelentést nyomon követünk. Így egyre jobban tudunk segíteni.',
  'will.accommodation':
    'Egy bérlőnek és a vele élőknek sürgősségi szállást szervezünk, ha két dolog teljesül. A felmérés szerint közvetlen veszélyben vannak. És ez csökkenti a veszélyt.',
  'will.graffiti':
    'A sértő falfirkát 24 órán belül eltávolítjuk. A 24 óra akkor kezdődik, amikor bejelentik az Ügyfélszolgálati Központnak: {{councilPhone}}',
  'will.repair': 'Javítani kell valamit a történtek miatt? Sürgősségi javításként kezeljük.',
  'will.private':
    'Gondoskodunk róla, hogy minden munkatársunk tudja, mennyire fontos bizalmasan kezelni, amit elmond nekünk. Arról is gondoskodunk, hogy tudják, mit jelenthet ez az Ön jólléte és biztonsága szempontjából.',
  'will.agencies':
    'Beszélünk az Ön érdekében másokkal, például a rendőrséggel, iskolákkal és áldozatsegítő szervezetekkel. Ezt csak akkor tesszük, ha Ön beleegyezik, vagy ha a törvény előírja.',
  'will.services':
    'Együttműködünk másokkal, és partnerként a rendőrséggel. Azért, hogy akiket zaklatnak, többféle szolgáltatást és támogatást kaphassanak.',
  'will.action':
    'Határozottan fellépünk azokkal szemben, akik másokat zaklatnak. Ugyanezt tesszük, ha a munkatársainkat vagy a megbízottainkat zaklatják.',
  'will.measures':
    'Amit teszünk, attól függ, mennyire súlyos. Lehet írásbeli figyelmeztetés. Lehet bírósági tiltó végzés (injunction). Lehet bírósági eljárás, hogy visszavegyük annak a bérlőnek a lakását, akit felelősnek találnak a zaklatásért.',
  'will.residents':
    'Mások is élnek az Ön otthonában, vagy járnak oda? A lakóknak azért is felelniük kell, amit azok az emberek tesznek.',
  'will.not-aimed': 'Ez nem azok ellen szól, akiket bántanak.',
  'will.label.answers': 'Mikor hall felőlünk',
  'will.label.care': 'Hogyan bánunk Önnel',
  'will.label.home': 'Otthon és javítások',
  'will.label.sharing': 'Ki tud még róla',
  'will.label.action': 'Mit tehetünk',
  'will.label.missed': 'Ha elmúlik egy határidő',

  'policy.full':
    'A zaklatásról szóló teljes szabályzatunkat itt olvashatja el vagy töltheti le: {{policyLink}}',
  'policy.form': 'Bejelentést tehet itt, ebben a beszélgetésben, vagy az online űrlapunkon: {{onlineForm}}',
  'policy.phone':
    'Felhívhatja az önkormányzat ({{council}}) Ügyfélszolgálati Központját: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours':
    'Ha segítségre van szüksége a lakásával kapcsolatban, amikor zárva van: {{outOfHoursPhone}}',
  'policy.danger':
    'Ha súlyos zaklatás miatt most veszélyben érzi magát, hívja a rendőrséget: {{emergency}}. Ha nem vészhelyzet, hívja ezt a számot: {{nonEmergency}}.',
};
