/** Hungarian: "my report", and what may be asked with its receipt. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Bejelentésem, vagy kódom van',

  'my-report.hosted':
    'Ez az üzenetküldő szolgáltatás másolatokat őriz, ezért itt nem tudom megmutatni a bejelentését. Nyissa meg ezt: {{page}}, és ott írja be a kódját vagy az elismervényét. Már egyik sincs meg? Hívjon minket: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Ez a bejelentés ügyszáma: {{reference}}.',
  'my-report.status.new': 'Megkaptuk. Önkormányzati munkatárs még nem jegyzett fel választ vagy tervet.',
  'my-report.status.responded': 'Egy önkormányzati munkatárs válaszolt rá.',
  'my-report.status.planned': 'Van hozzá cselekvési terv.',
  'my-report.status.closed': 'Lezártuk. Ha újra megtörténik, kérem, szóljon nekünk újra.',
  'my-report.respond.in-time':
    'Célunk az volt, hogy ha lehetséges, legkésőbb ezen a napon válaszoljunk: {{by}}. Ezen a napon válaszoltunk: {{on}}. Ez időben volt.',
  'my-report.respond.late':
    'Célunk az volt, hogy ha lehetséges, legkésőbb ezen a napon válaszoljunk: {{by}}. Ezen a napon válaszoltunk: {{on}}. Ez késés volt.',
  'my-report.respond.due': 'Ha lehetséges, legkésőbb ezen a napon válaszolunk: {{by}}.',
  'my-report.respond.missed':
    'Célunk az volt, hogy ha lehetséges, legkésőbb ezen a napon válaszoljunk: {{by}}. Ez a nap elmúlt.',
  'my-report.plan.in-time':
    'Célunk az volt, hogy ha lehetséges, legkésőbb ezen a napon legyen cselekvési tervünk: {{by}}. Ezen a napon lett: {{on}}. Ez időben volt.',
  'my-report.plan.late':
    'Célunk az volt, hogy ha lehetséges, legkésőbb ezen a napon legyen cselekvési tervünk: {{by}}. Ezen a napon lett: {{on}}. Ez késés volt.',
  'my-report.plan.due': 'Ha lehetséges, legkésőbb ezen a napon lesz cselekvési tervünk: {{by}}.',
  'my-report.plan.missed':
    'Célunk az volt, hogy ha lehetséges, legkésőbb ezen a napon legyen cselekvési tervünk: {{by}}. Ez a nap elmúlt.',
  'my-report.no-message': 'Még nincs üzenet az Ön számára.',
  'my-report.messages_one': '{{count}} üzenet van az Ön számára.',
  'my-report.messages_other': '{{count}} üzenet van az Ön számára.',
  'my-report.message': '{{day}}, az önkormányzattól: „{{words}}”',
  'my-report.window': 'Ezt 30 percig mutatom. Utána itt törlődik. Az elismervényével újra megnyithatja.',
  'my-report.receipt':
    'A kód elvégezte a dolgát, és már nem nyit meg semmit. Mostantól ez az elismervénye: {{receipt}}. Olyan, mint egy telefonszám. Tartsa ott, ahová csak Ön néz.',
  'my-report.next': 'Mit szeretne tenni?',
  'my-report.request': 'Mondok vagy kérek valamit',
  'my-report.more': 'Válaszolok további kérdésekre',
  'my-report.close': 'Bezárom a bejelentésemet',
  'my-report.closed': 'Bezártam. Az elismervényével újra megnyithatja.',
  'my-report.begin':
    'A bejelentése úgy marad, ahogy van. Amit ír, csak akkor megy el, ha megnyomja ezt: „Küldés”. Kérem, 30 percen belül tegye meg.',

  'sent.code':
    'A válaszunk elolvasásához nyissa meg ezt: {{page}}, és írja be ezt a kódot: {{code}}. Egyszer működik, 7 napig. Ott azután megjelenik az elismervénye.',

  'code.wait':
    'Túl sokszor volt hibás. Kérem, várjon 15 percet, vagy hívjon minket: {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'Amit korábban elküldött, úgy marad, ahogy van. Ezeket a szavakat megőriztem: nyomja meg ezt, ha ezek is menjenek az önkormányzathoz: „Küldés”.',
  'sent.keep-now':
    'Kérem, most őrizze meg: írja le, vagy jegyezze meg. Csak 30 percig tudom megmutatni, és senki sem tudja még egyszer megadni.',

  'request.what.ask': 'Mit szeretne tenni?',
  'request.what.label': 'Mit szeretne',
  'request.what.why': 'Hogy a szavai a megfelelő emberhez jussanak.',
  'request.what.choice.tell-more': 'Többet mondok el',
  'request.what.choice.change-contact': 'Máshogy keressenek engem',
  'request.what.choice.withdraw': 'Visszavonom a bejelentésemet',
  'request.what.choice.delete': 'Kérem a bejelentésem törlését',
  'request.what.choice.something-else': 'Valami más',
  'request.words.ask': 'Kérem, írja le, mit kell tudnunk erről.',
  'request.words.label': 'A szavai',
  'request.words.why': 'Hogy az önkormányzati munkatárs tudja, mire gondol. Kihagyhatja.',
  'my-report.asked':
    'Köszönjük. Megkaptuk az üzenetét. Egy önkormányzati munkatárs elolvassa, és a választ az elismervényével nyithatja meg.',
  'aside.request':
    'Erről egy önkormányzati munkatárs dönt, és előbb meggyőződik róla, hogy a kérés Öntől jön. Más is megtalálhatta az elismervényt. Addig semmi sem változik.',
};
