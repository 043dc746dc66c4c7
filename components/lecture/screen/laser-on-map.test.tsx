import { act, render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { MapSurface } from '@/components/map/map-surface';
import { LaserOnMap } from './laser-on-map';
import { SpeakerLaser } from './speaker-laser';

const SEOUL = { longitude: 127, latitude: 37.5, on: 'map' } as const;

/** A map of which one degree is so many pixels; nothing west of Greenwich is seen. */
function surface() {
  let [pixels, layOut] = [2, () => {}];
  const map: MapSurface = {
    project: ([x, y]) => ({ x: x * pixels, y: y * pixels, visible: x >= 0 }),
    groundAt: () => null,
    onLayOut: (listener) => {
      layOut = listener;
      return () => {
        layOut = () => {};
      };
    },
  };
  const zoom = (next: number) => {
    pixels = next;
    layOut();
  };
  return { map, zoom };
}

function shown(on: 'map' | 'second-map' = 'map') {
  const laser = new SpeakerLaser();
  const { map, zoom } = surface();
  const { container } = render(<LaserOnMap laser={laser} on={on} surface={map} />);
  const dot = container.querySelector<HTMLElement>('[data-speaker-laser]')!;
  return { laser, zoom, at: () => (dot.hidden ? null : dot.style.translate) };
}

beforeEach(() => void vi.useFakeTimers());

it('points where the speaker does, also when the map moves', () => {
  const { laser, zoom, at } = shown();
  expect(at()).toBeNull();
  act(() => laser.show(SEOUL));
  expect(at()).toBe('254px 75px');
  zoom(4);
  expect(at()).toBe('508px 150px');
  act(() => laser.show(null));
  expect(at()).toBeNull();
});

it('points at nothing that the map does not show, nor at what is on the other map', () => {
  const first = shown();
  act(() => first.laser.show({ ...SEOUL, longitude: -77 }));
  expect(first.at()).toBeNull();
  const second = shown('second-map');
  act(() => second.laser.show(SEOUL));
  expect(second.at()).toBeNull();
  act(() => second.laser.show({ ...SEOUL, on: 'second-map' }));
  expect(second.at()).toBe('254px 75px');
});

it('goes by itself when a phone is heard of no more', () => {
  const { laser, at } = shown();
  act(() => laser.show(SEOUL));
  act(() => void vi.advanceTimersByTime(14_000));
  act(() => laser.show(SEOUL));
  act(() => void vi.advanceTimersByTime(14_000));
  expect(at()).not.toBeNull();
  act(() => void vi.advanceTimersByTime(1000));
  expect(at()).toBeNull();
});
