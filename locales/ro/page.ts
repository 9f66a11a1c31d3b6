/** Romanian: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Ajutor – {{council}}',
  'page.skip': 'La conversație',
  'page.languages': 'Limbi',
  'page.exit': 'Ieșire acum',
  'page.exit.truth':
    '„Ieșire acum” golește imediat pagina și deschide o pagină cu vremea. Dacă apăsați de trei ori tasta Shift, se întâmplă la fel. Nu poate șterge lista paginilor vizitate: asta puteți face în browser.',
  'page.danger.heading': 'În pericol acum?',
  'page.danger.call': 'Sunați la {{emergency}}',
  'page.danger.truth': 'Nimeni nu urmărește acest chat, iar chatul nu cheamă poliția.',
  'page.danger.later': 'Nu este o urgență? Sunați la poliție la {{nonEmergency}}.',
  'page.danger.silent': 'Dacă nu puteți vorbi sau auzi',
  'page.danger.mobile':
    'Nu este sigur să vorbiți? Sunați la {{emergency}} de pe mobil și tușiți sau bateți în telefon. Apăsați 55 când vi se cere, altfel apelul se poate încheia. Apăsarea lui 55 nu spune poliției unde sunteți.',
  'page.danger.landline': 'De pe un telefon fix: sunați la {{emergency}} și rămâneți pe linie.',
  'page.danger.relay':
    'Nu auziți sau nu puteți vorbi: sunați la {{textphone}} cu un telefon text sau cu aplicația Relay UK. În limbajul britanic al semnelor: aplicația sau pagina 999 BSL, gratuit, zi și noapte.',
  'page.danger.register':
    'Puteți trimite SMS la {{emergency}} numai dacă telefonul este înregistrat. Pentru înregistrare, trimiteți cuvântul "register" la {{emergency}}, citiți răspunsul și răspundeți "yes". Până primiți răspuns la SMS, nu vă bazați pe ajutor. Numai în engleză.',
  'page.danger.language':
    'Vă este grea engleza? Spuneți "Police" și apoi numele limbii în engleză, de exemplu "Romanian interpreter".',
  'page.heading': 'Spuneți-ne ce se întâmplă',
  'page.intro':
    'Acesta este asistentul automat ({{council}}). Puteți întreba, puteți primi sfaturi sau puteți sesiza o hărțuire. Vă puteți opri oricând.',
  'page.reads.heading': 'Cine citește și ce nu poate face',
  'page.reads.program': 'Vă răspunde un program de calculator. Nimeni nu citește în același timp.',
  'page.reads.send':
    'Primăria nu primește nimic până nu verificați sesizarea și nu o trimiteți. Atunci o citesc funcționarii care se ocupă de hărțuire.',
  'page.reads.privacy': 'Cum folosește primăria informațiile',
  'page.reads.cannot':
    'Nu poate trimite ajutor, nu poate suna pe nimeni și nu vede unde sunteți. O sesizare de aici nu este o plângere la poliție.',
  'page.harassment.heading': 'Ce este hărțuirea?',
  'page.harassment.meaning':
    'Ceva făcut, spus sau arătat fără să vreți, care vă jignește, vă sperie, vă umilește sau vă disprețuiește. Vine dintr-o singură parte și poate face un loc ostil.',
  'page.harassment.physical':
    'Asupra corpului sau lucrurilor: atingeri nedorite, atacuri, stricarea a ce este al dumneavoastră.',
  'page.harassment.verbal':
    'În cuvinte: amenințări, injurii, intimidare și porecle. Avansuri nedorite. Insulte și glume. Batjocură despre cultura cuiva sau despre ce îl face diferit. Plângeri din răutate.',
  'page.harassment.silent':
    'Poate fi fără cuvinte, cum ar fi graffiti sau gesturi jignitoare. Pot fi scrisori, foi sau afișe. Poate fi cineva care privește fix sau obscen.',
  'page.harassment.anyone':
    'Se poate întâmpla oricui. O dată ajunge ca să ne spuneți, oricât de mic ar părea. Ne puteți spune și ce ați văzut că i s-a întâmplat altcuiva.',
  'page.advice.heading': 'Dacă încă nu vreți să sesizați',
  'page.advice.fault': 'Nu este vina dumneavoastră.',
  'page.advice.grave':
    'A fost violență, o amenințare, o armă, urmărire sau o faptă sexuală? Sau este partener, fost partener ori rudă? Atunci nu îi vorbiți și nu îi scrieți despre asta. Ajutor gratuit, zi și noapte: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.',
  'page.advice.minor':
    'Dacă este ceva mai mic și numai dacă vă simțiți bine și în siguranță: spuneți-i că nu vă place și că trebuie să înceteze. Un prieten poate veni cu dumneavoastră sau poate spune în locul dumneavoastră. Sau scrieți-i și păstrați o copie.',
  'page.advice.confide': 'Vorbiți cu cineva de încredere.',
  'page.advice.note': 'Notați ce s-a întâmplat, cu date și ore, unde vă uitați numai dumneavoastră.',
  'page.advice.again': 'Dacă continuă, gândiți-vă din nou să sesizați.',
  'page.contact.heading': 'Vorbiți cu un om',
  'page.contact.call': 'Centrul de Relații cu Clienții: {{councilPhone}}',
  'page.contact.hours': 'Program: {{councilHours}}',
  'page.contact.closed': 'Când este închis: {{outOfHoursPhone}}',
  'page.contact.form': 'Sesizați cu formularul de pe internet',
  'page.contact.policy': 'Regulile complete despre hărțuire',
  'page.noscript':
    'Conversația are nevoie de JavaScript, care este oprit sau blocat aici. Puteți sesiza prin telefon sau cu formularul de pe internet.',
  'page.starting': 'Conversația începe…',
  'page.starting.else': 'Dacă nu apare nimic aici, sunați la {{councilPhone}}.',
  'page.conversation': 'Conversație',
  'page.answer': 'Răspunsul dumneavoastră',
  'page.commands': 'Ce mai puteți face',
  'page.you': 'Dumneavoastră',
  'page.assistant': 'Asistent',
  'page.message': 'Scrieți aici, cu cuvintele dumneavoastră',
  'page.message.date': 'Când, cu cuvintele dumneavoastră',
  'page.message.contact': 'Cum vă putem contacta',
  'page.message.secret': 'Scrieți aici; rămâne ascuns',
  'page.reply': 'Răspunde',
  'page.day': 'Sau alegeți ziua',
  'page.day.use': 'Folosește această zi',
  'page.continue': 'Mai departe',
  'page.choose-one': 'Alegeți întâi cel puțin un răspuns.',
  'page.answer-each': 'Un rând nu are încă răspuns.',
  'page.change': 'Schimbă',
  'page.change.that': 'Schimbă: {{label}}',
  'page.more': 'Mai multe despre asta',
  'page.too-long': 'Este prea lung pentru un mesaj. Trimiteți întâi prima parte, apoi restul.',
  'page.sending': 'Se trimite…',
  'page.received': 'Primit',
  'page.not-sent': 'Netrimis.',
  'page.try-again': 'Încearcă din nou',
  'page.reconnecting': 'S-a pierdut legătura. Ce ați trimis este păstrat. Se încearcă din nou…',
  'page.ended': 'Această conversație este închisă. Nu mai poate fi deschisă.',
  'page.begin': 'Începe o conversație nouă',
  'page.fresh': 'Încep din nou',
  'page.fresh.sure': 'Golim această conversație și începem din nou? Ce nu ați trimis la primărie se pierde.',
  'page.fresh.yes': 'Golește și începe din nou',
  'page.fresh.no': 'Rămân aici',
  'page.print': 'Tipărește sau salvează',
  'page.print.care': 'Cine găsește copia o poate citi. Țineți-o unde vă uitați numai dumneavoastră.',
};
