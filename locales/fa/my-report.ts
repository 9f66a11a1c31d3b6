/** Persian: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'گزارش من، یا یک کد',
  'my-report.hosted':
    'این کانال نسخه نگه می‌دارد و نمی‌توانم گزارش را اینجا نشان بدهم. {{page}} را باز کنید و کد یا شمارهٔ رسید را آنجا بنویسید. هیچ‌کدام را ندارید؟ به ما زنگ بزنید: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'این گزارش {{reference}} است.',
  'my-report.status.new': 'رسیده. هنوز کارمندی جواب یا برنامه‌ای ثبت نکرده.',
  'my-report.status.responded': 'کارمندی جواب داده.',
  'my-report.status.planned': 'برنامهٔ اقدام برایش هست.',
  'my-report.status.closed': 'بسته شده. اگر دوباره پیش آمد، باز هم به ما بگویید.',
  'my-report.respond.in-time':
    'می‌خواستیم اگر بشود تا این روز جواب بدهیم: {{by}}. در این روز جواب دادیم، به‌موقع: {{on}}.',
  'my-report.respond.late':
    'می‌خواستیم اگر بشود تا این روز جواب بدهیم: {{by}}. در این روز جواب دادیم، دیر: {{on}}.',
  'my-report.respond.due': 'اگر بشود، جواب را تا این روز می‌دهیم: {{by}}.',
  'my-report.respond.missed': 'می‌خواستیم اگر بشود تا این روز جواب بدهیم: {{by}}. آن روز گذشت.',
  'my-report.plan.in-time':
    'می‌خواستیم اگر بشود تا این روز برنامهٔ اقدام داشته باشیم: {{by}}. در این روز داشتیم، به‌موقع: {{on}}.',
  'my-report.plan.late':
    'می‌خواستیم اگر بشود تا این روز برنامهٔ اقدام داشته باشیم: {{by}}. در این روز داشتیم، دیر: {{on}}.',
  'my-report.plan.due': 'اگر بشود، برنامهٔ اقدام تا این روز آماده است: {{by}}.',
  'my-report.plan.missed': 'می‌خواستیم اگر بشود تا این روز برنامهٔ اقدام داشته باشیم: {{by}}. آن روز گذشت.',
  'my-report.no-message': 'هنوز پیامی برای شما نیست.',
  'my-report.messages_one': '{{count}} پیام برای شما هست.',
  'my-report.messages_other': '{{count}} پیام برای شما هست.',
  'my-report.message': '{{day}}، از شورا: «{{words}}»',
  'my-report.window': 'این را 30 دقیقه نشان می‌دهم. بعد اینجا پاک می‌شود. شمارهٔ رسید دوباره بازش می‌کند.',
  'my-report.receipt':
    'کد کارش را کرد و دیگر چیزی باز نمی‌کند. از حالا این شمارهٔ رسید شماست: {{receipt}}. شبیه شمارهٔ تلفن است. جایی بگذارید که فقط خودتان نگاه می‌کنید.',
  'my-report.next': 'چه کار می‌خواهید بکنید؟',
  'my-report.request': 'گفتن یا خواستن چیزی',
  'my-report.more': 'جواب به سؤال‌های بیشتر',
  'my-report.close': 'بستن گزارش من',
  'my-report.closed': 'بستم. شمارهٔ رسید دوباره بازش می‌کند.',
  'my-report.begin':
    'گزارش شما همان‌طور می‌ماند. آنچه می‌نویسید فقط وقتی «ارسال» را بزنید می‌رود. لطفاً در 30 دقیقه انجام بدهید.',
  'sent.code':
    'برای خواندن جواب ما {{page}} را باز کنید و این کد را بنویسید: {{code}}. یک بار و تا 7 روز کار می‌کند. شمارهٔ رسید آنجا نشان داده می‌شود.',
  'code.wait':
    'بارها اشتباه شد. لطفاً 15 دقیقه صبر کنید یا به ما زنگ بزنید: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'آنچه قبلاً فرستادید همان‌طور می‌ماند. این حرف‌ها نگه داشته شد: اگر باید به شورا هم برود «ارسال» را بزنید.',
  'sent.keep-now':
    'لطفاً همین حالا نگه دارید: بنویسید یا حفظ کنید. فقط 30 دقیقه می‌توانم نشان بدهم و هیچ‌کس نمی‌تواند دوباره آن را بدهد.',
  'request.what.ask': 'چه کار می‌خواهید بکنید؟',
  'request.what.label': 'خواستهٔ شما',
  'request.what.why': 'تا حرفتان به شخص درست برسد.',
  'request.what.choice.tell-more': 'بیشتر بگویم',
  'request.what.choice.change-contact': 'تغییر راه تماس با من',
  'request.what.choice.withdraw': 'پس گرفتن گزارشم',
  'request.what.choice.delete': 'درخواست پاک کردن گزارشم',
  'request.what.choice.something-else': 'چیز دیگر',
  'request.words.ask': 'لطفاً بنویسید دربارهٔ آن چه باید بدانیم.',
  'request.words.label': 'حرف شما',
  'request.words.why': 'تا کارمند بداند منظورتان چیست. می‌توانید جواب ندهید.',
  'my-report.asked': 'ممنون. پیام شما رسید. کارمندی آن را می‌خواند و جواب پشت شمارهٔ رسید منتظر می‌ماند.',
  'aside.request':
    'کارمند در این باره تصمیم می‌گیرد و اول مطمئن می‌شود که از شماست. شاید کس دیگری شمارهٔ رسید را پیدا کرده باشد. تا آن وقت چیزی عوض نمی‌شود.',
};
