import type { Corridor } from '@/lib/model/corridor-schema';
import { claimRows } from './claim-rows';
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
    ['corridor_claim', rowsOf((corridor, owner) => claimRows(owner, corridor.claims))],
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
        corridor.segments.map(({ from, to, lengthKm, ...segment }, index) => ({
          ...owner,
          ...segment,
          ordinal: ordinalAt(index),
          from_id: from,
          to_id: to,
          length_km: lengthKm,
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
          })),
        ),
      ),
    ],
  ];
}
