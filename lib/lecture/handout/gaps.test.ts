import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapCutter } from './gaps';

const gapsOf = (sentence: string, names: string[] = []) =>
  gapCutter(names)(sentence)
    .filter(({ isGap }) => isGap)
    .map(({ text }) => text);

describe('the gaps of an exercise', () => {
  it('are years, and names of places and states', () => {
    expect(gapsOf('In 2019 they met in Hanoi.', ['Hanoi'])).toEqual(['2019', 'Hanoi']);
  });

  it('take the longer of two names, and no part of a word', () => {
    expect(gapsOf('Ulan-Ude is not Ulan; Ulaners are.', ['Ulan', 'Ulan-Ude'])).toEqual([
      'Ulan-Ude',
      'Ulan',
    ]);
    expect(gapsOf('Năm 12019 ở Hà Nội.', ['Hà', 'Hà Nội'])).toEqual(['Hà Nội']);
  });

  it('take names as they are written, whatever signs are in them', () => {
    expect(gapsOf('To Pyongyang (DPRK).', ['Pyongyang (DPRK)', 'a.c'])).toEqual([
      'Pyongyang (DPRK)',
    ]);
  });

  it('are few, so that a sentence can still be read', () => {
    expect(gapsOf('1950, 1951, 1952, 1953')).toHaveLength(3);
  });

  it('lose nothing of the sentence', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('Hanoi', ' ', '2019', 'x', 'Hà Nội', ', '))
          .map((all) => all.join('')),
        (sentence) => {
          const pieces = gapCutter(['Hanoi', 'Hà Nội'])(sentence);
          expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
        },
      ),
    );
  });
});
