/** Chinese: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': '有人报告了我',
  'door.privacy.name': '隐私',
  'reported.cannot-say': '我不能告诉您是否有关于您的报告。不管谁问，我都不说有也不说没有。',
  'reported.ring': '市政府给您写信或打电话了吗？那您可以打电话询问：{{councilPhone}}（{{councilHours}}）',
  'reported.advice': 'Citizens Advice（公民咨询）提供免费建议，不属于市政府：{{citizensAdvice}}',
  'reported.samaritans': '如果觉得撑不住，Samaritans会倾听，免费，日夜都有：{{samaritans}}',
  'reported.hurt': '您有危险吗，或有人伤害或威胁您吗？那您可以在这里报告，也有人帮忙。',
  'reported.label.hurt': '有人在伤害我',
  'reported.label.support': '建议和支持',
  'privacy.ask': '我告诉你们的内容会怎样？',
  'privacy.responsible': '您在这里告诉我们的内容由{{council}}负责。',
  'privacy.purpose': '我们用它来调查骚扰和保护人的安全。我们也把所有报告放在一起看，以便帮得更好。',
  'privacy.ground':
    '法律允许市政府这样做，因为这是公共职责。有些内容非常私密，例如您的健康、宗教或性取向。对这些，理由是重大公共利益。',
  'privacy.notice': '{{council}}的完整隐私说明：{{privacyNotice}}',
  'privacy.before-send': '您按“发送”之前，什么都不会交给市政府。',
  'privacy.officers':
    '之后只有市政府工作人员能打开您的报告。市政府会保密，只有这种情况可以告诉别人：{{legalException}}。',
  'privacy.newest':
    '我们会逐一问您。没有说“是”就是“否”。您可以改变主意：发送后用“补充更多”，以最新的回答为准。',
  'privacy.other-channels': '您用短信或应用写给我们吗？那么提供它的公司会自己留一份。',
  'privacy.kept-unsent': '您没发出的内容在最后一条信息24小时后删除。用短信或别的公司的应用则是7天。',
  'privacy.kept-sent': '发送30分钟后，这个聊天会删除。',
  'privacy.kept-delete': '您随时可以写“全部删除”，这里会马上删除。已发出的报告留在市政府。',
  'privacy.kept-case': '市政府保存已发出的报告多久：请看完整说明，或询问。{{privacyNotice}}',
  'privacy.right-see': '您可以要求查看市政府保存的关于您的内容。',
  'privacy.right-correct': '您可以要求市政府更正其中的错误。',
  'privacy.right-delete': '您可以要求市政府删除。这是请求，由工作人员决定。',
  'privacy.right-how':
    '要提出要求，请拨打{{councilPhone}}（{{councilHours}}），如果有回执号，也可在首页选“我的报告或代码”。完整说明：{{privacyNotice}}',
  'privacy.complain-council':
    '您可以先向市政府投诉：{{councilPhone}}（{{councilHours}}）。完整说明：{{privacyNotice}}',
  'privacy.complain-regulator':
    '您也可以向信息专员（Information Commissioner）投诉，该机构保护您的数据权利：{{dataRegulator}}',
  'privacy.hosted-known':
    '这个渠道可能显示您是谁：短信带有您的号码，Teams会让您的雇主看到您。如果不写姓名，只有报告里没有。',
  'privacy.label.shared': '会告诉谁',
  'privacy.label.kept': '保存多久',
  'privacy.label.rights': '您的权利',
  'privacy.label.complain': '怎样投诉',
};
