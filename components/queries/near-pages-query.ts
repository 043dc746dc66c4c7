import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import { nearPagesSchema } from '@/lib/routes/near-page';
import type { SoughtPage } from '@/lib/routes/sought-page';
import { fetchJson } from './fetch-json';

/** What a reader may have meant; nothing is asked where it is unclear what was sought. */
export const nearPagesQuery = (sought: SoughtPage | null, language: Locale) =>
  queryOptions({
    queryKey: ['near', sought?.section, ...(sought?.ids ?? []), language],
    queryFn: ({ signal }) => {
      const search = new URLSearchParams({
        section: sought?.section ?? '',
        id: sought?.ids.join('/') ?? '',
        language,
      });
      return fetchJson(`/api/v1/near?${search}`, nearPagesSchema, signal);
    },
    enabled: sought !== null,
    retry: false,
    staleTime: Infinity,
  });
