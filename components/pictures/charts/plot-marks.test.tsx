import { dot, image, rect, ruleY, text } from '@observablehq/plot';
import { expect, it } from 'vitest';
import { familyColour } from '@/components/event/family-style';
import { plotMarks } from './plot-marks';

const FRAME = {
  width: 100,
  height: 100,
  margin: 0,
  x: { domain: [0, 1], axis: null },
  y: { domain: [0, 1], axis: null },
} as const;

it('reads what Plot draws, with places, colours and dashes', () => {
  const fill = { value: () => familyColour('visit'), scale: null };
  const marks = plotMarks(
    {
      ...FRAME,
      marks: [
        rect([0], { x1: 0, x2: 0.5, y1: 0, y2: 0.25, fill, fillOpacity: 0.4 }),
        ruleY([0.5], { stroke: 'var(--rule)', strokeDasharray: '2 3' }),
        dot([0.5], { x: 0.5, y: 0.5, r: 4, fill: 'var(--panel)', stroke: 'var(--ink)' }),
        text(['one\ntwo'], {
          x: 0.5,
          y: 0.5,
          text: String,
          textAnchor: 'end',
          dx: -8,
          fontWeight: 600,
        }),
      ],
    },
    'night',
  );
  expect(marks).toMatchObject([
    { kind: 'path', fill: { colour: '#6182ff', opacity: 0.4 } },
    { kind: 'path', fill: null, stroke: { colour: '#2b384c', dash: [2, 3] } },
    { kind: 'disc', x: 50.5, y: 50.5, radius: 4, fill: { colour: '#141d2b' } },
    { kind: 'text', text: 'one', x: 42.5, anchor: 'end', isBold: true },
    { kind: 'text', text: 'two', x: 42.5 },
  ]);
  const [bar, , , one, two] = marks as { lines?: { points: number[][] }[]; y?: number }[];
  expect(bar!.lines![0]!.points).toEqual([
    [0, 75],
    [50, 75],
    [50, 100],
    [0, 100],
  ]);
  expect(two!.y! - one!.y!).toBeCloseTo(11, 5);
});

it('refuses a part that it does not know', () => {
  const marks = [image([0], { x: 0.5, y: 0.5, src: () => 'data:image/png;base64,' })];
  expect(() => plotMarks({ ...FRAME, marks }, 'day')).toThrow('No part of a chart: image');
});
