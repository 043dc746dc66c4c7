import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetch-json';

/** Of world-atlas: the first is ten times as large, and shows no corners when one looks from near by. */
export type LandDetail = '50m' | '110m';

/** The coasts that still maps are drawn with; scripts/build-basemap.ts puts the files there. */
export const landQuery = (detail: LandDetail = '50m') =>
  queryOptions({
    queryKey: ['land', detail],
    queryFn: ({ signal }) =>
      fetchJson(
        `/basemap/land-${detail}.json`,
        () => import('@/lib/geo/land').then(({ landTopologySchema }) => landTopologySchema),
        signal,
      ),
    staleTime: Infinity,
  });
