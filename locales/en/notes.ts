/** The private note: what is asked for an entry, and what is said around it. */
export const notes = {
  'note.when.ask': 'When did it happen? Say it in your own way, such as “last Tuesday evening”.',
  'note.when.label': 'When',
  'note.when.why': 'Days are soon forgotten. With the date, your note tells more if you report it later.',

  'note.what.ask': 'What happened? Write it in your own words. You can send more than one message.',
  'note.what.label': 'What happened',
  'note.what.why': 'This is the note itself. It is for you, and it is not sent to anyone.',

  'note.who-saw.ask': 'Did anyone see or hear it?',
  'note.who-saw.label': 'Who saw or heard it',
  'note.who-saw.why': 'Later it is hard to remember who was there. It is fine if nobody was.',

  'notes.about':
    'Here you can write down each time it happens: when it was, what happened, and who saw it. The note is for you.',
  'notes.private':
    'The note is locked. It opens only with a number of its own, which I show you when you have written something. We do not keep that number, so we cannot open your note, and nobody can give you the number again.',
  'notes.kept-for': 'I keep a note for 12 months after you last added to it. Then it is deleted.',
  'notes.no-report':
    'A note is not a report: nobody at the council reads it. To make it count, report it. Some reviews only count what was reported within a month of when it happened.',
  'notes.page-only':
    'You can keep a private note on the council’s own page. Here it would not be private: this channel keeps a copy of what you write.',
  'notes.ask': 'Would you like to begin a note, or open yours?',
  'notes.begin': 'Begin a note',
  'notes.open': 'Open my note',
  'notes.continue': 'Continue my note',

  'notes.ask-number': 'Please type the number of your note, 16 digits.',

  'notes.check': 'Please check what you wrote. You can change each part. It is not sent to anyone.',
  'notes.unclear':
    'Nothing is kept yet. You can press “Keep it”, or change an answer. To add more, change “What happened”.',
  'notes.keep': 'Keep it',
  'notes.entry-kept': 'I have kept that in your note.',
  'notes.stop': 'You can stop here. Shall I delete what you have not kept in your note yet?',
  'notes.left-out': 'I have deleted what you had not kept in your note.',
  'notes.late': 'What you wrote was kept before that message came, so that message is not part of your note.',
  'notes.full':
    'There is room for {{most}} entries in a note, and this one is full. You can make a report of it, print it, or close it and begin another.',

  'notes.number': 'The number of your note: {{number}}. It is shaped like a phone number.',
  'notes.only-number':
    'Whoever has this number can read your note, so keep it where only you look. I cannot show it to you again later.',
  'notes.ask-kept': 'Have you kept the number of your note?',
  'notes.number-kept': 'Yes, I have kept it',
  'notes.not-shown-again': 'Good. I do not show the number again.',
  'notes.keep-first': 'Before we go on: have you kept the number of your note? I cannot show it afterwards.',

  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'No date given, written down on {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Who saw or heard it: {{who}}',
  'notes.ask-next': 'This is your note. What would you like to do?',
  'notes.add': 'Add to it',
  'notes.make-report': 'Make a report of it',
  'notes.close': 'Close the note',
  'notes.closed': 'I have closed your note. It opens again only with its number.',
  'notes.delete': 'Delete this note',
  'notes.delete-ask': 'Shall I delete the whole note? It cannot be brought back.',
  'notes.delete-yes': 'Yes, delete the note',
  'notes.deleted': 'The note is deleted.',
  'notes.stays':
    'Your private note stays. To delete it too, open it with its number and choose “Delete this note”.',

  'notes.report':
    'What you wrote in your note is now the beginning of a report. It counts once you press “Send”: only then does it go to the council. The note itself stays until you delete it.',
  'notes.report-part':
    'Your note is longer than a report can be, so I have put in the newest part of it. You can tell us the rest on the phone: {{councilPhone}}.',
} as const;
