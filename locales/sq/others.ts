/** Albanian: "someone has reported me", and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Dikush më ka raportuar mua',
  'door.privacy.name': 'Privatësia',

  'reported.cannot-say':
    'Nuk mund t’ju them nëse ka një raportim për ju. Nuk them as po, as jo, kushdo që pyet.',
  'reported.ring':
    'A ju ka shkruar ose ju ka telefonuar bashkia? Atëherë mund t’i telefononi dhe ta pyesni: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'Citizens Advice jep këshilla falas dhe nuk është pjesë e bashkisë: {{citizensAdvice}}',
  'reported.samaritans':
    'Nëse e gjitha ju duket e tepërt, Samaritans ju dëgjojnë, falas, ditë e natë: {{samaritans}}',
  'reported.hurt':
    'A jeni në rrezik, ose a ju ka lënduar ose kërcënuar dikush? Atëherë mund ta raportoni këtu, dhe ka njerëz që ndihmojnë.',
  'reported.label.hurt': 'Dikush po më lëndon',
  'reported.label.support': 'Këshilla dhe ndihmë',

  'privacy.ask': 'Çfarë ndodh me atë që ju tregoj?',
  'privacy.responsible': 'Bashkia ({{council}}) është përgjegjëse për atë që na tregoni këtu.',
  'privacy.purpose':
    'E përdorim për të shqyrtuar ngacmimet dhe për t’i mbrojtur njerëzit. Gjithashtu i shohim të gjitha raportimet bashkë, që të ndihmojmë më mirë.',
  'privacy.ground':
    'Ligji e lejon një bashki ta bëjë këtë, sepse është detyrë publike. Disa gjëra janë shumë private. Të tilla janë shëndeti juaj, feja juaj ose orientimi juaj seksual. Aty arsyeja është interesi i rëndësishëm publik.',
  'privacy.notice': 'Njoftimi i plotë i privatësisë i bashkisë ({{council}}): {{privacyNotice}}',
  'privacy.before-send': 'Asgjë nuk shkon në bashki para se të shtypni „Dërgo“.',
  'privacy.officers':
    'Pas kësaj, vetëm punonjësit e bashkisë mund ta hapin raportimin tuaj. Bashkia e mban privat. Mund ta ndajë me të tjerë vetëm në këtë rast: {{legalException}}.',
  'privacy.newest':
    'Ju pyesim për secilin prej tyre. Pa një po, është jo. Mund ta ndryshoni mendjen: përdorni „Shto më shumë“ pas dërgimit, dhe vlen përgjigjja juaj më e re.',
  'privacy.other-channels':
    'A na shkruani me SMS ose në një aplikacion? Atëherë kompania që qëndron pas tij mban një kopje të vetën.',
  'privacy.kept-unsent':
    'Ajo që nuk e keni dërguar fshihet 24 orë pas mesazhit tuaj të fundit. Me SMS ose në aplikacionin e një kompanie tjetër janë 7 ditë.',
  'privacy.kept-sent': '30 minuta pasi të dërgoni, kjo bisedë fshihet.',
  'privacy.kept-delete':
    'Mund të shkruani „Fshi gjithçka“ në çdo kohë. Atëherë fshihet këtu menjëherë. Një raportim i dërguar mbetet te bashkia.',
  'privacy.kept-case':
    'Sa kohë e ruan bashkia një raportim të dërguar: ju lutem shihni njoftimin e plotë të saj, ose pyesni. {{privacyNotice}}',
  'privacy.right-see': 'Mund të kërkoni ta shihni çfarë ruan bashkia për ju.',
  'privacy.right-correct': 'Mund t’i kërkoni bashkisë të ndreqë atë që është gabim aty.',
  'privacy.right-delete':
    'Mund t’i kërkoni bashkisë ta fshijë. Kjo është kërkesë: vendos një punonjës i bashkisë.',
  'privacy.right-how':
    'Për të kërkuar, telefononi në {{councilPhone}} ({{councilHours}}), ose zgjidhni „Raportimi im, ose një kod“ në faqen e parë nëse keni një dëftesë. Njoftimi i plotë: {{privacyNotice}}',
  'privacy.complain-council':
    'Mund të ankoheni më parë te bashkia: {{councilPhone}} ({{councilHours}}). Njoftimi i plotë i saj: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Mund të ankoheni edhe te Information Commissioner, zyra që kujdeset për të drejtat tuaja mbi të dhënat: {{dataRegulator}}',
  'privacy.hosted-known':
    'Ky shërbim mesazhesh mund të tregojë kush jeni: një SMS vjen me numrin tuaj, dhe Teams ju tregon te punëdhënësi juaj. Nëse nuk e jepni emrin, vetëm raportimi është pa emër.',
  'privacy.label.shared': 'Kujt i tregohet',
  'privacy.label.kept': 'Sa kohë ruhet',
  'privacy.label.rights': 'Të drejtat tuaja',
  'privacy.label.complain': 'Si të ankoheni',
};
