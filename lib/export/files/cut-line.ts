import type { LngLat } from '@/lib/geo/sphere';

/** About eleven centimetres; RFC 7946 advises no more digits than the data have. */
const DECIMALS = 1e6;

export const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS || 0;

type CutPosition = [longitude: number, latitude: number];

/**
 * A line whose longitudes are continuous, cut where it crosses the antimeridian (RFC 7946, 3.1.9): each
 * part has longitudes from −180 to 180, and the cut is in both at the same latitude.
 */
export function cutAtAntimeridian(vertices: readonly LngLat[]): CutPosition[][] {
  const lines: CutPosition[][] = [];
  let line: CutPosition[] = [];
  let turn = 0;
  for (const [index, vertex] of vertices.entries()) {
    const before = vertices[index - 1];
    if (before === undefined) turn = turnOf(vertex[0], 0);
    else {
      const next = turnOf(vertex[0], turn);
      if (next !== turn) {
        const edge = next > turn ? 180 : -180;
        const share = (edge + 360 * turn - before[0]) / (vertex[0] - before[0]);
        const latitude = rounded(before[1] + share * (vertex[1] - before[1]));
        add(line, [edge, latitude]);
        lines.push(line);
        line = [[-edge, latitude]];
        turn = next;
      }
    }
    add(line, [rounded(vertex[0] - 360 * turn), rounded(vertex[1])]);
  }
  lines.push(line);
  // A line that ends on the antimeridian crosses nothing: what would begin there is one point.
  return lines.filter(({ length }) => length > 1);
}

/** Whole turns round the Earth; a longitude on the edge itself stays in the turn before. */
function turnOf(longitude: number, turn: number): number {
  const within = longitude - 360 * turn;
  return within > 180 ? turn + 1 : within < -180 ? turn - 1 : turn;
}

function add(line: CutPosition[], position: CutPosition): void {
  const last = line.at(-1);
  if (last?.[0] !== position[0] || last[1] !== position[1]) line.push(position);
}

/** A line as GeoJSON; in several parts where it is cut. */
export function lineGeometry(vertices: readonly LngLat[]) {
  const lines = cutAtAntimeridian(vertices);
  return lines.length === 1
    ? { type: 'LineString' as const, coordinates: lines[0]! }
    : { type: 'MultiLineString' as const, coordinates: lines };
}
