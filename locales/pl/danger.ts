/** Polish: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': 'Nikt nie obserwuje tego czatu i nie wezwał on policji. Proszę dzwonić pod {{emergency}}.',
  'danger.fallback':
    'Nikt nie obserwuje tego czatu i nie wezwał on policji. W niebezpieczeństwie proszę dzwonić pod 999.',
  'danger.alerts-nobody':
    'Pisanie tutaj nikogo nie alarmuje. To, co Pani/Pan tu napisze, trafi do urzędu (council) dopiero po naciśnięciu „Wyślij”, a i wtedy może nie zostać od razu przeczytane.',
  'danger.silent-short':
    'Mówienie jest niebezpieczne? Proszę zadzwonić pod {{emergency}} i zakaszleć lub stuknąć w telefon. Z komórki: nacisnąć 55, gdy o to poproszą.',
  'danger.silent':
    'Mówienie jest niebezpieczne? Proszę mimo to zadzwonić pod {{emergency}}. Zakaszleć albo stuknąć w telefon.',
  'danger.mobile':
    'Z komórki: proszę nacisnąć 55, gdy o to poproszą, inaczej połączenie może zostać przerwane. To nie pokazuje im, gdzie Pani/Pan jest.',
  'danger.landline': 'Z telefonu stacjonarnego: proszę się nie rozłączać.',
  'danger.relay':
    'Osoba głucha albo niemogąca mówić? Proszę zadzwonić pod {{textphone}} z telefonu tekstowego lub przez aplikację Relay UK.',
  'danger.bsl':
    'Brytyjski język migowy? Jest aplikacja i strona internetowa 999 BSL. Bezpłatnie, w dzień i w nocy, bez rejestracji.',
  'danger.text-message':
    'SMS pod {{emergency}} działa tylko z telefonu, który jest do tego zarejestrowany. Żeby się zarejestrować: wysłać SMS "register" pod {{emergency}}, przeczytać odpowiedź i odpisać "yes". Proszę nie polegać na SMS-ie, dopóki nie przyjdzie odpowiedź. Tylko po angielsku.',
  'danger.interpreter':
    'Słaby angielski? Proszę zadzwonić pod {{emergency}}. Powiedzieć "Police", potem "{{language}} interpreter" (wymowa: „polis, poulisz interpreter”).',
  'danger.interpreter-any':
    'Słaby angielski? Proszę zadzwonić pod {{emergency}}. Powiedzieć "Police", potem nazwę swojego języka po angielsku, na przykład "Polish interpreter" (wymowa: „polis, poulisz interpreter”).',
  'danger.not-emergency':
    'To nic nagłego? Telefon na policję: {{nonEmergency}}. Z telefonu tekstowego lub przez aplikację Relay UK: 18001 {{nonEmergency}}',
  'danger.trace': 'Połączenia i SMS-y zostają na liście w telefonie. Ktoś inny może je tam zobaczyć.',
  'danger.more': 'Aby znów zobaczyć wszystkie sposoby uzyskania pomocy, proszę napisać „{{repeat}}”.',
  'danger.crisis': 'Przykro mi, że to tak bardzo boli. Nie trzeba być z tym w samotności.',
  'danger.life-at-risk':
    'Jeśli teraz zagrożone jest czyjeś życie, proszę zadzwonić pod {{emergency}} i poprosić o karetkę (po angielsku: "Ambulance", wymowa: „ambjulens”).',
  'danger.samaritans':
    'Aby porozmawiać z kimś, kto wysłucha, proszę zadzwonić do Samaritans, bezpłatnie, w dzień i w nocy: {{samaritans}}',
  'danger.shout': 'Aby zamiast tego pisać, proszę wysłać SMS o treści SHOUT pod {{shout}}, w dzień i w nocy.',
  'danger.childline':
    'Wiek poniżej 18 lat? Można zadzwonić do Childline, bezpłatnie, w dzień i w nocy: {{childline}}',
  'danger.sorry': 'Przykro mi, że to się stało. To nie była Pani/Pana wina.',
  'danger.again':
    'Czy to może się wkrótce powtórzyć? Jeśli tak, proszę na nas nie czekać. Nikt nie obserwuje tego czatu i nie wezwał on policji. Proszę dzwonić pod {{emergency}}.',
  'danger.ask': 'Czy teraz jest bezpiecznie?',
  'danger.safe': 'Tak, teraz nic mi nie grozi',
  'danger.not-safe': 'Nie, grozi mi niebezpieczeństwo',
  'danger.go-on': 'Mimo to przejść dalej',
};
