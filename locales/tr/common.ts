/**
 * Turkish: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report bildirim (never şikâyet, which is made to the police) · to report bildirmek · harassment taciz · council
 *   belediye · officer görevli · receipt alındı numarası · reference kayıt numarası · code kod · agreement onay ·
 *   tenant kiracı · leaseholder leaseholder (uzun süreli kira sahibi) · interpreter çevirmen · safe güvende · not
 *   sure emin değilim · Send Gönder
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} (“{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Evet',
  'answer.no': 'Hayır',
  'answer.unsure': 'Emin değilim',
  'answer.skipped': 'Yanıtsız',
  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, sabah',
  'span.part.afternoon': '{{span}}, öğleden sonra',
  'span.part.evening': '{{span}}, akşam',
  'span.part.night': '{{span}}, gece',
  'greeting.who':
    'Merhaba. Ben otomatik bir yardımcıyım: {{council}}. Biri sizi evinizde ya da yakınında taciz ediyorsa yardım edebilirim.',
  'greeting.nobody-watching':
    'Bu sohbeti kimse izlemiyor ve sohbet polisi aramıyor. Şu an tehlikedeyseniz {{emergency}} numarasını arayın.',
  'greeting.languages': 'Dili istediğiniz an değiştirebilirsiniz.',
  'menu.ask': 'Nasıl yardım edebilirim?',
  'menu.continue': 'Kaldığım yerden sürdür',
  'menu.not-understood': 'Üzgünüm, bunu anlamadım. Bunlardan birine basabilirsiniz.',
  'menu.telephone':
    'Üzgünüm, hâlâ anlamıyorum. Bunlardan birine basabilir ya da bir görevliyle konuşabilirsiniz: {{councilPhone}} ({{councilHours}}). Diğer saatlerde: {{outOfHoursPhone}}.',
  'reading.menu': 'Başa dön',
  'reading.ask': 'Şimdi ne yapmak istersiniz?',
  'offer.ask':
    'Anlattığınız için teşekkürler. Bundan bir bildirim yapmak ister misiniz? Sözlerinizi sakladım, yeniden yazmanız gerekmez.',
  'offer.report': 'Evet, bildirime başla',
  'offer.advice': 'Önce önerileri göster',
  'offer.menu': 'Hayır, hepsini göster',
  'privacy.before-report':
    'Başlamadan önce: bu, polise yapılan bir şikâyet değildir. {{council}} bunu gizli tutar, yalnızca şu durum dışında: {{legalException}}. Gizlilik: {{privacyNotice}}. İstediğiniz an durabilir ve her şeyi silebilirsiniz.',
  'privacy.hosted':
    'Bu kanal burada yazılanın kendi kopyasını saklar ve biz onu silemeyiz. Sohbeti kendi cihazınızda silebilirsiniz.',
  'privacy.channel':
    'Bu cihazı kullanan başkaları sayfa açıkken onu görebilir. Çabuk çıkmak için “Hemen çık” düğmesini kullanın.',
  'command.back': 'Geri',
  'command.change': 'Bir yanıtı değiştir',
  'command.skip': 'Atla',
  'command.why': 'Neden soruyorsunuz?',
  'command.repeat': 'Tekrarla',
  'command.menu': 'Başlangıç sayfası',
  'command.language': 'Dil',
  'command.stop': 'Burada dur',
  'command.keep': 'Dur ve sakla',
  'command.resume': 'Devam et',
  'command.restart': 'Yeniden başla',
  'command.delete': 'Her şeyi sil',
  'command.danger': 'Tehlikedeyim',
  'progress.left_one': 'Yaklaşık {{count}} soru kaldı',
  'progress.left_other': 'Yaklaşık {{count}} soru kaldı',
  'form.more.ask': 'Bunu sakladım. Başka bir şey var mı? Yazmayı sürdürebilir ya da hepsi bu diyebilirsiniz.',
  'form.more.again': 'Şimdiye kadar anlattığınız: “{{words}}”. Ekleyebilir ya da yeniden anlatabilirsiniz.',
  'form.more.enough': 'Hepsi bu',
  'form.more.afresh': 'Yeniden anlat',
  'form.date.confirm': 'Şunu anladım: {{span}}. Doğru mu?',
  'form.date.which': 'Hangi günü söylüyorsunuz?',
  'form.date.unclear':
    '“{{words}}” sözlerinizi sakladım ama hangi gün olduğunu anlayamadım. Böyle bırakabilir ya da başka türlü söyleyebilirsiniz, örneğin “17 Kasım”.',
  'form.date.right': 'Evet, doğru',
  'form.date.keep-words': 'Sözlerim olduğu gibi kalsın',
  'form.date.again': 'Hayır, yeniden söyleyeyim',
  'form.date.unsure': 'Ne zaman olduğunu tam bilmiyorum',
  'form.each.hint': 'Her birini yanıtlayın: evet, hayır ya da emin değilim.',
  'form.again': 'Şimdiye kadarki yanıtınız: {{answer}}',
  'repair.not-offered': 'Bunu buradaki soruya yanıt olarak anlamadım. Lütfen bunlardan birini seçin.',
  'repair.still':
    'Üzgünüm, hâlâ anlamıyorum. Lütfen bunlardan birini seçin. Ya da bir görevliyle konuşun: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'İki yanıta benziyor: {{answers}}. Hangisi?',
  'repair.many-answers': 'Birden çok yanıta benziyor: {{answers}}. Hangisi?',
  'repair.two-answers-unclear': 'İki yanıta benziyor. Hangisi?',
  'repair.not-together': '{{alone}} başka bir yanıtla birlikte olmaz. Hangisi?',
  'repair.quoted': '“{{words}}”',
  'repair.no-such-number': 'Burada {{number}} numarası yok. Sonuncusu {{last}}.',
  'repair.did-you-mean': '“{{command}}” mı demek istediniz? Öyleyse lütfen bir kez daha yazın.',
  'repair.review':
    'Son mesajınızı saklamadım. Her şey doğruysa “Gönder” seçin. Bir yanıtı değiştirmek için “değiştir” ve adını ya da numarasını yazın, örneğin “değiştir 2”.',
  'repair.each':
    'Lütfen her birini evet, hayır ya da emin değilim diye yanıtlayın, örneğin “evet, hayır, emin değilim”.',
  'repair.empty': 'Boş bir mesaj geldi. Acele etmeden yanıtlayın; hiçbir şey kaybolmaz.',
  'repair.too-long':
    'Bu, buraya sığandan uzun ({{most}} karakter), bu yüzden saklamadım. Lütfen daha kısa gönderin.',
  'repair.full': 'Burada yer kalmadı, bu yüzden son mesajınızı saklamadım. Ondan öncekilerin hepsi saklı.',
  'repair.too-many': 'Bu, burada alabileceğimden çok. Lütfen daha az seçin.',
  'repair.not-a-phone': 'Bunda bir telefon numarası bulamadım. Lütfen numaranın tamamını yazın.',
  'repair.not-an-email': 'Bu bir e-posta adresine benzemiyor. @ işareti ve nokta gerekir.',
  'repair.required':
    'Devam etmek için burada bir yanıt gerekiyor. Birkaç sözcük yeter, sonra değiştirebilirsiniz.',
  'repair.another-kind': 'Bunu bu sorunun yanıtı olarak kullanamam. Soru yine burada.',
  'repair.nothing-before': 'Bu ilk soru.',
  'repair.files-beside':
    'Burada resim ya da dosya alamam, yalnızca sözleriniz saklandı. Lütfen dosyaları saklayın: bir görevli onları sonra isteyebilir.',
  'repair.files':
    'Burada resim ya da dosya alamam. Lütfen onları saklayın: bir görevli onları sonra isteyebilir. Hiçbir şey saklanmadı.',
  'late.kept': 'Sözleriniz o soru yanıtlandıktan hemen sonra geldi. Onları oraya ekledim: “{{label}}”.',
  'late.answered':
    '“{{label}}” sorusunu zaten yanıtladınız: {{answer}}. Böyle kalıyor. Değiştirmek için “Bir yanıtı değiştir” kullanın.',
  'late.button': 'O düğme daha önceki bir soruya ait. Şimdi buradayız.',
  'late.not-kept': 'Son mesajınızı saklamadım: burada sorulana yanıt değil. Buradayız.',
  'late.words':
    'Son mesajınız bu soru sorulmadan önce geldi, bu yüzden yanıt olarak kullanmadım. Olanlarla ilgiliyse, sorduğumda lütfen yeniden gönderin.',
  'late.sent': 'Bildiriminiz o mesaj gelmeden önce gönderildi, bu yüzden mesaj bildirimde yok.',
  'why.nothing': 'Bu sorunun arkasında bir şey yok. Yalnızca yolunuzu bulmanıza yardım eder.',
  'change.ask': 'Hangi yanıtı değiştirmek istersiniz?',
  'change.nothing': 'Henüz değiştirilecek bir yanıt yok.',
  'understood.ask': 'Sözlerinizden bunu anladım. Doğru mu? Her parçayı değiştirebilirsiniz.',
  'understood.right': 'Evet, doğru',
  'understood.ask-me': 'Hayır, bana sorun',
  'understood.added': 'Bunu anlattıklarınıza ekledim.',
  'why.understood': 'Aynı şeyi iki kez anlatmanız gerekmesin diye. Yanlış bir şey varsa lütfen söyleyin.',
  'change.go-on': 'Hiçbiri, ilerle',
  'review.ask':
    'Lütfen yanıtlarınızı gözden geçirin. Yalnızca bunlar gönderilecek. Her birini değiştirebilirsiniz.',
  'review.send': 'Gönder',
  'language.ask': 'Hangi dili istersiniz?',
  'language.changed': 'Türkçe devam ediyoruz.',
  'language.offer': 'Başka bir dilde mi devam etmek istersiniz? Adını yazın: {{name}}.',
  'language.offered': 'Türkçe devam edelim mi?',
  'language.not-reviewed':
    'Bu sözleri henüz anadili bu olan biri gözden geçirmedi, yanlışlar olabilir. En önemli yerlerin yanında İngilizcesi var. Açık olmayan bir şey varsa {{councilPhone}} ({{councilHours}}) numarasını arayın ve İngilizce söyleyin: “{{phrase}}”.',
  'stop.ask': 'Burada durabilirsiniz. Anlattıklarınızı saklayayım mı, sileyim mi?',
  'stop.keep': 'Sonrası için sakla',
  'stop.delete': 'Sil',
  'stop.go-on': 'İlerle',
  'stop.nothing': 'Saklanan bir şey anlatmadınız. Bu sayfayı kapatabilirsiniz.',
  'keep.nothing': 'Henüz saklanacak bir şey yok.',
  'keep.with-report':
    'Bunu sonrası için saklayamam: bu sohbet, bildiriminiz gönderildikten 30 dakika sonra silinir. İlerleyebilir ya da elinizdekini gönderebilirsiniz.',
  'resume.nothing': 'Burada yarım kalan bir şey yok.',
  'resume.code': 'Burada yarım kalan bir şey yok. Bir kodunuz varsa sakladığınızı o açar.',
  'restart.ask': 'Burada anlattıklarınızı silip yeniden başlayayım mı? Geri getirilemez.',
  'restart.yes': 'Evet, sil ve yeniden başla',
  'restart.no': 'Hayır, bununla sürdür',
  'stop.kept-code':
    '24 saat saklıyorum. Yalnızca bu kodla açılır: {{code}}. Lütfen kodu yazın ya da ezberleyin: kimse onu size bir daha veremez.',
  'stop.kept-here': '7 gün saklıyorum. Hazır olduğunuzda bana yeniden yazın.',
  'stop.kept.ask': 'Artık çıkabilirsiniz.',
  'stop.kept.noted': 'Kod bende',
  'delete.ask': 'Burada anlattığınız her şeyi sileyim mi? Geri getirilemez.',
  'delete.yes': 'Evet, sil',
  'delete.no': 'Hayır, sakla',
  'delete.done-hosted':
    'Anlattıklarınız burada silindi. Bu kanalın kendi kopyası var, onu cihazınızda silebilirsiniz. Daha önce gönderilen bir bildirim belediyede kalır.',
  'delete.done': 'Burada anlattığınız her şey silindi. Daha önce gönderilen bir bildirim belediyede kalır.',
  'code.ask': 'Lütfen alındı numaranızı ya da kodunuzu yazın: 16 rakam.',
  'code.unknown':
    'Bununla bir şey açamıyorum. Lütfen her rakamı kontrol edin. Kodun süresi de bir zaman sonra biter.',
  'code.not-a-code': 'Kod 16 rakamdır. Lütfen bir kez daha kontrol edin.',
  'code.found': 'Yarım kalan mesajınız burada. Kod artık geçmez; yeniden durursanız yenisini alırsınız.',
  'unfinished.ask': 'Yarım kalan bir mesajınız var. Sürdürelim mi, silelim mi?',
  'unfinished.continue': 'Sürdür',
  'unfinished.delete': 'Sil',
  'unfinished.new': 'Zaten yarım kalan bir mesajınız var.',
  'sent.thanks': 'Teşekkürler. Bildiriminiz bizde.',
  'sent.thanks-contact': 'Teşekkürler. Mesajınız bizde.',
  'sent.reference': 'Kayıt numaranız: {{reference}}',
  'sent.receipt':
    'Alındı numaranız: {{receipt}}. Telefon numarasına benzer. Kimde varsa yanıtımızı okuyabilir, bu yüzden yalnızca sizin baktığınız bir yerde tutun.',
  'sent.promise':
    'Belediyenin bir kiracısı ya da uzun süreli kira sahibi (leaseholder) mi söz konusu? O zaman, mümkünse, şu güne kadar yanıt veririz: {{respondBy}}. Mümkünse, şu güne kadar bir eylem planımız olur: {{planBy}}.',
  'sent.no-promise':
    "Belediye her bildirimi ciddiye alır ve araştırır. Her biri için bir tarih yoktur. Tarihler, belediyenin kiracısının ya da leaseholder'ın söz konusu olduğu bildirimler içindir.",
  'sent.no-contact': 'Sizinle iletişim kurmayacağız. Yanıtımız alındı numaranızın arkasında bekleyecek.',
  'sent.contact': 'Size yalnızca seçtiğiniz yoldan ulaşırız.',
  'sent.urgent':
    'Anlattıklarınız nedeniyle bildiriminiz acil diye işaretlendi. Kimse sizin için polisi aramadı. Tehlikede {{emergency}} numarasını arayın.',
  'sent.call': 'Bir görevliyle konuşmak için: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Bunu 30 dakika okuyabilirsiniz. Sonra burada silinir ve bildiriminizi yalnızca belediye görevlileri açabilir.',
  'sent.ask': 'Alındı numaranızı sakladınız mı?',
  'sent.ask-kept': 'Başka bir şey var mı?',
  'sent.keep': 'Evet, sakladım',
  'sent.kept': 'Güzel. Alındı numarasını bir daha göstermem.',
  'sent.delete': 'Bu sohbeti sil',
  'sent.menu': 'Başa dön',
  'sent.new-report': 'Önceki bildiriminiz gönderildi, bu yüzden buradan kaldırdım.',
  'sent.keep-first': 'İlerlemeden önce: bildiriminizin alındı numarasını sakladınız mı? Sonra gösteremem.',
  'apology.not-kept':
    'Üzgünüm, bir şey ters gitti ve son mesajınız saklanmadı. Ondan öncekilerin hepsi saklı. Lütfen biraz sonra yeniden gönderin.',
  'apology.doubtful':
    'Üzgünüm, çok uzun sürdü ve son mesajınızın saklanıp saklanmadığını bilmiyorum. Nerede olduğumuzu görmek için biraz sonra “Tekrarla” yazın.',
  'apology.too-fast':
    'Aynı anda çok mesaj geldi ve sonuncusu saklanmadı. Ondan öncekilerin hepsi saklı. Biraz bekleyip yeniden gönderin.',
  'apology.telephone': 'Hâlâ olmuyorsa: {{councilPhone}}. Tehlikede: {{emergency}}.',
  'channel.private-only': 'Yalnızca özel konuşurum. Lütfen doğrudan bana yazın.',
};
