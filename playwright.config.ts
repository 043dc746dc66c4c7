import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './scripts/setup/chromium-launch.mjs';
import { freeLoopbackPort } from './scripts/setup/port.mjs';
import { provideChromium } from './scripts/setup/provide-chromium.mjs';

// This file is read again in every worker; what the first reading chose is handed on by environment.
process.env['CHROMIUM_PATH'] ??= await provideChromium({ mayInstall: false });
process.env['JOURNEYS_PORT'] ??= String(await freeLoopbackPort());

/** Set JOURNEYS_URL to travel on a server that is running already, such as `npm run dev`. */
const running = process.env['JOURNEYS_URL'];
const url = running ?? `http://127.0.0.1:${process.env['JOURNEYS_PORT']}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  // A journey that passes only sometimes has found something.
  retries: 0,
  // A journey leaves one of two processors idle for half of its time; a third browser would only wait.
  workers: 2,
  fullyParallel: true,
  // Both end what hangs. They are no measure of the atlas: the machine may be busy with ten other things.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: chromiumArguments(),
    },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A third of the time of a journey; to look into one, run it with `--trace on`.
    trace: 'off',
  },
  ...(running === undefined && {
    webServer: {
      command: 'node scripts/serve-for-journeys.mjs',
      url: `${url}/api/v1/health`,
      // A build may be due before it answers.
      timeout: 900_000,
      stdout: 'pipe',
      stderr: 'pipe',
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
  }),
});
