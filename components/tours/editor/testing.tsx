import { QueryClientProvider } from '@tanstack/react-query';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import coarse from 'world-atlas/land-110m.json';
import { getQueryClient } from '@/components/queries/query-client';
import { landQuery } from '@/components/queries/land-query';
import type { ClientRecord } from '@/components/record/use-client-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { Locale } from '@/lib/i18n/routing';
import type { EventSummary } from '@/lib/model/event-summary';
import messages from '@/messages/en.json';
import { DeskRecord } from './desk-record';

const PLACES = {
  hanoi: ['Hanoi', 105.8, 21],
  seoul: ['Seoul', 127, 37.6],
  suva: ['Suva', 178.4, -18.1],
} as const;

const EVENTS = [
  { id: 'summit-2018', title: 'Summit of 2018', year: 2018, from: 'hanoi', to: 'seoul' },
  { id: 'talks-1990', title: 'Talks of 1990', year: 1990, from: 'seoul', to: 'hanoi' },
  { id: 'visit-2019', title: 'Visit of 2019', year: 2019, from: 'hanoi', to: 'suva' },
] as const;

/** Three events between three places; `summit-2018` is one of 2018. */
const RECORD = {
  cubes: buildFlowCubes(
    flowTableOfLegs(
      EVENTS.map(({ id, year, from, to }) =>
        flowRow({
          eventId: id,
          from,
          to,
          earliest: `${year}-01-01`,
          latest: `${year}-01-01`,
        }),
      ),
    ),
  ),
  places: Object.entries(PLACES).map(([id, [name, longitude, latitude]]) => ({
    id,
    name,
    longitude,
    latitude,
  })),
  corridors: [],
  actors: [{ id: 'somebody' }],
  sources: [{ id: 'a-source' }],
  summaries: EVENTS.map(({ id, title, year, from, to }) => ({
    id,
    title,
    edtf: `${year}`,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    dateText: null,
    legs: [{ from, to, mutual: false }],
    corridor: null,
    actors: [],
    roles: {},
    sources: [],
  })) as unknown as EventSummary[],
  subjects: EVENTS.map(({ id }) => ({ id })),
} as unknown as ClientRecord;

interface TestDeskProps {
  readonly locale?: Locale;
  readonly children: ReactNode;
}

/** The desk of a small record, on which the land is there. */
export function TestDesk({ locale = 'en', children }: TestDeskProps) {
  const client = getQueryClient();
  client.setQueryData(landQuery('110m').queryKey, coarse);
  client.setQueryData(landQuery('50m').queryKey, coarse);
  return (
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
        <DeskRecord record={RECORD}>{children}</DeskRecord>
      </NextIntlClientProvider>
    </QueryClientProvider>
  );
}
