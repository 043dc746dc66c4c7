import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { eventQuery } from '@/components/queries/event-queries';
import type { ClaimDetail, EventDetail } from '@/lib/model/event-detail';
import messages from '@/messages/en.json';

const source = (id: string, author: string, year: number) => ({
  id,
  csl: {
    type: 'book' as const,
    title: `A book by ${author}`,
    author: [{ family: author, given: 'A.' }],
    issued: { 'date-parts': [[year]] as [[number]] },
  },
});
const TRAN = source('tran', 'Tran', 2025);
const KIM = source('kim', 'Kim', 2019);

const claim = (ordinal: number, change: Partial<ClaimDetail>): ClaimDetail => ({
  ordinal,
  source: TRAN,
  via: null,
  locator: {},
  quotation: null,
  stance: 'supports',
  on: null,
  says: null,
  ...change,
});

/** Contested: Tran says that they met, in Vietnamese; Kim names another date. */
export const SUMMIT: EventDetail = {
  id: 'summit',
  title: 'The summit',
  summary: 'They met.',
  family: 'meeting',
  type: 'summit',
  kind: 'act',
  status: 'occurred',
  certainty: 'contested',
  supplement: false,
  edtf: '2019-02-27',
  earliest: '2019-02-27',
  latest: '2019-02-27',
  dateText: null,
  dateBasis: 'stated',
  dateNote: null,
  note: 'The sources do not agree on the day.',
  plover: null,
  venue: null,
  corridor: null,
  legs: [
    {
      from: { id: 'hanoi', name: 'Hanoi' },
      to: { id: 'seoul', name: 'Seoul' },
      who: [],
      basis: null,
      mutual: true,
    },
  ],
  participants: [],
  amounts: [],
  claims: [
    claim(1, {
      quotation: { text: 'Hai bên gặp nhau', language: 'vi', translation: 'Both sides met' },
    }),
    claim(2, { source: KIM, stance: 'differs', on: 'date', says: 'On 28 February.' }),
  ],
  related: [],
};

export const VISIT: EventDetail = {
  ...SUMMIT,
  id: 'visit',
  title: 'A visit',
  certainty: 'explicit',
  supplement: true,
  note: null,
  claims: [claim(1, {}), claim(2, { source: KIM }), claim(3, {})],
};

/** As a lecture renders it once the evidence has been fetched. */
export function renderWithEvidence(content: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const event of [SUMMIT, VISIT])
    client.setQueryData(eventQuery(event.id, 'en').queryKey, event);
  return render(
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        {content}
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
}
