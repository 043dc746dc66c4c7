import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Moment, PlaybackUnit } from '@/lib/timeline/playback-state';
import { yearStops, type Stop } from '@/lib/timeline/playback-stops';
import { ALL_YEARS, type Years } from '@/lib/time/year-range';
import messages from '@/messages/en.json';
import type { Caption } from './playback-caption';
import { TimelineHead } from './timeline-head';
import { usePlayback } from './use-playback';

const EVENTS: readonly Stop[] = ['a', 'b', 'c'].map((id) => ({ year: 2018, open: `event.${id}` }));
const STOPS = { year: yearStops([2018]), event: EVENTS, 'key-event': EVENTS.slice(2) };

const CAPTION: Caption = { when: '2018', titles: ['One', 'Two'], more: 7 };

function head(unit: PlaybackUnit = 'year') {
  let moment: Moment = { years: ALL_YEARS, dates: 'any', maybe: 'out', open: null };
  let ongoing: 'in' | 'out' = 'in';
  function OverMoment() {
    const [current, setMoment] = useState(moment);
    const [shownOngoing, setOngoing] = useState(ongoing);
    [moment, ongoing] = [current, shownOngoing];
    const control = usePlayback(
      current,
      STOPS,
      () => null,
      () => false,
      setMoment,
    );
    return (
      <>
        <button type="button" onClick={() => control.setUnit(unit)}>
          unit
        </button>
        <button type="button" onClick={control.toggle}>
          play
        </button>
        <TimelineHead
          control={control}
          caption={control.shown && CAPTION}
          years={current.years}
          ongoing={shownOngoing}
          titleOf={(open) => `Title of ${open}`}
          onYears={(years: Years) => setMoment({ ...current, years })}
          onOngoing={setOngoing}
        />
      </>
    );
  }
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <OverMoment />
    </NextIntlClientProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'unit' }));
  const play = () => fireEvent.click(screen.getByRole('button', { name: 'play' }));
  return { moment: () => moment, ongoing: () => ongoing, play };
}

it('offers periods with their names, and says which is chosen', () => {
  const { moment } = head();
  const preset = screen.getByRole('button', { name: '2018–19: summits' });
  expect(preset.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(preset);
  expect(moment().years).toEqual({ from: 2018, to: 2019 });
  expect(preset.getAttribute('aria-pressed')).toBe('true');
});

it('switches off what still goes on, and on again', () => {
  const { ongoing } = head();
  const box = screen.getByRole('checkbox', { name: 'With what still goes on' });
  fireEvent.click(box);
  expect(ongoing()).toBe('out');
  fireEvent.click(box);
  expect(ongoing()).toBe('in');
});

it('has no scrubber by years', () => {
  head();
  expect(screen.queryByRole('slider')).toBeNull();
});

it('tells what is played, also when it is paused, beside the same periods', () => {
  const { play, moment } = head();
  const preset = screen.getByRole('button', { name: '2018–19: summits' });
  expect(preset.textContent).toBe('2018–19: summits');
  preset.focus();
  play();
  expect(screen.getByText('and 7 more')).toBeDefined();
  expect(document.activeElement).toBe(preset);
  play();
  expect(screen.getByText('and 7 more')).toBeDefined();
  expect(preset.textContent).toBe('2018–19');
  fireEvent.click(screen.getByRole('button', { name: '2018–19: summits' }));
  expect(moment().years).toEqual({ from: 2018, to: 2019 });
  expect(screen.queryByText('and 7 more')).toBeNull();
});

it('goes through the events by a slider that names them, and says how many are left', () => {
  const { moment } = head('event');
  const slider = screen.getByRole('slider', { name: 'Through the events' });
  expect(screen.getByText('3 left')).toBeDefined();
  fireEvent.change(slider, { target: { value: '1' } });
  expect(moment().open).toBe('event.b');
  expect(slider.getAttribute('aria-valuetext')).toBe('2 of 3: Title of event.b');
  expect(screen.getByText('1 left')).toBeDefined();
  fireEvent.change(slider, { target: { value: '2' } });
  expect(screen.getByText('none left')).toBeDefined();
});

it('has as many stops as there are key events', () => {
  head('key-event');
  expect(screen.getByRole('slider').getAttribute('max')).toBe('0');
});
