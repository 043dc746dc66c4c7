import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import {
  atlasTourSchema,
  tourSummariesSchema,
  type AtlasTour,
  type TourSummary,
} from '@/lib/tours/atlas-tour';
import { fetchJson } from './fetch-json';

/** Title, summary and number of steps of every tour that ships with the record. */
export const toursQuery = (
  language: Locale,
  load: (signal: AbortSignal) => Promise<TourSummary[]> = (signal) =>
    fetchJson(`/api/v1/tours?language=${language}`, tourSummariesSchema, signal),
) =>
  queryOptions({
    queryKey: ['tours', language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });

/** A whole tour; fetched when it is opened. */
export const tourQuery = (
  id: string,
  language: Locale,
  load: (signal: AbortSignal) => Promise<AtlasTour> = (signal) =>
    fetchJson(`/api/v1/tours/${id}?language=${language}`, atlasTourSchema, signal),
) =>
  queryOptions({
    queryKey: ['tour', id, language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
