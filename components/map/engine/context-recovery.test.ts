import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContextRecovery } from './context-recovery';

const remakeOverlay = vi.fn<() => void>();
const onGiveUp = vi.fn<() => void>();
let recovery: ContextRecovery;

beforeEach(() => {
  vi.useFakeTimers();
  recovery = new ContextRecovery({ remakeOverlay, onGiveUp });
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

it('makes a lost overlay anew', () => {
  recovery.loseOverlay();
  vi.runAllTimers();
  expect(remakeOverlay).toHaveBeenCalledTimes(1);
  expect(onGiveUp).not.toHaveBeenCalled();
});

it('leaves a map alone that the browser gives back', () => {
  recovery.loseMap();
  expect(recovery.isMapLost).toBe(true);
  recovery.restoreMap();
  vi.runAllTimers();
  expect(recovery.isMapLost).toBe(false);
  expect(remakeOverlay).not.toHaveBeenCalled();
  expect(onGiveUp).not.toHaveBeenCalled();
});

it('gives up a map that stays lost', () => {
  recovery.loseMap();
  vi.runAllTimers();
  expect(onGiveUp).toHaveBeenCalledTimes(1);
});

it('makes no overlay before the map under it is back', () => {
  recovery.loseOverlay();
  recovery.loseMap();
  vi.advanceTimersByTime(1000);
  expect(remakeOverlay).not.toHaveBeenCalled();
  recovery.restoreMap();
  vi.runAllTimers();
  expect(remakeOverlay).toHaveBeenCalledTimes(1);
  expect(onGiveUp).not.toHaveBeenCalled();
});

it('gives up an overlay that is lost again and again', () => {
  for (let loss = 1; loss <= 4; loss += 1) {
    recovery.loseOverlay();
    vi.runAllTimers();
  }
  expect(remakeOverlay).toHaveBeenCalledTimes(3);
  expect(onGiveUp).toHaveBeenCalledTimes(1);
});

it('does nothing once it is stopped', () => {
  recovery.loseMap();
  recovery.stop();
  vi.runAllTimers();
  expect(onGiveUp).not.toHaveBeenCalled();
});
