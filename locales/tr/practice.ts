/** Turkish: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Dene: hiçbir şey gönderilmez',
  'practice.mark': 'Deneme: hiçbir şey gönderilmez.',
  'practice.begin':
    'Şimdi her şeyi deneyebilirsiniz. Belediyeye hiçbir şey gönderilmez ve hiçbir şey saklanmaz. Gerçek tehlikede {{emergency}} numarasını arayın: o deneme değildir.',
  'practice.end': 'Denemeyi bitir',
  'practice.ended': 'Deneme bitti. Denediklerinizi unuttum. Bundan sonrası gerçek.',
  'practice.sent':
    'Bu denemeydi: hiçbir şey gönderilmedi. Gerçek bir bildirimden sonra şimdi bir kayıt numarası ve saklanacak bir alındı numarası alır, şunu okurdunuz:',
  'practice.stop': 'Burada durabilirsiniz. Bu deneme, bu yüzden hiçbir şey saklanmaz. Sileyim mi?',
  'practice.not-beside':
    'Lütfen önce burada başladığınızı bitirin ya da silin. Sonra karıştırmadan deneyebilirsiniz.',
  'practice.not-here': 'Denemede gerçek bildirim ya da kod açılamaz. Lütfen önce denemeyi bitirin.',
};
