/** Polish: the private note. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Kiedy to było? Można powiedzieć po swojemu, na przykład „w zeszły wtorek wieczorem”.',
  'note.when.label': 'Kiedy',
  'note.when.why': 'Dni szybko się zapomina. Z datą notatka powie więcej przy późniejszym zgłoszeniu.',
  'note.what.ask': 'Co się stało? Proszę napisać własnymi słowami. Można wysłać więcej niż jedną wiadomość.',
  'note.what.label': 'Co się stało',
  'note.what.why': 'To jest sama notatka. Jest tylko dla Pani lub Pana i nigdzie nie jest wysyłana.',
  'note.who-saw.ask': 'Czy ktoś to widział lub słyszał?',
  'note.who-saw.label': 'Kto widział lub słyszał',
  'note.who-saw.why': 'Później trudno pamiętać, kto tam był. Jeśli nikogo nie było, to też w porządku.',
  'notes.about':
    'Tutaj można zapisywać każdy raz: kiedy to było, co się stało i kto to widział. Notatka jest prywatna.',
  'notes.private':
    'Notatka jest zamknięta na klucz. Otwiera się tylko własnym numerem, który pokażę po napisaniu czegoś. Nie przechowujemy tego numeru, więc nie możemy otworzyć notatki i nikt nie może podać numeru ponownie.',
  'notes.kept-for': 'Przechowuję notatkę przez 12 miesięcy od ostatniego wpisu. Potem jest usuwana.',
  'notes.no-report':
    'Notatka nie jest zgłoszeniem: nikt w urzędzie jej nie czyta. Żeby się liczyło, trzeba zgłosić. Niektóre przeglądy liczą tylko to, co zgłoszono w ciągu miesiąca od zdarzenia.',
  'notes.page-only':
    'Prywatną notatkę można prowadzić na stronie urzędu. Tutaj nie byłaby prywatna: ten kanał zachowuje kopię tego, co napisano.',
  'notes.ask': 'Zacząć notatkę czy otworzyć swoją?',
  'notes.begin': 'Zacząć notatkę',
  'notes.open': 'Otworzyć moją notatkę',
  'notes.continue': 'Prowadzić dalej moją notatkę',
  'notes.ask-number': 'Proszę wpisać numer notatki, 16 cyfr.',
  'notes.check': 'Proszę sprawdzić to, co napisano. Każdą część można zmienić. Nigdzie nie jest to wysyłane.',
  'notes.unclear':
    'Nic nie jest jeszcze zachowane. Można nacisnąć „Zachować w notatce” albo zmienić odpowiedź. Aby dodać więcej, proszę zmienić „Co się stało”.',
  'notes.keep': 'Zachować w notatce',
  'notes.entry-kept': 'Jest to zachowane w notatce.',
  'notes.stop': 'Można się tu zatrzymać. Usunąć to, czego jeszcze nie zachowano w notatce?',
  'notes.left-out': 'Usunięte jest to, czego nie zachowano w notatce.',
  'notes.late':
    'To, co napisano, zostało zachowane, zanim przyszła ta wiadomość, więc nie jest ona częścią notatki.',
  'notes.full':
    'W notatce mieści się {{most}} wpisów i ta jest pełna. Można zrobić z niej zgłoszenie, wydrukować ją albo zamknąć i zacząć następną.',
  'notes.number': 'Numer notatki: {{number}}. Wygląda jak numer telefonu.',
  'notes.only-number':
    'Kto ma ten numer, może przeczytać notatkę, więc proszę trzymać go tam, gdzie nikt inny nie zagląda. Później nie mogę go pokazać.',
  'notes.ask-kept': 'Czy numer notatki jest zachowany?',
  'notes.number-kept': 'Tak, mam go',
  'notes.not-shown-again': 'Dobrze. Nie pokażę już tego numeru.',
  'notes.keep-first': 'Zanim pójdziemy dalej: czy numer notatki jest zachowany? Potem nie mogę go pokazać.',
  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Bez daty, zapisano {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Kto widział lub słyszał: {{who}}',
  'notes.ask-next': 'To jest Pani lub Pana notatka. Co teraz?',
  'notes.add': 'Dodać do niej',
  'notes.make-report': 'Zrobić z niej zgłoszenie',
  'notes.close': 'Zamknąć notatkę',
  'notes.closed': 'Notatka jest zamknięta. Otwiera się tylko swoim numerem.',
  'notes.delete': 'Usunąć tę notatkę',
  'notes.delete-ask': 'Usunąć całą notatkę? Tego nie da się przywrócić.',
  'notes.delete-yes': 'Tak, usunąć notatkę',
  'notes.deleted': 'Notatka jest usunięta.',
  'notes.stays':
    'Prywatna notatka zostaje. Aby ją też usunąć, proszę otworzyć ją jej numerem i wybrać „Usunąć tę notatkę”.',
  'notes.report':
    'To, co napisano w notatce, jest teraz początkiem zgłoszenia. Liczy się po naciśnięciu „Wyślij”: dopiero wtedy idzie do urzędu. Sama notatka zostaje, aż zostanie usunięta.',
  'notes.report-part':
    'Notatka jest dłuższa, niż może być zgłoszenie, więc weszła jej najnowsza część. Resztę można opowiedzieć przez telefon: {{councilPhone}}.',
};
