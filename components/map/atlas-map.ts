import type { LayersList } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { AttributionControl, Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Bounds } from '@/lib/geo/path-bounds';
import { angularDistance, unwrapLongitude, type LngLat } from '@/lib/geo/sphere';
import { quantiseCamera, serialiseCamera, type Camera } from '@/lib/view/camera';
import type { BasemapOptions } from './basemap/basemap-options';
import { basemapStyle } from './basemap/basemap-style';
import { BASEMAP_PALETTES } from './basemap/palette';
import { addCompactAttribution } from './compact-attribution';
import { flightDuration } from './flight-duration';
import { groundUnder, type Ground } from './ground';
import type { MapFailure } from './map-failure';
import { mapTitle } from './map-strings';
import type { ScreenPosition } from './screen-position';
import { startMapLibre, toMapLibre } from './start-maplibre';

export interface AtlasMapOptions extends BasemapOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  /** False for a picture of a map: no pan, no zoom, no keyboard. */
  readonly interactive?: boolean;
  /** After a movement has ended somewhere else than where the caller last put the camera. */
  readonly onCameraChange?: (camera: Camera) => void;
  /** The map could not start or has died. Its methods then do nothing. */
  readonly onFailure?: (failure: MapFailure) => void;
}

/** A place is behind the globe when the ground under its pixel is another place, this many radians off. */
const OCCLUDED_BEYOND = 0.02;

/**
 * Owns the imperative map: one MapLibre map and one deck.gl overlay above it. The caller gives it
 * values, as often as it likes; it acts only on what differs. Without WebGL it reports a failure and
 * every method is a no-op, so that a caller needs no second path.
 */
export class AtlasMap {
  private map: MapLibreMap | null;
  private overlay: MapLibreOverlay | null = null;
  private readonly container: HTMLElement;
  private readonly listeners: Pick<AtlasMapOptions, 'onCameraChange' | 'onFailure'>;
  private basemap: BasemapOptions;
  private attribution: AttributionControl | null = null;
  private settledCamera: Camera;
  private layers: LayersList = [];
  private failed = false;
  private name: string | undefined;
  private isQuiet = false;

