import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from './lecture-message';
import { endsAt, type Sentences } from './lit-sentence';
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
    { kind: 'return' },
    { kind: 'toggle-run' },
    { kind: 'hold-run' },
    { kind: 'resume-run' },
    { kind: 'set-run', run: 'loop' },
    { kind: 'set-run', run: null },
    { kind: 'advance' },
    { kind: 'toggle-captions' },
    { kind: 'caption', text: 'Said.' },
  ),
  fc
    .constantFrom('', 'from=2013&to=2013', 'types=2.visit')
    .map((view) => ({ kind: 'live' as const, view })),
  fc.integer({ min: -2, max: STEPS + 2 }).map((step) => ({ kind: 'go' as const, step })),
  fc.nat().map((at) => ({ kind: 'reset-timer' as const, at })),
  fc
    .option(fc.integer({ min: -1, max: 6 }))
    .map((sentence) => ({ kind: 'light' as const, sentence })),
  fc.nat().map((at) => ({ kind: 'pause-timer' as const, at })),
  fc
    .option(fc.constantFrom('one', 'other'))
    .map((question) => ({ kind: 'show-question' as const, question })),
);

const COUNTS = [3, 1, 0, 2, 4, 2, 1, 3];
const inTurn = { counts: COUNTS, areLitInTurn: true };
const sentences = fc.boolean().map((areLitInTurn) => ({ counts: COUNTS, areLitInTurn }));

const run = (commands: readonly LectureCommand[], start = lectureAt(0, 0), told?: Sentences) =>
  commands.reduce((state, next) => afterCommand(state, next, STEPS, told), start);

