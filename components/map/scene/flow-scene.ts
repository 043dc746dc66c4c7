import type { Highlight } from '@/lib/arcs/highlight';
import type { LngLat } from '@/lib/geo/sphere';
import { isSameSelection } from '@/lib/view/selection';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import type { BasemapLanguage, BasemapTheme } from '../basemap/basemap-options';
import type { AtlasMap } from '../engine/atlas-map';
import type { Insets } from '@/lib/geo/map-area';
import type { Ground } from '../engine/ground';
import { mapProjection, type ProjectPath } from '@/lib/geo/map-projection';
import { areSameBoxes, type ScreenBox } from '@/lib/geo/screen-box';
import type { ScreenPosition } from '../engine/screen-position';
import { MAP_PALETTES } from '../layers/map-palette';
import { FlowAnimation, STILL, type FrameSource } from './flow-animation';
import type { MapContent } from './map-content';
import { mapDrawing, mapLayers, type MapDrawing } from './map-drawing';
import { focusedMap, type MapFocus } from './map-focus';
import { openExtent, type OpenableRecord } from './open-extent';
import { openPairs } from './open-pairs';
import { Passing } from './passing';
import { PathCache } from './path-cache';
import { revealOpen, revealPlace, type MovableMap } from './reveal';
import { Unfolding, type OpenPairs } from './unfolding';
import { closenessAt, seenZoom, sizeScale, type Closeness } from './zoom-levels';

/** What the map looks like, whatever is on it. */
export interface SceneAppearance {
  readonly theme: BasemapTheme;
  readonly language: BasemapLanguage;
  readonly projection: Projection;
  /** Names and lines are drawn this many times as large as at a desk. */
  readonly typeScale: number;
  /** Whether the basemap names the states, and nothing over it does. */
  readonly namesStates: boolean;
}

export type SceneMotion = 'full' | 'held' | 'still';

interface FlowSceneOptions {
  /** Started already; the scene removes it when it stops. */
  readonly map: SceneMap;
  readonly container: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;
  readonly appearance: SceneAppearance;
  readonly frames: FrameSource;
  /** Whether the processor draws: the map then begins with fewer pixels and no casing. */
  readonly isSoftware: boolean;
  /** Once, when the computer is too slow to animate the arcs. */
  readonly onMotionTooSlow: () => void;
}

/** The methods of the map that the scene and the things laid over it use. */
type SceneMap = Pick<AtlasMap, keyof AtlasMap>;

/** If type grows by 1, lines and nodes grow by this share. */
const LINES_A_TYPE = 0.6;
/** Pixels of paper that set a line off from those it crosses. */
const CASING = 1.3;
const ONE_FRAME = 1 / 60;
/** Levels of zoom, and degrees, within which lines lie under the names much as before. */
const SAME_ZOOM = 0.5;
const SAME_DEGREES = 20;

const isMuchAs = (one: Camera, other: Camera): boolean =>
  Math.abs(one.zoom - other.zoom) < SAME_ZOOM &&
  Math.abs(one.longitude - other.longitude) < SAME_DEGREES &&
  Math.abs(one.latitude - other.latitude) < SAME_DEGREES &&
  Math.abs(one.bearing - other.bearing) < SAME_DEGREES;

/**
 * The moving part of the map, without React: the map, its layers and its clock. React sets what is on
 * it when that changes. Frames and movements do not involve React. The lines are computed when
 * something changes; at each frame only the time is set.
 */
