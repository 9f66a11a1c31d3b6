/**
 * Welsh: the private note, what is asked for an entry and what is said around it. Not yet reviewed by a native speaker.
 * A note is nodyn, its number rhif y nodyn, an entry cofnod.
 */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask':
    'Pryd ddigwyddodd hyn? Dywedwch hynny yn eich ffordd eich hun, er enghraifft “nos Fawrth ddiwethaf”.',
  'note.when.label': 'Pryd',
  'note.when.why':
    'Mae’n hawdd anghofio dyddiau. Gyda’r dyddiad, mae eich nodyn yn dweud mwy os byddwch chi’n rhoi gwybod wedyn.',

  'note.what.ask':
    'Beth ddigwyddodd? Ysgrifennwch hynny yn eich geiriau eich hun. Gallwch chi anfon mwy nag un neges.',
  'note.what.label': 'Beth ddigwyddodd',
  'note.what.why': 'Dyma’r nodyn ei hun. I chi y mae, ac nid yw’n cael ei anfon at neb.',

  'note.who-saw.ask': 'Wnaeth unrhyw un weld neu glywed hyn?',
  'note.who-saw.label': 'Pwy welodd neu glywodd hyn',
  'note.who-saw.why': 'Wedyn mae’n anodd cofio pwy oedd yno. Mae’n iawn os nad oedd neb.',

  'notes.about':
    'Yma gallwch chi ysgrifennu bob tro mae’n digwydd: pryd oedd hi, beth ddigwyddodd, a phwy welodd hyn. I chi mae’r nodyn.',
  'notes.private':
    'Mae’r nodyn wedi’i gloi. Dim ond gyda’i rif ei hun y mae’n agor, a bydda i’n dangos y rhif hwnnw i chi pan fyddwch chi wedi ysgrifennu rhywbeth. Dydyn ni ddim yn cadw’r rhif, felly allwn ni ddim agor eich nodyn, a all neb roi’r rhif i chi eto.',
  'notes.kept-for':
    'Bydda i’n cadw nodyn am 12 mis ar ôl y tro diwethaf i chi ychwanegu ato. Wedyn bydd yn cael ei ddileu.',
  'notes.no-report':
    'Nid adroddiad yw nodyn: does neb yn y cyngor yn ei ddarllen. Er mwyn iddo gyfrif, rhowch wybod amdano. Dim ond yr hyn y rhoddwyd gwybod amdano o fewn mis iddo ddigwydd y mae rhai adolygiadau’n ei gyfrif.',
  'notes.page-only':
    'Gallwch chi gadw nodyn preifat ar dudalen y cyngor ei hun. Yma fyddai e ddim yn breifat: mae’r sianel hon yn cadw copi o’r hyn rydych chi’n ei ysgrifennu.',
  'notes.ask': 'Hoffech chi ddechrau nodyn, neu agor eich un chi?',
  'notes.begin': 'Dechrau nodyn',
  'notes.open': 'Agor fy nodyn',
  'notes.continue': 'Parhau â’m nodyn',

  'notes.ask-number': 'Teipiwch rif eich nodyn, 16 digid, os gwelwch yn dda.',

  'notes.check':
    'Gwiriwch yr hyn a ysgrifennoch chi, os gwelwch yn dda. Gallwch chi newid pob rhan. Nid yw’n cael ei anfon at neb.',
  'notes.unclear':
    'Does dim byd wedi’i gadw eto. Gallwch chi bwyso “Cadw hwn”, neu newid ateb. I ychwanegu mwy, newidiwch “Beth ddigwyddodd”.',
  'notes.keep': 'Cadw hwn',
  'notes.entry-kept': 'Rydw i wedi cadw hynny yn eich nodyn.',
  'notes.stop':
    'Gallwch chi stopio yma. Ydych chi am i mi ddileu’r hyn dydych chi ddim wedi’i gadw yn eich nodyn eto?',
  'notes.left-out': 'Rydw i wedi dileu’r hyn doeddech chi ddim wedi’i gadw yn eich nodyn.',
  'notes.late':
    'Cafodd yr hyn a ysgrifennoch chi ei gadw cyn i’r neges honno ddod, felly dydy’r neges honno ddim yn rhan o’ch nodyn.',
  'notes.full':
    'Hyn a hyn o gofnodion sy’n ffitio mewn nodyn: {{most}}. Mae’r nodyn hwn yn llawn. Gallwch chi wneud adroddiad ohono, ei argraffu, neu ei gau a dechrau un arall.',

  'notes.number': 'Rhif eich nodyn: {{number}}. Mae ar ffurf rhif ffôn.',
  'notes.only-number':
    'Gall pwy bynnag sydd â’r rhif hwn ddarllen eich nodyn, felly cadwch ef lle mai dim ond chi sy’n edrych. Alla i ddim ei ddangos i chi eto wedyn.',
  'notes.ask-kept': 'Ydych chi wedi cadw rhif eich nodyn?',
  'notes.number-kept': 'Ydw, rydw i wedi ei gadw',
  'notes.not-shown-again': 'Iawn. Fydda i ddim yn dangos y rhif eto.',
  'notes.keep-first':
    'Cyn i ni fynd ymlaen: ydych chi wedi cadw rhif eich nodyn? Alla i ddim ei ddangos wedyn.',

  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Dim dyddiad wedi’i roi. Dyddiad ysgrifennu: {{writtenOn}}. {{what}}',
  'notes.entry-seen': 'Pwy welodd neu glywodd hyn: {{who}}',
  'notes.ask-next': 'Dyma eich nodyn. Beth hoffech chi ei wneud?',
  'notes.add': 'Ychwanegu ato',
  'notes.make-report': 'Gwneud adroddiad ohono',
  'notes.close': 'Cau’r nodyn',
  'notes.closed': 'Rydw i wedi cau eich nodyn. Dim ond gyda’i rif y bydd yn agor eto.',
  'notes.delete': 'Dileu’r nodyn hwn',
  'notes.delete-ask': 'Ydych chi am i mi ddileu’r nodyn cyfan? Fydd dim modd dod ag ef yn ôl.',
  'notes.delete-yes': 'Ydw, dileu’r nodyn',
  'notes.deleted': 'Mae’r nodyn wedi’i ddileu.',
  'notes.stays':
    'Mae eich nodyn preifat yn aros. I’w ddileu hefyd, agorwch ef gyda’i rif a dewiswch “Dileu’r nodyn hwn”.',

  'notes.report':
    'Nawr mae’r hyn a ysgrifennoch chi yn eich nodyn yn ddechrau adroddiad. Mae’n cyfrif ar ôl i chi bwyso “Anfon”: dim ond bryd hynny mae’n mynd i’r cyngor. Mae’r nodyn ei hun yn aros nes i chi ei ddileu.',
  'notes.report-part':
    'Mae eich nodyn yn hirach nag y gall adroddiad fod, felly rydw i wedi rhoi’r rhan ddiweddaraf ohono i mewn. Gallwch chi ddweud y gweddill wrthon ni ar y ffôn: {{councilPhone}}.',
};
