import { expect, it } from 'vitest';
import { figureScale } from './figure-scale';

const year = (from: number, to = from) => ({ earliest: `${from}-01-01`, latest: `${to}-12-31` });

it('reaches from the first year of the figures to the last, and no further', () => {
  const scale = figureScale([year(2012), year(1996, 1998), year(2003)]);
  expect([scale.first, scale.last]).toEqual([1996, 2012]);
  const open = figureScale([year(2003), { earliest: '1996-05-01', latest: null }]);
  expect([open.first, open.last]).toEqual([1996, 2003]);
});

it('has no year where no figure has a date', () => {
  const scale = figureScale([{ earliest: null, latest: null }]);
  expect(scale.first).toBeGreaterThan(scale.last);
});