describe('a lecture', () => {
  it('stays within its tour, and every change has a revision of its own', () => {
    fc.assert(
      fc.property(fc.array(command), sentences, (commands, told) => {
        let state = lectureAt(0, 0);
        for (const next of commands) {
          const after = afterCommand(state, next, STEPS, told);
          expect(after.step).toBeGreaterThanOrEqual(0);
          expect(after.step).toBeLessThan(STEPS);
          expect(after.sentence ?? -1).toBeLessThan(COUNTS[after.step]!);
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
        const asked = moves.findLast((move) => move.kind === 'show-question');
        expect(held.asked).toBe(asked ? (asked.question ?? undefined) : open.asked);
        const there = seen(run(moves, open));
        expect(speakerPosition(held)).toEqual(there);
        const thawed = run([{ kind: 'toggle-freeze' }], held);
        expect(seen(thawed)).toEqual(there);
        expect(thawed.asked).toBe(thawed.step === held.step ? held.asked : undefined);
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
        const [one, other] = [commands, others].map((all) => run(all, lectureAt(0, 0), inTurn));
        const [first, second] = [agreed(one!, other!), agreed(other!, one!)];
        expect(first).toEqual(second);
      }),
    );
  });

  it.each<Partial<LectureState>>([
    { isBlack: true },
    { isFrozen: true },
    { isFrozen: true, ahead: { step: 1, sentence: null, live: null } },
    { asked: 'q' },
    { pausedAt: 5 },
  ])('is one in two windows of which only one has changed: %j', (change) => {
    const plain = { ...lectureAt(0, 0), revision: 1 };
    const changed = { ...plain, ...change };
    expect(isNewer(changed, plain)).not.toBe(isNewer(plain, changed));
    expect(isNewer({ ...changed }, changed)).toBe(false);
  });

  it('changes nothing for a step that is not there', () => {
    const state = run([{ kind: 'next' }]);
    expect(afterCommand(state, { kind: 'go', step: STEPS }, STEPS)).toBe(state);
    expect(afterCommand(state, { kind: 'go', step: -1 }, STEPS)).toBe(state);
  });
});

describe('sentence by sentence', () => {
  const next = (state: LectureState) => afterCommand(state, { kind: 'next' }, STEPS, inTurn);
  const back = (state: LectureState) => afterCommand(state, { kind: 'previous' }, STEPS, inTurn);
  const at = ({ step, sentence }: LectureState) => [step, sentence];
  /** Any place that Next comes to. */
  const place = fc.nat({ max: 30 }).map((presses) =>
    run(
      Array.from({ length: presses }, () => ({ kind: 'next' as const })),
      lectureAt(0, 0),
      inTurn,
    ),
  );

  it('Next goes through the sentences of a step, and then on; a single one is not lit alone', () => {
    const places = [lectureAt(0, 0)];
    for (let press = 0; press < 6; press += 1) places.push(next(places.at(-1)!));
    expect(places.map(at)).toEqual([
      [0, null],
      [0, 0],
      [0, 1],
      [0, 2],
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  it('Previous takes back Next, and Next Previous, wherever they go anywhere', () => {
    fc.assert(
      fc.property(place, (state) => {
        const [after, before] = [next(state), back(state)];
        expect(endsAt(state, STEPS, inTurn)).toEqual({
          isFirst: before === state,
          isLast: after === state,
        });
        if (after !== state) expect(at(back(after))).toEqual(at(state));
        if (before !== state) expect(at(next(before))).toEqual(at(state));
      }),
    );
  });

  it('brings the screen back from black, and lights nothing for a room that is frozen', () => {
    expect(next(run([{ kind: 'toggle-black' }]))).toMatchObject({ sentence: 0, isBlack: false });
    const frozen = next(run([{ kind: 'toggle-freeze' }]));
    expect(frozen).toMatchObject({ sentence: null, isFrozen: true });
    expect(speakerPosition(frozen)).toMatchObject({ step: 0, sentence: 0 });
  });

  it('lights a sentence that is asked for, and the whole text again at another step', () => {
    const lit = run([{ kind: 'light', sentence: 2 }], lectureAt(0, 0), inTurn);
    expect(lit.sentence).toBe(2);
    expect(run([{ kind: 'light', sentence: 3 }], lit, inTurn)).toBe(lit);
    expect(run([{ kind: 'light', sentence: -1 }], lit, inTurn)).toBe(lit);
    expect(run([{ kind: 'go', step: 4 }], lit, inTurn)).toMatchObject({ step: 4, sentence: null });
    expect(run([{ kind: 'first' }], lit, inTurn)).toMatchObject({ step: 0, sentence: null });
    expect(run([{ kind: 'light', sentence: null }], lit, inTurn).sentence).toBeNull();
  });
});

describe('a step that is left for a live view', () => {
  const LIVE: LectureCommand = { kind: 'live', view: 'from=2013&to=2013' };
  // A room whose picture is frozen sees neither the leaving nor the return.
  const before = fc
    .array(command.filter(({ kind }) => kind !== 'toggle-freeze'))
    .map((commands) => ({ ...run(commands), live: null }));

  it('is as it was after the return, but for the revision and for the hand that holds a run', () => {
    fc.assert(
      fc.property(before, fc.nat(3), (state, more) => {
        const others = Array.from({ length: more }, (_, index) => ({
          kind: 'live' as const,
          view: `from=${1990 + index}`,
        }));
        const left = run([LIVE, ...others], state);
        expect(left.live).not.toBeNull();
        const back = afterCommand(left, { kind: 'return' }, STEPS);
        const held = state.run && { ...state.run, isHeld: true };
        expect({ ...back, revision: 0 }).toEqual({ ...state, run: held, revision: 0 });
        expect(back.revision).toBeGreaterThan(left.revision);
      }),
    );
  });

  it('comes back with Next and with Previous, and only the press after that goes on', () => {
    fc.assert(
      fc.property(before, fc.constantFrom('next' as const, 'previous' as const), (state, kind) => {
        const back = run([LIVE, { kind }], state);
        expect(back).toMatchObject({ step: state.step, live: null, isBlack: false });
        const on = Math.min(Math.max(state.step + (kind === 'next' ? 1 : -1), 0), STEPS - 1);
        expect(afterCommand(back, { kind }, STEPS).step).toBe(on);
      }),
    );
  });

  it('is one view in two windows that left it for different ones at once', () => {
    const [one, other] = ['from=1990', 'from=2013'].map((view) => run([{ kind: 'live', view }]));
    expect(isNewer(other!, one!)).not.toBe(isNewer(one!, other!));
    const stayed = { ...run([{ kind: 'next' }, { kind: 'previous' }]), revision: one!.revision };
    expect([isNewer(one!, stayed), isNewer(stayed, one!)]).toEqual([true, false]);
  });

  it('is not left for a view that is too long to be sent, nor twice for the same', () => {
    const state = run([{ kind: 'next' }]);
    expect(afterCommand(state, { kind: 'live', view: 'x'.repeat(4001) }, STEPS)).toBe(state);
    const left = afterCommand(state, LIVE, STEPS);
    expect(afterCommand(left, LIVE, STEPS)).toBe(left);
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
