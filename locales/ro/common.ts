/**
 * Romanian: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report sesizare · to report a sesiza · harassment hărțuire · council primărie · officer funcționar · receipt
 *   număr de confirmare · reference numărul sesizării · code cod · agreement acord · tenant chiriaș · leaseholder
 *   leaseholder (proprietar cu contract lung) · interpreter interpret · safe în siguranță · not sure nu știu · Send
 *   Trimite
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} („{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Da',
  'answer.no': 'Nu',
  'answer.unsure': 'Nu știu',
  'answer.skipped': 'Fără răspuns',
  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, dimineața',
  'span.part.afternoon': '{{span}}, după-amiaza',
  'span.part.evening': '{{span}}, seara',
  'span.part.night': '{{span}}, noaptea',
  'greeting.who':
    'Bună ziua. Sunt un asistent automat: {{council}}. Pot ajuta dacă cineva vă hărțuiește acasă sau în apropiere.',
  'greeting.nobody-watching':
    'Nimeni nu urmărește acest chat, iar chatul nu cheamă poliția. Dacă sunteți în pericol acum, sunați la {{emergency}}.',
  'greeting.languages': 'Puteți schimba limba oricând.',
  'menu.ask': 'Cu ce pot ajuta?',
  'menu.continue': 'Continui de unde am rămas',
  'menu.not-understood': 'Îmi pare rău, nu am înțeles. Puteți apăsa pe una dintre variante.',
  'menu.telephone':
    'Îmi pare rău, tot nu înțeleg. Puteți apăsa pe una dintre variante sau puteți vorbi cu un om: {{councilPhone}} ({{councilHours}}). La alte ore: {{outOfHoursPhone}}.',
  'reading.menu': 'Înapoi la început',
  'reading.ask': 'Ce doriți mai departe?',
  'offer.ask':
    'Vă mulțumesc că mi-ați spus. Doriți să faceți o sesizare din asta? Am păstrat cuvintele, deci nu trebuie să le scrieți din nou.',
  'offer.report': 'Da, încep o sesizare',
  'offer.advice': 'Prefer să văd sfaturi',
  'offer.menu': 'Nu, vreau să văd tot',
  'privacy.before-report':
    'Înainte de a începe: aceasta nu este o plângere la poliție. {{council}} păstrează totul confidențial, în afară de acest motiv: {{legalException}}. Confidențialitate: {{privacyNotice}}. Vă puteți opri și puteți șterge tot oricând.',
  'privacy.hosted':
    'Acest canal păstrează o copie a ceea ce se scrie aici și nu o putem șterge. Puteți șterge chatul pe dispozitivul dumneavoastră.',
  'privacy.channel':
    'Alte persoane care folosesc acest dispozitiv pot vedea pagina cât este deschisă. „Ieșire acum” vă scoate repede.',
  'command.back': 'Înapoi',
  'command.change': 'Schimb un răspuns',
  'command.skip': 'Sar peste',
  'command.why': 'De ce întrebați?',
  'command.repeat': 'Repetă',
  'command.menu': 'Pagina de început',
  'command.language': 'Limba',
  'command.stop': 'Mă opresc aici',
  'command.keep': 'Opresc și păstrez',
  'command.resume': 'Merg mai departe',
  'command.restart': 'Încep din nou',
  'command.delete': 'Șterg tot',
  'command.danger': 'Sunt în pericol',
  'progress.left_few': 'Au mai rămas aproximativ {{count}} întrebări',
  'progress.left_one': 'A mai rămas aproximativ {{count}} întrebare',
  'progress.left_other': 'Au mai rămas aproximativ {{count}} de întrebări',
  'form.more.ask': 'Am păstrat. Mai este ceva? Puteți scrie mai departe sau puteți spune că asta e tot.',
  'form.more.again': 'Iată ce ați povestit până acum: „{{words}}”. Puteți adăuga sau puteți povesti din nou.',
  'form.more.enough': 'Asta e tot',
  'form.more.afresh': 'Povestesc din nou',
  'form.date.confirm': 'Am înțeles: {{span}}. Este corect?',
  'form.date.which': 'La ce zi vă referiți?',
  'form.date.unclear':
    'Am păstrat cuvintele „{{words}}”, dar nu am putut afla ce zi este. Puteți lăsa așa sau puteți spune altfel, de exemplu „17 noiembrie”.',
  'form.date.right': 'Da, este corect',
  'form.date.keep-words': 'Las cuvintele mele așa',
  'form.date.again': 'Nu, spun din nou',
  'form.date.unsure': 'Nu știu exact când',
  'form.each.hint': 'Răspundeți la fiecare: da, nu sau nu știu.',
  'form.again': 'Răspunsul de până acum: {{answer}}',
  'repair.not-offered': 'Nu am înțeles ca răspuns aici. Alegeți una dintre variante.',
  'repair.still':
    'Îmi pare rău, tot nu înțeleg. Alegeți una dintre variante. Sau puteți vorbi cu un om: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Par două răspunsuri: {{answers}}. Care dintre ele?',
  'repair.many-answers': 'Par mai multe răspunsuri: {{answers}}. Care dintre ele?',
  'repair.two-answers-unclear': 'Par două răspunsuri. Care dintre ele?',
  'repair.not-together': '{{alone}} nu se potrivește cu alt răspuns. Care dintre ele?',
  'repair.quoted': '„{{words}}”',
  'repair.no-such-number': 'Nu există aici numărul {{number}}. Ultimul este {{last}}.',
  'repair.did-you-mean': 'Ați vrut să spuneți „{{command}}”? Dacă da, scrieți încă o dată.',
  'repair.review':
    'Nu am păstrat ultimul mesaj. Dacă totul este bine, alegeți „Trimite”. Ca să schimbați un răspuns, scrieți „schimbă” și numele sau numărul lui, de exemplu „schimbă 2”.',
  'repair.each': 'Răspundeți la fiecare cu da, nu sau nu știu, de exemplu „da, nu, nu știu”.',
  'repair.empty': 'Am primit un mesaj gol. Răspundeți în ritmul dumneavoastră; nu se pierde nimic.',
  'repair.too-long':
    'Este mai mult decât încape aici ({{most}} caractere), deci nu am păstrat. Trimiteți mai scurt.',
  'repair.full':
    'Nu mai este loc aici, deci nu am păstrat ultimul mesaj. Tot ce a fost înainte este păstrat.',
  'repair.too-many': 'Este mai mult decât pot primi aici. Alegeți mai puține.',
  'repair.not-a-phone': 'Nu am găsit un număr de telefon. Scrieți numărul întreg.',
  'repair.not-an-email': 'Nu pare o adresă de e-mail. Îi trebuie un @ și un punct.',
  'repair.required':
    'Am nevoie aici de un răspuns ca să merg mai departe. Câteva cuvinte ajung și le puteți schimba mai târziu.',
  'repair.another-kind': 'Nu pot folosi asta ca răspuns la această întrebare. Iat-o din nou.',
  'repair.nothing-before': 'Aceasta este prima întrebare.',
  'repair.files-beside':
    'Nu pot primi poze sau fișiere aici, deci am păstrat doar cuvintele. Păstrați fișierele: un funcționar vi le poate cere mai târziu.',
  'repair.files':
    'Nu pot primi poze sau fișiere aici. Păstrați-le: un funcționar vi le poate cere mai târziu. Nu s-a păstrat nimic.',
  'late.kept': 'Cuvintele au venit imediat după răspunsul la acea întrebare. Le-am adăugat: „{{label}}”.',
  'late.answered':
    'Ați răspuns deja la „{{label}}”: {{answer}}. Rămâne așa. Ca să schimbați, folosiți „Schimb un răspuns”.',
  'late.button': 'Butonul este de la o întrebare dinainte. Acum suntem aici.',
  'late.not-kept': 'Nu am păstrat ultimul mesaj: nu este un răspuns la ce se întreabă aici. Suntem aici.',
  'late.words':
    'Ultimul mesaj a venit înainte să fie pusă întrebarea, deci nu l-am folosit ca răspuns. Dacă ține de ce s-a întâmplat, trimiteți-l din nou când întreb.',
  'late.sent': 'Sesizarea a fost trimisă înainte să vină acel mesaj, deci el nu face parte din sesizare.',
  'why.nothing': 'În spatele acestei întrebări nu este nimic. Doar vă ajută să găsiți drumul.',
  'change.ask': 'Ce răspuns doriți să schimbați?',
  'change.nothing': 'Nu există încă un răspuns de schimbat.',
  'understood.ask':
    'Iată ce am înțeles din cuvintele dumneavoastră. Este corect? Puteți schimba fiecare parte.',
  'understood.right': 'Da, este corect',
  'understood.ask-me': 'Nu, întrebați-mă',
  'understood.added': 'Am adăugat la ce mi-ați spus.',
  'why.understood':
    'Ca să nu trebuiască să spuneți același lucru de două ori. Dacă ceva este greșit, spuneți.',
  'change.go-on': 'Niciunul, merg mai departe',
  'review.ask': 'Verificați răspunsurile. Numai acestea vor fi trimise. Puteți schimba fiecare răspuns.',
  'review.send': 'Trimite',
  'language.ask': 'Ce limbă preferați?',
  'language.changed': 'Continuăm în română.',
  'language.offer': 'Ați vrea să continuăm în altă limbă? Scrieți numele ei: {{name}}.',
  'language.offered': 'Continuăm în română?',
  'language.not-reviewed':
    'Niciun vorbitor nativ nu a verificat încă aceste cuvinte, deci pot fi greșeli. Textul englez stă lângă ce este mai important. Dacă ceva nu este clar, sunați la {{councilPhone}} ({{councilHours}}) și spuneți în engleză: „{{phrase}}”.',
  'stop.ask': 'Vă puteți opri aici. Păstrez ce mi-ați spus sau șterg?',
  'stop.keep': 'Păstrează pentru mai târziu',
  'stop.delete': 'Șterge',
  'stop.go-on': 'Continuă',
  'stop.nothing': 'Nu mi-ați spus nimic care să fie păstrat. Puteți pur și simplu să închideți pagina.',
  'keep.nothing': 'Nu este încă nimic de păstrat.',
  'keep.with-report':
    'Nu pot păstra asta pentru mai târziu: chatul se șterge la 30 de minute după trimiterea sesizării. Puteți merge mai departe sau puteți trimite ce aveți.',
  'resume.nothing': 'Nu este nimic neterminat aici.',
  'resume.code': 'Nu este nimic neterminat aici. Dacă aveți un cod, el deschide ce ați păstrat.',
  'restart.ask': 'Șterg ce mi-ați spus aici și începem din nou? Nu se mai poate recupera.',
  'restart.yes': 'Da, șterge și începe din nou',
  'restart.no': 'Nu, continuă cu ce este',
  'stop.kept-code':
    'Păstrez 24 de ore. Se deschide numai cu acest cod: {{code}}. Notați-l sau învățați-l: nimeni nu vi-l poate da din nou.',
  'stop.kept-here': 'Păstrez 7 zile. Scrieți-mi din nou când sunteți gata.',
  'stop.kept.ask': 'Puteți pleca acum.',
  'stop.kept.noted': 'Am codul',
  'delete.ask': 'Șterg tot ce mi-ați spus aici? Nu se mai poate recupera.',
  'delete.yes': 'Da, șterge',
  'delete.no': 'Nu, păstrează',
  'delete.done-hosted':
    'Ce mi-ați spus este șters aici. Acest canal păstrează o copie, pe care o puteți șterge pe dispozitivul dumneavoastră. O sesizare trimisă înainte rămâne la primărie.',
  'delete.done': 'Tot ce mi-ați spus aici este șters. O sesizare trimisă înainte rămâne la primărie.',
  'code.ask': 'Scrieți numărul de confirmare sau codul: 16 cifre.',
  'code.unknown': 'Cu asta nu pot deschide nimic. Verificați fiecare cifră. Un cod și expiră după un timp.',
  'code.not-a-code': 'Un cod are 16 cifre. Verificați încă o dată.',
  'code.found': 'Iată mesajul neterminat. Codul nu mai merge; dacă vă opriți din nou, primiți unul nou.',
  'unfinished.ask': 'Aveți un mesaj neterminat. Îl continuați sau îl ștergeți?',
  'unfinished.continue': 'Mai departe',
  'unfinished.delete': 'Șterge',
  'unfinished.new': 'Aveți deja un mesaj neterminat.',
  'sent.thanks': 'Vă mulțumim. Avem sesizarea.',
  'sent.thanks-contact': 'Vă mulțumim. Avem mesajul.',
  'sent.reference': 'Numărul sesizării: {{reference}}',
  'sent.receipt':
    'Numărul de confirmare: {{receipt}}. Arată ca un număr de telefon. Cine îl are poate citi răspunsul nostru, deci țineți-l unde vă uitați numai dumneavoastră.',
  'sent.promise':
    'Este vorba de un chiriaș al primăriei sau de un leaseholder (proprietar cu contract lung)? Atunci, unde este posibil, răspundem până în această zi: {{respondBy}}. Vom avea un plan de acțiune, unde este posibil, până în această zi: {{planBy}}.',
  'sent.no-promise':
    'Primăria ia în serios fiecare sesizare și o cercetează. Nu are o dată pentru fiecare. Datele sunt pentru sesizări în care este vorba de un chiriaș al primăriei sau de un leaseholder.',
  'sent.no-contact': 'Nu vă vom contacta. Răspunsul nostru vă așteaptă la numărul de confirmare.',
  'sent.contact': 'Vă vom contacta numai în felul ales de dumneavoastră.',
  'sent.urgent':
    'Din cauza celor spuse, sesizarea este marcată ca urgentă. Nimeni nu a chemat poliția în locul dumneavoastră. În pericol, sunați la {{emergency}}.',
  'sent.call': 'Ca să vorbiți cu un om: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Puteți citi asta 30 de minute. Apoi se șterge aici și numai funcționarii primăriei pot deschide sesizarea.',
  'sent.ask': 'Ați păstrat numărul de confirmare?',
  'sent.ask-kept': 'Mai este ceva?',
  'sent.keep': 'Da, l-am păstrat',
  'sent.kept': 'Bine. Nu mai arăt numărul de confirmare.',
  'sent.delete': 'Șterge acest chat',
  'sent.menu': 'Înapoi la început',
  'sent.new-report': 'Sesizarea dinainte este trimisă, deci am scos-o de aici.',
  'sent.keep-first':
    'Înainte de a merge mai departe: ați păstrat numărul de confirmare al sesizării? După aceea nu îl mai pot arăta.',
  'apology.not-kept':
    'Îmi pare rău, ceva nu a mers și ultimul mesaj nu a fost păstrat. Tot ce a fost înainte este. Trimiteți-l din nou peste o clipă.',
  'apology.doubtful':
    'Îmi pare rău, a durat prea mult și nu știu dacă ultimul mesaj a fost păstrat. Scrieți peste o clipă „Repetă”, ca să vedeți unde suntem.',
  'apology.too-fast':
    'Au fost multe mesaje deodată și ultimul nu a fost păstrat. Tot ce a fost înainte este. Așteptați o clipă și trimiteți-l din nou.',
  'apology.telephone': 'Dacă tot nu merge: {{councilPhone}}. În pericol: {{emergency}}.',
  'channel.private-only': 'Vorbesc numai în privat. Scrieți-mi direct.',
};
