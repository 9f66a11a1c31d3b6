/** Romanian: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': 'Nimeni nu urmărește acest chat, iar chatul nu a chemat poliția. Sunați la {{emergency}}.',
  'danger.fallback':
    'Nimeni nu urmărește acest chat, iar chatul nu a chemat poliția. Dacă sunteți în pericol, sunați la 999.',
  'danger.alerts-nobody':
    'Ce scrieți aici nu alertează pe nimeni. Ce ne spuneți ajunge la primărie numai când apăsați pe Trimite și nici atunci nu este sigur că se citește imediat.',
  'danger.silent-short':
    'Nu puteți vorbi fără pericol? Sunați la {{emergency}} și tușiți sau bateți ușor în telefon. De pe mobil, apăsați 55 când vi se cere.',
  'danger.silent':
    'Nu puteți vorbi fără pericol? Sunați totuși la {{emergency}}. Tușiți sau bateți ușor în telefon.',
  'danger.mobile':
    'De pe mobil, apăsați 55 când vi se cere, altfel apelul se poate întrerupe. Asta nu le arată unde sunteți.',
  'danger.landline': 'De pe telefon fix, rămâneți pe fir.',
  'danger.relay':
    'Nu auziți sau nu puteți vorbi? Sunați la {{textphone}} de pe un telefon cu text sau din aplicația Relay UK.',
  'danger.bsl':
    'Limba britanică a semnelor? Folosiți aplicația sau site-ul 999 BSL. Este gratuit, zi și noapte, și nu trebuie să vă înregistrați.',
  'danger.text-message':
    'Puteți trimite SMS la {{emergency}} numai dacă telefonul dumneavoastră este înregistrat pentru asta. Ca să îl înregistrați, trimiteți "register" la {{emergency}}, citiți răspunsul și răspundeți "yes". Nu vă bazați pe un SMS până nu primiți răspuns. Numai în engleză.',
  'danger.interpreter':
    'Știți puțină engleză? Sunați la {{emergency}}. Spuneți "Police", apoi "{{language}} interpreter" (se aude: "pălis, rumeiniăn intărprităr").',
  'danger.interpreter-any':
    'Știți puțină engleză? Sunați la {{emergency}}. Spuneți "Police", apoi numele limbii dumneavoastră în engleză, de exemplu "Romanian interpreter" (se aude: "pălis, rumeiniăn intărprităr").',
  'danger.not-emergency':
    'Nu este o urgență? Sunați la poliție la {{nonEmergency}}. De pe un telefon cu text sau din aplicația Relay UK: 18001 {{nonEmergency}}',
  'danger.trace': 'Apelurile și mesajele rămân în lista din telefon, unde le pot vedea și alții.',
  'danger.more': 'Ca să vedeți din nou toate felurile de a primi ajutor, scrieți "{{repeat}}".',
  'danger.crisis': 'Îmi pare rău că doare atât de tare. Nu trebuie să treceți prin asta fără nimeni alături.',
  'danger.life-at-risk':
    'Dacă o viață este în pericol acum, sunați la {{emergency}} și cereți o ambulanță (în engleză: "Ambulance", se aude: "embiulăns").',
  'danger.samaritans':
    'Ca să vorbiți cu cineva care vă ascultă, sunați la Samaritans, gratuit, zi și noapte: {{samaritans}}',
  'danger.shout': 'Dacă preferați să scrieți, trimiteți SMS cu SHOUT la {{shout}}, zi și noapte.',
  'danger.childline': 'Aveți sub 18 ani? Sunați la Childline, gratuit, zi și noapte: {{childline}}',
  'danger.sorry': 'Îmi pare rău că s-a întâmplat asta. Nu a fost vina dumneavoastră.',
  'danger.again':
    'S-ar putea întâmpla din nou curând? Dacă da, nu ne așteptați pe noi. Nimeni nu urmărește acest chat, iar chatul nu a chemat poliția. Sunați la {{emergency}}.',
  'danger.ask': 'Sunteți în siguranță acum?',
  'danger.safe': 'Sunt în siguranță acum',
  'danger.not-safe': 'Nu, nu sunt în siguranță',
  'danger.go-on': 'Continui oricum',
};
