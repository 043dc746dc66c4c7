import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';

/** When the language was switched, in milliseconds of the clock. */
const lastSwitch = storedJson('session', 'lecture-language', z.number());

/** As far as the clock of a page may be from that of the page before it. */
const NEAR_MS = 10_000;

/** A link leads from here to the same lecture in the other language. */
export const noteLanguageSwitch = (): void => lastSwitch.write(Date.now());

/** Whether this page was opened by such a link, and goes on with the lecture. */
export function isLanguageSwitch(): boolean {
  const at = lastSwitch.read();
  return at !== null && Math.abs(performance.timeOrigin - at) < NEAR_MS;
}
