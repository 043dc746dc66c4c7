import { corridorLegKeys } from '@/lib/arcs/corridor-legs';
import { eventsOfFlow } from '@/lib/arcs/flow-events';
import { eventsAt, eventsBetween, sitesIn, withSites } from '@/lib/filters/events-at-places';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Selection } from '@/lib/view/selection';

interface SelectableRecord {
  readonly places: readonly Pick<AtlasPlace, 'id' | 'parent'>[];
  readonly corridors: readonly Pick<AtlasCorridor, 'id' | 'legs'>[];
  /** In the order of time, which the answer keeps. */
  readonly summaries: readonly EventSummary[];
}

/** What is chosen on a map and is not itself an event. */
export type SelectedGroup = Exclude<Selection, { kind: 'event' }>;

/** The events of a place with its sites, of two places, of an arc, or along a corridor. */
export function selectedEvents(
  selection: SelectedGroup,
  { places, corridors, summaries }: SelectableRecord,
): readonly EventSummary[] {
  const siteIdsIn = (place: string) => sitesIn(places, place).map(({ id }) => id);
  switch (selection.kind) {
    case 'place':
      return eventsAt(summaries, [selection.id, ...siteIdsIn(selection.id)]);
    case 'pair': {
      const { there, back, bothWays } = eventsBetween(
        summaries,
        withSites(selection.places, siteIdsIn),
      );
      const between = new Set([...there, ...back, ...bothWays]);
      return summaries.filter((summary) => between.has(summary));
    }
    case 'flow':
      return eventsOfFlow(summaries, selection, corridorLegKeys(corridors));
    case 'corridor':
      return summaries.filter(({ corridor }) => corridor === selection.id);
  }
}