  constructor(options: AtlasMapOptions) {
    const {
      container,
      camera,
      interactive = true,
      theme,
      language,
      projection,
      typeScale,
    } = options;
    this.container = container;
    this.listeners = options;
    this.basemap = { theme, language, projection, ...(typeScale !== undefined && { typeScale }) };
    this.settledCamera = quantiseCamera(camera);
    this.paintSpace();
    const started = startMapLibre(container, this.basemap, camera, interactive);
    this.map = started.ok ? started.map : null;
    if (!started.ok) this.fail(started.failure);
    if (this.map === null) return;

    this.overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      // The layers smooth their own edges: multisampling would only cost a software renderer dear.
      deviceProps: { webgl: { antialias: false, stencil: false } },
      // Without a layer the device could not start. A failing layer is a bug, reported as uncaught.
      onError: (error, layer) => {
        if (layer) reportError(error);
        else this.fail({ kind: 'webgl-unavailable', detail: error.message });
      },
    });
    this.map.addControl(this.overlay);
    this.showAttribution();
    this.map.on('moveend', this.reportCamera);
    this.map.on('webglcontextlost', () => this.fail({ kind: 'context-lost', detail: '' }));
  }

  /** Where the map was last sent, or where it said that it had been moved to. */
  get settled(): Camera {
    return this.settledCamera;
  }

  get isMoving(): boolean {
    return this.map?.isMoving() ?? false;
  }

  get zoom(): number {
    return this.map?.getZoom() ?? this.settledCamera.zoom;
  }

  get camera(): Camera {
    if (this.map === null) return this.settledCamera;
    const { lng, lat } = this.map.getCenter().wrap();
    return {
      longitude: lng,
      latitude: lat,
      zoom: this.map.getZoom(),
      bearing: this.map.getBearing(),
      pitch: this.map.getPitch(),
    };
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

  setProjection(projection: BasemapOptions['projection']): void {
    if (projection !== this.basemap.projection) this.setBasemap({ ...this.basemap, projection });
  }

  setTypeScale(typeScale: number): void {
    if (typeScale !== (this.basemap.typeScale ?? 1))
      this.setBasemap({ ...this.basemap, typeScale });
  }

  /** deck.gl layers over the basemap, lowest first. Layers are compared by id, so call it freely. */
  setLayers(layers: LayersList): void {
    if (layers === this.layers || this.overlay === null || this.failed) return;
    this.layers = layers;
    this.overlay.setProps({ layers });
  }

  jumpTo(camera: Camera): void {
    this.settledCamera = quantiseCamera(camera);
    this.map?.jumpTo(toMapLibre(camera));
  }

  /** Where another map has just been moved to; nothing is reported, not even a flight broken off. */
  follow(camera: Camera): void {
    this.quietly(() => this.jumpTo(camera));
  }

  flyTo(camera: Camera, { reducedMotion = false } = {}): void {
    if (reducedMotion) {
      this.jumpTo(camera);
      return;
    }
    const duration = flightDuration(this.camera, camera);
    this.settledCamera = quantiseCamera(camera);
    // A flight that this one breaks off has led nowhere that is worth telling.
    this.quietly(() => this.map?.flyTo({ ...toMapLibre(camera), duration }));
  }

  /** Shows `bounds` whole; the new camera is reported like a reader's own movement. */
  fitBounds(
    [west, south, east, north]: Bounds,
    padding: number | PaddingOptions = 48,
    { reducedMotion = false } = {},
  ): void {
    this.map?.fitBounds([west, south, east, north], {
      padding,
      maxZoom: 6,
      animate: !reducedMotion,
      bearing: this.map.getBearing(),
    });
  }

  zoomBy(levels: number, { reducedMotion = false } = {}): void {
    this.map?.zoomTo(this.zoom + levels, { animate: !reducedMotion });
  }

  /** By pixels; the new camera is reported like a reader's own movement. */
  panBy(right: number, down: number, { reducedMotion = false } = {}): void {
    this.map?.panBy([right, down], { animate: !reducedMotion });
  }

  /** Puts a place at `offset` pixels from the middle, at the same zoom. */
  panTo(
    [longitude, latitude]: LngLat,
    offset: readonly [right: number, down: number],
    { reducedMotion = false } = {},
  ): void {
    this.map?.easeTo({
      center: [longitude, latitude],
      offset: [...offset],
      animate: !reducedMotion,
    });
  }

  /** Where a place is on the map element, in CSS pixels. */
  project([longitude, latitude]: LngLat): ScreenPosition {
    if (this.map === null) return { x: 0, y: 0, visible: false };
    const onGlobe = this.basemap.projection === 'globe';
    const nearest = onGlobe ? longitude : unwrapLongitude(longitude, this.map.getCenter().lng);
    const { x, y } = this.map.project([nearest, latitude]);
    const { clientWidth, clientHeight } = this.container;
    const onScreen = x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
    if (!onScreen || !onGlobe) return { x, y, visible: onScreen };
    const ground = this.map.unproject([x, y]);
    const apart = angularDistance([ground.lng, ground.lat], [longitude, latitude]);
    return { x, y, visible: apart < OCCLUDED_BEYOND };
  }

  /** The ground under a pixel; null beside the globe. */
  groundAt(x: number, y: number): Ground | null {
    return this.map === null ? null : groundUnder(this.map, x, y);
  }

  /** Pixels that the overlay draws for one CSS pixel, each way: fewer are faster. */
  setDevicePixels(ratio: number): void {
    this.overlay?.setProps({ useDevicePixels: ratio });
  }

  /** Calls back on every frame of a movement, and when the map's size changes what is where. */
  onMove(callback: () => void): () => void {
    const { map } = this;
    if (map === null) return () => undefined;
    map.on('move', callback);
    map.on('resize', callback);
    map.on('projectiontransition', callback);
    return () => {
      map.off('move', callback);
      map.off('resize', callback);
      map.off('projectiontransition', callback);
    };
  }

  remove(): void {
    this.map?.remove();
    this.map = null;
    this.overlay = null;
  }

  /** What MapLibre reports at once, within the call. */
  private quietly(move: () => void): void {
    this.isQuiet = true;
    move();
    this.isQuiet = false;
  }

  private setBasemap(next: BasemapOptions): void {
    this.basemap = next;
    this.paintSpace();
    this.map?.setStyle(basemapStyle(next, window.location.origin), { diff: true });
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

  private readonly reportCamera = (): void => {
    if (this.isQuiet) return;
    const camera = quantiseCamera(this.camera);
    if (serialiseCamera(camera) === serialiseCamera(this.settledCamera)) return;
    this.settledCamera = camera;
    this.listeners.onCameraChange?.(camera);
  };

  private fail(failure: MapFailure): void {
    if (this.failed) return;
    this.failed = true;
    // Later: called back from the constructor, a caller would have no instance yet.
    queueMicrotask(() => this.listeners.onFailure?.(failure));
  }
}
