/** Persian: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'امتحان کنید: چیزی فرستاده نمی‌شود',
  'practice.mark': 'تمرین: چیزی فرستاده نمی‌شود.',
  'practice.begin':
    'حالا می‌توانید همه‌چیز را امتحان کنید. چیزی به شورا فرستاده نمی‌شود و چیزی نگه داشته نمی‌شود. در خطر واقعی به {{emergency}} زنگ بزنید: آن تمرین نیست.',
  'practice.end': 'پایان تمرین',
  'practice.ended': 'تمرین تمام شد. آنچه امتحان کردید فراموش شد. از اینجا به بعد واقعی است.',
  'practice.sent':
    'این تمرین بود: چیزی فرستاده نشد. بعد از گزارش واقعی حالا شمارهٔ پرونده و شمارهٔ رسیدی برای نگه داشتن می‌گرفتید و این را می‌خواندید:',
  'practice.stop': 'می‌توانید اینجا بایستید. این تمرین است و چیزی نگه داشته نمی‌شود. پاک شود؟',
  'practice.not-beside':
    'اول آنچه اینجا شروع کردید تمام یا پاک کنید. بعد می‌توانید بدون قاطی شدن امتحان کنید.',
  'practice.not-here': 'در تمرین گزارش یا کد واقعی باز نمی‌شود. اول تمرین را تمام کنید.',
};
