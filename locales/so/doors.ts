/** Somali: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Khatar baan ku jiraa',
  'door.what-is-harassment.name': 'Waa maxay dhibaatayntu?',
  'door.advice.name': 'Talo haddaanan weli diyaar ahayn',
  'door.note.name': 'Kaydso qoraal gaar ah',
  'door.report.name': 'Sheeg wixii dhacay',
  'door.contact-me.name': 'Kaliya si badqab leh iila soo xidhiidh',
  'door.what-will-you-do.name': 'Maxaad samayn doontaan?',
  'door.policy.name': 'Siyaasadda iyo xidhiidhka',
  'door.language.name': 'Luqadda',
  'harassment.means':
    'Dhibaatayntu waxay noqon kartaa waxa qof sameeyo, sida uu u dhaqmo, waxa uu yidhaahdo ama sida uu qof u taabto. Ma habboona. Way xumaysaa dadka, ama lama aqbali karo.',
  'harassment.feels':
    'Waxay qofka kale dareensiisaa hanjabaad, bahdil ama quudhsi. Meesha uu joogana waxay ka dhigtaa meel laga baqo ama cadaawad leh.',
  'harassment.unwanted':
    'Qofka kale ma rabin, ma codsan, mana soo celin. Dhinac keliya ayay ka timaaddaa, waana lagu qasbaa.',
  'harassment.anyone': 'Qof kasta way ku dhici kartaa. Muhiim ma aha cidda uu yahay.',
  'harassment.once':
    'Haddii ay adiga kugu dhacday, ama aad aragtay iyadoo dhacaysa, fadlan sheeg. Mar keliya way ku filan tahay, si kasta oo ay u yar tahay.',
  'harassment.forms':
    'Noocyo badan ayay yeelan kartaa. Halkan waxaad ka eegi kartaa tusaalooyin. Kuwo kalena way jiraan.',
  'harassment.physical':
    'Dhibaataynta qaar waa jidhka. Waxay noqon kartaa taabasho qof aan rabin, ama weerar ama dagaal lagu qaado. Ama waxay noqon kartaa burburin hanti.',
  'harassment.verbal':
    'Dhibaataynta qaar waa erayo. Waxay noqon kartaa shukaansi aan la rabin. Waxay noqon kartaa magacyo xun oo lagu yeedho, cagajugleyn, hanjabaad ama cay. Waxay noqon kartaa kaftan iyo aflagaaddo. Waxay noqon kartaa ku majaajilood qof dhaqankiisu ka duwan yahay, ama si kale uga duwan yahay. Waxay noqon kartaa cabashooyin xumaan laga leeyahay.',
  'harassment.non-verbal':
    'Dhibaataynta qaar erayo ma laha. Waxay noqon kartaa qoraallo derbiga oo xun ama tilmaamo gacmeed. Waxay noqon kartaa warqado, xaashiyo ama boodhadh. Waxay noqon kartaa dhugasho, ama si xun ama galmo ah u eegid.',
  'harassment.sounds': 'Tani ma u eg tahay wixii adiga kugu dhacay, ama qof aad taqaan?',
  'harassment.unsure':
    'Khasab ma aha inaad hubto. Erayadaada ku sheeg wixii dhacay. Warbixin kasta si dhab ah ayaan u qaadanaa.',
  'harassment.label.physical': 'Jidhka',
  'harassment.label.verbal': 'Hadal',
  'harassment.label.non-verbal': "Erayo la'aan",
  'harassment.label.sounds': 'Tani ma waxa dhacay baa?',
  'harassment.label.unsure': 'Hubaal ma ihi',
  'harassment.label.report': 'Haa, sheeg',
  'advice.start':
    'Maanta khasab kuma aha inaad sheegto. Haddii ay kula tahay wax yar oo aanad diyaar u ahayn inaad sheegto, waxyaabahani way ku caawin karaan.',
  'advice.serious':
    'Waxaad noo sheegtay waxay noqon karaan wax culus. Maanta khasab kuma aha inaad sheegto. Waqtigaaga qaado. Waxyaabahani way ku caawin karaan.',
  'advice.not-your-fault': 'Waxaas oo dhan khaladkaaga ma aha.',
  'advice.danger':
    'Haddii dhibaatayntu culus tahay oo aad dareento khatar hadda, booliiska wac: {{emergency}}.',
  'advice.afraid':
    'Haddii aad ka baqayso inaad caawa guriga joogto, wac khadka guryaha, milkiilahaagu cid kasta ha ahaadee: {{outOfHoursPhone}}',
  'advice.childline':
    'Childline waxay u joogtaa carruurta iyo dhallinyarada, bilaash, habeen iyo maalin: {{childline}}',
  'advice.safety':
    'Badbaadadaadu waa tan ugu horraysa. Khasab ma aha inaad la hadasho qofka sidaas sameeyey. Waxaa jira dad kaa caawin kara inaad qorshe samayso, xitaa haddii aanad weligaa sheegin.',
  'advice.in-danger':
    "Ma cabsi baad dareemaysaa, mise badqab la'aan? Booliiska mar kasta waad wici kartaa: {{emergency}}. Wadahadalkani kuuma samayn karo.",
  'advice.despair':
    'Ma kula tahay in wax walba kaa badan yihiin? Khasab ma aha inaad keligaa la joogto. Hadda qof baad la hadli kartaa.',
  'advice.partner':
    'Ma lammaanahaaga baa, ma mid hore, ma qaraabo, mise qof aad la nooshahay? Khasab ma aha inaad iyaga la xalliso. Dadkani arrintan way yaqaannaan. Waxay kaa caawin karaan inaad qorshayso sida aad u badbaaddo.',
  'advice.sexual':
    'Ma ahayd wax galmo ah oo aanad rabin? Adigaa dooranaya cidda aad u sheegto iyo inta aad sheegto. Dadkani way dhegaystaan.',
  'advice.stalking':
    'Ma jiraa qof ku daba socda, ku ilaaliya ama ku dhugta? Mar kasta way tirsan tahay. Mar kasta qor, oo wac cid arrintan taqaan.',
  'advice.weapon':
    'Hub ma jiray? Haddii aad mar kale aragto, ama ay iyaga oo sita soo noqdaan, ha na sugin. Meel badbaado leh tag oo wac {{emergency}}.',
  'advice.violence':
    'Qof ma ku dhaawacay mise wuu isku dayay? Ma dhici kartaa mar kale dhawaan? Markaa ha na sugin. Wac {{emergency}}.',
  'advice.hurt': 'Qof ma u baahan yahay dhakhtar degdeg ah? Wac {{emergency}} oo codso ambalaas.',
  'advice.threats':
    'Qof ma kuu hanjabay? Hayso waxa uu soo diray, oo qor waxa uu yidhi. Booliiska waad u sheegi kartaa: {{emergency}} hadday dhawaan dhici karto, {{nonEmergency}} haddii kale.',
  'advice.not-emergency': 'Degdeg ma aha? Booliiska waxaad ka wici kartaa {{nonEmergency}}.',
  'advice.safe-contact':
    'Ma rabtaa inaad naga maqasho? Noo sheeg sida badqabka leh iyo goorta. Si kale ma isticmaali doonno.',
  'advice.stop':
    'Kaliya haddii aad raaxo iyo badqab dareemayso, qofka waxaad u sheegi kartaa inuu joojiyo. U sheeg inaanad jeclayn waxa uu samaynayo.',
  'advice.friend': 'Saaxiib baad la iman kartaa, ama saaxiib weydii inuu kuu sheego.',
  'advice.letter':
    'Ama waxaad ugu qori kartaa in waxa uu samaynayo aanay macquul ahayn. Haddii aad sidaas yeesho, koobi warqaddaada ka hayso.',
  'advice.adult':
    'Khasab ma aha inaad keligaa samayso. Haddii ay badqab kula tahay, qof weyn oo aad ku kalsoon tahay ayaa qofka kuugu sheegi kara inuu joojiyo.',
  'advice.adult-letter': 'Ama qofka weyn ayaa kuu qori kara. Koobi warqadda ka hayso.',
  'advice.stop-unsafe': 'Hadday badqab kula ahaan waydo, fadlan ha samayn.',
  'advice.trust': 'La hadal qof aad ku kalsoon tahay. Khasab ma aha inaad tan keligaa qaaddo.',
  'advice.trust-adult':
    'La hadal qof weyn oo aad ku kalsoon tahay, sida qof qoyskaaga ah, macallin ama dhakhtar. Haddii kan hore ku caawin waayo, mid kale u sheeg.',
  'advice.notes': 'Mar kasta oo ay dhacdo qor: taariikhda, saacadda iyo waxa dhabta ah ee dhacay.',
  'advice.notes-originals': 'Fariimaha, warqadaha iyo sawirrada sidooda u hay.',
  'advice.notes-safe': 'Qoraalkaaga ku hay meel aanu qofka samaynayaa ka heli karin.',
  'advice.notes-count': 'Qoraal aad haysato warbixin ma aha. Haddii aad rabto in la tiriyo, sheeg.',
  'advice.goes-on': 'Hadday joogsan waydo, fadlan mar kale ka fikir warbixin.',
  'advice.any-time': 'Tan mar kasta waad ku soo noqon kartaa.',
  'advice.label.safe': 'Badbaado sugid',
  'advice.label.stop': 'U sheegidda inay joojiyaan',
  'advice.label.trust': 'La hadalka qof',
  'advice.label.notes': 'Qoraal haynta',
  'advice.label.goes-on': 'Hadday sii socoto',
  'advice.label.support': 'Dad ku caawin kara',
  'safeguarding.young':
    'Wax dhib ah kuma jirtid. Waxaad ka yar tahay 18, markaa dadka shaqadoodu tahay inay dhallinyarada badbaadiyaan ayaa laga yaabaa inay u baahdaan inay ogaadaan.',
  'safeguarding.others':
    'Ma jiraa ilmo, ama qof weyn oo daryeel u baahan, oo laga yaabo inaanu badbaado qabin? Markaa dadka shaqadoodu tahay inay badbaadiyaan ayaa laga yaabaa inay u baahdaan inay ogaadaan. Dad kale waxaan u sheegnaa oo keliya haddii aad oggolaato, ama haddii sharcigu leeyahay waa inaan sheegno.',
  'support.start':
    'Dadkani way dhegaystaan wayna caawin karaan. Waad wici kartaa xitaa haddii aanad weligaa waxba sheegin.',
  'support.victim-support': 'Victim Support, cid kasta oo dambi waxyeello ka soo gaadhay: {{victimSupport}}',
  'support.local': 'Caawimo dadka dhibbanayaasha ah ee agtaada ah: {{victimService}}',
  'support.domestic-abuse':
    'Haddii ay tahay lammaane, mid hore ama qaraabo, National Domestic Abuse Helpline (khadka xadgudubka qoyska): {{domesticAbuse}}',
  'support.mens-advice': "Ragga uu dhaawacay lammaane ama qaraabo, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Haddii qof ku daba socdo ama ku ilaaliyo, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'Hadday galmo ahayd, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'Dadka LGBT+, Galop: {{galop}}',
  'support.samaritans':
    'Haddii wax walba kaa badan yihiin, Samaritans, bilaash, habeen iyo maalin: {{samaritans}}',
  'support.trace': 'Wicitaannadu waxay ku hadhaan liiska telefoonkaaga, halkaas oo dad kale ka arki karaan.',
  'will.committed':
    'Saddex wax ayaan ballanqaadnay: inaan dadka si siman ula dhaqanno, inaan qiimayno sida dadku u kala duwan yihiin, iyo inaan tan ka dhigno meel ammaan ah oo lagu noolaado laguna soo booqdo.',
  'will.no-tolerance':
    'Dhibaatayn uma dulqaadan doonno. Waxaan la shaqayn doonnaa booliiska iyo kuwo kale si aan wax uga qabanno oo aan uga hortagno.',
  'will.acknowledge':
    'Mar kasta oo qof dhibaatayn soo sheego, waxaan u sheegnaa in warbixintu na soo gaadhay. Waxaan u sheegnaa waxa xiga.',
  'will.respond':
    'Ma ku jiraan kiraystayaashayada ama leaseholders? Markaa jawaab waxaan ku bixin doonnaa hal maalin oo shaqo gudaheed, meeshii ay suurtogal tahay.',
  'will.plan':
    'Warbixinnadan waxaan sidoo kale u samayn doonnaa qorshe. Waxaan ku samaynaa saddex maalmood oo shaqo gudahood, meeshii ay suurtogal tahay.',
  'will.working-days': 'Maalmaha shaqadu waa Isniin ilaa Jimce. Ciidaha dawladda laguma tiriyo.',
  'will.respond-by':
    'Warbixin baad dirtay. Meeshii ay suurtogal tahay, waxaan ka jawaabi doonnaa ugu dambayn {{date}}.',
  'will.plan-by': 'Meeshii ay suurtogal tahay, qorshe ayaan u hayn doonnaa ugu dambayn {{date}}.',
  'will.no-dates':
    'Warbixinta aad dirtay taariikh loo ballanqaaday ma laha. Taariikhahaasi waa warbixinnada ay ku jiraan kiraystayaashayada ama leaseholders. Haddii taadu leedahay, fadlan na soo wac: {{councilPhone}}',
  'will.missed':
    'Haddii taariikhi dhaafto oo aanad waxba maqlin, wac {{council}} oo weydii: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Dawladda hoose cabasho rasmi ah ayaad sidoo kale u gudbin kartaa.',
  'will.ombudsman':
    'Haddii jawaabtayada u dambaysa ee cabashadaadu aanay sixin, waxaad codsan kartaa in Ombudsman (garsoore madax bannaan) eego. Waa bilaash. Housing Ombudsman wuxuu eegaa cabashooyinka milkiilaha guriga. Local Government and Social Care Ombudsman wuxuu eegaa cabashooyinka kale ee dawladda hoose.',
  'will.seriously': 'Warbixin kasta oo dhibaatayn ah si dhab ah ayaan u qaadanaa.',
  'will.investigate':
    'Dhacdo kasta oo nala soo gaadhsiiyo waan baadhnaa. Si buuxda oo taxaddar leh ayaan u samaynaa.',
  'will.sensitive':
    'Waxaan hubinnaa in shaqaalahayagu dadka la dhibaateeyey si naxariis leh ula dhaqmaan oo ka fikiraan waxay u baahan yihiin.',
  'will.interpreter':
    'Haddii aad u baahan tahay, waxaan kuu heli doonnaa turjumaan ama qof luqadda dhegoolaha ku hadla.',
  'will.monitor':
    'Waxaan la soconnaa dhammaan warbixinnada dhibaataynta. Sidaas ayaan ku wanaajinnaa caawimada.',
  'will.accommodation':
    'Waxaan kiraystaha iyo reerkiisa u diyaarin doonnaa meel degdeg ah oo ay joogaan haddii laba wax jiraan. Waa in la qiimeeyey inay khatar degdeg ah ku jiraan. Waana in taasi khatarta yaraynayso.',
  'will.graffiti':
    'Qoraallada derbiga ee xun waxaan ku tirtiri doonnaa 24 saacadood gudahood. 24-ka saacadood waxay bilaabmaan marka loo sheego Xarunta Adeegga Macaamiisha: {{councilPhone}}',
  'will.repair':
    'Wax ma u baahan yihiin dayactir wixii dhacay awgood? Waxaan ula dhaqannaa sida dayactir degdeg ah.',
  'will.private':
    'Waxaan hubinnaa in dhammaan shaqaalahayagu ogyihiin sida ay muhiim u tahay in waxaad noo sheegto sir loo hayo. Waxaan sidoo kale hubinnaa inay ogyihiin waxa taasi uga dhigan tahay caafimaadkaaga iyo badbaadadaada.',
  'will.agencies':
    'Waxaan kuu hadli doonnaa kuwa kale, sida booliiska, dugsiyada iyo kooxaha dhibbanayaasha taageera. Sidaas waxaan samaynaa oo keliya haddii aad oggolaato, ama haddii sharcigu leeyahay waa inaan samayno.',
  'will.services':
    'Waxaan la shaqayn doonnaa kuwo kale, booliiskana shuraako ahaan. Taasi waa si dadka la dhibaateeyey u helaan adeegyo iyo taageero kala duwan.',
  'will.action':
    'Waxaan tallaabo adag ka qaadnaa dadka kuwa kale dhibaateeya. Sidaas oo kale ayaan yeelnaa haddii ay shaqaalahayaga ama qandaraaslayaashayada dhibaateeyaan.',
  'will.measures':
    "Waxaan samayno waxay ku xidhan yihiin sida ay u culus tahay. Waxay noqon kartaa digniin qoran. Waxay noqon kartaa injunction (amar maxkamadeed). Waxay noqon kartaa tallaabo maxkamadeed oo guriga lagaga qaado kiraystaha lagu helo inuu mas'uul ka yahay dhibaatayn.",
  'will.residents':
    'Dad ma ku nool yihiin gurigaaga, mise way soo booqdaan? Dadka degan ayaa sidoo kale ka jawaabi doona waxay dadkaasi sameeyaan.',
  'will.not-aimed': 'Tani uma jeeddo dadka la dhibaateeyo.',
  'will.label.answers': 'Goorta aad naga maqlayso',
  'will.label.care': 'Sida aan kuula dhaqanno',
  'will.label.home': 'Guriga iyo dayactirka',
  'will.label.sharing': 'Cidda kale ee loo sheego',
  'will.label.action': 'Tallaabada aan qaadi karno',
  'will.label.missed': 'Haddii taariikhi dhaafto',
  'policy.full': 'Siyaasaddayada oo buuxda ee dhibaataynta halkan ka akhri ama ka soo deji: {{policyLink}}',
  'policy.form': 'Waxaad ku soo sheegi kartaa wadahadalkan, ama foomkayaga onlaynka ah: {{onlineForm}}',
  'policy.phone':
    'Waxaad wici kartaa Xarunta Adeegga Macaamiisha ee {{council}}: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours':
    'Haddii aad gurigaaga caawimo uga baahan tahay markay xidhan tahay: {{outOfHoursPhone}}',
  'policy.danger':
    'Haddii aad dhibaatayn culus awgeed hadda khatar dareemayso, booliiska wac: {{emergency}}. Marka aanay degdeg ahayn, wac {{nonEmergency}}.',
};
