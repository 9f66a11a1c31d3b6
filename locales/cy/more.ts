/** Welsh: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'Oes graffiti sarhaus, neu oes rhywbeth wedi torri oherwydd hyn? Gallwch chi ddewis mwy nag un.',
  'more.traces.label': 'Graffiti neu ddifrod',
  'more.traces.why':
    'Rydyn ni’n dweud wrth y bobl iawn: mae rhai’n delio â graffiti sarhaus, a rhai â’r hyn sydd wedi torri.',
  'more.traces.choice.graffiti': 'Graffiti sarhaus',
  'more.traces.choice.damage': 'Mae rhywbeth wedi torri',
  'more.traces.choice.neither': 'Dim un o’r ddau',

  'more.graffiti.ask': 'Ble mae’r graffiti?',
  'more.graffiti.label': 'Lle mae’r graffiti',
  'more.graffiti.why':
    'Er mwyn gallu dod o hyd iddo a’i dynnu. Does dim angen i chi ailadrodd yr hyn mae’n ei ddweud.',

  'more.damage.ask': 'Beth sydd wedi torri, a ble?',
  'more.damage.label': 'Beth sydd wedi torri',
  'more.damage.why': 'Er mwyn i’r peth iawn gael ei drwsio.',

  'more.witnesses.ask':
    'Wnaeth unrhyw un weld neu glywed hyn? Dywedwch wrthon ni pwy, os ydych chi’n gwybod, ac a ydyn nhw’n gwybod eich bod chi’n dweud wrthon ni.',
  'more.witnesses.label': 'Pwy welodd neu glywodd hyn',
  'more.witnesses.why': 'Efallai y gall pobl eraill helpu. Mae’n iawn os na welodd neb hyn.',

  'more.evidence.ask':
    'Oes gennych chi unrhyw beth sy’n dangos beth ddigwyddodd? Er enghraifft lluniau, negeseuon, llythyrau neu nodiadau gyda dyddiadau. Dywedwch wrthon ni beth sydd gennych chi, a chadwch y rhai gwreiddiol, os gwelwch yn dda.',
  'more.evidence.label': 'Beth sy’n dangos hyn',
  'more.evidence.why': 'Wedyn gall swyddog ofyn am gael ei weld. Mae eich adroddiad yn cyfrif hebddo hefyd.',

  'more.told-before.ask': 'Ydych chi wedi dweud wrth rywun am hyn o’r blaen? Gallwch chi ddewis mwy nag un.',
  'more.told-before.label': 'Wedi dweud o’r blaen',
  'more.told-before.why': 'Er mwyn i chi beidio â gorfod dechrau o’r dechrau eto.',
  'more.told-before.choice.council': 'Y cyngor',
  'more.told-before.choice.police': 'Yr heddlu',
  'more.told-before.choice.someone-else': 'Rhywun arall',
  'more.told-before.choice.nobody': 'Na, neb',

  'more.told-before-details.ask':
    'Pwy oedd hynny, a phryd? Os cawsoch chi gyfeirnod, gallwch chi ei ysgrifennu yma.',
  'more.told-before-details.label': 'Pwy, pryd a chyfeirnodau',
  'more.told-before-details.why':
    'Gyda chyfeirnod rydyn ni’n dod o hyd i’r hyn a gafodd ei ddweud o’r blaen.',

  'more.reason.ask':
    'Ydych chi’n meddwl mai oherwydd unrhyw un o’r rhain oedd hyn? Gallwch chi ddewis mwy nag un.',
  'more.reason.label': 'Oherwydd beth oedd hyn',
  'more.reason.why':
    'Rydyn ni’n edrych ar bob adroddiad am aflonyddu gyda’i gilydd, er mwyn dod yn well wrth eu hateb. Does dim rhaid i chi ddweud.',
  'more.reason.choice.race': 'Hil neu o ble mae rhywun yn dod',
  'more.reason.choice.religion': 'Crefydd neu gred',
  'more.reason.choice.disability': 'Anabledd',
  'more.reason.choice.sexual-orientation': 'Cyfeiriadedd rhywiol',
  'more.reason.choice.trans': 'Bod yn draws',
  'more.reason.choice.sex': 'Bod yn fenyw neu’n ddyn',
  'more.reason.choice.age': 'Oedran',
  'more.reason.choice.something-else': 'Rhywbeth arall',
  'more.reason.choice.not-sure': 'Dydw i ddim yn siŵr',
  'more.reason.choice.rather-not-say': 'Byddai’n well gen i beidio â dweud',

  'more.agreement.ask':
    'Gawn ni siarad ag eraill am hyn, er mwyn eich helpu chi? Os byddwch chi’n ei adael heb ei ateb, byddwn ni’n cymryd mai na yw’r ateb.',
  'more.agreement.label': 'Siarad ag eraill',
  'more.agreement.why':
    'Dim ond os ydych chi’n cytuno, neu os yw’r gyfraith yn dweud bod rhaid i ni, rydyn ni’n siarad ag eraill.',
  'more.agreement.item.police': 'Gawn ni siarad â’r heddlu?',
  'more.agreement.item.school': 'Gawn ni siarad ag ysgol?',
  'more.agreement.item.victim-support': 'Gawn ni siarad â grŵp sy’n cefnogi dioddefwyr?',

  'more.outcome.ask': 'Beth hoffech chi ei weld yn digwydd nawr?',
  'more.outcome.label': 'Beth hoffech chi',
  'more.outcome.why': 'Allwn ni ddim ei addo. Ond rydyn ni eisiau gwybod beth fyddai’n eich helpu chi fwyaf.',

  'more.anything-else.ask': 'Oes unrhyw beth arall yr hoffech chi i ni ei wybod?',
  'more.anything-else.label': 'Unrhyw beth arall',
  'more.anything-else.why': 'Efallai fod rhywbeth na wnes i ofyn amdano.',

  'sent.more': 'Ychwanegu mwy',
  'sent.added': 'Mae’r hyn a ychwanegoch chi gydag ef.',
  'added.begin':
    'Mae’r hyn a anfonoch chi gyda ni, ac mae’n aros fel y mae. Gallwch chi adael unrhyw un o’r cwestiynau hyn heb ei ateb. Dim ond pan fyddwch chi’n pwyso “Anfon” y bydd yr hyn rydych chi’n ei ychwanegu yn mynd. Gwnewch hynny o fewn 30 munud i’r anfon cyntaf, os gwelwch yn dda: wedyn bydd y sgwrs hon yn cael ei dileu.',
  'added.done':
    'Diolch. Rydw i wedi ei ychwanegu at yr hyn a anfonoch chi o’r blaen. Cyfeirnod: {{reference}}',
  'added.nothing':
    'Dydych chi ddim wedi ysgrifennu na dewis dim, felly does dim wedi’i ychwanegu. Mae’r hyn a anfonoch chi o’r blaen gyda ni.',
  'added.left-out':
    'Rydw i wedi ei ddileu. Chafodd e ddim ei anfon. Mae’r hyn a anfonoch chi o’r blaen gyda ni.',
  'added.stop':
    'Gallwch chi stopio yma. Mae’r hyn a anfonoch chi o’r blaen gyda ni. Ydych chi am i mi ddileu’r hyn dydych chi ddim wedi’i anfon eto?',
  'added.late':
    'Cafodd yr hyn a ychwanegoch chi ei anfon cyn i’r neges honno ddod, felly dydy’r neges honno ddim yn rhan ohono.',
};
