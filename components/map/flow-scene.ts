import { openArcs } from '@/lib/flows/arcs-emphasis';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { measuredPath } from '@/lib/geo/nearest-path';
import { lngLatAt } from '@/lib/geo/path-measure';
import { serialiseCamera, type Camera } from '@/lib/view/camera';
import { isSameSelection } from '@/lib/view/selection';
import type { Projection } from '@/lib/view/view';
import { AtlasMap } from './atlas-map';
import type { BasemapLanguage, BasemapTheme } from './basemap/basemap-options';
import { FlowAnimation, STILL, browserFrames } from './flow-animation';
import { LabelOverlay, type OverlayLabel } from './label-overlay';
import { MAP_INKS } from './layers/map-inks';
import type { MapContent } from './map-content';
import { mapDrawing, type MapDrawing } from './map-drawing';
import type { MapFailure } from './map-failure';
import type { Insets } from './framed-camera';
import { focusedMap, placesOf, type MapFocus } from './map-focus';
import { mapLayers } from './map-layers';
import { REVEAL_MARGIN, boundsToReveal } from './reveal';
import { sizeScale } from './size-scale';
import { targetAt, type MapTarget, type MapTargets } from './map-target';
import { NEAR_ZOOM } from './near-zoom';
import { PathCache } from './path-cache';

interface FlowSceneOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly theme: BasemapTheme;
  readonly language: BasemapLanguage;
  readonly projection: Projection;
  readonly onCameraChange: (camera: Camera) => void;
  readonly onFailure: (failure: MapFailure) => void;
  readonly onMotionTooSlow: () => void;
}

/** What is on the map, in the form that React hands over. */
export interface SceneState extends MapFocus {
  readonly content: MapContent;
  readonly cubes: FlowCubes;
  readonly greatestActivity: number;
  readonly theme: BasemapTheme;
  readonly language: BasemapLanguage;
  readonly projection: Projection;
  readonly insets: Insets;
  /** The reader wants no motion that is not asked for. */
  readonly reducedMotion: boolean;
}

/** Pixels of paper that set a line off from those it crosses. */
const CASING = 1.3;

/**
 * The moving part of the map, without React: the map, its layers, its clock and its names. React
 * sets the state when it changes; frames and movements pass it by.
 */
export class FlowScene {
  readonly labels = new LabelOverlay();
  readonly paths = new PathCache();
  readonly map: AtlasMap;
  readonly #container: HTMLElement;
  readonly #animation: FlowAnimation;
  #state: SceneState | null = null;
  #drawing: MapDrawing | null = null;
  #targets: MapTargets | null = null;
  #drawnNear = false;
  #redrawing: number | null = null;

