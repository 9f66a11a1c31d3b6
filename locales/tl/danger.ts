/**
 * Filipino: the emergency words. Not yet reviewed by a human translator.
 */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call':
    'Walang nakabantay sa chat na ito at hindi ito tumawag ng pulis. Tumawag po sa {{emergency}}.',
  'danger.fallback':
    'Walang nakabantay sa chat na ito at hindi ito tumawag ng pulis. Kung nasa panganib kayo, tumawag po sa 999.',
  'danger.alerts-nobody':
    'Walang naaalerto sa pagsusulat dito. Makakarating lang sa konseho ang sinabi ninyo kapag pinindot ninyo ang “Ipadala”, at kahit noon ay baka hindi agad mabasa.',
  'danger.silent-short':
    'Hindi ligtas magsalita? Tumawag sa {{emergency}} at umubo o tumapik. Sa cellphone, pindutin ang 55 kapag hiningi.',
  'danger.silent': 'Hindi ligtas magsalita? Tumawag pa rin sa {{emergency}}. Umubo, o tapikin ang telepono.',
  'danger.mobile':
    'Sa cellphone, pindutin ang 55 kapag hiningi, kung hindi ay baka maputol ang tawag. Hindi nito ipinapakita kung nasaan kayo.',
  'danger.landline': 'Sa landline, manatili sa linya.',
  'danger.relay':
    'Bingi, o hindi makapagsalita? Tumawag sa {{textphone}} gamit ang textphone o ang app na Relay UK.',
  'danger.bsl':
    'British Sign Language? Gamitin ang app o website na 999 BSL. Libre, araw at gabi, at hindi kailangang magparehistro.',
  'danger.text-message':
    'Makakapag-text lang kayo sa {{emergency}} kung nakarehistro ang telepono. Para magparehistro, i-text ang “register” sa {{emergency}}, basahin ang sagot at sumagot ng “yes”. Huwag umasa sa text hangga’t walang sagot. Ingles lang.',
  'danger.interpreter':
    'Kaunti ang Ingles? Tumawag sa {{emergency}}. Sabihin ang “Police” (po-LIS), saka “{{language}} interpreter” (fi-li-PI-no in-TER-pri-ter).',
  'danger.interpreter-any':
    'Kaunti ang Ingles? Tumawag sa {{emergency}}. Sabihin ang “Police” (po-LIS), saka ang pangalan ng wika ninyo sa Ingles, gaya ng “Filipino interpreter” (fi-li-PI-no in-TER-pri-ter).',
  'danger.not-emergency':
    'Hindi emergency? Ang pulis ay sa {{nonEmergency}}. Gamit ang textphone o ang app na Relay UK: 18001 {{nonEmergency}}',
  'danger.trace': 'Naiiwan ang mga tawag at text sa listahan ng telepono, kung saan maaaring makita ng iba.',
  'danger.more': 'Para makita ulit ang lahat ng paraan ng tulong, isulat ang “{{repeat}}”.',

  'danger.crisis': 'Ikinalulungkot ko na ganito kasakit. Hindi ninyo kailangang harapin ito nang mag-isa.',
  'danger.life-at-risk':
    'Kung may buhay na nanganganib ngayon, tumawag sa {{emergency}} at humingi ng ambulansya: “Ambulance” (AM-byu-lans).',
  'danger.samaritans': 'Para makausap ang taong makikinig: Samaritans, libre, araw at gabi: {{samaritans}}',
  'danger.shout': 'Kung mas gustong magsulat, i-text ang SHOUT sa {{shout}}, araw at gabi.',
  'danger.childline': 'Wala pang 18? Childline, libre, araw at gabi: {{childline}}',

  'danger.sorry': 'Ikinalulungkot ko na nangyari iyon. Hindi ninyo kasalanan.',
  'danger.again':
    'Maaari ba itong mangyari ulit sa lalong madaling panahon? Kung oo, huwag na kaming hintayin. Walang nakabantay sa chat na ito at hindi ito tumawag ng pulis. Tumawag po sa {{emergency}}.',

  'danger.ask': 'Ligtas ba kayo ngayon?',
  'danger.safe': 'Ligtas na ako ngayon',
  'danger.not-safe': 'Hindi, hindi ako ligtas',
  'danger.go-on': 'Magpatuloy pa rin',
};
