import { claimsOfCorridor, type Corridor, type PlacedClaim } from '@/lib/model/corridor-schema';
import { claimRow } from './claim-rows';
import { LEAD_CLAIM } from './event-rows';
import { nameRows, ordinalAt, rowsByLanguage, type TableRows } from './table-rows';

export function corridorRows(corridors: readonly Corridor[]): TableRows[] {
  const rowsOf = (rows: (corridor: Corridor, owner: { corridor_id: string }) => object[]) =>
    corridors.flatMap((corridor) => rows(corridor, { corridor_id: corridor.id }));
  const rows = corridors.map(({ id, kind, status }) => ({
    id,
    kind,
    status,
    lead_claim: LEAD_CLAIM,
  }));
  return [
    ['corridor', rows],
    ['corridor_name', rowsOf((corridor, owner) => nameRows(owner, corridor.names))],
    [
      'corridor_text',
      rowsOf((corridor, owner) =>
        rowsByLanguage((language) => ({
          ...owner,
          summary: corridor.summary[language],
          note: corridor.note?.[language],
        })),
      ),
    ],
    [
      'corridor_station',
      rowsOf((corridor, owner) =>
        corridor.stations.map((place, index) => ({
          ...owner,
          ordinal: ordinalAt(index),
          place_id: place,
        })),
      ),
    ],
    [
      'corridor_segment',
      rowsOf((corridor, owner) =>
        corridor.segments.map(({ from, to, lengthKm, courseFrom, ...segment }, index) => ({
          ...owner,
          ...segment,
          ordinal: ordinalAt(index),
          from_id: from,
          to_id: to,
          length_km: lengthKm,
          course_from: courseFrom,
        })),
      ),
    ],
    [
      'segment_state',
      rowsOf((corridor, owner) =>
        corridor.segments.flatMap((segment, segmentIndex) =>
          segment.states.map((state, index) => ({
            ...owner,
            ...state,
            segment_ordinal: ordinalAt(segmentIndex),
            ordinal: ordinalAt(index),
            lead_claim: leadOf(corridor, { segment: segmentIndex, state: index }),
          })),
        ),
      ),
    ],
    [
      'corridor_service',
      rowsOf((corridor, owner) =>
        corridor.services.map(({ from, to, ...service }, index) => ({
          ...owner,
          ...service,
          ordinal: ordinalAt(index),
          from_id: from,
          to_id: to,
          lead_claim: leadOf(corridor, { service: index }),
        })),
      ),
    ],
    // After what they are about: only the corridor itself, a state and a service await their claims.
    [
      'corridor_claim',
      rowsOf((corridor, owner) =>
        claimsOfCorridor(corridor).map(({ claim, segment, state, service }, index) => ({
          ...claimRow({ ...owner, ordinal: ordinalAt(index) }, claim),
          segment_ordinal: ordinalOf(segment),
          state_ordinal: ordinalOf(state),
          service_ordinal: ordinalOf(service),
        })),
      ),
    ],
  ];
}

const ordinalOf = (index: number | null) => (index === null ? undefined : ordinalAt(index));

/** The ordinal of the first claim about a part of a corridor. */
function leadOf(
  corridor: Corridor,
  part: Partial<Pick<PlacedClaim, 'segment' | 'state' | 'service'>>,
) {
  const { segment = null, state = null, service = null } = part;
  return ordinalAt(
    claimsOfCorridor(corridor).findIndex(
      (placed) =>
        placed.segment === segment && placed.state === state && placed.service === service,
    ),
  );
}
