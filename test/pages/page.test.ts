/** What the page says before any script has run. */
import { page } from '../../src/pages/page';
import { factsFor, speakers } from './parts';

const exitTo = 'https://weather.example/';

async function rendered(tag: 'en' | 'ar'): Promise<string> {
  const { en, ar } = await speakers();
  return page(tag === 'en' ? en : ar, ['en', 'ar'], { facts: factsFor(tag), exitTo });
}

describe.each(['en', 'ar'] as const)('the page before any script, in %s', (tag) => {
  it('can be called from: emergency, police and the council, as links', async () => {
    const markup = await rendered(tag);
    for (const number of ['tel:999', 'tel:101', 'tel:01632960001'])
      expect(markup).toContain(`href="${number}"`);
  });

  // Seen to fail when the textphone's number was listed among the voices.
  it('never offers the textphone as a voice call', async () => {
    const markup = await rendered(tag);
    expect(markup).toContain('18000');
    expect(markup).not.toContain('tel:18000');
  });

  it('has a way out that is a plain link out of any frame, and tells the next page nothing', async () => {
    expect(await rendered(tag)).toMatch(
      new RegExp(`<a[^>]*id="exit"[^>]*href="${exitTo}"[^>]*target="_top"[^>]*rel="noreferrer"`),
    );
  });

  it('says its language and direction, and links to itself in each language by its own name', async () => {
    const markup = await rendered(tag);
    expect(markup).toContain(tag === 'en' ? '<html lang="en" dir="ltr">' : '<html lang="ar" dir="rtl">');
    expect(markup).toMatch(/href="\/en"[^>]*>English</);
    expect(markup).toMatch(/href="\/ar"[^>]*lang="ar" dir="rtl"[^>]*>العربية</);
  });

  // Seen to fail when the heading's sentence stood in the title.
  it('keeps title, icon and address neutral', async () => {
    const markup = await rendered(tag);
    const title = /<title>(.*?)<\/title>/.exec(markup)?.[1] ?? '';
    expect(title).toContain('Example Council');
    expect(title).not.toMatch(/harass|report|مضايق|بلاغ/i);
  });

  // Seen to fail with an inline style on the body.
  it('has no script, style or handler within it, no form, and nothing of a third party', async () => {
    const markup = await rendered(tag);
    expect(markup).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<form|<script(?![^>]*src="\/page\.js")/);
    const loaded = [...markup.matchAll(/<(?:script|link|img)[^>]*(?:src|href)="([^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(loaded.every((address) => address?.startsWith('/'))).toBe(true);
  });

  it('opens links out of the page beside it, and says nothing of itself to them', async () => {
    const outside = (await rendered(tag)).match(/<a[^>]*href="https:\/\/example\.org[^>]*>/g) ?? [];
    expect(outside.length).toBeGreaterThan(2);
    for (const link of outside) expect(link).toContain('target="_blank" rel="noopener noreferrer"');
  });

  it('gives every sentence a wording and every placeholder a value', async () => {
    const { en, ar, missing } = await speakers();
    page(tag === 'en' ? en : ar, ['en', 'ar'], { facts: factsFor(tag), exitTo });
    expect(missing).toEqual([]);
  });
});

it('warns of confronting anybody before it advises to', async () => {
  const markup = await rendered('en');
  expect(markup.indexOf('do not speak or write to them')).toBeGreaterThan(0);
  expect(markup.indexOf('do not speak or write to them')).toBeLessThan(
    markup.indexOf('tell them that you do not like it'),
  );
});

it('leaves out links that the borough does not have', async () => {
  const { en } = await speakers();
  const facts = {
    ...factsFor('en'),
    privacyNotice: '01632 960 001',
    policyLink: '',
    onlineForm: 'javascript:alert(1)',
  };
  const markup = page(en, ['en'], { facts, exitTo });
  expect(markup).not.toContain('javascript:');
  expect(markup).not.toContain('How the council uses your information');
});
