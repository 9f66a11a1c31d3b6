/** Turkish: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Biri beni bildirdi',
  'door.privacy.name': 'Gizlilik',
  'reported.cannot-say':
    'Sizinle ilgili bir bildirim olup olmadığını söyleyemem. Kim sorarsa sorsun ne evet ne hayır derim.',
  'reported.ring':
    'Belediye size yazdı ya da aradı mı? O zaman arayıp sorabilirsiniz: {{councilPhone}} ({{councilHours}})',
  'reported.advice':
    'Citizens Advice ücretsiz danışmanlık verir ve belediyenin parçası değildir: {{citizensAdvice}}',
  'reported.samaritans':
    'Her şey çok ağır geliyorsa Samaritans dinler, ücretsiz, gece gündüz: {{samaritans}}',
  'reported.hurt':
    'Tehlikede misiniz ya da biri size zarar verdi veya sizi tehdit mi etti? O zaman bunu burada bildirebilirsiniz, yardım eden insanlar var.',
  'reported.label.hurt': 'Biri bana zarar veriyor',
  'reported.label.support': 'Öneri ve destek',
  'privacy.ask': 'Anlattıklarıma ne olur?',
  'privacy.responsible': 'Burada anlattıklarınızdan {{council}} sorumludur.',
  'privacy.purpose':
    'Bunu tacizi araştırmak ve insanları güvende tutmak için kullanırız. Daha iyi yardım etmek için tüm bildirimlere birlikte de bakarız.',
  'privacy.ground':
    'Kamu görevi olduğu için yasa bir belediyeye buna izin verir. Bazı şeyler çok özeldir: sağlığınız, dininiz ya da cinsel yöneliminiz gibi. Onlarda neden önemli kamu yararıdır.',
  'privacy.notice': 'Tam gizlilik bildirimi ({{council}}): {{privacyNotice}}',
  'privacy.before-send': '“Gönder” düğmesine basmadan önce belediyeye hiçbir şey gitmez.',
  'privacy.officers':
    'Sonra bildiriminizi yalnızca belediye görevlileri açabilir. Belediye gizli tutar. Yalnızca şu durumda paylaşabilir: {{legalException}}.',
  'privacy.newest':
    'Her biri için size sorarız. Evet yoksa hayırdır. Fikrinizi değiştirebilirsiniz: gönderdikten sonra “Daha fazla ekle” kullanın, en yeni yanıtınız geçer.',
  'privacy.other-channels':
    'Bize SMS ile ya da bir uygulamada mı yazıyorsunuz? O zaman arkasındaki şirket kendi kopyasını saklar.',
  'privacy.kept-unsent':
    'Göndermedikleriniz son mesajınızdan 24 saat sonra silinir. SMS ile ya da başka şirketin uygulamasında 7 gündür.',
  'privacy.kept-sent': 'Gönderdikten 30 dakika sonra bu sohbet silinir.',
  'privacy.kept-delete':
    'Her an “Her şeyi sil” yazabilirsiniz. O zaman burada hemen silinir. Gönderilen bir bildirim belediyede kalır.',
  'privacy.kept-case':
    'Belediye gönderilen bir bildirimi ne kadar saklar: tam bildirime bakın ya da sorun. {{privacyNotice}}',
  'privacy.right-see': 'Belediyenin sizinle ilgili ne sakladığını görmek isteyebilirsiniz.',
  'privacy.right-correct': 'Belediyeden yanlışı düzeltmesini isteyebilirsiniz.',
  'privacy.right-delete': 'Belediyeden silmesini isteyebilirsiniz. Bu bir istektir: bir görevli karar verir.',
  'privacy.right-how':
    'İstemek için {{councilPhone}} ({{councilHours}}) numarasını arayın ya da alındı numaranız varsa başlangıç sayfasında “Bildirimim ya da bir kod” seçin. Tam bildirim: {{privacyNotice}}',
  'privacy.complain-council':
    'Önce belediyeye şikâyet edebilirsiniz: {{councilPhone}} ({{councilHours}}). Tam bildirimi: {{privacyNotice}}',
  'privacy.complain-regulator':
    "Veri haklarınızı koruyan Information Commissioner'a da şikâyet edebilirsiniz: {{dataRegulator}}",
  'privacy.hosted-known':
    'Bu kanal kim olduğunuzu gösterebilir: SMS numaranızla gelir, Teams sizi işvereninize gösterir. Adınızı yazmazsanız yalnızca bildirimde ad olmaz.',
  'privacy.label.shared': 'Kime söylenir',
  'privacy.label.kept': 'Ne kadar saklanır',
  'privacy.label.rights': 'Haklarınız',
  'privacy.label.complain': 'Nasıl şikâyet edilir',
};
