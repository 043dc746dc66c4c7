import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetch-json';

/** The coasts that the maps of a handout are drawn with; scripts/build-basemap.ts puts the file there. */
export const landQuery = () =>
  queryOptions({
    queryKey: ['land'],
    queryFn: ({ signal }) =>
      fetchJson(
        '/basemap/land-50m.json',
        () => import('@/lib/geo/land').then(({ landTopologySchema }) => landTopologySchema),
        signal,
      ),
    staleTime: Infinity,
  });
