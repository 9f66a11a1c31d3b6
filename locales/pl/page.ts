/** Polish: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Pomoc – {{council}}',
  'page.skip': 'Przejdź do rozmowy',
  'page.languages': 'Języki',
  'page.exit': 'Wyjdź teraz',
  'page.exit.truth':
    '„Wyjdź teraz” od razu czyści tę stronę i otwiera stronę z pogodą. Trzykrotne naciśnięcie klawisza Shift robi to samo. Nie może to usunąć listy odwiedzonych stron: można to zrobić w przeglądarce.',
  'page.danger.heading': 'Niebezpieczeństwo teraz?',
  'page.danger.call': 'Zadzwoń pod {{emergency}}',
  'page.danger.truth': 'Nikt nie obserwuje tego czatu i nie wzywa on policji.',
  'page.danger.later': 'To nie nagły wypadek? Proszę dzwonić na policję pod {{nonEmergency}}.',
  'page.danger.silent': 'Jeśli nie można mówić lub słyszeć',
  'page.danger.mobile':
    'Nie można bezpiecznie mówić? Proszę zadzwonić z komórki pod {{emergency}} i kaszlnąć albo stukać w telefon. Na prośbę nacisnąć 55, inaczej połączenie może się zakończyć. Naciśnięcie 55 nie mówi policji, gdzie Pani lub Pan jest.',
  'page.danger.landline':
    'Z telefonu stacjonarnego: proszę zadzwonić pod {{emergency}} i nie odkładać słuchawki.',
  'page.danger.relay':
    'Osoba niesłysząca lub niemówiąca: {{textphone}} przez telefon tekstowy albo aplikację Relay UK. Brytyjski język migowy: aplikacja lub strona 999 BSL, bezpłatnie, dniem i nocą.',
  'page.danger.register':
    'SMS pod {{emergency}} działa tylko z zarejestrowanego telefonu. Aby zarejestrować, proszę wysłać słowo "register" pod {{emergency}}, przeczytać odpowiedź i odpisać "yes". Dopóki nie ma odpowiedzi na SMS, proszę nie liczyć na pomoc. Tylko po angielsku.',
  'page.danger.language':
    'Trudno po angielsku? Proszę powiedzieć "Police", a potem nazwę swojego języka po angielsku, na przykład "Polish interpreter".',
  'page.heading': 'Proszę opowiedzieć, co się dzieje',
  'page.intro':
    'To jest automatyczny asystent ({{council}}). Można zapytać, dostać poradę albo zgłosić nękanie. W każdej chwili można przerwać.',
  'page.reads.heading': 'Kto to czyta i czego to nie potrafi',
  'page.reads.program': 'Odpowiada program komputerowy. Nikt nie czyta na bieżąco.',
  'page.reads.send':
    'Urząd nie dostaje niczego, dopóki zgłoszenie nie zostanie sprawdzone i wysłane. Wtedy czytają je pracownicy zajmujący się nękaniem.',
  'page.reads.privacy': 'Jak urząd używa tych informacji',
  'page.reads.cannot':
    'Nie może wysłać pomocy, nigdzie zadzwonić ani zobaczyć, gdzie Pani lub Pan jest. Zgłoszenie zrobione tutaj nie jest zgłoszeniem na policję.',
  'page.harassment.heading': 'Czym jest nękanie?',
  'page.harassment.meaning':
    'Coś zrobionego, powiedzianego albo pokazanego wbrew woli, co obraża, straszy, poniża albo lekceważy. Pochodzi z jednej strony i może sprawić, że miejsce staje się wrogie.',
  'page.harassment.physical': 'Wobec ciała lub rzeczy: niechciany dotyk, ataki, niszczenie cudzej własności.',
  'page.harassment.verbal':
    'Słowami: groźby, obelgi, zastraszanie i wyzwiska. Niechciane zaloty. Zniewagi i żarty. Wyśmiewanie czyjejś kultury albo tego, że ktoś jest inny. Skargi ze złośliwości.',
  'page.harassment.silent':
    'Może być bez słów, na przykład obraźliwe graffiti lub gesty. Mogą to być listy, ulotki albo plakaty. Może to być wpatrywanie się lub lubieżny wzrok.',
  'page.harassment.anyone':
    'Może spotkać każdego. Wystarczy raz, żeby nam powiedzieć, nawet jeśli wydaje się to małe. Można też powiedzieć, co spotkało kogoś innego.',
  'page.advice.heading': 'Jeśli jeszcze nie pora na zgłoszenie',
  'page.advice.fault': 'To nie Pani ani Pana wina.',
  'page.advice.grave':
    'Czy była przemoc, groźba, broń, prześladowanie albo czyn seksualny? Czy to partner, były partner albo ktoś z rodziny? Wtedy proszę z tą osobą o tym nie rozmawiać ani do niej nie pisać. Bezpłatna pomoc, dniem i nocą: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.',
  'page.advice.minor':
    'Jeśli to coś mniejszego i tylko jeśli jest to bezpieczne i nie budzi obaw: można powiedzieć, że się to nie podoba i ma się skończyć. Ktoś bliski może pójść też albo powiedzieć to zamiast. Albo można napisać i zachować kopię.',
  'page.advice.confide': 'Proszę porozmawiać z kimś zaufanym.',
  'page.advice.note': 'Proszę zapisywać, co się stało, z datą i godziną, tam, gdzie nikt inny nie zagląda.',
  'page.advice.again': 'Jeśli to trwa, proszę znowu pomyśleć o zgłoszeniu.',
  'page.contact.heading': 'Porozmawiać z człowiekiem',
  'page.contact.call': 'Centrum Obsługi Klienta: {{councilPhone}}',
  'page.contact.hours': 'Godziny: {{councilHours}}',
  'page.contact.closed': 'Gdy zamknięte: {{outOfHoursPhone}}',
  'page.contact.form': 'Zgłosić przez formularz w internecie',
  'page.contact.policy': 'Pełne zasady dotyczące nękania',
  'page.noscript':
    'Rozmowa potrzebuje JavaScript, który jest tu wyłączony albo zablokowany. Zgłosić można przez telefon albo formularz w internecie.',
  'page.starting': 'Rozmowa się zaczyna…',
  'page.starting.else': 'Jeśli nic się tu nie pojawi, proszę dzwonić: {{councilPhone}}.',
  'page.conversation': 'Rozmowa',
  'page.answer': 'Odpowiedź',
  'page.commands': 'Co jeszcze można zrobić',
  'page.you': 'Pani/Pan',
  'page.assistant': 'Asystent',
  'page.message': 'Tu można pisać własnymi słowami',
  'page.message.date': 'Kiedy, własnymi słowami',
  'page.message.contact': 'Jak się kontaktować z Panią lub Panem',
  'page.message.secret': 'Proszę wpisać tutaj; pozostaje ukryte',
  'page.reply': 'Odpowiedz',
  'page.day': 'Albo wybrać dzień',
  'page.day.use': 'Użyć tego dnia',
  'page.continue': 'Dalej',
  'page.choose-one': 'Najpierw proszę wybrać co najmniej jedną odpowiedź.',
  'page.answer-each': 'Jeden wiersz nie ma jeszcze odpowiedzi.',
  'page.change': 'Zmień',
  'page.change.that': 'Zmień: {{label}}',
  'page.more': 'Więcej o tym',
  'page.too-long': 'To za długie na jedną wiadomość. Proszę wysłać najpierw początek, potem resztę.',
  'page.sending': 'Wysyłanie…',
  'page.received': 'Odebrano',
  'page.not-sent': 'Nie wysłano.',
  'page.try-again': 'Spróbuj jeszcze raz',
  'page.reconnecting': 'Połączenie zostało przerwane. To, co wysłano, jest zachowane. Próbuję znowu…',
  'page.ended': 'Ta rozmowa jest zamknięta. Nie można jej już otworzyć.',
  'page.begin': 'Zacząć nową rozmowę',
  'page.fresh': 'Zacznij od nowa',
  'page.fresh.sure': 'Wyczyścić tę rozmowę i zacząć od nowa? To, czego nie wysłano do urzędu, przepadnie.',
  'page.fresh.yes': 'Wyczyścić i zacząć od nowa',
  'page.fresh.no': 'Zostać tutaj',
  'page.print': 'Drukuj lub zapisz',
  'page.print.care':
    'Kto znajdzie kopię, może ją przeczytać. Proszę trzymać ją tam, gdzie nikt inny nie zagląda.',
};
