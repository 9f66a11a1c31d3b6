/** Filipino: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'May nasa panganib ba ngayon?',
  'report.safe-now.label': 'Panganib ngayon',
  'report.safe-now.why': 'Kung may nasa panganib ngayon, makakapunta agad ang pulis. Kami ay hindi.',
  'report.safe-now.choice.nobody-in-danger': 'Wala',
  'report.safe-now.choice.in-danger': 'Mayroon',
  'report.safe-now.choice.not-sure': 'Hindi ako sigurado',

  'report.reporter.ask': 'Tungkol kanino po ang sinasabi ninyo sa amin?',
  'report.reporter.label': 'Kung kanino ito nangyari',
  'report.reporter.why':
    'Para malaman namin kung sino ang nangangailangan ng tulong, at hindi namin makontak ang maling tao. Kung nagtatrabaho kayo sa kontratista ng konseho, piliin ang “Nagtatrabaho ako sa konseho”.',
  'report.reporter.choice.me': 'Sa akin ito nangyari',
  'report.reporter.choice.someone-i-know': 'Sa kakilala ko',
  'report.reporter.choice.i-saw-it': 'Nakita kong nangyari ito',
  'report.reporter.choice.i-work-for-the-council': 'Nagtatrabaho ako sa konseho',

  'report.they-know.ask': 'Alam ba niya na sinasabi ninyo ito sa amin?',
  'report.they-know.label': 'Alam niya ang ulat na ito',
  'report.they-know.why': 'Para walang mabigla. Maaari itong maging mapanganib para sa kanya.',
  'report.they-know.choice.yes': 'Oo',
  'report.they-know.choice.no': 'Hindi',
  'report.they-know.choice.not-sure': 'Hindi ako sigurado',

  'report.safe-to-contact-them.ask': 'Ligtas ba na kontakin namin siya?',
  'report.safe-to-contact-them.label': 'Ligtas na kontakin siya',
  'report.safe-to-contact-them.why': 'Maaari siyang malagay sa panganib ng tawag o sulat sa maling oras.',
  'report.safe-to-contact-them.choice.yes': 'Oo',
  'report.safe-to-contact-them.choice.no': 'Hindi',
  'report.safe-to-contact-them.choice.not-sure': 'Hindi ako sigurado',

  'report.under-18.ask': 'Mas bata ba kayo sa 18 taong gulang?',
  'report.under-18.label': 'Wala pang 18',
  'report.under-18.why':
    'May dagdag na tulong para sa mga wala pang 18, at dagdag na pag-iingat na dapat naming gawin.',
  'report.under-18.choice.no': 'Hindi',
  'report.under-18.choice.yes': 'Oo',
  'report.under-18.choice.rather-not-say': 'Mas gusto kong huwag sabihin',

  'report.they-under-18.ask': 'Mas bata ba sa 18 taong gulang ang taong pinangyarihan nito?',
  'report.they-under-18.label': 'Wala pa siyang 18',
  'report.they-under-18.why':
    'May dagdag na pag-iingat na dapat naming gawin kapag hina-harass ang wala pang 18.',
  'report.they-under-18.choice.no': 'Hindi',
  'report.they-under-18.choice.yes': 'Oo',
  'report.they-under-18.choice.not-sure': 'Hindi ako sigurado',

  'report.support.ask':
    'Mas mapapadali ba para sa inyo ng alinman sa mga ito? Puwede kayong pumili ng higit sa isa.',
  'report.support.label': 'Tulong para makilahok',
  'report.support.why':
    'Nagbibigay kami ng interpreter o ng nagsa-sign language kung kailangan ninyo. Puwede rin nating ituloy ang natitira sa telepono.',
  'report.support.choice.nothing': 'Hindi na kailangan',
  'report.support.choice.interpreter': 'Interpreter sa wika ko',
  'report.support.choice.sign-language': 'Interpreter sa sign language',
  'report.support.choice.something-else': 'Iba pa',

  'report.support-details.ask':
    'Ano po ang dapat naming malaman tungkol dito? Halimbawa, anong wika, o ano ang nakakatulong sa inyo.',
  'report.support-details.label': 'Tungkol sa tulong na iyon',
  'report.support-details.why': 'Para naroon na ang tamang tulong sa unang pag-uusap natin.',

  'report.what-happened.ask':
    'Sabihin po sa amin ang nangyari, sa sarili ninyong salita. Puwede kayong magpadala ng kahit ilang mensahe. Walang maling paraan ng pagsasabi.',
  'report.what-happened.ask-witness':
    'Sabihin po sa amin ang nakita o narinig ninyo, sa sarili ninyong salita. Puwede kayong magpadala ng kahit ilang mensahe. Hindi ninyo kailangang alam ang buong kuwento.',
  'report.what-happened.ask-staff':
    'Sabihin po sa amin ang nangyari, at kung kanino, sa sarili ninyong salita. Puwede kayong magpadala ng kahit ilang mensahe.',
  'report.what-happened.ask-other':
    'Sabihin po sa amin ang nangyari sa kanya, ayon sa alam ninyo. Puwede kayong magpadala ng kahit ilang mensahe. Walang maling paraan ng pagsasabi.',
  'report.what-happened.label': 'Ano ang nangyari',
  'report.what-happened.why':
    'Mas marami ang sinasabi sa amin ng sarili ninyong salita kaysa sa anumang listahan. Sapat na ang ilang salita.',

  'report.forms.ask': 'Anong klaseng bagay po ito? Puwede kayong pumili ng higit sa isa.',
  'report.forms.label': 'Klase ng pangha-harass',
  'report.forms.why':
    'Tinutulungan kami nitong makita ang nangyayari sa buong lugar na sakop ng konseho. Ayos lang kung hindi sigurado.',
  'report.forms.choice.physical': 'Pisikal',
  'report.forms.choice.verbal': 'Sa salita',
  'report.forms.choice.non-verbal': 'Walang salita',
  'report.forms.choice.not-sure': 'Hindi ako sigurado',

  'report.physical.ask': 'Pisikal: alin po sa mga ito? Puwede kayong pumili ng higit sa isa.',
  'report.physical.label': 'Aling mga gawang pisikal',
  'report.physical.why':
    'Ang pinsala ay maaaring mangahulugan ng madaliang pagkukumpuni; ang pag-atake ay maaaring mangahulugan na kailangan ninyo ng proteksyon.',
  'report.physical.choice.touching': 'Paghawak na hindi gusto',
  'report.physical.choice.attack': 'Pag-atake o pananakit',
  'report.physical.choice.damage': 'Paninira ng ari-arian',
  'report.physical.choice.something-else': 'Iba pa',

  'report.verbal.ask': 'Sa salita: alin po sa mga ito? Puwede kayong pumili ng higit sa isa.',
  'report.verbal.label': 'Anong klaseng mga salita',
  'report.verbal.why': 'Ang mga banta, halimbawa, ay kailangan ng mas mabilis na sagot.',
  'report.verbal.choice.advances': 'Pagpaparamdam na hindi gusto',
  'report.verbal.choice.name-calling': 'Panunukso ng pangalan',
  'report.verbal.choice.bullying': 'Pambu-bully',
  'report.verbal.choice.threats': 'Mga banta',
  'report.verbal.choice.abuse': 'Pagmumura o masasakit na salita',
  'report.verbal.choice.jokes-insults': 'Mga biro o insulto',
  'report.verbal.choice.ridicule': 'Pangungutya dahil sa pagkatao',
  'report.verbal.choice.malicious-complaints': 'Mga reklamong para lang manakit',
  'report.verbal.choice.something-else': 'Iba pa',

  'report.non-verbal.ask': 'Walang salita: alin po sa mga ito? Puwede kayong pumili ng higit sa isa.',
  'report.non-verbal.label': 'Aling mga gawang walang salita',
  'report.non-verbal.why':
    'May sariling takdang oras ang ilan sa mga ito. Isa rito ang nakakasakit na graffiti.',
  'report.non-verbal.choice.graffiti': 'Nakakasakit na graffiti',
  'report.non-verbal.choice.gestures': 'Mga senyas',
  'report.non-verbal.choice.letters-posters': 'Mga sulat, polyeto o poster',
  'report.non-verbal.choice.staring': 'Pagtitig o tinging may malisya',
  'report.non-verbal.choice.something-else': 'Iba pa',

  'report.when.ask':
    'Kailan po ito nangyari? Sabihin kung paano ninyo gusto: “noong nakaraang Martes ng gabi”, “Marso 3”, “ilang beses mula noong Mayo”.',
  'report.when.label': 'Kailan',
  'report.when.why':
    'Nakakatulong ang araw para makahanap kami ng mga saksi at kuha ng camera. Ayos lang ang tantiya.',

  'report.ongoing.ask': 'Nangyari na ba ito nang higit sa isang beses?',
  'report.ongoing.label': 'Gaano kadalas',
  'report.ongoing.why':
    'Sapat na ang isang beses para mag-ulat. Kung nangyayari pa rin ito, kailangan namin itong paghandaan.',
  'report.ongoing.choice.once': 'Isang beses',
  'report.ongoing.choice.several-times': 'Ilang beses',
  'report.ongoing.choice.still-going-on': 'Nangyayari pa rin ito',
  'report.ongoing.choice.not-sure': 'Hindi ako sigurado',

  'report.where.ask': 'Saan po ito nangyari?',
  'report.where.label': 'Saan',
  'report.where.why': 'Para malaman namin kung sino ang nangangalaga sa lugar na iyon.',
  'report.where.choice.at-home': 'Sa bahay',
  'report.where.choice.at-home-other': 'Sa bahay niya',
  'report.where.choice.in-the-building': 'Sa gusali',
  'report.where.choice.in-the-street': 'Sa kalye',
  'report.where.choice.online': 'Online o sa telepono',
  'report.where.choice.somewhere-else': 'Sa ibang lugar',
  'report.where.choice.not-sure': 'Hindi ako sigurado',

  'report.where-exactly.ask': 'Ano po ang address, o paano ninyo ilalarawan ang lugar?',
  'report.where-exactly.label': 'Address o lugar',
  'report.where-exactly.why':
    'Para sa tamang lugar kami tumingin. Sapat na ang kalye o kilalang bagay na malapit doon.',

  'report.who.ask': 'Alam ba ninyo kung sino ang gumawa nito?',
  'report.who.label': 'Sino ang gumawa nito',
  'report.who.why':
    'Nakadepende sa kung sino siya ang puwede naming gawin. Hindi namin siya kokontakin dahil lang sinabi ninyo sa amin.',
  'report.who.choice.neighbour': 'Kapitbahay',
  'report.who.choice.neighbours-visitor': 'Bisita ng kapitbahay',
  'report.who.choice.partner': 'Partner ko',
  'report.who.choice.partner-other': 'Partner niya',
  'report.who.choice.ex-partner': 'Dati kong partner',
  'report.who.choice.ex-partner-other': 'Dati niyang partner',
  'report.who.choice.relative': 'Kamag-anak ko',
  'report.who.choice.relative-other': 'Kamag-anak niya',
  'report.who.choice.someone-at-home': 'Ibang kasama ko sa bahay',
  'report.who.choice.someone-at-home-other': 'Ibang kasama niya sa bahay',
  'report.who.choice.council-staff': 'Tauhan o kontratista ng konseho',
  'report.who.choice.stranger': 'Hindi kakilala',
  'report.who.choice.someone-else': 'Iba pang tao',
  'report.who.choice.not-sure': 'Hindi ko alam',

  'report.who-exactly.ask':
    'Ano po ang alam ninyo tungkol sa kanya? Pangalan, address, kung ano ang itsura niya.',
  'report.who-exactly.ask-other':
    'Ano po ang alam ninyo tungkol sa gumawa nito? Pangalan, address, kung ano ang itsura niya.',
  'report.who-exactly.label': 'Tungkol sa gumawa nito',
  'report.who-exactly.why':
    'Para tamang tao ang pag-usapan natin. Puwede itong laktawan kung hindi ninyo alam.',

  'report.people.ask': 'Ilang maiikling tanong tungkol sa mga tao:',
  'report.people.label': 'Mga tao',
  'report.people.why':
    'Sinasabi nito sa amin kung gaano kabilis dapat kumilos, at anong tulong ang dadalhin.',
  'report.people.item.hurt': 'May nasaktan ba?',
  'report.people.item.weapon': 'May armas ba, o bagay na ginamit na parang armas?',
  'report.people.item.children': 'May mga bata ba, o nangangailangan ng alaga, na nakatira roon?',
  'report.people.item.children-other':
    'Ayon sa alam ninyo: may mga bata ba, o nangangailangan ng alaga, na kasama sa bahay ng taong pinangyarihan nito?',
  'report.people.item.afraid': 'Natatakot ba kayong manatili sa bahay?',
  'report.people.item.afraid-witness': 'Mukha ba siyang natatakot manatili sa bahay?',
  'report.people.item.afraid-other': 'Natatakot ba siyang manatili sa bahay?',

  'report.home.ask': 'Bahay ba ito ng konseho? Parehong kasama ang mga nangungupahan at mga leaseholder.',
  'report.home.ask-young': 'Bahay ba ito ng konseho? Kung hindi ninyo alam, sabihin lang: ayos lang iyon.',
  'report.home.label': 'Bahay ng konseho',
  'report.home.why':
    'Dito nakadepende kung gaano kabilis ang ipinapangako naming sagot. Puwede kayong mag-ulat alinman ang sagot.',
  'report.home.item.yours': 'Nakatira ba kayo sa bahay ng konseho?',
  'report.home.item.yours-other':
    'Ayon sa alam ninyo: nakatira ba sa bahay ng konseho ang taong pinangyarihan nito?',
  'report.home.item.theirs': 'Nakatira ba sa bahay ng konseho ang gumawa nito?',

  'report.contact.ask':
    'May ligtas bang paraan para makontak namin kayo? Isipin po kung sino pa ang nakakakita ng telepono, e-mail o mga sulat ninyo. Kung hindi ang pipiliin ninyo, o hindi ninyo ito sasagutin, hindi namin kayo kokontakin.',
  'report.contact.ask-young':
    'May ligtas bang paraan para makontak namin kayo? Isipin po kung sino pa ang nakakakita ng telepono, e-mail o mga sulat ninyo. Matutulungan kayong pumili ng nakatatandang pinagkakatiwalaan ninyo.',
  'report.contact.ask-other':
    'May ligtas bang paraan para makontak namin kayo? Tungkol ito sa inyo na sumusulat, at wala nang iba. Kung hindi ang pipiliin ninyo, o hindi ninyo ito sasagutin, hindi namin kayo kokontakin.',
  'report.contact.label': 'Kung paano kayo makokontak',
  'report.contact.why':
    'Hindi kami kailanman gumagamit ng ibang paraan kundi ang pinili ninyo. Kung wala kayong pipiliin, hindi namin kayo kokontakin.',
  'report.contact.choice.no-contact': 'Hindi, huwag akong kontakin',
  'report.contact.choice.receipt': 'Babalik ako gamit ang resibo ko',
  'report.contact.choice.phone': 'Tawagan ako',
  'report.contact.choice.text-message': 'I-text ako',
  'report.contact.choice.email': 'I-e-mail ako',
  'report.contact.choice.letter': 'Padalhan ako ng sulat',

  'report.phone.ask': 'Aling numero po ang ligtas?',
  'report.phone.label': 'Numero ng telepono',
  'report.phone.why': 'Para lang sa ulat na ito namin gagamitin, sa paraang pinili ninyo.',
  'report.email.ask': 'Aling e-mail address po ang ligtas? Kayo lang dapat ang nakakabasa nito.',
  'report.email.label': 'E-mail address ninyo',
  'report.email.why': 'Para lang sa ulat na ito namin gagamitin, sa paraang pinili ninyo.',
  'report.address.ask': 'Aling address po ang ligtas? Wala dapat ibang nagbubukas ng mga sulat ninyo roon.',
  'report.address.label': 'Address para sa mga sulat',
  'report.address.why': 'Para lang sa ulat na ito namin gagamitin, sa paraang pinili ninyo.',

  'report.contact-rules.ask': 'Kapag kinontak namin kayo, kung iba ang sumagot o nagbasa:',
  'report.contact-rules.label': 'Kapag kinontak namin kayo',
  'report.contact-rules.why': 'Para walang makaalam mula sa amin na nakipag-usap kayo sa amin.',
  'report.contact-rules.item.say-who': 'Puwede ba naming sabihin na konseho ito?',
  'report.contact-rules.item.leave-message': 'Puwede ba kaming mag-iwan ng mensahe?',

  'report.contact-when.ask':
    'Kailan po ligtas na kontakin kayo? Halimbawa “Lunes hanggang Biyernes bago mag-alas-3 ng hapon”.',
  'report.contact-when.label': 'Mga ligtas na oras',
  'report.contact-when.why': 'Sinusunod namin ang mga oras na ibinigay ninyo.',

  'report.name.ask':
    'Ano po ang pangalan ninyo? Puwede ninyo itong laktawan: kapag ganoon, walang pangalan ang ulat ninyo.',
  'report.name.ask-young':
    'Ano po ang pangalan ninyo? Sapat na ang unang pangalan, at puwede ninyo itong laktawan.',
  'report.name.ask-staff':
    'Ano po ang pangalan ninyo? Pinananatili itong pribado ng {{council}}, gaya ng sa bawat ulat, maliban kung ganito: {{legalException}}. Puwede ninyo itong laktawan.',
  'report.name.ask-other':
    'Ano po ang sarili ninyong pangalan? Puwede ninyo itong laktawan: kapag ganoon, walang pangalan ang ulat ninyo.',
  'report.name.label': 'Pangalan ninyo',
  'report.name.why':
    'Nakakatulong ang pangalan para matulungan namin kayo. Kahit wala nito, may halaga pa rin ang ulat ninyo.',

  'report.speak-to-them.ask': 'Puwede ba naming kausapin ang gumawa nito?',
  'report.speak-to-them.ask-other':
    'Puwede ba naming kausapin ang gumawa nito? Kung hindi ninyo alam ang gusto ng taong pinangyarihan nito, piliin ang “Kausapin muna ako”.',
  'report.speak-to-them.label': 'Pakikipag-usap sa taong iyon',
  'report.speak-to-them.why':
    'Hindi namin siya kakausapin kailanman maliban kung pumapayag kayo, o wala kaming magagawa dahil sa batas.',
  'report.speak-to-them.choice.ask-me-first': 'Kausapin muna ako',
  'report.speak-to-them.choice.yes': 'Oo',
  'report.speak-to-them.choice.no': 'Hindi',

  'contact-me.safe-now.ask': 'May nasa panganib ba ngayon?',
  'contact-me.safe-now.label': 'Panganib ngayon',
  'contact-me.safe-now.why': 'Kung may nasa panganib ngayon, makakapunta agad ang pulis. Kami ay hindi.',
  'contact-me.safe-now.choice.nobody-in-danger': 'Wala',
  'contact-me.safe-now.choice.in-danger': 'Mayroon',
  'contact-me.safe-now.choice.not-sure': 'Hindi ako sigurado',
  'contact-me.contact.ask':
    'Paano po namin kayo makokontak nang ligtas? Isipin kung sino pa ang nakakakita ng telepono, e-mail o mga sulat ninyo.',
  'contact-me.contact.label': 'Kung paano kayo makokontak',
  'contact-me.contact.why': 'Hindi kami kailanman gumagamit ng ibang paraan kundi ang pinili ninyo.',
  'contact-me.contact.choice.phone': 'Tawagan ako',
  'contact-me.contact.choice.text-message': 'I-text ako',
  'contact-me.contact.choice.email': 'I-e-mail ako',
  'contact-me.contact.choice.letter': 'Padalhan ako ng sulat',
  'contact-me.phone.ask': 'Aling numero po ang ligtas?',
  'contact-me.phone.label': 'Numero ng telepono',
  'contact-me.phone.why': 'Para dito lang namin gagamitin, sa paraang pinili ninyo.',
  'contact-me.email.ask': 'Aling e-mail address po ang ligtas? Kayo lang dapat ang nakakabasa nito.',
  'contact-me.email.label': 'E-mail address ninyo',
  'contact-me.email.why': 'Para dito lang namin gagamitin, sa paraang pinili ninyo.',
  'contact-me.address.ask':
    'Aling address po ang ligtas? Wala dapat ibang nagbubukas ng mga sulat ninyo roon.',
  'contact-me.address.label': 'Address para sa mga sulat',
  'contact-me.address.why': 'Para dito lang namin gagamitin, sa paraang pinili ninyo.',
  'contact-me.contact-rules.ask': 'Kapag kinontak namin kayo, kung iba ang sumagot o nagbasa:',
  'contact-me.contact-rules.label': 'Kapag kinontak namin kayo',
  'contact-me.contact-rules.why': 'Para walang makaalam mula sa amin na nakipag-usap kayo sa amin.',
  'contact-me.contact-rules.item.say-who': 'Puwede ba naming sabihin na konseho ito?',
  'contact-me.contact-rules.item.leave-message': 'Puwede ba kaming mag-iwan ng mensahe?',
  'contact-me.contact-when.ask':
    'Kailan po ito ligtas? Halimbawa “Lunes hanggang Biyernes bago mag-alas-3 ng hapon”.',
  'contact-me.contact-when.label': 'Mga ligtas na oras',
  'contact-me.contact-when.why': 'Sinusunod namin ang mga oras na ibinigay ninyo.',
  'contact-me.which-language.ask':
    'Sa anong wika po tayo mag-uusap? Puwede kaming magdala ng interpreter o ng nagsa-sign language.',
  'contact-me.which-language.label': 'Wika ng pag-uusap',
  'contact-me.which-language.why': 'Para ang tamang tao ang tumawag sa inyo sa unang beses pa lang.',

  'aside.under-18':
    'Salamat sa pagsasabi sa akin. Wala kayong ginawang masama, at hindi ninyo ito kasalanan. Puwede kayong makipag-usap sa Childline anumang oras, libre: {{childline}}. Dahil wala pa kayong 18, maaaring kailangang malaman ito ng mga taong trabaho ang panatilihing ligtas ang mga kabataan.',
  'aside.they-under-18':
    'Salamat po sa pagsasabi sa akin. Dahil wala pa siyang 18, maaaring kailangang malaman ito ng mga taong trabaho ang panatilihing ligtas ang mga kabataan.',
  'aside.saw-it':
    'Salamat po at nagsalita kayo. Hindi ninyo kailangang alam ang lahat: laktawan ang hindi ninyo alam.',
  'aside.works-for-council':
    'Salamat po sa pagsasabi sa amin. Mahalaga rin ang pangha-harass sa mga tauhan at kontratista namin, at matatag ang aksyon namin laban dito. Pinananatiling pribado kung sino kayo, gaya ng sa bawat ulat, maliban kung ganito: {{legalException}}.',
  'aside.contact-you-only':
    'Kung ganoon, hindi namin siya kokontakin. Kayo lang ang kakausapin namin, sa paraang pinili ninyo.',
  'aside.support':
    'Ipaparating ko iyon. Kung mas madali, puwede rin ninyong sabihin ang lahat sa telepono: {{councilPhone}}.',
  'aside.graffiti':
    'Inaalis ang nakakasakit na graffiti sa loob ng 24 na oras mula nang sabihin sa Customer Service Centre ng konseho. Tumawag din po sa {{councilPhone}}, para magsimula ang 24 na oras.',
  'aside.damage':
    'Ibig bang sabihin nito ay may kailangang ayusin? Itinuturing itong emergency na pagkukumpuni.',
  'aside.family':
    'Salamat po sa pagsasabi sa akin. Para sa tulong kung kapamilya ang gumagawa nito, araw at gabi at libre: National Domestic Abuse Helpline (tulong laban sa pang-aabuso sa tahanan) {{domesticAbuse}}.',
  'aside.council-staff':
    'Salamat po sa pagsasabi sa akin. Mamarkahang limitado ang ulat ninyo: sasabihan ang kawaning magbubukas nito na huwag itong ipaalam sa taong iyon at sa mga katrabaho niya.',
  'aside.hurt':
    'May nangangailangan ba agad ng doktor? Tumawag po sa {{emergency}} at humingi ng ambulansya.',
  'aside.afraid':
    'Hindi kayo dapat natatakot sa sarili ninyong bahay. Kung kailangan ninyo ng ligtas na lugar ngayong gabi: {{outOfHoursPhone}}. Para sa inyo ito sinuman ang may-ari ng inuupahan ninyo. Kung nangungupahan kayo sa konseho, maaaring isaayos ang emergency na matutuluyan para sa inyo at sa mga kasama ninyo sa bahay kung nasuri na nasa agarang panganib kayo at mababawasan nito ang panganib.',
  'aside.they-afraid':
    'Walang sinuman ang dapat matakot sa sariling bahay. Kailangan ba niya ng ligtas na lugar ngayong gabi? Ito ang tatawagan: {{outOfHoursPhone}}. Para sa kanya ito sinuman ang may-ari ng inuupahan niya. Kung nangungupahan siya sa konseho, maaaring isaayos ang emergency na matutuluyan para sa kanya at sa mga kasama niya sa bahay kung nasuri na nasa agarang panganib sila at mababawasan nito ang panganib.',
  'aside.no-contact':
    'Kung ganoon, hindi namin kayo kokontakin. Mahalaga pong malaman ang ibig sabihin nito: kung walang paraan para makontak kayo, o hindi kayo babalik gamit ang resibo ninyo, halos wala kaming maitutulong.',
  'aside.receipt':
    'Mabuti po. Pagkatapos ninyong magpadala, magpapakita ako ng resibo. Itago ito: walang makakagawa ng bago.',
  'aside.phone-risk':
    'Naiiwan ang mga tawag at text sa listahan ng telepono ninyo. Maaaring makita roon ng sinumang nakakakita ng telepono ninyo.',
  'aside.email-risk':
    'Maaaring mabasa ang e-mail ninyo ng sinumang nakakaalam ng password ninyo, o gumagamit ng parehong device. Kung may kasalo kayo rito, pumili po ng ibang paraan.',
  'aside.letter-risk':
    'Maaaring makita o buksan ng iba sa address na iyon ang sulat. Kung hindi iyon ligtas, pumili po ng ibang paraan.',
  'aside.letter': 'Ilang araw bago dumating ang sulat. Kung kaya ninyo, pumili po ng numero ng telepono.',
};
