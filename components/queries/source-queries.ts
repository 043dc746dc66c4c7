import { queryOptions } from '@tanstack/react-query';
import type { IdentifiedCsl } from '@/lib/citations/bibtex';
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

/** Every source in full, by author; fetched when references are asked for. */
export const bibliographyQuery = () =>
  queryOptions({
    queryKey: ['bibliography'],
    queryFn: async ({ signal }): Promise<IdentifiedCsl[]> => {
      const all = await fetchJson('/api/v1/bibliography', schemaOf('bibliography'), signal);
      return all.map(({ id, ...csl }) => ({ id, csl }));
    },
    staleTime: Infinity,
  });
