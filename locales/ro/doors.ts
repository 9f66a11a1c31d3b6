/** Romanian: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Sunt în pericol',
  'door.what-is-harassment.name': 'Ce este hărțuirea?',
  'door.advice.name': 'Sfaturi dacă încă nu vreau să sesizez',
  'door.note.name': 'Țin o notă privată',
  'door.report.name': 'Spun ce s-a întâmplat',
  'door.contact-me.name': 'Doar să fiu contactat în siguranță',
  'door.what-will-you-do.name': 'Ce veți face?',
  'door.policy.name': 'Reguli și contacte',
  'door.language.name': 'Limba',
  'harassment.means':
    'Hărțuire poate fi ce face o persoană, cum se poartă, ce spune sau cum atinge pe cineva. Nu este bine. Jignește oamenii sau nu este acceptabil.',
  'harassment.feels':
    'Face cealaltă persoană să se simtă amenințată, umilită sau disprețuită. Și face locul în care se află înfricoșător sau ostil.',
  'harassment.unwanted':
    'Cealaltă persoană nu a vrut, nu a cerut și nu răspunde la fel. Vine dintr-o singură parte și îi este impusă.',
  'harassment.anyone': 'Se poate întâmpla oricui. Nu contează cine este.',
  'harassment.once':
    'Dacă vi s-a întâmplat sau ați văzut, vă rugăm să sesizați. O singură dată ajunge, oricât de mic ar părea.',
  'harassment.forms': 'Poate avea multe forme. Aici puteți vedea câteva exemple. Sunt și altele.',
  'harassment.physical':
    'Uneori hărțuirea este fizică. Poate fi atingerea unei persoane care nu vrea, un atac sau o agresiune. Sau stricarea lucrurilor ei.',
  'harassment.verbal':
    'Uneori hărțuirea este în cuvinte. Pot fi avansuri nedorite, porecle, intimidare, amenințări sau injurii. Pot fi glume și insulte. Poate fi batjocură pentru că cineva are altă cultură sau este altfel. Pot fi plângeri făcute din răutate.',
  'harassment.non-verbal':
    'Uneori hărțuirea este fără cuvinte. Pot fi graffiti sau gesturi jignitoare. Pot fi scrisori, foi sau afișe. Poate fi privitul fix sau privitul într-un fel urât ori sexual.',
  'harassment.sounds': 'Seamănă cu ce vi s-a întâmplat dumneavoastră sau cuiva cunoscut?',
  'harassment.unsure':
    'Nu trebuie să aveți siguranța. Spuneți-ne doar ce s-a întâmplat, cu cuvintele dumneavoastră. Luăm în serios fiecare sesizare.',
  'harassment.label.physical': 'Fizică',
  'harassment.label.verbal': 'Cuvinte',
  'harassment.label.non-verbal': 'Fără cuvinte',
  'harassment.label.sounds': 'Asta s-a întâmplat?',
  'harassment.label.unsure': 'Nu am siguranța',
  'harassment.label.report': 'Da, sesizez',
  'advice.start':
    'Nu trebuie să sesizați azi. Dacă vi se pare ceva destul de mic și încă nu vreți să sesizați, acestea pot ajuta.',
  'advice.serious':
    'Ce ne-ați spus poate fi grav. Nu trebuie să sesizați azi. Nu vă grăbiți. Acestea pot ajuta.',
  'advice.not-your-fault': 'Nimic din asta nu este vina dumneavoastră.',
  'advice.danger':
    'Dacă hărțuirea este gravă și vă simțiți în pericol chiar acum, sunați la poliție: {{emergency}}.',
  'advice.afraid':
    'Dacă vă e frică să rămâneți acasă în noaptea asta, sunați la linia de locuințe, oricine v-ar închiria locuința: {{outOfHoursPhone}}',
  'advice.childline': 'Childline este pentru copii și tineri, gratuit, zi și noapte: {{childline}}',
  'advice.safety':
    'Siguranța dumneavoastră este pe primul loc. Nu trebuie să vorbiți cu cine a făcut asta. Sunt oameni care vă pot ajuta să faceți un plan, chiar dacă nu sesizați niciodată.',
  'advice.in-danger':
    'Vă e frică sau nu vă simțiți în siguranță? Puteți suna la poliție oricând: {{emergency}}. Chatul nu o poate face în locul dumneavoastră.',
  'advice.despair':
    'Este prea mult? Nu trebuie să treceți prin asta fără nimeni. Puteți vorbi cu cineva acum.',
  'advice.partner':
    'Este partenerul sau partenera, fostul sau fosta, o rudă sau cineva cu care locuiți? Nu trebuie să rezolvați cu acea persoană. Acești oameni cunosc situația. Vă pot ajuta să plănuiți cum să fiți în siguranță.',
  'advice.sexual':
    'A fost ceva sexual pe care nu l-ați vrut? Dumneavoastră alegeți cui spuneți și cât. Acești oameni ascultă.',
  'advice.stalking':
    'Vă urmărește cineva, vă pândește sau vă privește fix? Fiecare dată contează. Notați de fiecare dată și sunați pe cineva care se pricepe.',
  'advice.weapon':
    'A fost o armă? Dacă o vedeți din nou sau revin cu ea, nu ne așteptați. Mergeți într-un loc sigur și sunați la {{emergency}}.',
  'advice.violence':
    'V-a făcut cineva rău sau a încercat? S-ar putea întâmpla din nou curând? Atunci nu ne așteptați. Sunați la {{emergency}}.',
  'advice.hurt': 'Are cineva nevoie repede de un medic? Sunați la {{emergency}} și cereți ambulanța.',
  'advice.threats':
    'V-a amenințat cineva? Păstrați ce a trimis și notați ce a spus. Puteți spune poliției: {{emergency}} dacă se poate întâmpla curând, {{nonEmergency}} dacă nu.',
  'advice.not-emergency': 'Nu este o urgență? Puteți suna la poliție la {{nonEmergency}}.',
  'advice.safe-contact': 'Doriți să vă contactăm? Spuneți-ne ce fel este sigur și când. Nu vom folosi altul.',
  'advice.stop':
    'Numai dacă vă simțiți bine și în siguranță, îi puteți spune persoanei să înceteze. Spuneți-i că nu vă place ce face.',
  'advice.friend':
    'Puteți lua un prieten cu dumneavoastră sau îi puteți cere să spună în locul dumneavoastră.',
  'advice.letter':
    'Sau îi puteți scrie că nu este în regulă ce face. Dacă o faceți, păstrați o copie a scrisorii.',
  'advice.adult':
    'Nu trebuie să faceți asta fără ajutor. Dacă pare sigur, un adult de încredere îi poate spune să înceteze.',
  'advice.adult-letter': 'Sau adultul îi poate scrie în locul dumneavoastră. Păstrați o copie a scrisorii.',
  'advice.stop-unsafe': 'Dacă nu pare sigur, vă rugăm să nu o faceți.',
  'advice.trust': 'Vorbiți cu cineva de încredere. Nu trebuie să duceți asta fără ajutor.',
  'advice.trust-adult':
    'Vorbiți cu un adult de încredere, de exemplu din familie, de la școală sau de la medic. Dacă primul nu ajută, spuneți altuia.',
  'advice.notes': 'Notați de fiecare dată când se întâmplă: data, ora și exact ce s-a întâmplat.',
  'advice.notes-originals': 'Păstrați mesajele, scrisorile și pozele exact cum sunt.',
  'advice.notes-safe': 'Țineți nota unde cine face asta nu o poate găsi.',
  'advice.notes-count': 'O notă pe care o țineți nu este o sesizare. Dacă vreți să conteze, sesizați.',
  'advice.goes-on': 'Dacă nu se oprește, gândiți-vă din nou la o sesizare.',
  'advice.any-time': 'Puteți reveni aici oricând.',
  'advice.label.safe': 'Să fiți în siguranță',
  'advice.label.stop': 'Să îi spuneți să înceteze',
  'advice.label.trust': 'Să vorbiți cu cineva',
  'advice.label.notes': 'Să țineți o notă',
  'advice.label.goes-on': 'Dacă continuă',
  'advice.label.support': 'Oameni care pot ajuta',
  'safeguarding.young':
    'Nu ai făcut nimic rău. Ai sub 18 ani, deci cei care îi apără pe tineri ar putea avea nevoie să știe.',
  'safeguarding.others':
    'Este un copil, sau un adult care are nevoie de îngrijire, poate în nesiguranță? Atunci cei care îi apără ar putea avea nevoie să știe. Spunem altora numai dacă sunteți de acord sau dacă legea ne obligă.',
  'support.start':
    'Acești oameni ascultă și pot ajuta. Îi puteți suna chiar dacă nu sesizați nimic niciodată.',
  'support.victim-support': 'Victim Support, pentru oricine a suferit o infracțiune: {{victimSupport}}',
  'support.local': 'Ajutor pentru victime aproape de dumneavoastră: {{victimService}}',
  'support.domestic-abuse':
    'Dacă este partener, fost partener sau rudă, National Domestic Abuse Helpline (linia contra violenței în familie): {{domesticAbuse}}',
  'support.mens-advice': "Pentru bărbați răniți de partener sau de rude, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Dacă cineva vă urmărește sau vă pândește, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'Dacă a fost ceva sexual, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'Pentru persoane LGBT+, Galop: {{galop}}',
  'support.samaritans': 'Dacă este prea mult, Samaritans, gratuit, zi și noapte: {{samaritans}}',
  'support.trace': 'Apelurile rămân în lista telefonului, unde alții le pot vedea.',
  'will.committed':
    'Am promis trei lucruri: să tratăm oamenii egal, să prețuim diferențele dintre ei și să facem din acest loc unul sigur de locuit și de vizitat.',
  'will.no-tolerance': 'Nu tolerăm hărțuirea. Lucrăm cu poliția și cu alții ca să o oprim și să o prevenim.',
  'will.acknowledge':
    'De fiecare dată când cineva sesizează hărțuire, confirmăm că avem sesizarea. Spunem ce urmează.',
  'will.respond':
    'Este vorba de chiriașii noștri sau de leaseholderi? Atunci, unde este posibil, dăm un răspuns într-o zi lucrătoare.',
  'will.plan':
    'Pentru aceste sesizări facem și un plan de acțiune. Îl facem în trei zile lucrătoare, unde este posibil.',
  'will.working-days': 'Zilele lucrătoare sunt de luni până vineri. Sărbătorile legale nu se pun.',
  'will.respond-by': 'Ați trimis o sesizare. Unde este posibil, răspundem până în această zi: {{date}}.',
  'will.plan-by': 'Unde este posibil, avem un plan de acțiune până în această zi: {{date}}.',
  'will.no-dates':
    'Sesizarea trimisă nu are o dată promisă. Datele sunt pentru sesizări cu chiriașii noștri sau leaseholderi. Dacă este cazul, sunați-ne: {{councilPhone}}',
  'will.missed':
    'Dacă trece o dată și nu aflați nimic, sunați și întrebați ({{council}}): {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Puteți face și o reclamație la primărie.',
  'will.ombudsman':
    'Dacă ultimul nostru răspuns la reclamație nu rezolvă, puteți cere unui Ombudsman (avocat al poporului) să se uite. Este gratuit. Housing Ombudsman se uită la reclamații despre cine închiriază locuința. Local Government and Social Care Ombudsman se uită la alte reclamații despre primării.',
  'will.seriously': 'Luăm în serios fiecare sesizare de hărțuire.',
  'will.investigate': 'Cercetăm fiecare întâmplare care ni se sesizează. O facem pe deplin și cu grijă.',
  'will.sensitive':
    'Avem grijă ca personalul nostru să se poarte cu grijă cu cei hărțuiți și să se gândească la ce au nevoie.',
  'will.interpreter': 'Dacă aveți nevoie, vă găsim un interpret sau un interpret de limbaj al semnelor.',
  'will.monitor': 'Ținem evidența tuturor sesizărilor de hărțuire. Așa ajutăm mai bine.',
  'will.accommodation':
    'Găsim un loc de urgență pentru un chiriaș și cei cu care locuiește dacă sunt adevărate două lucruri: sunt evaluați ca fiind în pericol imediat și asta scade riscul.',
  'will.graffiti':
    'Ștergem graffiti jignitoare în 24 de ore. Cele 24 de ore încep când se anunță Centrul de Relații cu Clienții: {{councilPhone}}',
  'will.repair': 'Este nevoie de o reparație din cauza celor întâmplate? O tratăm ca reparație de urgență.',
  'will.private':
    'Avem grijă ca tot personalul nostru să știe cât de important este să păstreze confidențial ce ne spuneți. Și ce poate însemna asta pentru binele și siguranța dumneavoastră.',
  'will.agencies':
    'Vorbim pentru dumneavoastră cu alții, cum ar fi poliția, școlile și grupurile de sprijin al victimelor. Numai dacă sunteți de acord sau dacă legea ne obligă.',
  'will.services':
    'Lucrăm cu alții, ca parteneri ai poliției, ca persoanele hărțuite să aibă mai multe servicii și sprijin.',
  'will.action':
    'Acționăm ferm față de cei care hărțuiesc pe alții. La fel dacă îi hărțuiesc pe angajații sau contractorii noștri.',
  'will.measures':
    'Ce facem depinde de gravitate. Poate fi un avertisment scris. Poate fi un ordin judecătoresc. Poate fi o acțiune în instanță ca să luăm înapoi locuința unui chiriaș găsit răspunzător de hărțuire.',
  'will.residents':
    'Locuiesc oameni în casa dumneavoastră sau o vizitează? Locatarii răspund și de ce fac acei oameni.',
  'will.not-aimed': 'Asta nu este împotriva celor care sunt răniți.',
  'will.label.answers': 'Când aflați de la noi',
  'will.label.care': 'Cum vă tratăm',
  'will.label.home': 'Locuință și reparații',
  'will.label.sharing': 'Cui se mai spune',
  'will.label.action': 'Ce măsuri putem lua',
  'will.label.missed': 'Dacă trece o dată',
  'policy.full': 'Puteți citi sau descărca regulile complete despre hărțuire aici: {{policyLink}}',
  'policy.form': 'Puteți sesiza aici, în chat, sau cu formularul de pe internet: {{onlineForm}}',
  'policy.phone':
    'Puteți suna la Centrul de Relații cu Clienții ({{council}}): {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Dacă aveți nevoie de ajutor cu locuința când este închis: {{outOfHoursPhone}}',
  'policy.danger':
    'Dacă vă simțiți în pericol chiar acum din cauza unei hărțuiri grave, sunați la poliție: {{emergency}}. Când nu este o urgență, sunați la {{nonEmergency}}.',
};
