/**
 * Filipino: the doors and what is read behind them. Not yet reviewed by a native speaker.
 * "Pangha-harass" throughout; the first sentence says it in older words too.
 */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Nasa panganib ako',
  'door.what-is-harassment.name': 'Ano ang pangha-harass?',
  'door.advice.name': 'Payo kung hindi pa ako handa',
  'door.note.name': 'Magtago ng pribadong tala',
  'door.report.name': 'Iulat ang nangyari',
  'door.contact-me.name': 'Kontakin lang ako nang ligtas',
  'door.what-will-you-do.name': 'Ano ang gagawin ninyo?',
  'door.policy.name': 'Patakaran at mga contact',
  'door.language.name': 'Wika',

  'harassment.means':
    'Ang pangha-harass (panliligalig) ay maaaring ang ginagawa ng isang tao, ang ikinikilos niya, ang sinasabi niya, o kung paano siya humahawak sa iba. Hindi ito tama. Nakakasakit ito ng damdamin ng tao, o hindi katanggap-tanggap.',
  'harassment.feels':
    'Dahil dito, nakakaramdam ang isang tao na pinagbabantaan, hinihiya o minamaliit siya. At nagiging nakakatakot o hindi na maganda ang pakiramdam sa lugar na kinaroroonan niya.',
  'harassment.unwanted':
    'Hindi ito ginusto ng kabila, hindi niya ito hiningi, at hindi niya ito ginagantihan. Galing ito sa isang panig lang at ipinipilit sa kanya.',
  'harassment.anyone': 'Puwede itong mangyari kahit kanino. Hindi mahalaga kung sino siya.',
  'harassment.once':
    'Kung nangyari ito sa inyo, o nakita ninyong nangyari ito, iulat po ninyo. Sapat na ang kahit isang beses, gaano man ito kaliit sa tingin.',
  'harassment.forms':
    'Marami itong anyo. May ilang halimbawa rito na puwede ninyong tingnan. Mayroon pang iba.',
  'harassment.physical':
    'May pangha-harass na pisikal. Maaaring ito ay paghawak sa taong ayaw nito, o pag-atake o pananakit sa kanya. O maaaring ito ay paninira ng ari-arian.',
  'harassment.verbal':
    'May pangha-harass na sa salita. Maaaring ito ay panliligaw o pagpaparamdam na hindi gusto. Maaaring ito ay panunukso ng pangalan, pambu-bully, pagbabanta o pagmumura. Maaaring ito ay mga biro at insulto. Maaaring ito ay pagtawa sa isang tao dahil iba ang kultura niya, o dahil naiiba siya sa ibang bagay. Maaaring ito ay mga reklamong ginawa para lang manakit.',
  'harassment.non-verbal':
    'May pangha-harass na walang salita. Maaaring ito ay nakakasakit na graffiti (sulat o guhit sa pader) o mga senyas. Maaaring ito ay mga sulat, polyeto o poster. Maaaring ito ay pagtitig, o pagtingin sa isang tao nang may masamang balak o may malisya.',
  'harassment.sounds': 'Ganito ba ang nangyari sa inyo, o sa kakilala ninyo?',
  'harassment.unsure':
    'Hindi kailangang sigurado kayo. Sabihin lang po sa amin ang nangyari, sa sarili ninyong salita. Sineseryoso namin ang bawat ulat.',
  'harassment.label.physical': 'Pisikal',
  'harassment.label.verbal': 'Sa salita',
  'harassment.label.non-verbal': 'Walang salita',
  'harassment.label.sounds': 'Ito ba ang nangyari?',
  'harassment.label.unsure': 'Hindi ako sigurado',
  'harassment.label.report': 'Oo, iulat ito',

  'advice.start':
    'Hindi ninyo kailangang mag-ulat ngayon. Kung sa tingin ninyo ay medyo maliit ito at hindi pa kayo handang mag-ulat, maaaring makatulong ang mga ito.',
  'advice.serious':
    'Maaaring malubha ang sinabi ninyo sa amin. Hindi ninyo kailangang iulat ito ngayon. Huwag po kayong magmadali. Maaaring makatulong ang mga ito.',
  'advice.not-your-fault': 'Wala kayong kasalanan sa alinman dito.',
  'advice.danger':
    'Kung malubha ang pangha-harass at pakiramdam ninyo ay nasa panganib kayo ngayon, tumawag po sa pulis: {{emergency}}.',
  'advice.afraid':
    'Kung natatakot kayong manatili sa bahay ngayong gabi, tumawag po sa linya para sa pabahay, sinuman ang may-ari ng inuupahan ninyo: {{outOfHoursPhone}}',
  'advice.childline': 'Para sa mga bata at kabataan ang Childline, libre, araw at gabi: {{childline}}',
  'advice.safety':
    'Una sa lahat ang kaligtasan ninyo. Hindi ninyo kailangang kausapin ang gumawa nito. May mga taong makakatulong sa inyong gumawa ng plano, kahit hindi ninyo ito iulat kailanman.',
  'advice.in-danger':
    'Natatakot ba kayo, o pakiramdam ninyo ay hindi kayo ligtas? Puwede kayong tumawag sa pulis anumang oras: {{emergency}}. Hindi ito magagawa ng chat na ito para sa inyo.',
  'advice.despair':
    'Parang sobra na ba ang lahat? Hindi ninyo kailangang harapin ito nang mag-isa. May makakausap kayo ngayon.',
  'advice.partner':
    'Partner ba, dating partner, kamag-anak o kasama ninyo sa bahay? Hindi ninyo kailangang ayusin ito kasama siya. May alam ang mga taong ito tungkol dito. Matutulungan nila kayong magplano kung paano maging ligtas.',
  'advice.sexual':
    'Seksuwal ba ito at hindi ninyo ginusto? Kayo ang pumipili kung kanino kayo magsasabi, at gaano karami. Nakikinig ang mga taong ito.',
  'advice.stalking':
    'May sumusunod ba, nagmamanman o tumititig sa inyo? Mahalaga ang bawat beses. Isulat po ang bawat pangyayari, at tumawag sa may alam tungkol dito.',
  'advice.weapon':
    'May armas ba? Kung makita ninyo ito ulit, o bumalik siya na dala ito, huwag na kaming hintayin. Pumunta sa ligtas na lugar at tumawag po sa {{emergency}}.',
  'advice.violence':
    'May nanakit ba sa inyo o nagtangkang manakit? Maaari ba itong mangyari ulit sa lalong madaling panahon? Kung oo, huwag na kaming hintayin. Tumawag po sa {{emergency}}.',
  'advice.hurt':
    'May nangangailangan ba agad ng doktor? Tumawag po sa {{emergency}} at humingi ng ambulansya.',
  'advice.threats':
    'May nagbanta ba sa inyo? Itago ang ipinadala niya, at isulat ang sinabi niya. Puwede kayong magsabi sa pulis: {{emergency}} kung maaari itong mangyari agad, {{nonEmergency}} kung hindi.',
  'advice.not-emergency': 'Hindi emergency? Puwede kayong tumawag sa pulis sa {{nonEmergency}}.',
  'advice.safe-contact':
    'Gusto ba ninyong makarinig mula sa amin? Sabihin po sa amin kung anong paraan ang ligtas, at kailan. Wala kaming gagamiting ibang paraan.',
  'advice.stop':
    'Kung kampante at ligtas lang ang pakiramdam ninyo, puwede ninyong sabihan ang taong iyon na tumigil. Sabihin na hindi ninyo gusto ang ginagawa niya.',
  'advice.friend':
    'Puwede kayong magsama ng kaibigan, o ipakiusap sa kaibigan na siya ang magsabi para sa inyo.',
  'advice.letter':
    'O puwede ninyo siyang sulatan na hindi makatwiran ang ginagawa niya. Kung gagawin ninyo ito, magtago ng kopya ng sulat.',
  'advice.adult':
    'Hindi ninyo kailangang gawin ito nang mag-isa. Kung ligtas sa pakiramdam, puwedeng sabihan ng nakatatandang pinagkakatiwalaan ninyo ang taong iyon na tumigil, para sa inyo.',
  'advice.adult-letter':
    'O puwedeng ang nakatatanda ang sumulat sa kanya para sa inyo. Magtago ng kopya ng sulat.',
  'advice.stop-unsafe': 'Kung hindi ligtas sa pakiramdam, huwag po itong gawin.',
  'advice.trust':
    'Makipag-usap sa taong pinagkakatiwalaan ninyo. Hindi ninyo kailangang dalhin ito nang mag-isa.',
  'advice.trust-adult':
    'Makipag-usap sa nakatatandang pinagkakatiwalaan ninyo, gaya ng kapamilya, guro o doktor. Kung hindi makatulong ang una, magsabi sa iba.',
  'advice.notes':
    'Magtala sa bawat beses na mangyari ito: ang petsa, ang oras at kung ano lang ang nangyari.',
  'advice.notes-originals':
    'Itago ang mga mensahe, sulat at litrato kung ano ang mga iyon, nang walang binabago.',
  'advice.notes-safe': 'Itago ang tala ninyo kung saan hindi ito makikita ng gumagawa nito.',
  'advice.notes-count': 'Hindi ulat ang talang itinatago ninyo. Kung gusto ninyong mabilang ito, iulat po.',
  'advice.goes-on': 'Kung hindi ito tumigil, pag-isipan po ulit ang pag-uulat.',
  'advice.any-time': 'Puwede ninyo itong balikan anumang oras.',
  'advice.label.safe': 'Pananatiling ligtas',
  'advice.label.stop': 'Pagsasabing tumigil siya',
  'advice.label.trust': 'Pakikipag-usap sa iba',
  'advice.label.notes': 'Pagtatala',
  'advice.label.goes-on': 'Kung hindi ito tumitigil',
  'advice.label.support': 'Mga taong makakatulong',

  'safeguarding.young':
    'Wala kayong ginawang masama. Wala pa kayong 18, kaya maaaring kailangang malaman ito ng mga taong trabaho ang panatilihing ligtas ang mga kabataan.',
  'safeguarding.others':
    'May bata ba, o nakatatandang nangangailangan ng alaga, na baka hindi ligtas? Kung ganoon, maaaring kailangang malaman ito ng mga taong trabaho ang panatilihin silang ligtas. Sasabihin lang namin sa iba kung pumapayag kayo, o kung sinasabi ng batas na kailangan.',

  'support.start':
    'Nakikinig at makakatulong ang mga taong ito. Puwede ninyo silang tawagan kahit wala kayong iulat kailanman.',
  'support.victim-support': 'Victim Support, para sa sinumang nasaktan ng krimen: {{victimSupport}}',
  'support.local': 'Tulong para sa mga biktima na malapit sa inyo: {{victimService}}',
  'support.domestic-abuse':
    'Kung partner, dating partner o kamag-anak, ang National Domestic Abuse Helpline (tulong laban sa pang-aabuso sa tahanan): {{domesticAbuse}}',
  'support.mens-advice':
    'Para sa mga lalaking sinasaktan ng partner o kamag-anak, ang Men’s Advice Line (payo para sa mga lalaki): {{mensAdvice}}',
  'support.stalking':
    'Kung may sumusunod o nagmamanman sa inyo, ang National Stalking Helpline (tulong laban sa stalking): {{stalking}}',
  'support.rape-crisis':
    'Kung seksuwal ito, Rape Crisis (tulong sa nakaranas ng panggagahasa o seksuwal na pang-aabuso): {{rapeCrisis}}',
  'support.galop': 'Para sa mga taong LGBT+, Galop: {{galop}}',
  'support.samaritans': 'Kung parang sobra na ang lahat, Samaritans, libre, araw at gabi: {{samaritans}}',
  'support.trace': 'Naiiwan ang mga tawag sa listahan ng telepono, kung saan maaaring makita ng iba.',

  'will.committed':
    'Tatlo ang ipinangako namin: tratuhin nang pantay ang mga tao, pahalagahan ang pagkakaiba ng mga tao, at gawing ligtas at panatag ang lugar na ito para tirhan at bisitahin.',
  'will.no-tolerance':
    'Hindi namin palalampasin ang pangha-harass. Makikipagtulungan kami sa pulis at sa iba para harapin at pigilan ito.',
  'will.acknowledge':
    'Tuwing may mag-uulat ng pangha-harass, sinasabi namin na natanggap namin ang ulat. Sinasabi namin kung ano ang susunod na mangyayari.',
  'will.respond':
    'May kasangkot bang nangungupahan sa amin o leaseholder namin (may pangmatagalang lease)? Kung oo, sasagot kami sa loob ng isang araw ng trabaho, hangga’t maaari.',
  'will.plan':
    'Para sa mga ulat na ito, gagawa rin kami ng plano ng gagawin. Ginagawa namin iyon sa loob ng tatlong araw ng trabaho, hangga’t maaari.',
  'will.working-days':
    'Ang mga araw ng trabaho ay Lunes hanggang Biyernes. Hindi kasama ang mga bank holiday (pista opisyal).',
  'will.respond-by':
    'Nagpadala kayo ng ulat. Hangga’t maaari, sasagutin namin ito bago matapos ang {{date}}.',
  'will.plan-by':
    'Hangga’t maaari, magkakaroon kami ng plano ng gagawin para dito bago matapos ang {{date}}.',
  'will.no-dates':
    'Walang ipinangakong petsa ang ulat na ipinadala ninyo. Ang mga petsang iyon ay para sa mga ulat na may kasangkot na nangungupahan sa amin o leaseholder namin. Kung mayroon sa inyo, tumawag po sa amin: {{councilPhone}}',
  'will.missed':
    'Kung lumipas ang petsa at wala kayong narinig, tumawag po sa {{council}} at magtanong: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Puwede rin kayong magreklamo sa konseho.',
  'will.ombudsman':
    'Kung hindi naitama ng huli naming sagot ang inireklamo ninyo, puwede ninyong hilingin sa Ombudsman na tingnan ito. Libre iyon. Tinitingnan ng Housing Ombudsman (para sa pabahay) ang mga reklamo tungkol sa may-ari ng paupahan. Tinitingnan ng Local Government and Social Care Ombudsman (para sa lokal na pamahalaan at pangangalaga) ang iba pang reklamo tungkol sa mga konseho.',
  'will.seriously': 'Sineseryoso namin ang bawat ulat ng pangha-harass.',
  'will.investigate':
    'Sinisiyasat namin ang bawat pangyayaring iniuulat sa amin. Ginagawa namin ito nang buo at nang may pag-iingat.',
  'will.sensitive':
    'Tinitiyak namin na maingat ang pagtrato ng mga tauhan namin sa mga taong hina-harass at iniisip nila kung ano ang kailangan ng mga ito.',
  'will.interpreter':
    'Kung kailangan ninyo, kukuha kami ng interpreter o ng nagsa-sign language para sa inyo. Wikang senyas ng kamay ang sign language.',
  'will.monitor':
    'Sinusubaybayan namin ang lahat ng ulat ng pangha-harass. Sa ganoong paraan, lalo kaming humuhusay sa pagtulong.',
  'will.accommodation':
    'Magsasaayos kami ng pansamantalang matutuluyan para sa nangungupahan at sa mga kasama niya sa bahay kung totoo ang dalawang bagay. Nasuri na nasa agarang panganib sila. At mababawasan nito ang panganib.',
  'will.graffiti':
    'Aalisin namin ang nakakasakit na graffiti sa loob ng 24 na oras. Magsisimula ang 24 na oras kapag iniulat ito sa Customer Service Centre ng konseho: {{councilPhone}}',
  'will.repair':
    'May kailangan bang ayusin dahil sa nangyari? Itinuturing namin itong emergency na pagkukumpuni.',
  'will.private':
    'Tinitiyak namin na alam ng lahat ng tauhan namin kung gaano kahalaga na manatiling pribado ang sinasabi ninyo sa amin. Tinitiyak din namin na alam nila kung ano ang maaaring epekto nito sa kalagayan at kaligtasan ninyo.',
  'will.agencies':
    'Makikipag-usap kami sa iba para sa inyo, gaya ng pulis, mga paaralan at mga grupong sumusuporta sa mga biktima. Gagawin lang namin ito kung pumapayag kayo, o kung sinasabi ng batas na kailangan.',
  'will.services':
    'Makikipagtulungan kami sa iba, at bilang katuwang ng pulis. Para ito makakuha ng iba’t ibang serbisyo at suporta ang mga nakakaranas ng pangha-harass.',
  'will.action':
    'Matatag ang aksyon namin laban sa mga nangha-harass ng iba. Ganoon din kung hina-harass nila ang mga tauhan o kontratista namin.',
  'will.measures':
    'Nakadepende ang gagawin namin kung gaano ito kalubha. Maaaring ito ay nakasulat na babala. Maaaring ito ay injunction (utos ng korte). Maaaring ito ay pagdadala sa korte para bawiin ang bahay ng nangungupahang napatunayang may pananagutan sa pangha-harass.',
  'will.residents':
    'May mga nakatira ba sa bahay ninyo, o bumibisita roon? Mananagot din ang mga residente sa ginagawa ng mga taong iyon.',
  'will.not-aimed': 'Hindi ito laban sa mga taong sinasaktan.',
  'will.label.answers': 'Kung kailan kami sasagot',
  'will.label.care': 'Kung paano namin kayo tratuhin',
  'will.label.home': 'Bahay at pagkukumpuni',
  'will.label.sharing': 'Kung sino pa ang sasabihan',
  'will.label.action': 'Mga aksyong puwede naming gawin',
  'will.label.missed': 'Kung lumampas sa petsa',

  'policy.full':
    'Mababasa o mada-download ninyo rito ang buong patakaran namin sa pangha-harass: {{policyLink}}',
  'policy.form': 'Puwede kayong mag-ulat dito sa chat na ito, o sa online form namin: {{onlineForm}}',
  'policy.phone':
    'Puwede kayong tumawag sa Customer Service Centre ng {{council}}: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours':
    'Kung kailangan ninyo ng tulong sa bahay ninyo kapag sarado ito: {{outOfHoursPhone}}',
  'policy.danger':
    'Kung pakiramdam ninyo ay nasa panganib kayo ngayon dahil sa malubhang pangha-harass, tumawag po sa pulis: {{emergency}}. Kapag hindi emergency, tumawag sa {{nonEmergency}}.',
};
