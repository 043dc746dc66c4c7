import { describe, expect, it } from 'vitest';
import { isSameTarget, selectionOf } from './map-target';
import { leg, sampleMap } from './testing';

const { content } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang'),
]);
const [visit] = content.arcs;

describe('what a click opens', () => {
  it('is the event of a single arc, the flow of several, the place of a node', () => {
    expect(selectionOf({ kind: 'arc', arc: visit! })).toEqual({ kind: 'event', id: 'visit' });
    expect(selectionOf({ kind: 'arc', arc: { ...visit!, eventId: null } })).toEqual({
      kind: 'flow',
      from: 'pyongyang',
      to: 'ulaanbaatar',
      family: 'visit',
      mutual: false,
      occurred: true,
    });
    expect(selectionOf({ kind: 'place', id: 'seoul' })).toEqual({ kind: 'place', id: 'seoul' });
  });
});

it('arcs are the same by their key, though they were computed anew', () => {
  const arc = { kind: 'arc', arc: visit! } as const;
  expect(isSameTarget(arc, { kind: 'arc', arc: { ...visit! } })).toBe(true);
  expect(isSameTarget(arc, { kind: 'place', id: visit!.key })).toBe(false);
  expect(isSameTarget(null, arc)).toBe(false);
});
