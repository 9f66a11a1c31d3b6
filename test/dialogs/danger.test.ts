/** Seen to fail: with the first line of a crisis made `details`; with `55` told to a landline; with 999 out of the fallback. */
import { emergencyFallback, emergencyWords } from '../../dialogs/danger';
import { danger as arabic } from '../../locales/ar/danger';
import { danger as english } from '../../locales/en/danger';
import type { Said } from '../../src/language/text';

const full = { full: true };
const short = { full: false };

describe('The emergency words', () => {
  it.each(['immediate', 'crisis'] as const)('begin whole, every time, when it is %s', (level) => {
    for (const extent of [full, short]) {
      const [first] = emergencyWords(level, {}, ['en'], extent);
      expect(first).toEqual({ text: { key: 'danger.call', language: 'en' }, tone: 'alarm' });
    }
    expect(english['danger.call']).toBe(
      'Nobody is watching this chat and it has not called the police. Call {{emergency}}.',
    );
  });

  it('say that writing here alerts nobody', () => {
    for (const level of ['immediate', 'crisis', 'disclosure'] as const) {
      expect(unfolded(emergencyWords(level, {}, ['en'], full))).toContain('danger.alerts-nobody');
    }
  });

  it('tell every way to call when nothing is known of the person', () => {
    expect(keys(emergencyWords('immediate', {}, ['en'], full))).toEqual([
      'danger.call',
      'danger.alerts-nobody',
      'danger.silent',
      'danger.mobile',
      'danger.landline',
      'danger.relay',
      'danger.bsl',
      'danger.text-message',
      'danger.interpreter-any',
      'danger.not-emergency',
      'danger.trace',
    ]);
  });

  it('fit the telephone and the language that are known', () => {
    const mobile = emergencyWords('immediate', { mobile: true, language: 'Arabic' }, ['en'], full);
    expect(keys(mobile)).toContain('danger.mobile');
    expect(keys(mobile)).not.toContain('danger.landline');
    expect(mobile.map(({ text }) => text)).toContainEqual({
      key: 'danger.interpreter',
      language: 'en',
      values: { language: 'Arabic' },
    });
    const landline = keys(emergencyWords('immediate', { mobile: false }, ['en'], full));
    expect(landline).toContain('danger.landline');
    expect(landline).not.toContain('danger.mobile');
  });

  it('fold away nothing of who listens to somebody in crisis', () => {
    expect(unfolded(emergencyWords('crisis', {}, ['en'], full))).toEqual(
      expect.arrayContaining([
        'danger.life-at-risk',
        'danger.samaritans',
        'danger.shout',
        'danger.childline',
      ]),
    );
  });

  it('raise no alarm at what is past, but ask whether it could happen again, and how to call', () => {
    for (const extent of [full, short]) {
      const said = emergencyWords('disclosure', {}, ['en'], extent);
      expect(said.filter(({ tone }) => tone === 'alarm')).toEqual([]);
      expect(unfolded(said).slice(0, 2)).toEqual(['danger.sorry', 'danger.again']);
    }
    expect(english['danger.again']).toContain('{{emergency}}');
  });

  it('are shorter soon after the last ones, and say how to see them all', () => {
    expect(keys(emergencyWords('immediate', {}, ['en'], short))).toEqual([
      'danger.call',
      'danger.silent-short',
      'danger.more',
    ]);
    expect(keys(emergencyWords('crisis', {}, ['en'], short))).toEqual([
      'danger.call',
      'danger.samaritans',
      'danger.more',
    ]);
  });

  it('say whom to call in every language that may be understood, and everything in the first, with English beside', () => {
    const said = emergencyWords('immediate', { language: 'Polish' }, ['pl', 'ar'], full);
    expect(said.slice(0, 3).map(({ text: { key, language }, tone }) => [key, language, tone])).toEqual([
      ['danger.call', 'pl', 'alarm'],
      ['danger.call', 'ar', 'alarm'],
      ['danger.call', 'en', 'alarm'],
    ]);
    const inLanguage = (tag: string) =>
      keys(said.filter(({ text }) => text.language === tag && text.key !== 'danger.call'));
    expect(inLanguage('pl')).toEqual(inLanguage('en'));
    expect(inLanguage('pl')).toContain('danger.alerts-nobody');
    expect(inLanguage('ar')).toEqual([]);
    const soonAfter = emergencyWords('immediate', {}, ['pl', 'ar'], short);
    expect(soonAfter.filter(({ tone }) => tone === 'alarm')).toHaveLength(3);
  });

  it('need nothing at all when everything else fails', () => {
    expect(emergencyFallback()).toEqual([{ text: { key: 'danger.fallback' }, tone: 'alarm' }]);
    for (const sentence of [english['danger.fallback'], arabic['danger.fallback']]) {
      expect(sentence).toContain('999');
      expect(sentence).not.toContain('{{');
    }
  });
});

function keys(said: readonly Said[]): readonly string[] {
  return said.map(({ text }) => text.key);
}

function unfolded(said: readonly Said[]): readonly string[] {
  return keys(said.filter(({ tone }) => tone !== 'details'));
}
