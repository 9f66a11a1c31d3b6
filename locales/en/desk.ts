/** What officers read. The desk speaks English; the keys stand here so that a form's words and the desk's cannot differ. */
export const desk = {
  'desk.none': 'No cases.',
  'desk.urgent': 'URGENT',
  'desk.column.reference': 'Reference',
  'desk.column.status': 'Status',
  'desk.column.respond-by': 'Respond by',
  'desk.column.plan-by': 'Plan by',
  'desk.column.language': 'Language',
  'desk.no-date': 'not promised',
  'desk.sent': 'Sent',
  'desk.told-by': 'Told by',
  'desk.by-receipt': 'whoever holds the receipt, who may not be who wrote the report: check before you act',
  'desk.own-words': 'own words, in {{language}}',
  'desk.only-yes': 'anything but yes means no',
  'desk.restricted': 'RESTRICTED',
  'desk.restricted-means':
    'RESTRICTED: somebody who works for the council is named. Keep the case from them and from those who work with them.',
  'desk.not-opened':
    'Some cases do not open with this key, so the list cannot tell whether they are restricted.',
  'desk.flag.restricted':
    'RESTRICTED: the report names council staff or a contractor. Keep it from that person and from those who work with them; decide first who may open it.',
  'desk.flag.safeguarding':
    'SAFEGUARDING: somebody under 18 is concerned (they said so). Follow the safeguarding procedure.',
  'desk.flag.risk-assessment':
    'RISK ASSESSMENT by an officer: it was a partner, an ex-partner or a relative.',
  'desk.flag.emergency-accommodation':
    'EMERGENCY ACCOMMODATION is to be assessed: somebody is afraid to stay at home, and the home is a council home. It is for a tenant and their household.',
  'desk.flag.grave-risk':
    'SIGNS OF GRAVE RISK: a weapon, a threat to kill or strangling seems to be spoken of, now or in the past. Read the words, and assess the risk before anybody is approached.',
  'desk.flag.disclosure':
    'SOMETHING GRAVE WAS TOLD: the words seem to speak of violence, abuse or threats. They were told whom to call; ask whether it could happen again soon.',
  'desk.flags': 'WHAT TO LOOK AT FIRST (from the answers and the words; an officer decides)',
  'desk.contact.title': 'HOW THEY MAY BE REACHED (keep to this, and to nothing else)',
  'desk.contact.none': 'Do not contact them: they chose no way to be reached.',
  'desk.contact.receipt': 'Do not contact them: they will come back with their receipt.',
  'desk.contact.missing': 'Do not contact them: they chose a way, but gave no number or address for it.',
  'desk.contact.phone': 'Only by a phone call: {{contact}}',
  'desk.contact.text-message': 'Only by text message: {{contact}}',
  'desk.contact.email': 'Only by e-mail: {{contact}}',
  'desk.contact.letter': 'Only by letter: {{contact}}',
  'desk.contact.say-who': 'You may say that you are from the council.',
  'desk.contact.not-say-who':
    'Do not say that you are from the council to anybody else who answers or reads it.',
  'desk.contact.leave-message': 'You may leave a message.',
  'desk.contact.no-message': 'Do not leave a message.',
  'desk.contact.when': 'Only at these times: {{words}}',
  'desk.contact.change-asked':
    'Somebody with the receipt asked for another way (see below). Check that it is them before you use it.',
  'desk.contact.other-safe':
    'It happened to somebody else. The one who wrote says that it is safe to contact them.',
  'desk.contact.other-unsafe':
    'It happened to somebody else. Do not contact them: speak only to the one who wrote.',
  'desk.contact.other-not-told': 'They may not know about this report.',
  'desk.contact.other-unknown':
    'It may have happened to somebody else. Do not contact them before you know that it is safe: nobody has said so.',
  'desk.contact.may-speak': 'You may speak to whoever did it.',
  'desk.contact.not-speak': 'Do not speak to whoever did it: nobody has agreed to that yet.',
  'desk.contact.never-speak': 'Do not speak to whoever did it: the one who wrote said no.',
  'desk.agreement.title':
    'WHOM YOU MAY TALK TO (the newest answer counts; otherwise only where the law requires it)',
  'desk.agreement.police': 'The police: {{answer}}',
  'desk.agreement.school': 'A school: {{answer}}',
  'desk.agreement.victim-support': 'A victim support group: {{answer}}',
  'desk.agreement.yes': 'yes, they agree',
  'desk.agreement.no': 'NO',
  'desk.agreement.unsure': 'NO (they were not sure)',
  'desk.agreement.unchecked':
    'NO until checked (a yes came under the receipt: make sure that it is from them)',
  'desk.agreement.left-out': 'NO (left out)',
  'desk.heard': 'Heard on the way',
  'desk.form.report': 'Report of harassment',
  'desk.form.more': 'ADDED AFTER SENDING',
  'desk.form.request': 'REQUEST',
  'desk.message': 'LEFT FOR THE REPORTER',
  'desk.replied': 'The message waits behind the receipt. Nobody is told of it.',
  'desk.responded-on': 'Responded on',
  'desk.planned-on': 'Plan made on',
  'desk.form.contact-me': 'Please contact me safely',
} as const;
