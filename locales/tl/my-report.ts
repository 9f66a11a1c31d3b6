/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

/** Filipino: "My report", what is told to whoever holds its receipt. Not yet reviewed by a native speaker. */
export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Ang ulat ko, o isang code',

  'my-report.hosted':
    'Nagtatago ng mga kopya ang serbisyong ito, kaya hindi ko maipapakita rito ang ulat ninyo. Buksan po ang {{page}} at i-type doon ang code o resibo ninyo. Wala na ba kayo ng alinman? Tumawag sa amin: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Ito ang ulat na {{reference}}.',
  'my-report.status.new': 'Nasa amin na ito. Wala pang kawani ng konseho na nagtala ng sagot o plano.',
  'my-report.status.responded': 'Nasagot na ito ng kawani ng konseho.',
  'my-report.status.planned': 'May plano na ng gagawin para dito.',
  'my-report.status.closed': 'Sarado na ito. Kung mangyari ulit, sabihin po ulit sa amin.',
  'my-report.respond.in-time':
    'Layunin naming sumagot bago matapos ang {{by}}, hangga’t maaari. Sumagot kami noong {{on}}, nasa oras.',
  'my-report.respond.late':
    'Layunin naming sumagot bago matapos ang {{by}}, hangga’t maaari. Sumagot kami noong {{on}}, huli na.',
  'my-report.respond.due': 'Hangga’t maaari, sasagot kami bago matapos ang {{by}}.',
  'my-report.respond.missed':
    'Layunin naming sumagot bago matapos ang {{by}}, hangga’t maaari. Lumipas na ang araw na iyon.',
  'my-report.plan.in-time':
    'Layunin naming magkaroon ng plano ng gagawin bago matapos ang {{by}}, hangga’t maaari. Nagkaroon kami nito noong {{on}}, nasa oras.',
  'my-report.plan.late':
    'Layunin naming magkaroon ng plano ng gagawin bago matapos ang {{by}}, hangga’t maaari. Nagkaroon kami nito noong {{on}}, huli na.',
  'my-report.plan.due': 'Hangga’t maaari, magkakaroon kami ng plano ng gagawin bago matapos ang {{by}}.',
  'my-report.plan.missed':
    'Layunin naming magkaroon ng plano ng gagawin bago matapos ang {{by}}, hangga’t maaari. Lumipas na ang araw na iyon.',
  'my-report.no-message': 'Wala pang mensahe para sa inyo.',
  'my-report.messages_one': 'Bilang ng mensahe para sa inyo: {{count}}.',
  'my-report.messages_other': 'Bilang ng mensahe para sa inyo: {{count}}.',
  'my-report.message': '{{day}}, mula sa konseho: “{{words}}”',
  'my-report.window':
    'Ipapakita ko ito nang 30 minuto. Pagkatapos ay buburahin ito rito. Mabubuksan ulit ito ng resibo ninyo.',
  'my-report.receipt':
    'Nagamit na ang code at wala na itong mabubuksan. Mula ngayon, ito ang resibo ninyo: {{receipt}}. Mukha itong numero ng telepono. Itago ito kung saan kayo lang ang tumitingin.',
  'my-report.next': 'Ano po ang gusto ninyong gawin?',
  'my-report.request': 'May sasabihin o itatanong sa inyo',
  'my-report.more': 'Sumagot ng iba pang tanong',
  'my-report.close': 'Isara ang ulat ko',
  'my-report.closed': 'Isinara ko na ito. Mabubuksan ulit ito ng resibo ninyo.',
  'my-report.begin':
    'Mananatili ang ulat ninyo kung ano ito. Makakarating lang ang isinusulat ninyo kapag pinindot ninyo ang “Ipadala”. Gawin po ito sa loob ng 30 minuto.',

  'sent.code':
    'Para mabasa ang sagot namin, buksan ang {{page}} at i-type ang code na ito: {{code}}. Isang beses lang itong gagana, sa loob ng 7 araw. Pagkatapos ay ipapakita roon ang resibo ninyo.',

  'code.wait':
    'Masyadong maraming beses na mali iyon. Maghintay po nang 15 minuto, o tumawag sa amin: {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'Mananatili kung ano ito ang ipinadala ninyo dati. Itinago ko ang mga salitang ito: pindutin ang “Ipadala” kung gusto ninyong makarating din ang mga ito sa konseho.',
  'sent.keep-now':
    'Itago po ito ngayon: isulat, o isaulo. Maipapakita ko lang ito nang 30 minuto, at walang makapagbibigay nito sa inyo ulit.',

  'request.what.ask': 'Ano po ang gusto ninyong gawin?',
  'request.what.label': 'Ang gusto ninyo',
  'request.what.why': 'Para makarating sa tamang tao ang sinasabi ninyo.',
  'request.what.choice.tell-more': 'Magsabi pa sa inyo',
  'request.what.choice.change-contact': 'Baguhin kung paano ako kontakin',
  'request.what.choice.withdraw': 'Bawiin ang ulat ko',
  'request.what.choice.delete': 'Hilinging burahin ninyo ang ulat ko',
  'request.what.choice.something-else': 'Iba pa',
  'request.words.ask': 'Pakisulat po kung ano ang dapat naming malaman tungkol dito.',
  'request.words.label': 'Ang sinasabi ninyo',
  'request.words.why':
    'Para malaman ng kawani ng konseho ang ibig ninyong sabihin. Puwede ninyo itong laktawan.',
  'my-report.asked':
    'Salamat po. Natanggap namin ang mensahe ninyo. Babasahin ito ng kawani ng konseho, at makikita ang sagot gamit ang resibo ninyo.',
  'aside.request':
    'Kawani ng konseho ang magpapasya rito, at titiyakin muna niya na galing ito sa inyo. Maaaring may ibang nakakita ng resibo. Hanggang doon, walang magbabago.',
};
