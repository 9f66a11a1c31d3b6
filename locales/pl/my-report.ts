/** Polish: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Moje zgłoszenie albo kod',
  'my-report.hosted':
    'Ten kanał zachowuje kopie, więc nie mogę tu pokazać zgłoszenia. Proszę otworzyć {{page}} i tam wpisać kod albo numer potwierdzenia. Nie ma już żadnego z nich? Proszę dzwonić: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'To jest zgłoszenie {{reference}}.',
  'my-report.status.new': 'Mamy je. Nie zapisano jeszcze odpowiedzi ani planu.',
  'my-report.status.responded': 'Pracownik urzędu na nie odpowiedział.',
  'my-report.status.planned': 'Jest dla niego plan działania.',
  'my-report.status.closed': 'Jest zamknięte. Jeśli to się powtórzy, prosimy napisać znowu.',
  'my-report.respond.in-time':
    'Chcieliśmy odpowiedzieć, w miarę możliwości, do tego dnia: {{by}}. Odpowiedź była tego dnia, na czas: {{on}}.',
  'my-report.respond.late':
    'Chcieliśmy odpowiedzieć, w miarę możliwości, do tego dnia: {{by}}. Odpowiedź była tego dnia, spóźniona: {{on}}.',
  'my-report.respond.due': 'W miarę możliwości dajemy odpowiedź do tego dnia: {{by}}.',
  'my-report.respond.missed':
    'Chcieliśmy odpowiedzieć, w miarę możliwości, do tego dnia: {{by}}. Ten dzień minął.',
  'my-report.plan.in-time':
    'Chcieliśmy mieć plan działania, w miarę możliwości, do tego dnia: {{by}}. Był gotowy tego dnia, na czas: {{on}}.',
  'my-report.plan.late':
    'Chcieliśmy mieć plan działania, w miarę możliwości, do tego dnia: {{by}}. Był gotowy tego dnia, spóźniony: {{on}}.',
  'my-report.plan.due': 'W miarę możliwości plan działania będzie gotowy do tego dnia: {{by}}.',
  'my-report.plan.missed':
    'Chcieliśmy mieć plan działania, w miarę możliwości, do tego dnia: {{by}}. Ten dzień minął.',
  'my-report.no-message': 'Nie ma jeszcze wiadomości.',
  'my-report.messages_few': 'Są {{count}} wiadomości.',
  'my-report.messages_many': 'Jest {{count}} wiadomości.',
  'my-report.messages_one': 'Jest {{count}} wiadomość.',
  'my-report.messages_other': 'Jest {{count}} wiadomości.',
  'my-report.message': '{{day}}, od urzędu: „{{words}}”',
  'my-report.window':
    'Pokazuję to przez 30 minut. Potem jest to tutaj usuwane. Numer potwierdzenia otwiera to znowu.',
  'my-report.receipt':
    'Kod spełnił swoje zadanie i niczego już nie otwiera. Odtąd to jest numer potwierdzenia: {{receipt}}. Wygląda jak numer telefonu. Proszę trzymać go tam, gdzie nikt inny nie zagląda.',
  'my-report.next': 'Co chce Pani lub Pan zrobić?',
  'my-report.request': 'Powiedzieć nam coś lub zapytać',
  'my-report.more': 'Odpowiedzieć na więcej pytań',
  'my-report.close': 'Zamknąć moje zgłoszenie',
  'my-report.closed': 'Zamknięte. Numer potwierdzenia otwiera je znowu.',
  'my-report.begin':
    'Zgłoszenie zostaje bez zmian. To, co Pani lub Pan napisze, idzie dopiero po naciśnięciu „Wyślij”. Proszę zrobić to w ciągu 30 minut.',
  'sent.code':
    'Aby przeczytać naszą odpowiedź, proszę otworzyć {{page}} i wpisać ten kod: {{code}}. Działa raz, przez 7 dni. Tam pojawi się numer potwierdzenia.',
  'code.wait':
    'Zbyt wiele złych prób. Proszę poczekać 15 minut albo zadzwonić: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'To, co wysłano wcześniej, zostaje bez zmian. Te słowa są zachowane: „Wyślij” przekaże je także do urzędu.',
  'sent.keep-now':
    'Proszę go teraz zachować: zapisać albo zapamiętać. Mogę go pokazywać tylko przez 30 minut i nikt nie może go podać ponownie.',
  'request.what.ask': 'Co chce Pani lub Pan zrobić?',
  'request.what.label': 'Czego to dotyczy',
  'request.what.why': 'Żeby te słowa trafiły do właściwej osoby.',
  'request.what.choice.tell-more': 'Powiedzieć więcej',
  'request.what.choice.change-contact': 'Zmienić sposób kontaktu',
  'request.what.choice.withdraw': 'Wycofać moje zgłoszenie',
  'request.what.choice.delete': 'Poprosić o usunięcie zgłoszenia',
  'request.what.choice.something-else': 'Coś innego',
  'request.words.ask': 'Proszę napisać, co powinniśmy o tym wiedzieć.',
  'request.words.label': 'Własne słowa',
  'request.words.why': 'Żeby było wiadomo, o co chodzi. Można pominąć.',
  'my-report.asked':
    'Dziękujemy. Mamy tę wiadomość. Pracownik urzędu ją przeczyta, a odpowiedź będzie czekać pod numerem potwierdzenia.',
  'aside.request':
    'Decyduje o tym pracownik urzędu, który najpierw upewnia się, że prośba pochodzi od właściwej osoby. Ktoś inny mógł znaleźć numer potwierdzenia. Do tego czasu nic się nie zmienia.',
};
