import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { ClientRecord } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import { edtfBounds } from '@/lib/time/edtf';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { ViewSummary } from './view-summary';

const DATES = { one: '1991', two: '2018', three: '2019', doubt: '[2019,2020]' };
const rows = Object.entries(DATES).map(([eventId, edtf]) =>
  flowRow({ eventId, edtf, ...edtfBounds(edtf) }),
);
const RECORD: ClientRecord = {
  cubes: buildFlowCubes(flowTableOfLegs(rows)),
  places: [],
  corridors: [],
  actors: [],
  sources: [],
  summaries: [],
  subjects: [],
};

function Atlas({ search }: { readonly search: string }) {
  const { view } = parseView(new URLSearchParams(search));
  const { listed, mayFall } = useVisibleRecord(view, RECORD, 'en');
  const names = () => null;
  return (
    <ViewSummary listed={listed} mayFall={mayFall} view={view} names={names} playing={false} />
  );
}

function spoken(search: string) {
  vi.useFakeTimers();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" messages={messages}>
        <Atlas search={search} />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  act(() => void vi.advanceTimersByTime(2000));
  return screen.getByRole('status').textContent;
}

it('counts the events of both periods, as it does what may fall in them', () => {
  const words = spoken('from=1990&to=2010&compare=2018-2019');
  expect(words).toMatch(/^3 events · /);
  expect(words).toContain('1 more may fall in these years');
});

it('counts those of one period where nothing is compared', () => {
  expect(spoken('from=1990&to=2010')).toMatch(/^1 event · /);
});
