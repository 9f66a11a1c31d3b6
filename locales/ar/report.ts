/**
 * Arabic: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a human translator.
 * The words used are listed in `common.ts`. Latin names stand between `\u2066` and `\u2069`, in their own reading order.
 */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'هل هناك أحد في خطر الآن؟',
  'report.safe-now.label': 'الخطر الآن',
  'report.safe-now.why': 'إن كان أحد في خطر الآن، فالشرطة تستطيع الحضور فورًا. أما نحن فلا نستطيع.',
  'report.safe-now.choice.nobody-in-danger': 'لا',
  'report.safe-now.choice.in-danger': 'نعم',
  'report.safe-now.choice.not-sure': 'لا أدري',

  'report.reporter.ask': 'لمن حدث هذا؟',
  'report.reporter.label': 'من حدث له ذلك',
  'report.reporter.why':
    'لكي نعرف من يحتاج إلى المساعدة، ولا نتواصل مع الشخص الخطأ. ولمن يعمل لدى متعاقد مع المجلس: الإجابة المناسبة هي «أعمل لدى المجلس».',
  'report.reporter.choice.me': 'حدث لي',
  'report.reporter.choice.someone-i-know': 'لشخص أعرفه',
  'report.reporter.choice.i-saw-it': 'رأيته يحدث',
  'report.reporter.choice.i-work-for-the-council': 'أعمل لدى المجلس',

  'report.they-know.ask': 'هل يعلم هذا الشخص بأمر البلاغ؟',
  'report.they-know.label': 'علم الشخص بالبلاغ',
  'report.they-know.why': 'لكي لا يتفاجأ أحد، فقد يكون ذلك خطرًا عليه.',
  'report.they-know.choice.yes': 'نعم',
  'report.they-know.choice.no': 'لا',
  'report.they-know.choice.not-sure': 'لا أدري',

  'report.safe-to-contact-them.ask': 'هل من الآمن أن نتواصل مع هذا الشخص؟',
  'report.safe-to-contact-them.label': 'التواصل الآمن مع الشخص',
  'report.safe-to-contact-them.why': 'مكالمة أو رسالة بريدية في وقت غير مناسب قد تعرّضه للخطر.',
  'report.safe-to-contact-them.choice.yes': 'نعم',
  'report.safe-to-contact-them.choice.no': 'لا',
  'report.safe-to-contact-them.choice.not-sure': 'لا أدري',

  'report.under-18.ask': 'هل عمرك أقل من 18 عامًا؟',
  'report.under-18.label': 'العمر أقل من 18 عامًا',
  'report.under-18.why': 'هناك مساعدة إضافية لمن هم دون 18 عامًا، وعناية إضافية تجب علينا نحوهم.',
  'report.under-18.choice.no': 'لا',
  'report.under-18.choice.yes': 'نعم',
  'report.under-18.choice.rather-not-say': 'أفضّل عدم الإجابة',

  'report.they-under-18.ask': 'هل عمر من حدث له ذلك أقل من 18 عامًا؟',
  'report.they-under-18.label': 'عمر من حدث له ذلك أقل من 18 عامًا',
  'report.they-under-18.why': 'علينا عناية إضافية عندما يتعرض للمضايقة من هم دون 18 عامًا.',
  'report.they-under-18.choice.no': 'لا',
  'report.they-under-18.choice.yes': 'نعم',
  'report.they-under-18.choice.not-sure': 'لا أدري',

  'report.support.ask': 'هل يسهّل عليك الأمر شيء مما يلي؟ يمكنك اختيار أكثر من إجابة.',
  'report.support.label': 'مساعدة تسهّل الأمر',
  'report.support.why':
    'نوفّر مترجمًا فوريًّا أو مترجمًا للغة الإشارة عند الحاجة. ويمكننا أيضًا أن نكمل الباقي بالهاتف.',
  'report.support.choice.nothing': 'لا، لا أحتاج إلى شيء',
  'report.support.choice.interpreter': 'مترجم فوري',
  'report.support.choice.sign-language': 'مترجم لغة الإشارة',
  'report.support.choice.something-else': 'شيء آخر',

  'report.support-details.ask': 'ما الذي يفيدنا أن نعرفه عن ذلك؟ مثلًا: أيّ لغة، أو ما الذي يساعدك.',
  'report.support-details.label': 'عن تلك المساعدة',
  'report.support-details.why': 'لكي تتوفر المساعدة المناسبة منذ أول مرة نتحدث فيها.',

  'report.what-happened.ask':
    'يرجى إخبارنا بما حدث، بكلماتك. يمكنك إرسال أيّ عدد من الرسائل. لا توجد طريقة خاطئة لقول ذلك.',
  'report.what-happened.ask-witness':
    'يرجى إخبارنا بما رأيته أو سمعته، بكلماتك. يمكنك إرسال أيّ عدد من الرسائل. ليس من اللازم أن تكون القصة كلها معروفة لديك.',
  'report.what-happened.ask-staff': 'يرجى إخبارنا بما حدث، ولمن حدث، بكلماتك. يمكنك إرسال أيّ عدد من الرسائل.',
  'report.what-happened.ask-other':
    'يرجى إخبارنا بما حدث لذلك الشخص، بقدر ما هو معروف لديك. يمكنك إرسال أيّ عدد من الرسائل. لا توجد طريقة خاطئة لقول ذلك.',
  'report.what-happened.label': 'ما حدث',
  'report.what-happened.why': 'كلماتك تخبرنا بأكثر مما تخبرنا به أيّ قائمة. تكفي بضع كلمات.',

  'report.forms.ask': 'من أيّ نوع كان ما حدث؟ يمكنك اختيار أكثر من إجابة.',
  'report.forms.label': 'نوع المضايقة',
  'report.forms.why': 'يساعدنا ذلك على معرفة ما يحدث في أنحاء المنطقة. ولا بأس باختيار «لا أدري».',
  'report.forms.choice.physical': 'جسدية',
  'report.forms.choice.verbal': 'بالكلام',
  'report.forms.choice.non-verbal': 'بغير الكلام',
  'report.forms.choice.not-sure': 'لا أدري',

  'report.physical.ask': 'مضايقة جسدية: ما الذي حدث مما يلي؟ يمكنك اختيار أكثر من إجابة.',
  'report.physical.label': 'مضايقة جسدية',
  'report.physical.why': 'قد يستدعي الإتلاف إصلاحًا عاجلًا، وقد يعني الاعتداء أنك بحاجة إلى حماية.',
  'report.physical.choice.touching': 'لمس غير مرغوب فيه',
  'report.physical.choice.attack': 'هجوم أو اعتداء',
  'report.physical.choice.damage': 'إتلاف ممتلكات',
  'report.physical.choice.something-else': 'شيء آخر',

  'report.verbal.ask': 'مضايقة بالكلام: ما الذي حدث مما يلي؟ يمكنك اختيار أكثر من إجابة.',
  'report.verbal.label': 'مضايقة بالكلام',
  'report.verbal.why': 'التهديد، مثلًا، يحتاج إلى ردّ أسرع.',
  'report.verbal.choice.advances': 'محاولات تقرّب غير مرغوب فيها',
  'report.verbal.choice.name-calling': 'المناداة بألقاب مهينة',
  'report.verbal.choice.bullying': 'تنمّر',
  'report.verbal.choice.threats': 'تهديد',
  'report.verbal.choice.abuse': 'إساءة',
  'report.verbal.choice.jokes-insults': 'نكات أو إهانات',
  'report.verbal.choice.ridicule': 'السخرية من شخص بسبب اختلافه',
  'report.verbal.choice.malicious-complaints': 'شكاوى كيدية',
  'report.verbal.choice.something-else': 'شيء آخر',

  'report.non-verbal.ask': 'مضايقة بغير الكلام: ما الذي حدث مما يلي؟ يمكنك اختيار أكثر من إجابة.',
  'report.non-verbal.label': 'مضايقة بغير الكلام',
  'report.non-verbal.why': 'الكتابات والرسوم المسيئة على الجدران، مثلًا، لها مهلة زمنية خاصة بها.',
  'report.non-verbal.choice.graffiti': 'كتابات أو رسوم مسيئة على الجدران',
  'report.non-verbal.choice.gestures': 'إيماءات',
  'report.non-verbal.choice.letters-posters': 'رسائل أو منشورات أو ملصقات',
  'report.non-verbal.choice.staring': 'تحديق أو نظرات خبيثة',
  'report.non-verbal.choice.something-else': 'شيء آخر',

  'report.when.ask':
    'متى حدث ذلك؟ يمكنك قوله كما يناسبك: «مساء الثلاثاء الماضي»، «3 مارس»، «عدة مرات منذ مايو».',
  'report.when.label': 'متى',
  'report.when.why': 'معرفة اليوم تساعدنا على البحث عن شهود وعن صور الكاميرات. ويكفي تاريخ تقريبي.',

  'report.ongoing.ask': 'هل حدث ذلك أكثر من مرة؟',
  'report.ongoing.label': 'عدد المرات',
  'report.ongoing.why': 'تكفي مرة واحدة للإبلاغ. وإن كان الأمر مستمرًّا، فعلينا أن نخطط لذلك.',
  'report.ongoing.choice.once': 'مرة واحدة',
  'report.ongoing.choice.several-times': 'عدة مرات',
  'report.ongoing.choice.still-going-on': 'ما زال مستمرًّا',
  'report.ongoing.choice.not-sure': 'لا أدري',

  'report.where.ask': 'أين حدث ذلك؟',
  'report.where.label': 'أين',
  'report.where.why': 'لكي نعرف من يتولى شؤون ذلك المكان.',
  'report.where.choice.at-home': 'في البيت',
  'report.where.choice.at-home-other': 'في بيت من حدث له ذلك',
  'report.where.choice.in-the-building': 'في المبنى',
  'report.where.choice.in-the-street': 'في الشارع',
  'report.where.choice.online': 'على الإنترنت أو بالهاتف',
  'report.where.choice.somewhere-else': 'في مكان آخر',
  'report.where.choice.not-sure': 'لا أدري',

  'report.where-exactly.ask': 'ما هو العنوان، أو كيف يمكن وصف المكان؟',
  'report.where-exactly.label': 'العنوان أو المكان',
  'report.where-exactly.why': 'لكي نبحث في المكان الصحيح. يكفي اسم شارع أو معلم معروف.',

  'report.who.ask': 'هل الفاعل معروف لديك؟',
  'report.who.label': 'من فعل ذلك',
  'report.who.why': 'ما يمكننا فعله يتوقف على من هو. وإخبارنا به لا يعني أننا سنتواصل معه.',
  'report.who.choice.neighbour': 'أحد الجيران',
  'report.who.choice.neighbours-visitor': 'زائر لدى أحد الجيران',
  'report.who.choice.partner': 'زوجي أو زوجتي أو شريكي',
  'report.who.choice.partner-other': 'زوج ذلك الشخص أو زوجته أو شريكه',
  'report.who.choice.ex-partner': 'زوج سابق أو زوجة سابقة أو شريك سابق',
  'report.who.choice.ex-partner-other': 'زوجه السابق أو زوجته أو شريكه السابق',
  'report.who.choice.relative': 'أحد الأقارب',
  'report.who.choice.relative-other': 'أحد أقارب ذلك الشخص',
  'report.who.choice.someone-at-home': 'شخص آخر يسكن معي',
  'report.who.choice.someone-at-home-other': 'شخص آخر يسكن معه',
  'report.who.choice.council-staff': 'موظف لدى المجلس أو متعاقد معه',
  'report.who.choice.stranger': 'شخص غريب',
  'report.who.choice.someone-else': 'شخص آخر',
  'report.who.choice.not-sure': 'لا أعرف',

  'report.who-exactly.ask': 'ما المعروف لديك عن الفاعل؟ الاسم، أو العنوان، أو الشكل.',
  'report.who-exactly.ask-other':
    'ما المعروف لديك عن الفاعل، لا عمّن حدث له ذلك؟ الاسم، أو العنوان، أو الشكل.',
  'report.who-exactly.label': 'عن الفاعل',
  'report.who-exactly.why': 'لكي نتحدث عن الشخص الصحيح. يمكنك تخطّي هذا السؤال إن لم يكن لديك جواب.',

  'report.people.ask': 'بضعة أسئلة قصيرة عن الأشخاص:',
  'report.people.label': 'الأشخاص',
  'report.people.why': 'يدلّنا ذلك على مدى السرعة المطلوبة، وعلى المساعدة التي يلزم توفيرها.',
  'report.people.item.hurt': 'هل أصيب أحد بأذى؟',
  'report.people.item.weapon': 'هل كان هناك سلاح، أو شيء استُعمل كسلاح؟',
  'report.people.item.children': 'هل يسكن هناك أطفال أو شخص يحتاج إلى رعاية؟',
  'report.people.item.children-other':
    'بقدر ما هو معروف لديك: هل يسكن مع من حدث له ذلك أطفال أو شخص يحتاج إلى رعاية؟',
  'report.people.item.afraid': 'هل يخيفك البقاء في البيت؟',
  'report.people.item.afraid-witness': 'هل بدا الخوف من البقاء في البيت على من حدث له ذلك؟',
  'report.people.item.afraid-other': 'هل يخاف من حدث له ذلك من البقاء في البيت؟',

  'report.home.ask': 'هل المسكن من مساكن المجلس؟ يشمل ذلك المستأجرين وأصحاب عقود الإيجار الطويلة.',
  'report.home.ask-young':
    'هل المسكن من مساكن المجلس؟ إن لم يكن ذلك معروفًا لديك، فيمكنك اختيار «لا أدري»، ولا بأس بذلك.',
  'report.home.label': 'مساكن المجلس',
  'report.home.why': 'يتوقف على ذلك مدى سرعة الردّ الذي نَعِد به. ويمكنك الإبلاغ في كلتا الحالتين.',
  'report.home.item.yours': 'هل بيتك من مساكن المجلس؟',
  'report.home.item.yours-other': 'بقدر ما هو معروف لديك: هل بيت من حدث له ذلك من مساكن المجلس؟',
  'report.home.item.theirs': 'هل بيت الفاعل من مساكن المجلس؟',

  'report.contact.ask':
    'هل هناك طريقة آمنة لكي نتواصل معك؟ يرجى التفكير في من يرى، غيرك، هاتفك أو بريدك الإلكتروني أو رسائلك البريدية. إن كان اختيارك «لا»، أو تُرك السؤال دون إجابة، فلن نتواصل معك.',
  'report.contact.ask-young':
    'هل هناك طريقة آمنة لكي نتواصل معك؟ يرجى التفكير في من يرى، غيرك، هاتفك أو بريدك الإلكتروني أو رسائلك البريدية. يمكن لشخص كبير هو موضع ثقتك أن يساعدك في الاختيار.',
  'report.contact.ask-other':
    'هل هناك طريقة آمنة لكي نتواصل معك؟ المقصود هنا كاتب هذه الكلمات، ولا أحد غيره. إن كان اختيارك «لا»، أو تُرك السؤال دون إجابة، فلن نتواصل معك.',
  'report.contact.label': 'كيف نتواصل معك',
  'report.contact.why': 'لا نستخدم أبدًا إلا الطريقة التي اخترتها. ودون اختيار أيّ طريقة، لا نتواصل معك.',
  'report.contact.choice.no-contact': 'لا، لا أريد التواصل معي',
  'report.contact.choice.receipt': 'سأعود برقم الإيصال',
  'report.contact.choice.phone': 'مكالمة هاتفية',
  'report.contact.choice.text-message': 'رسالة نصية',
  'report.contact.choice.email': 'رسالة بالبريد الإلكتروني',
  'report.contact.choice.letter': 'رسالة ورقية بالبريد',

  'report.phone.ask': 'ما هو الرقم الآمن؟',
  'report.phone.label': 'رقم الهاتف',
  'report.phone.why': 'نستخدمه من أجل هذا البلاغ وحده، وبالطريقة التي اخترتها.',
  'report.email.ask': 'ما هو عنوان البريد الإلكتروني الآمن؟ ينبغي ألا يستطيع قراءته أحد غيرك.',
  'report.email.label': 'عنوان البريد الإلكتروني',
  'report.email.why': 'نستخدمه من أجل هذا البلاغ وحده، وبالطريقة التي اخترتها.',
  'report.address.ask': 'ما هو العنوان الآمن؟ ينبغي ألا يفتح رسائلك هناك أحد غيرك.',
  'report.address.label': 'العنوان البريدي',
  'report.address.why': 'نستخدمه من أجل هذا البلاغ وحده، وبالطريقة التي اخترتها.',

  'report.contact-rules.ask': 'عندما نتواصل معك، إن ردّ شخص آخر أو قرأ الرسالة:',
  'report.contact-rules.label': 'عندما نتواصل معك',
  'report.contact-rules.why': 'لكي لا يعلم أحد من جهتنا أنك تحدثت إلينا.',
  'report.contact-rules.item.say-who': 'هل يمكننا القول إننا من المجلس؟',
  'report.contact-rules.item.leave-message': 'هل يمكننا ترك رسالة؟',

  'report.contact-when.ask':
    'متى يكون التواصل معك آمنًا؟ مثلًا: «من الاثنين إلى الجمعة قبل الساعة 3 بعد الظهر».',
  'report.contact-when.label': 'الأوقات الآمنة',
  'report.contact-when.why': 'نلتزم بالأوقات التي ذكرتها.',

  'report.name.ask': 'ما اسمك؟ يمكنك عدم ذكره، فلا يحمل البلاغ أيّ اسم.',
  'report.name.ask-young': 'ما اسمك؟ يكفي الاسم الأول، ويمكنك عدم ذكره.',
  'report.name.ask-staff':
    'ما اسمك؟ يحافظ {{council}} على سريته، كما في كل بلاغ، إلا في هذه الحالة: {{legalException}}. ويمكنك عدم ذكره.',
  'report.name.ask-other': 'ما اسمك، لا اسم من حدث له ذلك؟ يمكنك عدم ذكره، فلا يحمل البلاغ أيّ اسم.',
  'report.name.label': 'اسمك',
  'report.name.why': 'يساعدنا الاسم على مساعدتك. ودونه يُحتسب بلاغك أيضًا.',

  'report.speak-to-them.ask': 'هل يمكننا التحدث إلى من فعل ذلك؟',
  'report.speak-to-them.ask-other':
    'هل يمكننا التحدث إلى من فعل ذلك؟ إن لم تكن رغبة من حدث له ذلك معروفة لديك، فيمكنك اختيار «تحدثوا معي أولًا».',
  'report.speak-to-them.label': 'التحدث إلى الفاعل',
  'report.speak-to-them.why': 'لا نتحدث إليه أبدًا إلا بموافقتك، أو إن لم يترك لنا القانون خيارًا.',
  'report.speak-to-them.choice.ask-me-first': 'تحدثوا معي أولًا',
  'report.speak-to-them.choice.yes': 'نعم',
  'report.speak-to-them.choice.no': 'لا',

  'contact-me.safe-now.ask': 'هل هناك أحد في خطر الآن؟',
  'contact-me.safe-now.label': 'الخطر الآن',
  'contact-me.safe-now.why': 'إن كان أحد في خطر الآن، فالشرطة تستطيع الحضور فورًا. أما نحن فلا نستطيع.',
  'contact-me.safe-now.choice.nobody-in-danger': 'لا',
  'contact-me.safe-now.choice.in-danger': 'نعم',
  'contact-me.safe-now.choice.not-sure': 'لا أدري',
  'contact-me.contact.ask':
    'كيف يمكننا التواصل معك بأمان؟ يرجى التفكير في من يرى، غيرك، هاتفك أو بريدك الإلكتروني أو رسائلك البريدية.',
  'contact-me.contact.label': 'كيف نتواصل معك',
  'contact-me.contact.why': 'لا نستخدم أبدًا إلا الطريقة التي اخترتها.',
  'contact-me.contact.choice.phone': 'مكالمة هاتفية',
  'contact-me.contact.choice.text-message': 'رسالة نصية',
  'contact-me.contact.choice.email': 'رسالة بالبريد الإلكتروني',
  'contact-me.contact.choice.letter': 'رسالة ورقية بالبريد',
  'contact-me.phone.ask': 'ما هو الرقم الآمن؟',
  'contact-me.phone.label': 'رقم الهاتف',
  'contact-me.phone.why': 'نستخدمه من أجل هذا وحده، وبالطريقة التي اخترتها.',
  'contact-me.email.ask': 'ما هو عنوان البريد الإلكتروني الآمن؟ ينبغي ألا يستطيع قراءته أحد غيرك.',
  'contact-me.email.label': 'عنوان البريد الإلكتروني',
  'contact-me.email.why': 'نستخدمه من أجل هذا وحده، وبالطريقة التي اخترتها.',
  'contact-me.address.ask': 'ما هو العنوان الآمن؟ ينبغي ألا يفتح رسائلك هناك أحد غيرك.',
  'contact-me.address.label': 'العنوان البريدي',
  'contact-me.address.why': 'نستخدمه من أجل هذا وحده، وبالطريقة التي اخترتها.',
  'contact-me.contact-rules.ask': 'عندما نتواصل معك، إن ردّ شخص آخر أو قرأ الرسالة:',
  'contact-me.contact-rules.label': 'عندما نتواصل معك',
  'contact-me.contact-rules.why': 'لكي لا يعلم أحد من جهتنا أنك تحدثت إلينا.',
  'contact-me.contact-rules.item.say-who': 'هل يمكننا القول إننا من المجلس؟',
  'contact-me.contact-rules.item.leave-message': 'هل يمكننا ترك رسالة؟',
  'contact-me.contact-when.ask': 'متى يكون ذلك آمنًا؟ مثلًا: «من الاثنين إلى الجمعة قبل الساعة 3 بعد الظهر».',
  'contact-me.contact-when.label': 'الأوقات الآمنة',
  'contact-me.contact-when.why': 'نلتزم بالأوقات التي ذكرتها.',
  'contact-me.which-language.ask': 'بأيّ لغة نتحدث معك؟ يمكننا توفير مترجم فوري أو مترجم للغة الإشارة.',
  'contact-me.which-language.label': 'لغة الحديث',
  'contact-me.which-language.why': 'لكي يتصل بك الشخص المناسب من المرة الأولى.',

  'aside.under-18':
    'شكرًا لإخباري بذلك. لست في أيّ ورطة، والذنب ليس ذنبك. يمكنك الحديث إلى \u2066Childline\u2069 في أيّ وقت، مجانًا: {{childline}}. ولأن عمرك أقل من 18 عامًا، فقد يلزم أن يعلم بالأمر أشخاص عملهم الحفاظ على سلامة الصغار واليافعين.',
  'aside.they-under-18':
    'شكرًا لإخباري بذلك. ولأن عمر من حدث له ذلك أقل من 18 عامًا، فقد يلزم أن يعلم بالأمر أشخاص عملهم الحفاظ على سلامة الصغار واليافعين.',
  'aside.saw-it': 'شكرًا لمبادرتك. ليس من اللازم أن يكون كل شيء معروفًا لديك، ويمكنك ترك ما لا جواب لديك عنه.',
  'aside.works-for-council':
    'شكرًا لإخبارنا بذلك. مضايقة موظفي المجلس والمتعاقدين معه تُحتسب أيضًا، ونتخذ إجراءات حازمة بشأنها. وتبقى هويتك سرية، كما في كل بلاغ، إلا في هذه الحالة: {{legalException}}.',
  'aside.contact-you-only': 'إذًا لن نتواصل مع ذلك الشخص. لا نتحدث إلا إليك، وبالطريقة التي اخترتها.',
  'aside.support': 'سأنقل ذلك. وإن كان أسهل عليك، فيمكنك أيضًا قول كل شيء بالهاتف: {{councilPhone}}.',
  'aside.graffiti':
    'تُزال الكتابات والرسوم المسيئة عن الجدران خلال 24 ساعة من إبلاغ مركز خدمة العملاء بها. فيرجى أيضًا الاتصال بالرقم {{councilPhone}}، لكي تبدأ الساعات الـ24.',
  'aside.damage': 'إن جعل ذلك إصلاح شيء لازمًا، فإنه يُعامل على أنه إصلاح طارئ.',
  'aside.family':
    'شكرًا لإخباري بذلك. للمساعدة بشأن أحد أفراد الأسرة، ليلًا ونهارًا ومجانًا، خط المساعدة الوطني للعنف الأسري (\u2066National Domestic Abuse Helpline\u2069): {{domesticAbuse}}.',
  'aside.council-staff':
    'شكرًا لإخباري بذلك. سيحمل بلاغك علامة «مقيّد»: يُطلب ممن يفتحه من موظفي المجلس ألا يصل إلى ذلك الشخص ولا إلى من يعملون معه.',
  'aside.hurt':
    'إن كان أحد يحتاج إلى طبيب بسرعة، فيجب الاتصال بالرقم {{emergency}} وطلب الإسعاف (بالإنجليزية: \u2066"Ambulance"\u2069، وتُنطق: «أمبيولنس»).',
  'aside.afraid':
    'من حقك ألا يكون في بيتك ما يخيفك. إن احتجت إلى مكان آمن الليلة: {{outOfHoursPhone}}. هذه الخدمة لك أيًّا كان مالك بيتك. وإن كنت من مستأجري المجلس، فيمكن ترتيب مسكن طارئ لك ولمن يسكن معك، إذا تبيّن عند تقييم حالتك أنك في خطر مباشر، وكان ذلك سيقلّل الخطر.',
  'aside.they-afraid':
    'من حق كل إنسان ألا يكون في بيته ما يخيفه. إن احتاج ذلك الشخص إلى مكان آمن الليلة: {{outOfHoursPhone}}. هذه الخدمة له أيًّا كان مالك بيته. وإن كان من مستأجري المجلس، فيمكن ترتيب مسكن طارئ له ولمن يسكن معه، إذا تبيّن عند تقييم حالته أنه في خطر مباشر، وكان ذلك سيقلّل الخطر.',
  'aside.no-contact':
    'إذًا لن نتواصل معك. ونرجو أن يكون معنى ذلك واضحًا: دون طريقة للتواصل معك، أو عودتك برقم الإيصال، لا نكاد نستطيع المساعدة.',
  'aside.receipt': 'حسنًا. بعد الإرسال سأعرض لك رقم الإيصال. يرجى الاحتفاظ به، فلا أحد يستطيع إصدار رقم جديد.',
  'aside.phone-risk': 'تبقى المكالمات والرسائل النصية في سجل هاتفك، وقد يراها هناك من يرى هاتفك.',
  'aside.email-risk':
    'قد يقرأ بريدك الإلكتروني من يعرف كلمة السر أو يستخدم الجهاز نفسه. إن كان البريد مشتركًا مع أحد، فالأفضل اختيار طريقة أخرى.',
  'aside.letter-risk':
    'قد يرى الرسالة الورقية أو يفتحها شخص في ذلك العنوان. إن لم يكن ذلك آمنًا، فالأفضل اختيار طريقة أخرى.',
  'aside.letter': 'تستغرق الرسالة الورقية بضعة أيام. إن أمكن، فالأفضل اختيار رقم هاتف.',
};
