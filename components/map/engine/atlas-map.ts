import type { LayersList } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { AttributionControl, Map as MapLibreMap } from 'maplibre-gl';
import type { CameraLink } from '@/lib/arcs/camera-link';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import type { BasemapOptions } from '../basemap/basemap-options';
import { basemapStyle } from '../basemap/basemap-style';
import { BASEMAP_PALETTES } from '../basemap/palette';
import { ContextRecovery } from './context-recovery';
import { groundUnder, type Ground } from './ground';
import { landInView, type LandPiece } from './land-in-view';
import { mapFiles } from './map-files';
import { MapCamera } from './map-camera';
import { mapTitle } from './map-strings';
import { makeOverlay } from './overlay';
import { onPixelRatioChange } from './pixel-ratio';
import { screenPosition, type ScreenPosition } from './screen-position';
import { addCompactAttribution, startMapLibre, type MapFailure } from './start-maplibre';

export interface AtlasMapOptions extends Omit<BasemapOptions, 'projection'> {
  readonly projection: Projection;
  readonly container: HTMLElement;
  readonly camera: Camera;
  /** After a movement has ended somewhere else than where the caller last put the camera. */
  readonly onCameraChange: (camera: Camera) => void;
  /** The map could not start or has died. Its methods then do nothing. */
  readonly onFailure: (failure: MapFailure) => void;
}

/**
 * Owns the imperative map: one MapLibre map and one deck.gl overlay above it. The caller gives it
 * values, as often as it likes; it acts only on what differs. Without WebGL it reports a failure and
 * every method is a no-op, so that a caller needs no second path.
 */
export class AtlasMap {
  readonly camera: MapCamera;
  private map: MapLibreMap | null;
  private overlay: MapLibreOverlay | null = null;
  private readonly container: HTMLElement;
  private readonly onFailure: AtlasMapOptions['onFailure'];
  private basemap: BasemapOptions;
  private attribution: AttributionControl | null = null;
  private basemapWaits = false;
  private layers: LayersList = [];
  private leaveScrolling: (isAlways: boolean) => void = () => undefined;
  private devicePixels: number | undefined;
  private failed = false;
  private name: string | undefined;
  private stopWatchingPixels: () => void = () => undefined;
  private readonly moveListeners = new Set<() => void>();
  private readonly recovery = new ContextRecovery({
    remakeOverlay: () => this.remakeOverlay(),
    onGiveUp: () => this.fail({ kind: 'context-lost', detail: '' }),
  });

  constructor(options: AtlasMapOptions) {
    const { container, camera, theme, language, projection, typeScale, namesStates } = options;
    this.container = container;
    this.onFailure = options.onFailure;
    this.basemap = {
      theme,
      language,
      projection: basemapProjection(projection),
      ...(typeScale !== undefined && { typeScale }),
      ...(namesStates !== undefined && { namesStates }),
    };
    this.paintSpace();
    const started = startMapLibre(container, this.basemap, camera);
    this.map = started.ok ? started.map : null;
    if (started.ok) this.leaveScrolling = started.leaveScrolling;
    this.camera = new MapCamera(this.map, camera, options.onCameraChange);
    if (!started.ok) this.fail(started.failure);
    if (this.map === null) return;

    this.addOverlay(this.map);
    this.showAttribution();
    this.map.on('webglcontextlost', () => this.recovery.loseMap());
    this.map.on('webglcontextrestored', () => this.restore());
    // The event does not bubble, but it is captured on its way down to the overlay's canvas.
    container.addEventListener('webglcontextlost', this.onCanvasLost, { capture: true });
    this.stopWatchingPixels = onPixelRatioChange(() => this.fitPixels());
  }

  setTheme(theme: BasemapOptions['theme']): void {
    if (theme !== this.basemap.theme) this.setBasemap({ ...this.basemap, theme });
  }

  setLanguage(language: BasemapOptions['language']): void {
    if (language === this.basemap.language) return;
    this.setBasemap({ ...this.basemap, language });
    this.showAttribution();
  }

  /** The name of this map among others; undefined for the only one. */
  setName(name: string | undefined): void {
    this.name = name;
    this.nameCanvas();
  }

  setProjection(chosen: Projection): void {
    const projection = basemapProjection(chosen);
    if (projection !== this.basemap.projection) this.setBasemap({ ...this.basemap, projection });
  }

  setTypeScale(typeScale: number): void {
    if (typeScale !== (this.basemap.typeScale ?? 1))
      this.setBasemap({ ...this.basemap, typeScale });
  }

  setNamesStates(namesStates: boolean): void {
    if (namesStates !== (this.basemap.namesStates ?? true))
      this.setBasemap({ ...this.basemap, namesStates });
  }

  /** The land that the map shows, once it has drawn it; none before. */
  landInView(): LandPiece[] {
    return this.map === null ? [] : landInView(this.map);
  }

  /** Lays an element over the land and under the layers, where it takes no events. */
  layOverLand(element: HTMLElement): void {
    this.map?.getCanvasContainer().append(element);
  }

  /** Calls back whenever all that the map shows is drawn and nothing moves; gives back how to stop that. */
  onIdle(callback: () => void): () => void {
    const { map } = this;
    map?.on('idle', callback);
    return () => map?.off('idle', callback);
  }

  /** Whether the wheel and one finger scroll the page; two fingers move the map then. */
  setScrollsPage(scrollsPage: boolean): void {
    if (this.map !== null) this.leaveScrolling(scrollsPage);
  }

