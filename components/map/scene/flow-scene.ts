import type { CameraLink } from '@/lib/arcs/camera-link';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import { isSameSelection } from '@/lib/view/selection';
import type { Projection } from '@/lib/view/view';
import { AtlasMap } from '../engine/atlas-map';
import type { BasemapLanguage, BasemapTheme } from '../basemap/basemap-options';
import { FlowAnimation, STILL, browserFrames } from './flow-animation';
import { FlowPainter } from './flow-painter';
import type { Ground } from '../engine/ground';
import type { MapFailure } from '../engine/map-failure';
import { revealOpen } from './reveal-open';
import type { SceneState } from './scene-state';
import { sizeScale } from './size-scale';
import { PathCache } from './path-cache';
import { shiftIntoSight } from './shift-into-view';

interface FlowSceneOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly theme: BasemapTheme;
  readonly language: BasemapLanguage;
  readonly projection: Projection;
  readonly onCameraChange: (camera: Camera) => void;
  readonly onFailure: (failure: MapFailure) => void;
  readonly onMotionTooSlow: () => void;
  readonly typeScale: number;
}

/** How much of the growth of type lines and nodes share. */
const LINES_A_TYPE = 0.6;

/**
 * The moving part of the map, without React: the map, its layers and its clock. React sets the state
 * when it changes; frames and movements pass it by.
 */
export class FlowScene {
  readonly paths = new PathCache();
  readonly map: AtlasMap;
  readonly #container: HTMLElement;
  readonly #painter: FlowPainter;
  readonly #animation: FlowAnimation;
  #state: SceneState | null = null;
  #redrawing: number | null = null;
  readonly #layOutListeners = new Set<() => void>();

  constructor({ projection, onMotionTooSlow, ...options }: FlowSceneOptions) {
    this.#container = options.container;
    this.map = new AtlasMap({ ...options, projection: basemapProjection(projection) });
    this.#painter = new FlowPainter(this.map, this.paths);
    this.#animation = new FlowAnimation({
      draw: this.#draw,
      frames: browserFrames(),
      onPace: (pace) => {
        if (pace !== 'full') this.map.setDevicePixels(1);
        if (pace !== 'still') return;
        this.redrawSoon();
        onMotionTooSlow();
      },
    });
    this.map.onMove(this.#onMove);
  }

  setState(state: SceneState): void {
    const previous = this.#state;
    this.#state = state;
    this.map.setTheme(state.theme);
    this.map.setLanguage(state.language);
    this.map.setProjection(basemapProjection(state.projection));
    this.map.setTypeScale(state.typeScale);
    this.redrawSoon();
    if (state.reveals && previous && !isSameSelection(previous.open, state.open)) {
      revealOpen(state, this.map, this.paths, this.#size);
    }
  }

  setMoving(moving: boolean): void {
    this.#animation.setMoving(moving);
    this.redrawSoon();
  }

  /** Moves with the other maps of a comparison, frame by frame; gives back how to stop that. */
  linkTo(link: CameraLink): () => void {
    const follow = (camera: Camera) => this.map.camera.follow(camera);
    const leave = link.join(follow);
    const stopLeading = this.map.onMove(() => link.lead(follow, this.map.camera.current));
    return () => {
      leave();
      stopLeading();
    };
  }

  /** Moves the map as little as shows a place clear of panels and edges. */
  bringIntoSight(place: LngLat): void {
    if (!this.#state) return;
    const { insets, projection, reducedMotion } = this.#state;
    const at = this.map.project(place);
    if (projection === 'globe' && !at.visible) {
      const { top, right, bottom, left } = insets;
      this.map.camera.panTo(place, [(left - right) / 2, (top - bottom) / 2], { reducedMotion });
      return;
    }
    const [right, down] = shiftIntoSight(at, this.#size, insets);
    if (right !== 0 || down !== 0) this.map.camera.panBy(right, down, { reducedMotion });
  }

  /** Calls back whenever things may be elsewhere on the screen. */
  onLayOut(listener: () => void): () => void {
    this.#layOutListeners.add(listener);
    return () => this.#layOutListeners.delete(listener);
  }

  /** Puts an element of the page where a place is on the map. */
  place(element: HTMLElement, at: LngLat): void {
    const { x, y } = this.map.project(at);
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  /** The ground under a pixel of the map, a pixel being as large as nodes and lines are drawn. */
  groundAt(x: number, y: number): Ground | null {
    const ground = this.map.groundAt(x, y);
    return ground && { ...ground, radiansPerPixel: ground.radiansPerPixel * this.#sizes };
  }

  /** The map's size in pixels, its zoom, and how large nodes and lines are drawn there. */
  get viewport() {
    return { ...this.#size, zoom: this.map.camera.zoom, scale: this.#sizes };
  }

  stop(): void {
    if (this.#redrawing !== null) cancelAnimationFrame(this.#redrawing);
    this.#animation.stop();
    this.map.remove();
  }

  readonly #onMove = (): void => {
    this.#animation.excuse();
    this.#layOut();
    if (this.#painter.isOutdated) this.redrawSoon();
    else this.#draw(this.#animation.seconds);
  };

  get #size() {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  /** Of lines and nodes. They grow less than type does: they are seen sooner than it is read. */
  get #sizes(): number {
    const { typeScale } = this.#state ?? { typeScale: 1 };
    return sizeScale(this.map.camera.zoom) * (1 + (typeScale - 1) * LINES_A_TYPE);
  }

  #layOut(): void {
    for (const listener of this.#layOutListeners) listener();
  }

  /**
   * Once before the next frame, whatever changed until then: a press of a key is one task for React
   * and another for the map, each short, and several changes at once are drawn once.
   */
  redrawSoon(): void {
    this.#redrawing ??= requestAnimationFrame(() => {
      this.#redrawing = null;
      this.#redraw();
      this.#layOut();
    });
  }

  #redraw(): void {
    if (!this.#state) return;
    this.#painter.prepare(this.#state, this.#animation.seconds !== STILL);
    this.#draw(this.#animation.seconds);
  }

  readonly #draw = (seconds: number): void => {
    const isSparing = seconds !== STILL && this.#animation.pace !== 'full';
    this.#painter.draw({ seconds, scale: this.#sizes, isSparing });
  };
}

const basemapProjection = (projection: Projection) =>
  projection === 'globe' ? 'globe' : 'mercator';
