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
  'desk.own-words': 'own words, in {{language}}',
  'desk.only-yes': 'anything but yes means no',
  'desk.heard': 'Heard on the way',
  'desk.form.report': 'Report of harassment',
  'desk.form.more': 'ADDED AFTER SENDING',
  'desk.form.request':
    'REQUEST (whoever holds the receipt may not be who wrote the report: check before you act)',
  'desk.message': 'LEFT FOR THE REPORTER',
  'desk.replied': 'The message waits behind the receipt. Nobody is told of it.',
  'desk.responded-on': 'Responded on',
  'desk.planned-on': 'Plan made on',
  'desk.form.contact-me': 'Please contact me safely',
} as const;
