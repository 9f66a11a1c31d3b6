/** Welsh: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Rydw i mewn perygl',
  'door.what-is-harassment.name': 'Beth yw aflonyddu?',
  'door.advice.name': 'Cyngor os nad ydw i’n barod',
  'door.note.name': 'Cadw nodyn preifat',
  'door.report.name': 'Rhoi gwybod beth ddigwyddodd',
  'door.contact-me.name': 'Dim ond cysylltu â mi’n saff',
  'door.what-will-you-do.name': 'Beth wnewch chi?',
  'door.policy.name': 'Polisi a chysylltiadau',
  'door.language.name': 'Iaith',

  'harassment.means':
    'Gall aflonyddu fod yn rhywbeth mae person yn ei wneud, sut mae’n ymddwyn, beth mae’n ei ddweud, neu sut mae’n cyffwrdd â rhywun. Nid yw’n iawn. Mae’n sarhau pobl, neu nid yw’n dderbyniol.',
  'harassment.feels':
    'Mae’n gwneud i’r person arall deimlo dan fygythiad, wedi’i fychanu neu wedi’i drin yn israddol. Ac mae’n gwneud y lle o’i gwmpas yn frawychus neu’n elyniaethus.',
  'harassment.unwanted':
    'Doedd y person arall ddim eisiau hyn, wnaeth y person hwnnw ddim gofyn amdano, ac nid yw’n gwneud yr un peth yn ôl. Mae’n dod o un ochr yn unig ac yn cael ei orfodi ar y llall.',
  'harassment.anyone': 'Gall ddigwydd i unrhyw un. Does dim ots pwy ydyn nhw.',
  'harassment.once':
    'Os digwyddodd hyn i chi, neu os gweloch chi hyn yn digwydd, rhowch wybod, os gwelwch yn dda. Mae unrhyw un tro yn ddigon, dim ots pa mor fach mae’n ymddangos.',
  'harassment.forms':
    'Mae llawer math o aflonyddu. Gallwch chi edrych ar rai enghreifftiau yma. Mae rhai eraill hefyd.',
  'harassment.physical':
    'Mae rhywfaint o aflonyddu yn gorfforol. Er enghraifft, cyffwrdd â pherson sydd ddim eisiau hynny, neu ymosod ar rywun. Neu ddifrodi eiddo.',
  'harassment.verbal':
    'Mae rhywfaint o aflonyddu mewn geiriau (yn eiriol). Er enghraifft, dangos diddordeb rhywiol neu ramantus pan nad oes neb eisiau hynny. Galw enwau, bwlio, bygwth neu gam-drin â geiriau. Jôcs a sarhad. Gwneud hwyl am ben rhywun oherwydd diwylliant gwahanol, neu am fod yn wahanol mewn ffordd arall. Cwynion sy’n cael eu gwneud o falais.',
  'harassment.non-verbal':
    'Does dim geiriau mewn rhywfaint o aflonyddu (aflonyddu dieiriau). Er enghraifft, graffiti sarhaus neu ystumiau. Llythyrau, taflenni neu bosteri. Syllu ar rywun, neu edrych ar rywun mewn ffordd gas neu rywiol.',
  'harassment.sounds': 'Ydy hyn yn swnio fel beth ddigwyddodd i chi, neu i rywun rydych chi’n ei adnabod?',
  'harassment.unsure':
    'Does dim rhaid i chi fod yn siŵr. Dywedwch wrthon ni beth ddigwyddodd, yn eich geiriau eich hun. Rydyn ni’n cymryd pob adroddiad o ddifrif.',
  'harassment.label.physical': 'Corfforol',
  'harassment.label.verbal': 'Geiriau',
  'harassment.label.non-verbal': 'Heb eiriau',
  'harassment.label.sounds': 'Ai dyma beth ddigwyddodd?',
  'harassment.label.unsure': 'Dydw i ddim yn siŵr',
  'harassment.label.report': 'Ie, rhoi gwybod amdano',

  'advice.start':
    'Does dim rhaid i chi roi gwybod heddiw. Os yw’n teimlo’n weddol fach i chi a dydych chi ddim yn barod i roi gwybod, gall y pethau hyn helpu.',
  'advice.serious':
    'Gall yr hyn a ddywedoch chi wrthon ni fod yn ddifrifol. Does dim rhaid i chi roi gwybod heddiw. Cymerwch eich amser. Gall y pethau hyn helpu.',
  'advice.not-your-fault': 'Nid eich bai chi yw dim o hyn.',
  'advice.danger':
    'Os yw’r aflonyddu’n ddifrifol a’ch bod yn teimlo mewn perygl ar hyn o bryd, ffoniwch yr heddlu: {{emergency}}.',
  'advice.afraid':
    'Os oes ofn arnoch chi aros gartref heno, ffoniwch y llinell dai, pwy bynnag yw eich landlord: {{outOfHoursPhone}}',
  'advice.childline':
    'Mae Childline yno i blant a phobl ifanc, yn rhad ac am ddim, ddydd a nos: {{childline}}',
  'advice.safety':
    'Eich diogelwch chi sy’n dod gyntaf. Does dim rhaid i chi siarad â’r person a wnaeth hyn. Mae pobl sy’n gallu eich helpu i wneud cynllun, hyd yn oed os na fyddwch chi byth yn rhoi gwybod.',
  'advice.in-danger':
    'Oes ofn arnoch chi, neu ydych chi ddim yn teimlo’n saff? Gallwch chi ffonio’r heddlu unrhyw bryd: {{emergency}}. All y sgwrs hon ddim gwneud hynny ar eich rhan.',
  'advice.despair':
    'Ydy’r cyfan yn teimlo’n ormod? Does dim rhaid i chi fod ar eich pen eich hun gyda hyn. Gallwch chi siarad â rhywun nawr.',
  'advice.partner':
    'Ai partner, cyn-bartner, perthynas neu rywun sy’n byw gyda chi sy’n gwneud hyn? Does dim rhaid i chi ei ddatrys gyda nhw. Mae’r bobl isod yn gwybod am hyn. Gallan nhw eich helpu i gynllunio sut i fod yn saff.',
  'advice.sexual':
    'Oedd e’n rhywbeth rhywiol doeddech chi ddim ei eisiau? Chi sy’n dewis wrth bwy rydych chi’n dweud, a faint. Mae’r bobl hyn yn gwrando.',
  'advice.stalking':
    'Oes rhywun yn eich dilyn, yn eich gwylio neu’n syllu arnoch chi? Mae pob tro’n cyfrif. Ysgrifennwch bob tro i lawr, a ffoniwch rywun sy’n gwybod am hyn.',
  'advice.weapon':
    'Oedd arf? Os gwelwch chi’r arf eto, neu os daw’r person yn ôl ag ef, peidiwch ag aros amdanom ni. Ewch i le saff a ffoniwch {{emergency}}.',
  'advice.violence':
    'Oes rhywun wedi eich brifo neu wedi ceisio gwneud? A allai hyn ddigwydd eto’n fuan? Os felly, peidiwch ag aros amdanom ni. Ffoniwch {{emergency}}.',
  'advice.hurt': 'Oes angen meddyg ar rywun yn gyflym? Ffoniwch {{emergency}} a gofynnwch am ambiwlans.',
  'advice.threats':
    'Wnaeth rhywun eich bygwth? Cadwch yr hyn a anfonon nhw, ac ysgrifennwch beth ddywedon nhw. Gallwch chi ddweud wrth yr heddlu: {{emergency}} os gallai ddigwydd yn fuan, {{nonEmergency}} os na.',
  'advice.not-emergency': 'Ddim yn argyfwng? Gallwch chi ffonio’r heddlu ar {{nonEmergency}}.',
  'advice.safe-contact':
    'Hoffech chi glywed gennym ni? Dywedwch wrthon ni pa ffordd sy’n saff, a phryd. Fyddwn ni ddim yn defnyddio unrhyw ffordd arall.',
  'advice.stop':
    'Dim ond os ydych chi’n teimlo’n gyfforddus ac yn saff, gallwch chi ddweud wrth y person am stopio. Dywedwch nad ydych chi’n hoffi’r hyn maen nhw’n ei wneud.',
  'advice.friend': 'Gallech chi fynd â ffrind gyda chi, neu ofyn i ffrind ddweud wrthyn nhw drosoch chi.',
  'advice.letter':
    'Neu gallwch chi ysgrifennu atyn nhw i ddweud bod yr hyn maen nhw’n ei wneud yn afresymol. Os gwnewch chi, cadwch gopi o’ch llythyr.',
  'advice.adult':
    'Does dim rhaid i chi wneud hyn ar eich pen eich hun. Os yw’n teimlo’n saff, gall oedolyn rydych chi’n ymddiried ynddo ddweud wrth y person am stopio ar eich rhan.',
  'advice.adult-letter': 'Neu gall yr oedolyn ysgrifennu atyn nhw ar eich rhan. Cadwch gopi o’r llythyr.',
  'advice.stop-unsafe': 'Os nad yw’n teimlo’n saff, peidiwch â’i wneud, os gwelwch yn dda.',
  'advice.trust':
    'Siaradwch â rhywun rydych chi’n ymddiried ynddo. Does dim rhaid i chi gario hyn ar eich pen eich hun.',
  'advice.trust-adult':
    'Siaradwch ag oedolyn rydych chi’n ymddiried ynddo, fel rhywun yn eich teulu, athro, athrawes neu feddyg. Os nad yw’r cyntaf yn helpu, dywedwch wrth un arall.',
  'advice.notes': 'Cadwch nodyn o bob tro mae’n digwydd: y dyddiad, yr amser a dim ond beth ddigwyddodd.',
  'advice.notes-originals': 'Cadwch negeseuon, llythyrau a lluniau yn union fel y maen nhw.',
  'advice.notes-safe': 'Cadwch eich nodyn lle na all y person sy’n gwneud hyn ddod o hyd iddo.',
  'advice.notes-count':
    'Nid adroddiad yw nodyn rydych chi’n ei gadw. Os ydych chi eisiau iddo gyfrif, rhowch wybod amdano.',
  'advice.goes-on': 'Os nad yw’n stopio, meddyliwch eto am wneud adroddiad, os gwelwch yn dda.',
  'advice.any-time': 'Gallwch chi ddod yn ôl at hyn unrhyw bryd.',
  'advice.label.safe': 'Cadw’n saff',
  'advice.label.stop': 'Dweud wrthyn nhw am stopio',
  'advice.label.trust': 'Siarad â rhywun',
  'advice.label.notes': 'Cadw nodyn',
  'advice.label.goes-on': 'Os yw’n mynd ymlaen',
  'advice.label.support': 'Pobl sy’n gallu helpu',

  'safeguarding.young':
    'Dydych chi ddim mewn trwbl. Rydych chi o dan 18, felly efallai y bydd angen i bobl sydd â’r gwaith o gadw pobl ifanc yn saff gael gwybod.',
  'safeguarding.others':
    'Oes plentyn, neu oedolyn sydd angen gofal, sydd efallai ddim yn saff? Yna efallai y bydd angen i bobl sydd â’r gwaith o’u cadw nhw’n saff gael gwybod. Dim ond os ydych chi’n cytuno, neu os yw’r gyfraith yn dweud bod rhaid i ni, y byddwn ni’n dweud wrth eraill.',

  'support.start':
    'Mae’r bobl hyn yn gwrando ac yn gallu helpu. Gallwch chi eu ffonio hyd yn oed os na fyddwch chi byth yn rhoi gwybod am ddim.',
  'support.victim-support': 'Victim Support, i unrhyw un sydd wedi’i frifo gan drosedd: {{victimSupport}}',
  'support.local': 'Help i ddioddefwyr yn agos atoch chi: {{victimService}}',
  'support.domestic-abuse':
    'Os mai partner, cyn-bartner neu berthynas sy’n gwneud hyn, y National Domestic Abuse Helpline (llinell gymorth cam-drin domestig): {{domesticAbuse}}',
  'support.mens-advice':
    'I ddynion sydd wedi’u brifo gan bartner neu berthynas, y Men’s Advice Line (llinell gyngor i ddynion): {{mensAdvice}}',
  'support.stalking':
    'Os oes rhywun yn eich dilyn neu’n eich gwylio, y National Stalking Helpline (llinell gymorth stelcio): {{stalking}}',
  'support.rape-crisis': 'Os oedd yn rhywiol, Rape Crisis (cymorth ar ôl trais rhywiol): {{rapeCrisis}}',
  'support.galop': 'I bobl LGBT+, Galop: {{galop}}',
  'support.samaritans':
    'Os yw’r cyfan yn teimlo’n ormod, Samaritans, yn rhad ac am ddim, ddydd a nos: {{samaritans}}',
  'support.trace': 'Mae galwadau’n aros yn y rhestr ar eich ffôn, lle gall pobl eraill eu gweld.',

  'will.committed':
    'Rydyn ni wedi addo tri pheth: trin pobl yn gyfartal, gwerthfawrogi sut mae pobl yn wahanol, a gwneud hwn yn lle saff a diogel i fyw ynddo ac i ymweld ag ef.',
  'will.no-tolerance':
    'Fyddwn ni ddim yn goddef aflonyddu. Byddwn ni’n gweithio gyda’r heddlu ac eraill i ddelio ag ef ac i’w atal.',
  'will.acknowledge':
    'Bob tro mae rhywun yn rhoi gwybod am aflonyddu, rydyn ni’n dweud bod yr adroddiad gennym ni. Rydyn ni’n dweud wrthyn nhw beth fydd yn digwydd nesaf.',
  'will.respond':
    'Ydy hyn yn ymwneud â’n tenantiaid neu ein lesddeiliaid ni? Os felly, byddwn ni’n rhoi ateb o fewn un diwrnod gwaith, lle bo modd.',
  'will.plan':
    'Ar gyfer yr adroddiadau hyn byddwn ni hefyd yn gwneud cynllun gweithredu. Rydyn ni’n gwneud hynny o fewn tri diwrnod gwaith, lle bo modd.',
  'will.working-days': 'Diwrnodau gwaith yw dydd Llun i ddydd Gwener. Dydy gwyliau banc ddim yn cyfrif.',
  'will.respond-by': 'Rydych chi wedi anfon adroddiad. Lle bo modd, byddwn ni’n ei ateb erbyn {{date}}.',
  'will.plan-by': 'Lle bo modd, bydd gennym ni gynllun gweithredu ar ei gyfer erbyn {{date}}.',
  'will.no-dates':
    'Does dim dyddiad wedi’i addo ar gyfer yr adroddiad a anfonoch chi. Mae’r dyddiadau hynny ar gyfer adroddiadau sy’n ymwneud â’n tenantiaid neu ein lesddeiliaid ni. Os yw eich adroddiad chi’n un felly, ffoniwch ni, os gwelwch yn dda: {{councilPhone}}',
  'will.missed':
    'Os bydd dyddiad yn mynd heibio a chithau heb glywed dim, ffoniwch {{council}} a gofynnwch: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Gallwch chi hefyd wneud cwyn i’r cyngor.',
  'will.ombudsman':
    'Os nad yw ein hateb olaf i’ch cwyn yn unioni pethau, gallwch chi ofyn i Ombwdsmon edrych ar y mater. Mae hynny am ddim. Mae’r Housing Ombudsman (yr ombwdsmon tai) yn edrych ar gwynion am landlord. Mae’r Local Government and Social Care Ombudsman (ombwdsmon llywodraeth leol a gofal cymdeithasol) yn edrych ar gwynion eraill am gynghorau.',
  'will.seriously': 'Rydyn ni’n cymryd pob adroddiad am aflonyddu o ddifrif.',
  'will.investigate':
    'Rydyn ni’n edrych i mewn i bob digwyddiad y mae rhywun yn rhoi gwybod i ni amdano. Rydyn ni’n gwneud hynny’n llawn ac yn ofalus.',
  'will.sensitive':
    'Rydyn ni’n gwneud yn siŵr bod ein staff yn trin pobl sy’n dioddef aflonyddu yn ofalus ac yn meddwl am yr hyn sydd ei angen arnyn nhw.',
  'will.interpreter':
    'Os oes angen un arnoch chi, byddwn ni’n cael cyfieithydd ar y pryd neu rywun sy’n arwyddo i chi. Mae person sy’n arwyddo yn defnyddio iaith arwyddion.',
  'will.monitor':
    'Rydyn ni’n cadw golwg ar yr holl adroddiadau am aflonyddu. Felly rydyn ni’n dod yn well wrth helpu.',
  'will.accommodation':
    'Byddwn ni’n trefnu lle brys i aros i denant ac i bawb ar yr aelwyd os yw dau beth yn wir. Maen nhw wedi’u hasesu fel pobl sydd mewn perygl uniongyrchol. A bydd hyn yn gwneud y risg yn llai.',
  'will.graffiti':
    'Byddwn ni’n tynnu graffiti sarhaus o fewn 24 awr. Mae’r 24 awr yn dechrau pan fydd rhywun yn rhoi gwybod amdano i’r Ganolfan Gwasanaethau Cwsmeriaid: {{councilPhone}}',
  'will.repair':
    'Oes angen trwsio rhywbeth oherwydd yr hyn a ddigwyddodd? Rydyn ni’n ei drin fel gwaith trwsio brys.',
  'will.private':
    'Rydyn ni’n gwneud yn siŵr bod ein holl staff yn gwybod pa mor bwysig yw cadw’r hyn rydych chi’n ei ddweud wrthon ni’n breifat. Rydyn ni’n gwneud yn siŵr eu bod nhw’n gwybod beth gall hyn ei olygu i’ch lles a’ch diogelwch hefyd.',
  'will.agencies':
    'Byddwn ni’n siarad ar eich rhan ag eraill, fel yr heddlu, ysgolion a grwpiau sy’n cefnogi dioddefwyr. Dim ond os ydych chi’n cytuno, neu os yw’r gyfraith yn dweud bod rhaid i ni, y byddwn ni’n gwneud hyn.',
  'will.services':
    'Byddwn ni’n gweithio gydag eraill, ac fel partneriaid i’r heddlu. Mae hynny er mwyn i bobl sy’n dioddef aflonyddu allu cael amrywiaeth o wasanaethau a chefnogaeth.',
  'will.action':
    'Rydyn ni’n cymryd camau cadarn yn erbyn pobl sy’n aflonyddu ar eraill. Rydyn ni’n gwneud yr un peth os ydyn nhw’n aflonyddu ar ein staff neu ein contractwyr.',
  'will.measures':
    'Mae’r hyn rydyn ni’n ei wneud yn dibynnu ar ba mor ddifrifol ydyw. Gall fod yn rhybudd ysgrifenedig. Gall fod yn waharddeb (gorchymyn llys). Gall fod yn achos llys i gymryd cartref yn ôl oddi wrth denant, os ceir mai’r tenant sy’n gyfrifol am aflonyddu.',
  'will.residents':
    'Oes pobl yn byw yn eich cartref, neu’n ymweld ag ef? Bydd preswylwyr hefyd yn gorfod ateb am yr hyn mae’r bobl hynny’n ei wneud.',
  'will.not-aimed': 'Nid yw hyn wedi’i anelu at bobl sy’n cael eu brifo.',
  'will.label.answers': 'Pryd byddwch chi’n clywed gennym ni',
  'will.label.care': 'Sut rydyn ni’n eich trin chi',
  'will.label.home': 'Cartref a gwaith trwsio',
  'will.label.sharing': 'Pwy arall sy’n cael gwybod',
  'will.label.action': 'Camau y gallwn ni eu cymryd',
  'will.label.missed': 'Os yw dyddiad wedi mynd heibio',

  'policy.full': 'Gallwch chi ddarllen neu lawrlwytho ein polisi llawn ar aflonyddu yma: {{policyLink}}',
  'policy.form': 'Gallwch chi roi gwybod yma yn y sgwrs hon, neu gyda’n ffurflen ar-lein: {{onlineForm}}',
  'policy.phone':
    'Gallwch chi ffonio Canolfan Gwasanaethau Cwsmeriaid {{council}}: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Os oes angen help arnoch chi gyda’ch cartref pan fydd ar gau: {{outOfHoursPhone}}',
  'policy.danger':
    'Os ydych chi’n teimlo mewn perygl ar hyn o bryd oherwydd aflonyddu difrifol, ffoniwch yr heddlu: {{emergency}}. Pan nad yw’n argyfwng, ffoniwch {{nonEmergency}}.',
};
