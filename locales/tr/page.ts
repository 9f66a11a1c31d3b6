/** Turkish: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Yardım – {{council}}',
  'page.skip': 'Konuşmaya git',
  'page.languages': 'Diller',
  'page.exit': 'Hemen çık',
  'page.exit.truth':
    '“Hemen çık” bu sayfayı hemen temizler ve bir hava durumu sayfası açar. Shift tuşuna üç kez basmak da aynısını yapar. Ziyaret ettiğiniz sayfaların listesini temizleyemez: bunu tarayıcınızda yapabilirsiniz.',
  'page.danger.heading': 'Şu an tehlikede misiniz?',
  'page.danger.call': '{{emergency}} numarasını ara',
  'page.danger.truth': 'Bu sohbeti kimse izlemiyor ve sohbet polisi aramıyor.',
  'page.danger.later': 'Acil değil mi? Polisi {{nonEmergency}} numarasından arayın.',
  'page.danger.silent': 'Konuşamıyor ya da duyamıyorsanız',
  'page.danger.mobile':
    "Konuşmak güvenli değil mi? Cep telefonundan {{emergency}} numarasını arayın, öksürün ya da telefona vurun. İstendiğinde 55'e basın, yoksa arama kapanabilir. 55'e basmak polise nerede olduğunuzu söylemez.",
  'page.danger.landline': 'Sabit hattan: {{emergency}} numarasını arayın ve hatta kalın.',
  'page.danger.relay':
    'Duyamıyor ya da konuşamıyorsanız: metin telefonu ya da Relay UK uygulamasıyla {{textphone}}. İngiliz İşaret Dilinde: 999 BSL uygulaması ya da sitesi, ücretsiz, gece gündüz.',
  'page.danger.register':
    '{{emergency}} numarasına ancak telefonunuz kayıtlıysa SMS gönderebilirsiniz. Kayıt için "register" sözcüğünü {{emergency}} numarasına gönderin, yanıtı okuyun ve "yes" diye yanıtlayın. SMS\'inize yanıt gelene kadar yardıma güvenmeyin. Yalnızca İngilizce.',
  'page.danger.language':
    'İngilizce zor mu? "Police" deyin, sonra dilinizin İngilizce adını, örneğin "Turkish interpreter".',
  'page.heading': 'Neler olduğunu bize anlatın',
  'page.intro':
    'Bu, otomatik yardımcıdır ({{council}}). Sorabilir, öneri alabilir ya da taciz bildirebilirsiniz. Her an durabilirsiniz.',
  'page.reads.heading': 'Bunu kim okur ve bu ne yapamaz',
  'page.reads.program': 'Size bir bilgisayar programı yanıt verir. Aynı anda okuyan kimse yoktur.',
  'page.reads.send':
    'Bildiriminizi gözden geçirip gönderene kadar belediye hiçbir şey almaz. Sonra tacizle ilgilenen görevliler okur.',
  'page.reads.privacy': 'Belediye bilgilerinizi nasıl kullanır',
  'page.reads.cannot':
    'Yardım gönderemez, kimseyi arayamaz, nerede olduğunuzu göremez. Burada yapılan bildirim polise şikâyet değildir.',
  'page.harassment.heading': 'Taciz nedir?',
  'page.harassment.meaning':
    'İstemediğiniz hâlde yapılan, söylenen ya da gösterilen ve sizi inciten, korkutan, aşağılayan ya da küçümseyen bir şey. Tek taraflıdır ve bir yeri düşmanca kılabilir.',
  'page.harassment.physical': 'Bedene ya da eşyaya: istenmeyen dokunma, saldırı, sizin olana zarar verme.',
  'page.harassment.verbal':
    'Sözle: tehdit, hakaret, zorbalık ve lakap takma. İstenmeyen yaklaşımlar. Aşağılama ve şakalar. Birinin kültürüyle ya da herhangi bir farkıyla alay etme. Kötü niyetli şikâyetler.',
  'page.harassment.silent':
    'Sözsüz olabilir: rahatsız edici duvar yazıları ya da el kol hareketleri gibi. Mektup, bildiri ya da afiş olabilir. Birinin dik ya da şehvetli bakması olabilir.',
  'page.harassment.anyone':
    'Herkesin başına gelebilir. Bize söylemek için bir kez yeter, ne kadar küçük görünürse görünsün. Başkasının başına geldiğini gördüğünüzü de anlatabilirsiniz.',
  'page.advice.heading': 'Bildirmeye hazır değilseniz',
  'page.advice.fault': 'Bu sizin suçunuz değil.',
  'page.advice.grave':
    'Şiddet, tehdit, silah, takip ya da cinsel bir eylem mi vardı? Ya da eş, eski eş veya akraba mı? O zaman onunla bunu konuşmayın, ona yazmayın. Ücretsiz yardım, gece gündüz: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.',
  'page.advice.minor':
    'Daha küçük bir şeyse ve yalnızca kendinizi rahat ve güvende hissediyorsanız: hoşlanmadığınızı ve durması gerektiğini söyleyin. Bir arkadaş yanınızda gelebilir ya da sizin için söyleyebilir. Ya da yazın ve bir kopyasını saklayın.',
  'page.advice.confide': 'Güvendiğiniz bir kişiyle konuşun.',
  'page.advice.note': 'Ne olduğunu, tarih ve saatiyle, yalnızca sizin baktığınız bir yere not edin.',
  'page.advice.again': 'Sürerse bildirmeyi yeniden düşünün.',
  'page.contact.heading': 'Bir görevliyle konuşun',
  'page.contact.call': 'Müşteri Hizmetleri Merkezi: {{councilPhone}}',
  'page.contact.hours': 'Saatler: {{councilHours}}',
  'page.contact.closed': 'Kapalıyken: {{outOfHoursPhone}}',
  'page.contact.form': 'Çevrim içi formla bildirin',
  'page.contact.policy': 'Tacizle ilgili tüm kurallar',
  'page.noscript':
    'Konuşma için JavaScript gerekir; burada kapalı ya da engelli. Telefonla ya da çevrim içi formla bildirebilirsiniz.',
  'page.starting': 'Konuşma başlıyor…',
  'page.starting.else': 'Burada bir şey görünmezse {{councilPhone}} numarasını arayın.',
  'page.conversation': 'Konuşma',
  'page.answer': 'Yanıtınız',
  'page.commands': 'Yapabileceğiniz başka şeyler',
  'page.you': 'Siz',
  'page.assistant': 'Yardımcı',
  'page.message': 'Buraya kendi sözlerinizle yazın',
  'page.message.date': 'Ne zaman, kendi sözlerinizle',
  'page.message.contact': 'Size nasıl ulaşabiliriz',
  'page.message.secret': 'Buraya yazın; gizli kalır',
  'page.reply': 'Yanıtla',
  'page.day': 'Ya da günü seçin',
  'page.day.use': 'Bu günü kullan',
  'page.continue': 'Sürdür',
  'page.choose-one': 'Önce en az bir yanıt seçin.',
  'page.answer-each': 'Bir satırın henüz yanıtı yok.',
  'page.change': 'Değiştir',
  'page.change.that': 'Değiştir: {{label}}',
  'page.more': 'Bu konuda daha fazla',
  'page.too-long': 'Bu tek mesaj için çok uzun. Önce ilk bölümü, sonra gerisini gönderin.',
  'page.sending': 'Gönderiliyor…',
  'page.received': 'Alındı',
  'page.not-sent': 'Gönderilmedi.',
  'page.try-again': 'Yeniden dene',
  'page.reconnecting': 'Bağlantı koptu. Gönderdiğiniz saklı. Yeniden deneniyor…',
  'page.ended': 'Bu konuşma kapandı. Artık açılamaz.',
  'page.begin': 'Yeni bir konuşma başlat',
  'page.fresh': 'Yeniden başla',
  'page.fresh.sure': 'Bu konuşma temizlenip yeniden mi başlansın? Belediyeye göndermediğiniz kaybolur.',
  'page.fresh.yes': 'Temizle ve yeniden başla',
  'page.fresh.no': 'Burada kal',
  'page.print': 'Yazdır ya da kaydet',
  'page.print.care': 'Kopyayı bulan okuyabilir. Yalnızca sizin baktığınız bir yerde tutun.',
};
