/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

/** Filipino: the page round the conversation. Not yet reviewed by a native speaker. */
export const page: Translation<typeof english> = {
  'page.title': 'Tulong – {{council}}',
  'page.skip': 'Pumunta sa usapan',
  'page.languages': 'Mga wika',

  'page.exit': 'Lumabas agad',
  'page.exit.truth':
    'Agad na inaalis ng “Lumabas agad” ang pahinang ito at nagbubukas ng pahina tungkol sa panahon. Ganoon din ang pagpindot nang tatlong beses sa key na Shift. Hindi nito mabubura ang listahan ng mga pahinang binisita ninyo: magagawa ninyo iyon sa browser ninyo.',

  'page.danger.heading': 'Nasa panganib ngayon?',
  'page.danger.call': 'Tumawag sa {{emergency}}',
  'page.danger.truth': 'Walang nakabantay sa chat na ito, at hindi ito tumatawag ng pulis.',
  'page.danger.later': 'Hindi emergency? Tumawag sa pulis sa {{nonEmergency}}.',
  'page.danger.silent': 'Kung hindi kayo makapagsalita o makarinig',
  'page.danger.mobile':
    'Hindi ligtas magsalita? Tumawag sa {{emergency}} gamit ang cellphone at umubo o tapikin ang telepono. Pindutin ang 55 kapag hiningi, kung hindi ay baka maputol ang tawag. Hindi sinasabi ng pagpindot ng 55 sa pulis kung nasaan kayo.',
  'page.danger.landline': 'Mula sa landline: tumawag sa {{emergency}} at manatili sa linya.',
  'page.danger.relay':
    'Bingi, o hindi makapagsalita: tumawag sa {{textphone}} gamit ang textphone o ang app na Relay UK. Sa British Sign Language: ang app o website na 999 BSL, libre, araw at gabi.',
  'page.danger.register':
    'Makakapag-text lang kayo sa {{emergency}} kung nakarehistro ang telepono ninyo. Para magparehistro, i-text ang salitang “register” sa {{emergency}}, basahin ang sagot at sumagot ng “yes”. Hangga’t walang sagot sa text ninyo, huwag umasang may darating na tulong. Sa Ingles lang.',
  'page.danger.language':
    'Nahihirapan ba kayo sa Ingles? Sabihin ang “Police” (po-LIS) at saka ang pangalan ng wika ninyo sa Ingles, gaya ng “Filipino interpreter” (fi-li-PI-no in-TER-pri-ter).',

  'page.heading': 'Sabihin po sa amin ang nangyayari',
  'page.intro':
    'Ito ang awtomatikong katulong ng {{council}}. Puwede kayong magtanong, humingi ng payo o mag-ulat ng pangha-harass. Puwede kayong tumigil anumang oras.',

  'page.reads.heading': 'Sino ang nagbabasa nito, at ano ang hindi nito magagawa',
  'page.reads.program': 'Programa sa computer ang sumasagot sa inyo. Walang taong nakikibasa.',
  'page.reads.send':
    'Walang natatanggap ang konseho hangga’t hindi ninyo natitingnan at naipapadala ang ulat ninyo. Pagkatapos, binabasa ito ng mga kawaning humahawak sa pangha-harass.',
  'page.reads.privacy': 'Kung paano ginagamit ng konseho ang impormasyon ninyo',
  'page.reads.cannot':
    'Hindi ito makakapagpadala ng tulong, makakatawag sa iba o makikita kung nasaan kayo. Hindi ulat sa pulis ang ulat na ginawa rito.',

  'page.harassment.heading': 'Ano ang pangha-harass?',
  'page.harassment.meaning':
    'Bagay na ginawa, sinabi o ipinakita na hindi ninyo ginusto, at nakakasakit, nakakatakot, nakakahiya o nangmamaliit sa inyo. Galing ito sa isang panig, at maaari nitong gawing hindi maganda ang pakiramdam sa isang lugar.',
  'page.harassment.physical':
    'Sa katawan o sa mga bagay: paghawak na hindi gusto, pag-atake, pinsala sa pag-aari ninyo.',
  'page.harassment.verbal':
    'Sa salita: pagbabanta, pagmumura, pambu-bully at panunukso ng pangalan. Panliligaw o pagpaparamdam na hindi gusto. Mga insulto at biro. Pagtawa sa kultura ng isang tao, o sa anumang pagkakaiba niya. Mga reklamong ginawa para lang manakit.',
  'page.harassment.silent':
    'Maaaring walang salita, gaya ng nakakasakit na graffiti (sulat o guhit sa pader) o mga senyas. Maaaring mga sulat, polyeto o poster. Maaaring may tumititig, o tumitingin nang may malisya.',
  'page.harassment.anyone':
    'Puwede itong mangyari kahit kanino. Sapat na ang isang beses para sabihin sa amin, gaano man ito kaliit sa tingin. Puwede rin ninyong sabihin sa amin ang nakita ninyong nangyari sa iba.',

  'page.advice.heading': 'Kung hindi pa kayo handang mag-ulat',
  'page.advice.fault': 'Hindi ninyo ito kasalanan.',
  'page.advice.grave':
    'May karahasan ba, pagbabanta, armas, stalking o seksuwal na gawa? O partner ba, dating partner o kamag-anak? Kung oo, huwag ninyo siyang kausapin o sulatan tungkol dito. Libreng tulong, araw at gabi: Victim Support (tulong sa mga biktima) {{victimSupport}}, National Domestic Abuse Helpline (tulong laban sa pang-aabuso sa tahanan) {{domesticAbuse}}.',
  'page.advice.minor':
    'Kung mas maliit na bagay ito, at kung kampante at ligtas lang ang pakiramdam ninyo: sabihin sa kanya na hindi ninyo ito gusto at dapat itong tumigil. Puwedeng sumama sa inyo ang kaibigan o siya ang magsabi para sa inyo. O isulat ito sa kanya, at magtago ng kopya.',
  'page.advice.confide': 'Makipag-usap sa taong pinagkakatiwalaan ninyo.',
  'page.advice.note': 'Magtago ng tala ng nangyari, may petsa at oras, kung saan kayo lang ang tumitingin.',
  'page.advice.again': 'Kung hindi ito tumigil, pag-isipan ulit ang pag-uulat nito.',

  'page.contact.heading': 'Makipag-usap sa tao',
  'page.contact.call': 'Customer Service Centre ng konseho: {{councilPhone}}',
  'page.contact.hours': 'Mga oras: {{councilHours}}',
  'page.contact.closed': 'Kapag sarado ito: {{outOfHoursPhone}}',
  'page.contact.form': 'Mag-ulat gamit ang online form',
  'page.contact.policy': 'Ang buong patakaran sa pangha-harass',

  'page.noscript':
    'Kailangan ng usapan ang JavaScript, na nakapatay o naka-block dito. Puwede kayong mag-ulat sa telepono o sa online form.',
  'page.starting': 'Nagsisimula na ang usapan…',
  'page.starting.else': 'Kung walang lumabas dito, tumawag po sa {{councilPhone}}.',

  'page.conversation': 'Usapan',
  'page.answer': 'Ang sagot ninyo',
  'page.commands': 'Iba pang puwede ninyong gawin',
  'page.you': 'Kayo',
  'page.assistant': 'Katulong',
  'page.message': 'Sumulat po rito, sa sarili ninyong salita',
  'page.message.date': 'Kailan, sa sarili ninyong salita',
  'page.message.contact': 'Kung paano namin kayo makokontak',
  'page.message.secret': 'I-type dito; mananatili itong nakatago',
  'page.reply': 'Sumagot',
  'page.day': 'O piliin ang araw',
  'page.day.use': 'Gamitin ang araw na ito',
  'page.continue': 'Magpatuloy',
  'page.choose-one': 'Pumili muna ng kahit isang sagot.',
  'page.answer-each': 'May isang linya na wala pang sagot.',
  'page.change': 'Palitan',
  'page.change.that': 'Palitan: {{label}}',
  'page.more': 'Higit pa tungkol dito',
  'page.too-long': 'Masyado itong mahaba para sa isang mensahe. Ipadala ang unang bahagi, saka ang iba.',

  'page.sending': 'Ipinapadala…',
  'page.received': 'Natanggap',
  'page.not-sent': 'Hindi naipadala.',
  'page.try-again': 'Subukan ulit',
  'page.reconnecting': 'Naputol ang koneksyon. Nakatago ang ipinadala ninyo. Sinusubukan ulit…',
  'page.ended': 'Sarado na ang usapang ito. Hindi na ito mabubuksan.',
  'page.begin': 'Magsimula ng bagong usapan',
  'page.fresh': 'Magsimula ulit',
  'page.fresh.sure':
    'Burahin ang usapang ito at magsimula ulit? Mawawala ang hindi pa ninyo naipapadala sa konseho.',
  'page.fresh.yes': 'Burahin at magsimula ulit',
  'page.fresh.no': 'Magpatuloy dito',
  'page.print': 'I-print o i-save',
  'page.print.care': 'Mababasa ng sinumang makakita ang kopya. Itago ito kung saan kayo lang ang tumitingin.',
};
