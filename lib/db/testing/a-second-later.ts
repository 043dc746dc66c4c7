import { vi } from 'vitest';

const now = performance.now.bind(performance);
let ahead = 0;

/** Sets the clock ahead, so that a content hash that was read before no longer counts as current. */
export function aSecondLater(): void {
  ahead += 1_001;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
}
