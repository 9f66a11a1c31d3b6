/**
 * Arabic: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a human
 * translator. The words used are listed in `common.ts`.
 */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask':
    'هل هناك كتابات أو رسوم مسيئة على الجدران، أو هل تعطّل شيء بسبب ما حدث؟ يمكنك اختيار أكثر من إجابة.',
  'more.traces.label': 'كتابات على الجدران أو إتلاف',
  'more.traces.why': 'لإزالة الكتابات والرسوم المسيئة على الجدران ولأعمال الإصلاح من يتولى كلًّا منها.',
  'more.traces.choice.graffiti': 'كتابات أو رسوم مسيئة على الجدران',
  'more.traces.choice.damage': 'هناك شيء تعطّل',
  'more.traces.choice.neither': 'لا هذا ولا ذاك',

  'more.graffiti.ask': 'أين توجد الكتابات أو الرسوم؟',
  'more.graffiti.label': 'مكان الكتابات أو الرسوم',
  'more.graffiti.why': 'لكي يمكن العثور عليها وإزالتها. لا حاجة إلى تكرار ما كُتب فيها.',

  'more.damage.ask': 'ما الذي تعطّل، وأين؟',
  'more.damage.label': 'ما الذي تعطّل',
  'more.damage.why': 'لكي يجري إصلاح الشيء الصحيح.',

  'more.witnesses.ask':
    'هل رأى أحد ما حدث أو سمعه؟ يمكنك ذكر من هو، إن كان معروفًا لديك، وهل يعلم بأمر البلاغ.',
  'more.witnesses.label': 'من رأى أو سمع',
  'more.witnesses.why': 'قد يتمكن آخرون من المساعدة. ولا بأس إن لم يره أحد.',

  'more.evidence.ask':
    'هل لديك ما يدلّ على ما حدث؟ مثلًا: صور أو رسائل أو ملاحظات فيها تواريخ. يمكنك ذكر ما لديك هنا، ويرجى الاحتفاظ بالأصل.',
  'more.evidence.label': 'ما يدلّ على ما حدث',
  'more.evidence.why': 'عندئذ يمكن لأحد موظفي المجلس أن يطلب رؤيته. ودونه يُحتسب بلاغك أيضًا.',

  'more.told-before.ask': 'هل سبق لك إخبار أحد بذلك؟ يمكنك اختيار أكثر من إجابة.',
  'more.told-before.label': 'من علم من قبل',
  'more.told-before.why': 'لكي لا يلزمك البدء من جديد.',
  'more.told-before.choice.council': 'المجلس',
  'more.told-before.choice.police': 'الشرطة',
  'more.told-before.choice.someone-else': 'شخص آخر',
  'more.told-before.choice.nobody': 'لا، لا أحد',

  'more.told-before-details.ask': 'من كان ذلك، ومتى؟ إن كان لديك رقم مرجعي، فيمكنك كتابته هنا.',
  'more.told-before-details.label': 'من ومتى، والأرقام المرجعية',
  'more.told-before-details.why': 'بالرقم المرجعي نجد ما قيل من قبل.',

  'more.reason.ask': 'هل كان ذلك، في رأيك، بسبب شيء مما يلي؟ يمكنك اختيار أكثر من إجابة.',
  'more.reason.label': 'سبب ما حدث',
  'more.reason.why': 'ننظر في جميع بلاغات المضايقة معًا لكي نحسّن استجابتنا لها. يمكنك عدم الإجابة.',
  'more.reason.choice.race': 'العرق أو الأصل',
  'more.reason.choice.religion': 'الدين أو المعتقد',
  'more.reason.choice.disability': 'الإعاقة',
  'more.reason.choice.sexual-orientation': 'الميل الجنسي',
  'more.reason.choice.trans': 'العبور الجنسي',
  'more.reason.choice.sex': 'كون الشخص امرأة أو رجلًا',
  'more.reason.choice.age': 'العمر',
  'more.reason.choice.something-else': 'شيء آخر',
  'more.reason.choice.not-sure': 'لا أدري',
  'more.reason.choice.rather-not-say': 'أفضّل عدم الإجابة',

  'more.agreement.ask': 'هل يمكننا التحدث إلى آخرين في هذا الأمر لمساعدتك؟ عدم الإجابة يعني عندنا «لا».',
  'more.agreement.label': 'التحدث إلى آخرين',
  'more.agreement.why': 'لا نتحدث إلى آخرين إلا بموافقتك، أو إن ألزمنا القانون بذلك.',
  'more.agreement.item.police': 'هل يمكننا التحدث إلى الشرطة؟',
  'more.agreement.item.school': 'هل يمكننا التحدث إلى مدرسة؟',
  'more.agreement.item.victim-support': 'هل يمكننا التحدث إلى مجموعة تدعم الضحايا؟',

  'more.outcome.ask': 'ما الذي يرضيك أن يحدث الآن؟',
  'more.outcome.label': 'ما يرضيك',
  'more.outcome.why': 'لا يمكننا أن نَعِد به، لكننا نودّ أن نعرف ما يفيدك أكثر.',

  'more.anything-else.ask': 'هل هناك شيء آخر يهمّك أن نعرفه؟',
  'more.anything-else.label': 'شيء آخر',
  'more.anything-else.why': 'قد يكون هناك شيء لم أسأل عنه.',

  'sent.more': 'إضافة المزيد',
  'sent.added': 'وما أضفته موجود معه.',
  'added.begin':
    'ما أرسلته من قبل وصلنا، وسيبقى كما هو. يمكنك تخطّي أيّ سؤال من هذه الأسئلة. لا تصلنا إضافتك إلا بعد الضغط على «إرسال». ويرجى ذلك خلال 30 دقيقة من الإرسال الأول، فبعدها تُحذف هذه المحادثة.',
  'added.done': 'شكرًا لك. لقد أضفت ذلك إلى ما أرسلته من قبل. الرقم المرجعي: {{reference}}',
  'added.nothing': 'ليس هنا شيء مكتوب أو مختار، ولذلك لم يُضف شيء. وما أرسلته من قبل وصلنا.',
  'added.left-out': 'حذفت ذلك، ولم يُرسل. وما أرسلته من قبل وصلنا.',
  'added.stop': 'يمكنك التوقف هنا. ما أرسلته من قبل وصلنا. هل أحذف ما لم يُرسل بعد؟',
  'added.late': 'أُرسلت إضافتك قبل وصول تلك الرسالة، ولذلك ليست تلك الرسالة جزءًا منها.',
};
