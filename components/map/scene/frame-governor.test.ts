import { describe, expect, it } from 'vitest';
import { observeFrame, restartWindow, startOf, type Governor } from './frame-governor';

const START = startOf(false);

const after = (governor: Governor, frames: number, milliseconds: number) =>
  Array.from({ length: frames }).reduce<Governor>(
    (current) => observeFrame(current, milliseconds),
    governor,
  );

describe('the governor', () => {
  it('leaves a fast computer alone', () => {
    expect(after(START, 1000, 16.7).pace).toBe('full');
  });

  it('begins with less where the processor draws', () => {
    expect(startOf(true).pace).toBe('lean');
    expect(after(startOf(true), 1000, 16.7).pace).toBe('lean');
  });

  it('spares pixels, then frames, and stops at last', () => {
    let governor = after(START, 60, 70);
    expect(governor.pace).toBe('lean');
    governor = after(governor, 60, 70);
    expect(governor.pace).toBe('capped');
    governor = after(governor, 60, 70);
    expect(governor.pace).toBe('still');
    expect(after(governor, 500, 5).pace).toBe('still');
  });

  it('goes on at a capped pace that keeps 20 frames a second', () => {
    expect(after({ ...START, pace: 'capped' }, 1000, 34).pace).toBe('capped');
  });

  it('forgives single slow frames and pauses of the tab', () => {
    let governor = START;
    for (let round = 0; round < 40; round += 1) {
      governor = after(governor, 9, 16);
      governor = observeFrame(governor, 300);
      governor = observeFrame(governor, 60_000);
    }
    expect(governor.pace).toBe('full');
  });

  it('does not count the frames while the map was moved', () => {
    let governor = after(START, 55, 70);
    governor = after(restartWindow(governor), 45, 16);
    expect(governor.pace).toBe('full');
  });
});
