import { highlightedArcs } from '@/lib/arcs/highlight';
import { openArcs } from '@/lib/arcs/open-arcs';
import { groupBy } from '@/lib/text/group-by';
import type { MapContent } from './map-content';
import type { MapFocus } from './map-focus';
import type { OpenPairs } from './unfolding';
import type { Closeness } from './zoom-levels';

/**
 * The pairs of places whose flows are drawn one by one: those that the reader attends to, and those
 * that are no more than one arc. All of them where they are few, or where the map is near enough.
 */
export function openPairs(
  { arcs, ribbons, cubes }: Pick<MapContent, 'arcs' | 'ribbons' | 'cubes'>,
  { open, highlight, hovered }: MapFocus,
  closeness: Closeness,
): OpenPairs {
  if (ribbons.length === 0 || closeness !== 'far') return 'all';
  const arcsOfPair = groupBy(arcs, ({ pair }) => pair);
  const single = ribbons.filter(({ pair }) => arcsOfPair.get(pair)!.length === 1);
  const attendedTo = [
    ...(open === null ? [] : openArcs(arcs, open, cubes)),
    // A family is in nearly all pairs; it is lit in their ribbons.
    ...(highlight?.kind === 'event' || highlight?.kind === 'told'
      ? highlightedArcs(arcs, highlight, cubes)
      : []),
    ...(hovered?.kind === 'place' ? openArcs(arcs, hovered, cubes) : []),
    ...(hovered?.kind === 'arc' ? [hovered.arc] : []),
    ...(hovered?.kind === 'pair' ? [hovered] : []),
  ];
  return new Set([...single, ...attendedTo].map(({ pair }) => pair));
}
