import { stepCameras } from '@/components/lecture/screen/step-cameras';
import { BASEMAP_MAX_TILE_ZOOM } from '@/components/map/basemap/basemap-sources';
import { claimsAddresses } from '@/components/queries/claims-query';
import type { Locale } from '@/lib/i18n/routing';
import { lectureTiles } from '@/lib/lecture/lecture-tiles';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { tourEvents } from '@/lib/lecture/tour-events';

/** What to ask the server for. */
export interface NeededAnswers {
  /** In JSON. */
  readonly texts: readonly string[];
  readonly files: readonly string[];
}

/** A projector, and a phone that is held upright; what lies between them shows tiles of either. */
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
/** The whole world is little down to this level; a hand may move the map anywhere. */
const WHOLE_WORLD_ZOOM = BASEMAP_MAX_TILE_ZOOM - 1;

const tileAddress = ({ z, x, y }: { z: number; x: number; y: number }) =>
  `/basemap/${z}/${x}/${y}.mvt`;

function worldTiles(): string[] {
  const addresses: string[] = [];
  for (let z = 0; z <= WHOLE_WORLD_ZOOM; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) addresses.push(tileAddress({ z, x, y }));
    }
  }
  return addresses;
}

/**
 * What any lecture needs: the record, so that a question from the room can be answered too, and the
 * ground of the maps.
 * @param eventIds of every event of the record.
 */
export const neededByAll = (language: Locale, eventIds: readonly string[]): NeededAnswers => ({
  texts: [
    `/api/v1/places?language=${language}`,
    `/api/v1/corridors?language=${language}`,
    `/api/v1/actors?language=${language}`,
    '/api/v1/sources',
    `/api/v1/events?language=${language}`,
    `/api/v1/amounts?language=${language}`,
    '/basemap/land-50m.json',
    ...eventIds.map((id) => `/api/v1/events/${id}?language=${language}`),
  ],
  files: ['/api/v1/flows', ...worldTiles()],
});

/** What only this lecture needs: the near tiles of its frames, what its steps have searched for, and its sources. */
export function neededByTour(tour: PresentedTour, language: Locale): NeededAnswers {
  const words = new Set(tour.steps.flatMap(({ view }) => view.text ?? []));
  const tiles = SCREENS.flatMap((screen) =>
    lectureTiles(stepCameras(tour, screen), screen, BASEMAP_MAX_TILE_ZOOM),
  );
  // At the end of a tour its sources may be named.
  const cited = tour.steps.some(({ slide }) => slide?.kind === 'end' && slide.hasSources)
    ? tourEvents(tour)
    : [];
  const near = tiles.filter(({ z }) => z > WHOLE_WORLD_ZOOM).map(tileAddress);
  return {
    texts: [
      ...[...words].map((q) => `/api/v1/search?${new URLSearchParams({ q, language }).toString()}`),
      ...claimsAddresses(cited, language),
    ],
    files: [...new Set(near)],
  };
}
