/** Chinese: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': '我的报告或代码',
  'my-report.hosted':
    '这个渠道会留副本，所以我不能在这里显示您的报告。请打开{{page}}，在那里输入代码或回执号。两样都没有了？请给我们打电话：{{councilPhone}}（{{councilHours}}）。',
  'my-report.reference': '这是报告{{reference}}。',
  'my-report.status.new': '我们已收到。工作人员还没有记下答复或计划。',
  'my-report.status.responded': '工作人员已经答复。',
  'my-report.status.planned': '已经有行动计划。',
  'my-report.status.closed': '已经结束。如果再发生，请再告诉我们。',
  'my-report.respond.in-time':
    '我们原想在可能的情况下于这一天之前答复：{{by}}。我们在这一天答复，按时：{{on}}。',
  'my-report.respond.late':
    '我们原想在可能的情况下于这一天之前答复：{{by}}。我们在这一天答复，晚了：{{on}}。',
  'my-report.respond.due': '在可能的情况下，我们会在这天之前给出答复：{{by}}。',
  'my-report.respond.missed': '我们原想在可能的情况下于这一天之前答复：{{by}}。这一天已经过了。',
  'my-report.plan.in-time':
    '我们原想在可能的情况下于这一天之前做好行动计划：{{by}}。在这一天做好，按时：{{on}}。',
  'my-report.plan.late':
    '我们原想在可能的情况下于这一天之前做好行动计划：{{by}}。在这一天做好，晚了：{{on}}。',
  'my-report.plan.due': '在可能的情况下，行动计划会在这天之前做好：{{by}}。',
  'my-report.plan.missed': '我们原想在可能的情况下于这一天之前做好行动计划：{{by}}。这一天已经过了。',
  'my-report.no-message': '还没有给您的信息。',
  'my-report.messages_other': '有{{count}}条给您的信息。',
  'my-report.message': '{{day}}，来自市政府：“{{words}}”',
  'my-report.window': '我显示30分钟，然后在这里删除。凭回执号可以再打开。',
  'my-report.receipt':
    '代码已用完，不能再打开任何内容。从现在起这是您的回执号：{{receipt}}。它看起来像电话号码。请放在只有您会看的地方。',
  'my-report.next': '您想做什么？',
  'my-report.request': '告诉或询问我们',
  'my-report.more': '回答更多问题',
  'my-report.close': '关闭我的报告',
  'my-report.closed': '已关闭。凭回执号可以再打开。',
  'my-report.begin': '您的报告保持不变。您写的只有按“发送”才会发出。请在30分钟内完成。',
  'sent.code':
    '要看我们的答复，请打开{{page}}，输入这个代码：{{code}}。7天内可用一次。那里会显示您的回执号。',
  'code.wait': '错的次数太多。请等15分钟，或给我们打电话：{{councilPhone}}（{{councilHours}}）。',
  'added.words': '您之前发出的保持不变。这些话我已保存：如果也要交给市政府，请按“发送”。',
  'sent.keep-now': '请现在记好：写下来或背下来。我只能显示30分钟，没有人能再给您一次。',
  'request.what.ask': '您想做什么？',
  'request.what.label': '您要做的',
  'request.what.why': '这样您的话能到合适的人那里。',
  'request.what.choice.tell-more': '告诉你们更多',
  'request.what.choice.change-contact': '更改联系我的方式',
  'request.what.choice.withdraw': '撤回我的报告',
  'request.what.choice.delete': '请求删除我的报告',
  'request.what.choice.something-else': '其他',
  'request.words.ask': '请写我们应该知道的内容。',
  'request.words.label': '您的话',
  'request.words.why': '这样工作人员明白您的意思。可以不回答。',
  'my-report.asked': '谢谢。我们收到了您的信息。工作人员会看，答复会在您的回执号后面等您。',
  'aside.request': '这由工作人员决定，并会先确认是您本人。别人也可能捡到回执号。在那之前什么都不变。',
};
