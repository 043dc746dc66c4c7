import { claimsOfCorridor } from '@/lib/model/corridor-schema';
import { TOUR_PARTS } from '@/lib/model/tour-schema';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

interface Link {
  readonly field: string;
  readonly to: string | undefined;
  readonly kind: keyof ReadEntries;
}

/** Ids that occur twice, and links that lead nowhere. */
export function checkLinks(entries: ReadEntries): RecordProblem[] {
  const ids = {
    places: idsOf(entries.places),
    actors: idsOf(entries.actors),
    sources: idsOf(entries.sources),
    events: idsOf(entries.events),
    corridors: idsOf(entries.corridors),
    tours: idsOf(entries.tours),
  };
  const problems = (Object.keys(ids) as (keyof typeof ids)[]).flatMap((kind) =>
    duplicateProblems(entries[kind]),
  );

  const check = <T extends { id: string }>(
    list: readonly ReadEntry<T>[],
    linksOf: (value: T) => Link[],
  ) => {
    for (const entry of list) {
      for (const { field, to, kind } of linksOf(entry.value)) {
        if (to === undefined || ids[kind].has(to)) continue;
        problems.push(problemAt(entry, field, `"${to}" is not among the ${kind} of the record`));
      }
    }
  };

  check(entries.places, (place) => variantLinks(place.names));
  check(entries.actors, (actor) => [
    ...variantLinks(actor.names),
    { field: 'affiliation', to: actor.affiliation, kind: 'actors' },
    { field: 'continues', to: actor.continues, kind: 'actors' },
    { field: 'seat', to: actor.seat, kind: 'places' },
    ...actor.roles.flatMap((role, index): Link[] => [
      { field: `roles.${index}.of`, to: role.of, kind: 'actors' },
      { field: `roles.${index}.source`, to: role.source, kind: 'sources' },
    ]),
  ]);
  check(entries.sources, (source) =>
    source.citedIn.map((cited, index) => ({
      field: `citedIn.${index}.document`,
      to: cited.document,
      kind: 'sources',
    })),
  );
  check(entries.events, (event) => [
    { field: 'venue', to: event.venue, kind: 'places' },
    { field: 'corridor', to: event.corridor, kind: 'corridors' },
    ...event.legs.flatMap((leg, index): Link[] => [
      { field: `legs.${index}.from`, to: leg.from, kind: 'places' },
      { field: `legs.${index}.to`, to: leg.to, kind: 'places' },
      ...leg.who.map((to): Link => ({ field: `legs.${index}.who`, to, kind: 'actors' })),
    ]),
    ...event.participants.map((participant, index): Link => ({
      field: `participants.${index}.actor`,
      to: participant.actor,
      kind: 'actors',
    })),
    ...event.amounts.flatMap((amount, index): Link[] => [
      { field: `amounts.${index}.reporter`, to: amount.reporter, kind: 'actors' },
      { field: `amounts.${index}.partner`, to: amount.partner, kind: 'actors' },
    ]),
    ...claimLinks(event.claims),
    ...event.related.map((related, index): Link => ({
      field: `related.${index}.event`,
      to: related.event,
      kind: 'events',
    })),
  ]);
  check(entries.corridors, (corridor) => [
    ...variantLinks(corridor.names),
    ...corridor.stations.map((to, index): Link => ({
      field: `stations.${index}`,
      to,
      kind: 'places',
    })),
    ...corridor.segments.flatMap((segment, index): Link[] => [
      { field: `segments.${index}.from`, to: segment.from, kind: 'places' },
      { field: `segments.${index}.to`, to: segment.to, kind: 'places' },
    ]),
    ...corridor.services.flatMap(({ from, to }, index): Link[] => [
      { field: `services.${index}.from`, to: from, kind: 'places' },
      { field: `services.${index}.to`, to, kind: 'places' },
    ]),
    ...claimsOfCorridor(corridor).flatMap(({ claim, field }) => linksOfClaim(claim, field)),
  ]);
  check(entries.tours, (tour) =>
    tour.steps.flatMap((step, index) =>
      TOUR_PARTS.flatMap((part) =>
        step[part].flatMap((sentence, position) =>
          sentence.events.map((to, place): Link => ({
            field: `steps.${index}.${part}.${position}.events.${place}`,
            to,
            kind: 'events',
          })),
        ),
      ),
    ),
  );
  return problems;
}

function variantLinks(names: readonly { source?: string | undefined }[]): Link[] {
  return names.map((name, index) => ({
    field: `names.${index}.source`,
    to: name.source,
    kind: 'sources',
  }));
}

function claimLinks(claims: readonly { source: string; via?: string | undefined }[]): Link[] {
  return claims.flatMap((claim, index) => linksOfClaim(claim, `claims.${index}`));
}

const linksOfClaim = (
  claim: { source: string; via?: string | undefined },
  field: string,
): Link[] => [
  { field: `${field}.source`, to: claim.source, kind: 'sources' },
  { field: `${field}.via`, to: claim.via, kind: 'sources' },
];

function idsOf(list: readonly ReadEntry<{ id: string }>[]): Set<string> {
  return new Set(list.map((entry) => entry.value.id));
}

function duplicateProblems(list: readonly ReadEntry<{ id: string }>[]): RecordProblem[] {
  const seen = new Map<string, string>();
  const problems: RecordProblem[] = [];
  for (const entry of list) {
    const first = seen.get(entry.value.id);
    if (first !== undefined) {
      const message = `this id is already used in ${first}; ids are never reused`;
      problems.push(problemAt(entry, 'id', message));
    }
    seen.set(entry.value.id, `${entry.file}:${entry.lineOf('id')}`);
  }
  return problems;
}
