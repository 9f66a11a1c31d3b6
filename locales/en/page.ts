/** The page round the conversation: what stands there before any script, and the few sentences of its client. */
export const page = {
  'page.title': 'Help – {{council}}',
  'page.skip': 'Go to the conversation',
  'page.languages': 'Languages',

  'page.exit': 'Exit now',
  'page.exit.truth':
    '“Exit now” clears this page at once and opens a weather page. Pressing the Shift key three times does the same. It cannot clear the list of pages that you visited: you can do that in your browser.',

  'page.danger.heading': 'In danger now?',
  'page.danger.call': 'Call {{emergency}}',
  'page.danger.truth': 'Nobody is watching this chat, and it does not call the police.',
  'page.danger.later': 'Not an emergency? Call the police on {{nonEmergency}}.',
  'page.danger.silent': 'If you cannot speak or hear',
  'page.danger.mobile':
    'Not safe to speak? Call {{emergency}} from a mobile and cough or tap the phone. Press 55 when you are asked to, or the call may end. Pressing 55 does not tell the police where you are.',
  'page.danger.landline': 'From a landline: call {{emergency}} and stay on the line.',
  'page.danger.relay':
    'Deaf, or unable to speak: call {{textphone}} by textphone or with the Relay UK app. In British Sign Language: the 999 BSL app or website, free, day and night.',
  'page.danger.register':
    'You can text {{emergency}} only if your phone is registered. To register, text the word “register” to {{emergency}}, read the answer and reply “yes”. Until you get an answer to your text, do not count on help. In English only.',
  'page.danger.language':
    'Is English hard for you? Say “Police” and then the name of your language in English, such as “Polish interpreter”.',

  'page.heading': 'Tell us what is happening',
  'page.intro':
    'This is the automatic assistant of {{council}}. You can ask, get advice or report harassment. You can stop at any time.',

  'page.reads.heading': 'Who reads this, and what it cannot do',
  'page.reads.program': 'A computer program answers you. There is no person who reads along.',
  'page.reads.send':
    'The council gets nothing until you have checked your report and sent it. Then officers who deal with harassment read it.',
  'page.reads.privacy': 'How the council uses your information',
  'page.reads.cannot':
    'It cannot send help, call anyone or see where you are. A report made here is not a report to the police.',

  'page.harassment.heading': 'What is harassment?',
  'page.harassment.meaning':
    'Something done, said or shown that you did not want, and that offends you, frightens you, humiliates you or looks down on you. It is one-sided, and it can make a place feel hostile.',
  'page.harassment.physical':
    'To the body or to things: touching that is not wanted, attacks, damage to what is yours.',
  'page.harassment.verbal':
    'In words: threats, abuse, bullying and name calling. Advances that are not wanted. Insults and jokes. Making fun of someone’s culture, or of any way that they are different. Complaints made out of malice.',
  'page.harassment.silent':
    'It can be without words, such as offensive graffiti or gestures. It can be letters, leaflets or posters. It can be that someone stares or leers.',
  'page.harassment.anyone':
    'It can happen to anyone. Once is enough to tell us, however small it seems. You can also tell us what you saw happen to someone else.',

  'page.advice.heading': 'If you are not ready to report',
  'page.advice.fault': 'It is not your fault.',
  'page.advice.grave':
    'Was there violence, a threat, a weapon, stalking or a sexual act? Or is it a partner, a former partner or a relative? Then do not speak or write to them about it. Free help, day and night: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.',
  'page.advice.minor':
    'If it is something smaller, and only if you feel comfortable and safe: tell them that you do not like it and that it must stop. A friend can come with you or say it for you. Or write it to them, and keep a copy.',
  'page.advice.confide': 'Talk to somebody you trust.',
  'page.advice.note': 'Keep a note of what happened, with dates and times, where only you look.',
  'page.advice.again': 'If it goes on, think again about reporting it.',

  'page.contact.heading': 'Speak to a person',
  'page.contact.call': 'Customer Service Centre: {{councilPhone}}',
  'page.contact.hours': 'Hours: {{councilHours}}',
  'page.contact.closed': 'When it is closed: {{outOfHoursPhone}}',
  'page.contact.form': 'Report with the online form',
  'page.contact.policy': 'The full policy on harassment',

  'page.noscript':
    'The conversation needs JavaScript, which is switched off or blocked here. You can report by telephone or with the online form instead.',
  'page.starting': 'The conversation is starting…',
  'page.starting.else': 'If nothing appears here, call {{councilPhone}}.',

  'page.conversation': 'Conversation',
  'page.answer': 'Your answer',
  'page.commands': 'Other things you can do',
  'page.you': 'You',
  'page.assistant': 'Assistant',
  'page.message': 'Write here, in your own words',
  'page.message.date': 'When, in your own words',
  'page.message.contact': 'How we can reach you',
  'page.message.secret': 'Type it here; it stays hidden',
  'page.reply': 'Reply',
  'page.day': 'Or choose the day',
  'page.day.use': 'Use this day',
  'page.continue': 'Continue',
  'page.choose-one': 'Choose at least one answer first.',
  'page.answer-each': 'One line has no answer yet.',
  'page.change': 'Change',
  'page.change.that': 'Change: {{label}}',
  'page.more': 'More about this',
  'page.too-long': 'This is too long for one message. Send the first part of it, then the rest.',

  'page.sending': 'Sending…',
  'page.received': 'Received',
  'page.not-sent': 'Not sent.',
  'page.try-again': 'Try again',
  'page.reconnecting': 'The connection is lost. What you sent is kept. Trying again…',
  'page.ended': 'This conversation is closed. It can no longer be opened.',
  'page.begin': 'Start a new conversation',
  'page.fresh': 'Start again',
  'page.fresh.sure':
    'Clear this conversation and start again? What you have not sent to the council will be lost.',
  'page.fresh.yes': 'Clear and start again',
  'page.fresh.no': 'Go on here',
  'page.print': 'Print or save',
  'page.print.care': 'Whoever finds the copy can read it. Keep it where only you look.',
} as const;
