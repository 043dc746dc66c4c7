import { frameOfCamera } from '@/lib/geo/frame-of-camera';
import { NO_INSETS } from '@/lib/geo/map-area';
import { parseView } from '@/lib/view/view-parameters';
import { comparedOf, type View } from '@/lib/view/view';
import { stepPane } from './step-pane';

/** The screen that steps with a camera were made for. */
const USUAL_SCREEN = { width: 1920, height: 1080 };

/** The view of a step, which is shown on any screen: a camera is read as the frame that it shows on the usual one. */
export const stepView = (search: string): View =>
  withFrame(parseView(new URLSearchParams(search)).view);

/** A camera is of one screen; the frame in its place is not. */
export function withFrame(view: View): View {
  if (view.camera === null) return view;
  const pane = stepPane(USUAL_SCREEN, { isCompared: comparedOf(view) !== null });
  const frame = frameOfCamera(view.camera, { ...pane, insets: NO_INSETS }, view.projection);
  return { ...view, camera: null, frame };
}
