/**
 * Seen to fail: with a `next` to a page that does not stand; with a page that nothing leads to; with two labels made the
 * same in Arabic; with a label of 25 characters.
 */
import { readingDoors } from '../../dialogs';
import { advice } from '../../dialogs/advice';
import { graveKinds } from '../../dialogs/door';
import { doors as arabicDoors } from '../../locales/ar/doors';
import { others as arabicOthers } from '../../locales/ar/others';
import { common } from '../../locales/en/common';
import { doors as englishDoors } from '../../locales/en/doors';
import { others as englishOthers } from '../../locales/en/others';
import { abilities } from '../../src/channels/abilities';
import { begin, expires } from '../../src/turn/state';
import type { Sent } from '../../src/turn/state';
import type { GraveKind, Next, Page, ReadingDoor, Told } from '../../dialogs/door';

const english: Readonly<Record<string, string>> = { ...englishDoors, ...englishOthers };
const arabic: Readonly<Record<string, string>> = { ...arabicDoors, ...arabicOthers };
const toldNothing: Told = {
  kinds: [],
  grave: false,
  careful: false,
  under18: false,
  afraid: false,
  care: false,
};
const flags = ['careful', 'under18', 'afraid', 'care'] as const;
/** Every combination of what advice depends on. */
const everything: readonly Told[] = flags.reduce<readonly Told[]>(
  (so, flag) => so.flatMap((told) => [told, { ...told, [flag]: true }]),
  subsets(graveKinds).map((kinds) => ({ ...toldNothing, kinds, grave: kinds.length > 0 })),
);
const withReports: readonly Told[] = [
  undefined,
  {},
  { respondBy: '2026-11-24', planBy: '2026-11-26' },
].flatMap((sent) =>
  [toldNothing, { ...toldNothing, careful: true }, { ...toldNothing, under18: true }].map((told) => ({
    ...told,
    ...(sent && { sent }),
  })),
);
const allPages = readingDoors.flatMap((door) =>
  Object.entries(door.pages).map(([name, page]) => ({ where: `${door.id}/${name}`, door, name, page })),
);

describe('A door that is read', () => {
  it('has a name of its own', () => {
    const names = readingDoors.map(({ id }) => english[`door.${id}.name`]);
    expect(new Set(names).size).toBe(readingDoors.length);
    expect(names).not.toContain(undefined);
  });

  it('leads only to pages and doors that stand, and never to the same page', () => {
    for (const { where, door, name, page } of allPages) {
      for (const next of page.next) {
        const leads =
          'page' in next
            ? next.page in door.pages && next.page !== name
            : `door.${next.door}.name` in english;
        expect([where, next, leads]).toEqual([where, next, true]);
      }
    }
  });

  it('has no page that nobody can come to', () => {
    for (const door of readingDoors) {
      const met = new Set(withReports.flatMap((told) => reachable(door, told)));
      expect([...met].toSorted()).toEqual(Object.keys(door.pages).toSorted());
    }
  });

  it('has something to say on every page, whatever was told', () => {
    for (const { where, page } of allPages) {
      for (const told of withReports)
        expect([where, told, keysOf(page, told).length > 0]).toEqual([where, told, true]);
    }
  });

  it('offers no two buttons of the same label on a page, in either language', () => {
    const around = [common['reading.menu'], common['command.danger'], common['command.language']];
    for (const { where, page } of allPages) {
      expect([where, repeated([...labels(page, english), ...around])]).toEqual([where, []]);
      expect([where, repeated(labels(page, arabic))]).toEqual([where, []]);
    }
  });

  it('has labels that fit a button of a small telephone', () => {
    const onDoors = Object.keys(english).filter((key) => key.startsWith('door.') || key.includes('.label.'));
    expect(onDoors.filter((key) => (english[key] ?? '').length > 24)).toEqual([]);
    expect(onDoors.filter((key) => (arabic[key] ?? '').length > 24)).toEqual([]);
  });
});

