import { expect, it } from 'vitest';
import { parseFrame } from '@/lib/view/view-frame';
import { LAND } from './land';
import { landForFrame } from './land-afar';
import { landPath } from './land-path';
import { viewProjection } from './view-projection';

const FRAME = { width: 640, height: 520, margin: 30 };
const frame = parseFrame('112,43,60,45');
const projection = () => viewProjection({ projection: 'globe', frame }, FRAME);

it('is short where it may be coarse', () => {
  const fine = landPath(LAND, projection(), FRAME);
  const coarse = landPath(LAND, projection(), { ...FRAME, coarseness: 3 });
  const afar = landPath(landForFrame(frame), projection(), { ...FRAME, coarseness: 3 });
  expect(coarse.length).toBeLessThan(fine.length / 2);
  expect(afar.length).toBeLessThan(coarse.length);
  expect(afar.length).toBeGreaterThan(500);
});

it('has its detail near by', () => {
  // By identity alone: half a megabyte of coasts is not printed in a minute.
  expect(landForFrame(parseFrame('130,42,2,2')) === LAND).toBe(true);
  expect(landForFrame(frame) === LAND).toBe(false);
});
