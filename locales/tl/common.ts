/**
 * Filipino: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report ulat · to report mag-ulat, iulat · harassment pangha-harass · council konseho · officers mga kawani ng konseho ·
 *   a person to speak to tao · reference reference number · receipt resibo · code code · agreement pahintulot, pagpayag ·
 *   plan of action plano ng gagawin · "where possible" hangga’t maaari · tenant nangungupahan ·
 *   leaseholder leaseholder (may pangmatagalang lease) · council home bahay ng konseho ·
 *   offensive graffiti nakakasakit na graffiti · Customer Service Centre Customer Service Centre ng konseho ·
 *   interpreter interpreter · signer nagsa-sign language · private note pribadong tala · unfinished hindi pa tapos ·
 *   safe ligtas · not sure hindi sigurado · Send Ipadala · to keep itago · to delete burahin.
 *
 * "Kayo" and "ninyo" with "po" throughout; "by" a date is "bago matapos ang". English words that Filipinos say themselves
 * (chat, text, app, website, code, link) stay.
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} (“{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Oo',
  'answer.no': 'Hindi',
  'answer.unsure': 'Hindi sigurado',
  'answer.skipped': 'Hindi sinagot',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, umaga',
  'span.part.afternoon': '{{span}}, hapon',
  'span.part.evening': '{{span}}, dapithapon',
  'span.part.night': '{{span}}, gabi',

  'greeting.who':
    'Kumusta po. Ako ang awtomatikong katulong ng {{council}}. Makakatulong ako kung may nangha-harass sa inyo sa bahay o sa malapit.',
  'greeting.nobody-watching':
    'Walang nakabantay sa chat na ito, at hindi ito tumatawag ng pulis. Kung nasa panganib kayo ngayon, tumawag po sa {{emergency}}.',
  'greeting.languages': 'Puwede ninyong palitan ang wika anumang oras.',

  'menu.ask': 'Paano ako makakatulong?',
  'menu.continue': 'Magpatuloy kung saan ako huminto',
  'menu.not-understood':
    'Pasensya na po, hindi ko iyon naintindihan. Puwede kayong pumindot ng isa sa mga ito.',
  'menu.telephone':
    'Pasensya na po, hindi ko pa rin maintindihan. Puwede kayong pumindot ng isa sa mga ito, o makipag-usap sa tao: {{councilPhone}} ({{councilHours}}). Sa ibang oras: {{outOfHoursPhone}}.',
  'reading.menu': 'Balik sa umpisa',
  'reading.ask': 'Ano po ang gusto ninyong gawin ngayon?',

  'offer.ask':
    'Salamat po sa pagsasabi sa akin. Gusto ba ninyong gawin itong ulat? Itinago ko ang mga sinabi ninyo, kaya hindi na ninyo kailangang isulat ulit.',
  'offer.report': 'Oo, magsimula ng ulat',
  'offer.advice': 'Payo na lang ang ipakita sa akin',
  'offer.menu': 'Hindi, ipakita ang lahat',

  'privacy.before-report':
    'Bago kayo magsimula: hindi ito ulat sa pulis. Pinananatili itong pribado ng {{council}}, maliban kung ganito: {{legalException}}. Tungkol sa privacy: {{privacyNotice}}. Puwede kayong tumigil at burahin ang lahat anumang oras.',
  'privacy.hosted':
    'May sariling kopya ang serbisyong ito ng lahat ng isinusulat dito, at hindi namin iyon mabubura. Puwede ninyong burahin ang chat sa inyong device.',
  'privacy.channel':
    'Maaaring makita ng ibang gumagamit ng device na ito ang pahinang ito habang bukas. Gamitin ang “Lumabas agad” para mabilis na makaalis.',

  'command.back': 'Bumalik',
  'command.change': 'Palitan ang sagot',
  'command.skip': 'Laktawan',
  'command.why': 'Bakit ninyo tinatanong?',
  'command.repeat': 'Ulitin',
  'command.menu': 'Panimulang pahina',
  'command.language': 'Wika',
  'command.stop': 'Tumigil dito',
  'command.keep': 'Itigil at itago',
  'command.resume': 'Ipagpatuloy',
  'command.restart': 'Magsimula ulit',
  'command.delete': 'Burahin lahat',
  'command.danger': 'Nasa panganib ako',

  'progress.left_one': 'Mga {{count}} tanong pa ang natitira',
  'progress.left_other': 'Mga {{count}} tanong pa ang natitira',

  'form.more.ask': 'Naitago ko na iyon. Mayroon pa ba? Puwede pa kayong magsulat, o sabihing iyon lang.',
  'form.more.again':
    'Ito ang nasabi ninyo hanggang ngayon: “{{words}}”. Puwede ninyo itong dagdagan, o ikuwento muli mula sa umpisa.',
  'form.more.enough': 'Iyon lang',
  'form.more.afresh': 'Ikuwento muli',
  'form.date.confirm': 'Ito ang pagkaintindi ko: {{span}}. Tama po ba?',
  'form.date.which': 'Aling araw po ang tinutukoy ninyo?',
  'form.date.unclear':
    'Itinago ko ang sinabi ninyong “{{words}}”, pero hindi ko matukoy kung anong araw iyon. Puwede na itong iwan nang ganoon, o sabihin sa ibang paraan, gaya ng “Nobyembre 17”.',
  'form.date.right': 'Oo, tama iyon',
  'form.date.keep-words': 'Hayaan ang sinabi ko kung ano ito',
  'form.date.again': 'Hindi, sasabihin ko ulit',
  'form.date.unsure': 'Hindi ako sigurado kung kailan',
  'form.each.hint': 'Sagutin ang bawat isa: oo, hindi o hindi sigurado.',
  'form.again': 'Ang sagot ninyo hanggang ngayon: {{answer}}',

  'repair.not-offered': 'Hindi ko iyon naintindihan bilang sagot dito. Pumili po ng isa sa mga ito.',
  'repair.still':
    'Pasensya na po, hindi ko pa rin maintindihan. Pumili po ng isa sa mga ito. O puwede kayong makipag-usap sa tao: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Mukhang dalawa ang sagot na iyon: {{answers}}. Alin po ang sagot?',
  'repair.many-answers': 'Mukhang higit sa isa ang sagot na iyon: {{answers}}. Alin po ang sagot?',
  'repair.two-answers-unclear': 'Mukhang dalawa ang sagot na iyon. Alin po ang sagot?',
  'repair.not-together': 'Hindi puwedeng isabay ang {{alone}} sa ibang sagot. Alin po ang sagot?',
  'repair.quoted': '“{{words}}”',
  'repair.no-such-number': 'Walang numerong {{number}} dito. Ang huli ay {{last}}.',
  'repair.did-you-mean':
    'Ang ibig ba ninyong sabihin ay “{{command}}”? Kung oo, pakisulat po nang isa pang beses.',
  'repair.review':
    'Hindi ko itinago ang huling mensahe ninyo. Kung tama ang lahat, piliin ang “Ipadala”. Para palitan ang sagot, isulat ang “palitan” at ang pangalan o numero nito, gaya ng “palitan 2”.',
  'repair.each':
    'Sagutin po ang bawat isa ng oo, hindi o hindi sigurado, halimbawa “oo, hindi, hindi sigurado”.',
  'repair.empty':
    'Walang laman ang natanggap kong mensahe. Sumagot lang po kung handa na kayo; walang nawala.',
  'repair.too-long':
    'Mas mahaba iyon kaysa sa kasya rito ({{most}} karakter), kaya hindi ko itinago. Pakipadala po nang mas maikli.',
  'repair.full':
    'Wala nang puwang dito, kaya hindi ko itinago ang huling mensahe ninyo. Nakatago ang lahat ng nauna.',
  'repair.too-many': 'Mas marami iyon kaysa sa kaya kong tanggapin dito. Pumili po ng mas kaunti.',
  'repair.not-a-phone': 'Wala akong nakitang numero ng telepono roon. Pakisulat po ang buong numero.',
  'repair.not-an-email': 'Hindi iyon mukhang e-mail address. Kailangan nito ng @ at tuldok.',
  'repair.required':
    'Kailangan ko ng sagot dito para makapagpatuloy. Sapat na ang ilang salita, at puwede ninyong palitan mamaya.',
  'repair.another-kind': 'Hindi ko iyon magagamit na sagot sa tanong na ito. Narito ulit ang tanong.',
  'repair.nothing-before': 'Ito ang unang tanong.',
  'repair.files-beside':
    'Hindi ako makakatanggap ng mga litrato o file dito, kaya ang mga salita lang ninyo ang naitago. Itago po ninyo ang mga file: maaaring hingin iyon sa inyo ng kawani ng konseho sa susunod.',
  'repair.files':
    'Hindi ako makakatanggap ng mga litrato o file dito. Itago po ninyo ang mga iyon: maaaring hingin iyon sa inyo ng kawani ng konseho sa susunod. Walang naitago rito.',

  'late.kept':
    'Dumating ang mensahe ninyo pagkatapos na pagkatapos masagot ang tanong na iyon. Idinagdag ko ito roon: “{{label}}”.',
  'late.answered':
    'Nasagot na ninyo ang “{{label}}”: {{answer}}. Mananatili iyon. Para palitan, gamitin ang “Palitan ang sagot”.',
  'late.button': 'Para sa naunang tanong ang button na iyon. Narito na tayo ngayon.',
  'late.not-kept':
    'Hindi ko itinago ang huling mensahe ninyo: hindi ito sagot sa itinatanong dito. Narito na tayo ngayon.',
  'late.words':
    'Dumating ang huling mensahe ninyo bago itanong ang tanong na ito, kaya hindi ko ito ginamit na sagot. Kung tungkol ito sa nangyari, pakipadala ulit kapag nagtanong na ako.',
  'late.sent': 'Naipadala na ang ulat ninyo bago dumating ang mensaheng iyon, kaya hindi ito kasama sa ulat.',

  'why.nothing':
    'Walang ibang dahilan ang tanong na ito. Tulong lang ito para mahanap ninyo ang kailangan ninyo.',
  'change.ask': 'Aling sagot po ang gusto ninyong palitan?',
  'change.nothing': 'Wala pang sagot na mapapalitan.',
  'understood.ask':
    'Ito ang naintindihan ko sa mga sinabi ninyo. Tama po ba? Puwede ninyong palitan ang bawat bahagi.',
  'understood.right': 'Oo, tama iyon',
  'understood.ask-me': 'Hindi, tanungin na lang ako',
  'understood.added': 'Idinagdag ko iyon sa mga sinabi ninyo sa akin.',
  'why.understood':
    'Para hindi na ninyo kailangang sabihin nang dalawang beses ang parehong bagay. Kung may mali, pakisabi po.',

  'change.go-on': 'Wala, magpatuloy na',

  'review.ask':
    'Pakitingnan po kung tama ang mga sagot ninyo. Ito lang ang ipapadala. Puwede ninyong palitan ang bawat isa.',
  'review.send': 'Ipadala',

  'language.ask': 'Anong wika po ang gusto ninyo?',
  'language.changed': 'Magpapatuloy tayo sa Filipino.',
  'language.offer': 'Mas gusto ba ninyong magpatuloy sa ibang wika? Isulat po ang pangalan nito: {{name}}.',
  'language.offered': 'Magpatuloy ba tayo sa Filipino?',
  'language.not-reviewed':
    'Wala pang katutubong tagapagsalita ng Filipino na tumingin sa mga salitang ito, kaya maaaring may mga mali. Nasa tabi ng pinakamahahalagang bahagi ang Ingles. Kung may hindi malinaw, tumawag po sa {{councilPhone}} ({{councilHours}}) at sabihin sa Ingles: “{{phrase}}”.',

  'stop.ask': 'Puwede kayong tumigil dito. Itatago ko po ba ang mga sinabi ninyo sa akin, o buburahin?',
  'stop.keep': 'Itago para mamaya',
  'stop.delete': 'Burahin ito',
  'stop.go-on': 'Magpatuloy',
  'stop.nothing': 'Wala pa kayong nasabi sa akin na nakatago. Puwede na lang ninyong isara ang pahinang ito.',
  'keep.nothing': 'Wala pang maitatago.',
  'keep.with-report':
    'Hindi ko ito maitatago para mamaya: buburahin ang chat na ito 30 minuto matapos maipadala ang ulat ninyo. Puwede kayong magpatuloy, o ipadala kung ano na ang mayroon kayo.',
  'resume.nothing': 'Walang hindi pa tapos dito.',
  'resume.code': 'Walang hindi pa tapos dito. Kung mayroon kayong code, mabubuksan nito ang itinago ninyo.',
  'restart.ask':
    'Buburahin ko po ba ang mga sinabi ninyo sa akin dito at magsisimula ulit? Hindi na ito maibabalik.',
  'restart.yes': 'Oo, burahin at magsimula ulit',
  'restart.no': 'Hindi, ituloy ito',
  'stop.kept-code':
    'Itatago ko ito nang 24 na oras. Mabubuksan lang ito gamit ang code na ito: {{code}}. Pakisulat o pakisaulo po ang code: walang makapagbibigay nito sa inyo ulit.',
  'stop.kept-here': 'Itatago ko ito nang 7 araw. Sumulat po ulit sa akin kapag handa na kayo.',
  'stop.kept.ask': 'Puwede na kayong umalis.',
  'stop.kept.noted': 'Nasa akin na ang code',

  'delete.ask': 'Buburahin ko po ba ang lahat ng sinabi ninyo sa akin dito? Hindi na ito maibabalik.',
  'delete.yes': 'Oo, burahin ito',
  'delete.no': 'Hindi, itago ito',
  'delete.done-hosted':
    'Nabura na rito ang mga sinabi ninyo sa akin. May sariling kopya ang serbisyong ito, na puwede ninyong burahin sa inyong device. Nananatili sa konseho ang ulat na naipadala na dati.',
  'delete.done':
    'Nabura na ang lahat ng sinabi ninyo sa akin dito. Nananatili sa konseho ang ulat na naipadala na dati.',

  'code.ask': 'Paki-type po ang inyong resibo o code: 16 na numero.',
  'code.unknown':
    'Wala akong mabuksan gamit iyan. Pakitingnan po ang bawat numero. Nawawalan din ng bisa ang code pagkatapos ng ilang panahon.',
  'code.not-a-code': 'May 16 na numero ang isang code. Pakitingnan po ulit.',
  'code.found':
    'Narito ang mensahe ninyong hindi pa tapos. Hindi na gumagana ang code; kung titigil kayo ulit, bibigyan kayo ng bago.',
  'unfinished.ask': 'May mensahe kayong hindi pa tapos. Ipagpapatuloy ba ito, o buburahin?',
  'unfinished.continue': 'Ipagpatuloy',
  'unfinished.delete': 'Burahin ito',
  'unfinished.new': 'Mayroon na kayong mensaheng hindi pa tapos.',

  'sent.thanks': 'Salamat po. Natanggap namin ang ulat ninyo.',
  'sent.thanks-contact': 'Salamat po. Natanggap namin ang mensahe ninyo.',
  'sent.reference': 'Ang reference number ninyo: {{reference}}',
  'sent.receipt':
    'Ang resibo ninyo: {{receipt}}. Mukha itong numero ng telepono. Mababasa ng sinumang may hawak nito ang sagot namin, kaya itago ito kung saan kayo lang ang tumitingin.',
  'sent.promise':
    'May kasangkot ba na nangungupahan sa konseho o leaseholder nito (may pangmatagalang lease)? Kung oo, hangga’t maaari, sasagot kami bago matapos ang {{respondBy}}. Magkakaroon kami ng plano ng gagawin bago matapos ang {{planBy}}, hangga’t maaari.',
  'sent.no-promise':
    'Sineseryoso at sinisiyasat ng konseho ang bawat ulat. Hindi lahat ay may petsa. Ang mga petsa ay para sa mga ulat na may kasangkot na nangungupahan sa konseho o leaseholder nito.',
  'sent.no-contact': 'Hindi namin kayo kokontakin. Makikita ang sagot namin gamit ang resibo ninyo.',
  'sent.contact': 'Kokontakin lang namin kayo sa paraang pinili ninyo.',
  'sent.urgent':
    'Dahil sa sinabi ninyo sa akin, minarkahang madalian ang ulat ninyo. Walang tumawag ng pulis para sa inyo. Kung nasa panganib, tumawag po sa {{emergency}}.',
  'sent.call': 'Para makipag-usap sa tao: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Mababasa ninyo ito nang 30 minuto. Pagkatapos ay buburahin ito rito, at mga kawani lang ng konseho ang makapagbubukas ng ulat ninyo.',
  'sent.ask': 'Naitago na ba ninyo ang resibo ninyo?',
  'sent.ask-kept': 'Mayroon pa po bang iba?',
  'sent.keep': 'Oo, naitago ko na',
  'sent.kept': 'Mabuti po. Hindi ko na ipapakita ulit ang resibo.',
  'sent.delete': 'Burahin ang chat na ito',
  'sent.menu': 'Balik sa umpisa',
  'sent.new-report': 'Naipadala na ang nauna ninyong ulat, kaya inalis ko na ito rito.',
  'sent.keep-first':
    'Bago tayo magpatuloy: naitago na ba ninyo ang resibo ng ulat ninyo? Hindi ko na ito maipapakita pagkatapos.',

  'apology.not-kept':
    'Pasensya na po, nagkaproblema at hindi naitago ang huling mensahe ninyo. Nakatago ang lahat ng nauna. Pakipadala po ulit maya-maya.',
  'apology.doubtful':
    'Pasensya na po, masyado iyong natagalan, at hindi ko masabi kung naitago ang huling mensahe ninyo. Pakisulat po ang “Ulitin” maya-maya para makita kung nasaan na tayo.',
  'apology.too-fast':
    'Maraming mensahe ang dumating nang sabay, at hindi naitago ang huli. Nakatago ang lahat ng nauna. Maghintay po sandali, saka ipadala ulit.',
  'apology.telephone': 'Kung hindi pa rin gumagana: {{councilPhone}}. Kung nasa panganib: {{emergency}}.',
  'channel.private-only': 'Sa pribado lang ako nakikipag-usap. Pakisulatan po ako nang direkta.',
};
