import { describe, expect, it } from 'vitest';
import { chromiumArguments } from './chromium-launch.mjs';
import { findChromium } from './find-chromium.mjs';

/** A machine on which only these files exist. */
const machine = (platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}) => ({
  platform,
  env,
  exists: (file: string) => files.includes(file),
});

describe('the Chromium of a machine', () => {
  it('is the one that CHROMIUM_PATH names, before any other', () => {
    const env = { CHROMIUM_PATH: '/mine/chrome' };
    expect(findChromium(machine('linux', ['/usr/bin/chromium', '/mine/chrome'], env))).toBe(
      '/mine/chrome',
    );
  });

  it('is not looked for behind a CHROMIUM_PATH that is wrong', () => {
    const env = { CHROMIUM_PATH: '/gone/chrome' };
    expect(() => findChromium(machine('linux', ['/usr/bin/chromium'], env))).toThrow(
      'CHROMIUM_PATH is "/gone/chrome", where there is no file',
    );
  });

  it.each([
    ['linux', '/usr/bin/chromium-headless-shell', {}],
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/usr/bin/google-chrome', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      'darwin',
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
      { HOME: '/Users/me' },
    ],
    [
      'win32',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
      { PROGRAMFILES: String.raw`C:\Program Files` },
    ],
  ] as const)('is found on %s at %s', (platform, file, env) => {
    expect(findChromium(machine(platform, [file], env))).toBe(file);
  });

  it('is the one without a window where there are both', () => {
    const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(findChromium(machine('linux', both))).toBe('/usr/bin/chromium-headless-shell');
  });

  it("is Playwright's own when the machine has none", () => {
    const playwrightBrowser = '/cache/playwright/chrome';
    expect(findChromium({ ...machine('linux', [playwrightBrowser]), playwrightBrowser })).toBe(
      playwrightBrowser,
    );
    expect(findChromium({ ...machine('linux', []), playwrightBrowser })).toBeUndefined();
  });
});

it('draws with Mesa where it is, and with what Chromium ships elsewhere', () => {
  expect(chromiumArguments({ mesa: true })).toContain('--use-angle=gl-egl');
  expect(chromiumArguments({ mesa: false })).toContain('--use-angle=swiftshader');
});
