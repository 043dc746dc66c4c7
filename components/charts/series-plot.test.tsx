import { plot } from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import type { GoodsDirection } from '@/lib/charts/goods-direction';
import type { Quantified } from '@/lib/charts/trade-figures';
import type { SeriesLine } from '@/lib/charts/trade-series';
import { lineLooks, seriesPlot } from './series-plot';

const line = (
  reporter: string,
  flow: SeriesLine['flow'],
  [exporter, importer]: readonly [string, string],
): SeriesLine => ({
  flow,
  reporter: { id: reporter, name: reporter },
  direction: { exporter, importer, isImportersCount: flow === 'import' } satisfies GoodsDirection,
  points: [2010, 2011, 2013, 2014].map((year) => ({
    year,
    figure: {
      event: { id: reporter, title: reporter, family: 'trade' },
      ordinal: year,
      value: year - 2000,
      qualifier: 'exact',
    } as Quantified,
  })),
});
const LINES = [
  line('rok', 'export', ['rok', 'mongolia']),
  line('mongolia', 'import', ['rok', 'mongolia']),
  line('mongolia', 'export', ['mongolia', 'rok']),
];
const looks = lineLooks({
  event: { id: 'trade', title: 'Trade', family: 'trade' },
  currency: 'USD',
  lines: LINES,
});

describe('the lines of a series', () => {
  it('have dashes and stems by their direction and marks by who counted, so that colour is not needed', () => {
    const [korea, mirror, back] = looks;
    expect(mirror!.dash).toBe(korea!.dash);
    expect(back!.dash).not.toBe(korea!.dash);
    expect(mirror!.stem).toBe(korea!.stem);
    expect(back!.stem).not.toBe(korea!.stem);
    expect(mirror!.symbol).not.toBe(korea!.symbol);
    expect(back!.symbol).toBe(mirror!.symbol);
  });

  it('are drawn with these, say all in a tooltip, and break at a gap', () => {
    const drawing = plot(
      seriesPlot({
        lines: LINES.map((one, index) => ({ line: one, look: looks[index]! })),
        index: null,
        width: 600,
        language: 'en',
        wordsOf: ({ year, figure }) => `${figure.event.title} ${year}`,
      }),
    );
    const path = drawing.querySelector('g[stroke-width="2"] path');
    expect(path!.getAttribute('d')!.match(/M/g)).toHaveLength(2);
    const titles = [...drawing.querySelectorAll('title')].map((title) => title.textContent);
    expect(titles).toContain('mongolia 2013');
  });
});
