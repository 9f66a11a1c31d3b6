/** Lithuanian: the private note, what is asked for an entry and what is said around it. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Kada tai nutiko? Pasakykite savaip, pavyzdžiui, „praėjusį antradienį vakare“.',
  'note.when.label': 'Kada',
  'note.when.why':
    'Dienos greitai pasimiršta. Su data jūsų užrašai pasakys daugiau, jei vėliau apie tai pranešite.',

  'note.what.ask': 'Kas nutiko? Parašykite savais žodžiais. Galite siųsti ne vieną žinutę.',
  'note.what.label': 'Kas nutiko',
  'note.what.why': 'Tai ir yra užrašai. Jie skirti jums ir niekam nesiunčiami.',

  'note.who-saw.ask': 'Ar kas nors tai matė arba girdėjo?',
  'note.who-saw.label': 'Kas matė arba girdėjo',
  'note.who-saw.why': 'Vėliau sunku prisiminti, kas ten buvo. Nieko tokio, jei nieko nebuvo.',

  'notes.about':
    'Čia galite užsirašyti kiekvieną kartą, kai tai nutinka: kada tai buvo, kas įvyko ir kas tai matė. Užrašai skirti jums.',
  'notes.private':
    'Užrašai užrakinti. Jie atidaromi tik savo numeriu, kurį parodysiu, kai ką nors parašysite. Mes to numerio nesaugome, todėl jūsų užrašų atidaryti negalime, ir niekas negalės jums numerio duoti dar kartą.',
  'notes.kept-for': 'Užrašus saugau 12 mėnesių nuo paskutinio papildymo. Paskui jie ištrinami.',
  'notes.no-report':
    'Užrašai nėra pranešimas: savivaldybėje jų niekas neskaito. Kad tai būtų įskaityta, praneškite. Kai kuriuose svarstymuose įskaitoma tik tai, apie ką pranešta per mėnesį nuo įvykio.',
  'notes.page-only':
    'Asmeninius užrašus galite rašyti savivaldybės puslapyje. Čia jie nebūtų asmeniniai: ši žinučių paslauga saugo kopiją to, ką rašote.',
  'notes.ask': 'Ar norite pradėti užrašus, ar atidaryti savuosius?',
  'notes.begin': 'Pradėti užrašus',
  'notes.open': 'Atidaryti mano užrašus',
  'notes.continue': 'Tęsti mano užrašus',

  'notes.ask-number': 'Prašau įvesti savo užrašų numerį, 16 skaitmenų.',

  'notes.check': 'Prašau patikrinti, ką parašėte. Kiekvieną dalį galite pakeisti. Niekam tai nesiunčiama.',
  'notes.unclear':
    'Kol kas niekas neišsaugota. Galite paspausti „Išsaugoti“ arba pakeisti atsakymą. Norėdami pridėti daugiau, pakeiskite „Kas nutiko“.',
  'notes.keep': 'Išsaugoti',
  'notes.entry-kept': 'Išsaugojau tai jūsų užrašuose.',
  'notes.stop': 'Galite čia sustoti. Ar ištrinti tai, ko dar neišsaugojote užrašuose?',
  'notes.left-out': 'Ištryniau tai, ko dar neišsaugojote užrašuose.',
  'notes.late':
    'Tai, ką parašėte, buvo išsaugota anksčiau, nei atėjo ta žinutė, todėl jūsų užrašuose jos nėra.',
  'notes.full':
    'Užrašuose telpa tiek įrašų: {{most}}. Šiuose vietos nebėra. Galite iš jų padaryti pranešimą, juos atsispausdinti arba uždaryti ir pradėti kitus.',

  'notes.number': 'Jūsų užrašų numeris: {{number}}. Jis panašus į telefono numerį.',
  'notes.only-number':
    'Kas turi šį numerį, gali skaityti jūsų užrašus, todėl laikykite jį ten, kur niekas kitas nežiūri. Vėliau dar kartą jo parodyti negalėsiu.',
  'notes.ask-kept': 'Ar išsaugojote savo užrašų numerį?',
  'notes.number-kept': 'Taip, išsaugojau',
  'notes.not-shown-again': 'Gerai. Daugiau numerio neberodysiu.',
  'notes.keep-first': 'Prieš tęsiant: ar išsaugojote savo užrašų numerį? Vėliau jo parodyti nebegalėsiu.',

  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Be datos, užrašyta šią dieną: {{writtenOn}}. {{what}}',
  'notes.entry-seen': 'Kas matė arba girdėjo: {{who}}',
  'notes.ask-next': 'Tai jūsų užrašai. Ką norėtumėte daryti?',
  'notes.add': 'Papildyti',
  'notes.make-report': 'Padaryti iš jų pranešimą',
  'notes.close': 'Uždaryti užrašus',
  'notes.closed': 'Jūsų užrašus uždariau. Vėl juos atidaryti galima tik jų numeriu.',
  'notes.delete': 'Ištrinti šiuos užrašus',
  'notes.delete-ask': 'Ar ištrinti visus užrašus? Atkurti jų nebebus galima.',
  'notes.delete-yes': 'Taip, ištrinti užrašus',
  'notes.deleted': 'Užrašai ištrinti.',
  'notes.stays':
    'Jūsų asmeniniai užrašai lieka. Norėdami ištrinti ir juos, atidarykite juos jų numeriu ir pasirinkite „Ištrinti šiuos užrašus“.',

  'notes.report':
    'Tai, ką parašėte užrašuose, dabar yra pranešimo pradžia. Jis įskaitomas, kai paspaudžiate „Siųsti“: tik tada jis pasiekia savivaldybę. Patys užrašai lieka, kol juos ištrinsite.',
  'notes.report-part':
    'Jūsų užrašai ilgesni, nei gali būti pranešimas, todėl įdėjau naujausią jų dalį. Visa kita galite papasakoti telefonu: {{councilPhone}}.',
};
