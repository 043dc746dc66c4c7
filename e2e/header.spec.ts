import { expect, test as base } from './journey';
import { SurroundingsPage } from './surroundings-page';

const test = base.extend<{ frame: SurroundingsPage }>({
  frame: async ({ atlas }, use) => use(new SurroundingsPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('every page of the record is one or two presses from the map', async ({ atlas, frame }) => {
  await atlas.open('/en');
  const row = frame.header.getByRole('navigation', { name: 'Pages of the atlas' });
  await expect(row.getByRole('link')).toHaveText([
    'Tours',
    'Events',
    'Places',
    'Who takes part',
    'Bibliography',
  ]);
  await atlas.openMenu();
  expect(await atlas.axeViolations()).toEqual([]);
  await atlas.menu.getByRole('link', { name: 'Pairs of states' }).click();
  await expect(atlas.page).toHaveURL(/\/en\/dyads$/);
});

test('the first stop of Tab skips to the map, and the link to the view stays as it was', async ({
  atlas,
  frame,
}) => {
  await atlas.open('/en');
  await frame.press('Tab');
  await expect(frame.skipLink).toBeFocused();
  await expect(frame.skipLink).toBeInViewport({ ratio: 1 });
  await frame.press('Enter');
  await expect(frame.canvas).toBeFocused();
  expect(new URL(atlas.page.url()).hash).toBe('');
  await frame.press('ArrowRight');
  await expect.poll(() => frame.parameter('camera')).not.toBeNull();
});

for (const [where, options] of [
  ['at a desk', { viewport: { width: 1440, height: 900 } }],
  ['on a tablet', { viewport: { width: 1024, height: 768 } }],
  ['on a phone', PHONE],
] as const) {
  for (const newcomer of [true, false]) {
    test.describe(`${where}, ${newcomer ? 'for a newcomer' : 'for others'}`, () => {
      test.use({ ...options, newcomer });

      test('the map comes after twelve stops of Tab at most', async ({ atlas, frame }) => {
        await atlas.open('/en');
        const stops = await frame.stopsBeforeMap();
        expect(stops[0]).toBe('Skip to the map');
        expect(stops.length, stops.join(' · ')).toBeLessThanOrEqual(12);
      });
    });
  }
}

const WIDTHS = [320, 360, 768, 1024, 1199, 1200, 1280, 1440, 1920];

for (const language of ['en', 'vi']) {
  test(`the header of /${language} fits at every width, and so does its menu`, async ({
    atlas,
    frame,
  }) => {
    await atlas.open(`/${language}`);
    for (const width of WIDTHS) {
      await atlas.page.setViewportSize({ width, height: 800 });
      await expect.poll(() => frame.headerFaults(), `${width} pixels`).toEqual([]);
      expect(await frame.overflow(), `${width} pixels`).toBe(0);
      await atlas.openMenu();
      await expect(atlas.menu).toBeInViewport({ ratio: 1 });
      await frame.press('Escape');
      await expect(atlas.menu).toBeHidden();
    }
  });

  test(`the header of /${language} fits beside the longest name of a picture`, async ({
    atlas,
    frame,
  }) => {
    await atlas.page.goto(`/${language}?picture=relations`);
    await expect(atlas.page.getByRole('main').getByRole('heading').first()).toBeVisible();
    for (const width of WIDTHS) {
      await atlas.page.setViewportSize({ width, height: 800 });
      await expect.poll(() => frame.headerFaults(), `${width} pixels`).toEqual([]);
    }
  });
}