export class FlowScene {
  readonly paths = new PathCache();
  readonly map: SceneMap;
  readonly #container: FlowSceneOptions['container'];
  readonly #frames: FrameSource;
  readonly #animation: FlowAnimation;
  #appearance: SceneAppearance;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  /** What panels covered when it was last asked whether what is open is in view. */
  #revealedInsets = this.#insets;
  #reducedMotion = false;
  #isShown = false;
  readonly #isSoftware: boolean;
  #content: MapContent | null = null;
  #focus: MapFocus | null = null;
  #highlight: Highlight | null = null;
  /** What was found out for some content and focus, as long as they are the same. */
  #open: { readonly of: readonly unknown[]; readonly pairs: OpenPairs } | null = null;
  #drawn: { drawing: MapDrawing; closeness: Closeness } | null = null;
  #names: readonly ScreenBox[] = [];
  #projected: {
    readonly projection: Projection;
    readonly camera: Camera;
    readonly project: ProjectPath;
  } | null = null;
  #cancelRedraw: (() => void) | null = null;
  readonly #unfolding = new Unfolding();
  /** When the last drawing of an unfolding was made; null while none is under way. */
  #drawnAt: number | null = null;
  readonly #passing: Passing;
  readonly #layOutListeners = new Set<() => void>();

  constructor({
    map,
    container,
    appearance,
    frames,
    isSoftware,
    onMotionTooSlow,
  }: FlowSceneOptions) {
    this.map = map;
    this.#container = container;
    this.#appearance = appearance;
    this.#frames = frames;
    this.#passing = new Passing(frames, () => this.redrawSoon());
    this.#animation = new FlowAnimation({
      draw: this.#draw,
      frames,
      isSoftware,
      onPace: (pace) => {
        if (pace !== 'full') this.map.setDevicePixels(1);
        if (pace !== 'still') return;
        this.redrawSoon();
        onMotionTooSlow();
      },
    });
    this.#isSoftware = isSoftware;
    this.map.onMove(this.#onMove);
    this.map.onShown(() => {
      this.#isShown = true;
      this.#animate();
    });
  }

  setAppearance(appearance: SceneAppearance): void {
    this.#appearance = appearance;
    this.map.setTheme(appearance.theme);
    this.map.setLanguage(appearance.language);
    this.map.setProjection(appearance.projection);
    this.map.setTypeScale(appearance.typeScale);
    this.map.setNamesStates(appearance.namesStates);
    this.redrawSoon();
  }

  /** `still` is for a reader who wants no animation; `held` stops it in the moment that is shown. */
  setMotion(motion: SceneMotion): void {
    this.#animation.setHeld(motion === 'held');
    this.#reducedMotion = motion === 'still';
    this.#animate();
    this.redrawSoon();
  }

  /** Nothing moves while the map is still being put together: each frame would hold that up. */
  #animate(): void {
    const moves = this.#isShown && !this.#reducedMotion;
    if (moves && this.#isSoftware) this.map.setDevicePixels(1);
    this.#animation.setMoving(moves);
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
  }

  setContent(content: MapContent): void {
    const passes = this.#highlight?.kind === 'begun' && this.#animation.pace === 'full';
    if (passes && this.#content && !this.#reducedMotion) {
      this.#passing.begin(this.#content, content);
    } else this.#passing.end();
    this.#content = content;
    this.#animation.goOn();
    this.redrawSoon();
  }

  /**
   * The first camera has been chosen for what was open then. Later, what is opened is brought into view,
   * and so is what panels have covered since.
   * @param revealsIn finds where it lies; null: the map does not move for it.
   */
  setFocus(
    focus: Omit<MapFocus, 'highlight'>,
    { revealsIn }: { revealsIn: OpenableRecord | null },
  ): void {
    const previous = this.#focus;
    const insetsBefore = this.#revealedInsets;
    this.#focus = { ...focus, highlight: this.#highlight };
    this.#revealedInsets = this.#insets;
    this.redrawSoon();
    const { open } = focus;
    if (!revealsIn || !previous || open === null) return;
    const isOpenAlready = isSameSelection(previous.open, open);
    if (isOpenAlready && insetsBefore === this.#insets) return;
    const extent = openExtent(open, revealsIn);
    if (extent) revealOpen(extent, this.#movable, isOpenAlready ? insetsBefore : undefined);
  }

  /** What is pointed at beside the map. It comes apart from the focus, because React does not render it. */
  setHighlight(highlight: Highlight | null): void {
    if (highlight === this.#highlight) return;
    this.#highlight = highlight;
    if (this.#focus === null) return;
    this.#focus = { ...this.#focus, highlight };
    this.redrawSoon();
  }

  /** Where the letters of names stand, in pixels of the map, from the next drawing on. */
  setNames(boxes: readonly ScreenBox[]): void {
    // The same list is the same mesh.
    if (!areSameBoxes(boxes, this.#names)) this.#names = boxes;
  }

  /** Moves the map as little as shows a place clear of panels and edges. */
  bringIntoView(place: LngLat): void {
    revealPlace(place, this.#movable);
  }

  /** Calls back whenever things may be elsewhere on the screen. */
  onLayOut(listener: () => void): () => void {
    this.#layOutListeners.add(listener);
    return () => this.#layOutListeners.delete(listener);
  }

  project(place: LngLat): ScreenPosition {
    return this.map.project(place);
  }

  /** Puts an element of the page where a place is on the map. */
  place(element: HTMLElement, at: LngLat): void {
    const { x, y } = this.map.project(at);
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  /** The ground under a pixel of the map. Its scale is that in which nodes and lines are drawn. */
  groundAt(x: number, y: number): Ground | null {
    const ground = this.map.groundAt(x, y);
    return ground && { ...ground, radiansPerPixel: ground.radiansPerPixel * this.#sizes };
  }

  /** The map's size in pixels, what panels cover of it, its zoom, and how large nodes and lines are drawn there. */
  get viewport() {
    return { ...this.#size, insets: this.#insets, zoom: this.#zoom, scale: this.#sizes };
  }

  /**
   * Where paths are on the screen, by arithmetic: the map would take a matrix for each vertex. The same
   * function as long as the map is seen much the same.
   */
  get projectPath(): ProjectPath {
    const camera = this.map.camera.current;
    const { projection } = this.#appearance;
    const known = this.#projected;
    if (known?.projection === projection && isMuchAs(known.camera, camera)) return known.project;
    const project = mapProjection(projection, camera, this.#size);
    this.#projected = { projection, camera, project };
    return project;
  }

  /**
   * Draws once before the next frame, however many changes there were. A key press is then one short
   * task for React and another for the map. In a frame it would be too late for that frame: deck.gl has
   * begun it by then.
   */
  redrawSoon(): void {
    this.#cancelRedraw ??= this.#frames.soon(this.#onRedraw);
  }

  readonly #onRedraw = (now: number): void => {
    this.#cancelRedraw = null;
    // First, because lines stop short of the names.
    this.#layOut();
    this.#redraw(now);
  };

  stop(): void {
    this.#cancelRedraw?.();
    this.#passing.stop();
    this.#animation.stop();
    this.map.remove();
  }

  readonly #onMove = (): void => {
    this.#animation.excuse();
    this.#layOut();
    if (this.closeness !== this.#drawn?.closeness) this.redrawSoon();
    else this.#draw(this.#animation.seconds);
  };

  get #size() {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  /** The scale of lines and nodes. They grow less than type, because they are easier to see. */
  get #sizes(): number {
    return sizeScale(this.#zoom) * (1 + (this.#appearance.typeScale - 1) * LINES_A_TYPE);
  }

  get #zoom(): number {
    return seenZoom(this.map.camera.current, this.#appearance.projection);
  }

  get closeness(): Closeness {
    return closenessAt(this.#zoom);
  }

  get #movable(): MovableMap {
    const reducedMotion = this.#reducedMotion;
    const { projection } = this.#appearance;
    return { map: this.map, insets: this.#insets, projection, reducedMotion, ...this.#size };
  }

  #layOut(): void {
    for (const listener of this.#layOutListeners) listener();
  }

  /** The pairs of places whose flows stand open, as the pointer finds them. It asks at each movement. */
  get openPairs(): OpenPairs {
    if (!this.#content || !this.#focus) return 'all';
    const closeness = this.closeness;
    const of = [this.#content, this.#focus, closeness];
    if (this.#open?.of.every((part, index) => part === of[index])) return this.#open.pairs;
    const pairs = openPairs(this.#content, this.#focus, closeness);
    this.#open = { of, pairs };
    return pairs;
  }

  #redraw(now: number): void {
    if (!this.#content || !this.#focus) return;
    const closeness = this.closeness;
    const isUnfolding = this.#unfolding.advance(
      this.#content.arcs.map(({ pair }) => pair),
      this.openPairs,
      this.#reducedMotion ? Infinity : this.#secondsSince(now),
    );
    this.#passing.advance(now);
    const drawing = mapDrawing({
      content: this.#content,
      focus: focusedMap(this.#content, this.#focus),
      palette: MAP_PALETTES[this.#appearance.theme],
      pathOf: (arc) => this.paths.pathOf(arc, closeness === 'far' ? 1 : 2),
      spreadOf: (pair) => this.#unfolding.of(pair),
      moving: this.#animation.seconds !== STILL,
      closeness,
      passing: this.#passing.lines,
    });
    this.#drawn = { drawing, closeness };
    this.#draw(this.#animation.seconds);
    this.#drawnAt = isUnfolding ? now : null;
    if (isUnfolding) this.#redrawNextFrame();
  }

  #redrawNextFrame(): void {
    const handle = this.#frames.request(this.#onRedraw);
    this.#cancelRedraw = () => this.#frames.cancel(handle);
  }

  /** Seconds of the movement from the last drawing to this one: a frame, where none is under way. */
  #secondsSince(now: number): number {
    return this.#drawnAt === null ? ONE_FRAME : (now - this.#drawnAt) / 1000;
  }

  readonly #draw = (seconds: number): void => {
    if (!this.#drawn) return;
    const isSparing = seconds !== STILL && this.#animation.pace !== 'full';
    const { longitude: centre } = this.map.camera.current;
    const casing = isSparing ? 0 : CASING;
    this.map.setLayers(
      mapLayers(this.#drawn.drawing, {
        ...{ seconds, centre, casing },
        scale: this.#sizes,
        names: this.#names,
      }),
    );
  };
}
