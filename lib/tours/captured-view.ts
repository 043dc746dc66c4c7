import { serialiseView } from '@/lib/view/view-parameters';
import type { ViewFrame } from '@/lib/view/view-frame';
import type { View } from '@/lib/view/view';
import { stepView, withFrame } from './step-view';

/**
 * The view as a step holds it: all that is seen of the record, and no panel of the reader's. What is
 * seen of the world is a frame, which every screen can show; the first view of the region needs none.
 * @param seen what the reader's map shows, where there is one.
 */
export function capturedView(view: View, seen: ViewFrame | null = null): string {
  const isRegion = view.camera === null && view.open === null;
  const framed =
    seen === null || isRegion || view.frame !== null
      ? withFrame(view)
      : { ...view, camera: null, frame: seen };
  return serialiseView({ ...framed, panel: 'none' }).replace(/^\?/, '');
}

/** The view of a step, as the atlas shows it beside the editor. */
export function viewOfStep(step: string): View {
  return { ...stepView(step), panel: 'tour' };
}

/** Whether a step, of an earlier edition too, has the view that was captured. */
export const isViewOfStep = (step: string, captured: string): boolean =>
  step === captured || capturedView(stepView(step)) === captured;
