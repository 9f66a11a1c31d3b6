/** Persian: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'کسی از من گزارش داده',
  'door.privacy.name': 'حریم خصوصی',
  'reported.cannot-say': 'نمی‌توانم بگویم گزارشی دربارهٔ شما هست یا نه. هر که بپرسد، نه بله می‌گویم نه خیر.',
  'reported.ring':
    'شورا به شما نامه نوشت یا زنگ زد؟ پس می‌توانید زنگ بزنید و بپرسید: {{councilPhone}} ({{councilHours}})',
  'reported.advice': '⁦Citizens Advice⁩ مشاورهٔ رایگان می‌دهد و جزو شورا نیست: {{citizensAdvice}}',
  'reported.samaritans':
    'اگر همه‌چیز زیادی سنگین است، ⁦Samaritans⁩ گوش می‌دهند، رایگان، شب و روز: {{samaritans}}',
  'reported.hurt':
    'در خطر هستید، یا کسی به شما آسیب زده یا تهدید کرده؟ پس می‌توانید اینجا گزارش کنید و کسانی هستند که کمک می‌کنند.',
  'reported.label.hurt': 'کسی به من آسیب می‌زند',
  'reported.label.support': 'راهنمایی و حمایت',
  'privacy.ask': 'با آنچه می‌گویم چه می‌شود؟',
  'privacy.responsible': '{{council}} مسئول چیزی است که اینجا می‌گویید.',
  'privacy.purpose':
    'آن را برای بررسی آزار و امن نگه داشتن مردم به کار می‌بریم. همهٔ گزارش‌ها را هم با هم می‌بینیم تا بهتر کمک کنیم.',
  'privacy.ground':
    'قانون این را به شورا اجازه می‌دهد چون وظیفهٔ عمومی است. بعضی چیزها خیلی خصوصی است، مثل سلامت، دین یا گرایش جنسی. دلیل آن‌ها منفعت عمومی مهم است.',
  'privacy.notice': 'اطلاعیهٔ کامل حریم خصوصی ({{council}}): {{privacyNotice}}',
  'privacy.before-send': 'پیش از آن‌که «ارسال» را بزنید چیزی به شورا نمی‌رود.',
  'privacy.officers':
    'بعد از آن فقط کارمندان شورا می‌توانند گزارش را باز کنند. شورا محرمانه نگه می‌دارد. فقط در این حالت می‌تواند به دیگران بدهد: {{legalException}}.',
  'privacy.newest':
    'دربارهٔ هر کدام از شما می‌پرسیم. بدون بله، نه است. می‌توانید نظرتان را عوض کنید: بعد از ارسال «افزودن بیشتر» را به کار ببرید و تازه‌ترین جواب حساب است.',
  'privacy.other-channels':
    'با پیامک یا در برنامه‌ای به ما می‌نویسید؟ پس شرکت پشت آن نسخهٔ خودش را نگه می‌دارد.',
  'privacy.kept-unsent':
    'آنچه نفرستاده‌اید 24 ساعت بعد از آخرین پیام پاک می‌شود. با پیامک یا در برنامهٔ شرکت دیگر 7 روز است.',
  'privacy.kept-sent': '30 دقیقه بعد از ارسال، این گفتگو پاک می‌شود.',
  'privacy.kept-delete':
    'هر وقت بخواهید می‌توانید «پاک کردن همه» را بنویسید. آن‌وقت اینجا فوراً پاک می‌شود. گزارش فرستاده‌شده نزد شورا می‌ماند.',
  'privacy.kept-case':
    'شورا گزارش فرستاده‌شده را چقدر نگه می‌دارد: اطلاعیهٔ کامل را ببینید یا بپرسید. {{privacyNotice}}',
  'privacy.right-see': 'می‌توانید بخواهید ببینید شورا دربارهٔ شما چه نگه می‌دارد.',
  'privacy.right-correct': 'می‌توانید از شورا بخواهید اشتباهش را درست کند.',
  'privacy.right-delete': 'می‌توانید از شورا بخواهید پاکش کند. این درخواست است: کارمندی تصمیم می‌گیرد.',
  'privacy.right-how':
    'برای درخواست به {{councilPhone}} ({{councilHours}}) زنگ بزنید، یا اگر شمارهٔ رسید دارید در صفحهٔ آغاز «گزارش من، یا یک کد» را انتخاب کنید. اطلاعیهٔ کامل: {{privacyNotice}}',
  'privacy.complain-council':
    'اول می‌توانید به شورا شکایت کنید: {{councilPhone}} ({{councilHours}}). اطلاعیهٔ کاملش: {{privacyNotice}}',
  'privacy.complain-regulator':
    'می‌توانید به ⁦Information Commissioner⁩ هم شکایت کنید که از حق شما بر داده‌ها محافظت می‌کند: {{dataRegulator}}',
  'privacy.hosted-known':
    'این کانال شاید نشان بدهد شما که هستید: پیامک با شمارهٔ شما می‌آید و ⁦Teams⁩ شما را به کارفرما نشان می‌دهد. اگر نام ندهید فقط گزارش بی‌نام است.',
  'privacy.label.shared': 'به چه کسی گفته می‌شود',
  'privacy.label.kept': 'چقدر نگه داشته می‌شود',
  'privacy.label.rights': 'حق‌های شما',
  'privacy.label.complain': 'چطور شکایت کنید',
};
