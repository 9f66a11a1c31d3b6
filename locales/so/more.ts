/** Somali: the questions that may be answered after sending. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'Ma jiraan qoraallo derbiga oo xun, mise wax baa u jabay? In ka badan mid waad dooran kartaa.',
  'more.traces.label': 'Qoraal derbi ama burbur',
  'more.traces.why':
    'Waxaan u sheegnaa dadka saxda ah: qaar qoraallada derbiga ee xun bay qabtaan, qaarna waxa jabay.',
  'more.traces.choice.graffiti': 'Qoraallo derbiga oo xun',
  'more.traces.choice.damage': 'Wax baa jabay',
  'more.traces.choice.neither': 'Labadaba maya',
  'more.graffiti.ask': 'Halkee ku yaal qoraalka derbigu?',
  'more.graffiti.label': 'Halka qoraalka derbigu ku yaal',
  'more.graffiti.why': 'Si loo helo oo loo tirtiro. Khasab ma aha inaad ku celiso waxa ku qoran.',
  'more.damage.ask': 'Maxaa jabay, xaggee?',
  'more.damage.label': 'Waxa jabay',
  'more.damage.why': 'Si waxa saxda ah loo dayactiro.',
  'more.witnesses.ask':
    'Qof ma arkay mise ma maqlay? Noo sheeg cidda, haddii aad garanayso, iyo inay ogyihiin inaad noo sheegayso.',
  'more.witnesses.label': 'Cidda aragtay ama maqashay',
  'more.witnesses.why': 'Dad kale ayaa caawin kara. Dhib ma leh haddaan cidina arkin.',
  'more.evidence.ask':
    'Ma haysaa wax muujinaya wixii dhacay? Tusaale sawirro, fariimo, warqado ama qoraallo taariikh leh. Noo sheeg waxaad haysato, fadlanna asalka hayso.',
  'more.evidence.label': 'Waxa muujinaya',
  'more.evidence.why':
    "Sarkaal ayaa markaa codsan kara inuu arko. La'aantiisna warbixintaadu way tirsan tahay.",
  'more.told-before.ask': 'Hore cid ma ugu sheegtay arrintan? In ka badan mid waad dooran kartaa.',
  'more.told-before.label': 'Hore loogu sheegay',
  'more.told-before.why': 'Si aanad mar kale bilowga uga bilaabin.',
  'more.told-before.choice.council': 'Dawladda hoose',
  'more.told-before.choice.police': 'Booliiska ayaan u sheegay',
  'more.told-before.choice.someone-else': 'Qof kale',
  'more.told-before.choice.nobody': 'Maya, cidna',
  'more.told-before-details.ask':
    'Yuu ahaa, goormayse ahayd? Haddii lambar tixraac lagu siiyey, halkan waad ku qori kartaa.',
  'more.told-before-details.label': 'Cidda, goorta iyo tixraacyada',
  'more.told-before-details.why': 'Tixraaca ayaan ku helnaa wixii hore loo yidhi.',
  'more.reason.ask': 'Ma u malaynaysaa inay kuwan mid awgeed ahayd? In ka badan mid waad dooran kartaa.',
  'more.reason.label': 'Sababta ay u dhacday',
  'more.reason.why':
    'Dhammaan warbixinnada dhibaataynta ayaan wadajir u eegnaa, si aan jawaabta u wanaajinno. Khasab ma aha inaad sheegto.',
  'more.reason.choice.race': 'Jinsiyad ama halka qof ka yimid',
  'more.reason.choice.religion': 'Diin ama caqiido',
  'more.reason.choice.disability': 'Naafonimo',
  'more.reason.choice.sexual-orientation': 'U jiheysiga galmada',
  'more.reason.choice.trans': 'Jinsi beddelnimo (trans)',
  'more.reason.choice.sex': 'Haweenay ama nin ahaansho',
  'more.reason.choice.age': "Da'",
  'more.reason.choice.something-else': 'Caawimo kale',
  'more.reason.choice.not-sure': 'Hubaal ma ihi',
  'more.reason.choice.rather-not-say': 'Ma doonayo inaan sheego',
  'more.agreement.ask':
    'Arrintan cid kale ma kala hadli karnaa, si aan kuu caawinno? Haddii aad ka tagto, maya ayaan u qaadanaynaa.',
  'more.agreement.label': 'La hadalka kuwa kale',
  'more.agreement.why':
    'Kuwa kale waxaan la hadalnaa oo keliya haddii aad oggolaato, ama haddii sharcigu leeyahay waa inaan la hadalno.',
  'more.agreement.item.police': 'Booliiska ma la hadli karnaa?',
  'more.agreement.item.school': 'Dugsi ma la hadli karnaa?',
  'more.agreement.item.victim-support': 'Koox dhibbanayaasha taageerta ma la hadli karnaa?',
  'more.outcome.ask': 'Maxaad doonaysaa in hadda dhaco?',
  'more.outcome.label': 'Waxaad jeclaan lahayd',
  'more.outcome.why': 'Ma ballanqaadi karno. Laakiin waxaan rabnaa inaan ogaanno waxa kugu caawin lahaa.',
  'more.anything-else.ask': 'Ma jiraa wax kale oo aad rabto inaan ogaanno?',
  'more.anything-else.label': 'Wax kale',
  'more.anything-else.why': 'Waxaa jiri kara wax aanan weydiin.',
  'sent.more': 'Wax ku dar',
  'sent.added': 'Waxaad ku dartay way la socdaan.',
  'added.begin':
    "Waxaad dirtay way na soo gaadheen, sidooda ayayna ahaanayaan. Su'aalahan mid kasta waad ka tegi kartaa. Waxaad ku darto waxay baxaan oo keliya markaad riixdo “Dir”. Fadlan ku samee 30 daqiiqo gudahood dirista koowaad ka dib: markaas wadahadalkan waa la tirtirayaa.",
  'added.done': 'Mahadsanid. Waxaan ku daray wixii aad hore u dirtay. Tixraaca: {{reference}}',
  'added.nothing':
    'Waxba ma qorin mana dooran, markaa waxba laguma darin. Waxaad hore u dirtay way na hayaan.',
  'added.left-out': 'Waan tirtiray. Lama dirin. Waxaad hore u dirtay annagaa hayna.',
  'added.stop':
    'Halkan waad ku joojin kartaa. Waxaad hore u dirtay annagaa hayna. Ma tirtiraa waxaanad weli dirin?',
  'added.late': 'Waxaad ku dartay waa la diray intaanay fariintaasi iman, markaa fariintaasi kuma jirto.',
};
