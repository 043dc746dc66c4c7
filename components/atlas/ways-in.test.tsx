import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { toursQuery } from '@/components/queries/tour-queries';
import { plainLinks } from '@/components/ui/testing';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { TourSummary } from '@/lib/model/atlas-tour';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import messages from '@/messages/en.json';
import { PICTURE_ID } from './focus-picture';
import { WaysIn } from './ways-in';

vi.mock('@/components/ui/navigation', () => plainLinks);

const CUBES = buildFlowCubes(
  flowTableOfLegs([
    flowRow({ eventId: 'early', from: 'moscow', to: 'hanoi', earliest: '1950-01-30' }),
    flowRow({ eventId: 'visit', from: 'seoul', to: 'hanoi', earliest: '2018-03-01' }),
    flowRow({ eventId: 'summit', from: 'pyongyang', to: 'hanoi', earliest: '2019-02-27' }),
  ]),
);
const PLACES = [{ id: 'hanoi', name: 'Hanoi' }] as AtlasPlace[];
const TOURS = [
  { id: 'another', title: 'Another' },
  { id: 'mongolia-the-mediator', title: 'Mongolia the mediator' },
] as TourSummary[];

const onView = vi.fn<(view: View) => void>();
const onDismiss = vi.fn<() => void>();
const link = (name: string | RegExp) => screen.getByRole<HTMLAnchorElement>('link', { name });
const addressOf = (name: string | RegExp) => link(name).getAttribute('href');

function show({ takesFocus = false, tours = TOURS } = {}) {
  const client = new QueryClient();
  client.setQueryData(toursQuery('en').queryKey, tours);
  render(
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <div id={PICTURE_ID} tabIndex={-1} data-testid="picture" />
        <WaysIn
          cubes={CUBES}
          places={PLACES}
          language="en"
          insets={{ top: 0, right: 0, bottom: 0, left: 0 }}
          takesFocus={takesFocus}
          onView={onView}
          onDismiss={onDismiss}
        />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  onView.mockClear();
  onDismiss.mockClear();
});

it('names a tour, the busiest years and the busiest place, each with its own address', () => {
  show();
  expect(link(/^Follow a tour/).textContent).toContain('Mongolia the mediator');
  expect(addressOf(/^Follow a tour/)).toBe('/en/tours/mongolia-the-mediator');
  expect(link(/^Look at a period/).textContent).toContain('2018–2019: 2 events');
  expect(addressOf(/^Look at a period/)).toBe('/en?from=2018&to=2019');
  expect(link(/^Start from a place/).textContent).toContain('Hanoi: 3 events');
  expect(addressOf(/^Start from a place/)).toBe('/en?open=place.hanoi');
  expect(addressOf('Three tours to start with')).toBe('/en/tours#start');
});

it('leads to all tours, where none is known', () => {
  show({ tours: [] });
  expect(addressOf(/^Follow a tour/)).toBe('/en/tours');
});

it('shows what is chosen, as its link would, and goes', async () => {
  show();
  await userEvent.click(link(/^Look at a period/));
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(onView).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_VIEW, from: 2018, to: 2019 });
});

it('leaves the focus where it is, unless it was asked for', () => {
  show();
  expect(document.activeElement).toBe(document.body);
});

it('takes the focus where it was asked for, and gives it to the map when it goes', async () => {
  show({ takesFocus: true });
  expect(document.activeElement).toBe(link(/^Follow a tour/));
  await userEvent.keyboard('{Escape}');
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(screen.getByTestId('picture'));
});

it('goes at its button, and at an Escape that nothing else has used', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
  const used = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  used.preventDefault();
  document.body.dispatchEvent(used);
  expect(onDismiss).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Escape}');
  expect(onDismiss).toHaveBeenCalledTimes(2);
});
