import { expect, test as base } from './journey';
import { SurroundingsPage } from './surroundings-page';

const test = base.extend<{ frame: SurroundingsPage }>({
  frame: async ({ atlas }, use) => use(new SurroundingsPage(atlas)),
});

test.use({ reducedMotion: 'reduce', newcomer: true });

test('a newcomer begins with a place, and is not asked again', async ({ atlas, frame }) => {
  await atlas.open('/en');
  await expect(frame.way('Follow a tour')).toHaveAttribute('href', /\/en\/tours\/[a-z]/);
  await expect(frame.way('Look at a period')).toHaveAttribute('href', /from=\d{4}&to=\d{4}$/);
  expect(await atlas.axeViolations()).toEqual([]);
  await frame.way('Start from a place').click();
  await expect(frame.waysIn).toHaveCount(0);
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toHaveText('Pyongyang');
  await expect.poll(() => frame.parameter('open')).toBe('place.pyongyang');
  await atlas.open('/en');
  await expect(frame.waysIn).toHaveCount(0);
});

test('it takes nothing away: no focus, no room, and an Escape closes it', async ({
  atlas,
  frame,
}) => {
  await atlas.open('/en');
  await expect(frame.waysIn).toBeVisible();
  await expect(atlas.page.locator('body')).toBeFocused();
  const height = await frame.mapHeight();
  await expect.poll(() => frame.cutNames()).toEqual([]);
  await frame.press('Escape');
  await expect(frame.waysIn).toHaveCount(0);
  expect(await frame.mapHeight()).toBe(height);
});

test('the menu brings it back, with the focus in it', async ({ atlas, frame }) => {
  await atlas.open('/en?from=2018&to=2019');
  await expect(frame.waysIn).toHaveCount(0);
  await atlas.choose('Start here');
  await expect(frame.way('Follow a tour')).toBeFocused();
  await frame.press('Tab', 'Enter');
  await expect.poll(() => frame.parameter('from')).not.toBeNull();
  await expect(frame.waysIn).toHaveCount(0);
  await expect(frame.canvas).toBeFocused();
});

test('a tour is followed from it', async ({ atlas, frame }) => {
  await atlas.open('/vi');
  await frame.way('Theo một hành trình').click();
  await expect(atlas.page).toHaveURL(/\/vi\/tours\/[a-z]/);
});

test('there is none where a link carries a view', async ({ atlas, frame }) => {
  await atlas.open('/en?camera=106,47,3');
  await expect(frame.waysIn).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('it leaves more than half of the map free, and covers no control', async ({
    atlas,
    frame,
  }) => {
    await atlas.open('/vi');
    await expect(frame.waysIn).toBeInViewport({ ratio: 1 });
    const { height } = (await frame.waysIn.boundingBox())!;
    expect(height).toBeLessThan((await frame.mapHeight()) / 2);
    expect(await frame.coveredControls()).toEqual([]);
    expect(await atlas.axeViolations()).toEqual([]);
  });
});
