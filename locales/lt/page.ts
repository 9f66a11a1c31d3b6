/** Lithuanian: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Pagalba – {{council}}',
  'page.skip': 'Pereiti prie pokalbio',
  'page.languages': 'Kalbos',

  'page.exit': 'Išeiti dabar',
  'page.exit.truth':
    '„Išeiti dabar“ iškart išvalo šį puslapį ir atidaro orų puslapį. Tą patį padaro ir tris kartus paspaustas klavišas Shift. Aplankytų puslapių sąrašo jis išvalyti negali: tai galite padaryti savo naršyklėje.',

  'page.danger.heading': 'Gresia pavojus dabar?',
  'page.danger.call': 'Skambinkite {{emergency}}',
  'page.danger.truth': 'Šio pokalbio niekas nestebi ir jis nekviečia policijos.',
  'page.danger.later': 'Tai ne skubus atvejis? Policijos numeris: {{nonEmergency}}.',
  'page.danger.silent': 'Jei negalite kalbėti arba girdėti',
  'page.danger.mobile':
    'Kalbėti nesaugu? Skambinkite {{emergency}} mobiliuoju ir kostelėkite arba pabelskite į telefoną. Kai paprašys, spauskite 55, kitaip skambutis gali nutrūkti. Paspaudus 55, policija nesužino, kur esate.',
  'page.danger.landline': 'Laidiniu telefonu: skambinkite {{emergency}} ir nepadėkite ragelio.',
  'page.danger.relay':
    'Negirdite arba negalite kalbėti: skambinkite {{textphone}} tekstiniu telefonu arba programėle Relay UK. Britų gestų kalba: 999 BSL programėlė arba svetainė, nemokamai, dieną ir naktį.',
  'page.danger.register':
    'SMS žinutę į {{emergency}} galite siųsti tik tada, jei jūsų telefonas užregistruotas. Norėdami registruotis, siųskite žodį „register“ į {{emergency}}, perskaitykite atsakymą ir atsakykite „yes“. Kol į jūsų žinutę neatsakyta, pagalba nepasikliaukite. Tik anglų kalba.',
  'page.danger.language':
    'Sunku kalbėti angliškai? Sakykite „Police“ (polys), paskui savo kalbos pavadinimą angliškai, pavyzdžiui, „Lithuanian interpreter“ (lituveinian interpreter).',

  'page.heading': 'Papasakokite, kas vyksta',
  'page.intro':
    'Tai automatinis savivaldybės ({{council}}) pagalbininkas. Galite klausti, gauti patarimų arba pranešti apie priekabiavimą. Bet kada galite sustoti.',

  'page.reads.heading': 'Kas tai skaito ir ko pagalbininkas negali',
  'page.reads.program': 'Jums atsako kompiuterio programa. Joks žmogus kartu neskaito.',
  'page.reads.send':
    'Savivaldybė nieko negauna, kol nepatikrinate pranešimo ir jo neišsiunčiate. Paskui jį skaito darbuotojai, kurie dirba su priekabiavimo atvejais.',
  'page.reads.privacy': 'Kaip savivaldybė naudoja jūsų informaciją',
  'page.reads.cannot':
    'Jis negali atsiųsti pagalbos, kam nors paskambinti ar matyti, kur esate. Čia pateiktas pranešimas nėra pranešimas policijai.',

  'page.harassment.heading': 'Kas yra priekabiavimas?',
  'page.harassment.meaning':
    'Tai, kas padaryta, pasakyta arba parodyta, ko jūs nenorėjote ir kas jus įžeidžia, gąsdina, žemina arba niekina. Tai eina iš vienos pusės, ir dėl to vieta gali tapti priešiška.',
  'page.harassment.physical':
    'Prieš kūną arba daiktus: nepageidaujamas lietimas, užpuolimas, to, kas jūsų, gadinimas.',
  'page.harassment.verbal':
    'Žodžiais: grasinimai, plūdimas, patyčios ir pravardžiavimas. Nepageidaujamas meilinimasis. Įžeidimai ir juokeliai. Tyčiojimasis iš žmogaus kultūros arba iš bet ko, kuo jis skiriasi. Skundai iš piktumo.',
  'page.harassment.silent':
    'Gali būti ir be žodžių, pavyzdžiui, įžeidžiantys grafičiai arba gestai. Tai gali būti laiškai, lankstinukai arba plakatai. Tai gali būti spoksojimas arba seksualus žiūrėjimas.',
  'page.harassment.anyone':
    'Tai gali nutikti bet kam. Kad mums pasakytumėte, užtenka vieno karto, kad ir kaip menkai tai atrodytų. Taip pat galite papasakoti, ką matėte nutinkant kitam.',

  'page.advice.heading': 'Jei dar nenorite pranešti',
  'page.advice.fault': 'Tai ne jūsų kaltė.',
  'page.advice.grave':
    'Ar buvo smurtas, grasinimas, ginklas, persekiojimas arba seksualinis veiksmas? O gal tai partneris, buvęs partneris arba giminaitis? Tada apie tai su juo nekalbėkite ir jam nerašykite. Nemokama pagalba dieną ir naktį: Victim Support (pagalba nukentėjusiesiems) {{victimSupport}}, National Domestic Abuse Helpline (pagalba dėl smurto šeimoje) {{domesticAbuse}}.',
  'page.advice.minor':
    'Jei tai kas nors mažesnio ir tik jei jums tai nesunku ir saugu: pasakykite tam žmogui, kad jums tai nepatinka ir kad jis turi liautis. Draugas arba draugė gali eiti kartu arba pasakyti už jus. Arba parašykite jam ir pasilikite kopiją.',
  'page.advice.confide': 'Pasikalbėkite su tuo, kuo pasitikite.',
  'page.advice.note': 'Užsirašykite, kas nutiko, su datomis ir laiku, ten, kur niekas kitas nežiūri.',
  'page.advice.again': 'Jei tai tęsiasi, dar kartą pagalvokite, ar pranešti.',

  'page.contact.heading': 'Pasikalbėti su žmogumi',
  'page.contact.call': 'Klientų aptarnavimo centras: {{councilPhone}}',
  'page.contact.hours': 'Darbo laikas: {{councilHours}}',
  'page.contact.closed': 'Kai centras nedirba: {{outOfHoursPhone}}',
  'page.contact.form': 'Pranešti užpildant internetinę formą',
  'page.contact.policy': 'Visa tvarka dėl priekabiavimo',

  'page.noscript':
    'Pokalbiui reikia JavaScript, o čia jis išjungtas arba užblokuotas. Pranešti galite telefonu arba užpildę internetinę formą.',
  'page.starting': 'Pokalbis prasideda…',
  'page.starting.else': 'Jei čia niekas nepasirodo, skambinkite {{councilPhone}}.',

  'page.conversation': 'Pokalbis',
  'page.answer': 'Jūsų atsakymas',
  'page.commands': 'Ką dar galite daryti',
  'page.you': 'Jūs',
  'page.assistant': 'Pagalbininkas',
  'page.message': 'Rašykite čia savais žodžiais',
  'page.message.date': 'Kada, savais žodžiais',
  'page.message.contact': 'Kaip galime su jumis susisiekti',
  'page.message.secret': 'Įveskite čia; to nesimatys',
  'page.reply': 'Atsakyti',
  'page.day': 'Arba pasirinkite dieną',
  'page.day.use': 'Naudoti šią dieną',
  'page.continue': 'Tęsti',
  'page.choose-one': 'Pirmiausia pasirinkite bent vieną atsakymą.',
  'page.answer-each': 'Vienoje eilutėje dar nėra atsakymo.',
  'page.change': 'Keisti',
  'page.change.that': 'Keisti: {{label}}',
  'page.more': 'Daugiau apie tai',
  'page.too-long': 'Vienai žinutei tai per ilgas tekstas. Siųskite pirmą jo dalį, paskui likusią.',

  'page.sending': 'Siunčiama…',
  'page.received': 'Gauta',
  'page.not-sent': 'Neišsiųsta.',
  'page.try-again': 'Bandyti dar kartą',
  'page.reconnecting': 'Nutrūko ryšys. Tai, ką išsiuntėte, išsaugota. Bandoma dar kartą…',
  'page.ended': 'Šis pokalbis uždarytas. Atidaryti jo nebegalima.',
  'page.begin': 'Pradėti naują pokalbį',
  'page.fresh': 'Pradėti iš naujo',
  'page.fresh.sure':
    'Išvalyti šį pokalbį ir pradėti iš naujo? Tai, ko neišsiuntėte savivaldybei, bus prarasta.',
  'page.fresh.yes': 'Išvalyti ir pradėti iš naujo',
  'page.fresh.no': 'Tęsti čia',
  'page.print': 'Spausdinti arba išsaugoti',
  'page.print.care': 'Kas ras kopiją, galės ją perskaityti. Laikykite ją ten, kur niekas kitas nežiūri.',
};
