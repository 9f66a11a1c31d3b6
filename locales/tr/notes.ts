/** Turkish: the private note. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Ne zaman oldu? Kendi sözlerinizle söyleyin, örneğin “geçen salı akşamı”.',
  'note.when.label': 'Ne zaman',
  'note.when.why': 'Günler çabuk unutulur. Tarihle birlikte notunuz sonra bildirirseniz daha çok şey söyler.',
  'note.what.ask': 'Ne oldu? Kendi sözlerinizle yazın. Birden çok mesaj gönderebilirsiniz.',
  'note.what.label': 'Ne oldu',
  'note.what.why': 'Bu, notun kendisidir. Sizin içindir ve kimseye gönderilmez.',
  'note.who-saw.ask': 'Gören ya da duyan oldu mu?',
  'note.who-saw.label': 'Kim gördü ya da duydu',
  'note.who-saw.why': 'Sonradan kimin orada olduğunu hatırlamak zordur. Kimse yoksa sorun değil.',
  'notes.about': 'Burada her olduğunda yazabilirsiniz: ne zamandı, ne oldu ve kim gördü. Not sizin içindir.',
  'notes.private':
    'Not kilitlidir. Yalnızca kendi numarasıyla açılır; numarayı bir şey yazdığınızda gösteririm. O numarayı saklamayız, bu yüzden notunuzu açamayız ve kimse size numarayı bir daha veremez.',
  'notes.kept-for': 'Bir notu son eklemenizden sonra 12 ay saklarım. Sonra silinir.',
  'notes.no-report':
    'Not bildirim değildir: belediyede kimse okumaz. Sayılması için bildirin. Bazı incelemeler yalnızca olaydan sonraki bir ay içinde bildirileni sayar.',
  'notes.page-only':
    'Belediyenin kendi sayfasında özel bir not tutabilirsiniz. Burada özel olmazdı: bu kanal yazdığınızın bir kopyasını saklar.',
  'notes.ask': 'Bir nota başlamak mı, kendinizinkini açmak mı istersiniz?',
  'notes.begin': 'Bir nota başla',
  'notes.open': 'Notumu aç',
  'notes.continue': 'Notumu sürdür',
  'notes.ask-number': 'Lütfen notunuzun numarasını yazın, 16 rakam.',
  'notes.check': 'Lütfen yazdığınızı gözden geçirin. Her parçayı değiştirebilirsiniz. Kimseye gönderilmez.',
  'notes.unclear':
    'Henüz bir şey saklanmadı. “Nota koy” düğmesine basabilir ya da bir yanıtı değiştirebilirsiniz. Eklemek için “Ne oldu” bölümünü değiştirin.',
  'notes.keep': 'Nota koy',
  'notes.entry-kept': 'Bunu notunuza koydum.',
  'notes.stop': 'Burada durabilirsiniz. Henüz notunuza koymadığınızı sileyim mi?',
  'notes.left-out': 'Notunuza koymadığınızı sildim.',
  'notes.late': 'Yazdığınız o mesaj gelmeden önce saklandı, bu yüzden mesaj notunuzda yok.',
  'notes.full':
    'Bir nota {{most}} kayıt sığar ve bu dolu. Ondan bildirim yapabilir, yazdırabilir ya da kapatıp yenisine başlayabilirsiniz.',
  'notes.number': 'Notunuzun numarası: {{number}}. Telefon numarasına benzer.',
  'notes.only-number':
    'Bu numara kimdeyse notunuzu okuyabilir, bu yüzden yalnızca sizin baktığınız bir yerde tutun. Sonra bir daha gösteremem.',
  'notes.ask-kept': 'Notunuzun numarasını sakladınız mı?',
  'notes.number-kept': 'Evet, sakladım',
  'notes.not-shown-again': 'Güzel. Numarayı bir daha göstermem.',
  'notes.keep-first': 'İlerlemeden önce: notunuzun numarasını sakladınız mı? Sonra gösteremem.',
  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Tarih yok, yazıldığı gün {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Kim gördü ya da duydu: {{who}}',
  'notes.ask-next': 'Bu sizin notunuz. Ne yapmak istersiniz?',
  'notes.add': 'Nota ekle',
  'notes.make-report': 'Bundan bildirim yap',
  'notes.close': 'Notu kapat',
  'notes.closed': 'Notunuzu kapattım. Yalnızca numarasıyla yeniden açılır.',
  'notes.delete': 'Bu notu sil',
  'notes.delete-ask': 'Notun tamamını sileyim mi? Geri getirilemez.',
  'notes.delete-yes': 'Evet, notu sil',
  'notes.deleted': 'Not silindi.',
  'notes.stays': 'Özel notunuz kalıyor. Onu da silmek için numarasıyla açın ve “Bu notu sil” seçin.',
  'notes.report':
    'Notunuza yazdığınız şimdi bir bildirimin başlangıcı. “Gönder” düğmesine basınca sayılır: belediyeye ancak o zaman gider. Notun kendisi siz silene kadar kalır.',
  'notes.report-part':
    'Notunuz bir bildirimin olabileceğinden uzun, bu yüzden en yeni bölümünü koydum. Gerisini telefonda anlatabilirsiniz: {{councilPhone}}.',
};
