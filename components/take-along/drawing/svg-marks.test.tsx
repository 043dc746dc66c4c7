import { beforeEach, expect, it, vi } from 'vitest';
import { familyColour } from '@/components/event/family-style';
import type { DrawingMark } from '@/lib/take-along/mark';
import { readDetached } from './detached';
import { svgMarks } from './svg-marks';

// Drawn outside of `act`, as in a browser.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));

const marksOf = (drawing: React.ReactElement, theme: 'day' | 'night' = 'day') =>
  readDetached(<svg>{drawing}</svg>, (place) => svgMarks(place.querySelector('svg')!, theme));

function only<Kind extends DrawingMark['kind']>(marks: readonly DrawingMark[], kind: Kind) {
  const [mark] = marks;
  if (marks.length !== 1 || mark?.kind !== kind) throw new Error(`No single ${kind}`);
  return mark as Extract<DrawingMark, { kind: Kind }>;
}

it('moves, turns and enlarges a part as the groups round it say', () => {
  const mark = only(
    marksOf(
      <g transform="translate(10 20)">
        <path
          transform="rotate(90) scale(2)"
          d="M0 0L3 0"
          stroke={familyColour('visit')}
          strokeWidth={1.5}
          strokeDasharray="2 5"
        />
      </g>,
    ),
    'path',
  );
  expect(mark.lines[0]!.points.map(([x, y]) => [Math.round(x), Math.round(y)])).toEqual([
    [10, 20],
    [10, 26],
  ]);
  expect(mark.stroke).toEqual({ colour: '#00308e', opacity: 1, width: 3, dash: [4, 10] });
});

it('paints it as its groups and classes say, by day and by night', () => {
  const drawing = (
    <g opacity={0.5} fill="none" className="stroke-ink">
      <circle r={4} className="fill-map-land" strokeOpacity={0.5} />
    </g>
  );
  const mark = only(marksOf(drawing), 'disc');
  expect(mark.fill).toEqual({ colour: '#f5f0e2', opacity: 0.5 });
  expect(mark.stroke).toMatchObject({ colour: '#1d2530', opacity: 0.25, width: 1 });
  expect(only(marksOf(drawing, 'night'), 'disc').fill!.colour).toBe('#243146');
});

it('reads a name with what sets it off', () => {
  const mark = only(
    marksOf(
      <text
        x={5}
        y={6}
        fontSize={11}
        textAnchor="end"
        className="fill-ink stroke-map-land font-medium"
      >
        Hà Nội
      </text>,
    ),
    'text',
  );
  expect(mark).toMatchObject({ text: 'Hà Nội', x: 5, y: 6, anchor: 'end', size: 11, isBold: true });
  expect(mark.halo!.colour).toBe('#f5f0e2');
});

it('fails where a drawing has what it does not know', () => {
  expect(() => marksOf(<image href="/x.png" />)).toThrow('No part of a map: image');
});
