/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

/** «بلاغي»: ما يُقال لمن معه رقم الإيصال، وما يمكنه طلبه. Not yet reviewed by a human translator. */
export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'بلاغي، أو رمز لديّ',

  'my-report.hosted':
    'تحتفظ هذه القناة بنسخ، ولذلك لا يمكنني عرض بلاغك هنا. يمكنك فتح {{page}} وكتابة رمزك أو رقم إيصالك هناك. وإن لم يعد لديك أيّ منهما فيمكنك الاتصال بنا: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'هذا هو البلاغ {{reference}}.',
  'my-report.status.new': 'وصلنا البلاغ. لم يسجّل أحد من موظفي المجلس ردًّا أو خطة بعد.',
  'my-report.status.responded': 'ردّ عليه أحد موظفي المجلس.',
  'my-report.status.planned': 'توجد خطة عمل له.',
  'my-report.status.closed': 'أُغلق البلاغ. إن تكرّر الأمر فيرجى إخبارنا مرة أخرى.',
  'my-report.respond.in-time':
    'كنا نهدف إلى الرد في موعد أقصاه {{by}}، حيثما أمكن. وقد رددنا يوم {{on}}، في الموعد.',
  'my-report.respond.late':
    'كنا نهدف إلى الرد في موعد أقصاه {{by}}، حيثما أمكن. وقد رددنا يوم {{on}}، أي متأخرين.',
  'my-report.respond.due': 'سنردّ، حيثما أمكن، في موعد أقصاه {{by}}.',
  'my-report.respond.missed': 'كنا نهدف إلى الرد في موعد أقصاه {{by}}، حيثما أمكن. وقد مضى ذلك اليوم.',
  'my-report.plan.in-time':
    'كنا نهدف إلى وضع خطة عمل في موعد أقصاه {{by}}، حيثما أمكن. وقد وضعناها يوم {{on}}، في الموعد.',
  'my-report.plan.late':
    'كنا نهدف إلى وضع خطة عمل في موعد أقصاه {{by}}، حيثما أمكن. وقد وضعناها يوم {{on}}، أي متأخرين.',
  'my-report.plan.due': 'ستكون لدينا، حيثما أمكن، خطة عمل في موعد أقصاه {{by}}.',
  'my-report.plan.missed': 'كنا نهدف إلى وضع خطة عمل في موعد أقصاه {{by}}، حيثما أمكن. وقد مضى ذلك اليوم.',
  'my-report.no-message': 'لا توجد رسالة لك بعد.',
  'my-report.messages_zero': 'لا توجد رسالة لك بعد.',
  'my-report.messages_one': 'توجد رسالة واحدة لك.',
  'my-report.messages_two': 'توجد رسالتان لك.',
  'my-report.messages_few': 'توجد {{count}} رسائل لك.',
  'my-report.messages_many': 'توجد {{count}} رسالة لك.',
  'my-report.messages_other': 'توجد {{count}} رسالة لك.',
  'my-report.message': '{{day}}، من المجلس: «{{words}}»',
  'my-report.window': 'أعرض هذا لمدة 30 دقيقة، ثم يُحذف هنا. ورقم إيصالك يفتحه من جديد.',
  'my-report.receipt':
    'أدّى الرمز غرضه ولم يعد يفتح شيئًا. من الآن فصاعدًا هذا هو رقم إيصالك: {{receipt}}. وهو يشبه رقم هاتف. يرجى حفظه حيث لا يراه غيرك.',
  'my-report.next': 'ما الخطوة التالية؟',
  'my-report.request': 'إخبارنا بشيء أو طلب شيء',
  'my-report.more': 'الإجابة عن أسئلة أخرى',
  'my-report.close': 'إغلاق بلاغي',
  'my-report.closed': 'أغلقته. ورقم إيصالك يفتحه من جديد.',
  'my-report.begin':
    'سيبقى بلاغك كما هو. لا يصلنا ما هو مكتوب إلا بعد الضغط على «إرسال». ويرجى ذلك خلال 30 دقيقة.',

  'sent.code':
    'لقراءة ردّنا يمكنك فتح {{page}} وكتابة هذا الرمز: {{code}}. يصلح مرة واحدة، ولمدة 7 أيام. ثم يظهر رقم إيصالك هناك.',

  'code.wait':
    'كان ذلك خطأً مرات كثيرة. يرجى الانتظار 15 دقيقة، أو الاتصال بنا: {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'ما أرسلته من قبل سيبقى كما هو. احتفظت بهذه الكلمات: يرجى الضغط على «إرسال» إن كان ينبغي أن تصل إلى المجلس أيضًا.',
  'sent.keep-now':
    'يرجى حفظه الآن، كتابةً أو عن ظهر قلب. يمكنني عرضه لمدة 30 دقيقة فقط، ولا يستطيع أحد إعطاءه لك مرة أخرى.',

  'request.what.ask': 'ما المطلوب؟',
  'request.what.label': 'المطلوب',
  'request.what.why': 'لكي تصل كلماتك إلى الشخص المناسب.',
  'request.what.choice.tell-more': 'إخباركم بالمزيد',
  'request.what.choice.change-contact': 'تغيير طريقة الوصول إليّ',
  'request.what.choice.withdraw': 'سحب بلاغي',
  'request.what.choice.delete': 'طلب حذف بلاغي',
  'request.what.choice.something-else': 'شيء آخر',
  'request.words.ask': 'يرجى كتابة ما يفيدنا أن نعرفه عن ذلك.',
  'request.words.label': 'كلماتك',
  'request.words.why': 'لكي يفهم موظفو المجلس قصدك. ويمكنك تخطّي ذلك.',
  'my-report.asked': 'شكرًا لك. وصلتنا رسالتك. سيقرأها أحد موظفي المجلس، ثم تجد الردّ عند استعمال رقم إيصالك.',
  'aside.request':
    'يقرّر ذلك أحد موظفي المجلس، بعد التأكد من أن الطلب منك. فربما وجد شخص آخر رقم الإيصال. وإلى ذلك الحين لا يتغيّر شيء.',
};
