/** "My report": what is told to whoever holds its receipt, and what they may ask for. */
export const myReport = {
  'door.my-report.name': 'My report, or a code',

  'my-report.hosted':
    'This channel keeps copies, so I cannot show your report here. Open {{page}} and type your code or your receipt there. No longer have either? Ring us: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'This is report {{reference}}.',
  'my-report.status.new': 'We have it. No officer has noted an answer or a plan yet.',
  'my-report.status.responded': 'An officer has answered it.',
  'my-report.status.planned': 'There is a plan of action for it.',
  'my-report.status.closed': 'It is closed. If it happens again, please tell us again.',
  'my-report.respond.in-time':
    'We aimed to answer by {{by}}, where possible. We answered on {{on}}, in time.',
  'my-report.respond.late':
    'We aimed to answer by {{by}}, where possible. We answered on {{on}}, which was late.',
  'my-report.respond.due': 'Where possible, we will answer by {{by}}.',
  'my-report.respond.missed': 'We aimed to answer by {{by}}, where possible. That day has passed.',
  'my-report.plan.in-time':
    'We aimed to have a plan of action by {{by}}, where possible. We had one on {{on}}, in time.',
  'my-report.plan.late':
    'We aimed to have a plan of action by {{by}}, where possible. We had one on {{on}}, which was late.',
  'my-report.plan.due': 'Where possible, we will have a plan of action by {{by}}.',
  'my-report.plan.missed':
    'We aimed to have a plan of action by {{by}}, where possible. That day has passed.',
  'my-report.no-message': 'There is no message for you yet.',
  'my-report.messages_one': 'There is {{count}} message for you.',
  'my-report.messages_other': 'There are {{count}} messages for you.',
  'my-report.message': '{{day}}, from the council: “{{words}}”',
  'my-report.window': 'I show this for 30 minutes. Then it is deleted here. Your receipt opens it again.',
  'my-report.receipt':
    'The code has done its work and opens nothing any more. From now on this is your receipt: {{receipt}}. It is shaped like a phone number. Keep it where only you look.',
  'my-report.next': 'What would you like to do?',
  'my-report.request': 'Tell or ask us something',
  'my-report.more': 'Answer more questions',
  'my-report.close': 'Close my report',
  'my-report.closed': 'I have closed it. Your receipt opens it again.',
  'my-report.begin':
    'Your report stays as it is. What you write goes only when you press “Send”. Please do it within 30 minutes.',

  'sent.code':
    'To read our answer, open {{page}} and type this code: {{code}}. It works once, for 7 days. Your receipt is then shown there.',

  'code.wait':
    'That was wrong too often. Please wait 15 minutes, or ring us: {{councilPhone}} ({{councilHours}}).',

  'added.words':
    'What you sent before stays as it is. I have kept these words: press “Send” if they should go to the council as well.',
  'sent.keep-now':
    'Please keep it now: write it down, or learn it. I can show it for 30 minutes only, and nobody can give it to you again.',

  'request.what.ask': 'What would you like to do?',
  'request.what.label': 'What you want',
  'request.what.why': 'So that your words reach the right person.',
  'request.what.choice.tell-more': 'Tell you more',
  'request.what.choice.change-contact': 'Change how you reach me',
  'request.what.choice.withdraw': 'Take my report back',
  'request.what.choice.delete': 'Ask you to delete my report',
  'request.what.choice.something-else': 'Something else',
  'request.words.ask': 'Please write what we should know about it.',
  'request.words.label': 'Your words',
  'request.words.why': 'So that an officer knows what you mean. You can leave it out.',
  'my-report.asked':
    'Thank you. We have your message. An officer will read it, and the answer will wait behind your receipt.',
  'aside.request':
    'An officer decides this, and first makes sure that it comes from you. Somebody else could have found the receipt. Until then nothing changes.',
} as const;
