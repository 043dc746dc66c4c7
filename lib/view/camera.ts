/** Where the reader stands: degrees, MapLibre zoom levels (512-px tiles), degrees clockwise. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Of the middle of a map, north and south. */
export const HIGHEST_LATITUDE = 85;

/** A globe seen whole from over the end of the flat map has this zoom and a little more. */
const LEAST_ZOOM = -4;

const round = (value: number, digits: number) => {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
};

/** The precision that a link carries: about a hundred metres, a hundredth of a zoom level. */
export function quantiseCamera(camera: Camera): Camera {
  return {
    longitude: round(camera.longitude, 3),
    latitude: round(camera.latitude, 3),
    zoom: round(camera.zoom, 2),
    bearing: round(camera.bearing, 1),
    pitch: round(camera.pitch, 1),
  };
}

/** `longitude,latitude,zoom` and, when either is not 0, `,bearing,pitch`. */
export function serialiseCamera(camera: Camera): string {
  const { longitude, latitude, zoom, bearing, pitch } = quantiseCamera(camera);
  const level = [longitude, latitude, zoom];
  return (bearing === 0 && pitch === 0 ? level : [...level, bearing, pitch]).join(',');
}

export function parseCamera(text: string): Camera | null {
  const parts = text.split(',');
  if (parts.length !== 3 && parts.length !== 5) return null;
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [longitude = NaN, latitude = NaN, zoom = NaN, bearing = 0, pitch = 0] = numbers;
  const inRange =
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= HIGHEST_LATITUDE &&
    zoom >= LEAST_ZOOM &&
    zoom <= 22 &&
    Math.abs(bearing) <= 180 &&
    pitch >= 0 &&
    pitch <= 60;
  return inRange ? quantiseCamera({ longitude, latitude, zoom, bearing, pitch }) : null;
}
