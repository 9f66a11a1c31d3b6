/** Lithuanian: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Man gresia pavojus',
  'door.what-is-harassment.name': 'Kas yra priekabiavimas?',
  'door.advice.name': 'Patarimai, jei dar nenoriu pranešti',
  'door.note.name': 'Rašyti asmeninius užrašus',
  'door.report.name': 'Pranešti, kas nutiko',
  'door.contact-me.name': 'Tik saugiai su manimi susisiekti',
  'door.what-will-you-do.name': 'Ką jūs darysite?',
  'door.policy.name': 'Tvarka ir kontaktai',
  'door.language.name': 'Kalba',

  'harassment.means':
    'Priekabiavimas gali būti tai, ką žmogus daro, kaip elgiasi, ką sako arba kaip liečia kitą. Tai negerai. Tai įžeidžia žmones arba yra nepriimtina.',
  'harassment.feels':
    'Dėl to kitas žmogus jaučia grėsmę, pažeminimą arba panieką. O vieta, kurioje jis yra, tampa baugi arba priešiška.',
  'harassment.unwanted':
    'Kitas žmogus to nenorėjo, neprašė ir tuo pačiu neatsako. Tai eina tik iš vienos pusės ir yra primetama.',
  'harassment.anyone': 'Tai gali nutikti bet kam. Nesvarbu, kas tas žmogus.',
  'harassment.once':
    'Jei tai nutiko jums arba matėte, kaip tai vyko, prašau pranešti. Užtenka vieno karto, kad ir kaip menkai tai atrodytų.',
  'harassment.forms':
    'Priekabiavimas gali būti labai įvairus. Čia galite pažiūrėti kelis pavyzdžius. Būna ir kitokių.',
  'harassment.physical':
    'Būna fizinis priekabiavimas. Tai gali būti žmogaus lietimas, kai jis to nenori, arba jo užpuolimas, mušimas. Arba tai gali būti turto gadinimas.',
  'harassment.verbal':
    'Būna priekabiavimas žodžiais. Tai gali būti nepageidaujamas meilinimasis. Tai gali būti pravardžiavimas, patyčios, grasinimai arba plūdimas. Tai gali būti juokeliai ir įžeidimai. Tai gali būti tyčiojimasis iš žmogaus, nes jo kultūra kitokia arba jis skiriasi kuo nors kitu. Tai gali būti skundai iš piktumo.',
  'harassment.non-verbal':
    'Būna priekabiavimas be žodžių. Tai gali būti įžeidžiantys grafičiai arba gestai. Tai gali būti laiškai, lankstinukai arba plakatai. Tai gali būti spoksojimas, piktas arba seksualus žiūrėjimas į žmogų.',
  'harassment.sounds': 'Ar tai panašu į tai, kas nutiko jums arba kam nors, ką pažįstate?',
  'harassment.unsure':
    'Tiksliai žinoti nebūtina. Tiesiog papasakokite savais žodžiais, kas nutiko. Kiekvieną pranešimą vertiname rimtai.',
  'harassment.label.physical': 'Fizinis',
  'harassment.label.verbal': 'Žodžiais',
  'harassment.label.non-verbal': 'Be žodžių',
  'harassment.label.sounds': 'Ar taip ir nutiko?',
  'harassment.label.unsure': 'Nežinau',
  'harassment.label.report': 'Taip, pranešti',

  'advice.start':
    'Šiandien pranešti nebūtina. Jei jums tai atrodo gana nedidelis dalykas ir dar nenorite apie jį pranešti, gali padėti štai kas.',
  'advice.serious':
    'Tai, ką mums papasakojote, gali būti rimta. Šiandien pranešti nebūtina. Neskubėkite. Gali padėti štai kas.',
  'advice.not-your-fault': 'Dėl nieko iš to jūs nekalti.',
  'advice.danger':
    'Jei priekabiavimas rimtas ir jaučiate, kad jums dabar gresia pavojus, skambinkite policijai: {{emergency}}.',
  'advice.afraid':
    'Jei šiąnakt bijote likti namuose, skambinkite būsto linija, kad ir kas būtų jūsų būsto savininkas: {{outOfHoursPhone}}',
  'advice.childline': 'Vaikams ir jaunimui padeda Childline, nemokamai, dieną ir naktį: {{childline}}',
  'advice.safety':
    'Svarbiausia – jūsų saugumas. Su tuo, kas tai padarė, kalbėtis nebūtina. Yra žmonių, kurie gali padėti jums susidaryti planą, net jei niekada apie tai nepranešite.',
  'advice.in-danger':
    'Ar bijote, ar jums nesaugu? Policijai galite skambinti bet kada: {{emergency}}. Šis pokalbis to už jus padaryti negali.',
  'advice.despair':
    'Ar atrodo, kad visko per daug? Jums nereikia su tuo likti vieniems. Galite pasikalbėti su kuo nors dabar.',
  'advice.partner':
    'Ar tai partneris, buvęs partneris, giminaitis arba tas, su kuo gyvenate? Jums nereikia su juo patiems aiškintis. Šie žmonės tokius dalykus išmano. Jie gali padėti suplanuoti, kaip jums būti saugiau.',
  'advice.sexual':
    'Ar tai buvo kas nors seksualaus, ko nenorėjote? Jūs renkatės, kam pasakyti ir kiek. Šie žmonės išklausys.',
  'advice.stalking':
    'Ar kas nors jus seka, stebi arba į jus spokso? Svarbus kiekvienas kartas. Užsirašykite kiekvieną kartą ir paskambinkite tiems, kas tai išmano.',
  'advice.weapon':
    'Ar buvo ginklas? Jei vėl jį pamatysite arba tas žmogus su juo sugrįš, nelaukite mūsų. Eikite į saugią vietą ir skambinkite {{emergency}}.',
  'advice.violence':
    'Ar kas nors jus sužalojo arba bandė sužaloti? Ar tai gali netrukus pasikartoti? Tada nelaukite mūsų. Skambinkite {{emergency}}.',
  'advice.hurt': 'Ar kam nors skubiai reikia gydytojo? Skambinkite {{emergency}} ir prašykite greitosios.',
  'advice.threats':
    'Ar kas nors jums grasino? Išsaugokite, kas atsiųsta, ir užsirašykite, kas pasakyta. Galite pasakyti policijai: {{emergency}}, jei tai gali netrukus nutikti, {{nonEmergency}}, jei ne.',
  'advice.not-emergency': 'Tai ne skubus atvejis? Policijai galite skambinti {{nonEmergency}}.',
  'advice.safe-contact':
    'Ar norite, kad su jumis susisiektume? Pasakykite, koks būdas saugus ir kada. Kito būdo nenaudosime.',
  'advice.stop':
    'Tik jei jums tai nesunku ir saugu, galite pasakyti tam žmogui, kad liautųsi. Pasakykite, kad jums nepatinka tai, ką jis daro.',
  'advice.friend': 'Galite pasikviesti draugą arba draugę kartu arba paprašyti pasakyti už jus.',
  'advice.letter':
    'Arba galite parašyti, kad jo elgesys nepriimtinas. Jei rašysite, pasilikite laiško kopiją.',
  'advice.adult':
    'Jums nereikia to daryti vieniems. Jei atrodo saugu, suaugęs žmogus, kuriuo pasitikite, gali už jus pasakyti, kad liautųsi.',
  'advice.adult-letter': 'Arba tas suaugęs žmogus gali parašyti už jus. Pasilikite laiško kopiją.',
  'advice.stop-unsafe': 'Jei tai neatrodo saugu, prašau to nedaryti.',
  'advice.trust': 'Pasikalbėkite su tuo, kuo pasitikite. Jums nereikia to nešti vieniems.',
  'advice.trust-adult':
    'Pasikalbėkite su suaugusiu žmogumi, kuriuo pasitikite, pavyzdžiui, su kuo nors iš šeimos, mokytoju arba gydytoju. Jei pirmas nepadeda, pasakykite kitam.',
  'advice.notes': 'Užsirašykite kiekvieną kartą, kai tai nutinka: datą, laiką ir kas tiksliai įvyko.',
  'advice.notes-originals': 'Žinutes, laiškus ir nuotraukas palikite tokias, kokios yra.',
  'advice.notes-safe': 'Užrašus laikykite ten, kur jų negali rasti tas, kas tai daro.',
  'advice.notes-count':
    'Užrašai, kuriuos pasiliekate, nėra pranešimas. Jei norite, kad tai būtų įskaityta, praneškite.',
  'advice.goes-on': 'Jei tai nesiliauja, prašau dar kartą pagalvoti apie pranešimą.',
  'advice.any-time': 'Čia galite grįžti bet kada.',
  'advice.label.safe': 'Kaip būti saugiau',
  'advice.label.stop': 'Pasakyti, kad liautųsi',
  'advice.label.trust': 'Pasikalbėti su kuo nors',
  'advice.label.notes': 'Užsirašyti',
  'advice.label.goes-on': 'Jei tai tęsiasi',
  'advice.label.support': 'Žmonės, kurie gali padėti',

  'safeguarding.young':
    'Nieko blogo nepadarėte. Jums mažiau nei 18 metų, todėl žmonėms, kurių darbas – saugoti jaunus žmones, gali reikėti apie tai žinoti.',
  'safeguarding.others':
    'Ar vaikas arba suaugęs žmogus, kuriam reikia priežiūros, galbūt nesaugus? Tada žmonėms, kurių darbas – juos saugoti, gali reikėti apie tai žinoti. Kitiems sakome tik tada, jei jūs sutinkate arba jei įstatymas nurodo, kad privalome.',

  'support.start':
    'Šie žmonės išklauso ir gali padėti. Jiems galite skambinti, net jei niekada nieko nepranešite.',
  'support.victim-support':
    'Victim Support (pagalba nukentėjusiesiems), visiems, kam pakenkė nusikaltimas: {{victimSupport}}',
  'support.local': 'Pagalba nukentėjusiesiems netoli jūsų: {{victimService}}',
  'support.domestic-abuse':
    'Jei tai partneris, buvęs partneris arba giminaitis, National Domestic Abuse Helpline (pagalba dėl smurto šeimoje): {{domesticAbuse}}',
  'support.mens-advice':
    "Vyrams, kuriuos skriaudžia partneris arba giminaitis, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Jei kas nors jus seka arba stebi, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis':
    'Jei tai buvo kas nors seksualaus, Rape Crisis (pagalba po seksualinės prievartos): {{rapeCrisis}}',
  'support.galop': 'LGBT+ žmonėms, Galop: {{galop}}',
  'support.samaritans':
    'Jei atrodo, kad visko per daug, Samaritans išklausys, nemokamai, dieną ir naktį: {{samaritans}}',
  'support.trace': 'Skambučiai lieka jūsų telefono sąraše, kur juos gali pamatyti kiti žmonės.',

  'will.committed':
    'Pažadėjome tris dalykus: su visais elgtis vienodai, gerbti tai, kuo žmonės skiriasi, ir rūpintis, kad čia būtų saugu gyventi ir lankytis.',
  'will.no-tolerance':
    'Priekabiavimo netoleruosime. Dirbsime su policija ir kitais, kad su juo kovotume ir jam užkirstume kelią.',
  'will.acknowledge':
    'Kaskart, kai kas nors praneša apie priekabiavimą, pasakome, kad pranešimą gavome. Pasakome, kas bus toliau.',
  'will.respond':
    'Ar tai susiję su mūsų nuomininkais arba ilgalaikės nuomos turėtojais (leaseholders)? Tada atsakysime per vieną darbo dieną, jei įmanoma.',
  'will.plan':
    'Šiems pranešimams sudarysime ir veiksmų planą. Tai padarysime per tris darbo dienas, jei įmanoma.',
  'will.working-days':
    'Darbo dienos yra nuo pirmadienio iki penktadienio. Valstybinės šventės neskaičiuojamos.',
  'will.respond-by': 'Išsiuntėte pranešimą. Jei įmanoma, į jį atsakysime iki šios dienos: {{date}}.',
  'will.plan-by': 'Jei įmanoma, veiksmų planą jam turėsime iki šios dienos: {{date}}.',
  'will.no-dates':
    'Pranešimui, kurį išsiuntėte, pažadėtos datos nėra. Tos datos nustatomos pranešimams, susijusiems su mūsų nuomininkais arba ilgalaikės nuomos turėtojais (leaseholders). Jei taip yra jūsų atveju, paskambinkite mums: {{councilPhone}}',
  'will.missed':
    'Jei data praėjo, o žinių nėra, skambinkite savivaldybei ({{council}}) ir paklauskite: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Taip pat galite pateikti savivaldybei skundą.',
  'will.ombudsman':
    'Jei mūsų galutinis atsakymas į jūsų skundą padėties neištaiso, galite prašyti, kad jį išnagrinėtų nepriklausomas skundų tyrėjas (Ombudsman). Tai nemokama. Housing Ombudsman nagrinėja skundus dėl būsto savininko. Local Government and Social Care Ombudsman nagrinėja kitus skundus dėl savivaldybių.',
  'will.seriously': 'Kiekvieną pranešimą apie priekabiavimą vertiname rimtai.',
  'will.investigate':
    'Nagrinėjame kiekvieną įvykį, apie kurį mums pranešama. Tai darome išsamiai ir rūpestingai.',
  'will.sensitive':
    'Rūpinamės, kad mūsų darbuotojai su žmonėmis, prie kurių priekabiaujama, elgtųsi jautriai ir galvotų, ko jiems reikia.',
  'will.interpreter': 'Jei jums reikia, parūpinsime vertėją arba gestų kalbos vertėją.',
  'will.monitor': 'Stebime visus pranešimus apie priekabiavimą. Taip mokomės geriau padėti.',
  'will.accommodation':
    'Nuomininkui ir jo šeimai skubiai parūpinsime laikiną būstą, jei tenkinamos dvi sąlygos. Įvertinus nustatoma, kad jiems gresia tiesioginis pavojus. Ir tai sumažins grėsmę.',
  'will.graffiti':
    'Įžeidžiančius grafičius pašalinsime per 24 valandas. 24 valandos skaičiuojamos nuo tada, kai apie juos pranešama Klientų aptarnavimo centrui: {{councilPhone}}',
  'will.repair': 'Ar dėl to, kas nutiko, reikia ką nors taisyti? Tai laikome skubiu remontu.',
  'will.private':
    'Rūpinamės, kad visi mūsų darbuotojai žinotų, kaip svarbu laikyti paslaptyje tai, ką mums papasakojate. Rūpinamės ir tuo, kad jie žinotų, ką tai gali reikšti jūsų gerovei ir saugumui.',
  'will.agencies':
    'Kalbėsime už jus su kitais, pavyzdžiui, su policija, mokyklomis ir nukentėjusiųjų pagalbos organizacijomis. Tai darome tik tada, jei jūs sutinkate arba jei įstatymas nurodo, kad privalome.',
  'will.services':
    'Dirbsime su kitais ir kaip partneriai su policija. Tai darome tam, kad žmonės, kenčiantys nuo priekabiavimo, galėtų gauti įvairių paslaugų ir pagalbos.',
  'will.action':
    'Griežtai veikiame prieš žmones, kurie priekabiauja prie kitų. Taip pat elgiamės, jei jie priekabiauja prie mūsų darbuotojų arba rangovų.',
  'will.measures':
    'Ką darome, priklauso nuo to, kaip tai rimta. Tai gali būti raštiškas įspėjimas. Tai gali būti teismo draudimas (injunction). Tai gali būti ieškinys teisme, kad iš nuomininko, pripažinto atsakingu už priekabiavimą, būtų atimtas būstas.',
  'will.residents':
    'Ar jūsų namuose gyvena kiti žmonės, ar pas jus lankosi svečių? Gyventojams teks atsakyti ir už tai, ką tie žmonės daro.',
  'will.not-aimed': 'Tai neskirta prieš žmones, kurie yra skriaudžiami.',
  'will.label.answers': 'Kada gausite atsakymą',
  'will.label.care': 'Kaip su jumis elgiamės',
  'will.label.home': 'Būstas ir remontas',
  'will.label.sharing': 'Kam dar pasakoma',
  'will.label.action': 'Kokių veiksmų galime imtis',
  'will.label.missed': 'Jei data praleista',

  'policy.full': 'Visą mūsų tvarką dėl priekabiavimo galite perskaityti arba atsisiųsti čia: {{policyLink}}',
  'policy.form': 'Pranešti galite čia, šiame pokalbyje, arba užpildę mūsų internetinę formą: {{onlineForm}}',
  'policy.phone':
    'Galite skambinti savivaldybės ({{council}}) Klientų aptarnavimo centrui: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Jei jums reikia pagalbos dėl būsto, kai centras nedirba: {{outOfHoursPhone}}',
  'policy.danger':
    'Jei dėl rimto priekabiavimo jaučiate, kad jums dabar gresia pavojus, skambinkite policijai: {{emergency}}. Kai tai ne skubus atvejis, skambinkite {{nonEmergency}}.',
};
