import { describe, expect, it } from 'vitest';
import { narrowingOf } from './narrowing';
import type { PossibleYears, ReconciledEntity } from './reconciled-entity';

const event = (years: PossibleYears | null, places: string[] = []): ReconciledEntity => ({
  id: 'event.one',
  kind: 'event',
  name: 'One',
  names: ['One'],
  description: '',
  years,
  places,
  values: {},
});
const named = (name: string) => (name === 'Hanoi' || name === 'place.hanoi' ? ['hanoi'] : []);
const year = (...v: (string | number)[]) => narrowingOf([{ pid: 'year', v }], named);
const place = (...v: (string | { id: string })[]) => narrowingOf([{ pid: 'place', v }], named);

describe('a year', () => {
  it.each([2018, '2018', '2018-06-12', ' 2018 '])('is read from %j', (value) => {
    expect(year(value).keeps(event({ from: 2018, to: 2019 }))).toBe(true);
    expect(year(value).keeps(event({ from: 2019, to: 2019 }))).toBe(false);
    expect(year(value).isRead).toBe(true);
  });

  it('may lie in what is open, and not in what has no date', () => {
    expect(year(2018).keeps(event({ from: null, to: null }))).toBe(true);
    expect(year(2018).keeps(event(null))).toBe(false);
  });

  it.each(['n.d.', '18', '20188', 'June 2018'])(
    'is not read from %j, and excludes nothing',
    (value) => {
      expect(year(value).isRead).toBe(false);
      expect(year(value).keeps(event({ from: 2001, to: 2001 }))).toBe(true);
    },
  );

  it('is one of several', () => {
    expect(year(1999, 2018).keeps(event({ from: 2018, to: 2018 }))).toBe(true);
  });

  it('says nothing of a place', () => {
    expect(year(2018).keeps({ ...event(null), kind: 'place' })).toBe(true);
  });
});

describe('a place', () => {
  it.each(['Hanoi', { id: 'place.hanoi' }])('keeps the events that are there: %j', (value) => {
    expect(place(value).keeps(event(null, ['hanoi']))).toBe(true);
    expect(place(value).keeps(event(null, ['seoul']))).toBe(false);
  });

  it('that nothing is called excludes nothing, and is not read', () => {
    expect(place('Atlantis').isRead).toBe(false);
    expect(place('Atlantis').keeps(event(null, ['seoul']))).toBe(true);
  });
});
