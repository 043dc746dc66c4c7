import {
  afterCommand,
  lectureAt,
  speakerPosition,
  type LectureCommand,
  type LecturePosition,
  type LectureState,
} from './lecture-state';
import { isRunCommand } from './run/run-state';

/** A lecture from the live atlas begins in the view that it was opened with, and has no step yet. */
export function liveLectureAt(view: string, startedAt: number): LectureState {
  return { ...lectureAt(0, startedAt), live: view };
}

/**
 * A lecture from the live atlas after a command. It always has a live view, also at a step that it has
 * kept: then it is that step's. So whoever follows sees the view without knowing the steps, which came
 * after they had joined. What leads on from a step leads on from its untouched view, and from any other
 * view first back to the step, as in a lecture of a tour.
 *
 * @param views of the steps that were kept, in order.
 */
export function afterLiveCommand(
  state: LectureState,
  command: LectureCommand,
  views: readonly string[],
): LectureState {
  // At a step that it has kept: as a lecture of a tour is, which shows the step's own view.
  const ownView = ({ step, live }: LecturePosition) => (live === views[step] ? null : live);
  const { ahead } = state;
  const from: LectureState = {
    ...state,
    live: ownView(state),
    ahead: ahead && { ...ahead, live: ownView(ahead) },
  };
  // The view that the lecture began in is not a step, so there is nothing to return to.
  // Nothing in it has a time of its own, and it has no notes.
  if (isRunCommand(command) || command.kind === 'advance') return state;
  if (command.kind === 'return' && views[speakerPosition(state).step] === undefined) return state;
  const after = afterCommand(from, command, views.length);
  if (after === from) return state;
  const withView = <Position extends LecturePosition>(position: Position): Position => ({
    ...position,
    live: position.live ?? views[position.step] ?? state.live,
  });
  return { ...withView(after), ahead: after.ahead && withView(after.ahead) };
}
