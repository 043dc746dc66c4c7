import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from './lecture-message';
import {
  afterCommand,
  isNewer,
  lectureAt,
  speakerPosition,
  type LectureCommand,
  type LectureState,
} from './lecture-state';

const STEPS = 8;

const command: fc.Arbitrary<LectureCommand> = fc.oneof(
  fc.constantFrom<LectureCommand[]>(
    { kind: 'next' },
    { kind: 'previous' },
    { kind: 'first' },
    { kind: 'last' },
    { kind: 'toggle-black' },
    { kind: 'toggle-freeze' },
  ),
  fc.integer({ min: -2, max: STEPS + 2 }).map((step) => ({ kind: 'go' as const, step })),
  fc.nat().map((at) => ({ kind: 'reset-timer' as const, at })),
);

const run = (commands: readonly LectureCommand[], start = lectureAt(0, 0)) =>
  commands.reduce((state, next) => afterCommand(state, next, STEPS), start);

describe('a lecture', () => {
  it('stays within its tour, and every change has a revision of its own', () => {
    fc.assert(
      fc.property(fc.array(command), (commands) => {
        let state = lectureAt(0, 0);
        for (const next of commands) {
          const after = afterCommand(state, next, STEPS);
          expect(after.step).toBeGreaterThanOrEqual(0);
          expect(after.step).toBeLessThan(STEPS);
          expect(after === state || after.revision === state.revision + 1).toBe(true);
          state = after;
        }
      }),
    );
  });

  it('is back where it was after forty steps on and forty back', () => {
    const on = Array.from({ length: 40 }, (): LectureCommand => ({ kind: 'next' }));
    const back = on.map((): LectureCommand => ({ kind: 'previous' }));
    expect(run(on).step).toBe(STEPS - 1);
    expect(run([...on, ...back]).step).toBe(0);
  });

  it('comes back from black with the next step, or with the same key', () => {
    const black = run([{ kind: 'toggle-black' }]);
    expect(black.isBlack).toBe(true);
    expect(afterCommand(black, { kind: 'toggle-black' }, STEPS).isBlack).toBe(false);
    expect(afterCommand(black, { kind: 'next' }, STEPS)).toMatchObject({ isBlack: false, step: 1 });
  });

  it('keeps a frozen picture whatever the speaker does, but for black, and then shows where the speaker is', () => {
    const seen = ({ step, sentence, live }: LectureState) => ({ step, sentence, live });
    fc.assert(
      fc.property(fc.array(command), fc.array(command), (before, meanwhile) => {
        const start = run(before);
        const open = start.isFrozen ? run([{ kind: 'toggle-freeze' }], start) : start;
        const frozen = run([{ kind: 'toggle-freeze' }], open);
        const moves = meanwhile.filter(({ kind }) => kind !== 'toggle-freeze');
        const held = run(moves, frozen);
        expect(held.isFrozen).toBe(true);
        expect(seen(held)).toEqual(seen(open));
        const blacked = moves.filter(({ kind }) => kind === 'toggle-black').length;
        expect(held.isBlack).toBe(open.isBlack !== (blacked % 2 === 1));
        const there = seen(run(moves, open));
        expect(speakerPosition(held)).toEqual(there);
        expect(seen(run([{ kind: 'toggle-freeze' }], held))).toEqual(there);
      }),
    );
  });

  it('goes nowhere ahead when it comes back to what the room sees', () => {
    const held = run([{ kind: 'toggle-freeze' }, { kind: 'next' }]);
    expect(held).toMatchObject({ step: 0, ahead: { step: 1 } });
    expect(afterCommand(held, { kind: 'previous' }, STEPS).ahead).toBeNull();
  });

  it('is the same state when a frozen one goes nowhere', () => {
    const held = run([{ kind: 'last' }, { kind: 'toggle-freeze' }]);
    expect(afterCommand(held, { kind: 'next' }, STEPS)).toBe(held);
  });

  it('shows a question of the audience until it is taken away, or another step comes', () => {
    const asked = run([{ kind: 'show-question', question: 'q' }]);
    expect(asked.asked).toBe('q');
    expect(afterCommand(asked, { kind: 'show-question', question: 'q' }, STEPS)).toBe(asked);
    const away = afterCommand(asked, { kind: 'show-question', question: null }, STEPS);
    expect(away.asked).toBeUndefined();
    expect(afterCommand(away, { kind: 'show-question', question: null }, STEPS)).toBe(away);
    expect(afterCommand(asked, { kind: 'toggle-black' }, STEPS).asked).toBe('q');
    expect(afterCommand(asked, { kind: 'next' }, STEPS).asked).toBeUndefined();
  });

  it('is the same in all windows once they have heard each other, in whatever order', () => {
    const agreed = (one: LectureState, other: LectureState) => (isNewer(other, one) ? other : one);
    fc.assert(
      fc.property(fc.array(command), fc.array(command), (commands, others) => {
        const [one, other] = [run(commands), run(others)];
        const [first, second] = [agreed(one, other), agreed(other, one)];
        expect([first.revision, first.step]).toEqual([second.revision, second.step]);
      }),
    );
  });

  it('changes nothing for a step that is not there', () => {
    const state = run([{ kind: 'next' }]);
    expect(afterCommand(state, { kind: 'go', step: STEPS }, STEPS)).toBe(state);
    expect(afterCommand(state, { kind: 'go', step: -1 }, STEPS)).toBe(state);
  });
});

describe('a message between windows', () => {
  it('comes back as it was said', () => {
    const state: LectureState = run([{ kind: 'next' }, { kind: 'toggle-freeze' }]);
    const said = { kind: 'state', state };
    expect(readMessage(structuredClone(said))).toEqual(said);
  });

  it.each([null, 'next', { kind: 'state' }, { kind: 'command', command: { kind: 'explode' } }])(
    'is ignored when it is none: %j',
    (data) => {
      expect(readMessage(data)).toBeNull();
    },
  );
});
