import { arcsOf, type Arc } from '@/lib/arcs/arcs';
import type { MapPlan } from '@/lib/arcs/map-plan';
import type { PairCourse } from '@/lib/arcs/pair-layout';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { yearWindow, type FlowFilter } from '@/lib/flows/flow-selectors';
import { asOneRing, nodesOf, type MapNode } from '@/lib/arcs/nodes';
import type { Cities } from '@/lib/arcs/sites';
import type { Family } from '@/lib/model/vocabulary';
import { memoizedByText } from '@/lib/text/memoized-by-text';
import { PAIRS } from '@/lib/view/view';
import type { Selection } from '@/lib/view/selection';
import { visibleEventIds } from '@/lib/flows/flow-selectors';
import { ribbonsOf, type Ribbon } from '@/lib/arcs/ribbons';
import {
  shownCorridors,
  type CorridorsOfView,
  type VisibleCorridor,
} from '@/lib/arcs/visible-corridors';
import { visibleCorridorLegs, type CorridorLeg } from '@/lib/arcs/corridor-legs';

/** What the map shows after filtering. */
export interface MapContent {
  /** The record that this is a part of. */
  readonly cubes: FlowCubes;
  readonly arcs: readonly Arc[];
  /** The busiest pairs of places; none where all arcs can be read at once. */
  readonly ribbons: readonly Ribbon[];
  /** One ribbon a pair of what one family has to do there, to be lit over the others; none where all arcs are drawn. */
  readonly familyRibbons: (family: Family) => readonly Ribbon[];
  /** By pair: the course of its ribbon, for who goes from the first of its places to the second. */
  readonly courses: ReadonlyMap<string, PairCourse>;
  /** What the ribbons leave out; null where all arcs are drawn. */
  readonly leftOut: LeftOut | null;
  /** Sites within cities. */
  readonly cities: Cities;
  /** Busiest first. */
  readonly nodes: readonly MapNode[];
  /** The same far away, where cities stand for the sites in them. */
  readonly farNodes: readonly MapNode[];
  readonly corridors: readonly VisibleCorridor[];
  /** What events run along the corridors. */
  readonly corridorLegs: readonly CorridorLeg[];
  /** Events at the busiest place of the whole record, against which nodes are measured. */
  readonly greatestActivity: number;
}

/** The pairs of places that are too many to be read at once. */
export interface LeftOut {
  /** Pairs in all. */
  readonly pairs: number;
  /** Events of the busiest pair left out; 0 where none is. */
  readonly mostEvents: number;
}

const leftOut = (busiestFirst: readonly Ribbon[], mostRibbons: number): LeftOut => ({
  pairs: busiestFirst.length,
  mostEvents: busiestFirst[mostRibbons]?.count ?? 0,
});

/** @param mostRibbons where there are more arcs than this, so many pairs of places are ribbons. */
export function mapContent(
  plan: MapPlan,
  filter: FlowFilter,
  open: Selection | null,
  corridorsOfView: CorridorsOfView,
  mostRibbons: number = PAIRS.onScreen,
): MapContent {
  const arcs = arcsOf(plan, filter, open);
  const isFolded = arcs.length > mostRibbons;
  // The arcs of one year are few, and a scrub goes through many years.
  const ribbons = isFolded ? ribbonsOf(plan, filter, arcs) : [];
  const nodes = nodesOf(plan, filter, 'apart');
  const farNodes = plan.cities.size === 0 ? nodes : nodesOf(plan, filter, 'in-cities');
  const { corridors } = corridorsOfView;
  const visible = corridors.some(({ legs }) => legs.length > 0)
    ? visibleEventIds(plan.cubes, filter)
    : new Set<string>();
  const corridorLegs = visibleCorridorLegs(corridors, (event) => visible.has(event));
  return {
    cubes: plan.cubes,
    cities: plan.cities,
    arcs,
    courses: plan.layout.courses,
    ribbons: ribbons.slice(0, mostRibbons),
    // A drawing asks again at every frame of an unfolding.
    familyRibbons: memoizedByText((family) =>
      isFolded
        ? ribbonsOf(
            plan,
            filter,
            arcs.filter((arc) => arc.family === family),
          )
        : [],
    ),
    leftOut: isFolded ? leftOut(ribbons, mostRibbons) : null,
    nodes: isFolded ? nodes.map(asOneRing) : nodes,
    farNodes: isFolded ? farNodes.map(asOneRing) : farNodes,
    corridors: shownCorridors(corridorsOfView, yearWindow(filter), corridorLegs),
    corridorLegs,
    greatestActivity: plan.greatestActivity,
  };
}
