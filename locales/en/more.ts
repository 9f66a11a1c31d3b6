/** The questions that may be answered after sending, and what is said around them. */
export const more = {
  'more.traces.ask':
    'Is there offensive graffiti, or is something broken because of it? You can choose more than one.',
  'more.traces.label': 'Graffiti or damage',
  'more.traces.why': 'We tell the right people: some see to offensive graffiti, and some to what is broken.',
  'more.traces.choice.graffiti': 'Offensive graffiti',
  'more.traces.choice.damage': 'Something is broken',
  'more.traces.choice.neither': 'Neither',

  'more.graffiti.ask': 'Where is the graffiti?',
  'more.graffiti.label': 'Where the graffiti is',
  'more.graffiti.why': 'So that it can be found and taken away. You need not repeat what it says.',

  'more.damage.ask': 'What is broken, and where?',
  'more.damage.label': 'What is broken',
  'more.damage.why': 'So that the right thing is repaired.',

  'more.witnesses.ask':
    'Did anyone see or hear it? Tell us who, if you know, and whether they know that you are telling us.',
  'more.witnesses.label': 'Who saw or heard it',
  'more.witnesses.why': 'Other people may be able to help. It is fine if nobody saw it.',

  'more.evidence.ask':
    'Do you have anything that shows what happened? For example photos, messages, letters or notes with dates. Tell us what you have, and please keep the originals.',
  'more.evidence.label': 'What shows it',
  'more.evidence.why': 'An officer can then ask to see it. Your report counts without it too.',

  'more.told-before.ask': 'Have you told anyone about this before? You can choose more than one.',
  'more.told-before.label': 'Told before',
  'more.told-before.why': 'So that you need not start again from the beginning.',
  'more.told-before.choice.council': 'The council',
  'more.told-before.choice.police': 'The police',
  'more.told-before.choice.someone-else': 'Someone else',
  'more.told-before.choice.nobody': 'No, nobody',

  'more.told-before-details.ask':
    'Who was it, and when? If you were given a reference number, you can write it here.',
  'more.told-before-details.label': 'Who, when and references',
  'more.told-before-details.why': 'With a reference we find what was said before.',

  'more.reason.ask': 'Do you think it was because of any of these? You can choose more than one.',
  'more.reason.label': 'What it was because of',
  'more.reason.why':
    'We look at all reports of harassment together, to get better at answering them. You need not say.',
  'more.reason.choice.race': 'Race or where somebody comes from',
  'more.reason.choice.religion': 'Religion or belief',
  'more.reason.choice.disability': 'Disability',
  'more.reason.choice.sexual-orientation': 'Sexual orientation',
  'more.reason.choice.trans': 'Being trans',
  'more.reason.choice.sex': 'Being a woman or a man',
  'more.reason.choice.age': 'Age',
  'more.reason.choice.something-else': 'Something else',
  'more.reason.choice.not-sure': 'I am not sure',
  'more.reason.choice.rather-not-say': 'I would rather not say',

  'more.agreement.ask':
    'May we talk to others about this, to help you? If you leave it out, we take it as no.',
  'more.agreement.label': 'Talking to others',
  'more.agreement.why': 'We talk to others only if you agree, or if the law says that we must.',
  'more.agreement.item.police': 'May we talk to the police?',
  'more.agreement.item.school': 'May we talk to a school?',
  'more.agreement.item.victim-support': 'May we talk to a group that supports victims?',

  'more.outcome.ask': 'What would you like to happen now?',
  'more.outcome.label': 'What you would like',
  'more.outcome.why': 'We cannot promise it. But we want to know what would help you most.',

  'more.anything-else.ask': 'Is there anything else that you would like us to know?',
  'more.anything-else.label': 'Anything else',
  'more.anything-else.why': 'There may be something that I did not ask about.',

  'sent.more': 'Add more',
  'sent.added': 'What you added is with it.',
  'added.begin':
    'What you sent is with us, and it stays as it is. You can leave out any of these questions. What you add goes only when you press “Send”. Please do it within 30 minutes of the first sending: then this chat is deleted.',
  'added.done': 'Thank you. I have added it to what you sent before. Reference: {{reference}}',
  'added.nothing':
    'You have not written or chosen anything, so nothing was added. What you sent before is with us.',
  'added.left-out': 'I have deleted it. It was not sent. What you sent before is with us.',
  'added.stop':
    'You can stop here. What you sent before is with us. Shall I delete what you have not sent yet?',
  'added.late': 'What you added was sent before that message came, so that message is not part of it.',
} as const;
