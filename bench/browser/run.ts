import path from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import type { DrawnFrame } from './drawn-frame';

/**
 * `npm run bench:browser -- ADDRESS`: what the map of a running server costs where the processor draws.
 * From a click on a family's box to the first frame that shows it and the last one that changes; and the
 * processor's time and the frames a second while arcs move and after a minute without a hand.
 */
const address = process.argv[2];
if (address === undefined) throw new Error('Usage: npm run bench:browser -- http://127.0.0.1:PORT');

const FAMILIES = ['Visits', 'Trade and aid', 'Agreements and relations', 'Disputes and incidents'];
const ROUNDS = 3;
const REACH_MS = 300;
const REST_MS = 10_000;
/** The map rests after a minute (ADR 48). */
const UNTIL_REST_MS = 65_000;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript({ path: path.join(import.meta.dirname, 'watch-drawing.js') });
await page.addInitScript(() => localStorage.setItem('ways-in', 'known'));
await page.goto(`${address}/en`);
await page.keyboard.press('Shift');
await page.locator('[data-drawn]').waitFor();
await page.waitForTimeout(3000);

const first: number[] = [];
const last: number[] = [];
for (let round = 0; round < ROUNDS; round += 1)
  for (const family of FAMILIES)
    for (let press = 0; press < 2; press += 1) {
      const measured = await clickToPixels(page, family);
      first.push(measured.first);
      last.push(measured.last);
    }
console.log(`click on a family → first pixels: ${inWords(first)}; → last change: ${inWords(last)}`);

const session = await browser.newBrowserCDPSession();
await page.mouse.move(700, 400);
await page.waitForTimeout(2000);
console.log(`arcs moving: ${await costOf(session, page)}`);
await page.waitForTimeout(UNTIL_REST_MS);
console.log(`after a minute without a hand: ${await costOf(session, page)}`);
await browser.close();

async function clickToPixels(on: Page, family: string) {
  const box = on.getByRole('checkbox', { name: family }).first();
  // A hand is on the box for a moment before it presses, and the map has lit the family by then.
  await box.hover();
  await on.waitForTimeout(REACH_MS);
  await on.evaluate(() => {
    window.waitsForPixels = true;
    window.drawnFrames.length = 0;
    addEventListener('click', ({ timeStamp }) => void (window.clickedAt = timeStamp), {
      capture: true,
      once: true,
    });
  });
  await on.waitForTimeout(300);
  await box.click();
  await on.waitForTimeout(1500);
  return on.evaluate(() => {
    window.waitsForPixels = false;
    const { clickedAt, drawnFrames: frames } = window;
    const changes = frames.filter(
      (frame: DrawnFrame, index: number) =>
        frame.drawnAt > clickedAt && frame.vertices !== frames[index - 1]?.vertices,
    );
    if (changes.length === 0) throw new Error('The click changed nothing on the map.');
    return { first: changes[0]!.drawnAt - clickedAt, last: changes.at(-1)!.drawnAt - clickedAt };
  });
}

/** Of all processes of the browser, as a share of one core. */
async function costOf(cdp: CDPSession, on: Page): Promise<string> {
  const spent = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  await on.evaluate(() => (window.drawnFrames.length = 0));
  const before = await spent();
  await on.waitForTimeout(REST_MS);
  const share = (await spent()) - before;
  const frames = await on.evaluate(() => window.drawnFrames.length);
  const seconds = REST_MS / 1000;
  return `${((100 * share) / seconds).toFixed(0)} % of a core, ${(frames / seconds).toFixed(1)} frames a second`;
}

function inWords(figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0);
  return `median ${at(0.5)} ms, nine of ten within ${at(0.9)} ms`;
}
