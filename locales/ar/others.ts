/**
 * Arabic: "someone has reported me", and privacy. Not yet reviewed by a human translator.
 * The words used are listed in `common.ts`.
 */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'قدّم أحد بلاغًا عني',
  'door.privacy.name': 'الخصوصية',

  'reported.cannot-say': 'لا يمكنني القول إن كان هناك بلاغ عنك. لا أقول نعم ولا لا، أيًّا كان السائل.',
  'reported.ring':
    'هل كتب إليك المجلس أو اتصل بك؟ يمكنك إذًا الاتصال به والسؤال: {{councilPhone}} ({{councilHours}})',
  'reported.advice':
    'تقدّم منظمة \u2066Citizens Advice\u2069 المشورة مجانًا، وهي ليست جزءًا من المجلس: {{citizensAdvice}}',
  'reported.samaritans':
    'إن كان كل ذلك فوق طاقتك، فخط \u2066Samaritans\u2069 يستمع إليك مجانًا، ليلًا ونهارًا: {{samaritans}}',
  'reported.hurt': 'هل أنت في خطر، أو آذاك أحد أو هدّدك؟ يمكنك إذًا الإبلاغ عن ذلك هنا، وهناك من يساعد.',
  'reported.label.hurt': 'هناك من يؤذيني',
  'reported.label.support': 'نصائح ودعم',

  'privacy.ask': 'ماذا يحدث لما أقوله لكم؟',
  'privacy.responsible': '{{council}} هو المسؤول عمّا تخبرنا به هنا.',
  'privacy.purpose':
    'نستخدمه للنظر في المضايقات وللحفاظ على سلامة الناس. وننظر أيضًا في جميع البلاغات معًا، لكي نحسّن المساعدة.',
  'privacy.ground':
    'يسمح القانون للمجلس بذلك لأنه مهمة عامة. أما الأمور الخاصة جدًّا، مثل صحتك أو دينك أو ميولك الجنسية، فالسبب فيها هو المصلحة العامة الجوهرية.',
  'privacy.notice': 'إشعار الخصوصية الكامل لدى {{council}}: {{privacyNotice}}',
  'privacy.before-send': 'لا يصل شيء إلى المجلس قبل الضغط على «إرسال».',
  'privacy.officers':
    'بعد ذلك لا يستطيع فتح بلاغك إلا موظفو المجلس. ويحافظ المجلس على سريته إلا في هذه الحالة: {{legalException}}.',
  'privacy.newest':
    'نسألك عن كل جهة منها. ودون «نعم» يكون الجواب «لا». يمكنك تغيير رأيك: بعد الإرسال يمكنك استخدام «إضافة المزيد»، وتُعتمد إجابتك الأحدث.',
  'privacy.other-channels':
    'إن كانت الكتابة إلينا برسالة نصية أو بتطبيق شركة أخرى، فتلك الشركة تحتفظ بنسختها.',
  'privacy.kept-unsent':
    'ما لم تُرسله يُحذف بعد 24 ساعة من رسالتك الأخيرة. وفي الرسائل النصية أو تطبيق شركة أخرى بعد 7 أيام.',
  'privacy.kept-sent': 'بعد الإرسال بـ30 دقيقة تُحذف هذه المحادثة.',
  'privacy.kept-delete':
    'يمكنك كتابة «حذف كل شيء» في أيّ وقت، فيُحذف هنا في الحال. أما البلاغ الذي أُرسل فيبقى لدى المجلس.',
  'privacy.kept-case':
    'كم يحتفظ المجلس ببلاغ أُرسل: يرجى الاطلاع على إشعاره الكامل، أو السؤال. {{privacyNotice}}',
  'privacy.right-see': 'يمكنك طلب الاطلاع على ما يحتفظ به المجلس عنك.',
  'privacy.right-correct': 'يمكنك أن تطلب من المجلس تصحيح ما فيه من خطأ.',
  'privacy.right-delete': 'يمكنك أن تطلب من المجلس حذفه. وهذا طلب يبتّ فيه أحد موظفي المجلس.',
  'privacy.right-how':
    'للطلب يمكنك الاتصال بالرقم {{councilPhone}} ({{councilHours}})، أو اختيار «بلاغي، أو رمز لديّ» في صفحة البداية لمن لديه رقم إيصال. الإشعار الكامل: {{privacyNotice}}',
  'privacy.complain-council':
    'يمكنك تقديم شكوى إلى المجلس أولًا: {{councilPhone}} ({{councilHours}}). إشعاره الكامل: {{privacyNotice}}',
  'privacy.complain-regulator':
    'ويمكنك أيضًا تقديم شكوى إلى مفوّض المعلومات (\u2066Information Commissioner\u2069)، وهو يُعنى بحقوق الناس في بياناتهم: {{dataRegulator}}',
  'privacy.hosted-known':
    'قد تُظهر هذه القناة هويتك: تصل الرسالة النصية مع رقمك، ويُظهرك \u2066Teams\u2069 لجهة عملك. إن لم تذكر اسمك، فالبلاغ وحده هو الذي لا يحمله.',
  'privacy.label.shared': 'من يُخبَر بذلك',
  'privacy.label.kept': 'مدة الاحتفاظ به',
  'privacy.label.rights': 'حقوقك',
  'privacy.label.complain': 'كيفية تقديم شكوى',
};
