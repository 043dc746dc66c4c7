import { expect, it, vi } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { mapContent } from './map-content';
import { Passing } from './passing';
import { HandFrames, NO_CORRIDORS, leg, sampleMap } from './testing';

const { content: before } = sampleMap([
  leg('goes', 'pyongyang', 'ulaanbaatar'),
  leg('stays', 'seoul', 'ulaanbaatar'),
]);
const { content: after } = sampleMap([leg('stays', 'seoul', 'ulaanbaatar')]);

function passing(first = before) {
  const frames = new HandFrames();
  const redraw = vi.fn<() => void>();
  const what = new Passing(frames, redraw);
  what.begin(first, after);
  return { what, frames, redraw, events: () => what.lines.arcs.map(({ eventId }) => eventId) };
}

it('what went fades in steps, each of which asks to be drawn, and is gone', () => {
  const { what, frames, redraw, events } = passing();
  what.advance(0);
  expect(events()).toEqual(['goes']);
  frames.turn(100);
  expect(redraw).not.toHaveBeenCalled();
  const { opacity } = what.lines;
  frames.turn(150);
  expect(redraw).toHaveBeenCalledTimes(1);
  what.advance(250);
  expect(what.lines.opacity).toBeLessThan(opacity);
  what.advance(600);
  expect(events()).toEqual([]);
});

it('asks for no more frames once it has stopped, or is over', () => {
  const { what, frames } = passing();
  what.advance(0);
  expect(frames.isWaiting).toBe(true);
  what.stop();
  expect(frames.isWaiting).toBe(false);
});

it('nothing passes where pairs are drawn as ribbons', () => {
  const { plan } = sampleMap([
    leg('goes', 'pyongyang', 'ulaanbaatar'),
    leg('more', 'pyongyang', 'seoul'),
  ]);
  const folded = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 1);
  expect(folded.ribbons).not.toEqual([]);
  expect(passing(folded).events()).toEqual([]);
});
