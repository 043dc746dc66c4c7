import { z } from 'zod';
import { courseBetween } from '@/lib/arcs/visible-corridors';
import { arcPath } from '@/lib/geo/arc-path';
import { angularDistance, unwrapLongitude, type LngLat } from '@/lib/geo/sphere';
import type { Cell, Row } from '../data-package-columns';
import type { Lookup } from '../lookup';

const courseSchema = z.array(z.tuple([z.number(), z.number()]));

const VERTICES_A_RADIAN = 60;

export function positionOf(record: Lookup, place: Cell): LngLat {
  const row = record.one('places', place);
  if (!row) throw new Error(`no place ${String(place)}`);
  return [Number(row['longitude']), Number(row['latitude'])];
}

/** Where a segment of a corridor runs, both ends included. */
export function segmentCourse(record: Lookup, segment: Row): LngLat[] {
  const course = courseSchema.parse(JSON.parse(String(segment['course'])));
  return [
    positionOf(record, segment['from_id']!),
    ...course,
    positionOf(record, segment['to_id']!),
  ];
}

/**
 * Where a leg runs: along the corridor of its event between two of its stations, as on the map; else the
 * shortest way over the ground. Null for what stays in one place.
 */
export function legCourse(record: Lookup, leg: Row): readonly LngLat[] | null {
  const [fromId, toId] = [leg['from_id']!, leg['to_id']!];
  if (fromId === toId) return null;
  const corridor = record.one('events', leg['event_id']!)?.['corridor_id'] ?? null;
  const along = corridor === null ? null : alongCorridor(record, corridor, fromId, toId);
  if (along !== null) return along;
  return courseOverGround(positionOf(record, fromId), positionOf(record, toId));
}

/** The shortest way over the ground; longitudes are continuous, also past the antimeridian. */
export function courseOverGround(from: LngLat, to: LngLat): LngLat[] {
  const segments = Math.max(8, Math.ceil(angularDistance(from, to) * VERTICES_A_RADIAN));
  const path = arcPath({ from, to, bow: 0 }, segments);
  // The last vertex is the place itself, in whichever turn: the line must not jump to it.
  const last = path[2 * segments - 2]!;
  path[2 * segments] = unwrapLongitude(path[2 * segments]!, last);
  return Array.from({ length: segments + 1 }, (_, i): LngLat => [path[2 * i]!, path[2 * i + 1]!]);
}

function alongCorridor(record: Lookup, corridor: Cell, from: Cell, to: Cell) {
  const stations = record
    .where('corridor_stations', 'corridor_id', corridor)
    .map((row) => ({ id: String(row['place_id']) }));
  const segments = record.where('corridor_segments', 'corridor_id', corridor).map((row) => ({
    from: String(row['from_id']),
    to: String(row['to_id']),
    path: segmentCourse(record, row),
  }));
  return courseBetween({ stations, segments }, String(from), String(to));
}
