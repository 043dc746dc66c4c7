import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetch-json';

/** The whole record as tables; fetched when a first file is asked for. */
export const exportTablesQuery = () =>
  queryOptions({
    queryKey: ['export tables'],
    queryFn: async ({ signal }) => {
      const { recordTablesSchema, tablesOfRaw } = await import('@/lib/export/record-tables');
      const loadSchema = async () => recordTablesSchema;
      return tablesOfRaw(await fetchJson('/api/v1/export/tables', loadSchema, signal));
    },
    staleTime: Infinity,
  });
