/** Practice: trying the assistant out, with the word on every screen that nothing is sent. */
export const practice = {
  'practice.name': 'Try it out: nothing is sent',
  'practice.mark': 'Practice: nothing is sent.',
  'practice.begin':
    'You can now try everything out. Nothing is sent to the council, and nothing is kept. In real danger, call {{emergency}}: that is not practice.',
  'practice.end': 'End practice',
  'practice.ended': 'Practice has ended. I have forgotten what you tried out. From here on it is real.',
  'practice.sent':
    'That was practice: nothing was sent. After a real report you would now get a reference and a receipt to keep, and read this:',
  'practice.stop': 'You can stop here. This is practice, so nothing is kept. Shall I delete it?',
  'practice.not-beside':
    'Please first finish or delete what you have begun here. Then you can try things out without mixing them up.',
  'practice.not-here': 'In practice no real report or code can be opened. Please end practice first.',
} as const;
