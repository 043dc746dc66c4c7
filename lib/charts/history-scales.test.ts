import { expect, it } from 'vitest';
import type { DyadHistory } from './dyad-histories';
import { historyScales } from './history-scales';

const history = (change: Partial<DyadHistory>): DyadHistory => ({
  ...{ id: 'dprk.rok', dyad: ['dprk', 'rok'], total: 2, undated: 0 },
  ...{ years: null, families: [], bars: [], highest: 0 },
  ...change,
});

it('has a ceiling over the highest stack of all, and never none', () => {
  expect(historyScales([history({ highest: 1.2 }), history({ highest: 3.5 })]).ceiling).toBe(4);
  expect(historyScales([history({})]).ceiling).toBe(1);
});

it('has each family that any pair has, in the order of the legend', () => {
  const { families } = historyScales([
    history({ families: [{ family: 'trade', count: 1 }] }),
    history({ families: [{ family: 'visit', count: 2 }] }),
    history({ families: [{ family: 'trade', count: 3 }] }),
  ]);
  expect(families).toEqual(['visit', 'trade']);
});
