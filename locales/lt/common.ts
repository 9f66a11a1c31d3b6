/**
 * Lithuanian: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report pranešimas · to report pranešti · harassment priekabiavimas · council savivaldybė ·
 *   officers savivaldybės darbuotojai · a person to speak to žmogus · message žinutė · reference registracijos numeris ·
 *   receipt kvitas · code kodas · agreement sutikimas · plan of action veiksmų planas · "where possible" jei įmanoma ·
 *   tenant nuomininkas · leaseholder ilgalaikės nuomos turėtojas (leaseholder) · council home savivaldybės būstas ·
 *   offensive graffiti įžeidžiantys grafičiai · Customer Service Centre Klientų aptarnavimo centras ·
 *   interpreter vertėjas · signer gestų kalbos vertėjas · private note asmeniniai užrašai · unfinished nebaigtas ·
 *   safe saugu, saugiai · not sure nežinau · Send Siųsti.
 *
 * Whoever reads may be a woman or a man: no adjective or participle that agrees with the reader.
 * Days come in the nominative: they stand behind a colon.
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} („{{words}}“)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Taip',
  'answer.no': 'Ne',
  'answer.unsure': 'Nežinau',
  'answer.skipped': 'Neatsakyta',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, rytą',
  'span.part.afternoon': '{{span}}, po pietų',
  'span.part.evening': '{{span}}, vakare',
  'span.part.night': '{{span}}, naktį',

  'greeting.who':
    'Sveiki. Aš esu automatinis savivaldybės ({{council}}) pagalbininkas. Galiu padėti, jei kas nors prie jūsų priekabiauja namuose ar netoli jų.',
  'greeting.nobody-watching':
    'Šio pokalbio niekas nestebi ir jis nekviečia policijos. Jei jums dabar gresia pavojus, skambinkite {{emergency}}.',
  'greeting.languages': 'Kalbą galite pakeisti bet kada.',

  'menu.ask': 'Kuo galiu padėti?',
  'menu.continue': 'Tęsti nuo ten, kur baigta',
  'menu.not-understood': 'Atsiprašau, to nesupratau. Galite paspausti vieną iš šių mygtukų.',
  'menu.telephone':
    'Atsiprašau, vis dar nesuprantu. Galite paspausti vieną iš šių mygtukų arba pasikalbėti su žmogumi: {{councilPhone}} ({{councilHours}}). Kitu laiku: {{outOfHoursPhone}}.',
  'reading.menu': 'Grįžti į pradžią',
  'reading.ask': 'Ką norėtumėte daryti toliau?',

  'offer.ask':
    'Ačiū, kad man papasakojote. Ar norite apie tai pranešti? Jūsų žodžiai išsaugoti, iš naujo rašyti nereikia.',
  'offer.report': 'Taip, pradėti pranešimą',
  'offer.advice': 'Geriau parodykite patarimus',
  'offer.menu': 'Ne, parodykite viską',

  'privacy.before-report':
    'Prieš pradedant: tai nėra pranešimas policijai. Savivaldybė ({{council}}) laiko jį paslaptyje, išskyrus šį atvejį: {{legalException}}. Privatumas: {{privacyNotice}}. Bet kada galite sustoti ir viską ištrinti.',
  'privacy.hosted':
    'Ši žinučių paslauga pasilieka savo kopiją to, kas čia rašoma, ir mes jos ištrinti negalime. Pokalbį galite ištrinti savo įrenginyje.',
  'privacy.channel':
    'Kiti žmonės, kurie naudojasi šiuo įrenginiu, gali matyti šį puslapį, kol jis atidarytas. Norėdami greitai išeiti, spauskite „Išeiti dabar“.',

  'command.back': 'Atgal',
  'command.change': 'Keisti atsakymą',
  'command.skip': 'Praleisti',
  'command.why': 'Kodėl klausiate?',
  'command.repeat': 'Pakartoti',
  'command.menu': 'Pradinis puslapis',
  'command.language': 'Kalba',
  'command.stop': 'Sustoti čia',
  'command.keep': 'Sustoti ir išsaugoti',
  'command.resume': 'Tęsti',
  'command.restart': 'Pradėti iš naujo',
  'command.delete': 'Ištrinti viską',
  'command.danger': 'Man gresia pavojus',

  'progress.left_one': 'Liko maždaug {{count}} klausimas',
  'progress.left_few': 'Liko maždaug {{count}} klausimai',
  'progress.left_many': 'Liko maždaug {{count}} klausimo',
  'progress.left_other': 'Liko maždaug {{count}} klausimų',

  'form.more.ask': 'Išsaugojau. Ar yra daugiau? Galite rašyti toliau arba pasakyti, kad tai viskas.',
  'form.more.again':
    'Štai ką iki šiol papasakojote: „{{words}}“. Galite ką nors pridėti arba papasakoti iš naujo.',
  'form.more.enough': 'Tai viskas',
  'form.more.afresh': 'Papasakoti iš naujo',
  'form.date.confirm': 'Supratau taip: {{span}}. Ar teisingai?',
  'form.date.which': 'Kurią dieną turite omenyje?',
  'form.date.unclear':
    'Jūsų žodžius „{{words}}“ išsaugojau, bet nesupratau, kuri tai diena. Galite palikti taip arba pasakyti kitaip, pavyzdžiui, „lapkričio 17“.',
  'form.date.right': 'Taip, teisingai',
  'form.date.keep-words': 'Palikti mano žodžius, kaip yra',
  'form.date.again': 'Ne, pasakysiu kitaip',
  'form.date.unsure': 'Nežinau, kada',
  'form.each.hint': 'Atsakykite į kiekvieną: taip, ne arba nežinau.',
  'form.again': 'Jūsų atsakymas iki šiol: {{answer}}',

  'repair.not-offered': 'Kaip atsakymo čia to nesupratau. Prašau pasirinkti vieną iš šių.',
  'repair.still':
    'Atsiprašau, vis dar nesuprantu. Prašau pasirinkti vieną iš šių. Arba galite pasikalbėti su žmogumi: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Atrodo, kad tai du atsakymai: {{answers}}. Kuris iš jų?',
  'repair.many-answers': 'Atrodo, kad tai daugiau nei vienas atsakymas: {{answers}}. Kuris iš jų?',
  'repair.two-answers-unclear': 'Atrodo, kad tai du atsakymai. Kuris iš jų?',
  'repair.not-together': '{{alone}} netinka kartu su kitu atsakymu. Kuris iš jų?',
  'repair.quoted': '„{{words}}“',
  'repair.no-such-number': 'Numerio {{number}} čia nėra. Paskutinis yra {{last}}.',
  'repair.did-you-mean': 'Ar norėjote pasakyti „{{command}}“? Jei taip, parašykite tai dar kartą.',
  'repair.review':
    'Paskutinės jūsų žinutės neišsaugojau. Jei viskas teisinga, pasirinkite „Siųsti“. Norėdami pakeisti atsakymą, parašykite „keisti“ ir jo pavadinimą arba numerį, pavyzdžiui, „keisti 2“.',
  'repair.each': 'Į kiekvieną atsakykite taip, ne arba nežinau, pavyzdžiui, „taip, ne, nežinau“.',
  'repair.empty': 'Gavau tuščią žinutę. Atsakykite, kada jums patogu; niekas nedingo.',
  'repair.too-long':
    'Tai daugiau, nei čia telpa (iki {{most}} ženklų), todėl neišsaugojau. Prašau atsiųsti trumpiau.',
  'repair.full':
    'Čia daugiau nebėra vietos, todėl paskutinės jūsų žinutės neišsaugojau. Viskas, kas buvo prieš ją, išsaugota.',
  'repair.too-many': 'Tai daugiau, nei čia galiu priimti. Prašau pasirinkti mažiau.',
  'repair.not-a-phone': 'Telefono numerio ten neradau. Prašau parašyti visą numerį.',
  'repair.not-an-email': 'Tai nepanašu į el. pašto adresą. Jame turi būti @ ir taškas.',
  'repair.required':
    'Kad galėtume tęsti, čia reikia atsakymo. Užtenka kelių žodžių, vėliau juos galėsite pakeisti.',
  'repair.another-kind': 'To negaliu priimti kaip atsakymo į šį klausimą. Štai jis dar kartą.',
  'repair.nothing-before': 'Tai pirmas klausimas.',
  'repair.files-beside':
    'Nuotraukų ar failų čia priimti negaliu, todėl išsaugoti tik jūsų žodžiai. Prašau failus pasilikti: vėliau jų gali paprašyti savivaldybės darbuotojas.',
  'repair.files':
    'Nuotraukų ar failų čia priimti negaliu. Prašau juos pasilikti: vėliau jų gali paprašyti savivaldybės darbuotojas. Niekas neišsaugota.',

  'late.kept':
    'Jūsų žodžiai atėjo iškart po to, kai į tą klausimą jau buvo atsakyta. Pridėjau juos prie jo: „{{label}}“.',
  'late.answered':
    'Į „{{label}}“ jau atsakėte: {{answer}}. Tai lieka, kaip yra. Norėdami pakeisti, naudokite „Keisti atsakymą“.',
  'late.button': 'Tas mygtukas yra iš ankstesnio klausimo. Štai kur esame dabar.',
  'late.not-kept':
    'Paskutinės jūsų žinutės neišsaugojau: ji nėra atsakymas į tai, ko čia klausiama. Štai kur esame.',
  'late.words':
    'Paskutinė jūsų žinutė atėjo anksčiau, nei buvo užduotas šis klausimas, todėl jos kaip atsakymo nepriėmiau. Jei ji susijusi su tuo, kas nutiko, atsiųskite ją dar kartą, kai paklausiu.',
  'late.sent': 'Jūsų pranešimas buvo išsiųstas anksčiau, nei atėjo ta žinutė, todėl jos pranešime nėra.',

  'why.nothing': 'Už šio klausimo nieko nėra. Jis tik padeda jums rasti kelią.',
  'change.ask': 'Kurį atsakymą norite pakeisti?',
  'change.nothing': 'Kol kas nėra atsakymo, kurį būtų galima keisti.',
  'understood.ask': 'Štai ką supratau iš jūsų žodžių. Ar teisingai? Galite pakeisti kiekvieną dalį.',
  'understood.right': 'Taip, teisingai',
  'understood.ask-me': 'Ne, geriau klauskite manęs',
  'understood.added': 'Pridėjau tai prie to, ką man papasakojote.',
  'why.understood': 'Kad jums nereikėtų dukart pasakoti to paties. Jei kas nors neteisinga, pasakykite.',

  'change.go-on': 'Nė vieno, eikime toliau',

  'review.ask': 'Prašau patikrinti savo atsakymus. Tai viskas, kas bus išsiųsta. Kiekvieną galite pakeisti.',
  'review.send': 'Siųsti',

  'language.ask': 'Kokia kalba norėtumėte kalbėti?',
  'language.changed': 'Tęsiame lietuviškai.',
  'language.offer': 'Gal norėtumėte tęsti kita kalba? Parašykite jos pavadinimą: {{name}}.',
  'language.offered': 'Gal tęskime lietuviškai?',
  'language.not-reviewed':
    'Šių žodžių dar nepatikrino žmogus, kurio gimtoji kalba lietuvių, todėl gali būti klaidų. Šalia to, kas svarbiausia, yra ir angliškas tekstas. Jei kas nors neaišku, skambinkite {{councilPhone}} ({{councilHours}}) ir pasakykite angliškai: „{{phrase}}“.',

  'stop.ask': 'Galite čia sustoti. Ar išsaugoti tai, ką man papasakojote, ar ištrinti?',
  'stop.keep': 'Išsaugoti vėlesniam laikui',
  'stop.delete': 'Ištrinti',
  'stop.go-on': 'Tęsti',
  'stop.nothing': 'Nieko, kas būtų išsaugota, man nepapasakojote. Galite tiesiog uždaryti šį puslapį.',
  'keep.nothing': 'Kol kas nėra ko išsaugoti.',
  'keep.with-report':
    'Vėlesniam laikui to išsaugoti negaliu: šis pokalbis ištrinamas praėjus 30 minučių po jūsų pranešimo išsiuntimo. Galite tęsti arba išsiųsti tai, ką turite.',
  'resume.nothing': 'Čia nėra nieko nebaigto.',
  'resume.code': 'Čia nėra nieko nebaigto. Jei turite kodą, juo atidaroma tai, ką išsaugojote.',
  'restart.ask': 'Ar ištrinti tai, ką čia man papasakojote, ir pradėti iš naujo? Atkurti to nebebus galima.',
  'restart.yes': 'Taip, ištrinti ir pradėti iš naujo',
  'restart.no': 'Ne, tęsti toliau',
  'stop.kept-code':
    'Saugosiu 24 valandas. Atidaryti galima tik šiuo kodu: {{code}}. Prašau kodą užsirašyti arba įsiminti: niekas negalės jums jo duoti dar kartą.',
  'stop.kept-here': 'Saugosiu 7 dienas. Parašykite man vėl, kada norėsite.',
  'stop.kept.ask': 'Dabar galite išeiti.',
  'stop.kept.noted': 'Kodą turiu',

  'delete.ask': 'Ar ištrinti viską, ką čia man papasakojote? Atkurti to nebebus galima.',
  'delete.yes': 'Taip, ištrinti',
  'delete.no': 'Ne, palikti',
  'delete.done-hosted':
    'Tai, ką man papasakojote, čia ištrinta. Ši žinučių paslauga pasilieka savo kopiją, kurią galite ištrinti savo įrenginyje. Anksčiau išsiųstas pranešimas lieka savivaldybėje.',
  'delete.done':
    'Viskas, ką čia man papasakojote, ištrinta. Anksčiau išsiųstas pranešimas lieka savivaldybėje.',

  'code.ask': 'Prašau įvesti savo kvitą arba kodą: 16 skaitmenų.',
  'code.unknown':
    'Šiuo numeriu nieko atidaryti negaliu. Prašau patikrinti kiekvieną skaitmenį. Be to, po kurio laiko kodas nustoja galioti.',
  'code.not-a-code': 'Kodą sudaro 16 skaitmenų. Prašau patikrinti dar kartą.',
  'code.found': 'Štai jūsų nebaigta žinutė. Kodas nebegalioja; jei vėl sustosite, gausite naują.',
  'unfinished.ask': 'Turite nebaigtą žinutę. Tęsti ją ar ištrinti?',
  'unfinished.continue': 'Tęsti',
  'unfinished.delete': 'Ištrinti',
  'unfinished.new': 'Jau turite nebaigtą žinutę.',

  'sent.thanks': 'Ačiū. Jūsų pranešimą gavome.',
  'sent.thanks-contact': 'Ačiū. Jūsų žinutę gavome.',
  'sent.reference': 'Jūsų registracijos numeris: {{reference}}',
  'sent.receipt':
    'Jūsų kvitas: {{receipt}}. Jis panašus į telefono numerį. Kas jį turi, gali perskaityti mūsų atsakymą, todėl laikykite ten, kur niekas kitas nežiūri.',
  'sent.promise':
    'Ar tai susiję su savivaldybės nuomininku arba ilgalaikės nuomos turėtoju (leaseholder)? Tada, jei įmanoma, atsakysime iki šios dienos: {{respondBy}}. Veiksmų planą, jei įmanoma, turėsime iki šios dienos: {{planBy}}.',
  'sent.no-promise':
    'Savivaldybė kiekvieną pranešimą vertina rimtai ir jį nagrinėja. Ne kiekvienam yra nustatyta data. Datos nustatomos pranešimams, susijusiems su savivaldybės nuomininku arba ilgalaikės nuomos turėtoju (leaseholder).',
  'sent.no-contact': 'Mes su jumis nesusisieksime. Mūsų atsakymas lauks jūsų, jį atidarysite kvitu.',
  'sent.contact': 'Su jumis susisieksime tik tuo būdu, kurį pasirinkote.',
  'sent.urgent':
    'Dėl to, ką man papasakojote, jūsų pranešimas pažymėtas kaip skubus. Niekas jums policijos neiškvietė. Jei gresia pavojus, skambinkite {{emergency}}.',
  'sent.call': 'Pasikalbėti su žmogumi: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Tai galite skaityti 30 minučių. Paskui čia viskas ištrinama ir jūsų pranešimą gali atidaryti tik savivaldybės darbuotojai.',
  'sent.ask': 'Ar išsaugojote savo kvitą?',
  'sent.ask-kept': 'Ar yra dar kas nors?',
  'sent.keep': 'Taip, išsaugojau',
  'sent.kept': 'Gerai. Daugiau kvito neberodysiu.',
  'sent.delete': 'Ištrinti šį pokalbį',
  'sent.menu': 'Grįžti į pradžią',
  'sent.new-report': 'Ankstesnis jūsų pranešimas išsiųstas, todėl iš čia jį išvaliau.',
  'sent.keep-first': 'Prieš tęsiant: ar išsaugojote savo pranešimo kvitą? Vėliau jo parodyti nebegalėsiu.',

  'apology.not-kept':
    'Atsiprašau, kažkas nepavyko ir paskutinė jūsų žinutė neišsaugota. Viskas, kas buvo prieš ją, išsaugota. Po akimirkos atsiųskite ją dar kartą.',
  'apology.doubtful':
    'Atsiprašau, tai užtruko per ilgai ir nežinau, ar paskutinė jūsų žinutė išsaugota. Po akimirkos parašykite „Pakartoti“ ir pamatysite, kur esame.',
  'apology.too-fast':
    'Vienu metu atėjo daug žinučių ir paskutinė neišsaugota. Viskas, kas buvo prieš ją, išsaugota. Prašau truputį palaukti ir atsiųsti ją dar kartą.',
  'apology.telephone': 'Jei vis tiek neveikia: {{councilPhone}}. Jei gresia pavojus: {{emergency}}.',
  'channel.private-only': 'Kalbu tik asmeniškai. Prašau rašyti tiesiogiai man.',
};
