import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Moment } from '@/lib/timeline/playback-state';
import { yearStops, type Stop } from '@/lib/timeline/playback-stops';
import { ALL_YEARS, type Years } from '@/lib/time/year-range';
import { usePlayback } from './use-playback';

const YEARS = yearStops([1991, 1995, 2000]);
const EVENTS: readonly Stop[] = [
  { year: 1991, open: 'event.a' },
  { year: 1991, open: 'event.b' },
];
const STOPS = { year: YEARS, event: EVENTS, 'key-event': EVENTS.slice(1) };
const at = (years: Years): Moment => ({ years, dates: 'any', maybe: 'out', open: null });
/** How long a year is shown, unless the reader has chosen otherwise. */
const A_YEAR = 1500;

function playback(first: Moment = at(ALL_YEARS)) {
  const changes: { readonly moment: Moment; readonly history: string }[] = [];
  const { result } = renderHook(() => {
    const [moment, setMoment] = useState(first);
    const control = usePlayback(
      moment,
      STOPS,
      () => 1995,
      () => false,
      (next, history) => {
        changes.push({ moment: next, history });
        setMoment(next);
      },
    );
    return { control, setMoment };
  });
  return {
    control: () => result.current.control,
    choose: (moment: Moment) => act(() => result.current.setMoment(moment)),
    do: (work: (control: ReturnType<typeof usePlayback>) => void) =>
      act(() => work(result.current.control)),
    shown: () => changes.map(({ moment }) => moment.years.to),
    opened: () => changes.map(({ moment }) => moment.open),
    histories: () => changes.map(({ history }) => history),
  };
}

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());

it('shows one year after the other, each for its time, and stops at the last', () => {
  const timeline = playback(at({ from: 1990, to: 1990 }));
  timeline.do(({ toggle }) => toggle());
  expect(timeline.control().playing).toBe(true);
  expect(timeline.shown()).toEqual([1991]);
  wait(A_YEAR - 1);
  expect(timeline.shown()).toEqual([1991]);
  wait(1);
  wait(A_YEAR);
  expect(timeline.shown()).toEqual([1991, 1995, 2000]);
  wait(A_YEAR * 5);
  expect(timeline.shown()).toEqual([1991, 1995, 2000]);
  expect(timeline.control().playing).toBe(false);
});

it('shows the range that it began from again, after the last year has had its time', () => {
  const timeline = playback(at({ from: 1991, to: 1996 }));
  timeline.do(({ toggle }) => toggle());
  wait(A_YEAR);
  expect(timeline.shown()).toEqual([1991, 1995]);
  expect(timeline.control().playing).toBe(true);
  wait(A_YEAR);
  expect(timeline.shown()).toEqual([1991, 1995, 1996]);
  expect(timeline.control()).toMatchObject({ playing: false, mode: 'range', shown: null });
  expect(timeline.histories()).toEqual(['push', 'replace', 'replace']);
});

it('opens one year on the busiest, and then on the one that was looked at last', () => {
  const timeline = playback();
  timeline.do(({ setMode }) => setMode('single'));
  expect(timeline.shown()).toEqual([1995]);
  timeline.choose(at({ from: 2000, to: 2000 }));
  timeline.choose(at(ALL_YEARS));
  timeline.do(({ setMode }) => setMode('single'));
  expect(timeline.shown()).toEqual([1995, 2000]);
});

it('says how long all takes and what is left, and goes to any stop of it by hand', () => {
  const timeline = playback(at({ from: 1990, to: 1992 }));
  timeline.do(({ setUnit }) => setUnit('event'));
  expect(timeline.control()).toMatchObject({ milliseconds: 6000, run: { left: 2 } });
  timeline.do(({ goTo }) => goTo(EVENTS[1]!));
  expect(timeline.opened()).toEqual(['event.b']);
  expect(timeline.control()).toMatchObject({
    milliseconds: 6000,
    run: { left: 0 },
    playing: false,
  });
  timeline.do(({ setUnit }) => setUnit('key-event'));
  timeline.do(({ setSpeed }) => setSpeed('fast'));
  expect(timeline.control().milliseconds).toBe(1400);
});

it('is one step of the history, however many years it shows', () => {
  const timeline = playback();
  timeline.do(({ toggle }) => toggle());
  wait(A_YEAR);
  wait(A_YEAR);
  expect(timeline.histories()).toEqual(['push', 'replace', 'replace']);
});

it('goes on from where it was paused', () => {
  const timeline = playback();
  timeline.do(({ toggle }) => toggle());
  timeline.do(({ toggle }) => toggle());
  wait(A_YEAR * 5);
  expect(timeline.control().playing).toBe(false);
  expect(timeline.shown()).toEqual([1991]);
  timeline.do(({ toggle }) => toggle());
  wait(A_YEAR);
  expect(timeline.shown()).toContain(1995);
  expect(timeline.histories().slice(1)).not.toContain('push');
});

it('is paused by years that the reader chooses, and stays so when they are undone', () => {
  const timeline = playback();
  timeline.do(({ toggle }) => toggle());
  timeline.choose(at({ from: 1950, to: 1960 }));
  expect(timeline.control().playing).toBe(false);
  timeline.choose(at({ from: 1991, to: 1991 }));
  wait(A_YEAR * 5);
  expect(timeline.control().playing).toBe(false);
  expect(timeline.shown()).toEqual([1991]);
});

it('waits while the page is hidden', () => {
  const timeline = playback();
  timeline.do(({ toggle }) => toggle());
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  wait(A_YEAR * 5);
  expect(timeline.shown()).toEqual([1991]);
});

it('begins again at its end where that is asked for', () => {
  const timeline = playback();
  timeline.do(({ setLoops }) => setLoops(true));
  timeline.do(({ toggle }) => toggle());
  for (let stop = 0; stop < 3; stop += 1) wait(A_YEAR);
  expect(timeline.shown()).toEqual([1991, 1995, 2000, 1991]);
});

it('takes the chosen speed', () => {
  const timeline = playback();
  timeline.do(({ setSpeed }) => setSpeed('fast'));
  timeline.do(({ toggle }) => toggle());
  wait(700);
  expect(timeline.shown()).toEqual([1991, 1995]);
});

it('opens event by event', () => {
  const timeline = playback();
  timeline.do(({ setUnit }) => setUnit('event'));
  timeline.do(({ toggle }) => toggle());
  wait(3000);
  expect(timeline.opened()).toEqual(['event.a', 'event.b']);
  expect(timeline.control().open).toBe('event.b');
});

it('steps by hand, as far as there are stops', () => {
  const timeline = playback(at({ from: 1995, to: 1995 }));
  expect(timeline.control()).toMatchObject({
    year: 1995,
    mode: 'single',
    canStep: { previous: true, next: true },
  });
  timeline.do(({ step }) => step('next'));
  expect(timeline.shown()).toEqual([2000]);
  expect(timeline.control().canStep).toEqual({ previous: true, next: false });
  expect(timeline.control().playing).toBe(false);
});
