import { WebMercatorViewport } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { unwrapLongitude, type LngLat } from '@/lib/geo/sphere';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { flowSelection, type Selection } from '@/lib/view/selection';
import { regionCamera } from '../engine/framed-camera';
import { openExtent } from './open-extent';
import { endsOf, openFrame } from './open-frame';
import { PLACES, leg } from './testing';

const DESK = { width: 1440, height: 700, insets: { top: 0, right: 400, bottom: 0, left: 304 } };
const PHONE = { width: 390, height: 620, insets: { top: 0, right: 0, bottom: 341, left: 0 } };

const HANOI = { ...PLACES[0]!, id: 'hanoi', name: 'HANOI', longitude: 105.85, latitude: 21.03 };

/** Fifty kilometres, as the line from Khasan to Rajin. */
const CORRIDOR = {
  id: 'railway',
  segments: [
    {
      from: 'khasan',
      to: 'rajin',
      path: [
        [130.65, 42.43],
        [130.4, 42.3],
        [130.3, 42.25],
      ],
    },
  ],
  stations: [],
  services: [],
  legs: [],
} as unknown as AtlasCorridor;

const record = {
  wholeCubes: buildFlowCubes(
    flowTableOfLegs([
      leg('visit', 'pyongyang', 'ulaanbaatar'),
      leg('talks', 'washington', 'seoul'),
      leg('more-talks', 'seoul', 'washington'),
      leg('round', 'ulaanbaatar', 'seoul'),
      leg('round', 'washington', 'seoul'),
      leg('summit', 'washington', 'hanoi'),
      leg('summit', 'pyongyang', 'hanoi'),
      leg('summit-first-leg-at-home', 'hanoi', 'hanoi'),
      leg('summit-first-leg-at-home', 'washington', 'hanoi'),
      leg('letter', 'ulaanbaatar', 'washington'),
      leg('visit-again', 'pyongyang', 'ulaanbaatar'),
      leg('film', 'ulaanbaatar', 'ulaanbaatar'),
    ]),
  ),
  places: [...PLACES, HANOI],
  corridors: [CORRIDOR],
};

const frameOf = (open: Selection, area = DESK, projection: 'flat' | 'globe' = 'flat') =>
  openFrame(openExtent(open, record)!, area, { projection });

function isSeen(point: LngLat, camera: ReturnType<typeof frameOf>, area = DESK) {
  const { width, height, insets } = area;
  const viewport = new WebMercatorViewport({ width, height, ...camera });
  const [x, y] = viewport.project([unwrapLongitude(point[0], camera.longitude), point[1]]);
  return (
    x! > insets.left && x! < width - insets.right && y! > insets.top && y! < height - insets.bottom
  );
}
const at = (id: string): LngLat => {
  const { longitude, latitude } = PLACES.find((place) => place.id === id)!;
  return [longitude, latitude];
};

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('the frame on %s', (_, area) => {
  it.each<Selection>([
    { kind: 'event', id: 'visit' },
    { kind: 'pair', places: ['pyongyang', 'ulaanbaatar'] },
    flowSelection({
      from: 'ulaanbaatar',
      to: 'washington',
      family: 'visit',
      mutual: false,
      occurred: true,
    }),
    { kind: 'place', id: 'washington' },
    { kind: 'corridor', id: 'railway' },
  ])('of $kind holds every end', (open) => {
    const ends = endsOf(openExtent(open, record)!.paths);
    const camera = frameOf(open, area);
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(isSeen(end, camera, area)).toBe(true);
  });

  it('comes near to a corridor, which would otherwise be a dot', () => {
    const camera = frameOf({ kind: 'corridor', id: 'railway' }, area);
    expect(camera.zoom).toBeGreaterThan(7);
  });
});

