import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { fetchJson, schemaOf } from './fetch-json';

/** A whole tour; fetched when it is opened. */
export const tourQuery = (
  id: string,
  language: Locale,
  load: (signal: AbortSignal) => Promise<AtlasTour> = (signal) =>
    fetchJson(`/api/v1/tours/${id}?language=${language}`, schemaOf('tour'), signal),
) =>
  queryOptions({
    queryKey: ['tour', id, language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });

/** Every tour that ships, without its steps; fetched where a list of them is wanted. */
export const toursQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['tours', language],
    queryFn: ({ signal }) =>
      fetchJson(`/api/v1/tours?language=${language}`, schemaOf('tours'), signal),
    staleTime: Infinity,
  });

/** Every tour that ships, with its steps; fetched where all that they show is wanted. */
export const wholeToursQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['whole-tours', language],
    queryFn: async ({ client }) => {
      const tours = await client.fetchQuery(toursQuery(language));
      return Promise.all(tours.map(({ id }) => client.fetchQuery(tourQuery(id, language))));
    },
    staleTime: Infinity,
  });