describe('Advice', () => {
  /** What is said only to whoever may safely face the person, to a grown-up and to a child. */
  const facing = {
    grownUp: ['advice.stop', 'advice.friend', 'advice.letter', 'advice.stop-unsafe'],
    child: ['advice.adult', 'advice.adult-letter', 'advice.stop-unsafe'],
  };
  const anyFacing = [...facing.grownUp, ...facing.child, 'advice.label.stop'];

  // Caught: `weapon` left out of `grave`; `when: mayFace` taken off "telling them to stop"; `careful` forgotten.
  it('never says to face or write to the person where that may do harm, whatever else was told', () => {
    const shown = everything
      .filter(({ grave, careful }) => grave || careful)
      .flatMap((told) =>
        allPages.flatMap(({ where, page }) =>
          [...keysOf(page, told), ...offered(page, told).map(labelKey)]
            .filter((key) => anyFacing.includes(key))
            .map((key) => ({ where, key, kinds: told.kinds })),
        ),
      );
    expect(shown).toEqual([]);
  });

  // Caught: the friend said to a child; the letter kept back from somebody who is afraid but told of nothing grave.
  it('says the whole of it where it may, and to a child only with a grown-up', () => {
    const may = everything.filter(({ grave, careful }) => !grave && !careful);
    expect(may.length).toBeGreaterThan(0);
    for (const told of may) {
      expect(keysOf(pageOf('advice', 'stop'), told)).toEqual(told.under18 ? facing.child : facing.grownUp);
      for (const { name, page } of allPages.filter(({ door }) => door.id === 'advice')) {
        const stop = offered(page, told).map(labelKey).includes('advice.label.stop');
        expect([name, stop]).toEqual([name, name !== 'stop']);
      }
    }
  });

  // Caught: the line for stalking said after a threat; no line at all for a weapon.
  it('gives each kind advice of its own, and no other kind that advice', () => {
    const own: Readonly<Record<GraveKind, readonly string[]>> = {
      danger: ['advice.in-danger'],
      crisis: ['advice.despair', 'support.samaritans', 'danger.shout'],
      partner: ['advice.partner', 'support.domestic-abuse', 'support.mens-advice'],
      sexual: ['advice.sexual', 'support.rape-crisis'],
      stalking: ['advice.stalking', 'support.stalking'],
      weapon: ['advice.weapon'],
      violence: ['advice.violence', 'advice.hurt'],
      threats: ['advice.threats'],
    };
    for (const name of ['start', 'stop']) {
      for (const told of everything) {
        const shown = keysOf(pageOf('advice', name), told);
        for (const kind of graveKinds) {
          const heard = own[kind].filter((key) => shown.includes(key));
          expect([name, kind, told.kinds, heard]).toEqual([
            name,
            kind,
            told.kinds,
            told.kinds.includes(kind) ? own[kind] : [],
          ]);
        }
        expect(repeated(shown)).toEqual([]);
      }
    }
  });

  // Caught: the page "staying safe" offered by no page.
  it('leads from every page to how to stay safe, wherever nobody is to be faced', () => {
    for (const told of everything.filter(({ grave, careful }) => grave || careful)) {
      for (const [name, page] of Object.entries(advice.pages)) {
        const leads = offered(page, told).some((next) => 'page' in next && next.page === 'safe');
        expect([name, leads]).toEqual([name, name !== 'safe']);
      }
    }
  });

  // Caught: Childline left off "staying safe".
  it('names Childline and a grown-up to somebody under 18 on every page of help, and to nobody else', () => {
    const forChildren = ['advice.childline', 'advice.adult', 'advice.trust-adult', 'safeguarding.young'];
    for (const told of everything) {
      const shown = Object.values(advice.pages).flatMap((page) => keysOf(page, told));
      const heard = forChildren.filter((key) => shown.includes(key) && key !== 'advice.adult');
      const expected = told.under18 ? forChildren.filter((key) => key !== 'advice.adult') : [];
      expect(heard).toEqual(expected);
    }
    for (const name of ['start', 'safe', 'trust', 'support'])
      expect(keysOf(pageOf('advice', name), { ...toldNothing, under18: true })).toContain('advice.childline');
  });

  // Caught: the line given only where "afraid" was answered.
  it('names the housing line for tonight to whoever is or may be afraid, and wherever homes are spoken of', () => {
    for (const told of everything) {
      const shown = keysOf(pageOf('advice', 'start'), told).includes('advice.afraid');
      expect([told, shown]).toEqual([told, told.afraid || told.grave]);
    }
    for (const page of [
      pageOf('what-will-you-do', 'home'),
      pageOf('policy', 'start'),
      pageOf('advice', 'safe'),
    ])
      expect(keysOf(page, toldNothing)).toContain('advice.afraid');
    expect(english['advice.afraid']).toMatch(/whoever your landlord is.*\{\{outOfHoursPhone\}\}/u);
  });

  // Caught: `care` forgotten in the first page.
  it('says who may need to know when a child or somebody who needs care may not be safe', () => {
    expect(keysOf(pageOf('advice', 'start'), { ...toldNothing, care: true })).toContain(
      'safeguarding.others',
    );
    expect(keysOf(pageOf('what-will-you-do', 'sharing'), toldNothing)).toContain('safeguarding.others');
    expect(keysOf(pageOf('advice', 'start'), toldNothing)).not.toContain('safeguarding.others');
  });
});

