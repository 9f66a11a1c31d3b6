/** Romanian: the private note. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Când s-a întâmplat? Spuneți în felul dumneavoastră, de exemplu „marțea trecută seara”.',
  'note.when.label': 'Când',
  'note.when.why': 'Zilele se uită repede. Cu data, nota spune mai mult dacă sesizați mai târziu.',
  'note.what.ask': 'Ce s-a întâmplat? Scrieți cu cuvintele dumneavoastră. Puteți trimite mai multe mesaje.',
  'note.what.label': 'Ce s-a întâmplat',
  'note.what.why': 'Aceasta este nota însăși. Este pentru dumneavoastră și nu se trimite nimănui.',
  'note.who-saw.ask': 'A văzut sau a auzit cineva?',
  'note.who-saw.label': 'Cine a văzut sau a auzit',
  'note.who-saw.why': 'Mai târziu este greu de amintit cine era acolo. Este bine și dacă nu era nimeni.',
  'notes.about':
    'Aici puteți nota de fiecare dată când se întâmplă: când a fost, ce s-a întâmplat și cine a văzut. Nota este pentru dumneavoastră.',
  'notes.private':
    'Nota este încuiată. Se deschide numai cu numărul ei, pe care vi-l arăt după ce scrieți ceva. Nu păstrăm acest număr, deci nu vă putem deschide nota și nimeni nu vă poate da numărul din nou.',
  'notes.kept-for': 'Păstrez o notă 12 luni de la ultima adăugare. Apoi se șterge.',
  'notes.no-report':
    'O notă nu este o sesizare: nimeni de la primărie nu o citește. Ca să conteze, sesizați. Unele verificări iau în seamă numai ce s-a sesizat în luna de după întâmplare.',
  'notes.page-only':
    'Puteți ține o notă privată pe pagina primăriei. Aici nu ar fi privată: acest canal păstrează o copie a ce scrieți.',
  'notes.ask': 'Începeți o notă sau o deschideți pe a dumneavoastră?',
  'notes.begin': 'Încep o notă',
  'notes.open': 'Deschid nota mea',
  'notes.continue': 'Continui nota mea',
  'notes.ask-number': 'Scrieți numărul notei, 16 cifre.',
  'notes.check': 'Verificați ce ați scris. Puteți schimba fiecare parte. Nu se trimite nimănui.',
  'notes.unclear':
    'Încă nu s-a păstrat nimic. Puteți apăsa „Păstrez în notă” sau puteți schimba un răspuns. Ca să adăugați, schimbați „Ce s-a întâmplat”.',
  'notes.keep': 'Păstrez în notă',
  'notes.entry-kept': 'Am păstrat în nota dumneavoastră.',
  'notes.stop': 'Vă puteți opri aici. Șterg ce nu ați păstrat încă în notă?',
  'notes.left-out': 'Am șters ce nu ați păstrat în notă.',
  'notes.late':
    'Ce ați scris a fost păstrat înainte să vină acel mesaj, deci mesajul nu face parte din notă.',
  'notes.full':
    'Într-o notă încap {{most}} însemnări, iar aceasta este plină. Puteți face din ea o sesizare, o puteți tipări sau o puteți închide și începe alta.',
  'notes.number': 'Numărul notei: {{number}}. Arată ca un număr de telefon.',
  'notes.only-number':
    'Cine are acest număr poate citi nota, deci țineți-l unde vă uitați numai dumneavoastră. Mai târziu nu vi-l mai pot arăta.',
  'notes.ask-kept': 'Ați păstrat numărul notei?',
  'notes.number-kept': 'Da, l-am păstrat',
  'notes.not-shown-again': 'Bine. Nu mai arăt numărul.',
  'notes.keep-first':
    'Înainte de a merge mai departe: ați păstrat numărul notei? După aceea nu îl mai pot arăta.',
  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Fără dată, notat pe {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Cine a văzut sau a auzit: {{who}}',
  'notes.ask-next': 'Aceasta este nota dumneavoastră. Ce doriți acum?',
  'notes.add': 'Adaug în ea',
  'notes.make-report': 'Fac din ea o sesizare',
  'notes.close': 'Închid nota',
  'notes.closed': 'Am închis nota. Se deschide din nou numai cu numărul ei.',
  'notes.delete': 'Șterg această notă',
  'notes.delete-ask': 'Șterg toată nota? Nu se mai poate recupera.',
  'notes.delete-yes': 'Da, șterge nota',
  'notes.deleted': 'Nota este ștearsă.',
  'notes.stays':
    'Nota privată rămâne. Ca să o ștergeți și pe ea, deschideți-o cu numărul ei și alegeți „Șterg această notă”.',
  'notes.report':
    'Ce ați scris în notă este acum începutul unei sesizări. Contează când apăsați „Trimite”: abia atunci merge la primărie. Nota însăși rămâne până o ștergeți.',
  'notes.report-part':
    'Nota este mai lungă decât poate fi o sesizare, deci am pus partea cea mai nouă. Restul îl puteți spune la telefon: {{councilPhone}}.',
};
