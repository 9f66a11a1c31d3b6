/** Albanian: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Ndihmë – {{council}}',
  'page.skip': 'Kalo te biseda',
  'page.languages': 'Gjuhët',

  'page.exit': 'Dil menjëherë',
  'page.exit.truth':
    '„Dil menjëherë“ e pastron këtë faqe aty për aty dhe hap një faqe të motit. Njësoj ndodh nëse shtypni tri herë tastin Shift. Nuk mund ta pastrojë listën e faqeve që keni vizituar: këtë mund ta bëni në shfletuesin tuaj.',

  'page.danger.heading': 'Në rrezik tani?',
  'page.danger.call': 'Telefononi në {{emergency}}',
  'page.danger.truth': 'Askush nuk po e ndjek këtë bisedë dhe ajo nuk e thërret policinë.',
  'page.danger.later': 'Nuk është urgjencë? Telefononi policinë në {{nonEmergency}}.',
  'page.danger.silent': 'Nëse nuk mund të flisni ose të dëgjoni',
  'page.danger.mobile':
    'Është e rrezikshme të flisni? Telefononi në {{emergency}} nga celulari dhe kollituni ose trokitni në telefon. Shtypni 55 kur t’ju kërkohet, përndryshe telefonata mund të ndërpritet. Shtypja e 55 nuk i tregon policisë ku jeni.',
  'page.danger.landline': 'Nga telefoni fiks: telefononi në {{emergency}} dhe mos e mbyllni telefonin.',
  'page.danger.relay':
    'Nuk dëgjoni, ose nuk mund të flisni: telefononi në {{textphone}} me telefon me tekst ose me aplikacionin Relay UK. Në gjuhën britanike të shenjave: aplikacioni ose faqja 999 BSL, falas, ditë e natë.',
  'page.danger.register':
    'Mund të dërgoni SMS në {{emergency}} vetëm nëse telefoni juaj është i regjistruar. Për ta regjistruar, dërgoni fjalën „register“ në {{emergency}}, lexoni përgjigjen dhe përgjigjuni „yes“. Derisa të merrni përgjigje për SMS-në tuaj, mos u mbështetni te ndihma. Vetëm në anglisht.',
  'page.danger.language':
    'E keni të vështirë anglishten? Thoni „Police“ dhe pastaj emrin e gjuhës suaj në anglisht, për shembull „Albanian interpreter“ (lexohet: „pëlis, allbejniën intërpritër“).',

  'page.heading': 'Na tregoni çfarë po ndodh',
  'page.intro':
    'Ky është asistenti automatik i bashkisë ({{council}}). Mund të pyesni, të merrni këshilla ose të raportoni ngacmim. Mund të ndaloni në çdo kohë.',

  'page.reads.heading': 'Kush e lexon këtë, dhe çfarë nuk mund të bëjë asistenti',
  'page.reads.program': 'Ju përgjigjet një program kompjuteri. Asnjë njeri nuk po lexon bashkë me të.',
  'page.reads.send':
    'Bashkia nuk merr asgjë derisa ta keni kontrolluar raportimin dhe ta keni dërguar. Pastaj e lexojnë punonjësit e bashkisë që merren me ngacmimin.',
  'page.reads.privacy': 'Si i përdor bashkia informacionet tuaja',
  'page.reads.cannot':
    'Ai nuk mund të dërgojë ndihmë, të telefonojë dikë ose të shohë ku jeni. Një raportim i bërë këtu nuk është kallëzim në polici.',

  'page.harassment.heading': 'Çfarë është ngacmimi?',
  'page.harassment.meaning':
    'Diçka e bërë, e thënë ose e treguar që ju nuk e deshët, dhe që ju fyen, ju frikëson, ju poshtëron ose ju përçmon. Vjen nga njëra anë dhe mund ta bëjë një vend armiqësor.',
  'page.harassment.physical':
    'Ndaj trupit ose gjërave: prekje e padëshiruar, sulme, dëmtim i asaj që është e juaja.',
  'page.harassment.verbal':
    'Me fjalë: kërcënime, sharje, bulizëm dhe ofendime me nofka. Afrime të padëshiruara. Fyerje dhe shaka. Tallje me kulturën e dikujt, ose me çdo gjë tjetër që e bën të ndryshëm. Ankesa të bëra nga ligësia.',
  'page.harassment.silent':
    'Mund të jetë pa fjalë, si grafite ose gjeste fyese. Mund të jenë letra, fletushka ose postera. Mund të jetë kur dikush ju ngul sytë ose ju shikon në mënyrë seksuale.',
  'page.harassment.anyone':
    'Mund t’i ndodhë kujtdo. Mjafton një herë që të na tregoni, sado e vogël të duket. Mund të na tregoni edhe çfarë patë t’i ndodhte dikujt tjetër.',

  'page.advice.heading': 'Nëse ende nuk doni ta raportoni',
  'page.advice.fault': 'Nuk është faji juaj.',
  'page.advice.grave':
    'A pati dhunë, kërcënim, armë, përndjekje ose një veprim seksual? Ose a është partneri, ish-partneri ose një i afërm? Atëherë mos i flisni dhe mos i shkruani për këtë. Ndihmë falas, ditë e natë: Victim Support (ndihmë për viktimat) {{victimSupport}}, National Domestic Abuse Helpline (dhuna në familje) {{domesticAbuse}}.',
  'page.advice.minor':
    'Nëse është diçka më e vogël, dhe vetëm nëse e keni të lehtë dhe ndiheni jashtë rrezikut: thuajini atij njeriu se nuk ju pëlqen dhe se duhet të ndalojë. Një shok ose një shoqe mund të vijë me ju ose ta thotë për ju. Ose shkruajini dhe ruani një kopje.',
  'page.advice.confide': 'Flisni me dikë të cilit i besoni.',
  'page.advice.note': 'Mbani shënim çfarë ndodhi, me data dhe orë, aty ku nuk shikon askush tjetër.',
  'page.advice.again': 'Nëse vazhdon, mendojeni përsëri për ta raportuar.',

  'page.contact.heading': 'Flisni me një njeri',
  'page.contact.call': 'Qendra e Shërbimit të Klientit: {{councilPhone}}',
  'page.contact.hours': 'Orari: {{councilHours}}',
  'page.contact.closed': 'Kur është e mbyllur: {{outOfHoursPhone}}',
  'page.contact.form': 'Raportoni me formularin në internet',
  'page.contact.policy': 'Rregullorja e plotë për ngacmimin',

  'page.noscript':
    'Biseda ka nevojë për JavaScript, që këtu është i fikur ose i bllokuar. Mund të raportoni me telefon ose me formularin në internet.',
  'page.starting': 'Biseda po fillon…',
  'page.starting.else': 'Nëse këtu nuk del asgjë, telefononi në {{councilPhone}}.',

  'page.conversation': 'Biseda',
  'page.answer': 'Përgjigjja juaj',
  'page.commands': 'Gjëra të tjera që mund të bëni',
  'page.you': 'Ju',
  'page.assistant': 'Asistenti',
  'page.message': 'Shkruani këtu, me fjalët tuaja',
  'page.message.date': 'Kur, me fjalët tuaja',
  'page.message.contact': 'Si mund t’ju kontaktojmë',
  'page.message.secret': 'Shkruajeni këtu; mbetet e fshehur',
  'page.reply': 'Përgjigju',
  'page.day': 'Ose zgjidhni ditën',
  'page.day.use': 'Përdor këtë ditë',
  'page.continue': 'Vazhdo',
  'page.choose-one': 'Zgjidhni më parë të paktën një përgjigje.',
  'page.answer-each': 'Një rresht ende nuk ka përgjigje.',
  'page.change': 'Ndrysho',
  'page.change.that': 'Ndrysho: {{label}}',
  'page.more': 'Më shumë për këtë',
  'page.too-long': 'Kjo është shumë e gjatë për një mesazh. Dërgoni pjesën e parë, pastaj të tjerat.',

  'page.sending': 'Po dërgohet…',
  'page.received': 'U mor',
  'page.not-sent': 'Nuk u dërgua.',
  'page.try-again': 'Provo përsëri',
  'page.reconnecting': 'Lidhja u ndërpre. Ajo që dërguat është ruajtur. Po provohet përsëri…',
  'page.ended': 'Kjo bisedë është mbyllur. Nuk mund të hapet më.',
  'page.begin': 'Fillo një bisedë të re',
  'page.fresh': 'Fillo nga e para',
  'page.fresh.sure':
    'Ta pastroj këtë bisedë dhe të fillojmë nga e para? Ajo që nuk ia keni dërguar bashkisë do të humbasë.',
  'page.fresh.yes': 'Pastro dhe fillo nga e para',
  'page.fresh.no': 'Vazhdo këtu',
  'page.print': 'Shtyp në letër ose ruaj',
  'page.print.care': 'Kushdo që e gjen kopjen mund ta lexojë. Ruajeni aty ku nuk shikon askush tjetër.',
};
