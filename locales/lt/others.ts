/** Lithuanian: "someone has reported me", and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Kažkas pranešė apie mane',
  'door.privacy.name': 'Privatumas',

  'reported.cannot-say':
    'Negaliu jums pasakyti, ar apie jus yra pranešimas. Nesakau nei taip, nei ne, kad ir kas klaustų.',
  'reported.ring':
    'Ar savivaldybė jums rašė arba skambino? Tada galite jai paskambinti ir paklausti: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'Citizens Advice duoda nemokamų patarimų ir nėra savivaldybės dalis: {{citizensAdvice}}',
  'reported.samaritans':
    'Jei atrodo, kad visko per daug, Samaritans išklausys, nemokamai, dieną ir naktį: {{samaritans}}',
  'reported.hurt':
    'Ar jums gresia pavojus, ar kas nors jus sužalojo arba jums grasino? Tada apie tai galite pranešti čia, ir yra žmonių, kurie padeda.',
  'reported.label.hurt': 'Kažkas mane skriaudžia',
  'reported.label.support': 'Patarimai ir pagalba',

  'privacy.ask': 'Kas nutinka su tuo, ką jums papasakoju?',
  'privacy.responsible': 'Už tai, ką čia mums papasakojate, atsako savivaldybė ({{council}}).',
  'privacy.purpose':
    'Tai naudojame priekabiavimui nagrinėti ir žmonėms apsaugoti. Taip pat visus pranešimus peržiūrime kartu, kad išmoktume geriau padėti.',
  'privacy.ground':
    'Įstatymas leidžia savivaldybei tai daryti, nes tai viešoji užduotis. Kai kurie dalykai labai asmeniški. Tokie yra jūsų sveikata, religija arba seksualinė orientacija. Jiems pagrindas yra svarbus viešasis interesas.',
  'privacy.notice': 'Visas savivaldybės ({{council}}) privatumo pranešimas: {{privacyNotice}}',
  'privacy.before-send': 'Niekas nepasiekia savivaldybės, kol nepaspaudžiate „Siųsti“.',
  'privacy.officers':
    'Po to jūsų pranešimą gali atidaryti tik savivaldybės darbuotojai. Savivaldybė laiko jį paslaptyje. Pasidalyti juo ji gali tik šiuo atveju: {{legalException}}.',
  'privacy.newest':
    'Apie kiekvieną iš jų jūsų paklausiame. Be „taip“ laikome, kad ne. Nuomonę galite pakeisti: išsiuntę naudokite „Pridėti daugiau“, ir galios naujausias jūsų atsakymas.',
  'privacy.other-channels':
    'Ar rašote mums SMS žinute arba programėlėje? Tada savo kopiją saugo ir ją valdanti bendrovė.',
  'privacy.kept-unsent':
    'Tai, ko neišsiuntėte, ištrinama praėjus 24 valandoms po paskutinės jūsų žinutės. SMS žinutėms arba kitos bendrovės programėlėje – po 7 dienų.',
  'privacy.kept-sent': 'Praėjus 30 minučių po išsiuntimo šis pokalbis ištrinamas.',
  'privacy.kept-delete':
    'Bet kada galite parašyti „Ištrinti viską“. Tada čia iškart viskas ištrinama. Išsiųstas pranešimas lieka savivaldybėje.',
  'privacy.kept-case':
    'Kiek laiko savivaldybė saugo išsiųstą pranešimą: žiūrėkite visą jos privatumo pranešimą arba paklauskite. {{privacyNotice}}',
  'privacy.right-see': 'Galite prašyti parodyti, ką savivaldybė apie jus saugo.',
  'privacy.right-correct': 'Galite prašyti, kad savivaldybė ištaisytų tai, kas ten neteisinga.',
  'privacy.right-delete':
    'Galite prašyti, kad savivaldybė tai ištrintų. Tai prašymas: dėl jo sprendžia savivaldybės darbuotojas.',
  'privacy.right-how':
    'Norėdami prašyti, skambinkite {{councilPhone}} ({{councilHours}}) arba pradiniame puslapyje pasirinkite „Mano pranešimas arba kodas“, jei turite kvitą. Visas privatumo pranešimas: {{privacyNotice}}',
  'privacy.complain-council':
    'Pirmiausia galite skųstis savivaldybei: {{councilPhone}} ({{councilHours}}). Visas jos privatumo pranešimas: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Taip pat galite skųstis įstaigai, kuri rūpinasi jūsų duomenų teisėmis, Information Commissioner: {{dataRegulator}}',
  'privacy.hosted-known':
    'Ši žinučių paslauga gali parodyti, kas jūs: SMS žinutė ateina su jūsų numeriu, o Teams parodo jus jūsų darbdaviui. Jei vardo nerašote, be vardo yra tik pranešimas.',
  'privacy.label.shared': 'Kam pasakoma',
  'privacy.label.kept': 'Kiek laiko saugoma',
  'privacy.label.rights': 'Jūsų teisės',
  'privacy.label.complain': 'Kaip pasiskųsti',
};
