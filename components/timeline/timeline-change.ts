import type { Years } from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';

/** `push` makes a step that the back button undoes; `replace` is for what is dragged or played. */
export type History = 'push' | 'replace';

/** The part of a view that the timeline shows and changes. */
export type TimelineView = Pick<
  View,
  'from' | 'to' | 'maybe' | 'ongoing' | 'dates' | 'open' | 'compare'
>;

export type ChangeYears = (years: Years, history: History) => void;
