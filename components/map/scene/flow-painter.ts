import type { AtlasMap } from '../engine/atlas-map';
import type { BasemapTheme } from '../basemap/basemap-options';
import { MAP_INKS } from '../layers/map-palette';
import { mapDrawing } from './map-drawing';
import { focusedMap } from './map-focus';
import { mapLayers, type MapDrawing } from '../layers/map-layers';
import { NEAR_ZOOM } from './near-zoom';
import type { PathCache } from './path-cache';
import type { SceneState } from './scene-state';

/** Pixels of paper that set a line off from those it crosses. */
const CASING = 1.3;

interface Moment {
  readonly seconds: number;
  /** Of lines and nodes. */
  readonly scale: number;
  /** The computer is slow: what can be left out is. */
  readonly isSparing: boolean;
}

/** Draws arcs, nodes and corridors on the map: seldom what they are, often where their pulses are. */
export class FlowPainter {
  readonly #map: AtlasMap;
  readonly #paths: PathCache;
  #drawn: { drawing: MapDrawing; theme: BasemapTheme; near: boolean } | null = null;

  constructor(map: AtlasMap, paths: PathCache) {
    this.#map = map;
    this.#paths = paths;
  }

  /** The map has come so near, or gone so far, that something else is to be drawn. */
  get isOutdated(): boolean {
    return this.#isNear !== (this.#drawn?.near ?? false);
  }

  prepare(state: SceneState, moving: boolean): void {
    const { content, cubes, theme } = state;
    const near = this.#isNear;
    const drawing = mapDrawing({
      content,
      focus: focusedMap(content.arcs, state, cubes),
      inks: MAP_INKS[theme],
      pathOf: (arc) => this.#paths.pathOf(arc, near ? 2 : 1),
      moving,
      showsStations: near,
    });
    this.#drawn = { drawing, theme, near };
  }

  /** What was prepared, as it is at one moment. */
  draw({ seconds, scale, isSparing }: Moment): void {
    if (!this.#drawn) return;
    const { drawing, theme } = this.#drawn;
    const { longitude: centre } = this.#map.camera.current;
    const casing = isSparing ? 0 : CASING;
    this.#map.setLayers(mapLayers(drawing, MAP_INKS[theme], { seconds, scale, centre, casing }));
  }

  get #isNear(): boolean {
    return this.#map.camera.zoom >= NEAR_ZOOM;
  }
}
