import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { parseFrame } from '@/lib/view/view-frame';
import { printedFrame } from './printed-frame';

const seen = parseFrame('106.9,47.9,20,60');
const WINDOW = { width: 1200, height: 800 };
const frame = parseFrame('10,20,30,40');

it('is the region until the reader moves or opens something, then what is seen', () => {
  expect(printedFrame(DEFAULT_VIEW, seen, WINDOW)).toBeNull();
  expect(
    printedFrame({ ...DEFAULT_VIEW, open: { kind: 'place', id: 'seoul' } }, seen, WINDOW),
  ).toBe(seen);
  expect(printedFrame({ ...DEFAULT_VIEW, frame }, seen, WINDOW)).toBe(seen);
});

it('is what the link frames where no map can be asked', () => {
  expect(printedFrame({ ...DEFAULT_VIEW, frame }, null, WINDOW)).toBe(frame);
});

it('is what the camera of the link shows where no map can be asked', () => {
  const camera = { longitude: 106, latitude: 47, zoom: 5, bearing: 0, pitch: 0 };
  const printed = printedFrame({ ...DEFAULT_VIEW, camera }, null, WINDOW);
  expect(printed?.longitude).toBeCloseTo(106, 1);
  expect(printed?.latitude).toBeCloseTo(47, 1);
});
