import { expect, it } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { mapContent } from '../scene/map-content';
import { leg, sampleMap } from '../scene/testing';
import { stillStrokes } from './still-strokes';

const { plan, content } = sampleMap([
  leg('one', 'pyongyang', 'ulaanbaatar'),
  leg('two', 'pyongyang', 'ulaanbaatar'),
  leg('back', 'ulaanbaatar', 'pyongyang', { type: 'barter' }),
  leg('far', 'washington', 'seoul', { status: 'planned' }),
]);

it('draws the arcs where they are few, each with a head where it went', () => {
  const strokes = stillStrokes(content);
  expect(strokes).toHaveLength(content.arcs.length);
  expect(strokes.every(({ atStart, atEnd }) => atEnd && !atStart)).toBe(true);
  expect(strokes.find(({ from }) => from === 'washington')).toMatchObject({ occurred: false });
});

it('draws one stroke a pair where arcs are folded, the busiest on top, with heads both ways', () => {
  const strokes = stillStrokes(mapContent(plan, UNFILTERED, null, { corridors: [], lines: [] }, 2));
  expect(strokes.map(({ key }) => key)).toEqual(['seoul~washington', 'pyongyang~ulaanbaatar']);
  expect(strokes.at(-1)).toMatchObject({ atStart: true, atEnd: true, family: 'visit' });
});
