import type { Borough } from '../../src/domain/borough';

/** A made-up second borough: other promises, a closing hour, one language. Numbers from Ofcom's range for drama. */
export const exampleBorough: Borough = {
  council: 'Example Council',
  borough: 'Example',
  logo: 'https://example.org/logo.svg',
  colours: { main: '#003300', onMain: '#ffffff' },
  phone: '01632 960 001',
  hours: 'Monday to Friday, 8 am to 5 pm',
  outOfHours: '01632 960 002',
  victimService: 'Example Support, 01632 960 003',
  policyLink: 'https://example.org/policy',
  onlineForm: 'https://example.org/form',
  privacyNotice: 'https://example.org/privacy',
  legalException: 'the law requires us to share it',
  exitTo: 'https://example.org/weather',
  languages: ['en'],
  closingHour: 17,
  promisesCover: 'everyone',
  retention: { caseMonths: 24 },
  toBeConfirmed: [],
};
