import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, FAMILIES, TYPES_BY_FAMILY } from '@/lib/model/vocabulary';
import { shownRange } from '@/lib/time/year-range';
import { serialiseView } from '@/lib/view/view-parameters';
import { movedYears, stageChange, type StageRecord } from './stage-change';

const RECORD: StageRecord = { extent: { first: 1948, last: 2025 }, recorded: new Set(EVENT_TYPES) };
const ALL = { from: null, to: null, types: null };
const family = (index: number, alone = false) => ({ kind: 'family', index, alone }) as const;

describe('a key of the live stage', () => {
  it('takes a family away and brings it back', () => {
    for (const index of FAMILIES.keys()) {
      const without = stageChange(ALL, family(index), RECORD)!;
      expect(without.types).toEqual(
        EVENT_TYPES.filter(
          (type) => !(TYPES_BY_FAMILY[FAMILIES[index]!] as readonly string[]).includes(type),
        ),
      );
      expect(stageChange({ ...ALL, types: without.types! }, family(index), RECORD)).toEqual({
        types: null,
      });
    }
  });

  it('shows one family alone, and all again', () => {
    const alone = stageChange(ALL, family(1, true), RECORD)!;
    expect(serialiseView(alone)).toBe(`?types=2.${FAMILIES[1]}`);
    expect(stageChange({ ...ALL, types: alone.types! }, { kind: 'all-families' }, RECORD)).toEqual({
      types: null,
    });
  });

  it('fills a family of which only some types are shown', () => {
    const [some] = TYPES_BY_FAMILY[FAMILIES[0]!];
    expect(stageChange({ ...ALL, types: [some] }, family(0), RECORD)).toEqual({
      types: [...TYPES_BY_FAMILY[FAMILIES[0]!]],
    });
  });

  it('does nothing for a family that is not there, or at the end of the years', () => {
    expect(stageChange(ALL, family(FAMILIES.length), RECORD)).toBeNull();
    const last = { ...ALL, from: 2025, to: 2025 };
    expect(stageChange(last, { kind: 'years', by: 1 }, RECORD)).toBeNull();
    expect(stageChange(last, { kind: 'years', by: -1 }, RECORD)).toEqual({
      from: 2024,
      to: 2024,
      dates: 'any',
    });
  });
});

describe('years that move by one', () => {
  it('begin from all years with the first or the last', () => {
    expect(movedYears(ALL, 1, RECORD.extent)).toEqual({ from: 1948, to: 1948 });
    expect(movedYears(ALL, -1, RECORD.extent)).toEqual({ from: 2025, to: 2025 });
  });

  it('keep their length, and come back where they did not reach an end', () => {
    const year = fc.integer({ min: 1949, max: 2024 });
    fc.assert(
      fc.property(year, year, fc.constantFrom(1 as const, -1 as const), (one, other, by) => {
        const years = { from: Math.min(one, other), to: Math.max(one, other) };
        const moved = movedYears(years, by, RECORD.extent);
        const range = shownRange(moved, RECORD.extent);
        expect(range).toEqual({ from: years.from + by, to: years.to + by });
        expect(movedYears(moved, by === 1 ? -1 : 1, RECORD.extent)).toEqual(years);
      }),
    );
  });
});
