import { fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { groundCourse } from '@/lib/lecture/ink/stroke-points';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { PenPad } from './pen-pad';
import type { PictureGround } from './picture-ground';

/** Ten pixels a degree; nothing is on the ground right of 200. */
const GROUND: PictureGround = {
  on: 'second-map',
  size: { width: 300, height: 200 },
  unproject: (x, y) => (x > 200 ? null : [x / 10, y / 10]),
  project: ([longitude, latitude]) => [longitude * 10, latitude * 10],
};
const SEEN: readonly InkStroke[] = [
  { colour: 'ink', on: 'second-map', points: [1000, 2000, 1000, 0] },
  { colour: 'ink', on: 'map', points: [0, 0] },
];

function show(colour: 'accent' | null) {
  const onStroke = vi.fn<(stroke: InkStroke) => void>();
  const { container } = render(
    <svg>
      <PenPad ground={GROUND} strokes={SEEN} colour={colour} onStroke={onStroke} />
    </svg>,
  );
  const pad = container.querySelector('[data-pen-pad]');
  const draw = (...way: readonly (readonly [number, number])[]) => {
    // The picture is drawn on the page half as large as it is.
    pad!.getBoundingClientRect = () => new DOMRect(0, 0, 150, 100);
    pad!.setPointerCapture = () => undefined;
    const [begin, ...rest] = way.map(([x, y]) => ({ clientX: x / 2, clientY: y / 2 }));
    fireEvent.pointerDown(pad!, begin);
    for (const point of rest) fireEvent.pointerMove(pad!, point);
    fireEvent.pointerUp(pad!);
  };
  return { container, pad, draw, onStroke };
}

it('shows what is drawn on the map under the picture, and on no other', () => {
  const { container, pad } = show(null);
  expect([...container.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toEqual([
    'M10 20L20 20',
    'M10 20L20 20',
  ]);
  expect(pad).toBeNull();
});

it('draws on the ground of its map, and leaves out what is beside the globe', () => {
  const { draw, onStroke } = show('accent');
  draw([50, 60], [100, 160], [250, 160]);
  const { points, ...stroke } = onStroke.mock.lastCall![0];
  expect(stroke).toEqual({ colour: 'accent', on: 'second-map' });
  expect(groundCourse(points)).toEqual([
    [5, 6],
    [10, 16],
  ]);
});

it('draws nothing where there is no ground', () => {
  const { draw, onStroke } = show('accent');
  draw([250, 60], [260, 60]);
  expect(onStroke).not.toHaveBeenCalled();
});
