/** The questions of the report and of the call-back, with why each is asked. */
export const report = {
  'report.safe-now.ask': 'Is anyone in danger right now?',
  'report.safe-now.label': 'Danger right now',
  'report.safe-now.why': 'If somebody is in danger now, the police can come at once. We cannot.',
  'report.safe-now.choice.nobody-in-danger': 'No',
  'report.safe-now.choice.in-danger': 'Yes',
  'report.safe-now.choice.not-sure': 'I am not sure',

  'report.reporter.ask': 'Who are you telling us about?',
  'report.reporter.label': 'Who it happened to',
  'report.reporter.why':
    'So that we know who needs help, and do not contact the wrong person. If you work for a contractor of the council, choose “I work for the council”.',
  'report.reporter.choice.me': 'It happened to me',
  'report.reporter.choice.someone-i-know': 'Someone I know',
  'report.reporter.choice.i-saw-it': 'I saw it happen',
  'report.reporter.choice.i-work-for-the-council': 'I work for the council',

  'report.they-know.ask': 'Do they know that you are telling us?',
  'report.they-know.label': 'They know about this report',
  'report.they-know.why': 'So that nobody is taken by surprise. It can be risky for them.',
  'report.they-know.choice.yes': 'Yes',
  'report.they-know.choice.no': 'No',
  'report.they-know.choice.not-sure': 'I am not sure',

  'report.safe-to-contact-them.ask': 'Is it safe for us to contact them?',
  'report.safe-to-contact-them.label': 'Safe to contact them',
  'report.safe-to-contact-them.why': 'A call or a letter at the wrong moment could put them in danger.',
  'report.safe-to-contact-them.choice.yes': 'Yes',
  'report.safe-to-contact-them.choice.no': 'No',
  'report.safe-to-contact-them.choice.not-sure': 'I am not sure',

  'report.under-18.ask': 'Are you under 18?',
  'report.under-18.label': 'Under 18',
  'report.under-18.why': 'There is extra help for people under 18, and extra care that we must take.',
  'report.under-18.choice.no': 'No',
  'report.under-18.choice.yes': 'Yes',
  'report.under-18.choice.rather-not-say': 'I would rather not say',

  'report.they-under-18.ask': 'Is the person it happened to under 18?',
  'report.they-under-18.label': 'They are under 18',
  'report.they-under-18.why': 'There is extra care that we must take when somebody under 18 is harassed.',
  'report.they-under-18.choice.no': 'No',
  'report.they-under-18.choice.yes': 'Yes',
  'report.they-under-18.choice.not-sure': 'I am not sure',

  'report.support.ask': 'Would any of these make it easier for you? You can choose more than one.',
  'report.support.label': 'Help to take part',
  'report.support.why':
    'We provide an interpreter or a signer if you need one. We can also do the rest by phone.',
  'report.support.choice.nothing': 'No, I am fine',
  'report.support.choice.interpreter': 'An interpreter',
  'report.support.choice.sign-language': 'A sign-language interpreter',
  'report.support.choice.something-else': 'Something else',

  'report.support-details.ask':
    'What should we know about it? For example, which language, or what helps you.',
  'report.support-details.label': 'About that help',
  'report.support-details.why': 'So that the right help is there the first time we speak.',

  'report.what-happened.ask':
    'Tell us what happened, in your own words. You can send as many messages as you like. There is no wrong way to say it.',
  'report.what-happened.ask-witness':
    'Tell us what you saw or heard, in your own words. You can send as many messages as you like. You need not know the whole story.',
  'report.what-happened.ask-staff':
    'Tell us what happened, and to whom, in your own words. You can send as many messages as you like.',
  'report.what-happened.ask-other':
    'Tell us what happened to them, as far as you know. You can send as many messages as you like. There is no wrong way to say it.',
  'report.what-happened.label': 'What happened',
  'report.what-happened.why': 'Your own words tell us more than any list. A few words are enough.',

  'report.forms.ask': 'What kind of thing was it? You can choose more than one.',
  'report.forms.label': 'Kind of harassment',
  'report.forms.why': 'It helps us see what is happening across the borough. Not sure is fine.',
  'report.forms.choice.physical': 'Physical',
  'report.forms.choice.verbal': 'Words',
  'report.forms.choice.non-verbal': 'Without words',
  'report.forms.choice.not-sure': 'I am not sure',

  'report.physical.ask': 'Physical: which of these was it? You can choose more than one.',
  'report.physical.label': 'Which physical acts',
  'report.physical.why': 'Damage can mean an urgent repair; an attack can mean that you need protection.',
  'report.physical.choice.touching': 'Touching that was not wanted',
  'report.physical.choice.attack': 'An attack or assault',
  'report.physical.choice.damage': 'Damage to property',
  'report.physical.choice.something-else': 'Something else',

  'report.verbal.ask': 'In words: which of these was it? You can choose more than one.',
  'report.verbal.label': 'Which kind of words',
  'report.verbal.why': 'Threats, for example, need a quicker answer.',
  'report.verbal.choice.advances': 'Advances that were not wanted',
  'report.verbal.choice.name-calling': 'Name calling',
  'report.verbal.choice.bullying': 'Bullying',
  'report.verbal.choice.threats': 'Threats',
  'report.verbal.choice.abuse': 'Abuse',
  'report.verbal.choice.jokes-insults': 'Jokes or insults',
  'report.verbal.choice.ridicule': 'Mocking somebody for who they are',
  'report.verbal.choice.malicious-complaints': 'Complaints made out of spite',
  'report.verbal.choice.something-else': 'Something else',

  'report.non-verbal.ask': 'Without words: which of these was it? You can choose more than one.',
  'report.non-verbal.label': 'Which acts without words',
  'report.non-verbal.why': 'Some of these have a time limit of their own. One of them is offensive graffiti.',
  'report.non-verbal.choice.graffiti': 'Offensive graffiti',
  'report.non-verbal.choice.gestures': 'Gestures',
  'report.non-verbal.choice.letters-posters': 'Letters, leaflets or posters',
  'report.non-verbal.choice.staring': 'Staring or leering',
  'report.non-verbal.choice.something-else': 'Something else',

  'report.when.ask':
    'When did it happen? Say it as you like: “last Tuesday evening”, “3 March”, “several times since May”.',
  'report.when.label': 'When',
  'report.when.why': 'A day helps us to look for witnesses and camera pictures. Roughly is fine.',

  'report.ongoing.ask': 'Has it happened more than once?',
  'report.ongoing.label': 'How often',
  'report.ongoing.why': 'Once is enough to report. If it is still going on, we need to plan for that.',
  'report.ongoing.choice.once': 'Once',
  'report.ongoing.choice.several-times': 'Several times',
  'report.ongoing.choice.still-going-on': 'It is still going on',
  'report.ongoing.choice.not-sure': 'I am not sure',

  'report.where.ask': 'Where did it happen?',
  'report.where.label': 'Where',
  'report.where.why': 'So that we know who looks after that place.',
  'report.where.choice.at-home': 'At home',
  'report.where.choice.at-home-other': 'At their home',
  'report.where.choice.in-the-building': 'In the building',
  'report.where.choice.in-the-street': 'In the street',
  'report.where.choice.online': 'Online or by phone',
  'report.where.choice.somewhere-else': 'Somewhere else',
  'report.where.choice.not-sure': 'I am not sure',

  'report.where-exactly.ask': 'What is the address, or how would you describe the place?',
  'report.where-exactly.label': 'Address or place',
  'report.where-exactly.why': 'So that we look in the right place. A street or a landmark is enough.',

  'report.who.ask': 'Do you know who did it?',
  'report.who.label': 'Who did it',
  'report.who.why': 'What we can do depends on who it is. We do not contact them because you told us.',
  'report.who.choice.neighbour': 'A neighbour',
  'report.who.choice.neighbours-visitor': 'A visitor of a neighbour',
  'report.who.choice.partner': 'My partner',
  'report.who.choice.partner-other': 'Their partner',
  'report.who.choice.ex-partner': 'My ex-partner',
  'report.who.choice.ex-partner-other': 'Their ex-partner',
  'report.who.choice.relative': 'A relative',
  'report.who.choice.relative-other': 'A relative of theirs',
  'report.who.choice.someone-at-home': 'Someone else I live with',
  'report.who.choice.someone-at-home-other': 'Someone else they live with',
  'report.who.choice.council-staff': 'Council staff or contractor',
  'report.who.choice.stranger': 'A stranger',
  'report.who.choice.someone-else': 'Someone else',
  'report.who.choice.not-sure': 'I do not know',

  'report.who-exactly.ask': 'What do you know about them? A name, an address, what they look like.',
  'report.who-exactly.ask-other':
    'What do you know about whoever did it? A name, an address, what they look like.',
  'report.who-exactly.label': 'About them',
  'report.who-exactly.why': 'So that we speak about the right person. Skip it if you do not know.',

  'report.people.ask': 'A few short questions about people:',
  'report.people.label': 'People',
  'report.people.why': 'It tells us how quickly somebody has to act, and what help to bring.',
  'report.people.item.hurt': 'Is anyone hurt?',
  'report.people.item.weapon': 'Was there a weapon, or something used as one?',
  'report.people.item.children': 'Do children, or someone who needs care, live there?',
  'report.people.item.children-other':
    'As far as you know: do children, or someone who needs care, live with the person it happened to?',
  'report.people.item.afraid': 'Are you afraid to stay at home?',
  'report.people.item.afraid-witness': 'Did they seem afraid to stay at home?',
  'report.people.item.afraid-other': 'Are they afraid to stay at home?',

  'report.home.ask': 'Is it a council home? Tenants and leaseholders both count.',
  'report.home.ask-young': 'Is it a council home? If you do not know, say so: that is fine.',
  'report.home.label': 'Council home',
  'report.home.why': 'It decides how quickly we promise to answer. You can report either way.',
  'report.home.item.yours': 'Do you live in a council home?',
  'report.home.item.yours-other': 'As far as you know: does the person it happened to live in one?',
  'report.home.item.theirs': 'Does the person who did it live in one?',

  'report.contact.ask':
    'Is there a safe way for us to reach you? Think of who else sees your phone, e-mail or post. If you choose no, or leave this out, we will not contact you.',
  'report.contact.ask-young':
    'Is there a safe way for us to reach you? Think of who else sees your phone, e-mail or post. A grown-up you trust can help you choose.',
  'report.contact.ask-other':
    'Is there a safe way for us to reach you? This is about you who are writing, and nobody else. If you choose no, or leave this out, we will not contact you.',
  'report.contact.label': 'How to reach you',
  'report.contact.why':
    'We never use any way but the one you choose. If you choose none, we do not contact you.',
  'report.contact.choice.no-contact': 'No, do not contact me',
  'report.contact.choice.receipt': 'I will come back with my receipt',
  'report.contact.choice.phone': 'Call me',
  'report.contact.choice.text-message': 'Send me a text',
  'report.contact.choice.email': 'E-mail me',
  'report.contact.choice.letter': 'Write me a letter',

  'report.phone.ask': 'Which number is safe?',
  'report.phone.label': 'Phone number',
  'report.phone.why': 'We use it for this report alone, in the way that you choose.',
  'report.email.ask': 'Which e-mail address is safe? Only you should be able to read it.',
  'report.email.label': 'E-mail address',
  'report.email.why': 'We use it for this report alone, in the way that you choose.',
  'report.address.ask': 'Which address is safe? Nobody else should open your letters there.',
  'report.address.label': 'Address for letters',
  'report.address.why': 'We use it for this report alone, in the way that you choose.',

  'report.contact-rules.ask': 'When we get in touch, if somebody else answers or reads it:',
  'report.contact-rules.label': 'When we get in touch',
  'report.contact-rules.why': 'So that nobody learns from us that you spoke to us.',
  'report.contact-rules.item.say-who': 'May we say that it is the council?',
  'report.contact-rules.item.leave-message': 'May we leave a message?',

  'report.contact-when.ask': 'When is it safe to get in touch? For example “weekdays before 3 pm”.',
  'report.contact-when.label': 'Safe times',
  'report.contact-when.why': 'We keep to the times that you give.',

  'report.name.ask': 'What is your name? You can leave this out: then your report carries no name.',
  'report.name.ask-young': 'What is your name? A first name is enough, and you can leave it out.',
  'report.name.ask-staff':
    'What is your name? {{council}} keeps it private, as with every report, unless {{legalException}}. You can leave this out.',
  'report.name.ask-other': 'What is your own name? You can leave this out: then your report carries no name.',
  'report.name.label': 'Your name',
  'report.name.why': 'A name helps us to help you. Without one your report still counts.',

  'report.speak-to-them.ask': 'May we speak to the person who did this?',
  'report.speak-to-them.ask-other':
    'May we speak to the person who did this? If you do not know what the person it happened to wants, choose “Talk to me first”.',
  'report.speak-to-them.label': 'Speaking to that person',
  'report.speak-to-them.why': 'We never speak to them unless you agree, or the law leaves us no choice.',
  'report.speak-to-them.choice.ask-me-first': 'Talk to me first',
  'report.speak-to-them.choice.yes': 'Yes',
  'report.speak-to-them.choice.no': 'No',

  'contact-me.safe-now.ask': 'Is anyone in danger right now?',
  'contact-me.safe-now.label': 'Danger right now',
  'contact-me.safe-now.why': 'If somebody is in danger now, the police can come at once. We cannot.',
  'contact-me.safe-now.choice.nobody-in-danger': 'No',
  'contact-me.safe-now.choice.in-danger': 'Yes',
  'contact-me.safe-now.choice.not-sure': 'I am not sure',
  'contact-me.contact.ask': 'How can we reach you safely? Think of who else sees your phone, e-mail or post.',
  'contact-me.contact.label': 'How to reach you',
  'contact-me.contact.why': 'We never use any way but the one you choose.',
  'contact-me.contact.choice.phone': 'Call me',
  'contact-me.contact.choice.text-message': 'Send me a text',
  'contact-me.contact.choice.email': 'E-mail me',
  'contact-me.contact.choice.letter': 'Write me a letter',
  'contact-me.phone.ask': 'Which number is safe?',
  'contact-me.phone.label': 'Phone number',
  'contact-me.phone.why': 'We use it for this alone, in the way that you choose.',
  'contact-me.email.ask': 'Which e-mail address is safe? Only you should be able to read it.',
  'contact-me.email.label': 'E-mail address',
  'contact-me.email.why': 'We use it for this alone, in the way that you choose.',
  'contact-me.address.ask': 'Which address is safe? Nobody else should open your letters there.',
  'contact-me.address.label': 'Address for letters',
  'contact-me.address.why': 'We use it for this alone, in the way that you choose.',
  'contact-me.contact-rules.ask': 'When we get in touch, if somebody else answers or reads it:',
  'contact-me.contact-rules.label': 'When we get in touch',
  'contact-me.contact-rules.why': 'So that nobody learns from us that you spoke to us.',
  'contact-me.contact-rules.item.say-who': 'May we say that it is the council?',
  'contact-me.contact-rules.item.leave-message': 'May we leave a message?',
  'contact-me.contact-when.ask': 'When is it safe? For example “weekdays before 3 pm”.',
  'contact-me.contact-when.label': 'Safe times',
  'contact-me.contact-when.why': 'We keep to the times that you give.',
  'contact-me.which-language.ask':
    'In which language shall we speak? We can bring an interpreter or a signer.',
  'contact-me.which-language.label': 'Language to speak',
  'contact-me.which-language.why': 'So that the right person calls you the first time.',

  'aside.under-18':
    'Thank you for telling me. You are not in trouble, and it is not your fault. You can talk to Childline at any time, free: {{childline}}. Because you are under 18, people whose job is to keep young people safe may need to know.',
  'aside.they-under-18':
    'Thank you for telling me. Because they are under 18, people whose job is to keep young people safe may need to know.',
  'aside.saw-it': 'Thank you for speaking up. You need not know everything: leave out what you do not know.',
  'aside.works-for-council':
    'Thank you for telling us. Harassment of our staff and contractors counts too, and we take firm action against it. Who you are is kept private, as with every report, unless {{legalException}}.',
  'aside.contact-you-only':
    'Then we will not contact them. We speak only to you, in the way that you choose.',
  'aside.support':
    'I will pass that on. If it is easier, you can also tell everything by phone: {{councilPhone}}.',
  'aside.graffiti':
    'Offensive graffiti is removed within 24 hours of the Customer Service Centre being told. Please also ring {{councilPhone}}, so that the 24 hours start.',
  'aside.damage': 'Does this mean that something needs a repair? It is treated as an emergency repair.',
  'aside.family':
    'Thank you for telling me. For help with someone in the family, day and night and free: National Domestic Abuse Helpline {{domesticAbuse}}.',
  'aside.council-staff':
    'Thank you for telling me. Your report will be marked as restricted: the officer who opens it is told to keep it from that person and from those who work with them.',
  'aside.hurt': 'Does anyone need a doctor fast? Call {{emergency}} and ask for an ambulance.',
  'aside.afraid':
    'You should not have to be afraid at home. If you need somewhere safe tonight: {{outOfHoursPhone}}. This is there for you whoever your landlord is. If you are a council tenant, emergency accommodation for you and your household can be arranged if you are assessed as being in immediate danger and it would reduce the risk.',
  'aside.they-afraid':
    'Nobody should have to be afraid at home. Do they need somewhere safe tonight? Here is who to ring: {{outOfHoursPhone}}. This is there for them whoever their landlord is. If they are a council tenant, emergency accommodation for them and their household can be arranged if they are assessed as being in immediate danger and it would reduce the risk.',
  'aside.no-contact':
    'Then we will not contact you. Please know what that means: without a way to reach you, or you coming back with your receipt, we can hardly help.',
  'aside.receipt': 'Good. After you send, I will show you a receipt. Keep it: nobody can make a new one.',
  'aside.phone-risk':
    'Calls and texts stay in the list on your phone. Somebody who sees your phone may see them there.',
  'aside.email-risk':
    'Somebody who knows your password, or uses the same device, may read your e-mail. If you share it with anyone, please choose another way.',
  'aside.letter-risk':
    'Somebody at that address may see a letter or open it. If that is not safe, please choose another way.',
  'aside.letter': 'A letter takes a few days. If you can, choose a phone number instead.',
} as const;
