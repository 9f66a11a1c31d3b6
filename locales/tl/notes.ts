/**
 * Filipino: the private note, what is asked for an entry and what is said around it. Not yet reviewed by a native speaker.
 * A note is tala, its number numero ng tala.
 */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask':
    'Kailan po ito nangyari? Sabihin sa sarili ninyong paraan, gaya ng “noong nakaraang Martes ng gabi”.',
  'note.when.label': 'Kailan',
  'note.when.why':
    'Madaling makalimutan ang mga araw. Kapag may petsa, mas malinaw ang tala ninyo kung iuulat ninyo ito sa susunod.',

  'note.what.ask':
    'Ano po ang nangyari? Isulat sa sarili ninyong salita. Puwede kayong magpadala ng higit sa isang mensahe.',
  'note.what.label': 'Ano ang nangyari',
  'note.what.why': 'Ito mismo ang tala. Para sa inyo ito, at hindi ito ipinapadala kahit kanino.',

  'note.who-saw.ask': 'May nakakita o nakarinig ba nito?',
  'note.who-saw.label': 'Sino ang nakakita o nakarinig',
  'note.who-saw.why': 'Sa katagalan, mahirap nang maalala kung sino ang naroon. Ayos lang kung wala.',

  'notes.about':
    'Dito ninyo maisusulat ang bawat beses na mangyari ito: kailan iyon, ano ang nangyari, at sino ang nakakita. Para sa inyo ang tala.',
  'notes.private':
    'Nakakandado ang tala. Mabubuksan lang ito gamit ang sarili nitong numero, na ipapakita ko sa inyo kapag may naisulat na kayo. Hindi namin itinatago ang numerong iyon, kaya hindi namin mabubuksan ang tala ninyo, at walang makapagbibigay sa inyo ulit ng numero.',
  'notes.kept-for':
    'Itinatago ko ang tala nang 12 buwan pagkatapos ng huli ninyong idinagdag. Pagkatapos ay buburahin ito.',
  'notes.no-report':
    'Hindi ulat ang tala: walang nagbabasa nito sa konseho. Para mabilang ito, iulat po. May mga pagrerepaso na binibilang lang ang iniulat sa loob ng isang buwan mula nang mangyari ito.',
  'notes.page-only':
    'Makakapagtago kayo ng pribadong tala sa sariling pahina ng konseho. Hindi ito magiging pribado rito: may kopya ang serbisyong ito ng isinusulat ninyo.',
  'notes.ask': 'Gusto ba ninyong magsimula ng tala, o buksan ang tala ninyo?',
  'notes.begin': 'Magsimula ng tala',
  'notes.open': 'Buksan ang tala ko',
  'notes.continue': 'Ituloy ang tala ko',

  'notes.ask-number': 'Paki-type po ang numero ng tala ninyo, 16 na numero.',

  'notes.check':
    'Pakitingnan po ang isinulat ninyo. Puwede ninyong palitan ang bawat bahagi. Hindi ito ipinapadala kahit kanino.',
  'notes.unclear':
    'Wala pang naitago. Puwede ninyong pindutin ang “Itago ito”, o palitan ang sagot. Para magdagdag, palitan ang “Ano ang nangyari”.',
  'notes.keep': 'Itago ito',
  'notes.entry-kept': 'Itinago ko na iyon sa tala ninyo.',
  'notes.stop': 'Puwede kayong tumigil dito. Buburahin ko po ba ang hindi pa ninyo naitatago sa tala ninyo?',
  'notes.left-out': 'Binura ko na ang hindi ninyo naitago sa tala ninyo.',
  'notes.late':
    'Naitago na ang isinulat ninyo bago dumating ang mensaheng iyon, kaya hindi ito kasama sa tala ninyo.',
  'notes.full':
    'Hanggang {{most}} pangyayari lang ang kasya sa isang tala, at puno na ito. Puwede ninyo itong gawing ulat, i-print, o isara at magsimula ng bago.',

  'notes.number': 'Ang numero ng tala ninyo: {{number}}. Mukha itong numero ng telepono.',
  'notes.only-number':
    'Mababasa ng sinumang may hawak ng numerong ito ang tala ninyo, kaya itago ito kung saan kayo lang ang tumitingin. Hindi ko na ito maipapakita sa inyo ulit.',
  'notes.ask-kept': 'Naitago na ba ninyo ang numero ng tala ninyo?',
  'notes.number-kept': 'Oo, naitago ko na',
  'notes.not-shown-again': 'Mabuti po. Hindi ko na ipapakita ulit ang numero.',
  'notes.keep-first':
    'Bago tayo magpatuloy: naitago na ba ninyo ang numero ng tala ninyo? Hindi ko na ito maipapakita pagkatapos.',

  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Walang ibinigay na petsa, isinulat noong {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Sino ang nakakita o nakarinig: {{who}}',
  'notes.ask-next': 'Ito ang tala ninyo. Ano po ang gusto ninyong gawin?',
  'notes.add': 'Dagdagan ito',
  'notes.make-report': 'Gawin itong ulat',
  'notes.close': 'Isara ang tala',
  'notes.closed': 'Isinara ko na ang tala ninyo. Mabubuksan lang ulit ito gamit ang numero nito.',
  'notes.delete': 'Burahin ang talang ito',
  'notes.delete-ask': 'Buburahin ko po ba ang buong tala? Hindi na ito maibabalik.',
  'notes.delete-yes': 'Oo, burahin ang tala',
  'notes.deleted': 'Nabura na ang tala.',
  'notes.stays':
    'Nananatili ang pribadong tala ninyo. Para burahin din ito, buksan ito gamit ang numero nito at piliin ang “Burahin ang talang ito”.',

  'notes.report':
    'Ang isinulat ninyo sa tala ninyo ay simula na ngayon ng ulat. Mabibilang ito kapag pinindot ninyo ang “Ipadala”: noon lang ito makakarating sa konseho. Mananatili ang tala hanggang burahin ninyo ito.',
  'notes.report-part':
    'Mas mahaba ang tala ninyo kaysa sa kasya sa isang ulat, kaya inilagay ko ang pinakabagong bahagi nito. Masasabi ninyo sa amin ang iba sa telepono: {{councilPhone}}.',
};
