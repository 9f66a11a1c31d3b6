/** Two doors beside the council's own page: "Someone has reported me", and what happens with what people tell. */
export const others = {
  'door.reported-me.name': 'Someone has reported me',
  'door.privacy.name': 'Privacy',

  'reported.cannot-say':
    'I cannot tell you whether there is a report about you. I say neither yes nor no, whoever asks.',
  'reported.ring':
    'Has the council written to you or rung you? Then you can ring it and ask: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'Citizens Advice gives free advice and is not part of the council: {{citizensAdvice}}',
  'reported.samaritans': 'If it all feels too much, Samaritans listen, free, day and night: {{samaritans}}',
  'reported.hurt':
    'Are you in danger, or has somebody hurt or threatened you? Then you can report that here, and there are people who help.',
  'reported.label.hurt': 'Somebody is hurting me',
  'reported.label.support': 'Advice and support',

  'privacy.ask': 'What happens with what I tell you?',
  'privacy.responsible': '{{council}} is responsible for what you tell us here.',
  'privacy.purpose':
    'We use it to look into harassment and to keep people safe. We also look at all reports together, to get better at helping.',
  'privacy.ground':
    'The law lets a council do this because it is a public task. Some things are very private. Such things are your health, your religion or your sexual orientation. There the reason is substantial public interest.',
  'privacy.notice': 'The full privacy notice of {{council}}: {{privacyNotice}}',
  'privacy.before-send': 'Nothing goes to the council before you press “Send”.',
  'privacy.officers':
    'After that, only the council’s officers can open your report. The council keeps it private. It may only share it if this is so: {{legalException}}.',
  'privacy.newest':
    'We ask you about each of them. Without a yes it is no. You can change your mind: use “Add more” after sending, and your newest answer counts.',
  'privacy.other-channels':
    'Do you write to us by text message or in an app? Then the company behind it keeps a copy of its own.',
  'privacy.kept-unsent':
    'What you have not sent is deleted 24 hours after your last message. By text message or in another company’s app it is 7 days.',
  'privacy.kept-sent': '30 minutes after you send, this chat is deleted.',
  'privacy.kept-delete':
    'You can write “Delete everything” at any time. Then it is deleted here at once. A report that was sent stays with the council.',
  'privacy.kept-case':
    'How long the council keeps a report that was sent: please see its full notice, or ask. {{privacyNotice}}',
  'privacy.right-see': 'You can ask to see what the council keeps about you.',
  'privacy.right-correct': 'You can ask the council to put right what is wrong in it.',
  'privacy.right-delete':
    'You can ask the council to delete it. That is a request: an officer decides about it.',
  'privacy.right-how':
    'To ask, ring {{councilPhone}} ({{councilHours}}), or choose “My report, or a code” on the start page if you have a receipt. The full notice: {{privacyNotice}}',
  'privacy.complain-council':
    'You can complain to the council first: {{councilPhone}} ({{councilHours}}). Its full notice: {{privacyNotice}}',
  'privacy.complain-regulator':
    'You can also complain to the Information Commissioner. It is there to look after your data rights: {{dataRegulator}}',
  'privacy.hosted-known':
    'This channel may show who you are: a text message comes with your number, and Teams shows you to your employer. If you leave out your name, only the report is without it.',
  'privacy.label.shared': 'Who is told',
  'privacy.label.kept': 'How long it is kept',
  'privacy.label.rights': 'Your rights',
  'privacy.label.complain': 'How to complain',
} as const;
