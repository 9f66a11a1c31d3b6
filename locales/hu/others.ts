/** Hungarian: "someone has reported me", and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Valaki bejelentést tett rólam',
  'door.privacy.name': 'Adatvédelem',

  'reported.cannot-say':
    'Nem mondhatom meg, van-e bejelentés Önről. Sem igent, sem nemet nem mondok, bárki kérdezi.',
  'reported.ring':
    'Írt vagy telefonált Önnek az önkormányzat? Akkor felhívhatja és megkérdezheti: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'A Citizens Advice ingyen ad tanácsot, és nem az önkormányzat része: {{citizensAdvice}}',
  'reported.samaritans':
    'Ha túl sok ez így egyszerre, a Samaritans meghallgatja, ingyen, éjjel-nappal: {{samaritans}}',
  'reported.hurt':
    'Veszélyben van, vagy bántotta, megfenyegette valaki? Akkor ezt itt bejelentheti, és vannak, akik segítenek.',
  'reported.label.hurt': 'Valaki bánt engem',
  'reported.label.support': 'Tanács és támogatás',

  'privacy.ask': 'Mi történik azzal, amit elmondok?',
  'privacy.responsible': 'Azért, amit itt elmond nekünk, az önkormányzat ({{council}}) felel.',
  'privacy.purpose':
    'Arra használjuk, hogy kivizsgáljuk a zaklatást, és megvédjük az embereket. A bejelentéseket együtt is megnézzük, hogy jobban tudjunk segíteni.',
  'privacy.ground':
    'A törvény ezt megengedi az önkormányzatnak, mert közfeladat. Egyes dolgok nagyon személyesek. Ilyen az egészsége, a vallása vagy a szexuális irányultsága. Ezeknél az indok a jelentős közérdek.',
  'privacy.notice': 'Az önkormányzat ({{council}}) teljes adatvédelmi tájékoztatója: {{privacyNotice}}',
  'privacy.before-send': 'Semmi nem jut el az önkormányzathoz, amíg meg nem nyomja ezt: „Küldés”.',
  'privacy.officers':
    'Utána csak az önkormányzat munkatársai tudják megnyitni a bejelentését. Az önkormányzat bizalmasan kezeli. Csak ebben az esetben oszthatja meg: {{legalException}}.',
  'privacy.newest':
    'Mindegyikről megkérdezzük Önt. Igen nélkül a válasz nem. Meggondolhatja magát: küldés után használja ezt: „Kiegészítem”, és a legújabb válasza számít.',
  'privacy.other-channels':
    'SMS-ben vagy egy alkalmazásban ír nekünk? Akkor az azt működtető cég saját másolatot őriz.',
  'privacy.kept-unsent':
    'Amit nem küldött el, az utolsó üzenete után 24 órával törlődik. SMS-ben vagy más cég alkalmazásában ez 7 nap.',
  'privacy.kept-sent': '30 perccel a küldés után ez a beszélgetés törlődik.',
  'privacy.kept-delete':
    'Bármikor beírhatja: „Minden törlése”. Akkor itt azonnal törlődik. Az elküldött bejelentés az önkormányzatnál marad.',
  'privacy.kept-case':
    'Hogy az önkormányzat meddig őrzi az elküldött bejelentést: kérem, nézze meg a teljes tájékoztatóját, vagy kérdezze meg. {{privacyNotice}}',
  'privacy.right-see': 'Kérheti, hogy láthassa, mit őriz Önről az önkormányzat.',
  'privacy.right-correct': 'Kérheti az önkormányzatot, hogy javítsa ki, ami hibás benne.',
  'privacy.right-delete':
    'Kérheti az önkormányzatot, hogy törölje. Ez kérés: egy önkormányzati munkatárs dönt róla.',
  'privacy.right-how':
    'Ha kérni szeretne, hívja ezt a számot: {{councilPhone}} ({{councilHours}}), vagy ha van elismervénye, válassza ezt a kezdőlapon: „Bejelentésem, vagy kódom van”. A teljes tájékoztató: {{privacyNotice}}',
  'privacy.complain-council':
    'Először az önkormányzatnál tehet panaszt: {{councilPhone}} ({{councilHours}}). A teljes tájékoztatója: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Panaszt tehet az adatvédelmi jogaira ügyelő hatóságnál, az Information Commissioner hivatalánál is: {{dataRegulator}}',
  'privacy.hosted-known':
    'Ez az üzenetküldő szolgáltatás megmutathatja, kicsoda Ön: az SMS a telefonszámával érkezik, a Teams pedig megmutatja Önt a munkáltatójának. Ha nem adja meg a nevét, csak a bejelentésben nincs benne.',
  'privacy.label.shared': 'Kinek mondják el',
  'privacy.label.kept': 'Meddig őrzik',
  'privacy.label.rights': 'Az Ön jogai',
  'privacy.label.complain': 'Hogyan tehet panaszt',
};
