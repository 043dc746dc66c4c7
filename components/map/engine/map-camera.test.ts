import { describe, expect, it, vi } from 'vitest';
import type { Camera } from '@/lib/view/camera';
import { MapCamera, toMapLibre, type MovingMap } from './map-camera';

const SEOUL: Camera = { longitude: 127, latitude: 37.6, zoom: 4, bearing: 0, pitch: 0 };
const HANOI: Camera = { ...SEOUL, longitude: 105.9, latitude: 21 };
const MOSCOW: Camera = { ...SEOUL, longitude: 37.6, latitude: 55.8 };

/** Stands where it is sent at once, but for a flight, which `land` or `breakOff` ends. */
class FakeMap implements MovingMap {
  readonly asked: string[] = [];
  #at: Camera;
  #goal: Camera | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(camera: Camera) {
    this.#at = camera;
  }

  on = (_type: 'moveend', listener: () => void) => this.#listeners.add(listener);
  off = (_type: 'moveend', listener: () => void) => this.#listeners.delete(listener);
  getCenter = () => ({ wrap: () => ({ lng: this.#at.longitude, lat: this.#at.latitude }) });
  getZoom = () => this.#at.zoom;
  getBearing = () => this.#at.bearing;
  getPitch = () => this.#at.pitch;
  isMoving = () => this.#goal !== null;

  jumpTo = (to: Parameters<MovingMap['jumpTo']>[0]) => {
    this.#breakOff();
    this.asked.push('jumpTo');
    this.standAt(cameraOf(to));
  };

  flyTo = (to: Parameters<MovingMap['flyTo']>[0]) => {
    this.#breakOff();
    this.asked.push('flyTo');
    this.#goal = cameraOf(to);
  };

  resetNorthPitch = ({ animate }: { animate: boolean }) =>
    this.asked.push(`resetNorthPitch ${animate}`);
  zoomTo = (zoom: number, { animate }: { animate: boolean }) =>
    this.asked.push(`zoomTo ${zoom} ${animate}`);
  panBy = ([right, down]: [number, number], { animate }: { animate: boolean }) =>
    this.asked.push(`panBy ${right} ${down} ${animate}`);
  easeTo = ({ center, offset, animate }: Parameters<MovingMap['easeTo']>[0]) =>
    this.asked.push(`easeTo ${center.join()} ${offset.join()} ${animate}`);

  /** As by a drag, or at the end of a flight. */
  standAt(camera: Camera): void {
    this.#at = camera;
    for (const listener of this.#listeners) listener();
  }

  land(): void {
    const goal = this.#goal!;
    this.#goal = null;
    this.standAt(goal);
  }

  /** Like MapLibre, which ends a movement where it is before it begins another. */
  #breakOff(): void {
    if (this.#goal === null) return;
    this.#goal = null;
    this.standAt({ ...this.#at, zoom: this.#at.zoom - 1 });
  }
}

const cameraOf = ({ center, ...rest }: Parameters<MovingMap['jumpTo']>[0]): Camera => ({
  longitude: center[0],
  latitude: center[1],
  ...rest,
});

function startedAt(camera: Camera) {
  const map = new FakeMap(camera);
  const onChange = vi.fn<(changed: Camera) => void>();
  return { map, onChange, camera: new MapCamera(map, camera, onChange) };
}

describe("a reader's movement", () => {
  it('is reported where it ends, at the precision of a link', () => {
    const { map, onChange } = startedAt(SEOUL);
    map.standAt({ ...HANOI, longitude: 105.912345 });
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange.mock.calls[0]![0].longitude).toBeCloseTo(105.912345, 1);
    expect(onChange.mock.calls[0]![0].longitude).not.toBe(105.912345);
  });

  it('is not reported where the caller has put the camera already', () => {
    const { map, onChange } = startedAt(SEOUL);
    map.standAt({ ...SEOUL });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('is not reported any more once the map is let go', () => {
    const { map, onChange, camera } = startedAt(SEOUL);
    camera.release();
    map.standAt(HANOI);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('going where a link leads', () => {
  it('flies, and says nothing of it: the caller knows', () => {
    const { map, onChange, camera } = startedAt(SEOUL);
    camera.moveTo(HANOI);
    map.land();
    expect(map.asked).toEqual(['flyTo']);
    expect(camera.current).toEqual(HANOI);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does nothing when it is there', () => {
    const { map, camera } = startedAt(SEOUL);
    camera.moveTo(SEOUL);
    expect(map.asked).toEqual([]);
  });

  it('does not fly again to where it is flying', () => {
    const { map, camera } = startedAt(SEOUL);
    camera.moveTo(HANOI);
    camera.moveTo(HANOI);
    expect(map.asked).toEqual(['flyTo']);
  });

  it('reports nothing of a flight that another breaks off', () => {
    const { map, onChange, camera } = startedAt(SEOUL);
    camera.moveTo(HANOI);
    camera.moveTo(MOSCOW);
    map.land();
    expect(camera.current).toEqual(MOSCOW);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('jumps for a reader who wants no motion', () => {
    const { map, onChange, camera } = startedAt(SEOUL);
    camera.moveTo(HANOI, { reducedMotion: true });
    expect(map.asked).toEqual(['jumpTo']);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('going where the page sees fit', () => {
  it('flies, and reports where the flight ends', () => {
    const { map, onChange, camera } = startedAt(SEOUL);
    camera.travelTo(HANOI);
    expect(map.asked).toEqual(['flyTo']);
    expect(onChange).not.toHaveBeenCalled();
    map.land();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(HANOI);
  });

  it('reports nothing of a flight that it breaks off', () => {
    const { map, onChange, camera } = startedAt(SEOUL);
    camera.moveTo(HANOI);
    camera.travelTo(MOSCOW);
    map.land();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(MOSCOW);
  });

  it('jumps for a reader who wants no motion, and reports it', () => {
    const { map, onChange, camera } = startedAt(SEOUL);
    camera.travelTo(HANOI, { reducedMotion: true });
    expect(map.asked).toEqual(['jumpTo']);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(HANOI);
  });
});

it('following another map reports nothing, not even a flight broken off', () => {
  const { map, onChange, camera } = startedAt(SEOUL);
  camera.moveTo(HANOI);
  camera.follow(MOSCOW);
  expect(map.asked).toEqual(['flyTo', 'jumpTo']);
  expect(onChange).not.toHaveBeenCalled();
  map.standAt(HANOI);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('what buttons do is asked of the map, with motion or without', () => {
  const { map, camera } = startedAt(SEOUL);
  camera.zoomBy(1);
  camera.panBy(120, -40, { reducedMotion: true });
  camera.panTo([106, 48], [10, 20]);
  camera.turnNorthUp({ reducedMotion: true });
  expect(map.asked).toEqual([
    'zoomTo 5 true',
    'panBy 120 -40 false',
    'easeTo 106,48 10,20 true',
    'resetNorthPitch false',
  ]);
});

it('without a map it keeps where it was sent', () => {
  const onChange = vi.fn<(changed: Camera) => void>();
  const camera = new MapCamera(null, SEOUL, onChange);
  camera.moveTo(HANOI);
  camera.zoomBy(1);
  expect(camera.current).toEqual(HANOI);
  expect(camera.zoom).toBe(4);
  expect(onChange).not.toHaveBeenCalled();
});

it("names MapLibre's centre as longitude and latitude", () => {
  expect(toMapLibre(HANOI)).toMatchObject({ center: [105.9, 21], zoom: 4 });
});
