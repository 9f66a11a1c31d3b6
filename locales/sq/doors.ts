/** Albanian: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Jam në rrezik',
  'door.what-is-harassment.name': 'Çfarë është ngacmimi?',
  'door.advice.name': 'Këshilla, pa raportuar tani',
  'door.note.name': 'Mbaj një shënim privat',
  'door.report.name': 'Raporto çfarë ndodhi',
  'door.contact-me.name': 'Vetëm më kontaktoni pa rrezik',
  'door.what-will-you-do.name': 'Çfarë do të bëni ju?',
  'door.policy.name': 'Rregullorja dhe kontaktet',
  'door.language.name': 'Gjuha',

  'harassment.means':
    'Ngacmimi mund të jetë ajo që një njeri bën, si sillet, çfarë thotë ose si e prek dikë. Nuk është e drejtë. I fyen njerëzit, ose është e papranueshme.',
  'harassment.feels':
    'Njeriu tjetër ndihet nën kërcënim, nën poshtërim ose nën përçmim. Dhe vendi ku ndodhet bëhet i frikshëm ose armiqësor.',
  'harassment.unwanted':
    'Njeriu tjetër nuk e deshi, nuk e kërkoi dhe nuk e kthen. Vjen vetëm nga njëra anë dhe i imponohet tjetrit.',
  'harassment.anyone': 'Mund t’i ndodhë kujtdo. Nuk ka rëndësi kush është.',
  'harassment.once':
    'Nëse ju ndodhi juve, ose e patë të ndodhte, ju lutem raportojeni. Mjafton një herë e vetme, sado e vogël të duket.',
  'harassment.forms': 'Mund të marrë shumë forma. Këtu mund të shihni disa shembuj. Ka edhe të tjera.',
  'harassment.physical':
    'Ka ngacmim fizik. Mund të jetë kur dikush prek një njeri që nuk e do këtë, ose e sulmon apo e godet. Ose mund të jetë dëmtim i pronës.',
  'harassment.verbal':
    'Ka ngacmim me fjalë (verbal). Mund të jenë afrime të padëshiruara. Mund të jenë ofendime me nofka, bulizëm, kërcënime ose sharje. Mund të jenë shaka dhe fyerje. Mund të jetë tallje me dikë sepse e ka kulturën ndryshe, ose sepse është ndryshe në diçka tjetër. Mund të jenë ankesa të bëra nga ligësia.',
  'harassment.non-verbal':
    'Ka ngacmim pa fjalë (joverbal). Mund të jenë grafite ose gjeste fyese. Mund të jenë letra, fletushka ose postera. Mund të jetë kur dikush ju ngul sytë, ose ju shikon në mënyrë të keqe ose seksuale.',
  'harassment.sounds': 'A i ngjan kjo asaj që ju ndodhi juve, ose dikujt që njihni?',
  'harassment.unsure':
    'Nuk ka nevojë ta dini me siguri. Thjesht na tregoni çfarë ndodhi, me fjalët tuaja. Çdo raportim e marrim seriozisht.',
  'harassment.label.physical': 'Fizik',
  'harassment.label.verbal': 'Me fjalë',
  'harassment.label.non-verbal': 'Pa fjalë',
  'harassment.label.sounds': 'A ndodhi kjo?',
  'harassment.label.unsure': 'Nuk e di',
  'harassment.label.report': 'Po, raportoje',

  'advice.start':
    'Nuk keni pse ta raportoni sot. Nëse ju duket diçka mjaft e vogël dhe ende nuk doni ta raportoni, këto gjëra mund të ndihmojnë.',
  'advice.serious':
    'Ajo që na thatë mund të jetë e rëndë. Nuk keni pse ta raportoni sot. Merrni kohën që ju duhet. Këto gjëra mund të ndihmojnë.',
  'advice.not-your-fault': 'Asgjë nga kjo nuk është faji juaj.',
  'advice.danger':
    'Nëse ngacmimi është i rëndë dhe ndiheni në rrezik tani, telefononi policinë: {{emergency}}.',
  'advice.afraid':
    'Nëse keni frikë të rrini në shtëpi sonte, telefononi linjën e banesave, kushdo që të jetë pronari i banesës suaj: {{outOfHoursPhone}}',
  'advice.childline': 'Childline është për fëmijët dhe të rinjtë, falas, ditë e natë: {{childline}}',
  'advice.safety':
    'Siguria juaj është më e rëndësishmja. Nuk keni pse të flisni me njeriun që e bëri këtë. Ka njerëz që mund t’ju ndihmojnë të bëni një plan, edhe nëse nuk e raportoni kurrë.',
  'advice.in-danger':
    'A keni frikë, ose nuk ndiheni jashtë rrezikut? Policinë mund ta telefononi në çdo kohë: {{emergency}}. Kjo bisedë nuk mund ta bëjë për ju.',
  'advice.despair':
    'A ju duket e gjitha e tepërt? Nuk keni pse ta përballoni pa askënd pranë. Mund të flisni me dikë tani.',
  'advice.partner':
    'A është partneri, ish-partneri, një i afërm ose dikush me të cilin jetoni? Nuk keni pse ta zgjidhni me atë njeri. Këta njerëz i njohin këto gjëra. Ata mund t’ju ndihmojnë të planifikoni si të jeni jashtë rrezikut.',
  'advice.sexual':
    'A ishte diçka seksuale që nuk e deshët? Ju zgjidhni kujt t’ia thoni dhe sa të thoni. Këta njerëz ju dëgjojnë.',
  'advice.stalking':
    'A ju ndjek dikush, ju vëzhgon ose ju ngul sytë? Çdo herë ka rëndësi. Shënojeni çdo herë dhe telefononi dikë që i njeh këto gjëra.',
  'advice.weapon':
    'A kishte armë? Nëse e shihni përsëri, ose nëse njeriu kthehet me të, mos na prisni ne. Shkoni në një vend pa rrezik dhe telefononi në {{emergency}}.',
  'advice.violence':
    'A ju ka lënduar dikush, ose a është përpjekur? A mund të ndodhë përsëri së shpejti? Atëherë mos na prisni ne. Telefononi në {{emergency}}.',
  'advice.hurt': 'A i duhet dikujt mjek shpejt? Telefononi në {{emergency}} dhe kërkoni ambulancë.',
  'advice.threats':
    'A ju kërcënoi dikush? Ruani atë që ju dërgoi dhe shënoni çfarë tha. Mund t’i tregoni policisë: {{emergency}} nëse mund të ndodhë së shpejti, {{nonEmergency}} nëse jo.',
  'advice.not-emergency': 'Nuk është urgjencë? Mund ta telefononi policinë në {{nonEmergency}}.',
  'advice.safe-contact':
    'A doni t’ju kontaktojmë? Na thoni cila mënyrë është pa rrezik dhe kur. Nuk do të përdorim asnjë mënyrë tjetër.',
  'advice.stop':
    'Vetëm nëse e keni të lehtë dhe ndiheni jashtë rrezikut, mund t’i thoni atij njeriu të ndalojë. Thuajini se nuk ju pëlqen ajo që bën.',
  'advice.friend': 'Mund të merrni me vete një shok ose një shoqe, ose t’i kërkoni t’ia thotë për ju.',
  'advice.letter':
    'Ose mund t’i shkruani se ajo që bën nuk është e arsyeshme. Nëse e bëni, ruani një kopje të letrës.',
  'advice.adult':
    'Nuk keni pse ta bëni këtë pa ndihmë. Nëse duket pa rrezik, një i rritur të cilit i besoni mund t’i thotë atij njeriu të ndalojë, për ju.',
  'advice.adult-letter': 'Ose i rrituri mund t’i shkruajë për ju. Ruani një kopje të letrës.',
  'advice.stop-unsafe': 'Nëse nuk duket pa rrezik, ju lutem mos e bëni.',
  'advice.trust': 'Flisni me dikë të cilit i besoni. Nuk keni pse ta mbani këtë pa ndihmë.',
  'advice.trust-adult':
    'Flisni me një të rritur të cilit i besoni, për shembull dikë nga familja, një mësues ose një mjek. Nëse i pari nuk ndihmon, i thoni një tjetri.',
  'advice.notes': 'Mbani shënim çdo herë që ndodh: datën, orën dhe pikërisht çfarë ndodhi.',
  'advice.notes-originals': 'Ruani mesazhet, letrat dhe fotografitë pikërisht siç janë.',
  'advice.notes-safe': 'Ruajeni shënimin aty ku njeriu që e bën këtë nuk mund ta gjejë.',
  'advice.notes-count': 'Një shënim që mbani nuk është raportim. Nëse doni që të llogaritet, raportojeni.',
  'advice.goes-on': 'Nëse nuk ndalet, ju lutem mendojeni përsëri për një raportim.',
  'advice.any-time': 'Këtu mund të ktheheni në çdo kohë.',
  'advice.label.safe': 'Të jeni jashtë rrezikut',
  'advice.label.stop': 'T’i thoni të ndalojë',
  'advice.label.trust': 'Të flisni me dikë',
  'advice.label.notes': 'Të mbani shënim',
  'advice.label.goes-on': 'Nëse vazhdon',
  'advice.label.support': 'Njerëz që mund të ndihmojnë',

  'safeguarding.young':
    'Nuk keni bërë asgjë të keqe. Jeni nën 18 vjeç, prandaj njerëzit që e kanë punë t’i mbrojnë të rinjtë mund të kenë nevojë ta dinë.',
  'safeguarding.others':
    'A mund të jetë në rrezik një fëmijë, ose një i rritur që ka nevojë për kujdes? Atëherë njerëzit që e kanë punë t’i mbrojnë mund të kenë nevojë ta dinë. Të tjerëve u tregojmë vetëm nëse ju pranoni, ose nëse ligji thotë se duhet.',

  'support.start':
    'Këta njerëz ju dëgjojnë dhe mund të ndihmojnë. Mund t’u telefononi edhe nëse nuk raportoni kurrë asgjë.',
  'support.victim-support':
    'Victim Support (ndihmë për viktimat), për këdo që ka pësuar nga një krim: {{victimSupport}}',
  'support.local': 'Ndihmë për viktimat pranë jush: {{victimService}}',
  'support.domestic-abuse':
    'Nëse është partneri, ish-partneri ose një i afërm, National Domestic Abuse Helpline (dhuna në familje): {{domesticAbuse}}',
  'support.mens-advice': "Për burra që i lëndon partneri ose një i afërm, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Nëse dikush ju ndjek ose ju vëzhgon, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis':
    'Nëse ishte diçka seksuale, Rape Crisis (ndihmë pas dhunës seksuale): {{rapeCrisis}}',
  'support.galop': 'Për personat LGBT+, Galop: {{galop}}',
  'support.samaritans':
    'Nëse e gjitha ju duket e tepërt, Samaritans ju dëgjojnë, falas, ditë e natë: {{samaritans}}',
  'support.trace': 'Telefonatat mbeten në listën e telefonit tuaj, ku mund t’i shohin njerëz të tjerë.',

  'will.committed':
    'Kemi premtuar tri gjëra: t’i trajtojmë njerëzit njësoj, t’i vlerësojmë dallimet mes njerëzve dhe ta bëjmë këtë një vend pa rrezik për të jetuar dhe për të ardhur.',
  'will.no-tolerance':
    'Ngacmimin nuk do ta durojmë. Do të punojmë me policinë dhe me të tjerë për ta luftuar dhe për ta parandaluar.',
  'will.acknowledge':
    'Sa herë që dikush raporton ngacmim, i themi se e kemi marrë raportimin. I themi çfarë do të ndodhë më pas.',
  'will.respond':
    'A ka të bëjë me qiramarrësit ose qiramarrësit tanë afatgjatë (leaseholders)? Atëherë do të japim përgjigje brenda një dite pune, kur është e mundur.',
  'will.plan':
    'Për këto raportime do të bëjmë edhe një plan veprimi. E bëjmë brenda tri ditëve pune, kur është e mundur.',
  'will.working-days': 'Ditë pune janë nga e hëna deri të premten. Festat zyrtare nuk numërohen.',
  'will.respond-by':
    'Keni dërguar një raportim. Kur është e mundur, do t’i përgjigjemi deri në këtë datë: {{date}}.',
  'will.plan-by': 'Kur është e mundur, do të kemi një plan veprimi për të deri në këtë datë: {{date}}.',
  'will.no-dates':
    'Raportimi që dërguat nuk ka datë të premtuar. Ato data janë për raportime që kanë të bëjnë me qiramarrësit ose qiramarrësit tanë afatgjatë (leaseholders). Nëse është rasti juaj, ju lutem na telefononi: {{councilPhone}}',
  'will.missed':
    'Nëse një datë kalon dhe nuk dëgjoni asgjë, telefononi bashkinë ({{council}}) dhe pyesni: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Mund të bëni edhe një ankesë në bashki.',
  'will.ombudsman':
    'Nëse përgjigjja jonë e fundit për ankesën tuaj nuk e ndreq punën, mund t’i kërkoni një avokati të popullit (Ombudsman) ta shqyrtojë. Kjo është falas. Housing Ombudsman shqyrton ankesa për pronarin e banesës. Local Government and Social Care Ombudsman shqyrton ankesa të tjera për bashkitë.',
  'will.seriously': 'Çdo raportim për ngacmim e marrim seriozisht.',
  'will.investigate': 'Shqyrtojmë çdo ngjarje që na raportohet. E bëjmë plotësisht dhe me kujdes.',
  'will.sensitive':
    'Kujdesemi që punonjësit tanë t’i trajtojnë me kujdes njerëzit që ngacmohen dhe të mendojnë për atë që u duhet.',
  'will.interpreter': 'Nëse ju duhet, do t’ju gjejmë një përkthyes ose një përkthyes të gjuhës së shenjave.',
  'will.monitor': 'I ndjekim të gjitha raportimet për ngacmim. Kështu mësojmë të ndihmojmë më mirë.',
  'will.accommodation':
    'Do të rregullojmë një banesë urgjente për një qiramarrës dhe familjen e tij nëse plotësohen dy gjëra. Vlerësimi tregon se janë në rrezik të menjëhershëm. Dhe kjo do ta zvogëlojë rrezikun.',
  'will.graffiti':
    'Grafitet fyese do t’i heqim brenda 24 orëve. 24 orët fillojnë kur raportohen në Qendrën e Shërbimit të Klientit të bashkisë: {{councilPhone}}',
  'will.repair': 'A duhet riparuar diçka për shkak të asaj që ndodhi? E trajtojmë si riparim urgjent.',
  'will.private':
    'Kujdesemi që të gjithë punonjësit tanë ta dinë sa e rëndësishme është të mbahet privat ajo që na thoni. Kujdesemi edhe që ta dinë çfarë mund të thotë kjo për mirëqenien dhe sigurinë tuaj.',
  'will.agencies':
    'Do të flasim për ju me të tjerë, si policia, shkollat dhe shoqatat që ndihmojnë viktimat. E bëjmë vetëm nëse ju pranoni, ose nëse ligji thotë se duhet.',
  'will.services':
    'Do të punojmë me të tjerë, dhe me policinë si partnerë. Kjo bëhet që njerëzit që pësojnë ngacmim të kenë shërbime dhe ndihmë të ndryshme.',
  'will.action':
    'Marrim masa të forta kundër njerëzve që ngacmojnë të tjerët. Njësoj bëjmë nëse ngacmojnë punonjësit tanë ose ata që punojnë me kontratë për ne.',
  'will.measures':
    'Çfarë bëjmë varet nga sa e rëndë është. Mund të jetë një paralajmërim me shkrim. Mund të jetë një urdhër ndalimi nga gjykata (injunction). Mund të jetë një padi në gjykatë për t’i marrë banesën një qiramarrësi që gjendet përgjegjës për ngacmim.',
  'will.residents':
    'A jetojnë njerëz në shtëpinë tuaj, ose a vijnë për vizitë? Banorët do të japin llogari edhe për atë që bëjnë ata njerëz.',
  'will.not-aimed': 'Kjo nuk është kundër njerëzve që po lëndohen.',
  'will.label.answers': 'Kur merrni përgjigje nga ne',
  'will.label.care': 'Si ju trajtojmë',
  'will.label.home': 'Banesa dhe riparimet',
  'will.label.sharing': 'Kujt tjetër i tregohet',
  'will.label.action': 'Çfarë masash mund të marrim',
  'will.label.missed': 'Nëse një datë kalon',

  'policy.full':
    'Rregulloren tonë të plotë për ngacmimin mund ta lexoni ose ta shkarkoni këtu: {{policyLink}}',
  'policy.form': 'Mund të raportoni këtu në këtë bisedë, ose me formularin tonë në internet: {{onlineForm}}',
  'policy.phone':
    'Mund të telefononi Qendrën e Shërbimit të Klientit të bashkisë ({{council}}): {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Nëse ju duhet ndihmë për banesën kur ajo është e mbyllur: {{outOfHoursPhone}}',
  'policy.danger':
    'Nëse ndiheni në rrezik tani për shkak të një ngacmimi të rëndë, telefononi policinë: {{emergency}}. Kur nuk është urgjencë, telefononi në {{nonEmergency}}.',
};
