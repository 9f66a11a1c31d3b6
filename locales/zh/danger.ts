/**
 * Chinese (simplified): the emergency words. Not yet reviewed by a human translator.
 */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': '没有人在看这个聊天，它也没有报警。请拨打 {{emergency}}。',
  'danger.fallback': '没有人在看这个聊天，它也没有报警。如果您有危险，请拨打 999。',
  'danger.alerts-nobody':
    '在这里写字不会通知任何人。只有按下“发送”，您说的话才会到市政当局，而且也不一定马上有人看。',
  'danger.silent-short': '不方便说话？拨打 {{emergency}}，咳嗽或轻敲电话。用手机时，听到提示请按 55。',
  'danger.silent': '不方便说话？也请拨打 {{emergency}}。咳嗽，或轻敲电话。',
  'danger.mobile': '用手机时，听到提示请按 55，否则电话可能会挂断。这样他们看不到您在哪里。',
  'danger.landline': '用座机时，请不要挂断。',
  'danger.relay': '听不见或不能说话？用文字电话或 Relay UK 应用拨打 {{textphone}}。',
  'danger.bsl': '用英国手语？请用 999 BSL 应用或网站。免费，日夜都有，不用注册。',
  'danger.text-message':
    '只有手机已经注册，才能给 {{emergency}} 发短信。注册：把“register”发到 {{emergency}}，看回复，再回“yes”。没有收到回复之前，不要指望短信。只限英文。',
  'danger.interpreter':
    '英语不好？拨打 {{emergency}}，先说“Police”（读作“坡利斯”），再说“{{language}} interpreter”（读作“柴尼斯 因特普瑞特”）。',
  'danger.interpreter-any':
    '英语不好？拨打 {{emergency}}，先说“Police”（读作“坡利斯”），再用英语说您的语言，例如“Chinese interpreter”（读作“柴尼斯 因特普瑞特”）。',
  'danger.not-emergency':
    '不是紧急情况？警察的电话是 {{nonEmergency}}。用文字电话或 Relay UK 应用：18001 {{nonEmergency}}',
  'danger.trace': '通话和短信会留在您手机的记录里，别人可能会看到。',
  'danger.more': '想再看所有求助方式，请写“{{repeat}}”。',
  'danger.crisis': '我很难过您这么痛苦。您不必一个人承受。',
  'danger.life-at-risk':
    '如果现在有生命危险，请拨打 {{emergency}}，要救护车：“Ambulance”（读作“安比由冷斯”）。',
  'danger.samaritans': '想找人倾听，请打 Samaritans，免费，日夜都有：{{samaritans}}',
  'danger.shout': '想写字而不是说话，请把 SHOUT 用短信发到 {{shout}}，日夜都有。',
  'danger.childline': '不到 18 岁？请打 Childline，免费，日夜都有：{{childline}}',
  'danger.sorry': '很难过发生了这样的事。这不是您的错。',
  'danger.again':
    '这种事很快会再发生吗？如果会，请不要等我们。没有人在看这个聊天，它也没有报警。请拨打 {{emergency}}。',
  'danger.ask': '您现在安全吗？',
  'danger.safe': '我现在安全了',
  'danger.not-safe': '不，我不安全',
  'danger.go-on': '还是继续',
};
