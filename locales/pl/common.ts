/**
 * Polish: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report zgłoszenie · to report zgłosić · harassment nękanie · council urząd (council) · officer pracownik urzędu
 *   · receipt numer potwierdzenia · reference numer sprawy · code kod · agreement zgoda · tenant najemca ·
 *   leaseholder leaseholder (właściciel z długą dzierżawą) · interpreter tłumacz · safe bezpieczny, nic mi nie grozi
 *   · not sure nie wiem · Send Wyślij
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} („{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Tak',
  'answer.no': 'Nie',
  'answer.unsure': 'Nie wiem',
  'answer.skipped': 'Pominięte',
  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, rano',
  'span.part.afternoon': '{{span}}, po południu',
  'span.part.evening': '{{span}}, wieczorem',
  'span.part.night': '{{span}}, w nocy',
  'greeting.who':
    'Dzień dobry. Tu automatyczny asystent: {{council}}. Mogę pomóc, jeśli ktoś nęka Panią lub Pana w domu albo w pobliżu.',
  'greeting.nobody-watching':
    'Nikt nie obserwuje tego czatu i nie wzywa on policji. W niebezpieczeństwie proszę dzwonić pod {{emergency}}.',
  'greeting.languages': 'Język można zmienić w każdej chwili.',
  'menu.ask': 'W czym mogę pomóc?',
  'menu.continue': 'Wrócić tam, gdzie przerwano',
  'menu.not-understood': 'Przepraszam, tego nie rozumiem. Można nacisnąć jeden z przycisków.',
  'menu.telephone':
    'Przepraszam, nadal nie rozumiem. Można nacisnąć jeden z przycisków albo porozmawiać z człowiekiem: {{councilPhone}} ({{councilHours}}). W innych godzinach: {{outOfHoursPhone}}.',
  'reading.menu': 'Na początek',
  'reading.ask': 'Co dalej?',
  'offer.ask':
    'Dziękuję za te słowa. Czy zrobić z nich zgłoszenie? Są zachowane, więc nie trzeba ich pisać jeszcze raz.',
  'offer.report': 'Tak, zacząć zgłoszenie',
  'offer.advice': 'Wolę zobaczyć porady',
  'offer.menu': 'Nie, chcę zobaczyć wszystko',
  'privacy.before-report':
    'Zanim zaczniemy: to nie jest zgłoszenie na policję. {{council}} zachowa to w tajemnicy, chyba że zachodzi ten powód: {{legalException}}. Prywatność: {{privacyNotice}}. W każdej chwili można przerwać i usunąć wszystko.',
  'privacy.hosted':
    'Ten kanał zachowuje własną kopię tego, co tu napisano, i nie możemy jej usunąć. Czat można usunąć na swoim urządzeniu.',
  'privacy.channel':
    'Inne osoby korzystające z tego urządzenia mogą zobaczyć tę stronę, gdy jest otwarta. „Wyjdź teraz” pozwala szybko wyjść.',
  'command.back': 'Wstecz',
  'command.change': 'Zmień odpowiedź',
  'command.skip': 'Pomiń',
  'command.why': 'Dlaczego o to pytacie?',
  'command.repeat': 'Powtórz',
  'command.menu': 'Strona początkowa',
  'command.language': 'Język',
  'command.stop': 'Zatrzymaj się tutaj',
  'command.keep': 'Zatrzymaj i zachowaj',
  'command.resume': 'Kontynuuj',
  'command.restart': 'Zacznij od nowa',
  'command.delete': 'Usuń wszystko',
  'command.danger': 'Jestem w niebezpieczeństwie',
  'progress.left_few': 'Zostały około {{count}} pytania',
  'progress.left_many': 'Zostało około {{count}} pytań',
  'progress.left_one': 'Zostało około {{count}} pytanie',
  'progress.left_other': 'Zostało około {{count}} pytania',
  'form.more.ask': 'Zachowane. Czy jest coś jeszcze? Można pisać dalej albo powiedzieć, że to wszystko.',
  'form.more.again':
    'Oto co dotąd zostało opowiedziane: „{{words}}”. Można coś dodać albo opowiedzieć od nowa.',
  'form.more.enough': 'To wszystko',
  'form.more.afresh': 'Opowiedzieć od nowa',
  'form.date.confirm': 'Rozumiem: {{span}}. Czy to się zgadza?',
  'form.date.which': 'O który dzień chodzi?',
  'form.date.unclear':
    'Te słowa są zachowane: „{{words}}”, ale nie wiadomo, który to dzień. Można tak zostawić albo powiedzieć inaczej, na przykład „17 listopada”.',
  'form.date.right': 'Tak, zgadza się',
  'form.date.keep-words': 'Zostawić moje słowa',
  'form.date.again': 'Nie, powiem jeszcze raz',
  'form.date.unsure': 'Nie wiem dokładnie, kiedy',
  'form.each.hint': 'Proszę odpowiedzieć na każde: tak, nie albo nie wiem.',
  'form.again': 'Dotychczasowa odpowiedź: {{answer}}',
  'repair.not-offered': 'Nie rozumiem tego jako odpowiedzi na to pytanie. Proszę wybrać jedną z możliwości.',
  'repair.still':
    'Przepraszam, nadal nie rozumiem. Proszę wybrać jedną z możliwości. Można też porozmawiać z człowiekiem: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'To wygląda na dwie odpowiedzi: {{answers}}. Która?',
  'repair.many-answers': 'To wygląda na więcej niż jedną odpowiedź: {{answers}}. Która?',
  'repair.two-answers-unclear': 'To wygląda na dwie odpowiedzi. Która?',
  'repair.not-together': '{{alone}} nie łączy się z inną odpowiedzią. Która?',
  'repair.quoted': '„{{words}}”',
  'repair.no-such-number': 'Nie ma tu numeru {{number}}. Ostatni to {{last}}.',
  'repair.did-you-mean': 'Czy chodziło o „{{command}}”? Jeśli tak, proszę napisać to jeszcze raz.',
  'repair.review':
    'Ostatnia wiadomość nie została zachowana. Jeśli wszystko się zgadza, proszę wybrać „Wyślij”. Aby zmienić odpowiedź, proszę napisać „zmień” i jej nazwę albo numer, na przykład „zmień 2”.',
  'repair.each': 'Proszę odpowiedzieć na każde: tak, nie albo nie wiem, na przykład „tak, nie, nie wiem”.',
  'repair.empty': 'Przyszła pusta wiadomość. Proszę odpowiadać spokojnie; nic nie ginie.',
  'repair.too-long':
    'To więcej, niż się tu mieści ({{most}} znaków), więc nie zostało zachowane. Proszę wysłać krócej.',
  'repair.full':
    'Nie ma tu już miejsca, więc ostatnia wiadomość nie została zachowana. Wszystko wcześniejsze jest zachowane.',
  'repair.too-many': 'To więcej, niż mogę tu przyjąć. Proszę wybrać mniej.',
  'repair.not-a-phone': 'Nie ma w tym numeru telefonu. Proszę napisać cały numer.',
  'repair.not-an-email': 'To nie wygląda na adres e-mail. Potrzebny jest znak @ i kropka.',
  'repair.required':
    'Tutaj potrzebna jest odpowiedź, aby iść dalej. Wystarczy kilka słów, można je potem zmienić.',
  'repair.another-kind': 'Tego nie można użyć jako odpowiedzi na to pytanie. Oto ono jeszcze raz.',
  'repair.nothing-before': 'To pierwsze pytanie.',
  'repair.files-beside':
    'Nie mogę tu przyjąć zdjęć ani plików, więc zachowane są tylko słowa. Proszę zachować pliki: pracownik urzędu może o nie później poprosić.',
  'repair.files':
    'Nie mogę tu przyjąć zdjęć ani plików. Proszę je zachować: pracownik urzędu może o nie później poprosić. Nic nie zostało zapisane.',
  'late.kept': 'Te słowa przyszły tuż po odpowiedzi na tamto pytanie. Są do niej dodane: „{{label}}”.',
  'late.answered':
    'Na „{{label}}” jest już odpowiedź: {{answer}}. Zostaje bez zmian. Aby ją zmienić, służy „Zmień odpowiedź”.',
  'late.button': 'Ten przycisk należy do wcześniejszego pytania. Teraz jesteśmy tutaj.',
  'late.not-kept':
    'Ostatnia wiadomość nie została zachowana: nie jest odpowiedzią na to pytanie. Jesteśmy tutaj.',
  'late.words':
    'Ostatnia wiadomość przyszła, zanim padło to pytanie, więc nie jest użyta jako odpowiedź. Jeśli dotyczy tego, co się stało, proszę wysłać ją znowu, gdy zapytam.',
  'late.sent': 'Zgłoszenie zostało wysłane, zanim przyszła ta wiadomość, więc nie jest ona jego częścią.',
  'why.nothing': 'Za tym pytaniem nic się nie kryje. Pomaga tylko znaleźć drogę.',
  'change.ask': 'Którą odpowiedź zmienić?',
  'change.nothing': 'Nie ma jeszcze odpowiedzi do zmiany.',
  'understood.ask': 'Tyle wynika z tych słów. Czy to się zgadza? Każdą część można zmienić.',
  'understood.right': 'Tak, zgadza się',
  'understood.ask-me': 'Nie, proszę mnie zapytać',
  'understood.added': 'To jest dodane do wcześniejszych słów.',
  'why.understood':
    'Żeby nie trzeba było mówić tego samego dwa razy. Jeśli coś jest nie tak, proszę powiedzieć.',
  'change.go-on': 'Żadnej, idziemy dalej',
  'review.ask': 'Proszę sprawdzić odpowiedzi. Tylko to zostanie wysłane. Każdą można zmienić.',
  'review.send': 'Wyślij',
  'language.ask': 'W jakim języku rozmawiamy?',
  'language.changed': 'Rozmawiamy dalej po polsku.',
  'language.offer': 'Czy wygodniej w innym języku? Wystarczy napisać jego nazwę: {{name}}.',
  'language.offered': 'Czy rozmawiamy dalej po polsku?',
  'language.not-reviewed':
    'Nikt, dla kogo to język ojczysty, nie sprawdził jeszcze tych słów, więc mogą być w nich błędy. Obok tego, co najważniejsze, jest tekst angielski. Jeśli coś jest niejasne, proszę dzwonić: {{councilPhone}} ({{councilHours}}) i powiedzieć po angielsku: „{{phrase}}”.',
  'stop.ask': 'Można się tu zatrzymać. Zachować to, co zostało opowiedziane, czy usunąć?',
  'stop.keep': 'Zachować na później',
  'stop.delete': 'Usunąć to',
  'stop.go-on': 'Iść dalej',
  'stop.nothing': 'Nie ma nic zachowanego. Można po prostu zamknąć tę stronę.',
  'keep.nothing': 'Nie ma jeszcze nic do zachowania.',
  'keep.with-report':
    'Nie mogę tego zachować na później: ten czat jest usuwany 30 minut po wysłaniu zgłoszenia. Można iść dalej albo wysłać to, co jest.',
  'resume.nothing': 'Nie ma tu nic niedokończonego.',
  'resume.code': 'Nie ma tu nic niedokończonego. Kod, jeśli jest, otwiera to, co zachowano.',
  'restart.ask': 'Usunąć to, co tu opowiedziano, i zacząć od nowa? Tego nie da się przywrócić.',
  'restart.yes': 'Tak, usunąć i zacząć od nowa',
  'restart.no': 'Nie, idziemy z tym dalej',
  'stop.kept-code':
    'Zachowuję to przez 24 godziny. Otwiera się tylko tym kodem: {{code}}. Proszę go zapisać albo zapamiętać: nikt nie może go podać ponownie.',
  'stop.kept-here': 'Zachowuję to przez 7 dni. Proszę napisać znowu w dogodnej chwili.',
  'stop.kept.ask': 'Można już wyjść.',
  'stop.kept.noted': 'Mam ten kod',
  'delete.ask': 'Usunąć wszystko, co tu opowiedziano? Tego nie da się przywrócić.',
  'delete.yes': 'Tak, usunąć',
  'delete.no': 'Nie, zachować',
  'delete.done-hosted':
    'To, co opowiedziano, jest tutaj usunięte. Ten kanał ma własną kopię, którą można usunąć na swoim urządzeniu. Zgłoszenie wysłane wcześniej zostaje w urzędzie.',
  'delete.done':
    'Wszystko, co tu opowiedziano, jest usunięte. Zgłoszenie wysłane wcześniej zostaje w urzędzie.',
  'code.ask': 'Proszę wpisać numer potwierdzenia albo kod: 16 cyfr.',
  'code.unknown': 'Tym nie mogę niczego otworzyć. Proszę sprawdzić każdą cyfrę. Kod po pewnym czasie wygasa.',
  'code.not-a-code': 'Kod ma 16 cyfr. Proszę sprawdzić jeszcze raz.',
  'code.found':
    'Oto niedokończona wiadomość. Ten kod już nie działa; przy następnym zatrzymaniu będzie nowy.',
  'unfinished.ask': 'Jest niedokończona wiadomość. Kontynuować czy usunąć?',
  'unfinished.continue': 'Dalej',
  'unfinished.delete': 'Usunąć to',
  'unfinished.new': 'Jest już niedokończona wiadomość.',
  'sent.thanks': 'Dziękujemy. Mamy to zgłoszenie.',
  'sent.thanks-contact': 'Dziękujemy. Mamy tę wiadomość.',
  'sent.reference': 'Numer sprawy: {{reference}}',
  'sent.receipt':
    'Numer potwierdzenia: {{receipt}}. Wygląda jak numer telefonu. Kto go ma, może przeczytać naszą odpowiedź, więc proszę trzymać go tam, gdzie nikt inny nie zagląda.',
  'sent.promise':
    'Czy dotyczy to najemcy urzędu albo leaseholdera (właściciela z długą dzierżawą)? Wtedy, w miarę możliwości, odpowiemy do tego dnia: {{respondBy}}. Plan działania będzie, w miarę możliwości, do tego dnia: {{planBy}}.',
  'sent.no-promise':
    'Urząd traktuje każde zgłoszenie poważnie i je bada. Nie dla każdego jest termin. Terminy są dla zgłoszeń, które dotyczą najemcy urzędu albo leaseholdera.',
  'sent.no-contact': 'Nie będziemy się kontaktować. Nasza odpowiedź będzie czekać pod numerem potwierdzenia.',
  'sent.contact': 'Skontaktujemy się tylko w wybrany sposób.',
  'sent.urgent':
    'Z powodu tego, co zostało opowiedziane, zgłoszenie jest oznaczone jako pilne. Nikt nie wezwał policji. W niebezpieczeństwie proszę dzwonić pod {{emergency}}.',
  'sent.call': 'Rozmowa z człowiekiem: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Można to czytać przez 30 minut. Potem jest to tutaj usuwane i tylko pracownicy urzędu mogą otworzyć zgłoszenie.',
  'sent.ask': 'Czy numer potwierdzenia jest zachowany?',
  'sent.ask-kept': 'Czy jest coś jeszcze?',
  'sent.keep': 'Tak, mam go',
  'sent.kept': 'Dobrze. Nie pokażę już numeru potwierdzenia.',
  'sent.delete': 'Usunąć ten czat',
  'sent.menu': 'Na początek',
  'sent.new-report': 'Wcześniejsze zgłoszenie jest wysłane, więc zniknęło stąd.',
  'sent.keep-first':
    'Zanim pójdziemy dalej: czy numer potwierdzenia zgłoszenia jest zachowany? Potem nie mogę go pokazać.',
  'apology.not-kept':
    'Przepraszam, coś się nie udało i ostatnia wiadomość nie została zachowana. Wszystko wcześniejsze jest. Proszę wysłać ją znowu za chwilę.',
  'apology.doubtful':
    'Przepraszam, trwało to za długo i nie wiem, czy ostatnia wiadomość została zachowana. Proszę napisać za chwilę „Powtórz”, aby zobaczyć, gdzie jesteśmy.',
  'apology.too-fast':
    'To było wiele wiadomości naraz i ostatnia nie została zachowana. Wszystko wcześniejsze jest. Proszę chwilę poczekać i wysłać ją znowu.',
  'apology.telephone': 'Jeśli nadal nie działa: {{councilPhone}}. W niebezpieczeństwie: {{emergency}}.',
  'channel.private-only': 'Rozmawiam tylko prywatnie. Proszę napisać bezpośrednio do mnie.',
};
