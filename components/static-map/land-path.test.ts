import { expect, it } from 'vitest';
import { parseCamera } from '@/lib/view/camera';
import { LAND } from './land';
import { landForCamera } from './land-afar';
import { landPath } from './land-path';
import { viewProjection } from './view-projection';

const FRAME = { width: 640, height: 520, margin: 30 };
const camera = parseCamera('112,43,2.9');
const projection = () => viewProjection({ projection: 'globe', camera }, FRAME);

it('is short where it may be coarse', () => {
  const fine = landPath(LAND, projection(), FRAME);
  const coarse = landPath(LAND, projection(), { ...FRAME, coarseness: 3 });
  const afar = landPath(landForCamera(camera), projection(), { ...FRAME, coarseness: 3 });
  expect(coarse.length).toBeLessThan(fine.length / 2);
  expect(afar.length).toBeLessThan(coarse.length);
  expect(afar.length).toBeGreaterThan(500);
});

it('has its detail near by', () => {
  // By identity alone: half a megabyte of coasts is not printed in a minute.
  expect(landForCamera(parseCamera('130,42,8')) === LAND).toBe(true);
  expect(landForCamera(camera) === LAND).toBe(false);
});
