/** Polish: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Ktoś złożył na mnie zgłoszenie',
  'door.privacy.name': 'Prywatność',
  'reported.cannot-say':
    'Nie mogę powiedzieć, czy jest takie zgłoszenie. Nie mówię ani tak, ani nie, ktokolwiek pyta.',
  'reported.ring':
    'Czy urząd napisał albo dzwonił? Wtedy można zadzwonić i zapytać: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'Citizens Advice daje bezpłatne porady i nie należy do urzędu: {{citizensAdvice}}',
  'reported.samaritans':
    'Jeśli to wszystko za dużo, Samaritans wysłuchają, bezpłatnie, dniem i nocą: {{samaritans}}',
  'reported.hurt':
    'Czy grozi niebezpieczeństwo, albo ktoś zrobił krzywdę lub groził? Można to tutaj zgłosić i są ludzie, którzy pomagają.',
  'reported.label.hurt': 'Ktoś mnie krzywdzi',
  'reported.label.support': 'Porady i wsparcie',
  'privacy.ask': 'Co dzieje się z tym, co mówię?',
  'privacy.responsible': 'Za to, co się tu opowiada, odpowiada {{council}}.',
  'privacy.purpose':
    'Używamy tego, żeby badać nękanie i chronić ludzi. Patrzymy też na wszystkie zgłoszenia razem, żeby lepiej pomagać.',
  'privacy.ground':
    'Prawo pozwala na to urzędowi, bo jest to zadanie publiczne. Niektóre sprawy są bardzo prywatne, na przykład zdrowie, religia albo orientacja seksualna. Przy nich powodem jest ważny interes publiczny.',
  'privacy.notice': 'Pełna informacja o prywatności ({{council}}): {{privacyNotice}}',
  'privacy.before-send': 'Nic nie idzie do urzędu przed naciśnięciem „Wyślij”.',
  'privacy.officers':
    'Potem zgłoszenie mogą otworzyć tylko pracownicy urzędu. Urząd zachowuje je w tajemnicy. Może je przekazać tylko z tego powodu: {{legalException}}.',
  'privacy.newest':
    'Pytamy o każdego z nich. Bez „tak” odpowiedź brzmi „nie”. Można zmienić zdanie: po wysłaniu służy do tego „Dodać więcej”, liczy się najnowsza odpowiedź.',
  'privacy.other-channels':
    'Czy rozmawiamy przez SMS albo w aplikacji? Wtedy firma, która za nią stoi, zachowuje własną kopię.',
  'privacy.kept-unsent':
    'To, czego nie wysłano, jest usuwane 24 godziny po ostatniej wiadomości. Przez SMS albo w aplikacji innej firmy po 7 dniach.',
  'privacy.kept-sent': '30 minut po wysłaniu ten czat jest usuwany.',
  'privacy.kept-delete':
    'W każdej chwili można napisać „Usuń wszystko”. Wtedy jest to tutaj od razu usuwane. Wysłane zgłoszenie zostaje w urzędzie.',
  'privacy.kept-case':
    'Jak długo urząd przechowuje wysłane zgłoszenie: proszę zajrzeć do pełnej informacji albo zapytać. {{privacyNotice}}',
  'privacy.right-see': 'Można poprosić o pokazanie tego, co urząd przechowuje.',
  'privacy.right-correct': 'Można poprosić urząd o poprawienie tego, co błędne.',
  'privacy.right-delete': 'Można poprosić urząd o usunięcie. To prośba: decyduje pracownik urzędu.',
  'privacy.right-how':
    'Aby o to poprosić, proszę dzwonić: {{councilPhone}} ({{councilHours}}), albo z numerem potwierdzenia wybrać „Moje zgłoszenie albo kod” na stronie początkowej. Pełna informacja: {{privacyNotice}}',
  'privacy.complain-council':
    'Najpierw można poskarżyć się w urzędzie: {{councilPhone}} ({{councilHours}}). Jego pełna informacja: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Można też poskarżyć się do Information Commissioner, który chroni prawa do danych: {{dataRegulator}}',
  'privacy.hosted-known':
    'Ten kanał może pokazać, kto pisze: SMS przychodzi z numerem, a Teams pokazuje osobę pracodawcy. Bez podania nazwiska tylko zgłoszenie jest bez niego.',
  'privacy.label.shared': 'Kto się dowie',
  'privacy.label.kept': 'Jak długo jest przechowywane',
  'privacy.label.rights': 'Prawa osoby',
  'privacy.label.complain': 'Jak złożyć skargę',
};
