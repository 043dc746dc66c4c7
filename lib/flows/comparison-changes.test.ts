import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutYears } from '@/lib/time/cut-years';
import { dateEdges } from '@/lib/time/date-edges';
import { firstDayOfYear } from '@/lib/time/day-number';
import { parseCompared, secondView } from '@/lib/view/compared';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import { flowTableOfLegs } from './build-flow-table';
import {
  asPeriods,
  asSubjects,
  comparedYears,
  cutAt,
  cutOf,
  firstSubject,
  swappedSides,
  uncut,
} from './comparison-changes';
import { buildFlowCubes } from './flow-cubes';
import { visibleEventIds } from './flow-selectors';
import { flowFilter, flowRows } from './testing';

const EXTENT = { first: 1910, last: 2025 };
type Compared = NonNullable<View['compare']>;
const viewOf = (compare: string, fields: Partial<View> = {}) => ({
  ...DEFAULT_VIEW,
  ...fields,
  compare: parseCompared(compare)!,
});
const changed = (view: View, change: Partial<View> | null) => {
  expect(change).not.toBeNull();
  return { ...view, ...change } as View & { compare: Compared };
};

describe('before and from a year', () => {
  const CUT = 1950;

  it('has every dated event of the years: once, unless it is on both sides or may be on either', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, { from: _, to: __, ...kinds }) => {
        const cubes = buildFlowCubes(flowTableOfLegs(rows));
        const filter = { ...kinds, from: null, to: null };
        const dated = new Set(rows.flatMap((row) => (row.edtf === null ? [] : [row.eventId])));
        const { before, from } = cutYears(filter, CUT);
        const whole = [...visibleEventIds(cubes, filter)].filter((id) => dated.has(id));
        for (const maybe of ['in', 'out'] as const) {
          const sides = [before, from].map((years) =>
            visibleEventIds(cubes, { ...filter, ...years, maybe }),
          );
          for (const id of whole) {
            const times = sides.filter((ids) => ids.has(id)).length;
            const edges = dateEdges(rows.find((row) => row.eventId === id)!)!;
            const days = Object.values(edges) as number[];
            const isSurelyBefore = Math.max(...days) < firstDayOfYear(CUT);
            const isSurelyFrom = Math.min(...days) >= firstDayOfYear(CUT);
            if (isSurelyBefore || isSurelyFrom) {
              expect(times).toBe(1);
              expect(sides[isSurelyBefore ? 0 : 1]!.has(id)).toBe(true);
            }
            if (maybe === 'in') expect(times).toBeGreaterThanOrEqual(1);
          }
          for (const ids of sides) for (const id of ids) expect(whole).toContain(id);
        }
      }),
    );
  });

  it('cuts all years of both periods, and no year twice', () => {
    const view = viewOf('2015-2025', { from: 1990, to: 2014 });
    const after = changed(view, cutAt(view, 2020, EXTENT));
    expect([after.from, after.to, after.compare]).toEqual([
      1990,
      2019,
      { kind: 'period', from: 2020, to: 2025 },
    ]);
    expect(cutOf(after, EXTENT)).toBe(2020);
    expect(comparedYears(after, EXTENT)).toEqual(comparedYears(view, EXTENT));
  });

  it('widens to the whole record where the year lies outside, and refuses what leaves nothing', () => {
    const view = viewOf('2005-2010', { from: 2000, to: 2004 });
    const after = changed(view, cutAt(view, 2020, EXTENT));
    expect([after.from, after.to]).toEqual([1910, 2019]);
    expect(cutAt(view, 1910, EXTENT)).toBeNull();
    expect(cutAt(view, 2026, EXTENT)).toBeNull();
  });

  it('counts two subjects on either side, and together again', () => {
    const view = viewOf('dyad.mongolia.rok', { dyads: [['dprk', 'mongolia']] });
    const cut = changed(view, cutAt(view, 2020, EXTENT));
    expect(cut.compare).toEqual({ kind: 'dyad', id: 'mongolia.rok', cut: 2020 });
    expect([cut.from, cut.to]).toEqual([null, null]);
    expect(changed(cut, uncut(cut.compare as never))).toEqual(view);
    expect(cutAt({ ...view, from: 2021 }, 2020, EXTENT)).toBeNull();
  });

  it('has no cut where the years, chosen later, or the undated leave nothing on a side', () => {
    const view = (fields: Partial<View>) => cutOf(viewOf('place.seoul.2020', fields), EXTENT);
    expect(view({ from: 2010, to: 2020 })).toBe(2020);
    expect(view({ from: 2010, to: 2015 })).toBeNull();
    expect(view({ from: 2020 })).toBeNull();
    expect(view({ dates: 'undated' })).toBeNull();
    const undated = viewOf('place.seoul', { places: ['hanoi'], dates: 'undated' });
    expect(cutOf(changed(undated, cutAt(undated, 2020, EXTENT)), EXTENT)).toBe(2020);
  });

  it('is neither of periods that leave years between them, nor of swapped ones', () => {
    expect(cutOf(viewOf('2010-2012', { from: 2000, to: 2008 }), EXTENT)).toBeNull();
    expect(cutOf(viewOf('2000-2008', { from: 2009, to: 2012 }), EXTENT)).toBeNull();
  });
});

