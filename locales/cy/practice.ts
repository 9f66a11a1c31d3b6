/** Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

/** Welsh: practice, with the word on every screen that nothing is sent. Not yet reviewed by a native speaker. */
export const practice: Translation<typeof english> = {
  'practice.name': 'Rhoi cynnig arni: does dim yn cael ei anfon',
  'practice.mark': 'Ymarfer: does dim byd yn cael ei anfon.',
  'practice.begin':
    'Nawr gallwch chi roi cynnig ar bopeth. Does dim byd yn cael ei anfon i’r cyngor, a does dim byd yn cael ei gadw. Mewn perygl go iawn, ffoniwch {{emergency}}: nid ymarfer yw hynny.',
  'practice.end': 'Gorffen ymarfer',
  'practice.ended':
    'Mae’r ymarfer wedi dod i ben. Rydw i wedi anghofio’r hyn y gwnaethoch chi roi cynnig arno. O hyn ymlaen mae’n real.',
  'practice.sent':
    'Ymarfer oedd hynny: chafodd dim byd ei anfon. Ar ôl adroddiad go iawn byddech chi nawr yn cael cyfeirnod, a derbynneb i’w chadw, ac yn darllen hyn:',
  'practice.stop':
    'Gallwch chi stopio yma. Ymarfer yw hwn, felly does dim byd yn cael ei gadw. Ydych chi am i mi ei ddileu?',
  'practice.not-beside':
    'Yn gyntaf, gorffennwch neu dilëwch yr hyn rydych chi wedi’i ddechrau yma, os gwelwch yn dda. Wedyn gallwch chi roi cynnig ar bethau heb eu cymysgu.',
  'practice.not-here':
    'Wrth ymarfer does dim modd agor adroddiad na chod go iawn. Gorffennwch yr ymarfer yn gyntaf, os gwelwch yn dda.',
};
