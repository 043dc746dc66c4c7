import { HIGHEST_LATITUDE, type Camera } from './camera';

/**
 * What must be seen of a map, whatever its size: a camera without a screen. `across` and `down` are
 * degrees of the Earth's circumference from edge to edge, measured in the middle: along great circles
 * on a globe, in the scale of the middle on the flat map.
 */
export interface ViewFrame extends Pick<Camera, 'longitude' | 'latitude' | 'bearing' | 'pitch'> {
  readonly across: number;
  readonly down: number;
}

/** A pane of a lecture at the greatest zoom is 40 times as large. */
const LEAST = 0.05;
const MOST = 360;

const round = (value: number, digits: number) => {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
};

const within = (size: number) => Math.max(LEAST, Math.min(MOST, size));

/** The precision that a link carries: about a hundred metres, a thousandth of a frame or less. */
export function quantiseFrame(frame: ViewFrame): ViewFrame {
  return {
    longitude: round(frame.longitude, 3),
    latitude: round(frame.latitude, 3),
    across: round(within(frame.across), 3),
    down: round(within(frame.down), 3),
    bearing: round(frame.bearing, 1),
    pitch: round(frame.pitch, 1),
  };
}

/** `longitude,latitude,across,down` and, when either is not 0, `,bearing,pitch`. */
export function serialiseFrame(frame: ViewFrame): string {
  const { longitude, latitude, across, down, bearing, pitch } = quantiseFrame(frame);
  const sides = [longitude, latitude, across, down];
  return (bearing === 0 && pitch === 0 ? sides : [...sides, bearing, pitch]).join(',');
}

export function parseFrame(text: string): ViewFrame | null {
  const parts = text.split(',');
  if (parts.length !== 4 && parts.length !== 6) return null;
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [longitude = NaN, latitude = NaN, across = NaN, down = NaN, bearing = 0, pitch = 0] =
    numbers;
  const inRange =
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= HIGHEST_LATITUDE &&
    [across, down].every((size) => size >= LEAST && size <= MOST) &&
    Math.abs(bearing) <= 180 &&
    pitch >= 0 &&
    pitch <= 60;
  return inRange ? quantiseFrame({ longitude, latitude, across, down, bearing, pitch }) : null;
}
