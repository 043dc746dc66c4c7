import type { Arc } from '@/lib/arcs/arcs';
import type { CorridorLeg } from '@/lib/arcs/corridor-legs';
import { highlightedArcs, isHighlightedEvent, type Highlight } from '@/lib/arcs/highlight';
import { openArcs } from '@/lib/arcs/open-arcs';
import { placesOfEvent } from '@/lib/flows/flow-selectors';
import type { Ribbon } from '@/lib/arcs/ribbons';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { MapNode, Sites } from '@/lib/arcs/nodes';
import { staysInCity, touchesPlace, type PairedLine } from '@/lib/arcs/pair-key';
import type { Selection } from '@/lib/view/selection';
import type { Emphasis } from '../layers/arc-line';
import type { NodeEmphasis } from '../layers/node-marks';
import type { MapContent } from './map-content';
import { isOfPair, type MapTarget } from './map-target';

/** What the reader attends to: opened, pointed at beside the map, pointed at on the map. */
export interface MapFocus {
  readonly open: Selection | null;
  readonly highlight: Highlight | null;
  readonly hovered: MapTarget | null;
  /** No pointer shows where `hovered` is: it has the focus, or is pointed at in a list. */
  readonly isElsewhere?: boolean;
}

const BEHIND_WHAT_IS_OPEN = 0.22;
const BEHIND_A_HIGHLIGHT = 0.55;
/** The arcs of a family are everywhere, and a sentence is told to a room: the rest steps back further. */
const BEHIND_A_FAMILY = 0.3;

export interface FocusedMap {
  readonly arc: (arc: Arc) => Emphasis;
  /** Opacity of a ribbon that is not open. */
  readonly ribbon: (ribbon: Ribbon) => number;
  /** Whether a ribbon is widened, as an arc is that is raised. */
  readonly raisesRibbon: (ribbon: Ribbon) => boolean;
  /** What is lit over the ribbons that are not open. */
  readonly litRibbons: readonly Ribbon[];
  /** Where cities stand for their sites, they have what is theirs. */
  readonly node: (node: MapNode, sites: Sites) => NodeEmphasis;
  readonly corridor: (id: string) => Emphasis;
  /** Of what an event does along a corridor. */
  readonly corridorLeg: (leg: CorridorLeg) => Emphasis;
}

