import type { Insets } from '../engine/framed-camera';

/**
 * Shows that the map itself has the focus, so that arrow keys move it: round what no panel covers,
 * in two colours, one of which stands out from any sea or land. Seen by style sheet alone.
 */
export function FocusFrame({ insets: { top, right, bottom, left } }: { insets: Insets }) {
  return <div aria-hidden className="map-focus-frame" style={{ top, right, bottom, left }} />;
}
