import { queryOptions } from '@tanstack/react-query';
import { request } from './fetch-json';

/**
 * The whole record as tables; fetched when a first file is asked for.
 * @param pause lets the browser draw while the rows are read
 */
export const exportTablesQuery = (pause: () => Promise<void>) =>
  queryOptions({
    queryKey: ['export tables'],
    queryFn: async ({ signal }) => {
      const [response, { readTables }, { Slices }] = await Promise.all([
        request('/api/v1/export/tables', signal),
        import('@/lib/export/record-tables'),
        import('@/lib/export/files/slices'),
      ]);
      return readTables(await response.json(), new Slices({ pause, signal }));
    },
    staleTime: Infinity,
  });
