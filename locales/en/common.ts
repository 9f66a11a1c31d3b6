/** What is said around the questions: greeting, menu, commands, repair, check, acknowledgement. */
export const common = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} (“{{words}}”)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Yes',
  'answer.no': 'No',
  'answer.unsure': 'Not sure',
  'answer.skipped': 'Left out',

  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, in the morning',
  'span.part.afternoon': '{{span}}, in the afternoon',
  'span.part.evening': '{{span}}, in the evening',
  'span.part.night': '{{span}}, at night',

  'greeting.who':
    'Hello. I am an automatic assistant of {{council}}. I can help if somebody harasses you at home or nearby.',
  'greeting.nobody-watching':
    'Nobody is watching this chat, and it does not call the police. If you are in danger now, call {{emergency}}.',
  'greeting.languages': 'You can change the language at any time.',

  'menu.ask': 'How can I help?',
  'menu.continue': 'Go on where I stopped',
  'menu.not-understood': 'I am sorry, I did not understand that. You can press one of these.',
  'menu.telephone':
    'I am sorry, I still do not understand. You can press one of these, or speak to a person: {{councilPhone}} ({{councilHours}}). At other times: {{outOfHoursPhone}}.',
  'reading.menu': 'Back to the start',
  'reading.ask': 'What would you like to do next?',

  'offer.ask':
    'Thank you for telling me. Would you like to make a report of it? I have kept your words, so you need not write them again.',
  'offer.report': 'Yes, start a report',
  'offer.advice': 'Show me advice instead',
  'offer.menu': 'No, show me everything',

  'privacy.before-report':
    'Before you begin: this is not a report to the police. {{council}} keeps it private unless {{legalException}}. Privacy: {{privacyNotice}}. You can stop and delete everything at any time.',
  'privacy.hosted':
    'This channel keeps its own copy of what is written here, and we cannot delete it. You can delete the chat on your device.',
  'privacy.channel':
    'Other people who use this device may see this page while it is open. Use “Exit now” to leave quickly.',

  'command.back': 'Back',
  'command.change': 'Change an answer',
  'command.skip': 'Skip',
  'command.why': 'Why do you ask?',
  'command.repeat': 'Repeat',
  'command.menu': 'Start page',
  'command.language': 'Language',
  'command.stop': 'Stop here',
  'command.keep': 'Stop and keep it',
  'command.resume': 'Carry on',
  'command.restart': 'Start again',
  'command.delete': 'Delete everything',
  'command.danger': 'I am in danger',

  'progress.left_one': 'About {{count}} question left',
  'progress.left_other': 'About {{count}} questions left',

  'form.more.ask': 'I have kept that. Is there more? You can write on, or say that this is all.',
  'form.more.again': 'This is what you have told so far: “{{words}}”. You can add to it, or tell it anew.',
  'form.more.enough': 'That is all',
  'form.more.afresh': 'Tell it anew',
  'form.date.confirm': 'I understood: {{span}}. Is that right?',
  'form.date.which': 'Which day do you mean?',
  'form.date.unclear':
    'I have kept your words, “{{words}}”, but could not tell which day that is. You can leave it so, or say it in another way, such as “17 November”.',
  'form.date.right': 'Yes, that is right',
  'form.date.keep-words': 'Keep my words as they are',
  'form.date.again': 'No, let me say it again',
  'form.date.unsure': 'I am not sure when',
  'form.each.hint': 'Answer each one: yes, no or not sure.',
  'form.again': 'Your answer so far: {{answer}}',

  'repair.not-offered': 'I did not understand that as an answer here. Please choose one of these.',
  'repair.still':
    'I am sorry, I still do not understand. Please choose one of these. Or you can speak to a person: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'That looks like two answers: {{answers}}. Which one is it?',
  'repair.many-answers': 'That looks like more than one answer: {{answers}}. Which one is it?',
  'repair.two-answers-unclear': 'That looks like two answers. Which one is it?',
  'repair.not-together': '{{alone}} does not go together with another answer. Which one is it?',
  'repair.quoted': '“{{words}}”',
  'repair.no-such-number': 'There is no number {{number}} here. The last one is {{last}}.',
  'repair.did-you-mean': 'Did you mean “{{command}}”? If so, please write it once more.',
  'repair.review':
    'I have not kept your last message. If all is right, choose “Send”. To change an answer, write “change” and its name or its number, such as “change 2”.',
  'repair.each': 'Please answer each one with yes, no or not sure, for example “yes, no, not sure”.',
  'repair.empty': 'I got an empty message. Please answer in your own time; nothing is lost.',
  'repair.too-long':
    'That is more than fits here ({{most}} characters), so I have not kept it. Please send it in a shorter form.',
  'repair.full':
    'There is no more room here, so I have not kept your last message. Everything before it is kept.',
  'repair.too-many': 'That is more than I can take here. Please choose fewer.',
  'repair.not-a-phone': 'I could not find a phone number in that. Please write the whole number.',
  'repair.not-an-email': 'That does not look like an e-mail address. It needs an @ and a dot.',
  'repair.required': 'I need an answer here to go on. A few words are enough, and you can change them later.',
  'repair.another-kind': 'I cannot use that as an answer to this question. Here it is again.',
  'repair.nothing-before': 'This is the first question.',
  'repair.files-beside':
    'I cannot take pictures or files here, so only your words are kept. Please keep the files: an officer can ask you for them later.',
  'repair.files':
    'I cannot take pictures or files here. Please keep them: an officer can ask you for them later. Nothing was stored.',

  'late.kept': 'Your words came just after that question was answered. I have added them to it: “{{label}}”.',
  'late.answered':
    'You have already answered “{{label}}”: {{answer}}. That stays as it is. To change it, use “Change an answer”.',
  'late.button': 'That button belongs to an earlier question. Here is where we are now.',
  'late.not-kept':
    'I have not kept your last message: it is not an answer to what is asked here. Here is where we are.',
  'late.words':
    'Your last message came before this question was asked, so I have not used it as an answer. If it belongs to what happened, please send it again when I ask.',
  'late.sent': 'Your report was sent before that message came, so it is not part of the report.',

  'why.nothing': 'There is nothing behind this question. It only helps you find your way.',
  'change.ask': 'Which answer would you like to change?',
  'change.nothing': 'There is no answer to change yet.',
  'understood.ask': 'This is what I understood from your words. Is it right? You can change each part.',
  'understood.right': 'Yes, that is right',
  'understood.ask-me': 'No, ask me instead',
  'understood.added': 'I have added that to what you told me.',
  'why.understood':
    'So that you do not have to tell the same thing twice. If something is wrong, please say so.',

  'change.go-on': 'None, go on',

  'review.ask': 'Please check your answers. This is all that will be sent. You can change each one.',
  'review.send': 'Send',

  'language.ask': 'Which language would you like?',
  'language.changed': 'We go on in English.',
  'language.offer': 'Would you rather go on in another language? Write its name: {{name}}.',
  'language.offered': 'Shall we go on in English?',
  'language.not-reviewed':
    'No native speaker has checked these words yet, so there may be mistakes in them. The English stands beside what matters most. If something is unclear, call {{councilPhone}} ({{councilHours}}) and say in English: “{{phrase}}”.',

  'stop.ask': 'You can stop here. Shall I keep what you have told me, or delete it?',
  'stop.keep': 'Keep it for later',
  'stop.delete': 'Delete it',
  'stop.go-on': 'Go on',
  'stop.nothing': 'You have not told me anything that is kept. You can simply close this page.',
  'keep.nothing': 'There is nothing to keep yet.',
  'keep.with-report':
    'I cannot keep this for later: this chat is deleted 30 minutes after your report was sent. You can go on, or send what you have.',
  'resume.nothing': 'There is nothing unfinished here.',
  'resume.code': 'There is nothing unfinished here. If you have a code, it opens what you kept.',
  'restart.ask': 'Shall I delete what you have told me here and start again? It cannot be brought back.',
  'restart.yes': 'Yes, delete it and start again',
  'restart.no': 'No, go on with it',
  'stop.kept-code':
    'I keep it for 24 hours. It opens only with this code: {{code}}. Please write the code down or learn it: nobody can give it to you again.',
  'stop.kept-here': 'I keep it for 7 days. Write to me again when you are ready.',
  'stop.kept.ask': 'You can leave now.',
  'stop.kept.noted': 'I have the code',

  'delete.ask': 'Shall I delete everything you have told me here? It cannot be brought back.',
  'delete.yes': 'Yes, delete it',
  'delete.no': 'No, keep it',
  'delete.done-hosted':
    'What you told me is deleted here. This channel keeps its own copy, which you can delete on your device. A report that was sent before stays with the council.',
  'delete.done':
    'Everything that you told me here is deleted. A report that was sent before stays with the council.',

  'code.ask': 'Please type your receipt or your code: 16 digits.',
  'code.unknown': 'I cannot open anything with that. Please check each digit. A code also ends after a time.',
  'code.not-a-code': 'A code has 16 digits. Please check it once more.',
  'code.found':
    'Here is your unfinished message. The code no longer works; if you stop again you get a new one.',
  'unfinished.ask': 'You have an unfinished message. Continue it, or delete it?',
  'unfinished.continue': 'Continue',
  'unfinished.delete': 'Delete it',
  'unfinished.new': 'You have an unfinished message already.',

  'sent.thanks': 'Thank you. We have your report.',
  'sent.thanks-contact': 'Thank you. We have your message.',
  'sent.reference': 'Your reference: {{reference}}',
  'sent.receipt':
    'Your receipt: {{receipt}}. It is shaped like a phone number. Whoever has it can read our answer, so keep it where only you look.',
  'sent.promise':
    'Is a council tenant or leaseholder involved? Then, where possible, we will respond by {{respondBy}}. We will have a plan of action by {{planBy}}, where possible.',
  'sent.no-promise':
    'The council treats each report seriously and looks into it. It does not have a date for each. Dates are for reports where a council tenant or leaseholder is involved.',
  'sent.no-contact': 'We will not contact you. Our answer will wait behind your receipt.',
  'sent.contact': 'We will reach you only in the way that you chose.',
  'sent.urgent':
    'Because of what you told me, your report is marked as urgent. Nobody has called the police for you. In danger, call {{emergency}}.',
  'sent.call': 'To speak to a person: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'You can read this for 30 minutes. Then it is deleted here, and only the council’s officers can open your report.',
  'sent.ask': 'Have you kept your receipt?',
  'sent.ask-kept': 'Is there anything else?',
  'sent.keep': 'Yes, I have kept it',
  'sent.kept': 'Good. I do not show the receipt again.',
  'sent.delete': 'Delete this chat',
  'sent.menu': 'Back to the start',
  'sent.new-report': 'Your earlier report is sent, so I have cleared it from here.',
  'sent.keep-first':
    'Before we go on: have you kept the receipt of your report? I cannot show it afterwards.',

  'apology.not-kept':
    'I am sorry, something went wrong and your last message was not kept. Everything before it is. Please send it again in a moment.',
  'apology.doubtful':
    'I am sorry, that took too long, and I cannot tell whether your last message was kept. Please write “Repeat” in a moment to see where we are.',
  'apology.too-fast':
    'That was many messages at once, and your last one was not kept. Everything before it is. Please wait a moment, then send it again.',
  'apology.telephone': 'If it still does not work: {{councilPhone}}. In danger: {{emergency}}.',
  'channel.private-only': 'I only talk in private. Please write to me directly.',
} as const;
