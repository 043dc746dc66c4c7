import type { PixelsApart } from './pixels-apart';
import type { PixelNode } from './node-angles';
import { pixelAt, segmentCount, type PixelLine, type PixelStroke } from './pixel-strokes';
import { grown, nearestShare, touches } from '@/lib/geo/screen-box';
import { strengthBeside } from './strength';
import { distance, pixelBetween } from './segments';

/** A stroke that comes near a place that it does not join. */
interface Pass {
  /** Within 24 pixels: there a stroke seems to go to the place, or to come from it. */
  readonly near: boolean;
  /** It comes nearer than its own ends are. One that is not can be avoided by no other course. */
  readonly avoidable: boolean;
  /** And it is not drawn paler there; only what is avoidable. */
  readonly inFull: boolean;
  /** Its middle line lies under the node; only what is avoidable. */
  readonly under: boolean;
  /** Its edge touches the node; only what is avoidable. */
  readonly touchesNode: boolean;
}

const NEAR = 24;
/** Above this mean strength a stroke is not seen to be paler beside a place than elsewhere. */
const STILL_STRONG = 0.6;
/** No stroke is wider; a node may be larger than `NEAR`. */
const WIDEST = 20;
/** Nearer than its own ends by this, so that the first step away from one counts for nothing. */
const NEARER = 1;

/** For each stroke and each foreign place that it passes near or touches. */
export function passes(
  strokes: readonly PixelStroke[],
  nodes: readonly PixelNode[],
  apart: PixelsApart,
): Pass[] {
  return strokes.flatMap((stroke) =>
    nodes.flatMap((node) => {
      if (node.id === stroke.from || node.id === stroke.to) return [];
      const nearest = nearestOf(stroke.pieces, node);
      if (nearest === null) return [];
      const { pixels, halfWidth } = nearest;
      const ends = [stroke.start, stroke.end].map((end) => (end ? distance(end, node) : Infinity));
      const nearer = pixels < Math.min(...ends) - NEARER;
      return {
        near: pixels < NEAR,
        avoidable: nearer && pixels < NEAR,
        inFull:
          nearer &&
          pixels < NEAR &&
          (strengthBeside(stroke, node, NEAR, apart) ?? 0) > STILL_STRONG,
        under: nearer && pixels < node.radius,
        touchesNode: nearer && pixels < node.radius + halfWidth,
      };
    }),
  );
}

interface Nearest {
  readonly pixels: number;
  readonly halfWidth: number;
}

/** The nearest point of some lines to a node; null when none is near. */
function nearestOf(lines: readonly PixelLine[], node: PixelNode): Nearest | null {
  const reach = Math.max(NEAR, node.radius + WIDEST);
  const box = { left: node.x, top: node.y, right: node.x, bottom: node.y };
  let nearest: Nearest | null = null;
  for (const line of lines) {
    if (!touches(grown(line.bounds, reach), box)) continue;
    for (let segment = 0; segment < segmentCount(line); segment += 1) {
      const [start, end] = [pixelAt(line, segment), pixelAt(line, segment + 1)];
      const pixels = distance(
        node,
        pixelBetween(start, end, nearestShare(node.x, node.y, start.x, start.y, end.x, end.y)),
      );
      if (pixels >= (nearest?.pixels ?? reach)) continue;
      nearest = { pixels, halfWidth: line.halfWidths[segment]! };
    }
  }
  return nearest;
}
