import { fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { groundCourse, windowCourse } from '@/lib/lecture/ink/stroke-points';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { InkMaps } from './ink-maps';
import { PenSheet } from './pen-sheet';

/** A map over the right half of the window, ten pixels a degree. */
function mapOnTheRight(): InkMaps {
  const maps = new InkMaps();
  const element = document.createElement('div');
  const left = window.innerWidth / 2;
  element.getBoundingClientRect = () =>
    new DOMRect(left, 0, window.innerWidth - left, window.innerHeight);
  maps.add({
    on: 'map',
    element,
    surface: {
      project: () => ({ x: 0, y: 0, visible: true }),
      groundAt: (x, y) => ({ place: [x / 10, y / 10], radiansPerPixel: 0.0001 }),
      onLayOut: () => () => undefined,
    },
  });
  return maps;
}

function draw(from: number, to: number): InkStroke {
  const onStroke = vi.fn<(stroke: InkStroke) => void>();
  const { container } = render(
    <PenSheet isDrawing colour="accent" strokes={[]} maps={mapOnTheRight()} onStroke={onStroke} />,
  );
  const sheet = container.querySelector('[data-strokes]')!;
  sheet.setPointerCapture = () => undefined;
  fireEvent.pointerDown(sheet, { clientX: from, clientY: 100 });
  fireEvent.pointerMove(sheet, { clientX: to, clientY: 200 });
  fireEvent.pointerUp(sheet, { clientX: to, clientY: 200 });
  return onStroke.mock.lastCall![0];
}

it('keeps a stroke on the map where it was drawn', () => {
  const left = window.innerWidth / 2;
  const stroke = draw(left + 50, left + 150);
  expect(stroke.on).toBe('map');
  expect(groundCourse(stroke.points)).toEqual([
    [5, 10],
    [15, 20],
  ]);
});

it('keeps a stroke beside the map on the window', () => {
  const stroke = draw(window.innerWidth * 0.1, window.innerWidth * 0.2);
  expect(stroke.on).toBe('window');
  const [first, last] = windowCourse(stroke.points);
  expect(first![0]).toBeCloseTo(0.1, 3);
  expect(last![0]).toBeCloseTo(0.2, 3);
});