describe('What will you do?', () => {
  const dated = ['will.respond-by', 'will.plan-by', 'will.no-dates'];
  const answers = pageOf('what-will-you-do', 'answers');
  const saidOf = (told: Told) => keysOf(answers, told).filter((key) => dated.includes(key));

  it('gives the real dates of a report that the promises cover', () => {
    const told: Told = { ...toldNothing, sent: { respondBy: '2026-11-24', planBy: '2026-11-26' } };
    expect(saidOf(told)).toEqual(['will.respond-by', 'will.plan-by']);
    expect(said(answers, told).map(({ text }) => text.values?.['date'])).toEqual(
      expect.arrayContaining([{ day: '2026-11-24' }, { day: '2026-11-26' }]),
    );
  });

  it('lets nobody wait for a date that was not promised', () => {
    expect(saidOf({ ...toldNothing, sent: {} })).toEqual(['will.no-dates']);
    expect(saidOf(toldNothing)).toEqual([]);
  });
});

describe('Someone has reported me', () => {
  const start = pageOf('reported-me', 'start');

  // Caught: the dates of a report that was sent shown here, which tells that there is one.
  it('says the same to everybody, whatever they have told or sent', () => {
    for (const told of [...everything, ...withReports])
      expect(said(start, told)).toEqual(said(start, toldNothing));
  });

  // Caught: `reported.cannot-say` taken out, and the button for a report of one's own.
  it('says neither yes nor no, names independent advice, and has a way for those who are being hurt', () => {
    const words = keysOf(start, toldNothing).map((key) => english[key]);
    expect(words.join(' ')).toMatch(/neither yes nor no[\s\S]*{{councilPhone}}[\s\S]*{{citizensAdvice}}/);
    expect(keysOf(start, toldNothing)).toContain('will.not-aimed');
    expect(offered(start, toldNothing)).toContainEqual(expect.objectContaining({ door: 'report' }));
  });
});

describe('Privacy', () => {
  // Caught: the figure of the 24 hours changed, and a period that nothing in the software keeps to.
  it('names the periods that conversations really live, and no other', () => {
    const hour = 3_600_000;
    const begun = begin('en');
    const sent: Sent = {
      draft: 'd',
      form: 'report',
      receipted: true,
      reference: 'r',
      at: 0,
      urgent: false,
      reachable: false,
    };
    const periods = [
      `${expires(begun, abilities.page, 0) / hour} hours`,
      `${expires(begun, abilities.botservice, 0) / hour / 24} days`,
      `${expires({ ...begun, sent }, abilities.page, 0) / 60_000} minutes`,
    ];
    const words = keysOf(pageOf('privacy', 'kept'), toldNothing).map((key) => english[key]);
    expect(words.join(' ').match(/\d+ \w+/g)).toEqual(periods);
  });

  it('leads to the full notice, and to whoever hears complaints', () => {
    expect(english['privacy.notice']).toContain('{{privacyNotice}}');
    expect(english['privacy.complain-regulator']).toContain('{{dataRegulator}}');
  });
});

function pageOf(door: ReadingDoor['id'], name: string): Page {
  const page = readingDoors.find(({ id }) => id === door)?.pages[name];
  if (!page) throw new Error(`${door} has no page ${name}`);
  return page;
}

function said(page: Page, told: Told) {
  return page.lines.flatMap((line) => (typeof line === 'function' ? (line(told) ?? []) : line));
}

function keysOf(page: Page, told: Told): readonly string[] {
  return said(page, told).map(({ text }) => text.key);
}

function offered(page: Page, told: Told): readonly Next[] {
  return page.next.filter((next) => next.when?.(told) ?? true);
}

function labelKey(next: Next): string {
  return next.label?.key ?? ('door' in next ? `door.${next.door}.name` : '');
}

function labels(page: Page, sentences: Readonly<Record<string, string>>): readonly string[] {
  return page.next.map((next) => sentences[labelKey(next)] ?? '');
}

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

function reachable(door: ReadingDoor, told: Told): readonly string[] {
  const met = new Set(['start']);
  for (const name of met) {
    for (const next of offered(pageOf(door.id, name), told)) if ('page' in next) met.add(next.page);
  }
  return [...met];
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>(
    (so, one) => [...so, ...so.map((part) => [...part, one])],
    [[]],
  );
}
