import { describe, expect, it } from 'vitest';
import { checkDates } from './check-dates';
import { actor, both, entriesOf, event, source, told } from './testing';

describe('events in order', () => {
  const ordered = (date: string, relation: string, other: string, status = 'occurred') =>
    told(
      checkDates(
        entriesOf({
          events: [
            event('letter', { date, related: [{ event: 'visit', relation }] }),
            event('visit', { date: other, status }),
          ],
        }),
      ),
    );

  it.each([
    ['2013-10-29', 'follows', '2013-10'],
    ['2013', 'answers', '2013-12-31'],
    ['1948-10-15', 'led-to', '2013'],
    ['2013', 'contradicts', '2014'],
    ['2013-10-29', 'part-of', '2013-10'],
  ])('%s %s %s', (date, relation, other) => {
    expect(ordered(date, relation, other)).toEqual([]);
  });

  it.each([
    ['2013-09', 'follows', '2013-10'],
    ['2012', 'commemorates', '2013'],
    ['2012', 'answers', '2013'],
    ['2014', 'led-to', '2013'],
  ])('%s cannot %s %s', (date, relation, other) => {
    expect(ordered(date, relation, other)).toEqual([
      expect.stringContaining(`letter › related.0: "${relation}" needs it to come`),
    ]);
  });

  it.each(['2012', '2014-01'])('a part of %s is no part of 2013', (date) => {
    expect(ordered(date, 'part-of', '2013')).toEqual([
      'letter › related.0: is no part of "visit", which was at another time',
    ]);
  });

  it('what was only planned can be answered before its day', () => {
    expect(ordered('2025', 'answers', '2026', 'planned')).toEqual([]);
  });

  it('what was only planned cannot answer what came after its day', () => {
    expect(ordered('2022', 'led-to', '2018', 'planned')).toEqual([
      expect.stringContaining('letter › related.0: "led-to" needs it to come before "visit"'),
    ]);
  });
});

describe('a beginning that nobody dates', () => {
  const bounded = (fields: Record<string, unknown>) =>
    told(
      checkDates(
        entriesOf({
          actors: [
            actor('state', { kind: 'state', lifetime: '1948-09-09/..' }),
            actor('heir', { kind: 'state', continues: 'state' }),
            actor('ring', { kind: 'state', continues: 'other-ring' }),
            actor('other-ring', { kind: 'state', continues: 'ring' }),
          ],
          events: [event('visit', { dateNote: both('Why.'), ...fields })],
        }),
      ),
    );
  const by = (id: string, role = 'party') => ({ participants: [{ actor: id, role }] });
  const unbounded = (date: string) => [
    `visit › date: nothing says when "${date}" may first have been: give \`notBefore\``,
  ];

  it.each(['[..1953]', '/1953', '../1953'])('needs a bound: %s', (date) => {
    expect(bounded({ date })).toEqual(unbounded(date));
    expect(bounded({ date, ...by('ring') })).toEqual(unbounded(date));
    expect(bounded({ date, ...by('state', 'subject') })).toEqual(unbounded(date));
    expect(bounded({ date, notBefore: '1945' })).toEqual([]);
  });

  it('is not before those who act, or whom they continue', () => {
    expect(bounded({ date: '[..1953]', ...by('state') })).toEqual([]);
    expect(bounded({ date: '[..1953]', ...by('heir') })).toEqual([]);
    expect(
      bounded({ date: '[..1953]', legs: [{ from: 'here', to: 'there', who: ['state'] }] }),
    ).toEqual([]);
  });

  it('has bounds that say something, and why', () => {
    expect(bounded({ date: '2013', notBefore: '2012' })).toEqual([
      'visit › notBefore: says no more than "2013"',
    ]);
    expect(bounded({ date: '2013', notAfter: '2014' })).toEqual([
      'visit › notAfter: says no more than "2013"',
    ]);
    expect(bounded({ date: '[..1953]', notBefore: '1954' })).toEqual([
      'visit › notBefore: leaves no day of "[..1953]"',
    ]);
    expect(bounded({ date: '2013/..', notAfter: '2020', dateNote: undefined })).toEqual([
      'visit › dateNote: says nothing of why there is a `notAfter`',
    ]);
    expect(bounded({ date: null, notBefore: '1954' })).toEqual([
      'visit › notBefore: an undated event has no bounds',
    ]);
  });
});

describe('dates of a source', () => {
  const dated = (issued: number[], accessed: number[]) =>
    told(
      checkDates(
        entriesOf({
          sources: [
            source('article', {
              csl: {
                type: 'webpage',
                title: 'An article',
                issued: { 'date-parts': [issued] },
                accessed: { 'date-parts': [accessed] },
              },
            }),
          ],
        }),
      ),
    );

  it('may be of one day, or of one year', () => {
    expect(dated([2025, 8, 11], [2025, 8, 11])).toEqual([]);
    expect(dated([2025], [2025, 6, 1])).toEqual([]);
    expect(dated([2025, 6], [2025])).toEqual([]);
  });

  it('are not impossible', () => {
    expect(dated([2025, 8, 11], [2025, 7, 22])).toEqual([
      'article › csl.accessed: accessed before it was issued',
    ]);
    expect(dated([2025, 2, 30], [2025, 7, 22])).toEqual([
      'article › csl.issued: 2025-2-30 is not a day of the calendar',
    ]);
  });
});
