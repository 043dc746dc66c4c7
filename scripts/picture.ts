import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments } from './setup/chromium-launch.mjs';
import { provideChromium } from './setup/provide-chromium.mjs';

/** The README's picture, from an atlas that is running: `npm run picture [-- ADDRESS]`. */
const [address = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const FILE = 'docs/images/atlas.webp';
const VIEW = '/en?from=2013&to=2019';
const [WIDTH, HEIGHT] = [1440, 900];
const QUALITY = 0.85;
/** A map that software draws on a busy machine. */
const WAIT_AT_MOST_MS = 120_000;
/** Tiles and fonts have arrived long before. */
const STILL_AFTER_MS = 10_000;

const browser = await chromium.launch({
  executablePath: await provideChromium({ mayInstall: false }),
  args: [...chromiumArguments(), '--no-sandbox'],
});
try {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    colorScheme: 'light',
    locale: 'en-GB',
  });
  await page.goto(new URL(VIEW, address).href);
  // The map has been drawn when it names its places.
  const place = page.getByRole('button', { name: /^Ulaanbaatar/ });
  await place.first().waitFor({ timeout: WAIT_AT_MOST_MS });
  await page.waitForTimeout(STILL_AFTER_MS);
  const picture = await webp(page, await page.screenshot());
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, picture);
  console.log(`${FILE}: ${Math.round(picture.length / 1000)} kB`);
} finally {
  await browser.close();
}

/** PNG to WebP, by the browser itself: Playwright writes PNG only, three times as large. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(
    async ([data, quality]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.codePointAt(0)!);
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const letters = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(letters, (byte) => String.fromCodePoint(byte)).join(''));
    },
    [png.toString('base64'), QUALITY] as const,
  );
  return Buffer.from(encoded, 'base64');
}
