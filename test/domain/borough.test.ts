import { languages } from '../../locales';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBorough, wordingIn } from '../../src/domain/borough';
import { standingFacts } from '../../src/domain/standing-facts';
import { supportNumbers } from '../../src/domain/support';
import { exampleBorough } from './example-borough';

const offered = Object.keys(languages);
const stevenage: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../deployment/boroughs/stevenage.json'), 'utf8'),
);

describe('a borough’s file', () => {
  it('is sound for the first council and for a made-up one', () => {
    expect(readBorough(stevenage, offered)).toMatchObject({ read: 'borough' });
    expect(readBorough(exampleBorough, offered)).toMatchObject({ read: 'borough' });
  });

  it('tells every fault at once, by name and never by value', () => {
    const { phone: _phone, ...rest } = exampleBorough;
    const broken = {
      ...rest,
      council: { ar: 'مجلس' },
      colours: { main: '#777777', onMain: '#888888' },
      policyLink: 'http://planted-value.example',
      privacyNotice: 'planted-value',
      languages: ['en', 'xx'],
      closingHour: 24,
      promisesCover: 'nobody',
      retention: {},
      surprise: 'planted-value',
    };
    const read = readBorough(broken, offered);
    const faults = read.read === 'faults' ? read.faults : [];
    // Seen to fail when the check stopped at the first fault.
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'council',
      'colours',
      'phone',
      'policyLink',
      'privacyNotice',
      'languages',
      'closingHour',
      'promisesCover',
      'retention',
      'surprise',
    ]);
    expect(faults.join()).not.toContain('planted-value');
  });

  it.each([null, 'text', [], 3])('is not %j', (file) => {
    expect(readBorough(file, offered)).toEqual({
      read: 'faults',
      faults: ['the file should hold one object'],
    });
  });

  it('may lack its privacy notice, logo and closing hour', () => {
    const { privacyNotice: _notice, logo: _logo, closingHour: _hour, ...rest } = exampleBorough;
    expect(readBorough(rest, offered).read).toBe('borough');
    expect(standingFacts(rest, 'en').privacyNotice).toBe('01632 960 001');
  });

  it('of the first council names what the council has yet to confirm, and each is one of its settings', () => {
    const read = readBorough(stevenage, offered);
    if (read.read !== 'borough') throw new Error('not sound');
    expect(read.borough.toBeConfirmed).toEqual(
      expect.arrayContaining(['hours', 'outOfHours', 'privacyNotice']),
    );
    const settings = Object.keys({ ...exampleBorough, privacyNotice: '' });
    expect(read.borough.toBeConfirmed.filter((name) => !settings.includes(name))).toEqual([]);
  });
});

describe('standing facts', () => {
  it('are told in the language, or in English where it has none', () => {
    expect(wordingIn({ en: 'a', ar: 'ب' }, 'ar')).toBe('ب');
    expect(wordingIn({ en: 'a' }, 'ar')).toBe('a');
    expect(wordingIn('a', 'ar')).toBe('a');
  });

  it('hold the telephone number of the source page', () => {
    const read = readBorough(stevenage, offered);
    if (read.read !== 'borough') throw new Error('not sound');
    for (const tag of offered) expect(standingFacts(read.borough, tag).councilPhone).toBe('01438 242666');
  });

  it('hold every support number, each with its source, and only checked ones with a date', () => {
    const facts: Readonly<Record<string, string>> = standingFacts(exampleBorough, 'en');
    for (const [line, { number, source, hours, checked }] of Object.entries(supportNumbers)) {
      expect(facts[line]).toBe(number);
      expect(hours).not.toBe('');
      expect(checked ?? source).toMatch(checked ? /^\d{4}-\d{2}-\d{2}$/ : /not verified/);
    }
  });
});
