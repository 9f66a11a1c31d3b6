/** Lithuanian: "my report", and what may be asked with its receipt. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Mano pranešimas arba kodas',

  'my-report.hosted':
    'Ši žinučių paslauga saugo kopijas, todėl čia jūsų pranešimo parodyti negaliu. Atidarykite {{page}} ir įveskite ten savo kodą arba kvitą. Nebeturite nei vieno, nei kito? Skambinkite mums: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Tai pranešimas {{reference}}.',
  'my-report.status.new': 'Jį gavome. Joks savivaldybės darbuotojas dar neužrašė nei atsakymo, nei plano.',
  'my-report.status.responded': 'Savivaldybės darbuotojas į jį atsakė.',
  'my-report.status.planned': 'Jam yra veiksmų planas.',
  'my-report.status.closed': 'Jis baigtas nagrinėti. Jei tai pasikartos, praneškite mums vėl.',
  'my-report.respond.in-time':
    'Siekėme, jei įmanoma, atsakyti iki šios dienos: {{by}}. Atsakėme šią dieną: {{on}}. Tai buvo laiku.',
  'my-report.respond.late':
    'Siekėme, jei įmanoma, atsakyti iki šios dienos: {{by}}. Atsakėme šią dieną: {{on}}. Tai buvo pavėluotai.',
  'my-report.respond.due': 'Jei įmanoma, atsakysime iki šios dienos: {{by}}.',
  'my-report.respond.missed': 'Siekėme, jei įmanoma, atsakyti iki šios dienos: {{by}}. Ta diena praėjo.',
  'my-report.plan.in-time':
    'Siekėme, jei įmanoma, turėti veiksmų planą iki šios dienos: {{by}}. Jį turėjome šią dieną: {{on}}. Tai buvo laiku.',
  'my-report.plan.late':
    'Siekėme, jei įmanoma, turėti veiksmų planą iki šios dienos: {{by}}. Jį turėjome šią dieną: {{on}}. Tai buvo pavėluotai.',
  'my-report.plan.due': 'Jei įmanoma, veiksmų planą turėsime iki šios dienos: {{by}}.',
  'my-report.plan.missed':
    'Siekėme, jei įmanoma, turėti veiksmų planą iki šios dienos: {{by}}. Ta diena praėjo.',
  'my-report.no-message': 'Jums žinučių dar nėra.',
  'my-report.messages_one': 'Jums yra {{count}} žinutė.',
  'my-report.messages_few': 'Jums yra {{count}} žinutės.',
  'my-report.messages_many': 'Jums yra {{count}} žinutės.',
  'my-report.messages_other': 'Jums yra {{count}} žinučių.',
  'my-report.message': '{{day}}, iš savivaldybės: „{{words}}“',
  'my-report.window': 'Tai rodau 30 minučių. Paskui čia ištrinama. Jūsų kvitu tai vėl galima atidaryti.',
  'my-report.receipt':
    'Kodas savo darbą atliko ir daugiau nieko neatidaro. Nuo dabar tai jūsų kvitas: {{receipt}}. Jis panašus į telefono numerį. Laikykite jį ten, kur niekas kitas nežiūri.',
  'my-report.next': 'Ką norėtumėte daryti?',
  'my-report.request': 'Ką nors mums pasakyti arba paprašyti',
  'my-report.more': 'Atsakyti į daugiau klausimų',
  'my-report.close': 'Uždaryti mano pranešimą',
  'my-report.closed': 'Uždariau. Jūsų kvitu jį vėl galima atidaryti.',
  'my-report.begin':
    'Jūsų pranešimas lieka, kaip yra. Tai, ką rašote, išsiunčiama tik tada, kai paspaudžiate „Siųsti“. Prašau tai padaryti per 30 minučių.',

  'sent.code':
    'Norėdami perskaityti mūsų atsakymą, atidarykite {{page}} ir įveskite šį kodą: {{code}}. Jis veikia vieną kartą, 7 dienas. Tada ten parodomas jūsų kvitas.',

  'code.wait':
    'Per daug kartų įvesta neteisingai. Prašau palaukti 15 minučių arba paskambinti mums: {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'Tai, ką išsiuntėte anksčiau, lieka, kaip yra. Šiuos žodžius išsaugojau: paspauskite „Siųsti“, jei jie taip pat turi pasiekti savivaldybę.',
  'sent.keep-now':
    'Prašau išsaugoti jį dabar: užsirašykite arba įsiminkite. Galiu jį rodyti tik 30 minučių, ir niekas negalės jums jo duoti dar kartą.',

  'request.what.ask': 'Ką norėtumėte daryti?',
  'request.what.label': 'Ko norite',
  'request.what.why': 'Kad jūsų žodžiai pasiektų tą, ką reikia.',
  'request.what.choice.tell-more': 'Papasakoti jums daugiau',
  'request.what.choice.change-contact': 'Pakeisti, kaip su manimi susisiekti',
  'request.what.choice.withdraw': 'Atsiimti savo pranešimą',
  'request.what.choice.delete': 'Paprašyti ištrinti mano pranešimą',
  'request.what.choice.something-else': 'Kas nors kita',
  'request.words.ask': 'Prašau parašyti, ką turėtume apie tai žinoti.',
  'request.words.label': 'Jūsų žodžiai',
  'request.words.why': 'Kad savivaldybės darbuotojas žinotų, ką turite omenyje. Galite praleisti.',
  'my-report.asked':
    'Ačiū. Jūsų žinutę gavome. Savivaldybės darbuotojas ją perskaitys, o atsakymas lauks jūsų, jį atidarysite kvitu.',
  'aside.request':
    'Tai sprendžia savivaldybės darbuotojas, o pirmiausia įsitikina, kad prašote tikrai jūs. Kvitą galėjo rasti kas nors kitas. Iki tol niekas nesikeičia.',
};
