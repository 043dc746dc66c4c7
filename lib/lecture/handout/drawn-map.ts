import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { shownCorridors, type VisibleCorridor } from '@/lib/arcs/visible-corridors';
import { visibleCorridorLegs } from '@/lib/arcs/corridor-legs';
import type { EventSummary } from '@/lib/model/event-summary';
import { arcsOf, type Arc } from '@/lib/arcs/arcs';
import { openArcs } from '@/lib/arcs/open-arcs';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { yearWindow } from '@/lib/flows/flow-selectors';
import { mapPlan, planOfPart } from '@/lib/arcs/map-plan';
import { asOneRing, nodesOf, type MapNode } from '@/lib/arcs/nodes';
import type { Ribbon, ribbonsOf } from '@/lib/arcs/ribbons';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { AtlasSource } from '@/lib/model/atlas-source';
import { corridorsInView } from '@/lib/filters/corridors-in-view';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import { cubesOfSubjects, visibleEvents } from '@/lib/filters/visible-record';
import type { View } from '@/lib/view/view';

/** The record as a handout draws it. */
export interface DrawnRecord {
  readonly cubes: FlowCubes;
  /** In the order of time. */
  readonly summaries: readonly EventSummary[];
  readonly subjects: readonly EventSubjects[];
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly sources: readonly Pick<AtlasSource, 'id' | 'document'>[];
}

export interface DrawnArc {
  readonly arc: Arc;
  /** Something else is opened, so this steps back. */
  readonly isBehind: boolean;
}

/** All that happened between two places, where there are too many arcs to be told apart. */
export interface DrawnRibbon {
  readonly ribbon: Ribbon;
  readonly isBehind: boolean;
}

export interface DrawnNode extends Omit<MapNode, 'activity'> {
  readonly name: string;
  /** Of the busiest place of the whole record, 0 to 1. */
  readonly share: number;
  readonly isOpen: boolean;
  readonly isBehind: boolean;
}

export interface DrawnCorridor extends VisibleCorridor {
  /** Courses of the events that run along it: what is opened is in the foreground. */
  readonly legs: readonly Pick<VisibleCorridor['stretches'][number], 'vertices'>[];
  readonly isOpen: boolean;
  readonly isBehind: boolean;
}

/** Where there are more arcs than the most ribbons, the busiest pairs of places are so many ribbons. */
export interface Folding {
  readonly mostRibbons: number;
  /** Brought by who folds: the page of a handout never does, and does without it. */
  readonly ribbonsOf: typeof ribbonsOf;
}

/** What a view shows of the record, before any projection. */
export interface DrawnMap {
  /** In the order of time. */
  readonly eventIds: readonly string[];
  /** What lies on top comes last. */
  readonly arcs: readonly DrawnArc[];
  /** The busiest last; none where all arcs are drawn. */
  readonly ribbons?: readonly DrawnRibbon[];
  /** Pairs of places with a line, drawn or not. */
  readonly pairs?: number;
  /** What must be named comes first. */
  readonly nodes: readonly DrawnNode[];
  readonly corridors: readonly DrawnCorridor[];
}

/** Widths and curves are measured against the whole record, so that steps can be compared. */
export function mapDrawer(record: DrawnRecord) {
  const { cubes: whole, places, subjects, summaries, corridors } = record;
  const wholePlan = mapPlan(whole, places, corridors);
  const names = new Map(places.map(({ id, name }) => [id, name]));

  /** What the visible events do along corridors; of an opened event, what that one does. */
  const legsOf = (visible: readonly EventSummary[], open: View['open']) => {
    const ids = new Set(visible.map((event) => event.id));
    const isShown = (event: string) =>
      open?.kind === 'event' ? event === open.id : ids.has(event);
    return visibleCorridorLegs(corridors, isShown);
  };

  return (view: View, matched: MatchedEvents, folding?: Folding): DrawnMap => {
    const cubes = cubesOfSubjects(whole, subjects, view, matched);
    const visible = visibleEvents(cubes, view, summaries);
    const plan = planOfPart(wholePlan, cubes);
    const arcs = arcsOf(plan, view, view.open);
    const opened = view.open === null ? null : new Set(openArcs(arcs, view.open, cubes));
    const openPlaces = placesOf(view.open, summaries);
    const openCorridor = view.open?.kind === 'corridor' ? view.open.id : null;
    const stations = corridors.find(({ id }) => id === openCorridor)?.stations ?? [];
    const reached = new Set([
      ...openPlaces,
      ...stations.map(({ id }) => id),
      ...[...(opened ?? [])].flatMap(({ from, to }) => [from, to]),
    ]);
    const allLegs = legsOf(visible.summaries, view.open);
    const lines = corridorsInView(record, view, matched);
    // What is opened but not on the map has nothing to stand out from.
    const isSomethingOpen = reached.size > 0;
    const { mostRibbons = Infinity } = folding ?? {};
    const isFolded = arcs.length > mostRibbons;
    const ribbons = isFolded && folding ? folding.ribbonsOf(plan, view, arcs) : [];
    // Of a folded map, what is opened is unfolded over the ribbons.
    const single = isFolded ? arcs.filter((arc) => opened?.has(arc) === true) : arcs;
    const nodes = nodesOf(plan, view, 'apart');
    return {
      eventIds: visible.summaries.map(({ id }) => id),
      arcs: single
        .map((arc) => ({ arc, isBehind: isSomethingOpen && opened?.has(arc) !== true }))
        .toSorted((one, other) => Number(other.isBehind) - Number(one.isBehind)),
      ribbons: ribbons
        .slice(0, mostRibbons)
        .map((ribbon) => ({ ribbon, isBehind: isSomethingOpen }))
        .toReversed(),
      pairs: isFolded ? ribbons.length : new Set(arcs.map(({ pair }) => pair)).size,
      nodes: (isFolded ? nodes.map(asOneRing) : nodes)
        .map(({ id, activity, ...node }) => ({
          ...node,
          id,
          name: names.get(id) ?? id,
          share: activity / plan.greatestActivity,
          isOpen: openPlaces.has(id),
          isBehind: isSomethingOpen && !reached.has(id),
        }))
        .toSorted((one, other) => Number(one.isBehind) - Number(other.isBehind)),
      corridors: shownCorridors({ corridors, lines }, yearWindow(view), allLegs).map((corridor) => {
        const isOpen = corridor.id === openCorridor;
        const legs = allLegs.filter((leg) => leg.corridor === corridor.id);
        return {
          ...corridor,
          legs,
          isOpen,
          isBehind: isSomethingOpen && !isOpen && !(view.open?.kind === 'event' && legs.length > 0),
        };
      }),
    };
  };
}

/** The places that what is opened is about. */
function placesOf(open: View['open'], summaries: readonly EventSummary[]): ReadonlySet<string> {
  switch (open?.kind) {
    case 'place':
      return new Set([open.id]);
    case 'pair':
      return new Set(open.places);
    case 'flow':
      return new Set([open.from, open.to]);
    case 'event': {
      const event = summaries.find(({ id }) => id === open.id);
      return new Set(event?.legs.flatMap(({ from, to }) => [from, to]));
    }
    default:
      return new Set();
  }
}
