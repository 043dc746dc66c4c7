import type { Frame } from '@/components/static-map/fitted-projection';
import { seenLine } from '@/components/static-map/seen-line';
import { viewProjection } from '@/components/static-map/view-projection';
import { arcPath } from '@/lib/geo/arc-path';
import { pathOf } from '@/lib/geo/frame-line';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import type { View } from '@/lib/view/view';

/** A line along which something moves, in the direction of its arc. */
export interface PulseLine {
  readonly d: string;
  readonly width: number;
  /** Moves begin at different moments, the same at every recording. */
  readonly phase: number;
}

const SEGMENTS = 64;
const ARC_WIDTH = 0.6;
const [PULSE, SPACING] = [13, 45] as const;
const PIXELS_A_SECOND = 34;

/** What moves on a map: arcs in the foreground that came about and have a direction. */
export function pulseLines(
  map: DrawnMap,
  view: Pick<View, 'projection' | 'frame'>,
  frame: Frame,
): readonly PulseLine[] {
  const opened = map.nodes.filter(({ isOpen }) => isOpen).map(({ position }) => position);
  const projection = viewProjection(view, frame, opened);
  return map.arcs.flatMap(({ arc, isBehind }, index) => {
    if (isBehind || arc.mutual || arc.outcome !== 'occurred') return [];
    const line = seenLine(arcPath(arc.curve, SEGMENTS), projection, frame);
    if (line === null) return [];
    const width = Math.max(1.1, arc.widthPixels * ARC_WIDTH * 0.65);
    return [{ d: pathOf(line.points), width, phase: (index * 17) % (PULSE + SPACING) }];
  });
}

const paths = new WeakMap<PulseLine, Path2D>();

/** Paints the moment `seconds` of the movement; at the same moment always the same. */
export function paintPulses(
  context: CanvasRenderingContext2D,
  lines: readonly PulseLine[],
  { seconds, colour, alpha }: { seconds: number; colour: string; alpha: number },
): void {
  if (alpha <= 0) return;
  context.save();
  context.strokeStyle = colour;
  context.lineCap = 'round';
  context.globalAlpha = 0.9 * alpha;
  context.setLineDash([PULSE, SPACING]);
  for (const line of lines) {
    const path = paths.get(line) ?? new Path2D(line.d);
    paths.set(line, path);
    context.lineWidth = line.width;
    context.lineDashOffset = -(seconds * PIXELS_A_SECOND + line.phase);
    context.stroke(path);
  }
  context.restore();
}
