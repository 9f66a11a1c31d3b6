/** Albanian: "my report", and what may be asked with its receipt. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Raportimi im, ose një kod',

  'my-report.hosted':
    'Ky shërbim mesazhesh mban kopje, prandaj nuk mund ta tregoj raportimin tuaj këtu. Hapni {{page}} dhe shkruani aty kodin ose dëftesën tuaj. Nuk i keni më? Na telefononi: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Ky është raportimi {{reference}}.',
  'my-report.status.new': 'E kemi marrë. Asnjë punonjës i bashkisë nuk ka shënuar ende përgjigje ose plan.',
  'my-report.status.responded': 'Një punonjës i bashkisë i është përgjigjur.',
  'my-report.status.planned': 'Ka një plan veprimi për të.',
  'my-report.status.closed': 'Është mbyllur. Nëse ndodh përsëri, ju lutem na tregoni përsëri.',
  'my-report.respond.in-time':
    'Synuam të përgjigjemi, kur është e mundur, deri në këtë datë: {{by}}. U përgjigjëm në këtë datë: {{on}}. Ishte në kohë.',
  'my-report.respond.late':
    'Synuam të përgjigjemi, kur është e mundur, deri në këtë datë: {{by}}. U përgjigjëm në këtë datë: {{on}}. Ishte me vonesë.',
  'my-report.respond.due': 'Kur është e mundur, do të përgjigjemi deri në këtë datë: {{by}}.',
  'my-report.respond.missed':
    'Synuam të përgjigjemi, kur është e mundur, deri në këtë datë: {{by}}. Ajo ditë ka kaluar.',
  'my-report.plan.in-time':
    'Synuam të kemi një plan veprimi, kur është e mundur, deri në këtë datë: {{by}}. E patëm në këtë datë: {{on}}. Ishte në kohë.',
  'my-report.plan.late':
    'Synuam të kemi një plan veprimi, kur është e mundur, deri në këtë datë: {{by}}. E patëm në këtë datë: {{on}}. Ishte me vonesë.',
  'my-report.plan.due': 'Kur është e mundur, do të kemi një plan veprimi deri në këtë datë: {{by}}.',
  'my-report.plan.missed':
    'Synuam të kemi një plan veprimi, kur është e mundur, deri në këtë datë: {{by}}. Ajo ditë ka kaluar.',
  'my-report.no-message': 'Ende nuk ka mesazh për ju.',
  'my-report.messages_one': 'Ka {{count}} mesazh për ju.',
  'my-report.messages_other': 'Ka {{count}} mesazhe për ju.',
  'my-report.message': '{{day}}, nga bashkia: „{{words}}“',
  'my-report.window': 'Këtë e tregoj për 30 minuta. Pastaj fshihet këtu. Dëftesa juaj e hap përsëri.',
  'my-report.receipt':
    'Kodi e kreu punën e vet dhe nuk hap më asgjë. Tani e tutje kjo është dëftesa juaj: {{receipt}}. Duket si numër telefoni. Ruajeni aty ku nuk shikon askush tjetër.',
  'my-report.next': 'Çfarë doni të bëni?',
  'my-report.request': 'Na thoni ose na kërkoni diçka',
  'my-report.more': 'Përgjigjuni pyetjeve të tjera',
  'my-report.close': 'Mbyll raportimin tim',
  'my-report.closed': 'E mbylla. Dëftesa juaj e hap përsëri.',
  'my-report.begin':
    'Raportimi juaj mbetet siç është. Ajo që shkruani niset vetëm kur shtypni „Dërgo“. Ju lutem bëjeni brenda 30 minutave.',

  'sent.code':
    'Për të lexuar përgjigjen tonë, hapni {{page}} dhe shkruani këtë kod: {{code}}. Vlen një herë, për 7 ditë. Pastaj aty ju tregohet dëftesa juaj.',

  'code.wait':
    'U shkrua gabim shumë herë. Ju lutem prisni 15 minuta, ose na telefononi: {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'Ajo që dërguat më parë mbetet siç është. I ruajta këto fjalë: shtypni „Dërgo“ nëse duhet të shkojnë edhe ato në bashki.',
  'sent.keep-now':
    'Ju lutem ruajeni tani: shkruajeni diku, ose mësojeni përmendsh. Mund ta tregoj vetëm për 30 minuta dhe askush nuk mund t’jua japë përsëri.',

  'request.what.ask': 'Çfarë doni të bëni?',
  'request.what.label': 'Çfarë doni',
  'request.what.why': 'Që fjalët tuaja të shkojnë te njeriu i duhur.',
  'request.what.choice.tell-more': 'T’ju tregoj më shumë',
  'request.what.choice.change-contact': 'Të ndryshoj si më kontaktoni',
  'request.what.choice.withdraw': 'Ta tërheq raportimin tim',
  'request.what.choice.delete': 'T’ju kërkoj ta fshini raportimin tim',
  'request.what.choice.something-else': 'Diçka tjetër',
  'request.words.ask': 'Ju lutem shkruani çfarë duhet të dimë për këtë.',
  'request.words.label': 'Fjalët tuaja',
  'request.words.why': 'Që një punonjës i bashkisë të dijë çfarë doni të thoni. Mund ta lini pa përgjigje.',
  'my-report.asked':
    'Faleminderit. E kemi marrë mesazhin tuaj. Një punonjës i bashkisë do ta lexojë dhe përgjigjja do t’ju presë pas dëftesës suaj.',
  'aside.request':
    'Këtë e vendos një punonjës i bashkisë, dhe më parë sigurohet që kërkesa vjen nga ju. Dikush tjetër mund ta ketë gjetur dëftesën. Deri atëherë nuk ndryshon asgjë.',
};
