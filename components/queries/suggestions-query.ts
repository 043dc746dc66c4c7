import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import type { MissingPage } from '@/lib/routes/missing-page';
import { fetchJson } from './fetch-json';

/** What a reader may have meant; nothing is asked where it is unclear what was asked for. */
export const suggestionsQuery = (missing: MissingPage | null, language: Locale) =>
  queryOptions({
    queryKey: ['suggestions', missing?.section, ...(missing?.ids ?? []), language],
    queryFn: ({ signal }) => {
      const search = new URLSearchParams({
        section: missing?.section ?? '',
        id: missing?.ids.join('/') ?? '',
        language,
      });
      return fetchJson(
        `/api/v1/near?${search}`,
        () => import('@/lib/routes/suggestion').then(({ suggestionsSchema }) => suggestionsSchema),
        signal,
      );
    },
    enabled: missing !== null,
    retry: false,
    staleTime: Infinity,
  });
