import type { Actor } from '@/lib/model/actor-schema';
import type { Place } from '@/lib/model/place-schema';
import type { Source } from '@/lib/model/source-schema';
import { nameRows, ordinalAt, type TableRows } from './table-rows';

export function sourceRows(sources: readonly Source[]): TableRows[] {
  const citations = sources.flatMap((source) =>
    source.citedIn.map(({ document, referenceList, ...cited }, index) => ({
      ...cited,
      source_id: source.id,
      ordinal: ordinalAt(index),
      document_id: document,
      reference_list: referenceList,
    })),
  );
  return [
    ['source', sources],
    ['source_citation', citations],
  ];
}

export function placeRows(places: readonly Place[]): TableRows[] {
  const rows = places.map(({ parent, ...place }) => ({ ...place, parent_id: parent }));
  return [
    ['place', rows],
    ['place_name', places.flatMap((place) => nameRows({ place_id: place.id }, place.names))],
  ];
}

export function actorRows(actors: readonly Actor[]): TableRows[] {
  const rows = actors.map(({ affiliation, continues, seat, ...actor }) => ({
    ...actor,
    affiliation_id: affiliation,
    continues_id: continues,
    seat_id: seat,
  }));
  const roles = actors.flatMap((actor) =>
    actor.roles.map(({ of, source, ...role }, index) => ({
      ...role,
      actor_id: actor.id,
      ordinal: ordinalAt(index),
      of_id: of,
      source_id: source,
    })),
  );
  return [
    ['actor', rows],
    ['actor_name', actors.flatMap((actor) => nameRows({ actor_id: actor.id }, actor.names))],
    ['actor_role', roles],
  ];
}
