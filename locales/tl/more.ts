/** Filipino: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'May nakakasakit bang graffiti, o may nasira ba dahil dito? Puwede kayong pumili ng higit sa isa.',
  'more.traces.label': 'Graffiti o pinsala',
  'more.traces.why':
    'Sinasabihan namin ang mga tamang tao: may nag-aasikaso sa nakakasakit na graffiti, at may nag-aasikaso sa nasira.',
  'more.traces.choice.graffiti': 'Nakakasakit na graffiti',
  'more.traces.choice.damage': 'May nasira',
  'more.traces.choice.neither': 'Wala sa dalawa',

  'more.graffiti.ask': 'Nasaan po ang graffiti?',
  'more.graffiti.label': 'Kung nasaan ang graffiti',
  'more.graffiti.why': 'Para mahanap at maalis ito. Hindi ninyo kailangang ulitin ang nakasulat.',

  'more.damage.ask': 'Ano po ang nasira, at saan?',
  'more.damage.label': 'Kung ano ang nasira',
  'more.damage.why': 'Para ang tamang bagay ang maayos.',

  'more.witnesses.ask':
    'May nakakita o nakarinig ba nito? Sabihin po sa amin kung sino, kung alam ninyo, at kung alam niyang sinasabi ninyo ito sa amin.',
  'more.witnesses.label': 'Sino ang nakakita o nakarinig',
  'more.witnesses.why': 'Maaaring makatulong ang ibang tao. Ayos lang kung walang nakakita.',

  'more.evidence.ask':
    'Mayroon ba kayong anumang magpapakita ng nangyari? Halimbawa mga litrato, mensahe, sulat o tala na may petsa. Sabihin po sa amin kung ano ang mayroon kayo, at itago ang mga orihinal.',
  'more.evidence.label': 'Ano ang nagpapakita nito',
  'more.evidence.why':
    'Puwede nang hilingin ng kawani ng konseho na makita ito. May halaga ang ulat ninyo kahit wala ito.',

  'more.told-before.ask': 'May nasabihan na ba kayo tungkol dito dati? Puwede kayong pumili ng higit sa isa.',
  'more.told-before.label': 'Sinabi na dati',
  'more.told-before.why': 'Para hindi na ninyo kailangang magsimula ulit sa umpisa.',
  'more.told-before.choice.council': 'Ang konseho',
  'more.told-before.choice.police': 'Ang pulis',
  'more.told-before.choice.someone-else': 'Ibang tao',
  'more.told-before.choice.nobody': 'Wala pa, kahit sino',

  'more.told-before-details.ask':
    'Sino po iyon, at kailan? Kung binigyan kayo ng reference number, puwede ninyo itong isulat dito.',
  'more.told-before-details.label': 'Sino, kailan at reference number',
  'more.told-before-details.why': 'Sa tulong ng reference number, mahahanap namin ang nasabi na dati.',

  'more.reason.ask':
    'Sa tingin ba ninyo ay dahil ito sa alinman sa mga ito? Puwede kayong pumili ng higit sa isa.',
  'more.reason.label': 'Kung ano ang dahilan nito',
  'more.reason.why':
    'Tinitingnan namin nang sama-sama ang lahat ng ulat ng pangha-harass, para lalo kaming humusay sa pagtugon. Hindi ninyo kailangang sabihin.',
  'more.reason.choice.race': 'Lahi o pinanggalingan ng isang tao',
  'more.reason.choice.religion': 'Relihiyon o paniniwala',
  'more.reason.choice.disability': 'Kapansanan',
  'more.reason.choice.sexual-orientation': 'Oryentasyong seksuwal',
  'more.reason.choice.trans': 'Pagiging trans',
  'more.reason.choice.sex': 'Pagiging babae o lalaki',
  'more.reason.choice.age': 'Edad',
  'more.reason.choice.something-else': 'Iba pa',
  'more.reason.choice.not-sure': 'Hindi ako sigurado',
  'more.reason.choice.rather-not-say': 'Mas gusto kong huwag sabihin',

  'more.agreement.ask':
    'Puwede ba kaming makipag-usap sa iba tungkol dito, para matulungan kayo? Kung hindi ninyo ito sasagutin, ituturing namin itong hindi.',
  'more.agreement.label': 'Pakikipag-usap sa iba',
  'more.agreement.why':
    'Makikipag-usap lang kami sa iba kung pumapayag kayo, o kung sinasabi ng batas na kailangan.',
  'more.agreement.item.police': 'Puwede ba kaming makipag-usap sa pulis?',
  'more.agreement.item.school': 'Puwede ba kaming makipag-usap sa paaralan?',
  'more.agreement.item.victim-support':
    'Puwede ba kaming makipag-usap sa grupong sumusuporta sa mga biktima?',

  'more.outcome.ask': 'Ano po ang gusto ninyong mangyari ngayon?',
  'more.outcome.label': 'Ang gusto ninyong mangyari',
  'more.outcome.why':
    'Hindi namin ito maipapangako. Pero gusto naming malaman kung ano ang pinakamakakatulong sa inyo.',

  'more.anything-else.ask': 'May iba pa po ba kayong gustong ipaalam sa amin?',
  'more.anything-else.label': 'Iba pang gustong sabihin',
  'more.anything-else.why': 'Baka may bagay na hindi ko naitanong.',

  'sent.more': 'Magdagdag pa',
  'sent.added': 'Kasama na nito ang idinagdag ninyo.',
  'added.begin':
    'Nasa amin na ang ipinadala ninyo, at mananatili ito kung ano ito. Puwede ninyong laktawan ang alinman sa mga tanong na ito. Makakarating lang ang idinaragdag ninyo kapag pinindot ninyo ang “Ipadala”. Gawin po ito sa loob ng 30 minuto mula sa unang pagpapadala: pagkatapos ay buburahin ang chat na ito.',
  'added.done': 'Salamat po. Idinagdag ko ito sa ipinadala ninyo dati. Reference number: {{reference}}',
  'added.nothing':
    'Wala kayong isinulat o pinili, kaya walang naidagdag. Nasa amin ang ipinadala ninyo dati.',
  'added.left-out': 'Binura ko na ito. Hindi ito naipadala. Nasa amin ang ipinadala ninyo dati.',
  'added.stop':
    'Puwede kayong tumigil dito. Nasa amin ang ipinadala ninyo dati. Buburahin ko po ba ang hindi pa ninyo naipapadala?',
  'added.late':
    'Naipadala na ang idinagdag ninyo bago dumating ang mensaheng iyon, kaya hindi ito kasama roon.',
};
