import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupFailure } from './failure.mjs';

/** @typedef {import('./environment.mjs').Environment} Environment */

/**
 * @typedef {object} Surroundings what there is to look at, handed in so that a test can pretend
 * @property {Environment} env
 * @property {NodeJS.Platform} platform
 * @property {(file: string) => boolean} exists
 * @property {string} [playwrightBrowser] where Playwright would have installed its own
 */

/** Chromium without a window: a journey costs it a fifth less. Debian has it as a package. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Where packages and installers put it, the lightest first. */
const PLACES = /** @type {Partial<Record<NodeJS.Platform, (env: Environment) => string[]>>} */ ({
  linux: () => [
    HEADLESS_SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: (env) =>
    ['', env['HOME'] ?? ''].flatMap((home) => [
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]),
  win32: (env) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => [
        path.win32.join(folder, 'Chromium/Application/chrome.exe'),
        path.win32.join(folder, 'Google/Chrome/Application/chrome.exe'),
      ]),
});

/**
 * The Chromium of this machine, if it has one.
 *
 * @param {Partial<Surroundings>} [surroundings]
 * @returns {string | undefined}
 */
export function findChromium(surroundings = {}) {
  const { env = process.env, platform = process.platform, exists = existsSync } = surroundings;
  const chosen = env['CHROMIUM_PATH'];
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new SetupFailure(
      `CHROMIUM_PATH is "${chosen}", where there is no file. Correct it, or unset it to have a browser looked for.`,
    );
  }
  const { playwrightBrowser } = surroundings;
  const places = PLACES[platform]?.(env) ?? [];
  return [...places, ...(playwrightBrowser ? [playwrightBrowser] : [])].find(exists);
}
