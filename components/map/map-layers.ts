import type { LayersList } from '@deck.gl/core';
import type { Projection } from '@/lib/view/view';
import { FlowLineLayer } from './layers/flow-line-layer';
import { globeDepthMask } from './layers/globe-depth-mask';
import type { MapInks } from './layers/map-inks';
import { MarkLayer } from './layers/mark-layer';
import type { MapDrawing } from './map-drawing';

const ON_GLOBE = {
  cullMode: 'none',
  depthCompare: 'less-equal',
  depthWriteEnabled: false,
} as const;
const ON_PLANE = { cullMode: 'none', depthCompare: 'always', depthWriteEnabled: false } as const;

/** The layers of one moment. Only `seconds` differs between two frames of an animation. */
export function mapLayers(
  { lines, heads, marks }: MapDrawing,
  { paper, glow, glowing }: MapInks,
  projection: Projection,
  seconds: number,
): LayersList {
  const parameters = projection === 'globe' ? ON_GLOBE : ON_PLANE;
  return [
    projection === 'globe' && globeDepthMask(),
    new FlowLineLayer({
      id: 'flow-lines',
      data: lines,
      time: seconds,
      paper,
      glow,
      glowing,
      parameters,
    }),
    new MarkLayer({ id: 'arrowheads', data: heads, parameters }),
    new MarkLayer({ id: 'nodes', data: marks, parameters }),
  ];
}
