import { expect, it } from 'vitest';
import { frameOfCamera } from '@/lib/geo/frame-of-camera';
import { NO_INSETS, type Insets } from '@/lib/geo/map-area';
import { mapProjection } from '@/lib/geo/map-projection';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import { stageOutline } from './stage-outline';

const SIZE = { width: 1400, height: 800 };
const CAMERA: Camera = { longitude: 110, latitude: 40, zoom: 3, bearing: 20, pitch: 0 };

/** The outlines on a map of the frame that is captured from it. */
function captured(
  pane: { width: number; height: number },
  { projection = 'flat', insets = NO_INSETS }: { projection?: Projection; insets?: Insets } = {},
) {
  const frame = frameOfCamera(CAMERA, { ...SIZE, insets }, projection);
  const path = mapProjection(projection, CAMERA, SIZE);
  const project = (place: LngLat) => {
    const [x, y] = path(Float64Array.from(place));
    return { x: x!, y: y! };
  };
  return stageOutline(frame, pane, { projection, height: SIZE.height, project });
}

const PANELS: Insets = { top: 0, right: 400, bottom: 0, left: 304 };

it('is what panels leave free, with room for names, whatever the stage', () => {
  const { frame } = captured({ width: 1229, height: 961 }, { insets: PANELS });
  const [width, height] = [SIZE.width - 704, SIZE.height];
  expect(frame.left).toBeCloseTo(304 + 0.07 * width, 0);
  expect(frame.right).toBeCloseTo(1000 - 0.07 * width, 0);
  expect(frame.top).toBeCloseTo(0.07 * height, 0);
  expect(frame.bottom).toBeCloseTo(0.93 * height, 0);
});

it.each(['flat', 'globe'] as const)('has the edges of a %s map of the same shape', (projection) => {
  const { pane } = captured({ width: 2800, height: 1600 }, { projection });
  expect(pane.left).toBeCloseTo(0, -1);
  expect(pane.right).toBeCloseTo(SIZE.width, -1);
  expect(pane.top).toBeCloseTo(0, -1);
  expect(pane.bottom).toBeCloseTo(SIZE.height, -1);
});

it('shows more at the sides on a stage that is wider than the map', () => {
  const { frame, pane } = captured({ width: 1229, height: 400 });
  expect(pane.top).toBeCloseTo(0, 0);
  expect(pane.left).toBeLessThan(-100);
  expect(pane.right - SIZE.width).toBeCloseTo(-pane.left, 0);
  expect(frame.left).toBeGreaterThan(0);
});

it('ends at the horizon of a globe', () => {
  const { frame } = captured({ width: 1229, height: 961 }, { projection: 'globe' });
  expect(frame.right - frame.left).toBeLessThan(SIZE.width);
  expect(Number.isFinite(frame.bottom)).toBe(true);
});
