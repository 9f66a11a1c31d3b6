/** Somali: the private note. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Goorma ayay dhacday? Sidaad doonto u sheeg, sida “Talaadadii hore fiidkii”.',
  'note.when.label': 'Goorta',
  'note.when.why':
    'Maalmaha dhaqso ayaa loo illoobaa. Taariikhda ayaa qoraalkaaga wax badan u sheegta haddii aad hadhow soo sheegto.',
  'note.what.ask': 'Maxaa dhacay? Erayadaada ku qor. In ka badan hal fariin waad diri kartaa.',
  'note.what.label': 'Wixii dhacay',
  'note.what.why': 'Tani waa qoraalka laftiisa. Adiga ayuu kuu yahay, cidna looma diro.',
  'note.who-saw.ask': 'Qof ma arkay mise ma maqlay?',
  'note.who-saw.label': 'Cidda aragtay ama maqashay',
  'note.who-saw.why':
    'Hadhow way adag tahay in la xasuusto cidda joogtay. Dhib ma leh haddaan cidina joogin.',
  'notes.about':
    'Halkan waxaad ku qori kartaa mar kasta oo ay dhacdo: goorta, wixii dhacay, iyo cidda aragtay. Qoraalku adiga ayuu kuu yahay.',
  'notes.private':
    'Qoraalku wuu xidhan yahay. Wuxuu ku furmaa oo keliya lambar u gaar ah, kaas oo aan ku tusayo markaad wax qorto. Lambarkaas ma hayno, markaa qoraalkaaga ma furi karno, cidina lambarka mar kale kuma siin karto.',
  'notes.kept-for':
    'Qoraalka waxaan hayaa 12 bilood markaad ugu dambayn wax ku darto ka dib. Ka dib waa la tirtirayaa.',
  'notes.no-report':
    'Qoraalku warbixin ma aha: cid dawladda hoose ka tirsan ma akhrido. Si loo tiriyo, sheeg. Dib u eegista qaar waxay tiriyaan oo keliya wixii la sheegay bil gudaheed markay dhaceen.',
  'notes.page-only':
    'Qoraal gaar ah waxaad ku kaydsan kartaa bogga dawladda hoose. Halkan gaar ma noqonayo: kanaalkani koobi ayuu ka hayaa waxaad qorto.',
  'notes.ask': 'Ma rabtaa inaad qoraal bilowdo, mise kaagii furto?',
  'notes.begin': 'Qoraal bilow',
  'notes.open': 'Fur qoraalkayga',
  'notes.continue': 'Sii wad qoraalkayga',
  'notes.ask-number': 'Fadlan qor lambarka qoraalkaaga, 16 lambar.',
  'notes.check': 'Fadlan hubi waxaad qortay. Qayb kasta waad beddeli kartaa. Cidna looma diro.',
  'notes.unclear':
    'Weli waxba lama kaydin. Waxaad riixi kartaa “Kaydso”, ama jawaab beddel. Si aad wax ugu darto, beddel “Wixii dhacay”.',
  'notes.keep': 'Kaydso',
  'notes.entry-kept': 'Taas qoraalkaaga ayaan ku kaydiyey.',
  'notes.stop': 'Halkan waad ku joojin kartaa. Ma tirtiraa waxaanad weli qoraalkaaga ku kaydin?',
  'notes.left-out': 'Waan tirtiray waxaanad qoraalkaaga ku kaydin.',
  'notes.late':
    'Waxaad qortay waa la kaydiyey intaanay fariintaasi iman, markaa fariintaasi kuma jirto qoraalkaaga.',
  'notes.full':
    'Qoraalka waxaa geli kara {{most}} gelitaan, kanina wuu buuxaa. Warbixin waad ka dhigi kartaa, waad daabici kartaa, ama waad xidhi kartaa oo mid kale bilaabi kartaa.',
  'notes.number': 'Lambarka qoraalkaaga: {{number}}. Wuxuu u samaysan yahay sida lambar telefoon.',
  'notes.only-number':
    'Qofkii lambarkan haysta wuu akhriyi karaa qoraalkaaga, markaa ku hay meel adiga oo keliya aad eegto. Hadhow mar kale kuma tusi karo.',
  'notes.ask-kept': 'Lambarka qoraalkaaga ma kaydsatay?',
  'notes.number-kept': 'Haa, waan kaydsaday',
  'notes.not-shown-again': 'Hagaag. Lambarka mar dambe ma tusayo.',
  'notes.keep-first': 'Intaanan sii socon: lambarka qoraalkaaga ma kaydsatay? Ka dib ma ku tusi karo.',
  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Taariikh lama sheegin, waxaa la qoray {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Cidda aragtay ama maqashay: {{who}}',
  'notes.ask-next': 'Kani waa qoraalkaaga. Maxaad jeclaan lahayd inaad ka samayso?',
  'notes.add': 'Ku dar qoraalka',
  'notes.make-report': 'Warbixin ka dhig',
  'notes.close': 'Xidh qoraalka',
  'notes.closed': 'Qoraalkaaga waan xidhay. Wuxuu mar kale ku furmaa lambarkiisa oo keliya.',
  'notes.delete': 'Tirtir qoraalkan',
  'notes.delete-ask': 'Ma tirtiraa qoraalka oo dhan? Dib looma soo celin karo.',
  'notes.delete-yes': 'Haa, qoraalka tirtir',
  'notes.deleted': 'Qoraalkii waa la tirtiray.',
  'notes.stays':
    'Qoraalkaaga gaarka ahi wuu hadhayaa. Si aad isagana u tirtirto, lambarkiisa ku fur oo dooro “Tirtir qoraalkan”.',
  'notes.report':
    'Waxaad qoraalkaaga ku qortay hadda waa bilowga warbixin. Waxay tirsan tahay markaad riixdo “Dir”: markaas oo keliya ayay dawladda hoose tagaysaa. Qoraalka laftiisu wuu hadhayaa ilaa aad tirtirto.',
  'notes.report-part':
    'Qoraalkaagu wuu ka dheer yahay intay warbixintu qaadi karto, markaa qaybta ugu cusub ayaan geliyey. Inta kale telefoonka ayaad noogu sheegi kartaa: {{councilPhone}}.',
};
