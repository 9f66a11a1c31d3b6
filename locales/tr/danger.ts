/** Turkish: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': 'Bu sohbeti kimse izlemiyor ve sohbet polisi aramadı. {{emergency}} numarasını arayın.',
  'danger.fallback':
    'Bu sohbeti kimse izlemiyor ve sohbet polisi aramadı. Tehlikedeyseniz 999 numarasını arayın.',
  'danger.alerts-nobody':
    'Buraya yazmak kimseye haber vermez. Yazdıklarınız ancak "Gönder" düğmesine basınca belediyeye gider, o zaman da hemen okunmayabilir.',
  'danger.silent-short':
    'Konuşmanız tehlikeli mi? {{emergency}} numarasını arayın, öksürün ya da telefona vurun. Cep telefonunda istendiğinde 55 tuşlayın.',
  'danger.silent':
    'Konuşmanız tehlikeli mi? Yine de {{emergency}} numarasını arayın. Öksürün ya da telefona vurun.',
  'danger.mobile':
    'Cep telefonunda, istendiğinde 55 tuşlayın, yoksa görüşme kesilebilir. Bu, nerede olduğunuzu onlara göstermez.',
  'danger.landline': 'Sabit telefonda hattan ayrılmayın.',
  'danger.relay':
    'Sağır mısınız ya da konuşamıyor musunuz? Yazılı telefonla veya Relay UK uygulamasıyla {{textphone}} numarasını arayın.',
  'danger.bsl':
    'İngiliz İşaret Dili mi? 999 BSL uygulamasını veya sitesini kullanın. Ücretsizdir, gece gündüz açıktır, kayıt gerekmez.',
  'danger.text-message':
    '{{emergency}} numarasına ancak telefonunuz bunun için kayıtlıysa mesaj atabilirsiniz. Kayıt için {{emergency}} numarasına "register" yazıp gönderin, gelen cevabı okuyun ve "yes" yazıp cevap verin. Cevap gelmeden mesaja güvenmeyin. Yalnızca İngilizce.',
  'danger.interpreter':
    'İngilizceniz az mı? {{emergency}} numarasını arayın. "Police" (polis), sonra "{{language}} interpreter" (törkiş intörpritır) deyin.',
  'danger.interpreter-any':
    'İngilizceniz az mı? {{emergency}} numarasını arayın. "Police" (polis) deyin, sonra dilinizin İngilizce adını söyleyin, örneğin "Turkish interpreter" (törkiş intörpritır).',
  'danger.not-emergency':
    'Acil değilse polisi {{nonEmergency}} numarasından arayın. Yazılı telefonla veya Relay UK uygulamasıyla: 18001 {{nonEmergency}}',
  'danger.trace': 'Aramalar ve mesajlar telefonunuzdaki listede kalır, başkaları görebilir.',
  'danger.more': 'Yardım alma yollarının hepsini yeniden görmek için "{{repeat}}" yazın.',
  'danger.crisis': 'Bu kadar acı çektiğiniz için üzgünüm. Bununla tek başınıza kalmak zorunda değilsiniz.',
  'danger.life-at-risk':
    'Şu anda birinin canı tehlikedeyse {{emergency}} numarasını arayın ve ambulans isteyin ("Ambulance", okunuşu: embyulıns).',
  'danger.samaritans':
    'Sizi dinleyecek biriyle konuşmak için Samaritans hattını arayın, ücretsiz, gece gündüz: {{samaritans}}',
  'danger.shout': 'Konuşmak yerine yazmak için {{shout}} numarasına SHOUT yazıp gönderin, gece gündüz.',
  'danger.childline':
    '18 yaşından küçük müsünüz? Childline hattını arayın, ücretsiz, gece gündüz: {{childline}}',
  'danger.sorry': 'Bunu yaşadığınız için üzgünüm. Sizin suçunuz değildi.',
  'danger.again':
    'Yakında yeniden olabilir mi? Olabilirse bizi beklemeyin. Bu sohbeti kimse izlemiyor ve sohbet polisi aramadı. {{emergency}} numarasını arayın.',
  'danger.ask': 'Şu an güvende misiniz?',
  'danger.safe': 'Şu an güvendeyim',
  'danger.not-safe': 'Hayır, güvende değilim',
  'danger.go-on': 'Yine de devam et',
};
