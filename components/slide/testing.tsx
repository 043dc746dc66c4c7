import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { claimsQuery } from '@/components/queries/claims-query';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import messages from '@/messages/en.json';

export const PICTURE = { source: 'data:image/webp;base64,UklGRg==', width: 4, height: 3 };
export const IMAGE = {
  ...EMPTY_SLIDES.image,
  picture: PICTURE,
  alternative: 'Two bridges',
  caption: 'The river',
  credit: 'City archive',
};

/** Words in English, and who says so of events, by id. */
export function withWords(claims: Readonly<Record<string, readonly ClaimDetail[]>> = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  client.setQueryData(
    claimsQuery(Object.keys(claims), 'en').queryKey,
    claims as Record<string, ClaimDetail[]>,
  );
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        {children}
      </NextIntlClientProvider>
    </QueryClientProvider>
  );
}

/** A claim of a source by that author. */
export const claimOf = (author: string) =>
  ({
    stance: 'supports',
    on: null,
    source: {
      id: author.toLowerCase(),
      csl: {
        type: 'book',
        title: `Book of ${author}`,
        author: [{ family: author }],
        issued: { 'date-parts': [[2001]] },
      },
    },
  }) as unknown as ClaimDetail;
