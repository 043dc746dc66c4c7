import { describe, expect, it } from 'vitest';
import type { Camera } from '@/lib/view/camera';
import { CameraLink } from './camera-link';

const camera = (longitude: number): Camera => ({
  longitude,
  latitude: 45,
  zoom: 3,
  bearing: 0,
  pitch: 0,
});

/** A map that reports every move, its own and those it is sent on. */
function member(link: CameraLink) {
  const seen: number[] = [];
  const follow = (next: Camera) => move(next);
  const move = (next: Camera) => {
    seen.push(next.longitude);
    link.lead(follow, next);
  };
  return { seen, move, leave: link.join(follow) };
}

describe('linked cameras', () => {
  it('follow whichever is moved, once a move', () => {
    const link = new CameraLink();
    const [one, other] = [member(link), member(link)];
    one.move(camera(1));
    other.move(camera(2));
    expect(one.seen).toEqual([1, 2]);
    expect(other.seen).toEqual([1, 2]);
  });

  it('go on after one has failed, and without one that has left', () => {
    const link = new CameraLink();
    const one = member(link);
    const leaveBroken = link.join(() => {
      throw new Error('no map');
    });
    expect(() => one.move(camera(1))).toThrow('no map');
    leaveBroken();
    const other = member(link);
    one.move(camera(2));
    expect(other.seen).toEqual([2]);
    other.leave();
    one.move(camera(3));
    expect(other.seen).toEqual([2]);
  });
});
