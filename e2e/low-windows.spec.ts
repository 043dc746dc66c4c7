import { expect, test as base } from './journey';
import { SurroundingsPage } from './surroundings-page';

const test = base.extend<{ frame: SurroundingsPage }>({
  frame: async ({ atlas }, use) => use(new SurroundingsPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

/** A screen at 400 %, phones on their side, and the narrowest upright. */
for (const [width, height] of [
  [320, 256],
  [667, 375],
  [844, 390],
  [320, 640],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    for (const language of ['en', 'vi']) {
      test(`/${language} scrolls, and the map keeps its room`, async ({ atlas, frame }) => {
        await atlas.open(`/${language}`);
        expect(await frame.mapHeight()).toBeGreaterThanOrEqual(240);
        expect((await frame.scrollable()) > 0).toBe(height < 448);
        expect(await frame.overflow()).toBe(0);
        expect(await frame.headerFaults()).toEqual([]);
        expect(await frame.coveredControls()).toEqual([]);
      });
    }

    test('what is opened leaves some of the map, and can be closed', async ({ atlas }) => {
      await atlas.open('/en?open=place.ulaanbaatar');
      const close = atlas.evidence.getByRole('button', { name: 'Close the evidence' });
      await close.scrollIntoViewIfNeeded();
      await expect(close).toBeInViewport({ ratio: 1 });
      const [panel, map] = [await atlas.evidence.boundingBox(), await atlas.map.boundingBox()];
      expect(panel!.x > map!.x + 200 || panel!.y > map!.y + 80).toBe(true);
      await close.click();
      await expect(atlas.evidence).toHaveCount(0);
    });
  });
}

test.describe('at a desk', () => {
  for (const camera of ['37.6,55.8,3', '60,50,3.5', '127,37.5,6', '150,40,4']) {
    test(`no name is cut at ${camera}`, async ({ atlas, frame }) => {
      await atlas.page.goto(`/en?camera=${camera}`);
      await atlas.settledPicture();
      expect(await frame.cutNames()).toEqual([]);
    });
  }

  test('the line round the heading of a panel is whole', async ({ atlas, frame }) => {
    await atlas.open('/en?panel=list&types=2.state-visit');
    await atlas.listedEvents.first().press('Enter');
    await expect(atlas.evidence.getByRole('heading', { level: 2 })).toBeFocused();
    expect(await frame.cutOfFocusLine()).toBeLessThanOrEqual(0);
  });
});