describe('a place', () => {
  it('is shown with its busiest partner, across the Pacific too where there is room', () => {
    const camera = frameOf({ kind: 'place', id: 'washington' });
    expect(isSeen(at('washington'), camera)).toBe(true);
    expect(isSeen(at('seoul'), camera)).toBe(true);
  });

  it('leaves a partner out that would make the map small', () => {
    const narrow = { ...PHONE, width: 280 };
    const camera = frameOf({ kind: 'place', id: 'washington' }, narrow);
    expect(isSeen(at('washington'), camera, narrow)).toBe(true);
    expect(camera.zoom).toBe(4);
  });

  it('is shown on a globe from above the way to its partner', () => {
    const camera = frameOf({ kind: 'place', id: 'washington' }, DESK, 'globe');
    expect(camera.latitude).toBeGreaterThan(50);
    expect(camera.zoom).toBeLessThan(2);
  });

  it('is not farther away than the region for a distant partner that is not the busiest', () => {
    const camera = frameOf({ kind: 'place', id: 'ulaanbaatar' });
    expect(camera.zoom).toBeGreaterThanOrEqual(regionCamera(DESK, 'flat').zoom);
    expect(isSeen(at('pyongyang'), camera)).toBe(true);
    expect(isSeen(at('washington'), camera)).toBe(false);
  });
});

describe('an event', () => {
  it('of one place is seen with the country around it', () => {
    const camera = frameOf({ kind: 'event', id: 'film' });
    expect(camera.zoom).toBe(4);
    expect(isSeen(at('ulaanbaatar'), camera)).toBe(true);
  });

  it.each(['talks', 'round'])('over the Pacific does not go round by Africa (%s)', (id) => {
    const camera = frameOf({ kind: 'event', id });
    const { width, height } = DESK;
    const viewport = new WebMercatorViewport({ width, height, ...camera });
    const seoul = viewport.project([unwrapLongitude(127, camera.longitude), 37.5])[0]!;
    const washington = viewport.project([unwrapLongitude(-77, camera.longitude), 38.9])[0]!;
    expect(washington).toBeGreaterThan(seoul);
    expect(camera.zoom).toBeGreaterThan(1);
  });

  it('too wide for a phone is shown as far as it can be', () => {
    const narrow = { ...PHONE, width: 280 };
    const camera = frameOf({ kind: 'event', id: 'round' }, narrow);
    expect(isSeen(at('ulaanbaatar'), camera, narrow)).toBe(true);
    expect(isSeen(at('seoul'), camera, narrow)).toBe(true);
    expect(isSeen(at('washington'), camera, narrow)).toBe(false);
  });

  it('too wide for a globe beside a panel is shown where most of it is, and where it led', () => {
    const globe = { ...DESK, width: 1024, insets: { ...DESK.insets, left: 0 } };
    const atMost = openExtent({ kind: 'event', id: 'summit' }, record)!;
    const { longitude, zoom } = openFrame(atMost, globe, { projection: 'globe' });
    expect(longitude).toBeGreaterThan(60);
    expect(zoom).toBeGreaterThan(1);
  });

  it('is shown where most of it was, if not all of it can be, and no nearer than the region', () => {
    const narrow = { ...DESK, width: 1024, insets: { ...DESK.insets, left: 0 } };
    const extent = openExtent({ kind: 'event', id: 'summit-first-leg-at-home' }, record)!;
    const { longitude, zoom } = openFrame(extent, narrow, { projection: 'globe' });
    // Beside its place, because a panel covers a part of the map.
    expect(Math.abs(longitude - HANOI.longitude)).toBeLessThan(60);
    expect(zoom).toBeLessThanOrEqual(regionCamera(narrow, 'globe').zoom);
  });

  it('never comes nearer than the reader was', () => {
    const extent = openExtent({ kind: 'event', id: 'visit' }, record)!;
    expect(openFrame(extent, DESK, { projection: 'flat', mostZoom: 2.2 }).zoom).toBe(2.2);
  });
});

it('is none of what the record does not have', () => {
  expect(openExtent({ kind: 'event', id: 'unheard-of' }, record)).toBeNull();
  expect(openExtent({ kind: 'place', id: 'unheard-of' }, record)).toBeNull();
  expect(openExtent({ kind: 'corridor', id: 'unheard-of' }, record)).toBeNull();
});
