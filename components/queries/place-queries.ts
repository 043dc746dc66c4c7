import { queryOptions } from '@tanstack/react-query';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { fetchJson, schemaOf } from './fetch-json';

export const placesQuery = (
  language: Locale,
  load: (signal: AbortSignal) => Promise<AtlasPlace[]> = (signal) =>
    fetchJson(`/api/v1/places?language=${language}`, schemaOf('places'), signal),
) =>
  queryOptions({
    queryKey: ['places', language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });

export const corridorsQuery = (
  language: Locale,
  load: (signal: AbortSignal) => Promise<AtlasCorridor[]> = (signal) =>
    fetchJson(`/api/v1/corridors?language=${language}`, schemaOf('corridors'), signal),
) =>
  queryOptions({
    queryKey: ['corridors', language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
