import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakerPosition, type LectureCommand, type LectureState } from './lecture-state';
import { afterLiveCommand, liveLectureAt } from './live-lecture';

const VIEWS = ['from=1990', 'from=2000', 'from=2013'];
const run = (commands: readonly LectureCommand[], views = VIEWS, start = liveLectureAt('', 0)) =>
  commands.reduce<LectureState>((state, next) => afterLiveCommand(state, next, views), start);

const command: fc.Arbitrary<LectureCommand> = fc.oneof(
  fc.constantFrom<LectureCommand[]>(
    { kind: 'next' },
    { kind: 'previous' },
    { kind: 'first' },
    { kind: 'last' },
    { kind: 'return' },
    { kind: 'toggle-black' },
    { kind: 'toggle-freeze' },
  ),
  fc.constantFrom('', 'places=hanoi', ...VIEWS).map((view) => ({ kind: 'live' as const, view })),
  fc.integer({ min: -1, max: 4 }).map((step) => ({ kind: 'go' as const, step })),
);

describe('a lecture from the live atlas', () => {
  it('has a view after every command, and a revision for every change', () => {
    fc.assert(
      fc.property(fc.array(command), fc.nat(3), (commands, kept) => {
        let state = liveLectureAt('places=hanoi', 0);
        for (const next of commands) {
          const after = afterLiveCommand(state, next, VIEWS.slice(0, kept));
          expect(speakerPosition(after).live).not.toBeNull();
          expect(after.live).not.toBeNull();
          expect(after === state || after.revision === state.revision + 1).toBe(true);
          state = after;
        }
      }),
    );
  });

  it('keeps its view when a clicker is pressed and no step was kept', () => {
    const begun = liveLectureAt('places=hanoi', 0);
    for (const kind of ['next', 'previous', 'first', 'last', 'return'] as const) {
      expect(afterLiveCommand(begun, { kind }, [])).toBe(begun);
    }
  });

  it('goes through what it has kept, and back to the step from another view first', () => {
    const at = run([{ kind: 'go', step: 0 }]);
    expect(at.live).toBe(VIEWS[0]);
    const second = run([{ kind: 'next' }], VIEWS, at);
    expect(second).toMatchObject({ step: 1, live: VIEWS[1] });
    const away = run([{ kind: 'live', view: 'places=hanoi' }], VIEWS, second);
    expect(away).toMatchObject({ step: 1, live: 'places=hanoi' });
    expect(run([{ kind: 'next' }], VIEWS, away)).toMatchObject({ step: 1, live: VIEWS[1] });
    expect(run([{ kind: 'return' }], VIEWS, away)).toMatchObject({ step: 1, live: VIEWS[1] });
    expect(run([{ kind: 'next' }, { kind: 'next' }], VIEWS, away)).toMatchObject({
      step: 2,
      live: VIEWS[2],
    });
  });

  it('goes through it unseen while the picture is frozen', () => {
    const frozen = run([{ kind: 'go', step: 0 }, { kind: 'toggle-freeze' }]);
    const ahead = run([{ kind: 'next' }], VIEWS, frozen);
    expect(ahead).toMatchObject({ step: 0, live: VIEWS[0], ahead: { step: 1, live: VIEWS[1] } });
    expect(run([{ kind: 'next' }], VIEWS, ahead).ahead).toMatchObject({ step: 2, live: VIEWS[2] });
    expect(run([{ kind: 'return' }], VIEWS, ahead)).toBe(ahead);
    expect(run([{ kind: 'previous' }], VIEWS, ahead).ahead).toBeNull();
    const thawed = run([{ kind: 'toggle-freeze' }], VIEWS, ahead);
    expect(thawed).toMatchObject({ step: 1, live: VIEWS[1], ahead: null });
  });
});
