import { expect, it } from 'vitest';
import { parseFrame, serialiseFrame } from './view-frame';

const frame = {
  longitude: 105.12345,
  latitude: 21.00009,
  across: 30.55555,
  down: 20,
  bearing: 0,
  pitch: 0,
};

it('is written to a hundred metres, from its middle outwards', () => {
  expect(serialiseFrame(frame)).toBe('105.123,21,30.556,20');
  expect(serialiseFrame({ ...frame, pitch: 20.04 })).toBe('105.123,21,30.556,20,0,20');
});

it('is never too small or too large to be read again', () => {
  for (const size of [0.0001, 720]) {
    expect(parseFrame(serialiseFrame({ ...frame, across: size, down: size }))).not.toBeNull();
  }
});
