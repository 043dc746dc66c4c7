import { parseView, serialiseView } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';

/** The view as a step holds it: all that is seen of the record, and no panel of the reader's. */
export function capturedView(view: View): string {
  return serialiseView({ ...view, panel: 'none' }).replace(/^\?/, '');
}

/** The view of a step, as the atlas shows it beside the editor. */
export function viewOfStep(step: string): View {
  return { ...parseView(new URLSearchParams(step)).view, panel: 'tour' };
}
