import type { Arc } from '@/lib/arcs/arcs';
import type { CorridorLeg } from '@/lib/arcs/corridor-legs';
import { openArcs } from '@/lib/arcs/open-arcs';
import { placesOfEvent } from '@/lib/flows/flow-selectors';
import type { Ribbon } from '@/lib/arcs/ribbons';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { MapNode, Sites } from '@/lib/arcs/nodes';
import { placesOfPair } from '@/lib/arcs/pair-key';
import type { Selection } from '@/lib/view/selection';
import type { Emphasis } from '../layers/arc-line';
import type { NodeEmphasis } from '../layers/node-marks';
import type { MapContent } from './map-content';
import type { MapTarget } from './map-target';

/** What the reader attends to: opened, pointed at in the list, pointed at on the map. */
export interface MapFocus {
  readonly open: Selection | null;
  readonly highlightedEvent: string | null;
  readonly hovered: MapTarget | null;
  /** `hovered` has the keyboard's focus. The rest is dimmed, because no pointer shows where it is. */
  readonly byKeyboard?: boolean;
}

const BEHIND_WHAT_IS_OPEN = 0.22;
const BEHIND_A_HIGHLIGHT = 0.55;

export interface FocusedMap {
  readonly arc: (arc: Arc) => Emphasis;
  /** Opacity of a ribbon that is not open. */
  readonly ribbon: (ribbon: Ribbon) => number;
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
    cubes,
    cities,
    corridorLegs,
  }: Pick<MapContent, 'arcs' | 'ribbons' | 'cubes' | 'cities' | 'corridorLegs'>,
  { open, highlightedEvent, hovered, byKeyboard = false }: MapFocus,
): FocusedMap {
  const opened = open === null ? null : new Set(openArcs(arcs, open, cubes));
  const highlighted =
    highlightedEvent === null
      ? null
      : new Set(openArcs(arcs, { kind: 'event', id: highlightedEvent }, cubes));
  const openPlaces = placesOf(open, cubes);
  const highlightedPlaces =
    highlightedEvent === null ? null : placesOf({ kind: 'event', id: highlightedEvent }, cubes);
  const reached = new Set([...(opened ?? [])].flatMap(({ from, to }) => [from, to]));

  const isAttendedTo = ({ event }: CorridorLeg) =>
    event === highlightedEvent || (open?.kind === 'event' && open.id === event);

  // What opens under the pointer is read against the rest, which would else lie across it.
  const dimsRest = byKeyboard ? hovered?.kind === 'arc' : ribbons.length > 0;
  const isBehindHovered = (line: Line) =>
    hovered !== null && hovered.kind !== 'corridor' && dimsRest && !belongsTo(line, hovered);

  return {
    arc: (arc) => {
      const raised =
        highlighted?.has(arc) === true ||
        (hovered?.kind === 'arc' && isPartOf(arc, hovered.arc)) ||
        (open?.kind === 'event' && opened?.has(arc) === true);
      if (raised) return { opacity: 1, raised };
      const behindOpen = opened !== null && !opened.has(arc) ? BEHIND_WHAT_IS_OPEN : 1;
      const isBehind = highlighted !== null || isBehindHovered(arc);
      return { opacity: isBehind ? behindOpen * BEHIND_A_HIGHLIGHT : behindOpen, raised };
    },
    ribbon: (ribbon) => {
      const behindOpen = opened === null ? 1 : BEHIND_WHAT_IS_OPEN;
      const isBehind = highlighted !== null || isBehindHovered(ribbon);
      return isBehind ? behindOpen * BEHIND_A_HIGHLIGHT : behindOpen;
    },
    node: ({ id }, sites) => {
      const isAmong = (places: ReadonlySet<string>) =>
        places.has(id) ||
        (sites === 'in-cities' && [...places].some((place) => cities.get(place) === id));
      if (isAmong(openPlaces)) return 'open';
      if (hovered?.kind === 'place' && hovered.id === id) return 'hovered';
      if (highlightedPlaces !== null && isAmong(highlightedPlaces)) return 'hovered';
      return open === null || isAmong(reached) ? 'plain' : 'dimmed';
    },
    corridor: (id) => {
      const isOpen = open?.kind === 'corridor' && open.id === id;
      const isHovered = hovered?.kind === 'corridor' && hovered.id === id;
      const raised = isOpen || isHovered;
      const carries = corridorLegs.some((leg) => leg.corridor === id && isAttendedTo(leg));
      return {
        opacity: raised || carries || open === null ? 1 : BEHIND_WHAT_IS_OPEN * 1.5,
        raised,
      };
    },
    corridorLeg: (leg) => {
      const raised = isAttendedTo(leg);
      const isPart = open === null || (open.kind === 'corridor' && open.id === leg.corridor);
      return { opacity: raised || isPart ? 1 : BEHIND_WHAT_IS_OPEN, raised };
    },
  };
}

type Line = Pick<Arc, 'from' | 'to' | 'pair'>;

/** Whether an arc or a ribbon is part of what is pointed at, which is a place, a pair or an arc. */
function belongsTo({ from, to, pair }: Line, target: Exclude<MapTarget, { kind: 'corridor' }>) {
  if (target.kind === 'place') {
    return from === target.id || to === target.id || placesOfPair(pair).includes(target.id);
  }
  return pair === (target.kind === 'arc' ? target.arc.pair : target.ribbon.pair);
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
    case 'event':
      return placesOfEvent(cubes, open.id);
    default:
      return new Set();
  }
}
