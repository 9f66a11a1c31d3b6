/** Hungarian: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask': 'Van sértő falfirka, vagy tönkrement valami emiatt? Többet is választhat.',
  'more.traces.label': 'Falfirka vagy kár',
  'more.traces.why':
    'Szólunk azoknak, akiknek kell: egyesek a sértő falfirkával foglalkoznak, mások azzal, ami tönkrement.',
  'more.traces.choice.graffiti': 'Sértő falfirka',
  'more.traces.choice.damage': 'Tönkrement valami',
  'more.traces.choice.neither': 'Egyik sincs',

  'more.graffiti.ask': 'Hol van a falfirka?',
  'more.graffiti.label': 'Hol van a falfirka',
  'more.graffiti.why': 'Hogy megtalálják és eltávolítsák. Nem kell leírnia, mi áll rajta.',

  'more.damage.ask': 'Mi ment tönkre, és hol?',
  'more.damage.label': 'Mi ment tönkre',
  'more.damage.why': 'Hogy azt javítsák meg, amit kell.',

  'more.witnesses.ask':
    'Látta vagy hallotta valaki? Mondja el, ki, ha tudja, és hogy az illető tudja-e, hogy Ön elmondja nekünk.',
  'more.witnesses.label': 'Ki látta vagy hallotta',
  'more.witnesses.why': 'Lehet, hogy mások is tudnak segíteni. Nem baj, ha senki sem látta.',

  'more.evidence.ask':
    'Van bármije, ami mutatja, mi történt? Például fényképek, üzenetek, levelek vagy dátummal ellátott feljegyzések. Mondja el, mije van, és kérem, tartsa meg az eredetieket.',
  'more.evidence.label': 'Mi mutatja',
  'more.evidence.why':
    'Így egy önkormányzati munkatárs kérheti, hogy megnézhesse. A bejelentése enélkül is számít.',

  'more.told-before.ask': 'Elmondta ezt már valakinek korábban? Többet is választhat.',
  'more.told-before.label': 'Kinek mondta el korábban',
  'more.told-before.why': 'Hogy ne kelljen az egészet az elejéről kezdenie.',
  'more.told-before.choice.council': 'Az önkormányzatnak',
  'more.told-before.choice.police': 'A rendőrségnek',
  'more.told-before.choice.someone-else': 'Valaki másnak',
  'more.told-before.choice.nobody': 'Nem, senkinek',

  'more.told-before-details.ask': 'Ki volt az, és mikor? Ha kapott ügyszámot, ide írhatja.',
  'more.told-before-details.label': 'Ki, mikor és ügyszámok',
  'more.told-before-details.why': 'Az ügyszám alapján megtaláljuk, mi hangzott el korábban.',

  'more.reason.ask': 'Ön szerint ezek valamelyike miatt történt? Többet is választhat.',
  'more.reason.label': 'Mi miatt történt',
  'more.reason.why':
    'Minden zaklatásról szóló bejelentést együtt is megnézünk, hogy jobban tudjunk válaszolni rájuk. Nem kell megmondania.',
  'more.reason.choice.race': 'Faj vagy származás',
  'more.reason.choice.religion': 'Vallás vagy meggyőződés',
  'more.reason.choice.disability': 'Fogyatékosság',
  'more.reason.choice.sexual-orientation': 'Szexuális irányultság',
  'more.reason.choice.trans': 'Mert valaki transznemű',
  'more.reason.choice.sex': 'Mert valaki nő vagy férfi',
  'more.reason.choice.age': 'Életkor',
  'more.reason.choice.something-else': 'Valami más',
  'more.reason.choice.not-sure': 'Nem tudom',
  'more.reason.choice.rather-not-say': 'Inkább nem mondom meg',

  'more.agreement.ask': 'Beszélhetünk erről másokkal, hogy segítsünk Önnek? Ha kihagyja, nemnek vesszük.',
  'more.agreement.label': 'Beszélni másokkal',
  'more.agreement.why': 'Másokkal csak akkor beszélünk, ha Ön beleegyezik, vagy ha a törvény előírja.',
  'more.agreement.item.police': 'Beszélhetünk a rendőrséggel?',
  'more.agreement.item.school': 'Beszélhetünk egy iskolával?',
  'more.agreement.item.victim-support': 'Beszélhetünk egy áldozatsegítő szervezettel?',

  'more.outcome.ask': 'Mit szeretne, mi történjen most?',
  'more.outcome.label': 'Mit szeretne',
  'more.outcome.why': 'Megígérni nem tudjuk. De szeretnénk tudni, mi segítene Önnek a legtöbbet.',

  'more.anything-else.ask': 'Van még valami, amit szeretne, hogy tudjunk?',
  'more.anything-else.label': 'Bármi más',
  'more.anything-else.why': 'Lehet olyasmi, amit nem kérdeztem meg.',

  'sent.more': 'Kiegészítem',
  'sent.added': 'Amit hozzátett, bekerült mellé.',
  'added.begin':
    'Amit elküldött, nálunk van, és úgy marad, ahogy van. Ezek közül bármelyik kérdést kihagyhatja. Amit hozzátesz, csak akkor megy el, ha megnyomja ezt: „Küldés”. Kérem, az első küldés utáni 30 percen belül tegye meg: utána ez a beszélgetés törlődik.',
  'added.done': 'Köszönöm. Hozzátettem ahhoz, amit korábban elküldött. Ügyszám: {{reference}}',
  'added.nothing':
    'Nem írt és nem választott semmit, ezért semmi nem került hozzá. Amit korábban elküldött, nálunk van.',
  'added.left-out': 'Töröltem. Nem küldtük el. Amit korábban elküldött, nálunk van.',
  'added.stop': 'Itt abbahagyhatja. Amit korábban elküldött, nálunk van. Töröljem, amit még nem küldött el?',
  'added.late': 'Amit hozzátett, még az előtt az üzenet előtt elment, ezért az üzenet nincs benne.',
};
