import { queryOptions } from '@tanstack/react-query';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { Locale } from '@/lib/i18n/routing';
import { fetchJson, schemaOf } from './fetch-json';

export const actorsQuery = (
  language: Locale,
  load: (signal: AbortSignal) => Promise<AtlasActor[]> = (signal) =>
    fetchJson(`/api/v1/actors?language=${language}`, schemaOf('actors'), signal),
) =>
  queryOptions({
    queryKey: ['actors', language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
