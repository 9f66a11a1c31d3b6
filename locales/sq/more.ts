/** Albanian: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'A ka grafite fyese, ose a është prishur diçka për shkak të kësaj? Mund të zgjidhni më shumë se një.',
  'more.traces.label': 'Grafite ose dëmtime',
  'more.traces.why':
    'Ua themi njerëzve të duhur: disa merren me grafitet fyese, e disa me atë që është prishur.',
  'more.traces.choice.graffiti': 'Grafite fyese',
  'more.traces.choice.damage': 'Diçka është prishur',
  'more.traces.choice.neither': 'As njëra, as tjetra',

  'more.graffiti.ask': 'Ku janë grafitet?',
  'more.graffiti.label': 'Ku janë grafitet',
  'more.graffiti.why': 'Që të gjenden dhe të hiqen. Nuk ka nevojë të përsëritni çfarë shkruhet aty.',

  'more.damage.ask': 'Çfarë është prishur, dhe ku?',
  'more.damage.label': 'Çfarë është prishur',
  'more.damage.why': 'Që të riparohet gjëja e duhur.',

  'more.witnesses.ask':
    'A e pa ose e dëgjoi dikush? Na thoni kush, nëse e dini, dhe nëse ai njeri e di që po na tregoni.',
  'more.witnesses.label': 'Kush e pa ose e dëgjoi',
  'more.witnesses.why': 'Të tjerët mund të ndihmojnë. S’ka gjë nëse nuk e pa askush.',

  'more.evidence.ask':
    'A keni diçka që tregon çfarë ndodhi? Për shembull fotografi, mesazhe, letra ose shënime me data. Na thoni çfarë keni dhe ju lutem ruani origjinalet.',
  'more.evidence.label': 'Çfarë e tregon këtë',
  'more.evidence.why':
    'Atëherë një punonjës i bashkisë mund të kërkojë ta shohë. Raportimi juaj ka vlerë edhe pa të.',

  'more.told-before.ask': 'A ia keni thënë dikujt këtë më parë? Mund të zgjidhni më shumë se një.',
  'more.told-before.label': 'Kujt i është thënë më parë',
  'more.told-before.why': 'Që të mos ju duhet ta nisni përsëri nga fillimi.',
  'more.told-before.choice.council': 'Bashkisë',
  'more.told-before.choice.police': 'Policisë',
  'more.told-before.choice.someone-else': 'Dikujt tjetër',
  'more.told-before.choice.nobody': 'Jo, askujt',

  'more.told-before-details.ask':
    'Kush ishte, dhe kur? Nëse ju dhanë një numër reference, mund ta shkruani këtu.',
  'more.told-before-details.label': 'Kush, kur dhe referencat',
  'more.told-before-details.why': 'Me një referencë gjejmë çfarë është thënë më parë.',

  'more.reason.ask': 'A mendoni se ishte për shkak të ndonjërës nga këto? Mund të zgjidhni më shumë se një.',
  'more.reason.label': 'Për çfarë arsyeje ishte',
  'more.reason.why':
    'Të gjitha raportimet për ngacmim i shohim bashkë, që t’u përgjigjemi më mirë. Nuk keni pse ta thoni.',
  'more.reason.choice.race': 'Raca ose vendi nga vjen dikush',
  'more.reason.choice.religion': 'Feja ose besimi',
  'more.reason.choice.disability': 'Aftësia e kufizuar',
  'more.reason.choice.sexual-orientation': 'Orientimi seksual',
  'more.reason.choice.trans': 'Të qenit trans',
  'more.reason.choice.sex': 'Të qenit grua ose burrë',
  'more.reason.choice.age': 'Mosha',
  'more.reason.choice.something-else': 'Diçka tjetër',
  'more.reason.choice.not-sure': 'Nuk e di',
  'more.reason.choice.rather-not-say': 'Më mirë nuk e them',

  'more.agreement.ask':
    'A mund të flasim me të tjerë për këtë, që t’ju ndihmojmë? Nëse e lini pa përgjigje, e marrim si jo.',
  'more.agreement.label': 'Të flasim me të tjerë',
  'more.agreement.why': 'Me të tjerë flasim vetëm nëse ju pranoni, ose nëse ligji thotë se duhet.',
  'more.agreement.item.police': 'A mund të flasim me policinë?',
  'more.agreement.item.school': 'A mund të flasim me një shkollë?',
  'more.agreement.item.victim-support': 'A mund të flasim me një shoqatë që ndihmon viktimat?',

  'more.outcome.ask': 'Çfarë do të donit të ndodhte tani?',
  'more.outcome.label': 'Çfarë do të donit',
  'more.outcome.why': 'Nuk mund ta premtojmë. Por duam ta dimë çfarë do t’ju ndihmonte më shumë.',

  'more.anything-else.ask': 'A ka diçka tjetër që do të donit ta dinim?',
  'more.anything-else.label': 'Diçka tjetër',
  'more.anything-else.why': 'Mund të ketë diçka që nuk e pyeta.',

  'sent.more': 'Shto më shumë',
  'sent.added': 'Ajo që shtuat është bashkë me të tjerat.',
  'added.begin':
    'Ajo që dërguat është te ne dhe mbetet siç është. Çdo pyetje nga këto mund ta lini pa përgjigje. Ajo që shtoni niset vetëm kur shtypni „Dërgo“. Ju lutem bëjeni brenda 30 minutave pas dërgimit të parë: pastaj kjo bisedë fshihet.',
  'added.done': 'Faleminderit. E shtova te ajo që dërguat më parë. Referenca: {{reference}}',
  'added.nothing':
    'Nuk keni shkruar ose zgjedhur asgjë, prandaj nuk u shtua asgjë. Ajo që dërguat më parë është te ne.',
  'added.left-out': 'E fshiva. Nuk u dërgua. Ajo që dërguat më parë është te ne.',
  'added.stop':
    'Mund të ndaloni këtu. Ajo që dërguat më parë është te ne. Të fshij atë që nuk e keni dërguar ende?',
  'added.late': 'Ajo që shtuat u dërgua para se të vinte ai mesazh, prandaj ai mesazh nuk është pjesë e saj.',
};
