import { describe, expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import type { LngLat } from '@/lib/geo/sphere';
import { pairKey } from './pair-key';
import { passedBy } from './passed-by';

const POSITIONS: Readonly<Record<string, LngLat>> = {
  moscow: [37.62, 55.75],
  pyongyang: [125.75, 39.03],
  seoul: [126.98, 37.57],
  embassy: [126.99, 37.58],
  gyeongju: [129.21, 35.84],
  hanoi: [105.85, 21.03],
  washington: [-77.04, 38.9],
  fiji: [178, 0.5],
};
const CITIES = new Map([['embassy', 'seoul']]);
const shown = (...ids: string[]) => ids.map((id) => ({ id, position: POSITIONS[id]! }));

/** What a straight line between two places passes, of those that are shown. */
function passedOn(from: string, to: string, ...ids: string[]) {
  const line = { from, to, pair: pairKey({ from, to }) };
  const path = arcPath({ from: POSITIONS[from]!, to: POSITIONS[to]!, bow: 0 }, 40);
  return passedBy(shown(...ids), CITIES)(line, path);
}

describe('what a line passes', () => {
  it('is what it comes near to before it is at its end', () => {
    expect(passedOn('moscow', 'seoul', 'moscow', 'pyongyang', 'seoul', 'hanoi')).toEqual([
      POSITIONS.pyongyang,
    ]);
  });

  it('is nothing that lies beyond its end', () => {
    expect(passedOn('moscow', 'seoul', 'gyeongju')).toEqual([]);
  });

  it('is none of its ends, their cities and the sites in these', () => {
    expect(passedOn('moscow', 'seoul', 'embassy')).toEqual([]);
    expect(passedOn('moscow', 'embassy', 'seoul')).toEqual([]);
  });

  it('is nothing that the filter hides', () => {
    expect(passedOn('moscow', 'seoul', 'hanoi')).toEqual([]);
  });

  it('is found in the copy of the world that the line goes on to', () => {
    const line = { from: 'a', to: 'b', pair: 'a~b' };
    const path = Float64Array.of(170, 0, 175, 0, 180, 0, 185, 0, 190, 0);
    const [east] = passedBy([{ id: 'c', position: [-178, 0.5] }], CITIES)(line, path);
    expect(east).toEqual([182, 0.5]);
    const [west] = passedBy(shown('fiji'), CITIES)(
      line,
      path.map((value, index) => (index % 2 === 0 ? value - 360 : value)),
    );
    expect(west).toEqual([-182, 0.5]);
  });

  it('is one list for one path, which a mesh is memoized by', () => {
    const line = { from: 'moscow', to: 'seoul', pair: 'moscow~seoul' };
    const path = arcPath({ from: POSITIONS.moscow!, to: POSITIONS.seoul!, bow: 0 }, 40);
    const passed = passedBy(shown('pyongyang'), CITIES);
    expect(passed(line, path)).toBe(passed(line, path));
  });
});
