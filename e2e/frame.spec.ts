import { FramePage } from './frame-page';
import { expect, test as base } from './journey';
import { SearchPage } from './search-page';

const test = base.extend<{ frame: FramePage }>({
  frame: async ({ atlas }, use) => use(new FramePage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

const INVITATION = 'event.battulga-invites-kim-jong-un-2018-10';

/** What a link opens, and the places that its first picture has to show. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  [INVITATION]: ['Ulaanbaatar', 'Pyongyang'],
  'pair.moscow.ulaanbaatar': ['Moscow', 'Ulaanbaatar'],
  'place.washington': ['Washington'],
  'corridor.rajin': ['Ulaanbaatar', 'Rajin'],
};

for (const [name, options] of Object.entries({
  'at a desk': { viewport: { width: 1440, height: 900 } },
  'on a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
})) {
  test.describe(name, () => {
    test.use(options);

    for (const projection of ['flat', 'globe']) {
      for (const [open, places] of Object.entries(LINKS)) {
        test(`${open} without a camera shows what it opens (${projection})`, async ({
          atlas,
          frame,
        }) => {
          await atlas.open(`/en?open=${open}&projection=${projection}`);
          await expect(atlas.evidence).toBeVisible();
          await expect.poll(() => frame.hidden(places)).toEqual([]);
          // Nothing flew there: a flight would have left its camera in the link.
          expect(frame.camera).toBeNull();
        });
      }
    }

    test('a link with a camera looks where that looks', async ({ atlas, frame }) => {
      await atlas.open('/en?open=place.washington&camera=127,37.5,5');
      await expect(atlas.evidence).toBeVisible();
      expect(await frame.shows('Washington')).toBe(false);
      expect(frame.camera).toBe('127,37.5,5');
    });
  });
}

test('what is opened from the list comes into view, and what is in view moves nothing', async ({
  atlas,
  frame,
}) => {
  await atlas.open('/en?types=2.invitation&from=2018&to=2018&panel=list&camera=20,21,6');
  await atlas.listedEvents.filter({ hasText: 'Battulga' }).first().click();
  await expect.poll(() => frame.hidden(['Ulaanbaatar', 'Pyongyang'])).toEqual([]);
  await expect.poll(() => frame.camera).not.toBe('20,21,6');

  const { camera } = frame;
  await atlas.evidence.getByRole('button', { name: /^Close the evidence/ }).click();
  await atlas.place('Ulaanbaatar').click();
  await expect(atlas.evidence).toContainText('Улаанбаатар');
  expect(frame.camera).toBe(camera);
});

test('what is found by the search comes into view', async ({ atlas, frame }) => {
  const search = new SearchPage(atlas);
  await atlas.open('/en?camera=127,37.5,5');
  await search.type('Washington');
  await search.result('Washington').first().click();
  await expect.poll(() => frame.shows('Washington')).toBe(true);
});

test('what a panel covers as it opens comes out from under it', async ({ atlas, frame }) => {
  // Pyongyang stands where the evidence is about to be.
  await atlas.open('/en?camera=112,42,4.2');
  await atlas.place('Pyongyang').click();
  await expect(atlas.evidence).toBeVisible();
  await expect.poll(() => frame.shows('Pyongyang')).toBe(true);
});

for (const projection of ['flat', 'globe']) {
  test(`a frame is in view in every window, until the map is moved (${projection})`, async ({
    atlas,
    frame,
  }) => {
    const places = ['Ulaanbaatar', 'Pyongyang'];
    const framed = '116.3,43.6,22.3,17.5';
    await frame.resize(1440, 900);
    await atlas.open(`/en?types=2.visit&projection=${projection}&frame=${framed}`);
    for (const [width, height] of [
      [1024, 768],
      [1920, 1080],
      [820, 1100],
    ] as const) {
      // prettier-ignore
      await frame.resize(width, height);
      await expect.poll(() => frame.hidden(places)).toEqual([]);
    }
    expect([frame.frame, frame.camera]).toEqual([framed, null]);
    await frame.zoomInButton.click();
    await expect.poll(() => frame.camera).not.toBeNull();
    expect(frame.frame).toBeNull();
  });
}

for (const projection of ['flat', 'globe']) {
  test(`a turned map has a button that turns north up (${projection})`, async ({
    atlas,
    frame,
  }) => {
    await atlas.open(`/en?projection=${projection}&camera=110,45,3.5`);
    await expect(frame.northButton).toHaveCount(0);
    await frame.turn();
    await expect(frame.northButton).toBeVisible();
    await expect.poll(() => frame.bearing).not.toBe(0);
    await frame.northButton.press('Enter');
    await expect(frame.northButton).toHaveCount(0);
    await expect(frame.zoomInButton).toBeFocused();
    await expect.poll(() => frame.bearing).toBe(0);
  });
}

test('a globe seen from over the Arctic can be linked to', async ({ atlas, frame, context }) => {
  await atlas.open('/en?projection=globe&camera=108,84,-2');
  await expect.poll(() => frame.shows('Ulaanbaatar')).toBe(true);
  await frame.turn();
  await expect.poll(() => frame.bearing).not.toBe(0);
  const link = await atlas.share();
  const visitor = await atlas.inNewPage(context);
  await visitor.open(link);
  expect(new FramePage(visitor).camera).toBe(frame.camera);
  await expect(new FramePage(visitor).unreadable).toHaveCount(0);
});
