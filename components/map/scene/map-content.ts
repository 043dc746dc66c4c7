import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { showsCorridors } from '@/lib/flows/category';
import { arcsOf, type Arc } from '@/lib/arcs/arcs';
import type { MapPlan } from '@/lib/arcs/map-plan';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { yearWindow, type FlowFilter } from '@/lib/flows/flow-selectors';
import { nodesOf, type MapNode } from '@/lib/arcs/nodes';
import type { Selection } from '@/lib/view/selection';
import { visibleCorridors, type VisibleCorridor } from '../layers/corridor-lines';

/** What the map shows after filtering. */
export interface MapContent {
  /** The record that this is a part of. */
  readonly cubes: FlowCubes;
  readonly arcs: readonly Arc[];
  /** Busiest first. */
  readonly nodes: readonly MapNode[];
  readonly corridors: readonly VisibleCorridor[];
  /** Events at the busiest place of the whole record, against which nodes are measured. */
  readonly greatestActivity: number;
}

export function mapContent(
  plan: MapPlan,
  filter: FlowFilter,
  open: Selection | null,
  corridors: readonly AtlasCorridor[],
): MapContent {
  return {
    cubes: plan.cubes,
    arcs: arcsOf(plan, filter, open),
    nodes: nodesOf(plan, filter),
    corridors: showsCorridors(filter) ? visibleCorridors(corridors, yearWindow(filter)) : [],
    greatestActivity: plan.greatestActivity,
  };
}
