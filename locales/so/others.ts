/** Somali: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Qof baa i soo sheegay',
  'door.privacy.name': 'Sirta xogta',
  'reported.cannot-say':
    'Kuuma sheegi karo inay jirto warbixin adiga kugu saabsan. Haa iyo maya midna ma idhaahdo, cid kasta oo weydiisa.',
  'reported.ring':
    'Dawladda hoose ma kuu soo qortay mise way ku soo wacday? Markaa waad wici kartaa oo weydiin kartaa: {{councilPhone}} ({{councilHours}})',
  'reported.advice':
    'Citizens Advice waxay bixisaa talo bilaash ah, kamana mid aha dawladda hoose: {{citizensAdvice}}',
  'reported.samaritans':
    'Haddii wax walba kaa badan yihiin, Samaritans way ku dhegaystaan, bilaash, habeen iyo maalin: {{samaritans}}',
  'reported.hurt':
    'Khatar ma ku jirtaa, mise qof baa ku dhaawacay ama kuu hanjabay? Markaa halkan waad ku sheegi kartaa, waxaana jira dad caawiya.',
  'reported.label.hurt': 'Qof baa i waxyeelaynaya',
  'reported.label.support': 'Talo iyo taageero',
  'privacy.ask': 'Maxaa ku dhacaya waxaan idiin sheego?',
  'privacy.responsible': "{{council}} ayaa mas'uul ka ah waxaad halkan noogu sheegto.",
  'privacy.purpose':
    'Waxaan u isticmaalnaa inaan dhibaataynta baadhno oo dadka badbaadinno. Sidoo kale dhammaan warbixinnada ayaan wadajir u eegnaa, si aan caawimada u wanaajinno.',
  'privacy.ground':
    'Sharcigu wuu u oggol yahay dawladda hoose sababtoo ah waa hawl dadweyne. Waxyaabaha qaar aad bay gaar u yihiin. Waxyaabahaasi waa caafimaadkaaga, diintaada ama u jiheysigaaga galmada. Halkaas sababtu waa danta guud ee weyn.',
  'privacy.notice': 'Ogeysiiska sirta oo buuxa ee {{council}}: {{privacyNotice}}',
  'privacy.before-send': 'Waxba dawladda hoose uma tagaan intaanad riixin “Dir”.',
  'privacy.officers':
    'Ka dib, saraakiisha dawladda hoose oo keliya ayaa furi kara warbixintaada. Dawladda hoose sir ayay u haysaa. Waxay wadaagi kartaa oo keliya haddii sidani jirto: {{legalException}}.',
  'privacy.newest':
    "Mid kasta ayaan ku weydiinaa. Haa la'aanteed waa maya. Waad ka noqon kartaa: isticmaal “Wax ku dar” dirista ka dib, jawaabtaada ugu cusub ayaana tirsan.",
  'privacy.other-channels':
    'Ma noogu soo qortaa fariin telefoon ama app? Markaa shirkadda ka dambaysa koobi u gaar ah ayay haysaa.',
  'privacy.kept-unsent':
    'Waxaanad dirin waxaa la tirtiraa 24 saacadood fariintaada u dambaysay ka dib. Fariimaha telefoonka ama app-ka shirkad kale waa 7 maalmood.',
  'privacy.kept-sent': 'Markaad dirto 30 daqiiqo ka dib, wadahadalkan waa la tirtiraa.',
  'privacy.kept-delete':
    'Mar kasta waxaad qori kartaa “Wax walba tirtir”. Markaa isla markiiba halkan waa laga tirtiraa. Warbixin la diray dawladda hoose ayay la joogaysaa.',
  'privacy.kept-case':
    'Muddada ay dawladda hoose hayso warbixin la diray: fadlan eeg ogeysiiskeeda buuxa, ama weydii. {{privacyNotice}}',
  'privacy.right-see': 'Waxaad codsan kartaa inaad aragto waxa dawladda hoose kaa hayso.',
  'privacy.right-correct': 'Waxaad dawladda hoose ka codsan kartaa inay saxdo wixii khaldan.',
  'privacy.right-delete':
    "Waxaad dawladda hoose ka codsan kartaa inay tirtirto. Taasi waa codsi: sarkaal ayaa go'aaminaya.",
  'privacy.right-how':
    'Si aad u codsato, wac {{councilPhone}} ({{councilHours}}), ama bogga hore ka dooro “Warbixintayda, ama koodh” haddii aad rasiidh haysato. Ogeysiiska buuxa: {{privacyNotice}}',
  'privacy.complain-council':
    'Marka hore dawladda hoose ayaad u caban kartaa: {{councilPhone}} ({{councilHours}}). Ogeysiiskeeda buuxa: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Sidoo kale waxaad u caban kartaa Information Commissioner. Waxay u joogtaa inay ilaaliso xuquuqda xogtaada: {{dataRegulator}}',
  'privacy.hosted-known':
    'Kanaalkani wuxuu muujin karaa cidda aad tahay: fariinta telefoonku lambarkaaga ayay la timaaddaa, Teams-na loo-shaqeeyahaaga ayuu ku tusaa. Haddii aad magacaaga ka tagto, warbixinta oo keliya ayuu ka maqan yahay.',
  'privacy.label.shared': 'Cidda loo sheego',
  'privacy.label.kept': 'Muddada la hayo',
  'privacy.label.rights': 'Xuquuqdaada',
  'privacy.label.complain': 'Sida loo cabto',
};
