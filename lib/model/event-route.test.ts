import { describe, expect, it } from 'vitest';
import { routeOf } from './event-route';

const leg = (from: string, to: string) => ({ from, to });

describe('routeOf', () => {
  it('follows a journey from stop to stop, and back', () => {
    expect(routeOf([leg('a', 'b'), leg('b', 'c'), leg('c', 'a')])).toEqual([
      ['a'],
      ['b'],
      ['c'],
      ['a'],
    ]);
  });

  it('brings parties together at a venue', () => {
    expect(routeOf([leg('a', 'c'), leg('b', 'c')])).toEqual([['a', 'b'], ['c']]);
  });

  it('lets one sender reach several', () => {
    expect(routeOf([leg('a', 'b'), leg('a', 'c')])).toEqual([['a'], ['b', 'c']]);
  });

  it('is one stage for an event in one place, once for each place', () => {
    expect(routeOf([leg('a', 'a'), leg('a', 'a'), leg('b', 'b')])).toEqual([['a', 'b']]);
  });

  it('leaves out a stay where there are moves', () => {
    expect(routeOf([leg('a', 'b'), leg('b', 'b')])).toEqual([['a'], ['b']]);
  });
});
