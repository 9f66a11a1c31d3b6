/** Albanian: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call':
    'Askush nuk po e ndjek këtë bisedë dhe ajo nuk e ka thirrur policinë. Telefononi në {{emergency}}.',
  'danger.fallback':
    'Askush nuk po e ndjek këtë bisedë dhe ajo nuk e ka thirrur policinë. Nëse jeni në rrezik, telefononi në 999.',
  'danger.alerts-nobody':
    'Të shkruarit këtu nuk lajmëron askënd. Ajo që na thoni shkon në bashki vetëm kur shtypni Dërgo, dhe edhe atëherë mund të mos lexohet menjëherë.',
  'danger.silent-short':
    "Është e rrezikshme të flisni? Telefononi në {{emergency}} dhe kollituni ose trokitni në telefon. Nga celulari, shtypni 55 kur t'ju kërkohet.",
  'danger.silent':
    'Është e rrezikshme të flisni? Telefononi prapëseprapë në {{emergency}}. Kollituni ose trokitni në telefon.',
  'danger.mobile':
    "Nga celulari, shtypni 55 kur t'ju kërkohet, përndryshe telefonata mund të ndërpritet. Kjo nuk u tregon se ku jeni.",
  'danger.landline': 'Nga telefoni fiks, mos e mbyllni telefonin.',
  'danger.relay':
    'Nuk dëgjoni ose nuk mund të flisni? Telefononi në {{textphone}} me telefon me tekst ose me aplikacionin Relay UK.',
  'danger.bsl':
    'Gjuha britanike e shenjave? Përdorni aplikacionin ose faqen 999 BSL. Është falas, ditë e natë, dhe nuk duhet të regjistroheni.',
  'danger.text-message':
    'Mund të dërgoni SMS në {{emergency}} vetëm nëse telefoni juaj është i regjistruar për këtë. Për ta regjistruar, dërgoni "register" në {{emergency}}, lexoni përgjigjen dhe përgjigjuni "yes". Mos u mbështetni te një SMS derisa të merrni përgjigje. Vetëm në anglisht.',
  'danger.interpreter':
    'Dini pak anglisht? Telefononi në {{emergency}}. Thoni "Police", pastaj "{{language}} interpreter" (lexohet: "pëlis, allbejniën intërpritër").',
  'danger.interpreter-any':
    'Dini pak anglisht? Telefononi në {{emergency}}. Thoni "Police", pastaj emrin e gjuhës suaj në anglisht, për shembull "Albanian interpreter" (lexohet: "pëlis, allbejniën intërpritër").',
  'danger.not-emergency':
    'Nuk është urgjencë? Telefononi policinë në {{nonEmergency}}. Me telefon me tekst ose me aplikacionin Relay UK: 18001 {{nonEmergency}}',
  'danger.trace': "Telefonatat dhe mesazhet mbeten në listën e telefonit tuaj, ku mund t'i shohin të tjerët.",
  'danger.more': 'Për t\'i parë përsëri të gjitha mënyrat për të marrë ndihmë, shkruani "{{repeat}}".',

  'danger.crisis': 'Më vjen keq që dhemb kaq shumë. Nuk keni pse ta përballoni pa askënd pranë.',
  'danger.life-at-risk':
    'Nëse një jetë është në rrezik tani, telefononi në {{emergency}} dhe kërkoni ambulancë (në anglisht: "Ambulance", lexohet: "embjulëns").',
  'danger.samaritans':
    'Për të folur me dikë që ju dëgjon, telefononi Samaritans, falas, ditë e natë: {{samaritans}}',
  'danger.shout': 'Nëse më mirë doni të shkruani, dërgoni SMS me fjalën SHOUT në {{shout}}, ditë e natë.',
  'danger.childline': 'Jeni nën 18 vjeç? Telefononi Childline, falas, ditë e natë: {{childline}}',

  'danger.sorry': 'Më vjen keq që ndodhi. Nuk ishte faji juaj.',
  'danger.again':
    'A mund të ndodhë përsëri së shpejti? Nëse po, mos na prisni ne. Askush nuk po e ndjek këtë bisedë dhe ajo nuk e ka thirrur policinë. Telefononi në {{emergency}}.',

  'danger.ask': 'A jeni jashtë rrezikut tani?',
  'danger.safe': 'Tani jam jashtë rrezikut',
  'danger.not-safe': 'Jo, jam në rrezik',
  'danger.go-on': 'Vazhdo gjithsesi',
};
