import { headingYear } from '@/lib/time/date-words';

/** In degrees of WGS 84. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What the record reaches over. */
export interface RecordExtent {
  /** First and last year of what took place; null where nothing has a date. */
  readonly years: readonly [number, number] | null;
  /** Round all places; null where there are none. It is not cut at the antimeridian. */
  readonly box: BoundingBox | null;
}

interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

function boxRound(places: readonly Position[]): BoundingBox | null {
  if (places.length === 0) return null;
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

interface Happening {
  readonly status: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The first and the last year in which something that took place begins; null where there is none. */
export function happenedYears(events: readonly Happening[]): RecordExtent['years'] {
  const years = events
    .filter(({ status }) => status === 'occurred')
    .map(headingYear)
    .filter((year) => year !== null);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

export const recordExtent = (
  events: readonly Happening[],
  places: readonly Position[],
): RecordExtent => ({ years: happenedYears(events), box: boxRound(places) });
