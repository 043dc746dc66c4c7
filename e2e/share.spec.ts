import { expect, test as base } from './journey';
import { SharePage } from './share-page';

const test = base.extend<{ readonly share: SharePage }>({
  share: async ({ atlas }, use) => use(new SharePage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

const DEVICES = [
  ['at a desk', {}],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const;

for (const [device, options] of DEVICES) {
  test.describe(device, () => {
    test.use(options);

    test('every tab of a view opens, and axe finds nothing in it', async ({ atlas, share }) => {
      await atlas.open('/en?from=2018&to=2019&open=event.hanoi-summit-2019');
      await atlas.openShare();
      const names = await share.tabs.allInnerTexts();
      expect(names).toEqual(expect.arrayContaining(['Link', 'Cite', 'Data', 'Embed', 'Report']));
      for (const name of names) {
        await share.openTab(name);
        await expect(share.part).not.toBeEmpty();
        expect(await atlas.axeViolations(), name).toEqual([]);
      }
      if (device === 'on a phone') {
        expect(await share.fillsWindow()).toBe(true);
        await share.openTab('Link');
        expect(await share.lowestTarget()).toBeGreaterThanOrEqual(44);
      }
    });

    test('a view is cited by what it shows', async ({ atlas, share }) => {
      await atlas.open('/en?from=2018&to=2018&types=2.visit');
      await atlas.openShare('Cite');
      await expect(share.references).toContainText('Events of diplomacy, 2018');
      await expect(share.references).toContainText(
        /edition \d{4}\.[\d.]+\+? · [0-9a-f]{12} of the record/,
      );
      // The server of the journeys has no address that others can open.
      await expect(share.part).toContainText('no address that others can open');
      await share.part.getByRole('combobox').selectOption('APA 7');
      await expect(share.references).toContainText('Events of diplomacy, 2018');
    });

    test('an event is shared from its page, which had no scripts', async ({ atlas, share }) => {
      await share.openOn('/en/events/hanoi-summit-2019');
      expect(await share.addresses).toEqual([
        expect.stringMatching(/\/en\/events\/hanoi-summit-2019$/),
      ]);
      await expect(share.part).toContainText('opens only on this computer');
      for (const name of await share.tabs.allInnerTexts()) {
        await share.openTab(name);
        expect(await atlas.axeViolations(), name).toEqual([]);
      }
      await share.openTab('Cite');
      await expect(share.references.first()).toContainText('Third Neighbor');
      await share.press('Escape');
      await expect(share.dialog).toHaveCount(0);
      await expect(share.button()).toBeFocused();
    });

    test('a tour and its step are shared from the text', async ({ atlas, share }) => {
      await share.openOn('/en/tours/rajin-corridor');
      expect(await share.addresses).toEqual([
        expect.stringMatching(/\/en\/tours\/rajin-corridor$/),
      ]);
      await share.openTab('Files');
      await expect(share.part.getByRole('heading', { name: 'Video', exact: true })).toBeVisible();
      expect(await atlas.axeViolations()).toEqual([]);
    });
  });
}

test('the keys lead through the tabs, and the tab stays for the next time', async ({
  atlas,
  share,
}) => {
  await atlas.open('/en?from=2018');
  await atlas.openShare();
  await expect(share.part.getByRole('textbox').first()).toBeFocused();
  // Before its field comes the panel itself, which the keys scroll.
  await share.press('Shift+Tab');
  await share.press('Shift+Tab');
  await expect(share.tabs.first()).toBeFocused();
  await share.press('ArrowRight');
  await expect(share.tabs.nth(1)).toBeFocused();
  await expect(share.references).toBeVisible();
  await share.press('Escape');
  await expect(share.dialog).toHaveCount(0);
  await atlas.openShare();
  await expect(share.tabs.nth(1)).toBeFocused();
});

for (const path of [
  '/en/places/hanoi',
  '/en/actors/mongolia',
  '/en/sources/tran-2025',
  '/en/dyads/dprk/mongolia',
  '/vi/about',
  '/en/disagreements',
]) {
  test(`${path} is shared`, async ({ share }) => {
    await share.openOn(path);
    expect((await share.addresses)[0]).toContain(path);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way to the citation stays', async ({ atlas, share }) => {
    await atlas.page.goto('/en/events/hanoi-summit-2019');
    await expect(share.button()).toBeHidden();
    await expect(atlas.page.locator('noscript').getByRole('link', { name: 'Cite' })).toBeVisible();
  });
});
