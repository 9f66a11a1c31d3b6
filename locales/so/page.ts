/** Somali: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Caawimo – {{council}}',
  'page.skip': 'Tag wadahadalka',
  'page.languages': 'Luqadaha',
  'page.exit': 'Hadda ka bax',
  'page.exit.truth':
    '“Hadda ka bax” isla markiiba boggan wuu nadiifiyaa oo wuxuu furaa bogga cimilada. Furaha Shift oo saddex jeer la riixo isku mid bay sameeyaan. Ma nadiifin karo liiska boggaga aad booqatay: browser-kaaga ayaad ka samayn kartaa.',
  'page.danger.heading': 'Hadda khatar ma ku jirtaa?',
  'page.danger.call': 'Wac {{emergency}}',
  'page.danger.truth': 'Cidina ma daawanayso wadahadalkan, booliiskana ma waco.',
  'page.danger.later': 'Degdeg ma aha? Booliiska ka wac {{nonEmergency}}.',
  'page.danger.silent': 'Haddaanad hadli karin ama maqli karin',
  'page.danger.mobile':
    'Hadalku badqab ma aha? Wac {{emergency}} telefoonka gacanta oo qufac ama garaac telefoonka. Riix 55 marka lagaa codsado, haddii kale wicitaanku wuu istaagi karaa. Riixidda 55 booliiska uma sheegto halkaad joogto.',
  'page.danger.landline': 'Telefoonka guriga: wac {{emergency}} oo khadka ha ka bixin.',
  'page.danger.relay':
    'Dhegool, ama ma hadli kartid: wac {{textphone}} telefoon qoraal ama app-ka Relay UK. Luqadda dhegoolaha ee British-ka: app-ka ama bogga 999 BSL, bilaash, habeen iyo maalin.',
  'page.danger.register':
    '{{emergency}} fariin waad u diri kartaa oo keliya haddii telefoonkaagu diiwaangashan yahay. Si aad isu diiwaangeliso, erayga “register” u dir {{emergency}}, jawaabta akhri oo ku jawaab “yes”. Ilaa aad fariintaada jawaab ka hesho, caawimo ha ku tirsan. Ingiriisi keliya.',
  'page.danger.language':
    'Ingiriisigu ma kugu adag yahay? Dheh “Police”, ka dibna magaca luqaddaada oo Ingiriisi ah, sida “Somali interpreter”.',
  'page.heading': 'Noo sheeg waxa dhacaya',
  'page.intro':
    'Kani waa kaaliyaha otomaatiga ah ee {{council}}. Waad weydiin kartaa, talo heli kartaa ama dhibaatayn sheegi kartaa. Mar kasta waad joojin kartaa.',
  'page.reads.heading': 'Cidda tan akhrida, iyo waxaanay qaban karin',
  'page.reads.program': 'Barnaamij kombiyuutar ayaa kuu jawaabaya. Qof la akhriyayaa ma jiro.',
  'page.reads.send':
    'Dawladda hoose waxba ma hesho ilaa aad warbixintaada hubiso oo aad dirto. Ka dib saraakiisha dhibaataynta ka shaqeeya ayaa akhrida.',
  'page.reads.privacy': 'Sida dawladda hoose u isticmaasho xogtaada',
  'page.reads.cannot':
    'Caawimo ma diri karto, cidna ma wici karto, mana arki karto halkaad joogto. Warbixin halkan laga sameeyo ma aha warbixin booliiska loo gudbiyey.',
  'page.harassment.heading': 'Waa maxay dhibaatayntu?',
  'page.harassment.meaning':
    'Wax la sameeyey, la yidhi ama la muujiyey oo aanad rabin, kuna xumeeya, ku cabsi geliya, ku bahdila ama ku quudhsada. Waa dhinac keliya, meelna waxay ka dhigi kartaa cadaawad.',
  'page.harassment.physical':
    'Jidhka ama alaabta: taabasho aan la rabin, weerarro, burburin waxaad leedahay.',
  'page.harassment.verbal':
    'Erayo: hanjabaado, cay, cagajugleyn iyo magacyo xun. Shukaansi aan la rabin. Aflagaaddo iyo kaftan. Ku majaajilood dhaqanka qof, ama si kasta oo uu u duwan yahay. Cabashooyin xumaan laga leeyahay.',
  'page.harassment.silent':
    "Erayo la'aan way noqon kartaa, sida qoraallo derbiga oo xun ama tilmaamo gacmeed. Waxay noqon kartaa warqado, xaashiyo ama boodhadh. Waxay noqon kartaa in qof ku dhugto ama si xun kuu eego.",
  'page.harassment.anyone':
    'Qof kasta way ku dhici kartaa. Hal mar way ku filan tahay inaad noo sheegto, si kasta oo ay u yar tahay. Sidoo kale waad noo sheegi kartaa wixii aad aragtay oo qof kale ku dhacay.',
  'page.advice.heading': 'Haddaanad diyaar u ahayn inaad sheegto',
  'page.advice.fault': 'Khaladkaaga ma aha.',
  'page.advice.grave':
    'Ma jirtay rabshad, hanjabaad, hub, daba-gal ama fal galmo? Mise waa lammaane, lammaane hore ama qaraabo? Markaa arrinta ha kala hadlin hana u qorin. Caawimo bilaash ah, habeen iyo maalin: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.',
  'page.advice.minor':
    'Hadday tahay wax yar, oo keliya haddii aad raaxo iyo badqab dareemayso: u sheeg inaanad jeclayn oo ay tahay inay joogsato. Saaxiib ayaa kula iman kara ama kuu sheegi kara. Ama u qor, oo koobi ka hayso.',
  'page.advice.confide': 'Qof aad ku kalsoon tahay la hadal.',
  'page.advice.note': 'Qor wixii dhacay, taariikho iyo saacado leh, meel adiga oo keliya aad eegto.',
  'page.advice.again': 'Hadday sii socoto, mar kale ka fikir inaad sheegto.',
  'page.contact.heading': 'Qof la hadal',
  'page.contact.call': 'Xarunta Adeegga Macaamiisha: {{councilPhone}}',
  'page.contact.hours': 'Saacadaha: {{councilHours}}',
  'page.contact.closed': 'Markay xidhan tahay: {{outOfHoursPhone}}',
  'page.contact.form': 'Ku sheeg foomka onlaynka',
  'page.contact.policy': 'Siyaasadda buuxda ee dhibaataynta',
  'page.noscript':
    'Wadahadalku wuxuu u baahan yahay JavaScript, kaas oo halkan laga damiyey ama la xannibay. Telefoon ama foomka onlaynka ayaad ku sheegi kartaa.',
  'page.starting': 'Wadahadalku wuu bilaabmayaa…',
  'page.starting.else': 'Haddaan halkan waxba ka soo muuqan, wac {{councilPhone}}.',
  'page.conversation': 'Wadahadal',
  'page.answer': 'Jawaabtaada',
  'page.commands': 'Waxyaabo kale oo aad samayn karto',
  'page.you': 'Adiga',
  'page.assistant': 'Kaaliye',
  'page.message': 'Halkan ku qor, erayadaada',
  'page.message.date': 'Goorta, erayadaada',
  'page.message.contact': 'Sida aan kuugu soo xidhiidhi karno',
  'page.message.secret': 'Halkan ku qor; way qarsoon tahay',
  'page.reply': 'Jawaab',
  'page.day': 'Ama maalinta dooro',
  'page.day.use': 'Isticmaal maalintan',
  'page.continue': 'Aan sii wado',
  'page.choose-one': 'Marka hore ugu yaraan hal jawaab dooro.',
  'page.answer-each': 'Hal sadar weli jawaab ma laha.',
  'page.change': 'Beddel',
  'page.change.that': 'Beddel: {{label}}',
  'page.more': 'Wax dheeraad ah oo tan ku saabsan',
  'page.too-long': 'Tani hal fariin way ka dheer tahay. Marka hore qaybta koowaad dir, ka dib inta kale.',
  'page.sending': 'Waa la dirayaa…',
  'page.received': 'Waa la helay',
  'page.not-sent': 'Lama dirin.',
  'page.try-again': 'Mar kale isku day',
  'page.reconnecting':
    "Xidhiidhku wuu go'ay. Waxaad dirtay way kaydsan yihiin. Mar kale ayaa la isku dayayaa…",
  'page.ended': 'Wadahadalkani wuu xidhan yahay. Mar dambe lama furi karo.',
  'page.begin': 'Wadahadal cusub bilow',
  'page.fresh': 'Dib u bilow',
  'page.fresh.sure':
    'Wadahadalkan ma nadiifiyaa oo dib ma u bilaabnaa? Waxaanad dawladda hoose u dirin way lumi doonaan.',
  'page.fresh.yes': 'Nadiifi oo dib u bilow',
  'page.fresh.no': 'Halkan ka sii wad',
  'page.print': 'Daabac ama kaydi',
  'page.print.care': 'Qofkii koobiga hela wuu akhriyi karaa. Ku hay meel adiga oo keliya aad eegto.',
};
