import type { LayersList } from '@deck.gl/core';
import type { FlowLine } from './flow-line';
import { FlowLineLayer } from './flow-line-layer';
import type { MapInks } from './map-palette';
import type { Mark } from './mark';
import { MarkLayer } from './mark-layer';

/** Order decides what lies on top; the shaders themselves hide what is behind the globe. */
const PARAMETERS = { cullMode: 'none', depthCompare: 'always', depthWriteEnabled: false } as const;

/** Everything to be drawn but for the time, lowest first in each list. */
export interface MapDrawing {
  readonly lines: readonly FlowLine[];
  readonly heads: readonly Mark[];
  readonly marks: readonly Mark[];
}

/** What changes while nothing is drawn anew. */
export interface MapMoment {
  /** Negative while nothing moves. */
  readonly seconds: number;
  /** Of all sizes, by zoom. */
  readonly scale: number;
  /** Longitude in the middle of the map. */
  readonly centre: number;
  /** Pixels of paper left and right of the lines. */
  readonly casing: number;
}

/** The layers of one moment. Between two frames of an animation only `seconds` differs,
 * between two of a movement `scale` and `centre`: neither makes a mesh anew. */
export function mapLayers(
  { lines, heads, marks }: MapDrawing,
  { paper, glow, glowing }: MapInks,
  { seconds, scale, centre, casing }: MapMoment,
): LayersList {
  return [
    new FlowLineLayer({
      id: 'flow-lines',
      data: lines,
      time: seconds,
      scale,
      centre,
      casing,
      paper,
      glow,
      glowing,
      parameters: PARAMETERS,
    }),
    new MarkLayer({ id: 'arrowheads', data: heads, scale, centre, parameters: PARAMETERS }),
    new MarkLayer({ id: 'nodes', data: marks, scale, centre, parameters: PARAMETERS }),
  ];
}
