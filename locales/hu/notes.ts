/** Hungarian: the private note, what is asked for an entry and what is said around it. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Mikor történt? Mondja a maga módján, például: „múlt kedd este”.',
  'note.when.label': 'Mikor',
  'note.when.why':
    'A napokat gyorsan elfelejtjük. A dátummal a feljegyzése többet mond, ha később bejelenti.',

  'note.what.ask': 'Mi történt? Írja le a saját szavaival. Több üzenetet is küldhet.',
  'note.what.label': 'Mi történt',
  'note.what.why': 'Ez maga a feljegyzés. Önnek szól, és senkinek sem küldjük el.',

  'note.who-saw.ask': 'Látta vagy hallotta valaki?',
  'note.who-saw.label': 'Ki látta vagy hallotta',
  'note.who-saw.why': 'Később nehéz felidézni, ki volt ott. Nem baj, ha senki sem volt.',

  'notes.about':
    'Itt minden alkalommal leírhatja, amikor megtörténik: mikor volt, mi történt, és ki látta. A feljegyzés Önnek szól.',
  'notes.private':
    'A feljegyzés le van zárva. Csak a saját számával nyílik, amelyet akkor mutatok meg, amikor már írt valamit. Ezt a számot nem őrizzük meg, ezért a feljegyzését nem tudjuk megnyitni, és a számot senki sem tudja még egyszer megadni.',
  'notes.kept-for': 'A feljegyzést az utolsó kiegészítése után 12 hónapig őrzöm. Utána törlődik.',
  'notes.no-report':
    'A feljegyzés nem bejelentés: az önkormányzatnál senki sem olvassa. Ha azt szeretné, hogy számítson, jelentse be. Egyes vizsgálatok csak azt veszik figyelembe, amit az esettől számított egy hónapon belül bejelentettek.',
  'notes.page-only':
    'Privát feljegyzést az önkormányzat saját oldalán vezethet. Itt nem lenne privát: ez az üzenetküldő szolgáltatás másolatot őriz arról, amit ír.',
  'notes.ask': 'Új feljegyzést szeretne kezdeni, vagy megnyitni a sajátját?',
  'notes.begin': 'Feljegyzést kezdek',
  'notes.open': 'Megnyitom a feljegyzésemet',
  'notes.continue': 'Folytatom a feljegyzésemet',

  'notes.ask-number': 'Kérem, írja be a feljegyzése számát, 16 számjegyet.',

  'notes.check': 'Kérem, ellenőrizze, amit írt. Minden részét módosíthatja. Senkinek sem küldjük el.',
  'notes.unclear':
    'Még semmit sem őriztem meg. Megnyomhatja ezt: „Megőrzöm”, vagy módosíthat egy választ. Ha többet szeretne írni, ezt módosítsa: „Mi történt”.',
  'notes.keep': 'Megőrzöm',
  'notes.entry-kept': 'Ezt megőriztem a feljegyzésében.',
  'notes.stop': 'Itt abbahagyhatja. Töröljem, amit még nem őrzött meg a feljegyzésében?',
  'notes.left-out': 'Töröltem, amit még nem őrzött meg a feljegyzésében.',
  'notes.late':
    'Amit írt, még az előtt az üzenet előtt megőriztük, ezért az üzenet nincs benne a feljegyzésében.',
  'notes.full':
    'Egy feljegyzésben ennyi bejegyzés fér el: {{most}}, és ez megtelt. Készíthet belőle bejelentést, kinyomtathatja, vagy bezárhatja, és újat kezdhet.',

  'notes.number': 'A feljegyzése száma: {{number}}. Olyan, mint egy telefonszám.',
  'notes.only-number':
    'Akinél megvan ez a szám, elolvashatja a feljegyzését, ezért tartsa ott, ahová csak Ön néz. Később nem tudom újra megmutatni.',
  'notes.ask-kept': 'Megőrizte a feljegyzése számát?',
  'notes.number-kept': 'Igen, megőriztem',
  'notes.not-shown-again': 'Jó. A számot többé nem mutatom.',
  'notes.keep-first': 'Mielőtt továbbmegyünk: megőrizte a feljegyzése számát? Később nem tudom megmutatni.',

  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Nincs dátum, ezen a napon írta le: {{writtenOn}}. {{what}}',
  'notes.entry-seen': 'Ki látta vagy hallotta: {{who}}',
  'notes.ask-next': 'Ez a feljegyzése. Mit szeretne tenni?',
  'notes.add': 'Hozzáírok',
  'notes.make-report': 'Bejelentést készítek belőle',
  'notes.close': 'Bezárom a feljegyzést',
  'notes.closed': 'Bezártam a feljegyzését. Csak a számával nyitható meg újra.',
  'notes.delete': 'A feljegyzés törlése',
  'notes.delete-ask': 'Töröljem az egész feljegyzést? Ezt nem lehet visszahozni.',
  'notes.delete-yes': 'Igen, törölje a feljegyzést',
  'notes.deleted': 'A feljegyzést töröltem.',
  'notes.stays':
    'A privát feljegyzése megmarad. Ha azt is törölni szeretné, nyissa meg a számával, és válassza ezt: „A feljegyzés törlése”.',

  'notes.report':
    'Amit a feljegyzésébe írt, most egy bejelentés eleje. Akkor számít, ha megnyomja ezt: „Küldés”. Csak akkor jut el az önkormányzathoz. Maga a feljegyzés megmarad, amíg nem törli.',
  'notes.report-part':
    'A feljegyzése hosszabb, mint amilyen egy bejelentés lehet, ezért a legújabb részét tettem bele. A többit telefonon elmondhatja: {{councilPhone}}.',
};