  constructor({ projection, onMotionTooSlow, ...options }: FlowSceneOptions) {
    this.#container = options.container;
    this.map = new AtlasMap({ ...options, projection: basemapProjection(projection) });
    this.#animation = new FlowAnimation({
      draw: this.#draw,
      frames: browserFrames(),
      onPace: (pace) => {
        if (pace !== 'full') this.map.setDevicePixels(1);
        if (pace !== 'still') return;
        this.#redrawSoon();
        onMotionTooSlow();
      },
    });
    this.map.onMove(this.#onMove);
    void this.#layOutWithFonts();
  }

  setState(state: SceneState): void {
    const previous = this.#state;
    this.#state = state;
    if (state.content !== previous?.content) this.#targets = null;
    this.map.setTheme(state.theme);
    this.map.setLanguage(state.language);
    this.map.setProjection(basemapProjection(state.projection));
    this.#redrawSoon();
    if (previous && !isSameSelection(previous.open, state.open)) this.#reveal(state);
  }

  setMoving(moving: boolean): void {
    this.#animation.setMoving(moving);
    this.#redrawSoon();
  }

  setLabels(labels: readonly OverlayLabel[]): void {
    this.labels.setLabels(labels);
    this.#redrawSoon();
  }

  /** Goes where a link or the back button leads, unless it is there already. */
  moveTo(camera: Camera, atOnce: boolean): void {
    if (serialiseCamera(camera) === serialiseCamera(this.map.camera)) return;
    this.map.flyTo(camera, { reducedMotion: atOnce });
  }

  /** What is under a pixel of the map, or null. */
  targetAt(x: number, y: number): MapTarget | null {
    const ground = this.map.groundAt(x, y);
    if (!ground || !this.#state) return null;
    this.#targets ??= this.#makeTargets(this.#state);
    const radiansPerPixel = ground.radiansPerPixel * sizeScale(this.map.zoom);
    return targetAt(ground.place, radiansPerPixel, this.#targets);
  }

  stop(): void {
    if (this.#redrawing !== null) cancelAnimationFrame(this.#redrawing);
    this.#animation.stop();
    this.map.remove();
  }

  readonly #onMove = (): void => {
    this.#animation.excuse();
    this.#layOutLabels();
    if (this.#isNear !== this.#drawnNear) this.#redrawSoon();
    else this.#draw(this.#animation.seconds);
  };

  get #isNear(): boolean {
    return this.map.zoom >= NEAR_ZOOM;
  }

  /** Brings what has just been opened into sight. */
  #reveal({ open, content, cubes, insets, reducedMotion }: SceneState): void {
    if (open === null) return;
    const { clientWidth: width, clientHeight: height } = this.#container;
    const ids = placesOf(open, cubes);
    const places = content.nodes.filter(({ id }) => ids.has(id)).map(({ place }) => place);
    const isOpenCorridor = ({ id }: { id: string }) => open.kind === 'corridor' && open.id === id;
    const courses = content.corridors.filter(isOpenCorridor).map(({ course }) => course);
    const ways = open.kind === 'place' ? [] : openArcs(content.arcs, open, cubes);
    const bounds = boundsToReveal(
      [...places, ...courses.flatMap((course) => [lngLatAt(course, 0), lngLatAt(course, -1)])],
      [...courses, ...ways.map((arc) => this.paths.pathOf(arc))],
      { project: (place) => this.map.project(place), width, height, insets },
    );
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    if (west === east && south === north) {
      // One place: the zoom stays the reader's.
      this.map.flyTo({ ...this.map.camera, longitude: west, latitude: south }, { reducedMotion });
      return;
    }
    const { top, right, bottom, left } = insets;
    const margin = 2 * REVEAL_MARGIN;
    const padding = {
      top: top + margin,
      right: right + margin,
      bottom: bottom + margin,
      left: left + margin,
    };
    this.map.fitBounds(bounds, padding, { reducedMotion });
  }

  async #layOutWithFonts(): Promise<void> {
    await document.fonts.ready;
    this.labels.forgetSizes();
    this.#layOutLabels();
  }

  #layOutLabels(): void {
    const { clientWidth: width, clientHeight: height } = this.#container;
    const { zoom } = this.map;
    this.labels.layOut((place) => this.map.project(place), {
      zoom,
      scale: sizeScale(zoom),
      width,
      height,
    });
  }

  /**
   * Once before the next frame, whatever changed until then: a press of a key is one task for React
   * and another for the map, each short, and several changes at once are drawn once.
   */
  #redrawSoon(): void {
    this.#redrawing ??= requestAnimationFrame(() => {
      this.#redrawing = null;
      this.#redraw();
      this.#layOutLabels();
    });
  }

  #redraw(): void {
    if (!this.#state) return;
    const { content, cubes, greatestActivity, theme } = this.#state;
    const near = this.#isNear;
    this.#drawnNear = near;
    this.#drawing = mapDrawing({
      content,
      greatestActivity,
      focus: focusedMap(content.arcs, this.#state, cubes),
      inks: MAP_INKS[theme],
      pathOf: (arc) => this.paths.pathOf(arc, near ? 2 : 1),
      moving: this.#animation.seconds !== STILL,
      showsStations: near,
    });
    this.#draw(this.#animation.seconds);
  }

  readonly #draw = (seconds: number): void => {
    if (!this.#state || !this.#drawing) return;
    const { zoom, longitude: centre } = this.map.camera;
    const isSparing = seconds !== STILL && this.#animation.pace !== 'full';
    const casing = isSparing ? 0 : CASING;
    const moment = { seconds, scale: sizeScale(zoom), centre, casing };
    this.map.setLayers(mapLayers(this.#drawing, MAP_INKS[this.#state.theme], moment));
  };

  #makeTargets({ content, greatestActivity }: SceneState): MapTargets {
    return {
      nodes: content.nodes,
      greatestActivity,
      arcs: content.arcs.map((arc) => ({ arc, path: this.paths.measuredOf(arc) })),
      corridors: content.corridors.map(({ id, course }) => ({ id, path: measuredPath(course) })),
    };
  }
}

const basemapProjection = (projection: Projection) =>
  projection === 'globe' ? 'globe' : 'mercator';
