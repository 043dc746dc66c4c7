import type { Certainty, EventType, Status } from '@/lib/events/vocabulary';
import type { Camera } from './camera';
import type { Selection } from './selection';

export const PROJECTIONS = ['flat', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

export const PANELS = ['list', 'none'] as const;

/** The years that a link may name; the record lies well inside. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2100;

/**
 * Everything that a link holds. `null` is "not restricted" (or, for the camera, the default frame);
 * undated events are shown only while no year restricts the view.
 */
export interface View {
  readonly from: number | null;
  readonly to: number | null;
  readonly types: readonly EventType[] | null;
  readonly statuses: readonly Status[] | null;
  readonly certainties: readonly Certainty[] | null;
  readonly open: Selection | null;
  readonly projection: Projection;
  readonly camera: Camera | null;
  readonly panel: (typeof PANELS)[number];
}

export const DEFAULT_VIEW: View = {
  from: null,
  to: null,
  types: null,
  statuses: null,
  certainties: null,
  open: null,
  projection: 'flat',
  camera: null,
  panel: 'none',
};
