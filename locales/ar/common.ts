/**
 * Arabic: what is said around the questions. Not yet reviewed by a human translator.
 *
 * Words used for one thing each, in every file of this folder:
 *   report بلاغ · to report الإبلاغ · harassment مضايقة (never تحرش alone, which is heard as sexual) · council المجلس ·
 *   officers موظفو المجلس · a person to speak to شخص · reference الرقم المرجعي · receipt رقم الإيصال · code رمز ·
 *   agreement موافقة · plan of action خطة عمل · "where possible" حيثما أمكن · tenant مستأجر ·
 *   leaseholder صاحب عقد إيجار طويل · council home من مساكن المجلس · offensive graffiti كتابات ورسوم مسيئة على الجدران ·
 *   Customer Service Centre مركز خدمة العملاء · interpreter مترجم فوري · signer مترجم لغة الإشارة · unfinished غير مكتملة ·
 *   who did it الفاعل، من فعل ذلك · safe آمن، بأمان · not sure لا أدري · Send إرسال.
 *
 * Whoever reads may be a woman or a man: verbal nouns («يرجى»، «يمكنك»، «تغيير إجابة»), "your" and "to you", and the past
 * tense carry no gender in writing; imperatives and the present tense of "you" do, and are not used.
 * Inserted values are set apart from the reading order by `isolate`; they need no marks here.
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} («{{words}}»)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'نعم',
  'answer.no': 'لا',
  'answer.unsure': 'لا أدري',
  'answer.skipped': 'متروك دون إجابة',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}، صباحًا',
  'span.part.afternoon': '{{span}}، بعد الظهر',
  'span.part.evening': '{{span}}، مساءً',
  'span.part.night': '{{span}}، ليلًا',

  'greeting.who':
    'مرحبًا. أنا مساعد آلي لدى {{council}}. يمكنني المساعدة إن كان أحد يضايقك في بيتك أو بالقرب منه.',
  'greeting.nobody-watching':
    'لا أحد يراقب هذه المحادثة، وهي لا تتصل بالشرطة. إن كنت في خطر الآن فيجب الاتصال بالرقم {{emergency}}.',
  'greeting.languages': 'يمكنك تغيير اللغة في أيّ وقت.',

  'menu.ask': 'كيف يمكنني المساعدة؟',
  'menu.continue': 'متابعة بلاغي',
  'menu.code': 'لديّ رمز',
  'menu.not-understood': 'عذرًا، لم أفهم ذلك. يمكنك اختيار واحد مما يلي.',
  'menu.telephone':
    'عذرًا، ما زلت لا أفهم ذلك. يمكنك اختيار واحد مما يلي، أو التحدث إلى شخص: {{councilPhone}} ({{councilHours}}). وفي الأوقات الأخرى: {{outOfHoursPhone}}.',
  'reading.menu': 'العودة إلى البداية',
  'reading.ask': 'ما الخطوة التالية؟',

  'offer.ask':
    'شكرًا لإخباري بذلك. هل يناسبك أن نبدأ بلاغًا به؟ لقد احتفظت بكلماتك، فلا حاجة إلى كتابتها مرة أخرى.',
  'offer.report': 'نعم، نبدأ بلاغًا',
  'offer.advice': 'أفضّل قراءة النصائح',
  'offer.menu': 'لا، أريد رؤية كل الخيارات',

  'privacy.before-report':
    'قبل البدء: هذا ليس بلاغًا إلى الشرطة. يحافظ {{council}} على سرية كلامك إلا في هذه الحالة: {{legalException}}. الخصوصية: {{privacyNotice}}. يمكنك التوقف وحذف كل شيء في أيّ وقت.',
  'privacy.channel':
    'قد يرى هذه الصفحة وهي مفتوحة أشخاص آخرون يستخدمون هذا الجهاز. للمغادرة بسرعة يمكنك استخدام «خروج فوري».',

  'command.back': 'رجوع',
  'command.change': 'تغيير إجابة',
  'command.skip': 'تخطّي السؤال',
  'command.why': 'لماذا هذا السؤال؟',
  'command.repeat': 'تكرار',
  'command.menu': 'صفحة البداية',
  'command.language': 'اللغة',
  'command.stop': 'أريد التوقف',
  'command.delete': 'حذف كل شيء',
  'command.danger': 'أنا في خطر',

  'progress.left_zero': 'لم يبقَ أيّ سؤال تقريبًا',
  'progress.left_one': 'بقي سؤال واحد تقريبًا',
  'progress.left_two': 'بقي سؤالان تقريبًا',
  'progress.left_few': 'بقي {{count}} أسئلة تقريبًا',
  'progress.left_many': 'بقي {{count}} سؤالًا تقريبًا',
  'progress.left_other': 'بقي {{count}} سؤال تقريبًا',

  'form.more.ask': 'لقد احتفظت بذلك. هل هناك المزيد؟ يمكنك مواصلة الكتابة، أو القول إن هذا كل شيء.',
  'form.more.again': 'هذا ما رويته حتى الآن: «{{words}}». يمكنك الإضافة إليه، أو روايته من جديد.',
  'form.more.enough': 'هذا كل شيء',
  'form.more.afresh': 'أرويه من جديد',
  'form.date.confirm': 'ما فهمته هو: {{span}}. هل هذا صحيح؟',
  'form.date.which': 'أيّ يوم هو المقصود؟',
  'form.date.unclear':
    'لقد احتفظت بكلماتك «{{words}}»، ولكن لم يتضح لي أيّ يوم هو المقصود. يمكنك تركها كما هي، أو قولها بطريقة أخرى، مثل «17 نوفمبر».',
  'form.date.right': 'نعم، هذا صحيح',
  'form.date.keep-words': 'إبقاء كلماتي كما هي',
  'form.date.again': 'لا، أقولها بطريقة أخرى',
  'form.date.unsure': 'لا أدري متى كان ذلك',
  'form.each.hint': 'لكل سطر إجابة: نعم، أو لا، أو لا أدري.',
  'form.again': 'إجابتك حتى الآن: {{answer}}',

  'repair.not-offered': 'لم أفهم ذلك على أنه إجابة هنا. يرجى اختيار واحد مما يلي.',
  'repair.each': 'يرجى الإجابة عن كل سطر بنعم أو لا أو لا أدري، مثلًا: «نعم، لا، لا أدري».',
  'repair.empty': 'وصلتني رسالة فارغة. يمكنك كتابة إجابة، أو تخطّي السؤال.',
  'repair.too-long':
    'هذا أطول مما يتسع له المكان هنا (عدد الأحرف الأقصى: {{most}})، ولذلك لم أحتفظ به. يرجى إرساله في صيغة أقصر.',
  'repair.too-many': 'هذا أكثر مما يمكنني أخذه هنا. يرجى اختيار عدد أقل.',
  'repair.not-a-phone': 'لم أجد رقم هاتف في ذلك. يرجى كتابة الرقم كاملًا.',
  'repair.not-an-email': 'لا يبدو ذلك عنوان بريد إلكتروني. يلزم أن تكون فيه علامة @ ونقطة.',
  'repair.required': 'نحتاج إلى إجابة هنا لكي نتابع. تكفي بضع كلمات، ويمكنك تغييرها لاحقًا.',
  'repair.another-kind': 'لا يمكنني استخدام ذلك إجابةً عن هذا السؤال. إليك السؤال مرة أخرى.',
  'repair.nothing-before': 'هذا هو السؤال الأول.',
  'repair.files':
    'لا يمكنني استلام الصور أو الملفات هنا. يرجى الاحتفاظ بها، فقد يطلبها منك موظفو المجلس لاحقًا. لم يُحفظ هنا شيء منها.',

  'late.kept': 'وصلت كلماتك بعد الإجابة عن ذلك السؤال مباشرةً. أضفتها إلى إجابته: «{{label}}».',
  'late.answered':
    'سبق أن أجبت عن «{{label}}»: {{answer}}. تبقى هذه الإجابة كما هي. لتغييرها يمكنك استخدام «تغيير إجابة».',
  'late.button': 'هذا الزر يخصّ سؤالًا سابقًا. إليك السؤال الذي وصلنا إليه.',
  'late.words':
    'وصلت رسالتك الأخيرة قبل طرح هذا السؤال، ولذلك لم أستخدمها إجابةً عنه. إن كانت تخصّ ما حدث، فيرجى إرسالها مرة أخرى عندما أسأل عنه.',
  'late.sent': 'أُرسل بلاغك قبل وصول تلك الرسالة، ولذلك ليست جزءًا من البلاغ.',

  'why.nothing': 'ليس وراء هذا السؤال شيء. إنه يدلّك على الطريق فقط.',
  'change.ask': 'ما الإجابة التي نغيّرها؟',
  'change.nothing': 'لا توجد إجابة يمكن تغييرها بعد.',
  'change.go-on': 'لا شيء، نتابع',

  'review.ask': 'يرجى مراجعة إجاباتك. هذا كل ما سيُرسل، ويمكنك تغيير أيّ إجابة منها.',
  'review.send': 'إرسال',

  'language.ask': 'بأيّ لغة نتحدث؟',
  'language.changed': 'نتابع الآن بالعربية.',
  'language.offer': 'هل المتابعة بلغة أخرى أسهل؟ تكفي كتابة اسمها: {{name}}.',

  'stop.ask': 'يمكنك التوقف هنا. هل أحتفظ بما أخبرتني به أم أحذفه؟',
  'stop.keep': 'الاحتفاظ به لوقت لاحق',
  'stop.delete': 'حذفه',
  'stop.go-on': 'متابعة',
  'stop.nothing': 'ليس هنا شيء محفوظ من كلامك. يمكنك إغلاق هذه الصفحة ببساطة.',
  'stop.kept-code':
    'سأحتفظ به مدة 24 ساعة. لا يُفتح إلا بهذا الرمز: {{code}}. يرجى تدوين الرمز أو حفظه عن ظهر قلب، فلا أحد يستطيع إعطاءك إياه مرة أخرى.',
  'stop.kept-here': 'سأحتفظ به مدة 7 أيام. يمكنك الكتابة إليّ مرة أخرى في الوقت الذي يناسبك.',
  'stop.kept.ask': 'يمكنك إغلاق هذه الصفحة بأمان.',
  'stop.kept.noted': 'احتفظت بالرمز',

  'delete.ask': 'هل أحذف كل ما أخبرتني به هنا؟ لا يمكن استرجاعه بعد ذلك.',
  'delete.yes': 'نعم، أريد حذفه',
  'delete.no': 'لا، أريد إبقاءه',
  'delete.done': 'حُذف كل ما أخبرتني به هنا. وإن كان هناك بلاغ أُرسل من قبل، فهو يبقى لدى المجلس.',

  'code.ask': 'يرجى كتابة رمزك، وهو من 16 رقمًا.',
  'code.unknown':
    'لا يوجد بلاغ غير مكتمل يُفتح بهذا الرمز. يرجى التحقق من كل رقم فيه. وربما مضى عليه أكثر من 24 ساعة.',
  'code.not-a-code': 'يتكوّن الرمز من 16 رقمًا. يرجى التحقق منه مرة أخرى.',
  'code.found': 'إليك رسالتك غير المكتملة. لم يعد الرمز صالحًا، وعند التوقف مرة أخرى يظهر لك رمز جديد.',
  'unfinished.ask': 'لديك رسالة غير مكتملة. هل نتابعها أم نحذفها؟',
  'unfinished.continue': 'متابعة',
  'unfinished.delete': 'حذفها',
  'unfinished.new': 'لديك رسالة غير مكتملة من قبل.',

  'sent.thanks': 'شكرًا لك. لقد وصلنا بلاغك.',
  'sent.thanks-contact': 'شكرًا لك. لقد وصلتنا رسالتك.',
  'sent.reference': 'رقمك المرجعي: {{reference}}',
  'sent.receipt':
    'رقم الإيصال: {{receipt}}. يشبه شكله رقم هاتف. كل من لديه هذا الرقم يستطيع قراءة ردّنا، فيرجى الاحتفاظ به حيث لا ينظر أحد غيرك.',
  'sent.promise':
    'إذا كان الأمر يتعلق بمستأجر لدى المجلس أو بصاحب عقد إيجار طويل لديه، فسوف نردّ، حيثما أمكن، في موعد أقصاه {{respondBy}}، ونضع خطة عمل في موعد أقصاه {{planBy}}.',
  'sent.no-promise':
    'يأخذ المجلس كل بلاغ على محمل الجد وينظر فيه. أما مواعيده فهي للبلاغات التي تتعلق بمستأجر لديه أو بصاحب عقد إيجار طويل لديه.',
  'sent.no-contact': 'لن نتواصل معك. سينتظرك ردّنا هنا، ويُفتح برقم الإيصال.',
  'sent.unreachable':
    'بحسب اختيارك، ليست لدينا طريقة للتواصل معك، ولذلك لا يمكننا الردّ عليك. يمكنك الاتصال بنا: {{councilPhone}} ({{councilHours}}).',
  'sent.contact': 'لن نتواصل معك إلا بالطريقة التي اخترتها.',
  'sent.urgent':
    'بسبب ما أخبرتني به، وُضعت على بلاغك علامة «عاجل». لم يتصل أحد بالشرطة من أجلك. في حالة الخطر يجب الاتصال بالرقم {{emergency}}.',
  'sent.call': 'للتحدث إلى شخص: {{councilPhone}} ({{councilHours}}).',
  'sent.window': 'يمكنك قراءة هذا مدة 30 دقيقة. بعد ذلك يُحذف من هنا، ولا يستطيع فتح بلاغك إلا موظفو المجلس.',
  'sent.ask': 'هل احتفظت برقم الإيصال؟',
  'sent.ask-kept': 'هل هناك شيء آخر؟',
  'sent.keep': 'نعم، احتفظت به',
  'sent.kept': 'حسنًا. لن أعرض رقم الإيصال مرة أخرى.',
  'sent.delete': 'حذف هذه المحادثة',
  'sent.menu': 'العودة إلى البداية',
  'sent.new-report': 'أُرسل بلاغك السابق، ولذلك أزلته من هنا قبل البدء ببلاغ جديد.',
  'sent.keep-first': 'قبل البدء ببلاغ جديد: هل احتفظت برقم إيصال البلاغ السابق؟ لن أتمكن من عرضه بعد ذلك.',

  'apology.not-kept':
    'عذرًا، حدث خطأ ولم تُحفظ رسالتك الأخيرة. كل ما قبلها محفوظ. يرجى إرسالها مرة أخرى بعد قليل.',
  'apology.telephone': 'إن استمر الخطأ: {{councilPhone}}. في حالة الخطر: {{emergency}}.',
  'channel.private-only': 'لا أتحدث إلا على انفراد. يرجى مراسلتي مباشرةً.',
};
