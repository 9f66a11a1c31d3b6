/** Urdu: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'آزما کر دیکھیں: کچھ نہیں بھیجا جاتا',
  'practice.mark': 'مشق: کچھ نہیں بھیجا جاتا۔',
  'practice.begin':
    'اب آپ سب کچھ آزما سکتے ہیں۔ کونسل کو کچھ نہیں بھیجا جاتا، اور کچھ محفوظ نہیں رہتا۔ اصل خطرے میں {{emergency}} پر فون کریں: وہ مشق نہیں ہے۔',
  'practice.end': 'مشق ختم کریں',
  'practice.ended': 'مشق ختم ہو گئی۔ آپ نے جو آزمایا وہ بھلا دیا گیا ہے۔ یہاں سے آگے سب اصلی ہے۔',
  'practice.sent':
    'یہ مشق تھی: کچھ نہیں بھیجا گیا۔ اصل رپورٹ کے بعد آپ کو اب ایک حوالہ نمبر اور سنبھالنے کے لیے رسید نمبر ملتا، اور آپ یہ پڑھتے:',
  'practice.stop': 'آپ یہاں رک سکتے ہیں۔ یہ مشق ہے، اس لیے کچھ محفوظ نہیں رہتا۔ اسے مٹا دیا جائے؟',
  'practice.not-beside':
    'مہربانی کر کے پہلے وہ مکمل کریں یا مٹائیں جو آپ نے یہاں شروع کیا ہے۔ پھر آپ بغیر گڈمڈ کیے چیزیں آزما سکتے ہیں۔',
  'practice.not-here': 'مشق میں کوئی اصل رپورٹ یا کوڈ نہیں کھل سکتا۔ مہربانی کر کے پہلے مشق ختم کریں۔',
};
