/** Albanian: the private note, what is asked for an entry and what is said around it. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Kur ndodhi? Thojeni si doni vetë, për shembull „të martën e kaluar në mbrëmje“.',
  'note.when.label': 'Kur',
  'note.when.why': 'Ditët harrohen shpejt. Me datën, shënimi juaj thotë më shumë nëse e raportoni më vonë.',

  'note.what.ask': 'Çfarë ndodhi? Shkruajeni me fjalët tuaja. Mund të dërgoni më shumë se një mesazh.',
  'note.what.label': 'Çfarë ndodhi',
  'note.what.why': 'Ky është vetë shënimi. Është për ju dhe nuk i dërgohet askujt.',

  'note.who-saw.ask': 'A e pa ose e dëgjoi dikush?',
  'note.who-saw.label': 'Kush e pa ose e dëgjoi',
  'note.who-saw.why': 'Më vonë është vështirë të kujtohet kush ishte aty. S’ka gjë nëse nuk ishte askush.',

  'notes.about':
    'Këtu mund të shënoni çdo herë që ndodh: kur ishte, çfarë ndodhi dhe kush e pa. Shënimi është për ju.',
  'notes.private':
    'Shënimi është i kyçur. Hapet vetëm me një numër të vetin, të cilin jua tregoj kur të keni shkruar diçka. Ne nuk e mbajmë atë numër, prandaj nuk mund ta hapim shënimin tuaj dhe askush nuk mund t’jua japë numrin përsëri.',
  'notes.kept-for': 'Një shënim e ruaj 12 muaj pasi keni shtuar diçka për herë të fundit. Pastaj fshihet.',
  'notes.no-report':
    'Një shënim nuk është raportim: askush në bashki nuk e lexon. Që të llogaritet, raportojeni. Disa shqyrtime llogarisin vetëm atë që është raportuar brenda një muaji nga dita kur ndodhi.',
  'notes.page-only':
    'Shënim privat mund të mbani në faqen e bashkisë. Këtu nuk do të ishte privat: ky shërbim mesazhesh mban një kopje të asaj që shkruani.',
  'notes.ask': 'A doni të filloni një shënim, apo të hapni tuajin?',
  'notes.begin': 'Fillo një shënim',
  'notes.open': 'Hap shënimin tim',
  'notes.continue': 'Vazhdo shënimin tim',

  'notes.ask-number': 'Ju lutem shkruani numrin e shënimit tuaj, 16 shifra.',

  'notes.check':
    'Ju lutem kontrolloni çfarë keni shkruar. Çdo pjesë mund ta ndryshoni. Nuk i dërgohet askujt.',
  'notes.unclear':
    'Ende nuk është ruajtur asgjë. Mund të shtypni „Ruaje“, ose të ndryshoni një përgjigje. Për të shtuar më shumë, ndryshoni „Çfarë ndodhi“.',
  'notes.keep': 'Ruaje',
  'notes.entry-kept': 'E ruajta këtë në shënimin tuaj.',
  'notes.stop': 'Mund të ndaloni këtu. Të fshij atë që nuk e keni ruajtur ende në shënimin tuaj?',
  'notes.left-out': 'E fshiva atë që nuk e kishit ruajtur në shënimin tuaj.',
  'notes.late':
    'Ajo që shkruat u ruajt para se të vinte ai mesazh, prandaj ai mesazh nuk është pjesë e shënimit tuaj.',
  'notes.full':
    'Në një shënim ka vend për {{most}} pjesë, dhe ky është plot. Mund të bëni prej tij një raportim, ta shtypni në letër, ose ta mbyllni dhe të filloni një tjetër.',

  'notes.number': 'Numri i shënimit tuaj: {{number}}. Duket si numër telefoni.',
  'notes.only-number':
    'Kushdo që e ka këtë numër, mund ta lexojë shënimin tuaj, prandaj ruajeni aty ku nuk shikon askush tjetër. Më vonë nuk mund t’jua tregoj përsëri.',
  'notes.ask-kept': 'A e keni ruajtur numrin e shënimit tuaj?',
  'notes.number-kept': 'Po, e kam ruajtur',
  'notes.not-shown-again': 'Mirë. Numrin nuk e tregoj më.',
  'notes.keep-first':
    'Para se të vazhdojmë: a e keni ruajtur numrin e shënimit tuaj? Më pas nuk mund ta tregoj më.',

  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Pa datë, shkruar në këtë datë: {{writtenOn}}. {{what}}',
  'notes.entry-seen': 'Kush e pa ose e dëgjoi: {{who}}',
  'notes.ask-next': 'Ky është shënimi juaj. Çfarë doni të bëni?',
  'notes.add': 'Shto diçka',
  'notes.make-report': 'Bëje raportim',
  'notes.close': 'Mbylle shënimin',
  'notes.closed': 'E mbylla shënimin tuaj. Hapet përsëri vetëm me numrin e vet.',
  'notes.delete': 'Fshije këtë shënim',
  'notes.delete-ask': 'Ta fshij të gjithë shënimin? Nuk mund të kthehet më.',
  'notes.delete-yes': 'Po, fshije shënimin',
  'notes.deleted': 'Shënimi është fshirë.',
  'notes.stays':
    'Shënimi juaj privat mbetet. Për ta fshirë edhe atë, hapeni me numrin e vet dhe zgjidhni „Fshije këtë shënim“.',

  'notes.report':
    'Ajo që shkruat në shënim tani është fillimi i një raportimi. Llogaritet pasi të shtypni „Dërgo“: vetëm atëherë shkon në bashki. Vetë shënimi mbetet derisa ta fshini.',
  'notes.report-part':
    'Shënimi juaj është më i gjatë se sa mund të jetë një raportim, prandaj vura pjesën më të re. Pjesën tjetër mund të na e tregoni me telefon: {{councilPhone}}.',
};
