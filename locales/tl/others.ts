/** Filipino: "someone has reported me", and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'May nag-ulat tungkol sa akin',
  'door.privacy.name': 'Privacy at datos',

  'reported.cannot-say':
    'Hindi ko masasabi sa inyo kung may ulat tungkol sa inyo. Hindi ako sasagot ng oo o hindi, sinuman ang magtanong.',
  'reported.ring':
    'Sinulatan o tinawagan ba kayo ng konseho? Kung oo, puwede kayong tumawag dito at magtanong: {{councilPhone}} ({{councilHours}})',
  'reported.advice':
    'Nagbibigay ng libreng payo ang Citizens Advice at hindi ito bahagi ng konseho: {{citizensAdvice}}',
  'reported.samaritans':
    'Kung parang sobra na ang lahat, nakikinig ang Samaritans, libre, araw at gabi: {{samaritans}}',
  'reported.hurt':
    'Nasa panganib ba kayo, o may nanakit o nagbanta sa inyo? Kung oo, puwede ninyong iulat iyon dito, at may mga taong tumutulong.',
  'reported.label.hurt': 'May nananakit sa akin',
  'reported.label.support': 'Payo at suporta',

  'privacy.ask': 'Ano ang mangyayari sa sinasabi ko sa inyo?',
  'privacy.responsible': 'Ang {{council}} ang may pananagutan sa sinasabi ninyo sa amin dito.',
  'privacy.purpose':
    'Ginagamit namin ito para siyasatin ang pangha-harass at panatilihing ligtas ang mga tao. Tinitingnan din namin nang sama-sama ang lahat ng ulat, para lalo kaming humusay sa pagtulong.',
  'privacy.ground':
    'Pinapayagan ng batas ang konseho na gawin ito dahil tungkuling pampubliko ito. May mga bagay na napakapribado. Ganoon ang kalusugan, relihiyon o oryentasyong seksuwal ninyo. Sa mga iyon, ang dahilan ay mahalagang kapakanan ng publiko.',
  'privacy.notice': 'Ang buong abiso sa privacy ng {{council}}: {{privacyNotice}}',
  'privacy.before-send': 'Walang makakarating sa konseho bago ninyo pindutin ang “Ipadala”.',
  'privacy.officers':
    'Pagkatapos niyon, mga kawani lang ng konseho ang makapagbubukas ng ulat ninyo. Pinananatili itong pribado ng konseho. Maibabahagi lang ito kung ganito: {{legalException}}.',
  'privacy.newest':
    'Itinatanong namin sa inyo ang bawat isa sa kanila. Kapag walang oo, hindi ang sagot. Puwedeng magbago ang isip ninyo: gamitin ang “Magdagdag pa” pagkatapos magpadala, at ang pinakabagong sagot ninyo ang susundin.',
  'privacy.other-channels':
    'Sumusulat ba kayo sa amin sa text o sa app? Kung oo, may sariling kopya ang kompanyang nagpapatakbo nito.',
  'privacy.kept-unsent':
    'Binubura ang hindi ninyo naipadala 24 na oras pagkatapos ng huli ninyong mensahe. Sa text o sa app ng ibang kompanya, 7 araw ito.',
  'privacy.kept-sent': '30 minuto matapos kayong magpadala, binubura ang chat na ito.',
  'privacy.kept-delete':
    'Puwede ninyong isulat ang “Burahin lahat” anumang oras. Kapag ganoon, binubura agad ito rito. Nananatili sa konseho ang ulat na naipadala na.',
  'privacy.kept-case':
    'Kung gaano katagal itinatago ng konseho ang ulat na naipadala: pakitingnan po ang buong abiso nito, o magtanong. {{privacyNotice}}',
  'privacy.right-see': 'Puwede ninyong hilinging makita ang itinatago ng konseho tungkol sa inyo.',
  'privacy.right-correct': 'Puwede ninyong hilingin sa konseho na itama ang mali rito.',
  'privacy.right-delete':
    'Puwede ninyong hilingin sa konseho na burahin ito. Kahilingan iyon: kawani ng konseho ang magpapasya.',
  'privacy.right-how':
    'Para humiling, tumawag po sa {{councilPhone}} ({{councilHours}}), o piliin ang “Ang ulat ko, o isang code” sa panimulang pahina kung may resibo kayo. Ang buong abiso: {{privacyNotice}}',
  'privacy.complain-council':
    'Puwede muna kayong magreklamo sa konseho: {{councilPhone}} ({{councilHours}}). Ang buong abiso nito: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Puwede rin kayong magreklamo sa Information Commissioner, na nangangalaga sa mga karapatan ninyo sa datos: {{dataRegulator}}',
  'privacy.hosted-known':
    'Maaaring ipakita ng serbisyong ito kung sino kayo: kasama ng text ang numero ninyo, at ipinapakita kayo ng Teams sa pinagtatrabahuhan ninyo. Kung hindi ninyo ilalagay ang pangalan ninyo, ang ulat lang ang wala nito.',
  'privacy.label.shared': 'Kung sino ang sasabihan',
  'privacy.label.kept': 'Kung gaano katagal itinatago',
  'privacy.label.rights': 'Mga karapatan ninyo',
  'privacy.label.complain': 'Kung paano magreklamo',
};
