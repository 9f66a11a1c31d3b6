/**
 * Somali: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report warbixin · to report sheegid, soo sheegid · harassment dhibaatayn · council dawladda hoose · officer
 *   sarkaal · receipt rasiidh · reference tixraac · code koodh · agreement oggolaansho · tenant kirayste ·
 *   leaseholder leaseholder (qof guriga muddo dheer haysta) · interpreter turjumaan · safe badqab, badbaado · not
 *   sure ma hubo · Send Dir
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} (“{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Haa',
  'answer.no': 'Maya',
  'answer.unsure': 'Ma hubo',
  'answer.skipped': 'Waa laga tegey',
  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, subaxdii',
  'span.part.afternoon': '{{span}}, galabtii',
  'span.part.evening': '{{span}}, fiidkii',
  'span.part.night': '{{span}}, habeenkii',
  'greeting.who':
    'Salaan. Waxaan ahay kaaliye otomaatig ah oo ay leedahay {{council}}. Waan ku caawin karaa haddii qof kugu dhibaateeyo guriga ama agtiisa.',
  'greeting.nobody-watching':
    'Cidina ma daawanayso wadahadalkan, booliiskana ma waco. Haddii aad khatar ku jirto hadda, wac {{emergency}}.',
  'greeting.languages': 'Luqadda mar kasta waad beddeli kartaa.',
  'menu.ask': 'Sideen kuu caawin karaa?',
  'menu.continue': 'Ka sii wad meeshii aan joojiyey',
  'menu.not-understood': 'Waan ka xumahay, taas ma fahmin. Waxaad riixi kartaa mid ka mid ah kuwan.',
  'menu.telephone':
    'Waan ka xumahay, weli ma fahmin. Waxaad riixi kartaa mid ka mid ah kuwan, ama la hadal qof: {{councilPhone}} ({{councilHours}}). Waqtiyada kale: {{outOfHoursPhone}}.',
  'reading.menu': 'Ku noqo bilowga',
  'reading.ask': 'Maxaad doonaysaa inaad hadda samayso?',
  'offer.ask':
    'Waad ku mahadsan tahay inaad ii sheegtay. Ma rabtaa inaad arrintaas warbixin ka dhigto? Erayadaadii waan hayaa, mar kale uma baahnid inaad qorto.',
  'offer.report': 'Haa, warbixin bilow',
  'offer.advice': 'Taa beddelkeeda talo i tus',
  'offer.menu': 'Maya, wax walba i tus',
  'privacy.before-report':
    'Intaadan bilaabin: tani ma aha warbixin booliiska loo gudbiyey. {{council}} sir ayay u haysaa, illaa {{legalException}}. Sirta xogta: {{privacyNotice}}. Mar kasta waad joojin kartaa oo wax walba waad tirtiri kartaa.',
  'privacy.hosted':
    'Kanaalkani koobi u gaar ah ayuu ka hayaa waxa halkan lagu qoro, mana tirtiri karno. Wadahadalka aaladdaada waad ka tirtiri kartaa.',
  'privacy.channel':
    'Dadka kale ee aaladdan isticmaala waxaa laga yaabaa inay boggan arkaan inta uu furan yahay. Isticmaal “Hadda ka bax” si aad dhaqso uga baxdo.',
  'command.back': 'Dib u noqo',
  'command.change': 'Beddel jawaab',
  'command.skip': 'Ka bood',
  'command.why': 'Maxaad u weydiinaysaa?',
  'command.repeat': 'Ku celi',
  'command.menu': 'Bogga hore',
  'command.language': 'Luqadda',
  'command.stop': 'Halkan ku jooji',
  'command.keep': 'Jooji oo kaydi',
  'command.resume': 'Sii wad',
  'command.restart': 'Dib u bilow',
  'command.delete': 'Wax walba tirtir',
  'command.danger': 'Khatar baan ku jiraa',
  'progress.left_one': "Waxaa hadhay ku dhawaad {{count}} su'aal",
  'progress.left_other': "Waxaa hadhay ku dhawaad {{count}} su'aalood",
  'form.more.ask': 'Taas waan kaydiyey. Wax kale ma jiraan? Waad sii qori kartaa, ama dheh intaas uun.',
  'form.more.again':
    'Tani waa waxaad ilaa hadda sheegtay: “{{words}}”. Wax baad ku dari kartaa, ama mar kale u sheeg.',
  'form.more.enough': 'Waa intaas',
  'form.more.afresh': 'Mar kale u sheeg',
  'form.date.confirm': 'Waxaan fahmay: {{span}}. Ma sax baa?',
  'form.date.which': 'Waa maalinta ma tee?',
  'form.date.unclear':
    'Erayadaada “{{words}}” waan kaydiyey, laakiin ma garan maalinta ay tahay. Sidaas waad ku dayn kartaa, ama si kale u sheeg, sida “17 Nofeembar”.',
  'form.date.right': 'Haa, waa sax',
  'form.date.keep-words': 'Erayadayda sidooda u hay',
  'form.date.again': 'Maya, aan mar kale sheego',
  'form.date.unsure': 'Ma hubo goorta',
  'form.each.hint': 'Mid kasta uga jawaab: haa, maya ama ma hubo.',
  'form.again': 'Jawaabtaadii ilaa hadda: {{answer}}',
  'repair.not-offered': 'Taas jawaab ahaan halkan uma fahmin. Fadlan mid ka dooro kuwan.',
  'repair.still':
    'Waan ka xumahay, weli ma fahmin. Fadlan mid ka dooro kuwan. Ama qof la hadal: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Taasi waxay u eg tahay laba jawaabood: {{answers}}. Waa tee?',
  'repair.many-answers': 'Taasi waxay u eg tahay jawaabo ka badan hal: {{answers}}. Waa tee?',
  'repair.two-answers-unclear': 'Taasi waxay u eg tahay laba jawaabood. Waa tee?',
  'repair.not-together': '{{alone}} jawaab kale lama socon karto. Waa tee?',
  'repair.quoted': '“{{words}}”',
  'repair.no-such-number': 'Lambarka {{number}} halkan ma jiro. Kan ugu dambeeya waa {{last}}.',
  'repair.did-you-mean': 'Ma waxaad ula jeedday “{{command}}”? Hadday haa tahay, fadlan mar kale qor.',
  'repair.review':
    'Fariintaadii u dambaysay ma kaydin. Haddii wax walba sax yihiin, dooro “Dir”. Si aad jawaab u beddesho, qor “beddel” iyo magaceeda ama lambarkeeda, sida “beddel 2”.',
  'repair.each': 'Fadlan mid kasta uga jawaab haa, maya ama ma hubo, tusaale “haa, maya, ma hubo”.',
  'repair.empty': 'Fariin madhan ayaa i soo gaadhay. Fadlan waqtigaaga ku jawaab; waxba kama lumayaan.',
  'repair.too-long':
    'Taasi way ka badan tahay inta halkan qaadi karta ({{most}} xaraf), markaa ma kaydin. Fadlan soo gaabi oo soo dir.',
  'repair.full':
    'Halkan meel dambe kuma hadhin, markaa fariintaadii u dambaysay ma kaydin. Wixii ka horreeyey dhammaan waa kaydsan yihiin.',
  'repair.too-many': 'Intaasi way ka badan tahay inta aan halkan qaadan karo. Fadlan dooro wax ka yar.',
  'repair.not-a-phone': 'Lambar telefoon kama dhex helin. Fadlan lambarka oo dhan qor.',
  'repair.not-an-email': 'Taasi uma eka cinwaan iimayl. Waxay u baahan tahay @ iyo dhibic.',
  'repair.required':
    'Halkan jawaab baan uga baahanahay si aan u sii soconno. Dhawr eray way ku filan yihiin, hadhowna waad beddeli kartaa.',
  'repair.another-kind': "Taas jawaab ahaan su'aashan uma isticmaali karo. Waa tan mar kale.",
  'repair.nothing-before': "Tani waa su'aashii ugu horraysay.",
  'repair.files-beside':
    'Sawirro ama faylal halkan kuma qaadan karo, markaa erayadaada oo keliya ayaa kaydsan. Fadlan faylasha hayso: sarkaal ayaa hadhow ku weydiin kara.',
  'repair.files':
    'Sawirro ama faylal halkan kuma qaadan karo. Fadlan hayso: sarkaal ayaa hadhow ku weydiin kara. Waxba lama kaydin.',
  'late.kept':
    "Erayadaadu waxay yimaaddeen wax yar ka dib markii su'aashaas laga jawaabay. Waan ku daray: “{{label}}”.",
  'late.answered':
    'Mar hore ayaad ka jawaabtay “{{label}}”: {{answer}}. Sidaas ayay ahaanaysaa. Si aad u beddesho, isticmaal “Beddel jawaab”.',
  'late.button': "Batoonkaasi wuxuu ka tirsan yahay su'aal hore. Waa halkan meeshii aan joognay.",
  'late.not-kept':
    'Fariintaadii u dambaysay ma kaydin: jawaab uma aha waxa halkan la weydiinayo. Waa halkan meeshii aan joognay.',
  'late.words':
    "Fariintaadii u dambaysay waxay timid intaan su'aashan la weydiin, markaa jawaab ahaan uma isticmaalin. Hadday ka mid tahay wixii dhacay, fadlan mar kale soo dir markaan ku weydiiyo.",
  'late.sent': 'Warbixintaada waxaa la diray intaanay fariintaasi iman, markaa kuma jirto warbixinta.',
  'why.nothing': "Su'aashan wax ka dambeeya ma jiraan. Waxay kaa caawinaysaa oo keliya inaad jidkaaga hesho.",
  'change.ask': 'Jawaabtee baad doonaysaa inaad beddesho?',
  'change.nothing': 'Weli jawaab la beddelo ma jirto.',
  'understood.ask': 'Tani waa waxa aan erayadaada ka fahmay. Ma sax baa? Qayb kasta waad beddeli kartaa.',
  'understood.right': 'Haa, waa sax',
  'understood.ask-me': 'Maya, beddelkeeda i weydii',
  'understood.added': 'Taas waxaan ku daray wixii aad ii sheegtay.',
  'why.understood': 'Si aanad isku wax laba jeer u sheegin. Haddii wax khaldan yihiin, fadlan sheeg.',
  'change.go-on': 'Midna, sii soco',
  'review.ask': 'Fadlan hubi jawaabahaaga. Intan oo keliya ayaa la dirayaa. Mid kasta waad beddeli kartaa.',
  'review.send': 'Dir',
  'language.ask': 'Luqaddee baad doonaysaa?',
  'language.changed': 'Waxaan ku sii wadaynaa Soomaali.',
  'language.offer': 'Ma doonaysaa inaad ku sii waddo luqad kale? Magaceeda qor: {{name}}.',
  'language.offered': 'Ma ku sii wadnaa Soomaali?',
  'language.not-reviewed':
    'Qof luqaddan u dhashay weli erayadan ma hubin, markaa khaladaad baa ku jiri kara. Ingiriisku wuxuu ag yaallaa waxa ugu muhiimsan. Haddii wax kuu caddayn waayaan, wac {{councilPhone}} ({{councilHours}}) oo Ingiriisi ku dheh: “{{phrase}}”.',
  'stop.ask': 'Halkan waad ku joojin kartaa. Waxaad ii sheegtay ma kaydiyaa mise waan tirtiraa?',
  'stop.keep': 'Hadhow u kaydi',
  'stop.delete': 'Tirtir kan',
  'stop.go-on': 'Ii sii wad',
  'stop.nothing': 'Weli waxba iima sheegin oo kaydsan. Bogga iska xir.',
  'keep.nothing': 'Weli wax la kaydiyo ma jiraan.',
  'keep.with-report':
    'Tan hadhow uma kaydin karo: wadahadalkan waxaa la tirtiraa 30 daqiiqo ka dib markii warbixintaada la diray. Waad sii wadi kartaa, ama waxaad haysato dir.',
  'resume.nothing': 'Halkan wax aan dhammaan ma yaallaan.',
  'resume.code':
    'Halkan wax aan dhammaan ma yaallaan. Haddii aad koodh haysato, wuxuu furayaa waxaad kaydsatay.',
  'restart.ask': 'Ma tirtiraa waxaad halkan iigu sheegtay oo ma dib u bilaabnaa? Dib looma soo celin karo.',
  'restart.yes': 'Haa, tirtir oo dib u bilow',
  'restart.no': 'Maya, halkaa ka sii wad',
  'stop.kept-code':
    '24 saacadood ayaan hayaa. Koodhkan oo keliya ayaa furi kara: {{code}}. Fadlan koodhka qor ama xafid: cidina mar kale kuma siin karto.',
  'stop.kept-here': '7 maalmood ayaan hayaa. Mar kale ii soo qor markaad diyaar tahay.',
  'stop.kept.ask': 'Hadda waad bixi kartaa.',
  'stop.kept.noted': 'Koodhka waan hayaa',
  'delete.ask': 'Ma tirtiraa wax walba oo aad halkan iigu sheegtay? Dib looma soo celin karo.',
  'delete.yes': 'Haa, waa la tirtiri karaa',
  'delete.no': 'Maya, hay',
  'delete.done-hosted':
    'Waxaad ii sheegtay halkan waa laga tirtiray. Kanaalkani koobi u gaar ah ayuu haystaa, kaas oo aad aaladdaada ka tirtiri karto. Warbixin hore loo diray dawladda hoose ayay la joogaysaa.',
  'delete.done':
    'Wax walba oo aad halkan iigu sheegtay waa la tirtiray. Warbixin hore loo diray dawladda hoose ayay la joogaysaa.',
  'code.ask': 'Fadlan qor rasiidhkaaga ama koodhkaaga: 16 lambar.',
  'code.unknown': 'Waxaas waxba kuma furi karo. Fadlan lambar kasta hubi. Koodhku muddo ka dib wuu dhacaa.',
  'code.not-a-code': 'Koodhku wuxuu leeyahay 16 lambar. Fadlan mar kale hubi.',
  'code.found':
    'Waa kan qoraalkaagii aan dhammaanin. Koodhku mar dambe ma shaqaynayo; haddii aad mar kale joojiso mid cusub ayaad helaysaa.',
  'unfinished.ask': 'Qoraal aan dhammaan ayaad leedahay. Ma sii wadaysaa, mise waad tirtiraysaa?',
  'unfinished.continue': 'Aan sii wado',
  'unfinished.delete': 'Tirtir kan',
  'unfinished.new': 'Mar hore ayaad leedahay qoraal aan dhammaan.',
  'sent.thanks': 'Mahadsanid. Warbixintaadii waa na soo gaadhay.',
  'sent.thanks-contact': 'Mahadsanid. Fariintaadii waa na soo gaadhay.',
  'sent.reference': 'Tixraacaaga: {{reference}}',
  'sent.receipt':
    'Rasiidhkaaga: {{receipt}}. Wuxuu u samaysan yahay sida lambar telefoon. Qofkii haysta wuu akhriyi karaa jawaabtayada, markaa ku hay meel adiga oo keliya aad eegto.',
  'sent.promise':
    'Ma ku jiraa kiraystaha guriga dawladda hoose ama leaseholder (qof guriga muddo dheer haysta)? Markaa, meeshii ay suurtogal tahay, waxaan jawaab bixin doonnaa ugu dambayn {{respondBy}}. Waxaan qorshe samayn doonnaa ugu dambayn {{planBy}}, meeshii ay suurtogal tahay.',
  'sent.no-promise':
    'Dawladda hoose warbixin kasta si dhab ah ayay u qaadataa oo baadhaa. Mid kasta taariikh uma hayso. Taariikhuhu waa warbixinnada uu ku jiro kiraystaha guriga dawladda hoose ama leaseholder.',
  'sent.no-contact': 'Kulama soo xidhiidhi doonno. Jawaabtayadu rasiidhkaaga ayay ku sugi doontaa.',
  'sent.contact': 'Waxaan kugula soo xidhiidhi doonnaa oo keliya sida aad dooratay.',
  'sent.urgent':
    'Waxaad ii sheegtay awgeed, warbixintaada waxaa lagu calaamadeeyey degdeg. Cidina booliiska kuuma wicin. Haddii khatar jirto, wac {{emergency}}.',
  'sent.call': 'Si aad qof ula hadasho: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Tan 30 daqiiqo ayaad akhriyi kartaa. Ka dib halkan waa laga tirtirayaa, saraakiisha dawladda hoose oo keliya ayaana furi kara warbixintaada.',
  'sent.ask': 'Rasiidhkaaga ma kaydsatay?',
  'sent.ask-kept': 'Wax kale ma jiraan?',
  'sent.keep': 'Haa, waan kaydsaday',
  'sent.kept': 'Hagaag. Rasiidhka mar dambe ma tusayo.',
  'sent.delete': 'Tirtir wadahadalkan',
  'sent.menu': 'Ku noqo bilowga',
  'sent.new-report': 'Warbixintaadii hore waa la diray, markaa halkan waan ka nadiifiyey.',
  'sent.keep-first': 'Intaanan sii socon: rasiidhka warbixintaada ma kaydsatay? Ka dib ma ku tusi karo.',
  'apology.not-kept':
    'Waan ka xumahay, wax baa khaldamay, fariintaadii u dambaysayna lama kaydin. Wixii ka horreeyey dhammaan waa kaydsan yihiin. Fadlan wax yar ka dib mar kale dir.',
  'apology.doubtful':
    'Waan ka xumahay, aad bay u raagtay, mana garan karo in fariintaadii u dambaysay la kaydiyey iyo in kale. Fadlan wax yar ka dib qor “Ku celi” si aan u aragno meesha aan joogno.',
  'apology.too-fast':
    'Fariimo badan ayaa hal mar yimid, tii u dambaysayna lama kaydin. Wixii ka horreeyey dhammaan waa kaydsan yihiin. Fadlan wax yar sug, ka dib mar kale dir.',
  'apology.telephone': 'Hadday weli shaqayn waydo: {{councilPhone}}. Khatar: {{emergency}}.',
  'channel.private-only': 'Si gaar ah oo keliya ayaan u hadlaa. Fadlan toos ii soo qor.',
};
