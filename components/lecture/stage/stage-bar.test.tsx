import { createEvent, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { viewOf } from '@/lib/lecture/presented-tour';
import { TYPES_BY_FAMILY } from '@/lib/model/vocabulary';
import type { View } from '@/lib/view/view';
import { StageBar } from './stage-bar';
import { showLecture, STAGE_RECORD, stubScreen } from './testing';

beforeEach(stubScreen);

function show(search: string) {
  const onChange = vi.fn<(change: Partial<View>) => void>();
  const { container } = showLecture(
    <StageBar
      view={viewOf(search)}
      wholeCubes={STAGE_RECORD.cubes!}
      cubes={STAGE_RECORD.cubes!}
      count={1}
      mayFall={0}
      isFrozen={false}
      isStill
      playbackRef={null}
      onChange={onChange}
    />,
  );
  return { onChange, bar: container.firstElementChild! };
}

it('moves the years with the wheel by one, and not for a twitch or an enlarged page', () => {
  const { onChange, bar } = show('from=2013&to=2014');
  fireEvent.wheel(bar, { deltaY: 20 });
  const enlarges = createEvent.wheel(bar, { deltaY: 100 });
  Object.defineProperty(enlarges, 'ctrlKey', { value: true });
  fireEvent(bar, enlarges);
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.wheel(bar, { deltaY: 40 });
  expect(onChange).toHaveBeenLastCalledWith({ from: 2014, to: 2015, dates: 'any' });
  // A wheel that counts in lines.
  fireEvent.wheel(bar, { deltaY: -3, deltaMode: 1 });
  expect(onChange).toHaveBeenLastCalledWith({ from: 2012, to: 2013, dates: 'any' });
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('has a legend that filters, with Alt by one kind alone', () => {
  const { onChange } = show('types=2.trade');
  const visits = screen.getByRole('button', { name: /Visits/ });
  expect(visits.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(visits);
  const [[{ types }]] = onChange.mock.calls as [[Partial<View>]];
  expect(types).toEqual(expect.arrayContaining(['state-visit', ...TYPES_BY_FAMILY.trade]));
  fireEvent.click(visits, { altKey: true });
  expect(onChange).toHaveBeenLastCalledWith({ types: [...TYPES_BY_FAMILY.visit] });
});

it('has a handle at each end of the years, for a keyboard as well', () => {
  const { onChange } = show('from=2013&to=2018');
  const last = screen.getByRole('slider', { name: 'To year' });
  fireEvent.change(last, { target: { value: '2019' } });
  expect(onChange).toHaveBeenLastCalledWith({ from: 2013, to: 2019, dates: 'any' });
  fireEvent.change(last, { target: { value: '2020' } });
  // The last year of the record leaves the range open.
  expect(onChange).toHaveBeenLastCalledWith({ from: 2013, to: null, dates: 'any' });
  fireEvent.click(screen.getByRole('button', { name: 'All years' }));
  expect(onChange).toHaveBeenLastCalledWith({ from: null, to: null, dates: 'any' });
});
