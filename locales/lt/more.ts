/** Lithuanian: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'Ar yra įžeidžiančių grafičių, ar dėl to kas nors sugadinta? Galite pasirinkti kelis atsakymus.',
  'more.traces.label': 'Grafičiai arba žala',
  'more.traces.why':
    'Pasakome tiems, kam reikia: vieni rūpinasi įžeidžiančiais grafičiais, kiti – tuo, kas sugadinta.',
  'more.traces.choice.graffiti': 'Įžeidžiantys grafičiai',
  'more.traces.choice.damage': 'Kažkas sugadinta',
  'more.traces.choice.neither': 'Nei viena, nei kita',

  'more.graffiti.ask': 'Kur yra grafičiai?',
  'more.graffiti.label': 'Kur yra grafičiai',
  'more.graffiti.why': 'Kad juos būtų galima rasti ir pašalinti. Kas ten parašyta, kartoti nereikia.',

  'more.damage.ask': 'Kas sugadinta ir kur?',
  'more.damage.label': 'Kas sugadinta',
  'more.damage.why': 'Kad būtų sutaisyta tai, ką reikia.',

  'more.witnesses.ask':
    'Ar kas nors tai matė arba girdėjo? Pasakykite kas, jei žinote, ir ar tas žmogus žino, kad mums apie tai pasakojate.',
  'more.witnesses.label': 'Kas matė arba girdėjo',
  'more.witnesses.why': 'Galbūt gali padėti kiti žmonės. Nieko tokio, jei niekas nematė.',

  'more.evidence.ask':
    'Ar turite ką nors, kas parodo, kas nutiko? Pavyzdžiui, nuotraukų, žinučių, laiškų arba užrašų su datomis. Pasakykite, ką turite, ir prašau pasilikti originalus.',
  'more.evidence.label': 'Kas tai parodo',
  'more.evidence.why':
    'Tada savivaldybės darbuotojas gali paprašyti tai parodyti. Jūsų pranešimas svarbus ir be to.',

  'more.told-before.ask': 'Ar apie tai kam nors jau sakėte anksčiau? Galite pasirinkti kelis atsakymus.',
  'more.told-before.label': 'Kam sakyta anksčiau',
  'more.told-before.why': 'Kad jums nereikėtų visko pasakoti nuo pradžių.',
  'more.told-before.choice.council': 'Savivaldybei',
  'more.told-before.choice.police': 'Policijai',
  'more.told-before.choice.someone-else': 'Kam nors kitam',
  'more.told-before.choice.nobody': 'Ne, niekam',

  'more.told-before-details.ask':
    'Kas tai buvo ir kada? Jei jums davė registracijos numerį, galite jį čia parašyti.',
  'more.told-before-details.label': 'Kas, kada ir numeriai',
  'more.told-before-details.why': 'Pagal registracijos numerį randame, kas buvo pasakyta anksčiau.',

  'more.reason.ask':
    'Ar manote, kad taip buvo dėl kurios nors iš šių priežasčių? Galite pasirinkti kelis atsakymus.',
  'more.reason.label': 'Dėl ko taip buvo',
  'more.reason.why':
    'Visus pranešimus apie priekabiavimą peržiūrime kartu, kad geriau į juos atsakytume. Sakyti nebūtina.',
  'more.reason.choice.race': 'Rasė arba kilmė',
  'more.reason.choice.religion': 'Religija arba tikėjimas',
  'more.reason.choice.disability': 'Negalia',
  'more.reason.choice.sexual-orientation': 'Seksualinė orientacija',
  'more.reason.choice.trans': 'Tai, kad žmogus translytis',
  'more.reason.choice.sex': 'Tai, kad moteris arba vyras',
  'more.reason.choice.age': 'Amžius',
  'more.reason.choice.something-else': 'Kas nors kita',
  'more.reason.choice.not-sure': 'Nežinau',
  'more.reason.choice.rather-not-say': 'Verčiau nesakysiu',

  'more.agreement.ask':
    'Ar galime apie tai kalbėtis su kitais, kad jums padėtume? Jei neatsakysite, laikysime, kad ne.',
  'more.agreement.label': 'Kalbėtis su kitais',
  'more.agreement.why':
    'Su kitais kalbamės tik tada, jei jūs sutinkate arba jei įstatymas nurodo, kad privalome.',
  'more.agreement.item.police': 'Ar galime kalbėtis su policija?',
  'more.agreement.item.school': 'Ar galime kalbėtis su mokykla?',
  'more.agreement.item.victim-support': 'Ar galime kalbėtis su nukentėjusiųjų pagalbos organizacija?',

  'more.outcome.ask': 'Ko norėtumėte dabar?',
  'more.outcome.label': 'Ko norėtumėte',
  'more.outcome.why': 'To pažadėti negalime. Bet norime žinoti, kas jums labiausiai padėtų.',

  'more.anything-else.ask': 'Ar yra dar kas nors, ką norėtumėte, kad žinotume?',
  'more.anything-else.label': 'Kas dar',
  'more.anything-else.why': 'Galbūt yra kas nors, ko nepaklausiau.',

  'sent.more': 'Pridėti daugiau',
  'sent.added': 'Tai, ką pridėjote, yra kartu.',
  'added.begin':
    'Tai, ką išsiuntėte, yra pas mus ir lieka, kaip yra. Bet kurį iš šių klausimų galite praleisti. Tai, ką pridedate, išsiunčiama tik tada, kai paspaudžiate „Siųsti“. Prašau tai padaryti per 30 minučių nuo pirmojo išsiuntimo: paskui šis pokalbis ištrinamas.',
  'added.done': 'Ačiū. Pridėjau tai prie to, ką išsiuntėte anksčiau. Registracijos numeris: {{reference}}',
  'added.nothing':
    'Nieko neparašėte ir nepasirinkote, todėl niekas nepridėta. Tai, ką išsiuntėte anksčiau, yra pas mus.',
  'added.left-out': 'Ištryniau. Tai nebuvo išsiųsta. Tai, ką išsiuntėte anksčiau, yra pas mus.',
  'added.stop':
    'Galite čia sustoti. Tai, ką išsiuntėte anksčiau, yra pas mus. Ar ištrinti tai, ko dar neišsiuntėte?',
  'added.late': 'Tai, ką pridėjote, buvo išsiųsta anksčiau, nei atėjo ta žinutė, todėl jos ten nėra.',
};
