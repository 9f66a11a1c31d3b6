/** The emergency words. Plain quotes only: one curly quote more than halves what fits in a text message. */
export const danger = {
  'danger.call': 'Nobody is watching this chat and it has not called the police. Call {{emergency}}.',
  // The number stands in the words here: this is said when nothing else can be relied on, facts included.
  'danger.fallback':
    'Nobody is watching this chat and it has not called the police. If you are in danger, call 999.',
  'danger.alerts-nobody':
    'Writing here does not alert anybody. What you tell us goes to the council only when you press Send, and even then it may not be read at once.',
  'danger.silent-short':
    'Not safe to speak? Call {{emergency}} and cough or tap. On a mobile, press 55 when you are asked to.',
  'danger.silent': 'Not safe to speak? Call {{emergency}} all the same. Cough, or tap the phone.',
  'danger.mobile':
    'On a mobile, press 55 when you are asked to, or the call may end. This does not show them where you are.',
  'danger.landline': 'On a landline, stay on the line.',
  'danger.relay': 'Deaf, or not able to speak? Call {{textphone}} with a textphone or the Relay UK app.',
  'danger.bsl':
    'British Sign Language? Use the 999 BSL app or website. It is free, day and night, and you do not need to register.',
  'danger.text-message':
    'You can text {{emergency}} only if your phone is registered for it. To register, text "register" to {{emergency}}, read the answer and reply "yes". Do not rely on a text until it is answered. English only.',
  'danger.interpreter': 'Little English? Call {{emergency}}. Say "Police", then "{{language}} interpreter".',
  'danger.interpreter-any':
    'Little English? Call {{emergency}}. Say "Police", then the name of your language in English, such as "Polish interpreter".',
  'danger.not-emergency':
    'Not an emergency? Call the police on {{nonEmergency}}. With a textphone or the Relay UK app: 18001 {{nonEmergency}}',
  'danger.trace': 'Calls and texts stay in the list on your phone, where other people may see them.',
  'danger.more': 'To see all the ways to get help again, write "{{repeat}}".',

  'danger.crisis': 'I am sorry that it hurts so much. You do not have to be alone with it.',
  'danger.life-at-risk': 'If a life is at risk now, call {{emergency}} and ask for an ambulance.',
  'danger.samaritans': 'To talk to someone who listens, call Samaritans, free, day and night: {{samaritans}}',
  'danger.shout': 'To write instead, text SHOUT to {{shout}}, day and night.',
  'danger.childline': 'Under 18? Call Childline, free, day and night: {{childline}}',

  'danger.sorry': 'I am sorry that happened. It was not your fault.',
  'danger.again':
    'Could it happen again soon? If it could, do not wait for us. Nobody is watching this chat and it has not called the police. Call {{emergency}}.',

  'danger.ask': 'Are you safe now?',
  'danger.safe': 'I am safe now',
  'danger.not-safe': 'No, I am not safe',
  'danger.go-on': 'Go on all the same',
} as const;
