import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { parseFrame } from '@/lib/view/view-frame';
import { printedFrame } from './printed-frame';

const seen = parseFrame('106.9,47.9,20,60');
const frame = parseFrame('10,20,30,40');

it('is the region until the reader moves or opens something, then what is seen', () => {
  expect(printedFrame(DEFAULT_VIEW, seen)).toBeNull();
  expect(printedFrame({ ...DEFAULT_VIEW, open: { kind: 'place', id: 'seoul' } }, seen)).toBe(seen);
  expect(printedFrame({ ...DEFAULT_VIEW, frame }, seen)).toBe(seen);
});

it('is what the link frames where no map can be asked', () => {
  expect(printedFrame({ ...DEFAULT_VIEW, frame }, null)).toBe(frame);
});