/** How strongly each arc, node and corridor is drawn. */
export function focusedMap(
  {
    arcs,
    ribbons,
    familyRibbons,
    cubes,
    cities,
    corridors,
    corridorLegs,
  }: Pick<
    MapContent,
    'arcs' | 'ribbons' | 'familyRibbons' | 'cubes' | 'cities' | 'corridors' | 'corridorLegs'
  >,
  { open, highlight, hovered, isElsewhere = false }: MapFocus,
): FocusedMap {
  const opened = open === null ? null : new Set(openArcs(arcs, open, cubes));
  const lit = new Set(highlight === null ? [] : highlightedArcs(arcs, highlight, cubes));
  const openPlaces = placesOf(open, cubes);
  const highlightedPlaces = new Set(
    highlightedEvents(highlight).flatMap((id) => [...placesOfEvent(cubes, id)]),
  );
  const isLitLeg = ({ event }: CorridorLeg) => isHighlightedEvent(event, highlight, cubes);
  const litCorridors = new Set([
    ...corridorLegs.filter(isLitLeg).map(({ corridor }) => corridor),
    ...(highlight?.kind === 'family' && highlight.family === 'corridor'
      ? corridors.filter(hasLine).map(({ id }) => id)
      : []),
  ]);
  // An event may have no arc, and is then found by its place. A family that is switched off lights nothing,
  // and neither does one that has arcs only within cities, which far away are not drawn.
  const isSomethingLit =
    highlightedEvents(highlight).length > 0 ||
    [...lit].some((arc) => !staysInCity(arc)) ||
    litCorridors.size > 0;
  const behindLit = !isSomethingLit
    ? 1
    : hasToStandOut(highlight)
      ? BEHIND_A_FAMILY
      : BEHIND_A_HIGHLIGHT;
  // What has just begun opens no pair: its ribbon is raised before the others.
  const litPairs = new Set(highlight?.kind === 'begun' ? [...lit].map(({ pair }) => pair) : []);
  const reached = new Set([...(opened ?? [])].flatMap(({ from, to }) => [from, to]));

  const isAttendedTo = (leg: CorridorLeg) =>
    isLitLeg(leg) || (open?.kind === 'event' && open.id === leg.event);

  // What opens under the pointer is read against the rest, which would otherwise lie across it. The arcs
  // of a place are many, and are told from the rest by that alone.
  const dimsRest = isElsewhere || hovered?.kind === 'place' || ribbons.length > 0;
  const isBehindHovered = (line: PairedLine) =>
    hovered !== null && hovered.kind !== 'corridor' && dimsRest && !belongsTo(line, hovered);
  const behind = (line: PairedLine) =>
    isSomethingLit ? behindLit : isBehindHovered(line) ? BEHIND_A_HIGHLIGHT : 1;

  return {
    arc: (arc) => {
      const raised =
        lit.has(arc) ||
        (hovered?.kind === 'arc' && isPartOf(arc, hovered.arc)) ||
        // A step may open an event, of which this sentence does not tell.
        (open?.kind === 'event' && opened?.has(arc) === true && highlight?.kind !== 'told');
      if (raised) return { opacity: 1, raised };
      const behindOpen = opened !== null && !opened.has(arc) ? BEHIND_WHAT_IS_OPEN : 1;
      return { opacity: behindOpen * behind(arc), raised };
    },
    ribbon: (ribbon) => {
      const behindOpen = opened === null ? 1 : BEHIND_WHAT_IS_OPEN;
      return behindOpen * (litPairs.has(ribbon.pair) ? 1 : behind(ribbon));
    },
    raisesRibbon: ({ pair }) => litPairs.has(pair),
    litRibbons: highlight?.kind === 'family' ? familyRibbons(highlight.family) : [],
    node: ({ id }, sites) => {
      const isAmong = (places: ReadonlySet<string>) =>
        places.has(id) ||
        (sites === 'in-cities' && [...places].some((place) => cities.get(place) === id));
      if (isAmong(openPlaces)) return 'open';
      if (hovered?.kind === 'place' && hovered.id === id) return 'hovered';
      if (isAmong(highlightedPlaces)) return 'hovered';
      return open === null || isAmong(reached) ? 'plain' : 'dimmed';
    },
    corridor: (id) => {
      const isOpen = open?.kind === 'corridor' && open.id === id;
      const isHovered = hovered?.kind === 'corridor' && hovered.id === id;
      const raised = isOpen || isHovered;
      const carries = corridorLegs.some((leg) => leg.corridor === id && isAttendedTo(leg));
      if (raised || carries || litCorridors.has(id)) return { opacity: 1, raised };
      const behindFamily = hasToStandOut(highlight) ? behindLit : 1;
      return {
        opacity: (open === null ? 1 : BEHIND_WHAT_IS_OPEN * 1.5) * behindFamily,
        raised,
      };
    },
    corridorLeg: (leg) => {
      const raised = isAttendedTo(leg);
      const isPart = open === null || (open.kind === 'corridor' && open.id === leg.corridor);
      const behindFamily = hasToStandOut(highlight) ? behindLit : 1;
      return { opacity: raised ? 1 : (isPart ? 1 : BEHIND_WHAT_IS_OPEN) * behindFamily, raised };
    },
  };
}

const hasToStandOut = (highlight: Highlight | null) =>
  highlight?.kind === 'family' || highlight?.kind === 'told';

/** The events that are lit each by itself, with its places. */
function highlightedEvents(highlight: Highlight | null): readonly string[] {
  if (highlight?.kind === 'event') return [highlight.id];
  return highlight?.kind === 'told' ? [...highlight.events] : [];
}

/** Of some corridors no more is seen than what an event does along them. */
const hasLine = ({ stretches, services }: MapContent['corridors'][number]) =>
  stretches.length > 0 || services.length > 0;

/** Whether an arc or a ribbon is part of what is pointed at, which is a place, a pair or an arc. */
function belongsTo(line: PairedLine, target: Exclude<MapTarget, { kind: 'corridor' }>) {
  if (target.kind === 'place') return touchesPlace(line, target.id);
  if (target.kind === 'pair') return isOfPair(line, target);
  return line.pair === target.arc.pair;
}

/** A flow that the keyboard takes as one may be drawn fanned out. */
const isPartOf = (arc: Arc, whole: Arc) =>
  arc.key === whole.key || (whole.eventId === null && arc.flow === whole.flow);

/** The places of the open selection. */
export function placesOf(open: Selection | null, cubes: FlowCubes): Set<string> {
  switch (open?.kind) {
    case 'place':
      return new Set([open.id]);
    case 'pair':
      return new Set(open.places);
    case 'flow':
      return new Set([open.from, open.to]);
    case 'event':
      return placesOfEvent(cubes, open.id);
    default:
      return new Set();
  }
}
