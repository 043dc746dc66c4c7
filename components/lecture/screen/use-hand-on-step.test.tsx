import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { viewOf } from '@/lib/lecture/presented-tour';
import { useHandOnStep } from './use-hand-on-step';

const STEP = viewOf('from=2013&to=2013&open=place.hanoi&camera=105,21,4');
const NEXT = viewOf('from=2018&to=2018');

it('moves the map of one step, and gives the step its own camera back', () => {
  const { result } = renderHook(() => useHandOnStep());
  const moved = { longitude: 1, latitude: 2, zoom: 3, bearing: 0, pitch: 0 };
  act(() => result.current.change(STEP, { camera: moved }));
  expect(result.current.viewOf(STEP)).toEqual({ ...STEP, camera: moved });
  expect(result.current.viewOf(NEXT)).toBe(NEXT);
  act(() => result.current.reset());
  expect(result.current.viewOf(STEP)).toBe(STEP);
});

it('tells what a hand has opened from what the step opens', () => {
  const { result } = renderHook(() => useHandOnStep());
  expect(result.current.openedOn(STEP)).toBeNull();
  act(() => result.current.change(STEP, { open: { kind: 'place', id: 'seoul' } }));
  expect(result.current.openedOn(STEP)).toEqual({ kind: 'place', id: 'seoul' });
  act(() => result.current.change(STEP, { open: STEP.open }));
  expect(result.current.openedOn(STEP)).toBeNull();
  expect(result.current.viewOf(STEP)).toEqual(STEP);
});
