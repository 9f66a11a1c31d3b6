/** How far a case is, and whether a promise was kept. Seen to fail when a later note moved the first day, and for `<`. */
import { kept, reached } from '../../src/domain/case';
import type { ClearCase } from '../../src/domain/case';

const fresh: ClearCase = { format: 1, reference: 'A', urgent: false, status: 'new', language: 'en' };

describe('a case', () => {
  it('is as far as the furthest that was noted, whatever the order', () => {
    const planned = reached(fresh, 'planned', '2026-11-24');
    expect(planned).toEqual({ ...fresh, status: 'planned', plannedOn: '2026-11-24' });
    expect(reached(planned, 'responded', '2026-11-25')).toEqual({
      ...planned,
      respondedOn: '2026-11-25',
    });
    expect(reached(planned, 'closed', '2026-11-26')).toEqual({ ...planned, status: 'closed' });
  });

  it('keeps the first day on which something was done', () => {
    const twice = reached(reached(fresh, 'responded', '2026-11-23'), 'responded', '2026-12-01');
    expect(twice.respondedOn).toBe('2026-11-23');
  });
});

describe('a promise', () => {
  it.each([
    ['2026-11-23', '2026-11-30', 'in-time'],
    ['2026-11-24', '2026-11-30', 'in-time'],
    ['2026-11-25', '2026-11-30', 'late'],
    [undefined, '2026-11-24', 'due'],
    [undefined, '2026-11-25', 'missed'],
  ] as const)('for 24 November, done %s, is on %s %s', (on, today, expected) => {
    expect(kept('2026-11-24', on, today)).toBe(expected);
  });
});
