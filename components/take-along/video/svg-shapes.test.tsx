import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mapShapesOf, shapesOf, type Paint } from './svg-shapes';

/** A style sheet of one rule: what the attributes say. */
const paintOf = (element: SVGElement): Paint => ({
  fill: element.getAttribute('fill'),
  stroke: element.getAttribute('stroke'),
  strokeWidth: 1,
  dash: [],
  cap: 'butt',
  join: 'miter',
  opacity: Number(element.getAttribute('opacity') ?? 1),
  strokeOpacity: 1,
  fontSize: 12,
  fontWeight: '400',
  fontStyle: 'normal',
  anchor: 'left',
});

const drawn = (content: React.ReactNode) =>
  render(<svg>{content}</svg>).container.querySelector('svg')!;

it('lists what is drawn, in its order, each where its groups put it', () => {
  const svg = drawn(
    <g transform="translate(10 20)" opacity={0.5}>
      <circle cx={1} cy={2} r={3} fill="red" />
      <g transform="scale(2)" opacity={0.5}>
        <path d="M0 0L1 1" stroke="blue" />
      </g>
    </g>,
  );
  const shapes = shapesOf(svg, paintOf);
  expect(shapes).toHaveLength(2);
  expect(shapes[0]).toMatchObject({
    kind: 'path',
    d: 'M4 2A3 3 0 1 1 -2 2A3 3 0 1 1 4 2Z',
    matrix: [1, 0, 0, 1, 10, 20],
    paint: { fill: 'red', opacity: 0.5 },
  });
  expect(shapes[1]).toMatchObject({
    d: 'M0 0L1 1',
    matrix: [2, 0, 0, 2, 10, 20],
    paint: { stroke: 'blue', opacity: 0.25 },
  });
});

it('tells the ground, the lines and the names of a map apart', () => {
  const svg = drawn(
    <>
      <rect width={5} height={4} />
      <path d="M0 0Z" />
      <g>
        <path d="M1 1L2 2" />
      </g>
      <circle r={1} />
      <text x="3.5" y="4">
        Hanoi
      </text>
    </>,
  );
  const { ground, lines, names } = mapShapesOf(svg, paintOf);
  expect(ground).toHaveLength(2);
  expect(lines).toHaveLength(2);
  expect(names).toEqual([expect.objectContaining({ kind: 'text', text: 'Hanoi', x: 3.5, y: 4 })]);
});
