/** Turkish: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'Bildirimim ya da bir kod',
  'my-report.hosted':
    'Bu kanal kopya saklar, bu yüzden bildiriminizi burada gösteremem. {{page}} sayfasını açın ve kodunuzu ya da alındı numaranızı oraya yazın. İkisi de yok mu? Bizi arayın: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Bu, {{reference}} numaralı bildirim.',
  'my-report.status.new': 'Bizde. Henüz bir görevli yanıt ya da plan yazmadı.',
  'my-report.status.responded': 'Bir görevli yanıtladı.',
  'my-report.status.planned': 'Bunun için bir eylem planı var.',
  'my-report.status.closed': 'Kapandı. Yeniden olursa lütfen bize yine anlatın.',
  'my-report.respond.in-time':
    'Mümkünse şu güne kadar yanıtlamak istemiştik: {{by}}. Şu gün yanıtladık, zamanında: {{on}}.',
  'my-report.respond.late':
    'Mümkünse şu güne kadar yanıtlamak istemiştik: {{by}}. Şu gün yanıtladık, geç: {{on}}.',
  'my-report.respond.due': 'Mümkünse şu güne kadar yanıt veririz: {{by}}.',
  'my-report.respond.missed': 'Mümkünse şu güne kadar yanıtlamak istemiştik: {{by}}. O gün geçti.',
  'my-report.plan.in-time':
    'Mümkünse şu güne kadar eylem planımız olsun istemiştik: {{by}}. Şu gün oldu, zamanında: {{on}}.',
  'my-report.plan.late':
    'Mümkünse şu güne kadar eylem planımız olsun istemiştik: {{by}}. Şu gün oldu, geç: {{on}}.',
  'my-report.plan.due': 'Mümkünse eylem planımız şu güne kadar hazır olur: {{by}}.',
  'my-report.plan.missed': 'Mümkünse şu güne kadar eylem planımız olsun istemiştik: {{by}}. O gün geçti.',
  'my-report.no-message': 'Size henüz mesaj yok.',
  'my-report.messages_one': 'Size {{count}} mesaj var.',
  'my-report.messages_other': 'Size {{count}} mesaj var.',
  'my-report.message': '{{day}}, belediyeden: “{{words}}”',
  'my-report.window': 'Bunu 30 dakika gösteririm. Sonra burada silinir. Alındı numaranız onu yeniden açar.',
  'my-report.receipt':
    'Kod işini gördü ve artık bir şey açmaz. Bundan sonra alındı numaranız budur: {{receipt}}. Telefon numarasına benzer. Yalnızca sizin baktığınız bir yerde tutun.',
  'my-report.next': 'Ne yapmak istersiniz?',
  'my-report.request': 'Bize bir şey söyle ya da sor',
  'my-report.more': 'Daha çok soru yanıtla',
  'my-report.close': 'Bildirimimi kapat',
  'my-report.closed': 'Kapattım. Alındı numaranız onu yeniden açar.',
  'my-report.begin':
    'Bildiriminiz olduğu gibi kalıyor. Yazdığınız ancak “Gönder” düğmesine basınca gider. Lütfen 30 dakika içinde yapın.',
  'sent.code':
    'Yanıtımızı okumak için {{page}} sayfasını açın ve bu kodu yazın: {{code}}. Bir kez, 7 gün geçerlidir. Alındı numaranız orada gösterilir.',
  'code.wait':
    'Çok fazla yanlış oldu. Lütfen 15 dakika bekleyin ya da bizi arayın: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'Önce gönderdiğiniz olduğu gibi kalıyor. Bu sözleri sakladım: belediyeye onlar da gitsin isterseniz “Gönder” düğmesine basın.',
  'sent.keep-now':
    'Lütfen şimdi saklayın: yazın ya da ezberleyin. Yalnızca 30 dakika gösterebilirim ve kimse onu size bir daha veremez.',
  'request.what.ask': 'Ne yapmak istersiniz?',
  'request.what.label': 'Ne istediğiniz',
  'request.what.why': 'Sözleriniz doğru kişiye ulaşsın diye.',
  'request.what.choice.tell-more': 'Size daha çok anlatmak',
  'request.what.choice.change-contact': 'Bana ulaşma yolunu değiştirmek',
  'request.what.choice.withdraw': 'Bildirimimi geri çekmek',
  'request.what.choice.delete': 'Bildirimimin silinmesini istemek',
  'request.what.choice.something-else': 'Başka bir şey',
  'request.words.ask': 'Lütfen bu konuda bilmemiz gerekeni yazın.',
  'request.words.label': 'Sözleriniz',
  'request.words.why': 'Bir görevli ne demek istediğinizi bilsin diye. Boş bırakabilirsiniz.',
  'my-report.asked':
    'Teşekkürler. Mesajınız bizde. Bir görevli okuyacak ve yanıt alındı numaranızın arkasında bekleyecek.',
  'aside.request':
    'Buna bir görevli karar verir ve önce sizden geldiğinden emin olur. Alındı numarasını başkası bulmuş olabilir. O zamana kadar bir şey değişmez.',
};
