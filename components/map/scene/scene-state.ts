import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { Projection } from '@/lib/view/view';
import type { BasemapLanguage, BasemapTheme } from '../basemap/basemap-options';
import type { Insets } from '../engine/framed-camera';
import type { MapContent } from './map-content';
import type { MapFocus } from './map-focus';

/** What is on the map, in the form that React hands over. */
export interface SceneState extends MapFocus {
  readonly content: MapContent;
  readonly cubes: FlowCubes;
  readonly theme: BasemapTheme;
  readonly language: BasemapLanguage;
  readonly projection: Projection;
  readonly insets: Insets;
  /** The reader wants no motion that is not asked for. */
  readonly reducedMotion: boolean;
  /** Brings into sight what is opened. */
  readonly reveals: boolean;
  /** How much larger than at a desk names and lines are drawn. */
  readonly typeScale: number;
}
