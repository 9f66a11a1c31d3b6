/** Somali: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Warbixintayda, ama koodh',
  'my-report.hosted':
    'Kanaalkani koobiyo ayuu hayaa, markaa warbixintaada halkan kuma tusi karo. Fur {{page}} oo halkaas ku qor koodhkaaga ama rasiidhkaaga. Midna ma haysatid? Na soo wac: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Tani waa warbixinta {{reference}}.',
  'my-report.status.new': 'Waan haynaa. Weli sarkaal jawaab ama qorshe kuma qorin.',
  'my-report.status.responded': 'Sarkaal ayaa ka jawaabay.',
  'my-report.status.planned': 'Qorshe ayaa loo hayaa.',
  'my-report.status.closed': 'Waa la xidhay. Haddii ay mar kale dhacdo, fadlan mar kale noo sheeg.',
  'my-report.respond.in-time':
    'Waxaan rabnay inaan ku jawaabno ugu dambayn {{by}}, meeshii ay suurtogal tahay. Waxaan jawaabnay {{on}}, waqtigii.',
  'my-report.respond.late':
    'Waxaan rabnay inaan ku jawaabno ugu dambayn {{by}}, meeshii ay suurtogal tahay. Waxaan jawaabnay {{on}}, taas oo ahayd daahid.',
  'my-report.respond.due': 'Meeshii ay suurtogal tahay, waxaan jawaabi doonnaa ugu dambayn {{by}}.',
  'my-report.respond.missed':
    'Waxaan rabnay inaan ku jawaabno ugu dambayn {{by}}, meeshii ay suurtogal tahay. Maalintaasi way dhaaftay.',
  'my-report.plan.in-time':
    'Waxaan rabnay inaan qorshe hayno ugu dambayn {{by}}, meeshii ay suurtogal tahay. Waxaan helnay {{on}}, waqtigii.',
  'my-report.plan.late':
    'Waxaan rabnay inaan qorshe hayno ugu dambayn {{by}}, meeshii ay suurtogal tahay. Waxaan helnay {{on}}, taas oo ahayd daahid.',
  'my-report.plan.due': 'Meeshii ay suurtogal tahay, qorshe ayaan hayn doonnaa ugu dambayn {{by}}.',
  'my-report.plan.missed':
    'Waxaan rabnay inaan qorshe hayno ugu dambayn {{by}}, meeshii ay suurtogal tahay. Maalintaasi way dhaaftay.',
  'my-report.no-message': 'Weli fariin kuuma taal.',
  'my-report.messages_one': '{{count}} fariin ayaa kuu taal.',
  'my-report.messages_other': '{{count}} fariimood ayaa kuu yaal.',
  'my-report.message': '{{day}}, dawladda hoose: “{{words}}”',
  'my-report.window':
    'Tan 30 daqiiqo ayaan tusayaa. Ka dib halkan waa laga tirtirayaa. Rasiidhkaagu mar kale ayuu furayaa.',
  'my-report.receipt':
    'Koodhku shaqadiisii wuu qabtay, mar dambena waxba ma furo. Hadda ka bilow kani waa rasiidhkaaga: {{receipt}}. Wuxuu u samaysan yahay sida lambar telefoon. Ku hay meel adiga oo keliya aad eegto.',
  'my-report.next': 'Maxaad jeclaan lahayd inaad samayso?',
  'my-report.request': 'Noo sheeg ama na weydii wax',
  'my-report.more': "Ka jawaab su'aalo kale",
  'my-report.close': 'Xidh warbixintayda',
  'my-report.closed': 'Waan xidhay. Rasiidhkaagu mar kale ayuu furayaa.',
  'my-report.begin':
    'Warbixintaadu sideeda ayay ahaanaysaa. Waxaad qorto waxay baxaan oo keliya markaad riixdo “Dir”. Fadlan ku samee 30 daqiiqo gudahood.',
  'sent.code':
    'Si aad jawaabtayada u akhrido, fur {{page}} oo ku qor koodhkan: {{code}}. Hal mar ayuu shaqeeyaa, 7 maalmood. Rasiidhkaaga markaa halkaas ayaa lagu tusayaa.',
  'code.wait':
    'Taasi marar badan ayay khaldanayd. Fadlan 15 daqiiqo sug, ama na soo wac: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'Waxaad hore u dirtay sidooda ayay ahaanayaan. Erayadan waan kaydiyey: riix “Dir” haddii ay dawladda hoose sidoo kale u tagaan.',
  'sent.keep-now':
    'Fadlan hadda kaydso: qor, ama xafid. 30 daqiiqo oo keliya ayaan tusi karaa, cidina mar kale kuma siin karto.',
  'request.what.ask': 'Maxaad jeclaan lahayd inaad samayso?',
  'request.what.label': 'Waxaad rabto',
  'request.what.why': 'Si erayadaadu u gaadhaan qofka saxda ah.',
  'request.what.choice.tell-more': 'Wax dheeraad ah idiin sheeg',
  'request.what.choice.change-contact': 'Beddel sida aad ii soo gaadhaan',
  'request.what.choice.withdraw': 'La noqo warbixintayda',
  'request.what.choice.delete': 'Codso in warbixintayda la tirtiro',
  'request.what.choice.something-else': 'Caawimo kale',
  'request.words.ask': 'Fadlan qor waxa aan ka ogaanno.',
  'request.words.label': 'Erayadaada',
  'request.words.why': 'Si sarkaalku u garto waxaad ula jeeddo. Waad ka tegi kartaa.',
  'my-report.asked':
    'Mahadsanid. Fariintaadii waa na soo gaadhay. Sarkaal ayaa akhriyi doona, jawaabtuna rasiidhkaaga ayay ku sugi doontaa.',
  'aside.request':
    "Sarkaal ayaa tan go'aaminaya, marka horena wuxuu hubiyaa inay adiga kaa timid. Qof kale ayaa rasiidhka heli kara. Ilaa markaas waxba isma beddelaan.",
};
