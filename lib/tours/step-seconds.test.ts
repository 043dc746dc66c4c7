import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesText, MOST_SECONDS, typedSeconds } from './step-seconds';

describe('the time of a step', () => {
  it('is read back from how it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_SECONDS }), (seconds) => {
        expect(typedSeconds(minutesText(seconds))).toBe(seconds);
      }),
    );
  });

  it.each([
    ['1:30', 90],
    [' 2 ', 120],
    ['0:05', 5],
    ['1:5', 65],
    ['１：３０', 90],
    ['', undefined],
    ['0:00', null],
    ['1:60', null],
    ['soon', null],
    ['121', null],
    ['-1', null],
  ])('%j is %s', (text, seconds) => {
    expect(typedSeconds(text)).toBe(seconds);
  });
});
