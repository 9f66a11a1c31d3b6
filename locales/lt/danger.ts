/**
 * Lithuanian: the emergency words. Not yet reviewed by a human translator.
 */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': 'Šio pokalbio niekas nestebi ir jis neiškvietė policijos. Skambinkite {{emergency}}.',
  'danger.fallback':
    'Šio pokalbio niekas nestebi ir jis neiškvietė policijos. Jei jums gresia pavojus, skambinkite 999.',
  'danger.alerts-nobody':
    'Rašymas čia nieko neįspėja. Tai, ką pasakote, savivaldybę pasiekia tik paspaudus „Siųsti“, ir net tada gali būti perskaityta ne iš karto.',
  'danger.silent-short':
    'Kalbėti nesaugu? Skambinkite {{emergency}} ir kostelėkite arba pabelskite. Mobiliajame, kai paprašys, spauskite 55.',
  'danger.silent':
    'Kalbėti nesaugu? Vis tiek skambinkite {{emergency}}. Kostelėkite arba pabelskite į telefoną.',
  'danger.mobile':
    'Mobiliajame, kai paprašys, spauskite 55, kitaip skambutis gali nutrūkti. Iš to jie nemato, kur esate.',
  'danger.landline': 'Laidiniame telefone nepadėkite ragelio.',
  'danger.relay':
    'Negirdite arba negalite kalbėti? Skambinkite {{textphone}} tekstiniu telefonu arba programėle Relay UK.',
  'danger.bsl':
    'Britų gestų kalba? Naudokite 999 BSL programėlę arba svetainę. Nemokama, dieną ir naktį, registruotis nereikia.',
  'danger.text-message':
    'SMS į {{emergency}} galite siųsti tik jei telefonas tam užregistruotas. Norėdami registruotis, siųskite „register“ į {{emergency}}, perskaitykite atsakymą ir atsakykite „yes“. Nepasikliaukite žinute, kol į ją neatsakyta. Tik anglų kalba.',
  'danger.interpreter':
    'Mažai mokate angliškai? Skambinkite {{emergency}}. Sakykite „Police“ (polys), paskui „{{language}} interpreter“ (lituveinian interpreter).',
  'danger.interpreter-any':
    'Mažai mokate angliškai? Skambinkite {{emergency}}. Sakykite „Police“ (polys), paskui savo kalbos pavadinimą angliškai, pavyzdžiui, „Lithuanian interpreter“ (lituveinian interpreter).',
  'danger.not-emergency':
    'Tai ne skubus atvejis? Policijos numeris: {{nonEmergency}}. Tekstiniu telefonu arba programėle Relay UK: 18001 {{nonEmergency}}',
  'danger.trace': 'Skambučiai ir žinutės lieka telefono sąraše, kur juos gali pamatyti kiti.',
  'danger.more': 'Norėdami vėl pamatyti visus būdus gauti pagalbą, parašykite „{{repeat}}“.',

  'danger.crisis': 'Man gaila, kad taip skauda. Jums nereikia su tuo likti vieniems.',
  'danger.life-at-risk':
    'Jei dabar gresia pavojus gyvybei, skambinkite {{emergency}} ir prašykite greitosios: „Ambulance“ (embjulens).',
  'danger.samaritans':
    'Pasikalbėti su tuo, kas išklausys: Samaritans, nemokamai, dieną ir naktį: {{samaritans}}',
  'danger.shout': 'Jei lengviau rašyti, siųskite žodį SHOUT žinute į {{shout}}, dieną ir naktį.',
  'danger.childline': 'Jums mažiau nei 18 metų? Childline, nemokamai, dieną ir naktį: {{childline}}',

  'danger.sorry': 'Man gaila, kad taip nutiko. Tai ne jūsų kaltė.',
  'danger.again':
    'Ar tai gali netrukus pasikartoti? Jei taip, nelaukite mūsų. Šio pokalbio niekas nestebi ir jis neiškvietė policijos. Skambinkite {{emergency}}.',

  'danger.ask': 'Ar dabar saugu?',
  'danger.safe': 'Dabar man saugu',
  'danger.not-safe': 'Ne, man nesaugu',
  'danger.go-on': 'Vis tiek tęsti',
};
