import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import coarse from 'world-atlas/land-110m.json';
import { landQuery } from '@/components/queries/land-query';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { StepPicture } from './step-picture';

const row = flowRow({
  eventId: 'a',
  from: 'hanoi',
  to: 'seoul',
  earliest: '2018-01-01',
  latest: '2018-01-01',
});
const RECORD = {
  cubes: buildFlowCubes(
    flowTableOfLegs([
      row,
      flowRow({
        ...row,
        eventId: 'b',
        family: 'meeting',
        type: 'talks',
        earliest: '1990-01-01',
        latest: '1990-01-01',
      }),
    ]),
  ),
  places: [
    { id: 'hanoi', name: 'Hanoi', longitude: 105.8, latitude: 21 },
    { id: 'seoul', name: 'Seoul', longitude: 127, latitude: 37.6 },
  ] as AtlasPlace[],
  corridors: [],
  actors: [],
  sources: [],
  summaries: ['a', 'b'].map((id) => ({
    id,
    legs: [{ from: 'hanoi', to: 'seoul' }],
    corridor: null,
  })) as unknown as EventSummary[],
  subjects: [],
};
const answered = vi.hoisted(() => ({ whole: null as unknown, failed: undefined as unknown }));
vi.mock('@/components/record/use-client-record', () => ({ useClientRecord: () => answered }));

const INK: readonly InkStroke[] = [
  { colour: 'accent', on: 'map', points: [105_000, 25_000, 20_000, 10_000] },
  { colour: 'ink', on: 'window', points: [100, 100] },
];

function show(search: string, legendPlace: HTMLElement | null = null, told?: string[]) {
  const client = new QueryClient();
  client.setQueryData(landQuery('110m').queryKey, coarse);
  const asked = vi.fn<(address: string) => Promise<Response>>(() => new Promise(() => undefined));
  vi.stubGlobal('fetch', asked);
  render(
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <StepPicture
          view={parseView(new URLSearchParams(search)).view}
          language="en"
          told={told}
          ink={INK}
          legendPlace={legendPlace}
        />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  return { client, asked };
}
const pictures = () => screen.getAllByRole('img', { name: /^Map, / });

beforeEach(() => {
  Object.assign(answered, { whole: RECORD, failed: undefined });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(390);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(292);
});

it('is drawn as large as its place, says what it shows, and explains its signs elsewhere', () => {
  const legend = document.body.appendChild(document.createElement('div'));
  const { asked } = show('from=2018&to=2018', legend);
  const [picture] = pictures();
  expect(picture!.getAttribute('viewBox')).toBe('0 0 390 292');
  expect(picture!.getAttribute('aria-label')).toContain('Hanoi to Seoul');
  expect(legend.textContent).toContain(messages.vocabulary.family.visit);
  // Who looks from afar does without the coasts that are ten times as many bytes.
  expect(asked).not.toHaveBeenCalled();
  legend.remove();
});

it('stands on the coarse land until the fine one has come', () => {
  const { client, asked } = show('from=2018&to=2018&frame=127,37,4,4');
  expect(asked).toHaveBeenCalledWith('/basemap/land-50m.json', expect.anything());
  const coasts = () => pictures()[0]!.querySelector('.fill-map-land')!.getAttribute('d')!;
  const before = coasts();
  expect(before.length).toBeGreaterThan(50);
  // Any other land shows that it is taken.
  const { arcs } = coarse as unknown as { arcs: number[][][] };
  const moved = {
    ...coarse,
    arcs: arcs.map(([first, ...rest]) => [first!.map((x) => x + 1), ...rest]),
  };
  act(() => void client.setQueryData(landQuery('50m').queryKey, moved as never));
  return vi.waitFor(() => expect(coasts()).not.toBe(before));
});

it('pales what the lit sentence does not tell of', () => {
  const paleLines = () => pictures()[0]!.querySelectorAll('g[opacity]').length;
  show('', null, ['a']);
  expect(paleLines()).toBeGreaterThan(0);
  cleanup();
  show('');
  expect(paleLines()).toBe(0);
});

it('has what is drawn on the map where it is on the map, and not on two', () => {
  const drawings = () => [...document.querySelectorAll('[data-ink] path')];
  show('frame=115,30,30,20');
  const [edge, ...others] = drawings();
  expect(others).toHaveLength(1);
  // From the lower left of the middle to its upper right.
  const [x1, y1, x2, y2] = edge!
    .getAttribute('d')!
    .match(/[\d.]+/g)!
    .map(Number);
  expect([x1! < 195, y1! > 146, x2! > 195, y2! < 146]).toEqual([true, true, true, true]);
  cleanup();
  show('from=2010&to=2012&compare=2018-2018');
  expect(drawings()).toEqual([]);
});

it('draws two periods side by side', () => {
  show('from=2010&to=2012&compare=2018-2018');
  expect(pictures()).toHaveLength(2);
  expect(
    pictures().map((picture) => picture.getAttribute('aria-label')!.includes('Seoul')),
  ).toEqual([false, true]);
});

it('says when there is no record, and asks again', async () => {
  const refetch = vi.fn<() => Promise<void>>(() => Promise.resolve());
  Object.assign(answered, { whole: null, failed: { refetch } });
  show('from=2018');
  expect(screen.getByText(messages.follow.noMap)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: messages.follow.retry }));
  expect(refetch).toHaveBeenCalledOnce();
});
