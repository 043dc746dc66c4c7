import type { MapNode, Ring } from '@/lib/arcs/nodes';
import { faded, familyOrMixed, withAlpha, type MapPalette, type Rgb } from './map-palette';
import type { Mark } from './mark';

export type NodeEmphasis = 'plain' | 'hovered' | 'open' | 'dimmed';

const LEAST_RADIUS = 3;
const GREATEST_RADIUS = 9;
const RING_GAP = 1;

/** The bubble of what was only said grows with its number, up to what a node may bear. */
export const bubbleRadius = (said: number) => Math.min(7.5, 3.4 + 0.6 * Math.sqrt(said));

/** Area grows with activity, against the busiest place of the whole record. */
export function discRadius(activity: number, greatestActivity: number): number {
  const share = greatestActivity === 0 ? 0 : activity / greatestActivity;
  return LEAST_RADIUS + (GREATEST_RADIUS - LEAST_RADIUS) * Math.sqrt(share);
}

const ringWidth = ({ count }: Ring) => Math.min(2.6, 1.2 + 0.25 * Math.sqrt(count - 1));

/** A diamond whose points stand out from behind the disc. */
const diamondRadius = (disc: number) => disc * 1.25 + 4;

/** To the outer edge of the last ring: where arcs end and names begin. */
export function nodeRadius(node: MapNode, greatestActivity: number): number {
  const disc = discRadius(node.activity, greatestActivity);
  const core = node.venue === null ? disc : diamondRadius(disc) * 0.85;
  return node.rings.reduce((radius, ring) => radius + RING_GAP + ringWidth(ring), core);
}

export function nodeMarks(
  node: MapNode,
  greatestActivity: number,
  palette: MapPalette,
  emphasis: NodeEmphasis,
): Mark[] {
  const { position: place, venue, rings } = node;
  const strength = emphasis === 'dimmed' ? 0.4 : 1;
  const opaque = (colour: Rgb) => withAlpha(faded(colour, palette, strength), 1);
  const paper = withAlpha(palette.paper, 1);
  const clear = withAlpha(palette.paper, 0);
  const disc = discRadius(node.activity, greatestActivity);
  const marks: Mark[] = [];

  if (emphasis === 'open' || emphasis === 'hovered') {
    const radius = nodeRadius(node, greatestActivity) + 4;
    const fill = withAlpha(palette.halo, emphasis === 'open' ? 0.22 : 0.12);
    const line = withAlpha(palette.halo, emphasis === 'open' ? 0.95 : 0.5);
    marks.push({ place, shape: 'disc', radius, fill, line, lineWidth: 1.75 });
  }

  if (rings.length > 0) {
    // A disc of paper under the rings, so that arcs end at the outermost ring.
    const radius = nodeRadius(node, greatestActivity);
    marks.push({ place, shape: 'disc', radius, fill: paper, line: clear, lineWidth: 0 });
  }
  let radius = venue === null ? disc : diamondRadius(disc) * 0.85;
  for (const ring of rings) {
    const lineWidth = ringWidth(ring);
    radius += RING_GAP + lineWidth;
    const colour = familyOrMixed(palette, ring.family);
    const line = ring.occurred ? opaque(colour) : withAlpha(faded(colour, palette, strength), 0.5);
    marks.push({
      place,
      shape: 'disc',
      radius: radius - lineWidth / 2,
      fill: clear,
      line,
      lineWidth,
    });
  }

  if (venue !== null) {
    const colour = opaque(palette.family.mediation);
    marks.push({
      place,
      shape: 'diamond',
      radius: diamondRadius(disc),
      fill: venue.occurred ? colour : paper,
      line: venue.occurred ? paper : colour,
      lineWidth: venue.occurred ? 1 : 1.5,
    });
  }
  const ink = opaque(palette.node);
  const isPlace = node.activity > 0;
  if (isPlace) {
    marks.push({ place, shape: 'disc', radius: disc, fill: ink, line: paper, lineWidth: 1.5 });
  }
  if (node.said > 0) {
    marks.push({
      place,
      shape: 'bubble',
      radius: bubbleRadius(node.said),
      fill: paper,
      line: ink,
      lineWidth: 1.25,
      // Its tail ends at the disc, or at the place where nothing else stands.
      standOff: isPlace ? disc * 0.7 : 0,
    });
  }
  return marks;
}
