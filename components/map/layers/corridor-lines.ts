import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { segmentStateWithin } from '@/lib/flows/segment-state';
import type { YearWindow } from '@/lib/flows/year-sums';
import type { Path } from '@/lib/geo/path-measure';
import type { FlowLine } from './flow-line';
import { withAlpha, type MapPalette } from './map-palette';

/** A corridor as far as the years in view show it. */
export interface VisibleCorridor {
  readonly id: string;
  /** In one state each, one after the other. */
  readonly stretches: readonly { readonly path: Path; readonly operating: boolean }[];
  /** The stretches in one, from end to end: where the train runs. */
  readonly path: Path;
  readonly stations: AtlasCorridor['stations'];
}

export function visibleCorridors(
  corridors: readonly AtlasCorridor[],
  window: YearWindow,
): VisibleCorridor[] {
  return corridors.flatMap((corridor) => {
    const stretches: { vertices: number[]; operating: boolean }[] = [];
    for (const segment of corridor.segments) {
      const state = segmentStateWithin(segment, window);
      if (state === null) continue;
      const vertices = segment.path.flat();
      const operating = state === 'operating';
      const previous = stretches.at(-1);
      // The pattern continues over the station and does not begin again.
      if (previous?.operating === operating && isContinued(previous.vertices, vertices)) {
        previous.vertices.push(...vertices.slice(2));
      } else stretches.push({ vertices, operating });
    }
    if (stretches.length === 0) return [];
    return {
      id: corridor.id,
      stretches: stretches.map(({ vertices, operating }) => ({
        path: Float64Array.from(vertices),
        operating,
      })),
      path: Float64Array.from(
        stretches.reduce<number[]>(
          (whole, { vertices }) =>
            whole.concat(isContinued(whole, vertices) ? vertices.slice(2) : vertices),
          [],
        ),
      ),
      stations: corridor.stations,
    };
  });
}

const isContinued = (before: readonly number[], after: readonly number[]) =>
  before.at(-2) === after[0] && before.at(-1) === after[1];

const EXPECTED_DASH = [20, 8];
const SECONDS_FROM_END_TO_END = 24;

/** The line with its ties, broken where it is only expected, and the train that runs along it. */
export function corridorLines(
  { stretches, path: whole }: VisibleCorridor,
  palette: MapPalette,
  { opacity, raised }: { opacity: number; raised: boolean },
): FlowLine[] {
  const line = {
    colour: withAlpha(palette.family.corridor, opacity),
    width: raised ? 9 : 6.5,
    taper: 1,
    fill: 'solid',
    middle: 'whole',
    dash: [],
    pulses: 0,
    period: SECONDS_FROM_END_TO_END,
    phase: 0,
  } as const;
  return [
    ...stretches.map(({ path, operating }): FlowLine => ({
      ...line,
      path,
      stroke: 'ties',
      dash: operating ? [] : EXPECTED_DASH,
    })),
    { ...line, path: whole, stroke: 'train', width: 5, pulses: 1 },
  ];
}
