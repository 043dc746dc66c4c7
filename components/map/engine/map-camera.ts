import type { LngLat } from '@/lib/geo/sphere';
import { quantiseCamera, serialiseCamera, type Camera } from '@/lib/view/camera';
import { flightDuration } from './flight-duration';

/** A camera in MapLibre's terms. */
export const toMapLibre = ({ longitude, latitude, zoom, bearing, pitch }: Camera) => ({
  center: [longitude, latitude] as [number, number],
  zoom,
  bearing,
  pitch,
});

type Position = ReturnType<typeof toMapLibre>;

/** What of a MapLibre map is needed to move it. */
export interface MovingMap {
  on(type: 'moveend', listener: () => void): unknown;
  off(type: 'moveend', listener: () => void): unknown;
  getCenter(): { wrap(): { lng: number; lat: number } };
  getZoom(): number;
  getBearing(): number;
  getPitch(): number;
  isMoving(): boolean;
  jumpTo(to: Position): unknown;
  flyTo(to: Position & { duration: number }): unknown;
  zoomTo(zoom: number, options: { animate: boolean }): unknown;
  panBy(by: [number, number], options: { animate: boolean }): unknown;
  resetNorthPitch(options: { animate: boolean }): unknown;
  easeTo(to: Pick<Position, 'center'> & { offset: [number, number]; animate: boolean }): unknown;
}

/**
 * Moves a map, and reports where its reader has moved it. Without a map it remembers the camera that it
 * was given, and every other method is a no-op.
 */
export class MapCamera {
  #map: MovingMap | null;
  #settled: Camera;
  #isQuiet = false;
  readonly #onChange: (camera: Camera) => void;

  /** @param onChange after a movement has ended somewhere else than where the caller last sent it. */
  constructor(map: MovingMap | null, camera: Camera, onChange: (camera: Camera) => void) {
    this.#map = map;
    this.#settled = quantiseCamera(camera);
    this.#onChange = onChange;
    map?.on('moveend', this.#report);
  }

  get current(): Camera {
    if (this.#map === null) return this.#settled;
    const { lng, lat } = this.#map.getCenter().wrap();
    return {
      longitude: lng,
      latitude: lat,
      zoom: this.#map.getZoom(),
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    };
  }

  get zoom(): number {
    return this.#map?.getZoom() ?? this.#settled.zoom;
  }

  /**
   * Goes where a link or the back button leads, unless it is there already. A map that is still moving
   * ignores the camera that it was last sent to or last reported.
   */
  moveTo(camera: Camera, { reducedMotion = false } = {}): void {
    const goal = serialiseCamera(camera);
    if (goal === serialiseCamera(this.current)) return;
    if (goal === serialiseCamera(this.#settled) && this.#map?.isMoving()) return;
    this.flyTo(camera, { reducedMotion });
  }

  /** Goes where another map has just been moved. Nothing is reported, not even a flight that this ends. */
  follow(camera: Camera): void {
    this.#quietly(() => this.#jumpTo(camera));
  }

  flyTo(camera: Camera, { reducedMotion = false } = {}): void {
    if (reducedMotion) {
      this.#jumpTo(camera);
      return;
    }
    const duration = flightDuration(this.current, camera);
    this.#settled = quantiseCamera(camera);
    // If this ends another flight, the place where that one stopped is not reported.
    this.#quietly(() => this.#map?.flyTo({ ...toMapLibre(camera), duration }));
  }

  /** Goes where the page sees fit; the new camera is reported like a reader's own movement. */
  travelTo(camera: Camera, { reducedMotion = false } = {}): void {
    const map = this.#map;
    if (map === null) {
      this.#settled = quantiseCamera(camera);
      return;
    }
    const to = toMapLibre(camera);
    const duration = flightDuration(this.current, camera);
    // If this ends another flight, the place where that one stopped is not reported.
    this.#quietly(() => (reducedMotion ? map.jumpTo(to) : map.flyTo({ ...to, duration })));
    // MapLibre jumps by itself where the computer asks for no motion.
    if (!map.isMoving()) this.#report();
  }

  /** The reader's own movement, too. */
  turnNorthUp({ reducedMotion = false } = {}): void {
    this.#map?.resetNorthPitch({ animate: !reducedMotion });
  }

  zoomBy(levels: number, { reducedMotion = false } = {}): void {
    this.#map?.zoomTo(this.zoom + levels, { animate: !reducedMotion });
  }

  /** By pixels; the new camera is reported like a reader's own movement. */
  panBy(right: number, down: number, { reducedMotion = false } = {}): void {
    this.#map?.panBy([right, down], { animate: !reducedMotion });
  }

  /** Puts a place at `offset` pixels from the middle, at the same zoom. */
  panTo(
    [longitude, latitude]: LngLat,
    offset: readonly [right: number, down: number],
    { reducedMotion = false } = {},
  ): void {
    this.#map?.easeTo({
      center: [longitude, latitude],
      offset: [offset[0], offset[1]],
      animate: !reducedMotion,
    });
  }

  /** Before the map is removed. */
  release(): void {
    this.#map?.off('moveend', this.#report);
    this.#map = null;
  }

  #jumpTo(camera: Camera): void {
    this.#settled = quantiseCamera(camera);
    this.#map?.jumpTo(toMapLibre(camera));
  }

  /** Ignores what MapLibre reports during the call. */
  #quietly(move: () => void): void {
    this.#isQuiet = true;
    move();
    this.#isQuiet = false;
  }

  readonly #report = (): void => {
    if (this.#isQuiet) return;
    const camera = quantiseCamera(this.current);
    if (serialiseCamera(camera) === serialiseCamera(this.#settled)) return;
    this.#settled = camera;
    this.#onChange(camera);
  };
}