describe('two subjects', () => {
  it('take the years of both periods, and the year between them', () => {
    const view = viewOf('2020-2025', { from: 1910, to: 2019 });
    const after = changed(
      view,
      asSubjects(view, 'dyad', ['dprk.mongolia', 'mongolia.rok'], EXTENT),
    );
    // All years of the record are no restriction.
    expect([after.from, after.to, after.dyads]).toEqual([null, null, [['dprk', 'mongolia']]]);
    expect(after.compare).toEqual({ kind: 'dyad', id: 'mongolia.rok', cut: 2020 });
    const back = changed(after, asPeriods(after, 2020, EXTENT));
    expect([back.from, back.to, back.compare]).toEqual([view.from, view.to, view.compare]);
  });

  it('of another kind give up the list of the first', () => {
    const view = viewOf('dyad.mongolia.rok.2020', {
      from: 2000,
      dyads: [['dprk', 'mongolia']],
      sources: ['a-source'],
    });
    const after = changed(view, asSubjects(view, 'place', ['seoul', 'pyongyang'], EXTENT));
    expect([after.dyads, after.places, after.from]).toEqual([null, ['seoul'], 2000]);
    expect(after.sources).toEqual(['a-source']);
    expect(after.compare).toEqual({ kind: 'place', id: 'pyongyang', cut: 2020 });
  });

  it('of another kind give up which way is gone with the places', () => {
    const view = viewOf('place.seoul', { places: ['hanoi'], ways: ['arrived'] });
    const after = changed(view, asSubjects(view, 'actor', ['dprk', 'rok'], EXTENT));
    expect([after.places, after.ways]).toEqual([null, null]);
    expect(parseView(new URLSearchParams(serialiseView(after))).ignored).toEqual([]);
  });

  it('are shown one a map under the same other filters', () => {
    const view = viewOf('actor.rok', { actors: ['dprk'], from: 2000, places: ['hanoi'] });
    expect(secondView(view, view.compare)).toEqual({ ...view, actors: ['rok'] });
  });
});

describe('sides that change places', () => {
  it.each([
    viewOf('2020-2025', { from: 1990, to: 2019 }),
    viewOf('dyad.mongolia.rok', { dyads: [['dprk', 'mongolia']] }),
    viewOf('place.seoul.2020', { places: ['hanoi'] }),
  ])('are as they were after the second time (%#)', (view) => {
    const once = changed(view, swappedSides(view, EXTENT));
    expect(once).not.toEqual(view);
    expect(changed(once, swappedSides(once, EXTENT))).toEqual(view);
  });

  it('are none where the first is no single subject', () => {
    const several = viewOf('place.seoul', { places: ['hanoi', 'moscow'] });
    expect(firstSubject(several, 'place')).toBeNull();
    expect(swappedSides(several, EXTENT)).toBeNull();
    expect(swappedSides(viewOf('place.seoul'), EXTENT)).toBeNull();
  });
});
