import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handOnPage } from './hand-on-page';

const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function isThere(hand: Promise<void>): Promise<boolean> {
  const later = Symbol('later');
  return (await Promise.race([hand, Promise.resolve(later)])) !== later;
}

it.each(['pointermove', 'keydown', 'focusin', 'scroll'])('comes with a first %s', async (sign) => {
  const hand = handOnPage();
  expect(await isThere(hand)).toBe(false);
  page.dispatchEvent(new Event(sign));
  await expect(hand).resolves.toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

it('is not waited for longer than five seconds', async () => {
  const hand = handOnPage();
  vi.advanceTimersByTime(4999);
  expect(await isThere(hand)).toBe(false);
  vi.advanceTimersByTime(1);
  await expect(hand).resolves.toBeUndefined();
});
