/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

/** التجربة: كل شاشة تقول إنه لا يُرسل شيء. Not yet reviewed by a human translator. */
export const practice: Translation<typeof english> = {
  'practice.name': 'تجربة: لا يُرسل شيء',
  'practice.mark': 'تجربة: لا يُرسل شيء.',
  'practice.begin':
    'يمكنك الآن تجربة كل شيء. لا يُرسل شيء إلى المجلس، ولا يُحفظ شيء. وعند خطر حقيقي يجب الاتصال بالرقم {{emergency}}، فذلك ليس تجربة.',
  'practice.end': 'إنهاء التجربة',
  'practice.ended': 'انتهت التجربة. نسيت ما جرّبته. من الآن فصاعدًا كل شيء حقيقي.',
  'practice.sent':
    'كانت هذه تجربة، ولم يُرسل شيء. بعد بلاغ حقيقي يظهر لك الآن رقم مرجعي ورقم إيصال لحفظه، ثم هذا:',
  'practice.stop': 'يمكنك التوقف هنا. هذه تجربة، ولذلك لا يُحفظ شيء. هل أحذفها؟',
  'practice.not-beside': 'يرجى أولًا إنهاء ما بدأته هنا أو حذفه. ثم يمكنك التجربة دون خلط.',
  'practice.not-here': 'لا يمكن في التجربة فتح بلاغ حقيقي أو رمز. يرجى إنهاء التجربة أولًا.',
};
