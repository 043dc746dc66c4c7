import { describe, expect, it } from 'vitest';
import { routeOf } from './event-route';

const leg = (from: string, to: string, mutual = false) => ({ from, to, mutual });
const stagesOf = (legs: Parameters<typeof routeOf>[0]) => routeOf(legs).stages;

describe('routeOf', () => {
  it('follows a journey from stop to stop, and back', () => {
    expect(stagesOf([leg('a', 'b'), leg('b', 'c'), leg('c', 'a')])).toEqual([
      ['a'],
      ['b'],
      ['c'],
      ['a'],
    ]);
  });

  it('brings parties together at a venue', () => {
    expect(stagesOf([leg('a', 'c'), leg('b', 'c')])).toEqual([['a', 'b'], ['c']]);
  });

  it('lets one sender reach several', () => {
    expect(stagesOf([leg('a', 'b'), leg('a', 'c')])).toEqual([['a'], ['b', 'c']]);
  });

  it('is one stage for an event in one place, once for each place', () => {
    expect(stagesOf([leg('a', 'a'), leg('a', 'a'), leg('b', 'b')])).toEqual([['a', 'b']]);
  });

  it('leaves out a stay where there are moves', () => {
    expect(stagesOf([leg('a', 'b'), leg('b', 'b')])).toEqual([['a'], ['b']]);
  });

  it('has no direction where no leg has one', () => {
    expect(routeOf([leg('a', 'b', true)])).toEqual({ stages: [['a'], ['b']], mutual: true });
    expect(routeOf([leg('a', 'b', true), leg('a', 'c')]).mutual).toBe(false);
    expect(routeOf([leg('a', 'a')]).mutual).toBe(false);
  });
});
