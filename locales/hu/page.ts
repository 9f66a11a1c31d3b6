/** Hungarian: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Segítség – {{council}}',
  'page.skip': 'Ugrás a beszélgetéshez',
  'page.languages': 'Nyelvek',

  'page.exit': 'Kilépés most',
  'page.exit.truth':
    'A „Kilépés most” azonnal letörli ezt az oldalt, és egy időjárási oldalt nyit meg. Ugyanezt teszi, ha háromszor megnyomja a Shift billentyűt. A meglátogatott oldalak listáját nem tudja törölni: azt a böngészőjében teheti meg.',

  'page.danger.heading': 'Most veszélyben van?',
  'page.danger.call': 'Hívja: {{emergency}}',
  'page.danger.truth': 'Ezt a beszélgetést senki sem figyeli, és nem hívja a rendőrséget.',
  'page.danger.later': 'Nem vészhelyzet? A rendőrség száma: {{nonEmergency}}.',
  'page.danger.silent': 'Ha nem tud beszélni vagy hallani',
  'page.danger.mobile':
    'Nem biztonságos beszélni? Hívja mobilról ezt a számot: {{emergency}}, és köhögjön, vagy koppintson a telefonra. Nyomja meg az 55-öt, amikor kérik, különben a hívás megszakadhat. Az 55 megnyomásából a rendőrség nem tudja meg, hol van.',
  'page.danger.landline': 'Vezetékes telefonról: hívja ezt a számot: {{emergency}}, és maradjon vonalban.',
  'page.danger.relay':
    'Siket, vagy nem tud beszélni: hívja ezt a számot: {{textphone}}, szöveges telefonnal vagy a Relay UK alkalmazással. Brit jelnyelven: a 999 BSL alkalmazás vagy honlap, ingyen, éjjel-nappal.',
  'page.danger.register':
    'SMS-t a {{emergency}} számra csak akkor küldhet, ha a telefonja regisztrálva van. Regisztráció: küldje a „register” szót a {{emergency}} számra, olvassa el a választ, és válaszoljon: „yes”. Amíg az SMS-ére nem kap választ, ne számítson segítségre. Csak angolul.',
  'page.danger.language':
    'Nehéz Önnek az angol? Mondja: „Police” (pölísz), majd a nyelve nevét angolul, például „Hungarian interpreter” (hangérien intörpritör).',

  'page.heading': 'Mondja el, mi történik',
  'page.intro':
    'Ez az önkormányzat ({{council}}) automatikus segítője. Kérdezhet, tanácsot kaphat, vagy zaklatást jelenthet be. Bármikor abbahagyhatja.',

  'page.reads.heading': 'Ki olvassa ezt, és mire nem képes a segítő',
  'page.reads.program': 'Egy számítógépes program válaszol Önnek. Nincs ember, aki közben olvassa.',
  'page.reads.send':
    'Az önkormányzat semmit sem kap, amíg Ön nem ellenőrizte és nem küldte el a bejelentését. Utána a zaklatással foglalkozó munkatársak olvassák el.',
  'page.reads.privacy': 'Hogyan használja az önkormányzat az adatait',
  'page.reads.cannot':
    'Nem tud segítséget küldeni, senkit sem tud felhívni, és nem látja, hol van Ön. Az itt tett bejelentés nem feljelentés a rendőrségen.',

  'page.harassment.heading': 'Mi a zaklatás?',
  'page.harassment.meaning':
    'Olyan tett, szó vagy mutatott dolog, amit Ön nem akart, és ami sérti, megijeszti, megalázza vagy lenézi Önt. Egyoldalú, és ellenségessé tehet egy helyet.',
  'page.harassment.physical':
    'A test vagy a tárgyak ellen: nem kívánt érintés, támadás, kár abban, ami az Öné.',
  'page.harassment.verbal':
    'Szóban: fenyegetés, szidalmazás, megfélemlítés és csúfolás. Nem kívánt közeledés. Sértések és viccek. Valaki kultúrájának vagy bármilyen másságának kigúnyolása. Rosszindulatú panaszok.',
  'page.harassment.silent':
    'Lehet szavak nélkül is, például sértő falfirka vagy mozdulat. Lehet levél, szórólap vagy plakát. Lehet az, hogy valaki bámul, vagy szexuálisan néz a másikra.',
  'page.harassment.anyone':
    'Bárkivel megtörténhet. Egyetlen alkalom is elég, hogy elmondja nekünk, akármilyen kicsinek tűnik. Azt is elmondhatja, amit mással látott megtörténni.',

  'page.advice.heading': 'Ha még nem szeretné bejelenteni',
  'page.advice.fault': 'Nem Ön tehet róla.',
  'page.advice.grave':
    'Volt erőszak, fenyegetés, fegyver, követés vagy szexuális cselekmény? Vagy a partnere, a volt partnere vagy egy rokona az? Akkor ne beszéljen vele és ne írjon neki erről. Ingyenes segítség, éjjel-nappal: Victim Support (áldozatsegítés) {{victimSupport}}, National Domestic Abuse Helpline (segélyvonal családon belüli bántalmazás esetén) {{domesticAbuse}}.',
  'page.advice.minor':
    'Ha valami kisebb dolog, és csak ha Önnek ez nem nehéz, és biztonságban érzi magát: mondja meg az illetőnek, hogy nem tetszik, és hogy hagyja abba. Egy barát elmehet Önnel, vagy megmondhatja Ön helyett. Vagy írja meg neki, és tartson meg egy másolatot.',
  'page.advice.confide': 'Beszéljen valakivel, akiben bízik.',
  'page.advice.note': 'Jegyezze fel, mi történt, dátummal és időponttal, olyan helyre, ahová csak Ön néz.',
  'page.advice.again': 'Ha folytatódik, gondolja át újra, hogy bejelenti-e.',

  'page.contact.heading': 'Beszéljen egy emberrel',
  'page.contact.call': 'Ügyfélszolgálati Központ: {{councilPhone}}',
  'page.contact.hours': 'Nyitvatartás: {{councilHours}}',
  'page.contact.closed': 'Amikor zárva van: {{outOfHoursPhone}}',
  'page.contact.form': 'Bejelentés az online űrlapon',
  'page.contact.policy': 'A teljes szabályzat a zaklatásról',

  'page.noscript':
    'A beszélgetéshez JavaScript kell, amely itt ki van kapcsolva vagy le van tiltva. Bejelentést tehet telefonon vagy az online űrlapon.',
  'page.starting': 'A beszélgetés indul…',
  'page.starting.else': 'Ha itt semmi sem jelenik meg, hívja ezt a számot: {{councilPhone}}.',

  'page.conversation': 'Beszélgetés',
  'page.answer': 'Az Ön válasza',
  'page.commands': 'Mit tehet még',
  'page.you': 'Ön',
  'page.assistant': 'Segítő',
  'page.message': 'Írjon ide a saját szavaival',
  'page.message.date': 'Mikor, a saját szavaival',
  'page.message.contact': 'Hogyan érhetjük el',
  'page.message.secret': 'Ide írja be; rejtve marad',
  'page.reply': 'Válasz',
  'page.day': 'Vagy válassza ki a napot',
  'page.day.use': 'Ez legyen a nap',
  'page.continue': 'Tovább',
  'page.choose-one': 'Előbb válasszon legalább egy választ.',
  'page.answer-each': 'Az egyik sorban még nincs válasz.',
  'page.change': 'Módosítás',
  'page.change.that': 'Módosítás: {{label}}',
  'page.more': 'Bővebben erről',
  'page.too-long': 'Ez túl hosszú egyetlen üzenethez. Küldje el az első részét, aztán a többit.',

  'page.sending': 'Küldés folyamatban…',
  'page.received': 'Megérkezett',
  'page.not-sent': 'Nem ment el.',
  'page.try-again': 'Próbálja újra',
  'page.reconnecting': 'Megszakadt a kapcsolat. Amit elküldött, megvan. Újra próbálkozunk…',
  'page.ended': 'Ez a beszélgetés lezárult. Többé nem nyitható meg.',
  'page.begin': 'Új beszélgetés kezdése',
  'page.fresh': 'Elölről kezdem',
  'page.fresh.sure':
    'Letörli ezt a beszélgetést, és elölről kezdi? Amit nem küldött el az önkormányzatnak, elvész.',
  'page.fresh.yes': 'Letörlöm és elölről kezdem',
  'page.fresh.no': 'Itt folytatom',
  'page.print': 'Nyomtatás vagy mentés',
  'page.print.care': 'Aki megtalálja a másolatot, elolvashatja. Tartsa ott, ahová csak Ön néz.',
};
