import { queryOptions } from '@tanstack/react-query';
import type { AtlasSource } from '@/lib/model/atlas-source';
import { fetchJson, schemaOf } from './fetch-json';

/** Titles are in the sources' own languages, so one answer serves every language. */
export const sourcesQuery = (
  load: (signal: AbortSignal) => Promise<AtlasSource[]> = (signal) =>
    fetchJson('/api/v1/sources', schemaOf('sources'), signal),
) =>
  queryOptions({
    queryKey: ['sources'],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
