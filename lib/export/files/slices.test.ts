import { expect, it } from 'vitest';
import { manyEvents } from '../testing';
import { rawTables, readTables } from '../record-tables';
import { viewTables } from '../view-tables';
import { groupBy } from '@/lib/text/group-by';
import { ROWS_A_SLICE, Slices } from './slices';
import { VIEW_FORMATS, viewFile, type ViewFormat } from './view-formats';

const EVENTS = 10_000;
const { tables, ids } = manyEvents(EVENTS);
const words = { language: 'en', site: null } as const;

class CountedSlices extends Slices {
  readonly sizes: number[] = [];
  override over<T>(items: readonly T[], work: (slice: readonly T[]) => void): Promise<void> {
    return super.over(items, (slice) => {
      this.sizes.push(slice.length);
      work(slice);
    });
  }
}

const whole = await viewTables(tables, ids, words, new Slices({ pause: async () => {} }));

it('reads the tables of 10,000 events in slices', async () => {
  let pauses = 0;
  const slices = new CountedSlices({ pause: async () => void (pauses += 1) });
  await readTables(rawTables(tables), slices);
  const rows = tables.tables.reduce((sum, table) => sum + table.rows.length, 0);
  expect(Math.max(...slices.sizes)).toBe(ROWS_A_SLICE);
  expect(pauses).toBeGreaterThanOrEqual(rows / ROWS_A_SLICE);
});

it('makes the tables of 10,000 events in slices, with a pause after each', async () => {
  let pauses = 0;
  const shares: number[] = [];
  const slices = new CountedSlices({
    pause: async () => void (pauses += 1),
    onProgress: (share) => shares.push(share),
  });
  const view = await viewTables(tables, ids, words, slices);
  expect(view.tables.events.rows).toHaveLength(EVENTS);
  expect(Math.max(...slices.sizes)).toBe(ROWS_A_SLICE);
  expect(pauses).toBeGreaterThan(slices.sizes.length);
  // Once to choose its rows, once to make each.
  const rows = tables.tables.reduce((sum, table) => sum + table.rows.length, 0);
  expect(pauses).toBeGreaterThan(rows / ROWS_A_SLICE + (2 * EVENTS) / ROWS_A_SLICE);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  // To write them is as much again.
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBeCloseTo(0.6);
});

it.each(VIEW_FORMATS.filter((format) => format !== 'linked-places'))(
  'writes 10,000 events as %s in slices',
  async (format: ViewFormat) => {
    let pauses = 0;
    const slices = new CountedSlices({ pause: async () => void (pauses += 1) });
    await viewFile(whole, format, { slices, separator: 'comma' });
    expect(Math.max(...slices.sizes)).toBeLessThanOrEqual(ROWS_A_SLICE);
    expect(pauses).toBeGreaterThanOrEqual(EVENTS / ROWS_A_SLICE);
  },
);

it('writes the places of 10,000 events one by one, because thousands were in the same', async () => {
  let pauses = 0;
  const slices = new CountedSlices({ pause: async () => void (pauses += 1) });
  await viewFile(whole, 'linked-places', { slices, separator: 'comma' });
  const legsOfPlaces = [...groupBy(whole.tables.legs.rows, (leg) => leg['from_id']).values()];
  expect(Math.max(...legsOfPlaces.map((legs) => legs.length))).toBeGreaterThan(1000);
  expect(Math.max(...slices.sizes)).toBe(1);
  expect(pauses).toBe(whole.tables.places.rows.length);
});

it.each(VIEW_FORMATS)('stops in the middle of %s when it is cancelled', async (format) => {
  const work = new AbortController();
  let pauses = 0;
  const slices = new Slices({
    signal: work.signal,
    pause: async () => {
      pauses += 1;
      work.abort();
    },
  });
  // Not the bytes themselves: to show them where the test fails takes minutes.
  const file = viewFile(whole, format, { slices, separator: 'comma' }).then(({ length }) => length);
  await expect(file).rejects.toThrow(/abort/i);
  expect(pauses).toBe(1);
});
