import { describe, expect, it } from 'vitest';
import { FlowAnimation, STILL } from './flow-animation';
import type { Pace } from './frame-governor';
import { HandFrames } from './testing';

function start() {
  const frames = new HandFrames();
  const drawn: number[] = [];
  const paces: Pace[] = [];
  const animation = new FlowAnimation({
    isSoftware: false,
    frames,
    draw: (seconds) => drawn.push(seconds),
    onPace: (pace) => paces.push(pace),
  });
  return { frames, drawn, paces, animation };
}

describe('the animation', () => {
  it('pushes seconds that grow with the frames', () => {
    const { frames, drawn, animation } = start();
    animation.setMoving(true);
    frames.turn(16);
    frames.turn(20, 2);
    expect(drawn.map((seconds) => Math.round(seconds * 1000))).toEqual([0, 20, 40]);
  });

  it('asks for no frame while the tab is hidden, and goes on where it was', () => {
    const { frames, drawn, animation } = start();
    animation.setMoving(true);
    frames.turn(20, 3);
    frames.hide(true);
    expect(frames.isWaiting).toBe(false);
    frames.turn(60_000);
    frames.hide(false);
    frames.turn(20, 2);
    expect(drawn.at(-1)).toBeCloseTo(0.06, 6);
  });

  it('draws a still picture once when motion is turned off', () => {
    const { frames, drawn, animation } = start();
    animation.setMoving(true);
    frames.turn(20, 3);
    animation.setMoving(false);
    expect(drawn.at(-1)).toBe(STILL);
    expect(frames.isWaiting).toBe(false);
    expect(animation.seconds).toBe(STILL);
  });

  it('holds the moment that is shown, and goes on from it', () => {
    const { frames, drawn, animation } = start();
    animation.setMoving(true);
    frames.turn(20, 3);
    animation.setHeld(true);
    expect(frames.isWaiting).toBe(false);
    frames.turn(60_000);
    expect(drawn).toHaveLength(3);
    expect(animation.seconds).toBeCloseTo(0.04, 6);
    animation.setHeld(false);
    frames.turn(20, 2);
    expect(drawn.at(-1)).toBeCloseTo(0.06, 6);
  });

  it('steps down on a slow computer until it stands still', () => {
    const { frames, drawn, paces, animation } = start();
    animation.setMoving(true);
    frames.turn(80, 200);
    expect(paces).toEqual(['lean', 'capped', 'still']);
    expect(drawn.at(-1)).toBe(STILL);
    expect(frames.isWaiting).toBe(false);
  });

  it('draws every other frame once it is capped', () => {
    const { frames, drawn, paces, animation } = start();
    animation.setMoving(true);
    frames.turn(30, 130);
    expect(paces).toEqual(['lean', 'capped']);
    const before = drawn.length;
    frames.turn(16, 40);
    expect(drawn.length - before).toBe(20);
  });

  it('waits after a press for what it changes, and then goes on where it was', () => {
    const { frames, drawn, animation } = start();
    animation.setMoving(true);
    frames.turn(20, 3);
    frames.press();
    frames.turn(20, 5);
    expect(drawn).toHaveLength(3);
    animation.goOn();
    frames.turn(20, 2);
    expect(drawn.at(-1)).toBeCloseTo(0.06, 6);
  });

  it('goes on by itself after a press that changes nothing', () => {
    const { frames, drawn, animation } = start();
    animation.setMoving(true);
    frames.turn(20, 3);
    frames.press();
    frames.turn(20, 20);
    expect(drawn.length).toBeGreaterThan(5);
  });

  it('asks for nothing more once it is stopped', () => {
    const { frames, animation } = start();
    animation.setMoving(true);
    animation.stop();
    expect(frames.isWaiting).toBe(false);
    frames.hide(true);
    frames.hide(false);
    frames.press();
    expect(frames.isWaiting).toBe(false);
  });
});
