/** Romanian: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Cineva a făcut o sesizare despre mine',
  'door.privacy.name': 'Confidențialitate',
  'reported.cannot-say':
    'Nu vă pot spune dacă există o sesizare despre dumneavoastră. Nu spun nici da, nici nu, oricine ar întreba.',
  'reported.ring':
    'V-a scris sau v-a sunat primăria? Atunci puteți suna și întreba: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'Citizens Advice dă sfaturi gratuite și nu face parte din primărie: {{citizensAdvice}}',
  'reported.samaritans': 'Dacă este prea mult, Samaritans ascultă, gratuit, zi și noapte: {{samaritans}}',
  'reported.hurt':
    'Sunteți în pericol, sau v-a rănit ori v-a amenințat cineva? Atunci puteți sesiza asta aici și sunt oameni care ajută.',
  'reported.label.hurt': 'Cineva îmi face rău',
  'reported.label.support': 'Sfaturi și sprijin',
  'privacy.ask': 'Ce se întâmplă cu ce vă spun?',
  'privacy.responsible': 'Pentru ce ne spuneți aici răspunde {{council}}.',
  'privacy.purpose':
    'Folosim asta ca să cercetăm hărțuirea și ca să ținem oamenii în siguranță. Ne uităm și la toate sesizările împreună, ca să ajutăm mai bine.',
  'privacy.ground':
    'Legea permite unei primării să facă asta pentru că este o sarcină publică. Unele lucruri sunt foarte private, cum ar fi sănătatea, religia sau orientarea sexuală. Pentru ele motivul este un interes public important.',
  'privacy.notice': 'Informarea completă despre confidențialitate ({{council}}): {{privacyNotice}}',
  'privacy.before-send': 'Nimic nu merge la primărie înainte să apăsați „Trimite”.',
  'privacy.officers':
    'După aceea, numai funcționarii primăriei pot deschide sesizarea. Primăria o păstrează confidențială. O poate da mai departe numai din acest motiv: {{legalException}}.',
  'privacy.newest':
    'Vă întrebăm despre fiecare în parte. Fără un da este nu. Vă puteți răzgândi: folosiți „Adaug” după trimitere și contează răspunsul cel mai nou.',
  'privacy.other-channels':
    'Ne scrieți prin SMS sau într-o aplicație? Atunci firma din spate păstrează o copie a ei.',
  'privacy.kept-unsent':
    'Ce nu ați trimis se șterge la 24 de ore după ultimul mesaj. Prin SMS sau în aplicația altei firme sunt 7 zile.',
  'privacy.kept-sent': 'La 30 de minute după trimitere, acest chat se șterge.',
  'privacy.kept-delete':
    'Puteți scrie oricând „Șterg tot”. Atunci se șterge imediat aici. O sesizare trimisă rămâne la primărie.',
  'privacy.kept-case':
    'Cât timp păstrează primăria o sesizare trimisă: vedeți informarea completă sau întrebați. {{privacyNotice}}',
  'privacy.right-see': 'Puteți cere să vedeți ce păstrează primăria despre dumneavoastră.',
  'privacy.right-correct': 'Puteți cere primăriei să corecteze ce este greșit.',
  'privacy.right-delete': 'Puteți cere primăriei să șteargă. Este o cerere: hotărăște un funcționar.',
  'privacy.right-how':
    'Ca să cereți, sunați la {{councilPhone}} ({{councilHours}}) sau alegeți „Sesizarea mea sau un cod” pe pagina de început dacă aveți un număr de confirmare. Informarea completă: {{privacyNotice}}',
  'privacy.complain-council':
    'Vă puteți plânge întâi la primărie: {{councilPhone}} ({{councilHours}}). Informarea completă: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Vă puteți plânge și la Information Commissioner, care vă apără drepturile asupra datelor: {{dataRegulator}}',
  'privacy.hosted-known':
    'Acest canal poate arăta cine sunteți: un SMS vine cu numărul dumneavoastră, iar Teams vă arată angajatorului. Dacă nu vă dați numele, numai sesizarea este fără el.',
  'privacy.label.shared': 'Cui se spune',
  'privacy.label.kept': 'Cât timp se păstrează',
  'privacy.label.rights': 'Drepturile dumneavoastră',
  'privacy.label.complain': 'Cum faceți o plângere',
};
