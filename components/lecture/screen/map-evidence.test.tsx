import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { ClientRecord } from '@/components/record/use-client-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import { eventSummary } from '@/lib/model/testing';
import { viewOfLive } from '@/lib/lecture/live-view';
import messages from '@/messages/en.json';
import { MapEvidence } from './map-evidence';

vi.mock('../evidence/lazy-evidence', () => ({
  LazyEvidenceCard: ({ visibleEventIds }: { visibleEventIds: ReadonlySet<string> }) => (
    <p>{[...visibleEventIds].toSorted().join()}</p>
  ),
}));

const RECORD: ClientRecord = {
  cubes: buildFlowCubes(
    flowTableOfLegs([
      flowRow({ eventId: 'a-visit' }),
      flowRow({ eventId: 'a-letter', type: 'letter', family: 'correspondence' }),
    ]),
  ),
  places: [],
  corridors: [],
  actors: [],
  sources: [],
  summaries: [eventSummary({ id: 'a-visit' }), eventSummary({ id: 'a-letter' })],
  subjects: [],
};

it.each([
  ['', 'a-letter,a-visit'],
  ['types=2.delegation', 'a-visit'],
])('has of a place what the map shows under %j', (search, shown) => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" messages={messages}>
        <MapEvidence
          selection={{ kind: 'place', id: 'ulaanbaatar' }}
          view={viewOfLive(search)}
          record={RECORD}
          language="en"
          onClose={() => undefined}
          onOpen={() => undefined}
        />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  expect(screen.getByText(shown)).toBeTruthy();
});
