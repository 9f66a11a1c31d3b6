/** Romanian: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Sesizarea mea sau un cod',
  'my-report.hosted':
    'Acest canal păstrează copii, deci nu vă pot arăta aici sesizarea. Deschideți {{page}} și scrieți acolo codul sau numărul de confirmare. Nu mai aveți niciunul? Sunați-ne: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Aceasta este sesizarea {{reference}}.',
  'my-report.status.new': 'O avem. Niciun funcționar nu a notat încă un răspuns sau un plan.',
  'my-report.status.responded': 'Un funcționar a răspuns.',
  'my-report.status.planned': 'Există un plan de acțiune pentru ea.',
  'my-report.status.closed': 'Este închisă. Dacă se întâmplă din nou, spuneți-ne iar.',
  'my-report.respond.in-time':
    'Am vrut să răspundem, unde era posibil, până în această zi: {{by}}. Am răspuns în această zi, la timp: {{on}}.',
  'my-report.respond.late':
    'Am vrut să răspundem, unde era posibil, până în această zi: {{by}}. Am răspuns în această zi, cu întârziere: {{on}}.',
  'my-report.respond.due': 'Unde este posibil, dăm răspuns până în această zi: {{by}}.',
  'my-report.respond.missed':
    'Am vrut să răspundem, unde era posibil, până în această zi: {{by}}. Ziua a trecut.',
  'my-report.plan.in-time':
    'Am vrut să avem un plan de acțiune, unde era posibil, până în această zi: {{by}}. L-am avut în această zi, la timp: {{on}}.',
  'my-report.plan.late':
    'Am vrut să avem un plan de acțiune, unde era posibil, până în această zi: {{by}}. L-am avut în această zi, cu întârziere: {{on}}.',
  'my-report.plan.due': 'Unde este posibil, vom avea un plan de acțiune până în această zi: {{by}}.',
  'my-report.plan.missed':
    'Am vrut să avem un plan de acțiune, unde era posibil, până în această zi: {{by}}. Ziua a trecut.',
  'my-report.no-message': 'Nu este încă niciun mesaj pentru dumneavoastră.',
  'my-report.messages_few': 'Sunt {{count}} mesaje pentru dumneavoastră.',
  'my-report.messages_one': 'Este {{count}} mesaj pentru dumneavoastră.',
  'my-report.messages_other': 'Sunt {{count}} de mesaje pentru dumneavoastră.',
  'my-report.message': '{{day}}, de la primărie: „{{words}}”',
  'my-report.window':
    'Arăt asta 30 de minute. Apoi se șterge aici. Numărul de confirmare o deschide din nou.',
  'my-report.receipt':
    'Codul și-a făcut treaba și nu mai deschide nimic. De acum acesta este numărul de confirmare: {{receipt}}. Arată ca un număr de telefon. Țineți-l unde vă uitați numai dumneavoastră.',
  'my-report.next': 'Ce doriți să faceți?',
  'my-report.request': 'Să ne spuneți sau să ne cereți ceva',
  'my-report.more': 'Să răspundeți la mai multe întrebări',
  'my-report.close': 'Închid sesizarea',
  'my-report.closed': 'Am închis-o. Numărul de confirmare o deschide din nou.',
  'my-report.begin':
    'Sesizarea rămâne așa. Ce scrieți pleacă numai când apăsați „Trimite”. Faceți-o în 30 de minute.',
  'sent.code':
    'Ca să citiți răspunsul nostru, deschideți {{page}} și scrieți acest cod: {{code}}. Merge o dată, timp de 7 zile. Acolo vi se arată numărul de confirmare.',
  'code.wait':
    'A fost greșit de prea multe ori. Așteptați 15 minute sau sunați-ne: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'Ce ați trimis înainte rămâne așa. Am păstrat aceste cuvinte: apăsați „Trimite” dacă trebuie să meargă și ele la primărie.',
  'sent.keep-now':
    'Păstrați-l acum: notați-l sau învățați-l. Îl pot arăta numai 30 de minute și nimeni nu vi-l poate da din nou.',
  'request.what.ask': 'Ce doriți să faceți?',
  'request.what.label': 'Ce doriți',
  'request.what.why': 'Ca vorbele să ajungă la persoana potrivită.',
  'request.what.choice.tell-more': 'Vă spun mai mult',
  'request.what.choice.change-contact': 'Schimb cum mă contactați',
  'request.what.choice.withdraw': 'Îmi retrag sesizarea',
  'request.what.choice.delete': 'Cer să ștergeți sesizarea',
  'request.what.choice.something-else': 'Altceva',
  'request.words.ask': 'Scrieți ce ar trebui să știm despre asta.',
  'request.words.label': 'Cuvintele dumneavoastră',
  'request.words.why': 'Ca un funcționar să știe ce vreți să spuneți. Puteți lăsa fără răspuns.',
  'my-report.asked':
    'Vă mulțumim. Avem mesajul. Un funcționar îl va citi, iar răspunsul vă așteaptă la numărul de confirmare.',
  'aside.request':
    'Un funcționar hotărăște asta și verifică întâi că vine de la dumneavoastră. Altcineva ar fi putut găsi numărul. Până atunci nu se schimbă nimic.',
};
