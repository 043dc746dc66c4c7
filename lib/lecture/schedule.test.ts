import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepText } from './presented-tour';
import { paceOf, schedule } from './schedule';

const MINUTE = 60_000;
const NOTHING: StepText = { kind: 'markdown', markdown: ' ', isPlain: false };
const words = (count: number) => ({
  text: {
    kind: 'sentences',
    sentences: [{ text: 'word '.repeat(count), events: [] }],
  } satisfies StepText,
  notes: NOTHING,
});

describe('the schedule of a lecture', () => {
  it('gives a step the share of the time that its words are of all words', () => {
    expect(schedule([words(60), words(180), words(60)], 50 * MINUTE)).toEqual([
      { begins: 0, ends: 10 * MINUTE },
      { begins: 10 * MINUTE, ends: 40 * MINUTE },
      { begins: 40 * MINUTE, ends: 50 * MINUTE },
    ]);
  });

  it('counts the notes, and gives a step without words some time', () => {
    const notes: StepText = { kind: 'markdown', markdown: 'say '.repeat(45), isPlain: false };
    const [spoken, silent] = schedule([{ text: NOTHING, notes }, words(0)], 4 * MINUTE);
    expect([spoken!.ends, silent!.begins]).toEqual([3 * MINUTE, 3 * MINUTE]);
  });

  it('gives rehearsed steps their times, and the others a time by their words', () => {
    const steps = [words(60), words(180), words(120)];
    // 180 words in 180 seconds.
    expect(schedule(steps, null, [30, null, 150])).toEqual([
      { begins: 0, ends: 30_000 },
      { begins: 30_000, ends: 210_000 },
      { begins: 210_000, ends: 360_000 },
    ]);
    // A shorter lecture than the rehearsal keeps the shares.
    const shorter = schedule(steps, 60_000, [30, null, 150]);
    expect(shorter.map(({ ends }) => ends)).toEqual([5000, 35_000, 60_000]);
  });

  it('knows of no time where nobody has planned or rehearsed', () => {
    expect(schedule([words(60)], null, [null])).toEqual([]);
  });

  it('leaves no gap, and fills the whole time', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), fc.integer({ min: 1 }), (counts, ms) => {
        const steps = schedule(counts.map(words), ms);
        expect(steps[0]!.begins).toBe(0);
        expect(steps.at(-1)!.ends).toBe(ms);
        steps.slice(1).forEach(({ begins }, index) => expect(begins).toBe(steps[index]!.ends));
      }),
    );
  });
});

describe('the pace of a lecture', () => {
  const steps = schedule([words(50), words(50), words(50)], 30 * MINUTE);

  it.each([
    ['within its time', 1, 15, 0, 1],
    ['a moment early', 1, 9.6, 0, 0],
    ['early', 1, 7, 3, 0],
    ['late', 0, 14, -4, 1],
    ['late by more than a step', 0, 25, -15, 2],
    ['after the end of all', 2, 33, -3, 2],
  ])('%s', (_, step, elapsed, ahead, due) => {
    expect(paceOf(steps, step, elapsed * MINUTE)).toEqual({ ahead: ahead * MINUTE, due });
  });
});
