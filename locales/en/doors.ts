/** What stands on the doors and what is read behind them. Retold from the council's own page, and not stretched. */
export const doors = {
  'door.danger.name': 'I am in danger',
  'door.what-is-harassment.name': 'What is harassment?',
  'door.advice.name': 'Advice if I am not ready',
  'door.note.name': 'Keep a private note',
  'door.report.name': 'Report what happened',
  'door.contact-me.name': 'Just contact me safely',
  'door.what-will-you-do.name': 'What will you do?',
  'door.policy.name': 'Policy and contacts',
  'door.language.name': 'Language',

  'harassment.means':
    'Harassment can be what a person does, how they behave, what they say or how they touch someone. It is not right. It offends people, or is not acceptable.',
  'harassment.feels':
    'It makes the other person feel threatened, humiliated or talked down to. And it makes the place where they are frightening or hostile.',
  'harassment.unwanted':
    'The other person did not want it, did not ask for it and does not return it. It comes from one side only and is forced on them.',
  'harassment.anyone': 'It can happen to anyone. It does not matter who they are.',
  'harassment.once':
    'If it happened to you, or you saw it happen, please report it. Any one time is enough, however small it seems.',
  'harassment.forms': 'It can take many forms. You can look at some examples here. There are others too.',
  'harassment.physical':
    'Some harassment is physical. It can be to touch a person who does not want it, or to attack or assault them. Or it can be to damage property.',
  'harassment.verbal':
    'Some harassment is in words (verbal). It can be advances that are not wanted. It can be calling names, bullying, threats or abuse. It can be jokes and insults. It can be making fun of someone because their culture is different, or because they are different in another way. It can be complaints made out of spite.',
  'harassment.non-verbal':
    'Some harassment has no words (non-verbal). It can be offensive graffiti or gestures. It can be letters, leaflets or posters. It can be staring, or looking at someone in a nasty or sexual way (leering).',
  'harassment.sounds': 'Does this sound like what happened to you, or to someone you know?',
  'harassment.unsure':
    'You do not have to be sure. Just tell us what happened, in your own words. We take every report seriously.',
  'harassment.label.physical': 'Physical',
  'harassment.label.verbal': 'Words',
  'harassment.label.non-verbal': 'Without words',
  'harassment.label.sounds': 'Is this what happened?',
  'harassment.label.unsure': 'I am not sure',
  'harassment.label.report': 'Yes, report it',

  'advice.start':
    'You do not have to report today. If it feels fairly small to you and you are not ready to report it, these things may help.',
  'advice.serious':
    'What you told us may be serious. You do not have to report it today. Take your time. These things may help.',
  'advice.not-your-fault': 'None of this is your fault.',
  'advice.danger':
    'If the harassment is serious and you feel in danger right now, ring the police: {{emergency}}.',
  'advice.afraid':
    'If you are afraid to stay at home tonight, ring the housing line, whoever your landlord is: {{outOfHoursPhone}}',
  'advice.childline': 'Childline is there for children and young people, free, day and night: {{childline}}',
  'advice.safety':
    'Your safety comes first. You do not have to speak to the person who did this. There are people who can help you make a plan, even if you never report it.',
  'advice.in-danger':
    'Do you feel afraid, or not safe? You can ring the police at any time: {{emergency}}. This chat cannot do it for you.',
  'advice.despair':
    'Does it all feel too much? You do not have to be alone with it. You can talk to someone now.',
  'advice.partner':
    'Is it a partner, an ex-partner, a relative or someone you live with? You do not have to sort it out with them. These people know about it. They can help you plan how to be safe.',
  'advice.sexual':
    'Was it something sexual that you did not want? You choose whom you tell, and how much. These people listen.',
  'advice.stalking':
    'Does someone follow you, watch you or stare at you? Each time counts. Write down every time, and ring someone who knows about it.',
  'advice.weapon':
    'Was there a weapon? If you see it again, or they come back with it, do not wait for us. Get to a safe place and call {{emergency}}.',
  'advice.violence':
    'Has someone hurt you or tried to? Could it happen again soon? Then do not wait for us. Call {{emergency}}.',
  'advice.hurt': 'Does anyone need a doctor fast? Call {{emergency}} and ask for an ambulance.',
  'advice.threats':
    'Did someone threaten you? Keep what they sent, and write down what they said. You can tell the police: {{emergency}} if it could happen soon, {{nonEmergency}} if not.',
  'advice.not-emergency': 'Not an emergency? You can ring the police on {{nonEmergency}}.',
  'advice.safe-contact':
    'Would you like to hear from us? Tell us which way is safe, and when. We will use no other way.',
  'advice.stop':
    'Only if you feel comfortable and safe, you can tell the person to stop. Tell them that you do not like what they do.',
  'advice.friend': 'You could bring a friend with you, or ask a friend to tell them for you.',
  'advice.letter':
    'Or you can write to them that what they do is unreasonable. If you do, keep a copy of your letter.',
  'advice.adult':
    'You do not have to do this alone. If it feels safe, an adult you trust can tell the person to stop for you.',
  'advice.adult-letter': 'Or the adult can write to them for you. Keep a copy of the letter.',
  'advice.stop-unsafe': 'If it does not feel safe, please do not do it.',
  'advice.trust': 'Talk to someone you trust. You do not have to carry this alone.',
  'advice.trust-adult':
    'Talk to an adult you trust, such as someone in your family, a teacher or a doctor. If the first one does not help, tell another.',
  'advice.notes': 'Keep a note of each time it happens: the date, the time and just what happened.',
  'advice.notes-originals': 'Keep messages, letters and pictures just as they are.',
  'advice.notes-safe': 'Keep your note where the person who does it cannot find it.',
  'advice.notes-count': 'A note that you keep is not a report. If you want it to count, report it.',
  'advice.goes-on': 'If it does not stop, please think again about a report.',
  'advice.any-time': 'You can come back to this at any time.',
  'advice.label.safe': 'Staying safe',
  'advice.label.stop': 'Telling them to stop',
  'advice.label.trust': 'Talking to someone',
  'advice.label.notes': 'Keeping a note',
  'advice.label.goes-on': 'If it goes on',
  'advice.label.support': 'People who can help',

  'safeguarding.young':
    'You are not in trouble. You are under 18, so people whose job is to keep young people safe may need to know.',
  'safeguarding.others':
    'Is a child, or an adult who needs care, perhaps not safe? Then people whose job is to keep them safe may need to know. We tell others only if you agree, or if the law says that we must.',

  'support.start': 'These people listen and can help. You can ring them even if you never report anything.',
  'support.victim-support': 'Victim Support, for anyone hurt by a crime: {{victimSupport}}',
  'support.local': 'Help for victims near you: {{victimService}}',
  'support.domestic-abuse':
    'If it is a partner, an ex-partner or a relative, the National Domestic Abuse Helpline: {{domesticAbuse}}',
  'support.mens-advice': "For men hurt by a partner or relative, the Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'If someone follows or watches you, the National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'If it was sexual, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'For LGBT+ people, Galop: {{galop}}',
  'support.samaritans': 'If it all feels too much, Samaritans, free, day and night: {{samaritans}}',
  'support.trace': 'Calls stay in the list on your phone, where other people may see them.',

  'will.committed':
    'We have promised three things: to treat people equally, to value how people differ, and to make this a safe and secure place to live in and to visit.',
  'will.no-tolerance':
    'We will not put up with harassment. We will work with the police and others to deal with it and to prevent it.',
  'will.acknowledge':
    'Each time someone reports harassment, we say that we have the report. We tell them what will happen next.',
  'will.respond':
    'Are our tenants or leaseholders involved? Then we will give an answer within one working day, where possible.',
  'will.plan':
    'For these reports we will make a plan of action as well. We do that within three working days, where possible.',
  'will.working-days': 'Working days are Monday to Friday. Bank holidays do not count.',
  'will.respond-by': 'You have sent a report. Where possible, we will answer it by {{date}}.',
  'will.plan-by': 'Where possible, we will have a plan of action for it by {{date}}.',
  'will.no-dates':
    'The report you sent has no promised date. Those dates are for reports that involve our tenants or leaseholders. If yours does, please ring us: {{councilPhone}}',
  'will.missed':
    'If a date passes and you hear nothing, ring {{council}} and ask: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'You can also make a complaint to the council.',
  'will.ombudsman':
    'If our last answer to your complaint does not put it right, you can ask an Ombudsman to look at it. That is free. The Housing Ombudsman looks at complaints about a landlord. The Local Government and Social Care Ombudsman looks at other complaints about councils.',
  'will.seriously': 'We take every report of harassment seriously.',
  'will.investigate': 'We look into every incident that is reported to us. We do it fully and with care.',
  'will.sensitive':
    'We make sure that our staff treat people who are harassed with care and think about what they need.',
  'will.interpreter':
    'If you need one, we will get you an interpreter or a signer. A signer uses sign language.',
  'will.monitor': 'We keep track of all the reports of harassment. That way we get better at helping.',
  'will.accommodation':
    'We will arrange an emergency place to stay for a tenant and their household if two things are so. They are assessed as being in immediate danger. And this will make the risk smaller.',
  'will.graffiti':
    'We will take away offensive graffiti within 24 hours. The 24 hours start when it is reported to the Customer Service Centre: {{councilPhone}}',
  'will.repair': 'Does something need a repair because of what happened? We treat it as an emergency repair.',
  'will.private':
    'We make sure that all our staff know how important it is to keep what you tell us private. We make sure that they know what this can mean for your wellbeing and safety, too.',
  'will.agencies':
    'We will speak for you with others, such as the police, schools and victim support groups. We only do this if you agree, or if the law says that we must.',
  'will.services':
    'We will work with others, and as partners with the police. That is so that people who suffer harassment can get a range of services and support.',
  'will.action':
    'We take firm action against people who harass others. We do the same if they harass our staff or contractors.',
  'will.measures':
    'What we do depends on how serious it is. It may be a written warning. It may be an injunction (a court order). It may be court action to take back the home of a tenant who is found responsible for harassment.',
  'will.residents':
    'Do people live in your home, or visit it? Residents will also have to answer for what those people do.',
  'will.not-aimed': 'This is not aimed at people who are being hurt.',
  'will.label.answers': 'When you hear from us',
  'will.label.care': 'How we treat you',
  'will.label.home': 'Home and repairs',
  'will.label.sharing': 'Who else is told',
  'will.label.action': 'Action we can take',
  'will.label.missed': 'If a date is missed',

  'policy.full': 'You can read or download our full policy on harassment here: {{policyLink}}',
  'policy.form': 'You can report here in this chat, or with our online form: {{onlineForm}}',
  'policy.phone':
    'You can ring the Customer Service Centre of {{council}}: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'If you need help with your home when it is closed: {{outOfHoursPhone}}',
  'policy.danger':
    'If you feel in danger right now because of serious harassment, ring the police: {{emergency}}. When it is not an emergency, ring {{nonEmergency}}.',
} as const;
