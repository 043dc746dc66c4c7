import type { ViewFrame } from '@/lib/view/view-frame';

/** What the page around a map can ask of it. */
export interface MapHandle {
  readonly zoomBy: (levels: number) => void;
  /** Pixels to the right and down that the view moves. */
  readonly panBy: (right: number, down: number) => void;
  /** After the map has been turned or tilted. */
  readonly turnNorthUp: () => void;
  /** What of the world is seen beside the panels; null before there is a map. */
  readonly seen: () => ViewFrame | null;
  /** Back to the view of the whole region. */
  readonly goHome: () => void;
}
