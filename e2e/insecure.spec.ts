import { BrowserFaults } from './browser-faults';
import { expect, test } from './journey';
import { OfflinePage } from './offline-page';

/** A server in the network of a classroom: no browser takes plain HTTP from another machine as secure. */
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const name = '--host-resolver-rules=MAP classroom.test 127.0.0.1';
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), name] });
  },
  baseURL: async ({ baseURL }, use) => use(baseURL?.replace('127.0.0.1', 'classroom.test')),
});

test('a link is copied over plain HTTP too', async ({ atlas }) => {
  await atlas.open('/en?from=1990&to=2000');
  expect(await new BrowserFaults(atlas).shareAndPaste()).toMatch(
    /classroom\.test:\d+\/en\?from=1990&to=2000/,
  );
});

test('the page for keeping says why it cannot over plain HTTP', async ({ atlas }) => {
  const offline = new OfflinePage(atlas);
  await offline.open();
  await expect(offline.words(/^This browser can keep nothing here/)).toBeVisible();
});
