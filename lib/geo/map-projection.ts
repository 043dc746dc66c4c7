import { EYE_AT_HEIGHTS } from './globe-eye';
import { WORLD_SIZE_AT_ZOOM_0, mercatorY } from './mercator';
import { lngLatAt, vertexCount, type Path } from './path-measure';
import { RADIANS } from './sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';

/**
 * The vertices of a path as x, y and height by turns: pixels from the map's top left, and how far
 * before the globe's horizon the vertex is. Below 0 it is hidden; on a flat map it is always 1.
 */
export type ProjectPath = (path: Path) => Float64Array;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a camera as MapLibre would show it. Pitch is left out: a pitched map is measured from above. */
export function mapProjection(projection: Projection, camera: Camera, size: Size): ProjectPath {
  const offsets =
    projection === 'globe' ? globeOffsets(camera, size) : flatOffsets(camera, size.height);
  const [cos, sin] = [Math.cos(camera.bearing * RADIANS), Math.sin(camera.bearing * RADIANS)];
  return (path) => {
    const vertices = new Float64Array(3 * vertexCount(path));
    const offsetOf = offsets(path);
    for (let index = 0; index < vertexCount(path); index += 1) {
      const [right, down, height] = offsetOf(...lngLatAt(path, index));
      vertices[3 * index] = size.width / 2 + right * cos + down * sin;
      vertices[3 * index + 1] = size.height / 2 - right * sin + down * cos;
      vertices[3 * index + 2] = height;
    }
    return vertices;
  };
}

/** Pixels from the middle of the map, before it is turned, and the height. */
type OffsetOf = (
  longitude: number,
  latitude: number,
) => [right: number, down: number, height: number];

function flatOffsets(camera: Camera, height: number): (path: Path) => OffsetOf {
  const world = WORLD_SIZE_AT_ZOOM_0 * 2 ** camera.zoom;
  const radius = world / (2 * Math.PI);
  // The map ends at the poles, and MapLibre moves no farther.
  const farthest = Math.max(0, (world - height) / 2);
  const wished = mercatorY(camera.latitude) * radius;
  const middle = Math.max(-farthest, Math.min(farthest, wished));
  return (path) => {
    // A path is drawn in the copy of the world nearest to the middle, as one piece.
    const middleOfPath = (lngLatAt(path, 0)[0] + lngLatAt(path, -1)[0]) / 2;
    const turn = 360 * Math.round((camera.longitude - middleOfPath) / 360);
    return (longitude, latitude) => [
      (longitude + turn - camera.longitude) * RADIANS * radius,
      middle - mercatorY(latitude) * radius,
      1,
    ];
  };
}

/** The sphere as an eye above its middle sees it: vertical perspective, as MapLibre has it. */
function globeOffsets(camera: Camera, { height }: Size): () => OffsetOf {
  const world = WORLD_SIZE_AT_ZOOM_0 * 2 ** camera.zoom;
  const phi0 = camera.latitude * RADIANS;
  // In its middle the globe is as large as a flat map of the same zoom.
  const radius = world / (2 * Math.PI) / Math.cos(phi0);
  const eye = 1 + (EYE_AT_HEIGHTS * height) / radius;
  const offsetOf: OffsetOf = (longitude, latitude) => {
    const [lambda, phi] = [(longitude - camera.longitude) * RADIANS, latitude * RADIANS];
    const [cosPhi, sinPhi] = [Math.cos(phi), Math.sin(phi)];
    const along = Math.sin(phi0) * sinPhi + Math.cos(phi0) * cosPhi * Math.cos(lambda);
    const up = Math.cos(phi0) * sinPhi - Math.sin(phi0) * cosPhi * Math.cos(lambda);
    const share = (radius * (eye - 1)) / (eye - along);
    return [share * cosPhi * Math.sin(lambda), -share * up, along - 1 / eye];
  };
  return () => offsetOf;
}
