import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { EventSummary } from '@/lib/model/event-summary';
import { edtfBounds } from '@/lib/time/edtf';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import messages from '@/messages/en.json';
import { Timeline } from './timeline';

class NoResize {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', NoResize);
});

const DATES = {
  founded: '1991',
  visit: '2018-05-01',
  summit: '2018-06-12',
  letter: '2018-07',
  talks: '2018-09',
  reply: '2019',
  offer: '[2021,2022]',
  answer: '2023',
};
const ids = Object.keys(DATES) as (keyof typeof DATES)[];
const cubes = buildFlowCubes(
  flowTableOfLegs(
    ids.map((eventId) =>
      flowRow({
        eventId,
        from: 'pyongyang',
        to: 'hanoi',
        edtf: DATES[eventId],
        ...edtfBounds(DATES[eventId]),
      }),
    ),
  ),
);
const summaries = ids.map((id): EventSummary => ({
  id,
  title: `The ${id}`,
  summary: '',
  family: 'visit',
  type: 'official-visit',
  kind: 'act',
  status: 'occurred',
  certainty: 'explicit',
  supplement: false,
  edtf: DATES[id],
  ...edtfBounds(DATES[id]),
  dateText: null,
  legs: [{ from: 'pyongyang', to: 'hanoi', mutual: false }],
  venue: null,
  corridor: null,
  actors: [],
  reporters: [],
  sources: id === 'summit' ? ['a', 'b', 'c', 'd'] : ['a'],
  roles: {},
  differsOn: [],
}));

/** The timeline over a view of its own, with what it lets flash. */
function timeline(first: Partial<View> = {}, motionReduced = false) {
  const flashes: (ReadonlySet<string> | null)[] = [];
  const onPlaying = vi.fn<(playing: boolean) => void>();
  let shown: View = { ...DEFAULT_VIEW, ...first };
  function OverView() {
    const [view, setView] = useState(shown);
    shown = view;
    return (
      <Timeline
        wholeCubes={cubes}
        cubes={cubes}
        view={view}
        summaries={summaries}
        motionReduced={motionReduced}
        onBegun={(events) => void flashes.push(events)}
        onPlaying={onPlaying}
        onChange={(change) => setView((current) => ({ ...current, ...change }))}
      />
    );
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" messages={messages}>
        <OverView />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  return {
    press: (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name })),
    choose: (name: string) => fireEvent.click(screen.getAllByRole('radio', { name })[0]!),
    years: () => [shown.from, shown.to],
    maybe: () => shown.maybe,
    spoken: () => screen.getByRole('status').textContent,
    toldOfPlaying: () => onPlaying.mock.calls.flat(),
    flashes: () => flashes.flatMap((events) => (events === null ? [] : [[...events]])),
    isFlashing: () => (flashes.at(-1) ?? null) !== null,
  };
}
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

it('shows what may fall in a year only where playing stops at such an event', () => {
  const { press, choose, years, maybe } = timeline({ from: 2019, to: 2023 });
  choose('By event');
  press('Play 2019–2023');
  const seen = [maybe()];
  for (let stop = 0; stop < 3; stop += 1) {
    wait(3000);
    seen.push(maybe());
  }
  expect(seen).toEqual(['out', 'in', 'out', 'out']);
  expect(years()).toEqual([2019, 2023]);
});

describe('what playing tells', () => {
  it('is spoken: the titles of what began, those of most sources, and how many more', () => {
    const { press, choose, spoken } = timeline({ from: 2018, to: 2019 });
    choose('Slow');
    press('Play 2018–2019');
    wait(0);
    expect(spoken()).toBe('2018: The visit, The summit, The letter, and 1 more');
  });

  it('is spoken no more often than a reader can follow, and at once when playing is paused', () => {
    const { press, spoken, toldOfPlaying } = timeline();
    press('Play');
    wait(0);
    expect(spoken()).toContain('The founded');
    wait(1500);
    wait(0);
    expect(spoken()).toContain('The founded');
    press('Pause');
    wait(0);
    expect(spoken()).toContain('2018: ');
    expect(toldOfPlaying()).toEqual([true, false]);
  });

  it('lets what began flash once, for less than its stop lasts', () => {
    const { press, flashes, isFlashing } = timeline({ from: 2018, to: 2019 });
    press('Play 2018–2019');
    expect(flashes()).toEqual([['visit', 'summit', 'letter', 'talks']]);
    expect(isFlashing()).toBe(true);
    wait(650);
    expect(isFlashing()).toBe(false);
    wait(850);
    expect(flashes()).toHaveLength(2);
  });

  it('lets nothing flash for a reader who wants no motion', () => {
    const { press, flashes } = timeline({ from: 2018, to: 2019 }, true);
    press('Play 2018–2019');
    wait(1500);
    expect(flashes()).toEqual([]);
  });
});

describe('the years', () => {
  it('are those of before when the playing has ended', () => {
    const { press, years } = timeline({ from: 2018, to: 2019 });
    press('Play 2018–2019');
    expect(years()).toEqual([2018, 2018]);
    wait(1500);
    wait(1500);
    expect(years()).toEqual([2018, 2019]);
  });

  it('keep both boxes while one has the focus, although one year has been typed', () => {
    const { years } = timeline({ from: 2018, to: 2019 });
    const box = screen.getByRole('textbox', { name: 'To year' });
    act(() => box.focus());
    fireEvent.change(box, { target: { value: '2018' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(years()).toEqual([2018, 2018]);
    expect(box.closest('[inert]')).toBeNull();
    act(() => box.blur());
    expect(box.closest('[inert]')).not.toBeNull();
    expect(screen.getByRole('textbox', { name: 'Year' }).closest('[inert]')).toBeNull();
  });

  it('open on the busiest one, with one box that takes any', () => {
    const { choose, years } = timeline();
    choose('One year');
    expect(years()).toEqual([2018, 2018]);
    const box = screen.getByRole('textbox', { name: 'Year' });
    fireEvent.change(box, { target: { value: '1995' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(years()).toEqual([1995, 1995]);
  });
});
