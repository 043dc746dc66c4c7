import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateEdges, isCertainIn } from '@/lib/time/date-edges';
import type { YearRange } from '@/lib/time/year-range';
import { PERIOD_PRESETS } from '@/lib/timeline/period-presets';
import { boundsByContent } from './event-bounds';
import { readRecord } from './read-record';

const { events, actors } = await readRecord(path.join(import.meta.dirname, '../../data'));
const boundsOf = boundsByContent(actors);
const preset = (id: string) => PERIOD_PRESETS.find((one) => one.id === id)!;

function isIn(event: (typeof events)[number], years: YearRange): boolean {
  const edges = dateEdges({ edtf: event.date, ...boundsOf(event) });
  return edges !== null && isCertainIn(edges, years);
}

describe('what the presets are called holds in the record', () => {
  it('summits: no two years in a row have more that took place', () => {
    const summits = events.filter(
      ({ type, status }) =>
        status === 'occurred' && (type === 'summit' || type === 'hosted-summit'),
    );
    const count = (from: number) =>
      summits.filter((summit) => isIn(summit, { from, to: from + 1 })).length;
    const { from, to } = preset('summits');
    expect(to - from).toBe(1);
    const others = Array.from({ length: 35 }, (_, index) => 1990 + index);
    expect(others.filter((year) => year !== from && count(year) >= count(from))).toEqual([]);
  });

  it('closed borders: they close in its first year, and what came of it is told until its last', () => {
    const { from, to } = preset('closed-borders');
    const closures = events.filter(({ type }) => type === 'border-closure');
    expect(closures.some((closure) => isIn(closure, { from, to: from }))).toBe(true);
    const epidemic = events.filter(({ type }) => type === 'epidemic');
    expect(epidemic.some((one) => isIn(one, { from: to, to }))).toBe(true);
    expect(epidemic.some((one) => isIn(one, { from: to + 1, to: to + 1 }))).toBe(false);
  });

  it('three crises: a source of the record counts three in these years', () => {
    const grouping = events.find(({ id }) => id === 'three-crises-2024-2025')!;
    const { from, to } = preset('three-crises');
    expect(grouping.date).toBe(`${from}/${to}`);
  });
});
