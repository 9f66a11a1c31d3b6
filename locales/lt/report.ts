/** Lithuanian: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'Ar kam nors dabar gresia pavojus?',
  'report.safe-now.label': 'Pavojus dabar',
  'report.safe-now.why': 'Jei kam nors dabar gresia pavojus, policija gali atvykti iškart. Mes negalime.',
  'report.safe-now.choice.nobody-in-danger': 'Ne',
  'report.safe-now.choice.in-danger': 'Taip',
  'report.safe-now.choice.not-sure': 'Nežinau',

  'report.reporter.ask': 'Apie ką mums pasakojate?',
  'report.reporter.label': 'Kam tai nutiko',
  'report.reporter.why':
    'Kad žinotume, kam reikia pagalbos, ir nesusisiektume ne su tuo žmogumi. Jei dirbate savivaldybės rangovui, pasirinkite „Dirbu savivaldybei“.',
  'report.reporter.choice.me': 'Tai nutiko man',
  'report.reporter.choice.someone-i-know': 'Apie žmogų, kurį pažįstu',
  'report.reporter.choice.i-saw-it': 'Mačiau, kaip tai vyko',
  'report.reporter.choice.i-work-for-the-council': 'Dirbu savivaldybei',

  'report.they-know.ask': 'Ar tas žmogus žino, kad mums apie tai pasakojate?',
  'report.they-know.label': 'Žino apie šį pranešimą',
  'report.they-know.why': 'Kad niekam tai nebūtų staigmena. Tam žmogui tai gali būti pavojinga.',
  'report.they-know.choice.yes': 'Taip',
  'report.they-know.choice.no': 'Ne',
  'report.they-know.choice.not-sure': 'Nežinau',

  'report.safe-to-contact-them.ask': 'Ar saugu mums susisiekti su tuo žmogumi?',
  'report.safe-to-contact-them.label': 'Ar saugu su juo susisiekti',
  'report.safe-to-contact-them.why': 'Skambutis arba laiškas netinkamu metu gali sukelti tam žmogui pavojų.',
  'report.safe-to-contact-them.choice.yes': 'Taip',
  'report.safe-to-contact-them.choice.no': 'Ne',
  'report.safe-to-contact-them.choice.not-sure': 'Nežinau',

  'report.under-18.ask': 'Ar jums mažiau nei 18 metų?',
  'report.under-18.label': 'Mažiau nei 18 metų',
  'report.under-18.why': 'Žmonėms iki 18 metų yra papildoma pagalba, ir mes turime būti ypač atidūs.',
  'report.under-18.choice.no': 'Ne',
  'report.under-18.choice.yes': 'Taip',
  'report.under-18.choice.rather-not-say': 'Verčiau nesakysiu',

  'report.they-under-18.ask': 'Ar žmogui, kuriam tai nutiko, mažiau nei 18 metų?',
  'report.they-under-18.label': 'Tam žmogui mažiau nei 18 metų',
  'report.they-under-18.why':
    'Turime būti ypač atidūs, kai priekabiaujama prie žmogaus, kuriam mažiau nei 18 metų.',
  'report.they-under-18.choice.no': 'Ne',
  'report.they-under-18.choice.yes': 'Taip',
  'report.they-under-18.choice.not-sure': 'Nežinau',

  'report.support.ask': 'Ar kas nors iš šių dalykų jums palengvintų? Galite pasirinkti kelis atsakymus.',
  'report.support.label': 'Pagalba dalyvauti',
  'report.support.why':
    'Jei jums reikia, parūpiname vertėją arba gestų kalbos vertėją. Visa kita galime padaryti ir telefonu.',
  'report.support.choice.nothing': 'Ne, nereikia',
  'report.support.choice.interpreter': 'Vertėjas',
  'report.support.choice.sign-language': 'Gestų kalbos vertėjas',
  'report.support.choice.something-else': 'Kas nors kita',

  'report.support-details.ask': 'Ką turėtume apie tai žinoti? Pavyzdžiui, kokia kalba arba kas jums padeda.',
  'report.support-details.label': 'Apie tą pagalbą',
  'report.support-details.why': 'Kad tinkama pagalba būtų jau pirmą kartą, kai kalbėsimės.',

  'report.what-happened.ask':
    'Papasakokite savais žodžiais, kas nutiko. Galite siųsti tiek žinučių, kiek norite. Netinkamo būdo papasakoti nėra.',
  'report.what-happened.ask-witness':
    'Papasakokite savais žodžiais, ką matėte arba girdėjote. Galite siųsti tiek žinučių, kiek norite. Visos istorijos žinoti nebūtina.',
  'report.what-happened.ask-staff':
    'Papasakokite savais žodžiais, kas ir kam nutiko. Galite siųsti tiek žinučių, kiek norite.',
  'report.what-happened.ask-other':
    'Papasakokite, kas nutiko tam žmogui, kiek žinote. Galite siųsti tiek žinučių, kiek norite. Netinkamo būdo papasakoti nėra.',
  'report.what-happened.label': 'Kas nutiko',
  'report.what-happened.why': 'Jūsų žodžiai pasako daugiau nei bet koks sąrašas. Užtenka kelių žodžių.',

  'report.forms.ask': 'Kas tai buvo? Galite pasirinkti kelis atsakymus.',
  'report.forms.label': 'Priekabiavimo rūšis',
  'report.forms.why':
    'Tai padeda matyti, kas vyksta visoje savivaldybės teritorijoje. Nieko tokio, jei nežinote.',
  'report.forms.choice.physical': 'Fizinis',
  'report.forms.choice.verbal': 'Žodžiais',
  'report.forms.choice.non-verbal': 'Be žodžių',
  'report.forms.choice.not-sure': 'Nežinau',

  'report.physical.ask': 'Fizinis: kas iš to buvo? Galite pasirinkti kelis atsakymus.',
  'report.physical.label': 'Kokie fiziniai veiksmai',
  'report.physical.why':
    'Žala gali reikšti skubų remontą; užpuolimas gali reikšti, kad jums reikia apsaugos.',
  'report.physical.choice.touching': 'Nepageidaujamas lietimas',
  'report.physical.choice.attack': 'Užpuolimas arba mušimas',
  'report.physical.choice.damage': 'Turto gadinimas',
  'report.physical.choice.something-else': 'Kas nors kita',

  'report.verbal.ask': 'Žodžiais: kas iš to buvo? Galite pasirinkti kelis atsakymus.',
  'report.verbal.label': 'Kokie žodžiai',
  'report.verbal.why': 'Pavyzdžiui, į grasinimus reikia atsakyti greičiau.',
  'report.verbal.choice.advances': 'Nepageidaujamas meilinimasis',
  'report.verbal.choice.name-calling': 'Pravardžiavimas',
  'report.verbal.choice.bullying': 'Patyčios',
  'report.verbal.choice.threats': 'Grasinimai',
  'report.verbal.choice.abuse': 'Plūdimas',
  'report.verbal.choice.jokes-insults': 'Juokeliai arba įžeidimai',
  'report.verbal.choice.ridicule': 'Tyčiojimasis iš to, kas žmogus yra',
  'report.verbal.choice.malicious-complaints': 'Skundai iš piktumo',
  'report.verbal.choice.something-else': 'Kas nors kita',

  'report.non-verbal.ask': 'Be žodžių: kas iš to buvo? Galite pasirinkti kelis atsakymus.',
  'report.non-verbal.label': 'Kokie veiksmai be žodžių',
  'report.non-verbal.why':
    'Kai kuriems iš šių dalykų nustatytas atskiras terminas. Vienas jų – įžeidžiantys grafičiai.',
  'report.non-verbal.choice.graffiti': 'Įžeidžiantys grafičiai',
  'report.non-verbal.choice.gestures': 'Gestai',
  'report.non-verbal.choice.letters-posters': 'Laiškai, lankstinukai arba plakatai',
  'report.non-verbal.choice.staring': 'Spoksojimas, seksualus žiūrėjimas',
  'report.non-verbal.choice.something-else': 'Kas nors kita',

  'report.when.ask':
    'Kada tai nutiko? Sakykite, kaip norite: „praėjusį antradienį vakare“, „kovo 3“, „dažnai nuo gegužės“.',
  'report.when.label': 'Kada',
  'report.when.why': 'Diena padeda mums ieškoti liudytojų ir kamerų vaizdų. Galima ir apytiksliai.',

  'report.ongoing.ask': 'Ar tai nutiko daugiau nei vieną kartą?',
  'report.ongoing.label': 'Kiek kartų',
  'report.ongoing.why': 'Kad praneštumėte, užtenka vieno karto. Jei tai dar tęsiasi, turime tam pasiruošti.',
  'report.ongoing.choice.once': 'Vieną kartą',
  'report.ongoing.choice.several-times': 'Kelis kartus',
  'report.ongoing.choice.still-going-on': 'Tai vis dar tęsiasi',
  'report.ongoing.choice.not-sure': 'Nežinau',

  'report.where.ask': 'Kur tai nutiko?',
  'report.where.label': 'Kur',
  'report.where.why': 'Kad žinotume, kas prižiūri tą vietą.',
  'report.where.choice.at-home': 'Mano namuose',
  'report.where.choice.at-home-other': 'To žmogaus namuose',
  'report.where.choice.in-the-building': 'Pastate',
  'report.where.choice.in-the-street': 'Gatvėje',
  'report.where.choice.online': 'Internete arba telefonu',
  'report.where.choice.somewhere-else': 'Kitur',
  'report.where.choice.not-sure': 'Nežinau',

  'report.where-exactly.ask': 'Koks adresas, arba kaip apibūdintumėte tą vietą?',
  'report.where-exactly.label': 'Adresas arba vieta',
  'report.where-exactly.why': 'Kad ieškotume tinkamoje vietoje. Užtenka gatvės arba gerai matomo objekto.',

  'report.who.ask': 'Ar žinote, kas tai padarė?',
  'report.who.label': 'Kas tai padarė',
  'report.who.why':
    'Ką galime padaryti, priklauso nuo to, kas tai. Dėl to, kad mums pasakėte, su tuo žmogumi nesusisiekiame.',
  'report.who.choice.neighbour': 'Kaimynas arba kaimynė',
  'report.who.choice.neighbours-visitor': 'Kaimyno svečias',
  'report.who.choice.partner': 'Mano partneris arba partnerė',
  'report.who.choice.partner-other': 'To žmogaus partneris arba partnerė',
  'report.who.choice.ex-partner': 'Mano buvęs partneris ar partnerė',
  'report.who.choice.ex-partner-other': 'To žmogaus buvęs partneris ar partnerė',
  'report.who.choice.relative': 'Mano giminaitis arba giminaitė',
  'report.who.choice.relative-other': 'To žmogaus giminaitis arba giminaitė',
  'report.who.choice.someone-at-home': 'Kitas, su kuo gyvenu',
  'report.who.choice.someone-at-home-other': 'Kitas, su kuo tas žmogus gyvena',
  'report.who.choice.council-staff': 'Savivaldybės darbuotojas ar rangovas',
  'report.who.choice.stranger': 'Nepažįstamas žmogus',
  'report.who.choice.someone-else': 'Kas nors kitas',
  'report.who.choice.not-sure': 'Nežinau',

  'report.who-exactly.ask': 'Ką žinote apie tą žmogų? Vardą, adresą, kaip atrodo.',
  'report.who-exactly.ask-other': 'Ką žinote apie tą, kas tai padarė? Vardą, adresą, kaip atrodo.',
  'report.who-exactly.label': 'Apie tą žmogų',
  'report.who-exactly.why': 'Kad kalbėtume apie tą patį žmogų. Jei nežinote, praleiskite.',

  'report.people.ask': 'Keli trumpi klausimai apie žmones:',
  'report.people.label': 'Žmonės',
  'report.people.why': 'Tai parodo, kaip greitai reikia veikti ir kokios pagalbos reikia.',
  'report.people.item.hurt': 'Ar kas nors sužalotas?',
  'report.people.item.weapon': 'Ar buvo ginklas arba kas nors, naudojama kaip ginklas?',
  'report.people.item.children': 'Ar ten gyvena vaikų arba žmogus, kuriam reikia priežiūros?',
  'report.people.item.children-other':
    'Kiek žinote: ar su žmogumi, kuriam tai nutiko, gyvena vaikų arba žmogus, kuriam reikia priežiūros?',
  'report.people.item.afraid': 'Ar bijote likti namuose?',
  'report.people.item.afraid-witness': 'Ar atrodė, kad tas žmogus bijo likti namuose?',
  'report.people.item.afraid-other': 'Ar tas žmogus bijo likti namuose?',

  'report.home.ask':
    'Ar tai savivaldybės būstas (council home)? Tinka ir nuomininkai, ir ilgalaikės nuomos turėtojai (leaseholders).',
  'report.home.ask-young':
    'Ar tai savivaldybės būstas (council home)? Jei nežinote, taip ir sakykite: nieko tokio.',
  'report.home.label': 'Savivaldybės būstas',
  'report.home.why': 'Nuo to priklauso, kaip greitai pažadame atsakyti. Pranešti galite abiem atvejais.',
  'report.home.item.yours': 'Ar gyvenate savivaldybės būste?',
  'report.home.item.yours-other': 'Kiek žinote: ar žmogus, kuriam tai nutiko, gyvena savivaldybės būste?',
  'report.home.item.theirs': 'Ar tas, kas tai padarė, gyvena savivaldybės būste?',

  'report.contact.ask':
    'Ar yra saugus būdas mums su jumis susisiekti? Pagalvokite, kas dar mato jūsų telefoną, el. paštą arba laiškus. Jei pasirinksite ne arba praleisite, mes su jumis nesusisieksime.',
  'report.contact.ask-young':
    'Ar yra saugus būdas mums su jumis susisiekti? Pagalvokite, kas dar mato jūsų telefoną, el. paštą arba laiškus. Suaugęs žmogus, kuriuo pasitikite, gali padėti pasirinkti.',
  'report.contact.ask-other':
    'Ar yra saugus būdas mums su jumis susisiekti? Klausiame apie jus, kas rašote, ir apie nieką kitą. Jei pasirinksite ne arba praleisite, mes su jumis nesusisieksime.',
  'report.contact.label': 'Kaip su jumis susisiekti',
  'report.contact.why':
    'Niekada nenaudojame kito būdo, tik tą, kurį pasirenkate. Jei nepasirenkate jokio, su jumis nesusisiekiame.',
  'report.contact.choice.no-contact': 'Ne, su manimi nesusisiekite',
  'report.contact.choice.receipt': 'Grįšiu su savo kvitu',
  'report.contact.choice.phone': 'Paskambinkite man',
  'report.contact.choice.text-message': 'Atsiųskite man SMS žinutę',
  'report.contact.choice.email': 'Parašykite man el. paštu',
  'report.contact.choice.letter': 'Atsiųskite man laišką paštu',

  'report.phone.ask': 'Koks numeris saugus?',
  'report.phone.label': 'Telefono numeris',
  'report.phone.why': 'Naudosime jį tik šiam pranešimui, taip, kaip pasirinksite.',
  'report.email.ask': 'Koks el. pašto adresas saugus? Skaityti turėtumėte galėti tik jūs.',
  'report.email.label': 'El. pašto adresas',
  'report.email.why': 'Naudosime jį tik šiam pranešimui, taip, kaip pasirinksite.',
  'report.address.ask': 'Koks adresas saugus? Ten niekas kitas neturėtų atplėšti jūsų laiškų.',
  'report.address.label': 'Adresas laiškams',
  'report.address.why': 'Naudosime jį tik šiam pranešimui, taip, kaip pasirinksite.',

  'report.contact-rules.ask': 'Kai susisieksime, jei atsilieps arba perskaitys kas nors kitas:',
  'report.contact-rules.label': 'Kai susisieksime',
  'report.contact-rules.why': 'Kad niekas iš mūsų nesužinotų, jog su mumis kalbėjote.',
  'report.contact-rules.item.say-who': 'Ar galime pasakyti, kad tai savivaldybė?',
  'report.contact-rules.item.leave-message': 'Ar galime palikti žinutę?',

  'report.contact-when.ask': 'Kada saugu su jumis susisiekti? Pavyzdžiui, „darbo dienomis iki 15 val.“.',
  'report.contact-when.label': 'Saugus laikas',
  'report.contact-when.why': 'Laikomės laiko, kurį nurodote.',

  'report.name.ask': 'Koks jūsų vardas? Galite praleisti: tada jūsų pranešime vardo nebus.',
  'report.name.ask-young': 'Koks jūsų vardas? Pavardės nereikia, ir galite praleisti.',
  'report.name.ask-staff':
    'Koks jūsų vardas? Savivaldybė ({{council}}) laiko jį paslaptyje, kaip ir kiekviename pranešime, išskyrus šį atvejį: {{legalException}}. Galite praleisti.',
  'report.name.ask-other': 'Koks jūsų pačių vardas? Galite praleisti: tada jūsų pranešime vardo nebus.',
  'report.name.label': 'Jūsų vardas',
  'report.name.why': 'Vardas padeda mums jums padėti. Ir be vardo jūsų pranešimas svarbus.',

  'report.speak-to-them.ask': 'Ar galime kalbėtis su tuo, kas tai padarė?',
  'report.speak-to-them.ask-other':
    'Ar galime kalbėtis su tuo, kas tai padarė? Jei nežinote, ko nori žmogus, kuriam tai nutiko, pasirinkite „Pirma pasikalbėkite su manimi“.',
  'report.speak-to-them.label': 'Kalbėtis su tuo žmogumi',
  'report.speak-to-them.why':
    'Niekada su juo nekalbame, jei jūs nesutinkate, nebent įstatymas nepalieka pasirinkimo.',
  'report.speak-to-them.choice.ask-me-first': 'Pirma pasikalbėkite su manimi',
  'report.speak-to-them.choice.yes': 'Taip',
  'report.speak-to-them.choice.no': 'Ne',

  'contact-me.safe-now.ask': 'Ar kam nors dabar gresia pavojus?',
  'contact-me.safe-now.label': 'Pavojus dabar',
  'contact-me.safe-now.why': 'Jei kam nors dabar gresia pavojus, policija gali atvykti iškart. Mes negalime.',
  'contact-me.safe-now.choice.nobody-in-danger': 'Ne',
  'contact-me.safe-now.choice.in-danger': 'Taip',
  'contact-me.safe-now.choice.not-sure': 'Nežinau',
  'contact-me.contact.ask':
    'Kaip galime saugiai su jumis susisiekti? Pagalvokite, kas dar mato jūsų telefoną, el. paštą arba laiškus.',
  'contact-me.contact.label': 'Kaip su jumis susisiekti',
  'contact-me.contact.why': 'Niekada nenaudojame kito būdo, tik tą, kurį pasirenkate.',
  'contact-me.contact.choice.phone': 'Paskambinkite man',
  'contact-me.contact.choice.text-message': 'Atsiųskite man SMS žinutę',
  'contact-me.contact.choice.email': 'Parašykite man el. paštu',
  'contact-me.contact.choice.letter': 'Atsiųskite man laišką paštu',
  'contact-me.phone.ask': 'Koks numeris saugus?',
  'contact-me.phone.label': 'Telefono numeris',
  'contact-me.phone.why': 'Naudosime jį tik tam, taip, kaip pasirinksite.',
  'contact-me.email.ask': 'Koks el. pašto adresas saugus? Skaityti turėtumėte galėti tik jūs.',
  'contact-me.email.label': 'El. pašto adresas',
  'contact-me.email.why': 'Naudosime jį tik tam, taip, kaip pasirinksite.',
  'contact-me.address.ask': 'Koks adresas saugus? Ten niekas kitas neturėtų atplėšti jūsų laiškų.',
  'contact-me.address.label': 'Adresas laiškams',
  'contact-me.address.why': 'Naudosime jį tik tam, taip, kaip pasirinksite.',
  'contact-me.contact-rules.ask': 'Kai susisieksime, jei atsilieps arba perskaitys kas nors kitas:',
  'contact-me.contact-rules.label': 'Kai susisieksime',
  'contact-me.contact-rules.why': 'Kad niekas iš mūsų nesužinotų, jog su mumis kalbėjote.',
  'contact-me.contact-rules.item.say-who': 'Ar galime pasakyti, kad tai savivaldybė?',
  'contact-me.contact-rules.item.leave-message': 'Ar galime palikti žinutę?',
  'contact-me.contact-when.ask': 'Kada saugu? Pavyzdžiui, „darbo dienomis iki 15 val.“.',
  'contact-me.contact-when.label': 'Saugus laikas',
  'contact-me.contact-when.why': 'Laikomės laiko, kurį nurodote.',
  'contact-me.which-language.ask':
    'Kokia kalba kalbėsimės? Galime pakviesti vertėją arba gestų kalbos vertėją.',
  'contact-me.which-language.label': 'Kalba, kuria kalbėsimės',
  'contact-me.which-language.why': 'Kad jau pirmą kartą jums paskambintų tinkamas žmogus.',

  'aside.under-18':
    'Ačiū, kad man pasakėte. Nieko blogo nepadarėte, ir tai ne jūsų kaltė. Su Childline (pagalba vaikams ir jaunimui) galite pasikalbėti bet kada, nemokamai: {{childline}}. Kadangi jums mažiau nei 18 metų, žmonėms, kurių darbas – saugoti jaunus žmones, gali reikėti apie tai žinoti.',
  'aside.they-under-18':
    'Ačiū, kad man pasakėte. Kadangi tam žmogui mažiau nei 18 metų, žmonėms, kurių darbas – saugoti jaunus žmones, gali reikėti apie tai žinoti.',
  'aside.saw-it': 'Ačiū, kad netylite. Visko žinoti nebūtina: praleiskite tai, ko nežinote.',
  'aside.works-for-council':
    'Ačiū, kad mums sakote. Priekabiavimas prie mūsų darbuotojų ir rangovų taip pat svarbus, ir mes prieš jį griežtai veikiame. Kas jūs, laikoma paslaptyje, kaip ir kiekviename pranešime, išskyrus šį atvejį: {{legalException}}.',
  'aside.contact-you-only':
    'Tada su tuo žmogumi nesusisieksime. Kalbamės tik su jumis, taip, kaip pasirenkate.',
  'aside.support': 'Perduosiu tai. Jei taip lengviau, viską galite papasakoti ir telefonu: {{councilPhone}}.',
  'aside.graffiti':
    'Įžeidžiantys grafičiai pašalinami per 24 valandas nuo tada, kai apie juos pranešama Klientų aptarnavimo centrui. Prašau paskambinti ir {{councilPhone}}, kad prasidėtų 24 valandos.',
  'aside.damage': 'Ar tai reiškia, kad reikia ką nors taisyti? Tai laikoma skubiu remontu.',
  'aside.family':
    'Ačiū, kad man pasakėte. Pagalba, kai tai kas nors iš šeimos, dieną ir naktį, nemokamai: National Domestic Abuse Helpline {{domesticAbuse}}.',
  'aside.council-staff':
    'Ačiū, kad man pasakėte. Jūsų pranešimas bus pažymėtas kaip riboto naudojimo: darbuotojui, kuris jį atidaro, nurodoma neatskleisti jo tam žmogui ir tiems, kas su juo dirba.',
  'aside.hurt': 'Ar kam nors skubiai reikia gydytojo? Skambinkite {{emergency}} ir prašykite greitosios.',
  'aside.afraid':
    'Neturėtumėte bijoti savo namuose. Jei šiąnakt jums reikia saugios vietos: {{outOfHoursPhone}}. Tai skirta jums, kad ir kas būtų jūsų būsto savininkas. Jei esate savivaldybės nuomininkas arba nuomininkė, jums ir jūsų šeimai galima skubiai parūpinti laikiną būstą, jei įvertinus nustatoma, kad jums gresia tiesioginis pavojus ir kad tai sumažintų grėsmę.',
  'aside.they-afraid':
    'Niekas neturėtų bijoti savo namuose. Ar tam žmogui šiąnakt reikia saugios vietos? Štai kur skambinti: {{outOfHoursPhone}}. Tai skirta jam, kad ir kas būtų jo būsto savininkas. Jei tai savivaldybės nuomininkas arba nuomininkė, tam žmogui ir jo šeimai galima skubiai parūpinti laikiną būstą, jei įvertinus nustatoma, kad jam gresia tiesioginis pavojus ir kad tai sumažintų grėsmę.',
  'aside.no-contact':
    'Tada mes su jumis nesusisieksime. Prašau žinoti, ką tai reiškia: jei nėra būdo su jumis susisiekti arba jei negrįšite su kvitu, beveik negalėsime padėti.',
  'aside.receipt':
    'Gerai. Kai išsiųsite, parodysiu jums kvitą. Išsaugokite jį: naujo niekas padaryti negali.',
  'aside.phone-risk':
    'Skambučiai ir SMS žinutės lieka jūsų telefono sąraše. Kas mato jūsų telefoną, gali jas ten pamatyti.',
  'aside.email-risk':
    'Kas žino jūsų slaptažodį arba naudojasi tuo pačiu įrenginiu, gali skaityti jūsų el. paštą. Jei juo naudojatės kartu su kuo nors, prašau pasirinkti kitą būdą.',
  'aside.letter-risk':
    'Kas nors tuo adresu gali pamatyti laišką arba jį atplėšti. Jei tai nesaugu, prašau pasirinkti kitą būdą.',
  'aside.letter': 'Laiškas keliauja kelias dienas. Jei galite, verčiau pasirinkite telefono numerį.',
};
