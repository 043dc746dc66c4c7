import type { Actor } from '@/lib/model/actor-schema';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { rolesOf } from '@/lib/model/event-roles';
import type { EventEntry } from '@/lib/model/event-schema';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { categoryMask, legKindOf } from '@/lib/flows/category';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import { visibleLegs } from '@/lib/flows/flow-selectors';
import type { YearWindow } from '@/lib/flows/year-sums';
import { eventSubjects, type SubjectsOfSummary } from '@/lib/filters/event-subjects';
import { keptEvents } from '@/lib/filters/subject-filter';
import type { DateBounds } from '@/lib/time/edtf';
import type { View } from '@/lib/view/view';
import { boundsByContent } from './event-bounds';
import type { ReadEntries } from './record-entries';

type ShownEvents = (view: View, years: YearWindow) => ReadonlySet<string>;

/**
 * Which events a view shows in a period, by the selectors that the atlas itself asks. The view's own
 * years and its words have no say: the period is given, and words are the search's affair.
 */
export function shownEvents({
  events,
  actors,
  places,
}: Pick<ReadEntries, 'events' | 'actors' | 'places'>): ShownEvents {
  const entries = events.map(({ value }) => value);
  const cubes = buildFlowCubes(
    flowTableOfLegs(
      flowRowsOf(
        entries,
        actors.map(({ value }) => value),
      ),
    ),
  );
  const subjects = eventSubjects(
    entries.map(subjectsOf),
    actors.map(({ value }) => atlasActor(value)),
    places.map(({ value }) => value),
  );
  return (view, years) => {
    const kept = keptEvents(subjects, { ...view, text: null }, null);
    const shown = visibleLegs(cubes, categoryMask(view), years).map(
      (row) => cubes.table.eventIds[cubes.table.event[row]!]!,
    );
    return new Set(shown.filter((id) => kept === null || kept.has(id)));
  };
}

/** The legs of events as the repository has them, without figures. */
export function flowRowsOf(events: readonly EventEntry[], actors: readonly Actor[]): FlowRow[] {
  const boundsOf = boundsByContent(actors);
  return events.flatMap((event) => flowRows(event, boundsOf(event)));
}

function flowRows(event: EventEntry, bounds: DateBounds): FlowRow[] {
  const { id, legs, family, type, kind, status, certainty, supplement, date } = event;
  return legs.map((leg, index) => ({
    eventId: id,
    legOrdinal: index + 1,
    from: leg.from,
    to: leg.to,
    legKind: legKindOf(leg, event.venue ?? null),
    family,
    type,
    kind,
    status,
    certainty,
    edtf: date,
    supplement,
    ...bounds,
    value: null,
    unit: null,
    yearlyUsd: [],
  }));
}

export function subjectsOf({
  id,
  date,
  legs,
  family,
  venue,
  participants,
  claims,
}: EventEntry): SubjectsOfSummary {
  const reports = ({ role }: EventEntry['participants'][number]) => role === 'reporter';
  return {
    id,
    edtf: date,
    legs,
    venue: venue ?? null,
    actors: [
      ...participants.filter((one) => !reports(one)).map(({ actor }) => actor),
      ...legs.flatMap(({ who }) => who),
    ],
    reporters: participants.filter(reports).map(({ actor }) => actor),
    roles: rolesOf(participants, family),
    sources: claims.flatMap(({ source, via }) => (via === undefined ? [source] : [source, via])),
  };
}

export function atlasActor({ id, kind, affiliation, continues, country }: Actor): AtlasActor {
  return {
    id,
    kind,
    name: id,
    shortName: id,
    affiliation: affiliation ?? null,
    continues: continues ?? null,
    country: country ?? null,
  };
}
