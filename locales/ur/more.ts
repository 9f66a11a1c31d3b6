/** Urdu: the questions that may be answered after sending. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'کیا دیواروں پر توہین آمیز لکھائی ہے، یا اس کی وجہ سے کچھ ٹوٹا ہے؟ آپ ایک سے زیادہ چن سکتے ہیں۔',
  'more.traces.label': 'لکھائی یا نقصان',
  'more.traces.why':
    'ہم صحیح لوگوں کو بتاتے ہیں: کچھ دیواروں کی لکھائی کا کام دیکھتے ہیں، اور کچھ ٹوٹی چیزوں کا۔',
  'more.traces.choice.graffiti': 'دیواروں پر توہین آمیز لکھائی',
  'more.traces.choice.damage': 'کچھ ٹوٹا ہے',
  'more.traces.choice.neither': 'دونوں میں سے کوئی نہیں',
  'more.graffiti.ask': 'دیوار پر لکھائی کہاں ہے؟',
  'more.graffiti.label': 'لکھائی کہاں ہے',
  'more.graffiti.why': 'تاکہ اسے ڈھونڈ کر ہٹایا جا سکے۔ اس میں کیا لکھا ہے، یہ دہرانے کی ضرورت نہیں۔',
  'more.damage.ask': 'کیا ٹوٹا ہے، اور کہاں؟',
  'more.damage.label': 'کیا ٹوٹا ہے',
  'more.damage.why': 'تاکہ صحیح چیز کی مرمت ہو۔',
  'more.witnesses.ask':
    'کیا کسی نے یہ دیکھا یا سنا؟ اگر معلوم ہو تو بتائیں کس نے، اور کیا انہیں پتا ہے کہ آپ ہمیں بتا رہے ہیں۔',
  'more.witnesses.label': 'کس نے دیکھا یا سنا',
  'more.witnesses.why': 'شاید دوسرے لوگ مدد کر سکیں۔ اگر کسی نے نہیں دیکھا تو بھی ٹھیک ہے۔',
  'more.evidence.ask':
    'کیا آپ کے پاس کچھ ہے جس سے پتا چلے کہ کیا ہوا؟ مثلاً تصویریں، پیغام، خط یا تاریخ والے نوٹ۔ بتائیں آپ کے پاس کیا ہے، اور اصل چیزیں سنبھال کر رکھیں۔',
  'more.evidence.label': 'کس چیز سے پتا چلتا ہے',
  'more.evidence.why': 'پھر کوئی افسر اسے دیکھنے کے لیے کہہ سکتا ہے۔ اس کے بغیر بھی آپ کی رپورٹ گنی جاتی ہے۔',
  'more.told-before.ask': 'کیا آپ نے پہلے کسی کو اس بارے میں بتایا ہے؟ آپ ایک سے زیادہ چن سکتے ہیں۔',
  'more.told-before.label': 'پہلے بتایا ہوا',
  'more.told-before.why': 'تاکہ آپ کو شروع سے نہ بتانا پڑے۔',
  'more.told-before.choice.council': 'کونسل کو',
  'more.told-before.choice.police': 'پولیس کو',
  'more.told-before.choice.someone-else': 'کوئی اور شخص',
  'more.told-before.choice.nobody': 'نہیں، کسی کو نہیں',
  'more.told-before-details.ask': 'کسے بتایا تھا، اور کب؟ اگر آپ کو حوالہ نمبر ملا تھا تو یہاں لکھ سکتے ہیں۔',
  'more.told-before-details.label': 'کسے، کب اور حوالہ نمبر',
  'more.told-before-details.why': 'حوالہ نمبر سے ہمیں وہ مل جاتا ہے جو پہلے بتایا گیا تھا۔',
  'more.reason.ask': 'کیا آپ کے خیال میں یہ ان میں سے کسی وجہ سے ہوا؟ آپ ایک سے زیادہ چن سکتے ہیں۔',
  'more.reason.label': 'یہ کس وجہ سے ہوا',
  'more.reason.why':
    'ہم ہراسانی کی سب رپورٹوں کو ایک ساتھ دیکھتے ہیں تاکہ بہتر جواب دے سکیں۔ بتانا ضروری نہیں۔',
  'more.reason.choice.race': 'نسل یا کوئی کہاں سے ہے',
  'more.reason.choice.religion': 'مذہب یا عقیدہ',
  'more.reason.choice.disability': 'معذوری',
  'more.reason.choice.sexual-orientation': 'جنسی رجحان',
  'more.reason.choice.trans': 'ٹرانس ہونا',
  'more.reason.choice.sex': 'عورت یا مرد ہونا',
  'more.reason.choice.age': 'عمر',
  'more.reason.choice.something-else': 'کچھ اور',
  'more.reason.choice.not-sure': 'مجھے یقین نہیں',
  'more.reason.choice.rather-not-say': 'مجھے یہ نہیں بتانا',
  'more.agreement.ask':
    'کیا ہم آپ کی مدد کے لیے دوسروں سے اس بارے میں بات کر سکتے ہیں؟ اگر آپ جواب نہ دیں تو ہم اسے «جی نہیں» مانیں گے۔',
  'more.agreement.label': 'دوسروں سے بات کرنا',
  'more.agreement.why': 'ہم دوسروں سے صرف تب بات کرتے ہیں جب آپ راضی ہوں، یا قانون کہے کہ ایسا کرنا لازم ہے۔',
  'more.agreement.item.police': 'کیا ہم پولیس سے بات کر سکتے ہیں؟',
  'more.agreement.item.school': 'کیا ہم اسکول سے بات کر سکتے ہیں؟',
  'more.agreement.item.victim-support': 'کیا ہم متاثرین کی مدد کرنے والے گروپ سے بات کر سکتے ہیں؟',
  'more.outcome.ask': 'آپ کیا چاہتے ہیں کہ اب ہو؟',
  'more.outcome.label': 'آپ کیا چاہتے ہیں',
  'more.outcome.why':
    'ہم اس کا وعدہ نہیں کر سکتے۔ لیکن ہم جاننا چاہتے ہیں کہ آپ کو سب سے زیادہ کس چیز سے مدد ملے گی۔',
  'more.anything-else.ask': 'کیا کوئی اور بات ہے جو آپ ہمیں بتانا چاہیں؟',
  'more.anything-else.label': 'کوئی اور بات',
  'more.anything-else.why': 'ہو سکتا ہے کوئی بات ہو جو یہاں پوچھی نہ گئی ہو۔',
  'sent.more': 'مزید شامل کریں',
  'sent.added': 'آپ نے جو شامل کیا وہ اس کے ساتھ ہے۔',
  'added.begin':
    'آپ نے جو بھیجا وہ ہمارے پاس ہے اور ویسا ہی رہے گا۔ آپ ان میں سے کوئی بھی سوال چھوڑ سکتے ہیں۔ آپ جو شامل کریں وہ صرف تب جاتا ہے جب آپ «بھیجیں» دبائیں۔ مہربانی کر کے پہلی بار بھیجنے کے 30 منٹ کے اندر کریں: پھر یہ چیٹ مٹ جاتی ہے۔',
  'added.done': 'شکریہ۔ یہ اس میں شامل کر دیا ہے جو آپ نے پہلے بھیجا تھا۔ حوالہ نمبر: {{reference}}',
  'added.nothing': 'آپ نے نہ کچھ لکھا نہ چنا، اس لیے کچھ شامل نہیں ہوا۔ جو آپ نے پہلے بھیجا وہ ہمارے پاس ہے۔',
  'added.left-out': 'اسے مٹا دیا ہے۔ وہ بھیجا نہیں گیا تھا۔ جو آپ نے پہلے بھیجا وہ ہمارے پاس ہے۔',
  'added.stop':
    'آپ یہاں رک سکتے ہیں۔ جو آپ نے پہلے بھیجا وہ ہمارے پاس ہے۔ جو ابھی نہیں بھیجا، اسے مٹا دیا جائے؟',
  'added.late':
    'آپ نے جو شامل کیا وہ اس پیغام کے آنے سے پہلے بھیجا جا چکا تھا، اس لیے وہ پیغام اس کا حصہ نہیں ہے۔',
};