  /** deck.gl layers over the basemap, lowest first. Layers are compared by id, so call it freely. */
  setLayers(layers: LayersList): void {
    if (layers === this.layers || this.overlay === null || this.failed) return;
    // A map without graphics has no projection: the layers would be drawn as on the flat map.
    if (this.recovery.isMapLost) return;
    this.layers = layers;
    this.overlay.setProps({ layers });
  }

  /** Where a place is on the map element, in CSS pixels. */
  project(place: LngLat): ScreenPosition {
    if (this.map === null) return { x: 0, y: 0, visible: false };
    const { clientWidth: width, clientHeight: height } = this.container;
    return screenPosition(this.map, place, {
      width,
      height,
      onGlobe: this.basemap.projection === 'globe',
    });
  }

  /** The ground under a pixel; null beside the globe. */
  groundAt(x: number, y: number): Ground | null {
    return this.map === null ? null : groundUnder(this.map, x, y);
  }

  /** Pixels that the overlay draws for one CSS pixel, in width and in height: fewer are faster. */
  setDevicePixels(ratio: number): void {
    this.devicePixels = ratio;
    this.overlay?.setProps({ useDevicePixels: ratio });
  }

  /** What the browser leaves unsaid (pixel-ratio.ts), deck.gl does not notice by itself either. */
  private fitPixels(): void {
    this.map?.resize();
    this.overlay?.setProps({ useDevicePixels: this.devicePixels ?? devicePixelRatio });
  }

  /** Calls back once the land and its lines are there; a map that could not start never is. */
  onShown(callback: () => void): void {
    void this.map?.once('load', callback);
  }

  /**
   * Calls back on every frame of a movement, when the map's size changes, and when lost graphics are
   * back and want their layers.
   */
  onMove(callback: () => void): () => void {
    const { map } = this;
    if (map === null) return () => undefined;
    this.moveListeners.add(callback);
    map.on('move', callback);
    map.on('resize', callback);
    map.on('projectiontransition', callback);
    return () => {
      this.moveListeners.delete(callback);
      map.off('move', callback);
      map.off('resize', callback);
      map.off('projectiontransition', callback);
    };
  }

  /** Calls back after the map's size has changed. */
  onResize(callback: () => void): () => void {
    const { map } = this;
    map?.on('resize', callback);
    return () => void map?.off('resize', callback);
  }

  /** Moves with the other maps of a comparison, frame by frame; gives back how to stop that. */
  linkTo(link: CameraLink): () => void {
    const follow = (camera: Camera) => this.camera.follow(camera);
    const leave = link.join(follow);
    const stopLeading = this.onMove(() => link.lead(follow, this.camera.current));
    return () => {
      leave();
      stopLeading();
    };
  }

  remove(): void {
    this.recovery.stop();
    this.stopWatchingPixels();
    this.container.removeEventListener('webglcontextlost', this.onCanvasLost, { capture: true });
    this.camera.release();
    this.map?.remove();
    this.map = null;
    this.overlay = null;
  }

  private setBasemap(next: BasemapOptions): void {
    this.basemap = next;
    this.paintSpace();
    // A map without graphics has no style: `restore` gives it this one.
    if (this.recovery.isMapLost) this.basemapWaits = true;
    else this.map?.setStyle(basemapStyle(next, mapFiles().origin), { diff: true });
  }

  private addOverlay(map: MapLibreMap): void {
    this.overlay = makeOverlay({
      devicePixels: this.devicePixels,
      onFailure: (detail) => this.fail({ kind: 'webgl-unavailable', detail }),
    });
    map.addControl(this.overlay);
  }

  private readonly onCanvasLost = ({ target }: Event): void => {
    if (target !== this.map?.getCanvas()) this.recovery.loseOverlay();
  };

  private remakeOverlay(): void {
    if (this.map === null || this.overlay === null) return;
    // deck.gl leaves the element behind in which its canvas was.
    const element = this.overlay.getCanvas()?.closest('.maplibregl-ctrl-top-left > *');
    this.map.removeControl(this.overlay);
    element?.remove();
    this.addOverlay(this.map);
    this.drawAgain();
  }

  /** MapLibre has its graphics back, and the style that it had when it lost them. */
  private restore(): void {
    this.recovery.restoreMap();
    if (this.basemapWaits) {
      this.map?.setStyle(basemapStyle(this.basemap, mapFiles().origin), { diff: false });
    }
    this.basemapWaits = false;
    this.drawAgain();
  }

  /** Asks for layers: those of an overlay that is gone cannot be drawn by another. */
  private drawAgain(): void {
    for (const listener of this.moveListeners) listener();
  }

  /** What is behind the globe is the element's own background: MapLibre leaves it transparent. */
  private paintSpace(): void {
    this.container.style.backgroundColor = BASEMAP_PALETTES[this.basemap.theme].space;
    this.container.dataset.mapTheme = this.basemap.theme;
  }

  private showAttribution(): void {
    if (this.map === null) return;
    if (this.attribution !== null) this.map.removeControl(this.attribution);
    this.attribution = addCompactAttribution(this.map, this.basemap.language);
    this.nameCanvas();
  }

  private nameCanvas(): void {
    this.map?.getCanvas().setAttribute('aria-label', mapTitle(this.basemap.language, this.name));
  }

  private fail(failure: MapFailure): void {
    if (this.failed) return;
    this.failed = true;
    // Later, because a caller has no instance yet while the constructor runs.
    queueMicrotask(() => this.onFailure(failure));
  }
}

const basemapProjection = (projection: Projection) =>
  projection === 'globe' ? 'globe' : 'mercator';
