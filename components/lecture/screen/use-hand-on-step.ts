import { useState } from 'react';
import { isSameSelection, type Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';

/** What a hand has done to the map or chart of a step; it goes with the step. */
interface Handled {
  readonly view: View;
  readonly change: Partial<View>;
}

/** What a hand does to a step's map in this window alone, and how to take it back. */
export function useHandOnStep() {
  const [handled, setHandled] = useState<Handled | null>(null);
  const changeOf = (step: View) => (handled?.view === step ? handled.change : {});
  return {
    /** The view of a step as it is shown. */
    viewOf: (step: View): View => (handled?.view === step ? { ...step, ...handled.change } : step),
    /** What was opened by hand, and not by the step. */
    openedOn: (step: View): Selection | null => {
      const open = changeOf(step).open ?? null;
      return isSameSelection(open, step.open) ? null : open;
    },
    change: (step: View, more: Partial<View>) =>
      setHandled({ view: step, change: { ...changeOf(step), ...more } }),
    reset: () => setHandled(null),
  };
}
export type HandOnStep = ReturnType<typeof useHandOnStep>;
