import { describe, expect, it } from 'vitest';
import { checkDates } from './check-dates';
import { entriesOf, event, source, told } from './testing';

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
    ['2013', 'part-of', '2014'],
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

  it('what was only planned can be answered before its day', () => {
    expect(ordered('2025', 'answers', '2026', 'planned')).toEqual([]);
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
