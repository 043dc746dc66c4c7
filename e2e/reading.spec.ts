import { BrowserFaults } from './browser-faults';
import { expect, test as base } from './journey';
import { boxOf, ReadingPage } from './reading-page';

const test = base.extend<{ reading: ReadingPage }>({
  reading: async ({ atlas }, use) => use(new ReadingPage(atlas)),
});
test.use({ reducedMotion: 'reduce' });

/** The step of the tour of Vietnam and the DPRK that compares two periods. */
const COMPARISON = 14;

test('the map stays beside the text and shows the step that is read', async ({ reading }) => {
  await reading.open();
  await expect(reading.pictureWords(1)).toBeVisible();
  expect(await reading.loadedScripts()).toBe(0);
  await reading.expectCurrent(1);

  await reading.readOn(2);
  await reading.scrollBy(0.1);
  await reading.expectCurrent(2);
  await expect(reading.liveMap).toBeVisible();
  await expect.poll(() => reading.maps()).toBe(1);
  await expect.poll(() => reading.liveNames()).toContain('Ulaanbaatar');
  const [live, picture] = [await boxOf(reading.liveMap), await boxOf(reading.picture(2))];
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs(live[side] - picture[side]), side).toBeLessThan(3);
  }

  await reading.readOn(4);
  await reading.expectCurrent(4);
  expect(reading.address).toBe('/en/tours/rajin-corridor#step-4');
  // That step looks at the border near Rajin alone.
  await expect.poll(() => reading.liveNames()).not.toContain('Ulaanbaatar');
  await expect.poll(() => reading.liveNames()).not.toEqual([]);
  expect(await reading.maps()).toBe(1);
  await expect.poll(() => reading.framesAtRest()).toBe(0);
  // What it shows is said in words still.
  await expect(reading.pictureWords(4)).toBeAttached();
});

test('a view is opened, and both ways back lead to the same step', async ({ reading, atlas }) => {
  await reading.open('/en/tours/rajin-corridor#step-5');
  await reading.expectCurrent(5);
  await reading.openView(5);
  await expect(atlas.page).toHaveURL(/\/en\?from=2013&to=2013.*#read=rajin-corridor\.5$/);
  await reading.backToText.click();
  await expect(atlas.page).toHaveURL(/\/en\/tours\/rajin-corridor#step-5$/);
  await expect(reading.step(5).getByRole('heading')).toBeInViewport();
  await reading.expectCurrent(5);

  await reading.scrollBy(0.2);
  await reading.openView(5);
  await expect(reading.backToText).toBeVisible();
  await reading.goBack();
  await reading.expectCurrent(5);
  await expect(reading.step(5)).toBeInViewport();
});

test('the way back outlives a change of the view, and is not there without a text', async ({
  reading,
  atlas,
}) => {
  await reading.open('/en/tours/rajin-corridor#step-1');
  await reading.openView(1);
  await atlas.turnTo();
  await atlas.choose('Show as a globe');
  await expect(atlas.page).toHaveURL(/projection=globe.*#read=rajin-corridor\.1$/);
  await expect(reading.backToText).toBeVisible();
  await atlas.open('/en');
  await expect(reading.backToText).toHaveCount(0);
});

test('two periods are two pictures, and the live map gives way', async ({ reading }) => {
  await reading.open('/en/tours/vietnam-and-the-dprk');
  await reading.readOn(COMPARISON - 1);
  await expect(reading.liveMap).toBeVisible();
  await reading.readOn(COMPARISON);
  await reading.expectCurrent(COMPARISON);
  await expect(reading.liveMap).toBeHidden();
  await expect(reading.picture(COMPARISON).getByRole('img')).toHaveCount(2);
  await expect(reading.picture(COMPARISON)).toHaveCSS('opacity', '1');
});

test('on paper in landscape each step has its picture, also after the live map', async ({
  reading,
}) => {
  await reading.open();
  await reading.readOn(2);
  await expect(reading.liveMap).toBeVisible();
  await expect(reading.picture(2)).toHaveCSS('opacity', '0');
  await reading.onPaper(async () => {
    await expect(reading.liveMap).toBeHidden();
    for (const step of [1, 2, 5]) {
      await expect(reading.picture(step)).toBeVisible();
      await expect(reading.picture(step)).toHaveCSS('opacity', '1');
    }
  });
});

test('without WebGL the pictures change with the steps', async ({ reading, atlas }) => {
  await new BrowserFaults(atlas).turnOffGraphics();
  await reading.open();
  for (const step of [2, 5]) {
    await reading.readOn(step);
    await reading.expectCurrent(step);
    await expect(reading.picture(step)).toBeInViewport({ ratio: 0.9 });
    await expect(reading.picture(step)).toHaveCSS('opacity', '1');
  }
  await expect(atlas.page.locator('[data-map-failed]')).toBeAttached();
  await expect(reading.liveMap).toBeHidden();
});

test('the line leads to a step by keyboard, in the order of the text', async ({
  reading,
  atlas,
}) => {
  await reading.open();
  await reading.line.getByRole('link', { name: /^Step 3 of 10/ }).focus();
  await atlas.page.keyboard.press('Enter');
  await reading.expectCurrent(3);
  await atlas.page.keyboard.press('Tab');
  await expect(reading.step(3).locator(':focus')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each step has its picture, which stays while it is read', async ({ reading, atlas }) => {
    await reading.open('/vi/tours/mongolia-the-mediator');
    for (const step of [1, 2, 12]) await expect(reading.pictureWords(step)).toBeVisible();
    await expect(reading.liveMap).toBeHidden();
    await reading.openView(1);
    await expect(atlas.page).toHaveURL(/\/vi\?.*#read=mongolia-the-mediator\.1$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the map stays above the text, on two fifths of the height', async ({ reading, atlas }) => {
    await reading.open('/vi/tours/rajin-corridor');
    await reading.readOn(3);
    await reading.scrollBy(0.1);
    await reading.expectCurrent(3);
    const picture = await boxOf(reading.picture(3));
    expect(picture.y + picture.height).toBeGreaterThan(0.35 * 844);
    expect(picture.y + picture.height).toBeLessThan(0.42 * 844);
    expect(picture.width).toBeGreaterThan(380);
    await expect(reading.liveMap).toBeVisible();
    const live = await boxOf(reading.liveMap);
    expect(Math.abs(live.y - picture.y)).toBeLessThan(3);
    for (const link of await reading.line.getByRole('link').all()) {
      const box = await boxOf(link);
      expect(box.height).toBeGreaterThanOrEqual(40);
      expect(box.width).toBeGreaterThanOrEqual(24);
    }
    expect(await reading.overflow()).toBe(0);
    expect(await atlas.axeViolations()).toEqual([]);
  });
});

test('axe finds nothing where the live map is', async ({ reading, atlas }) => {
  await reading.open();
  await reading.readOn(2);
  await expect(reading.liveMap).toBeVisible();
  expect(await atlas.axeViolations()).toEqual([]);
});

test('three tours to start with say what they teach and how long they take', async ({
  reading,
  atlas,
}) => {
  await atlas.page.goto('/en/tours');
  await expect(reading.startCards()).toHaveCount(3);
  for (const card of await reading.startCards().all()) {
    await expect(card).toContainText(/\d+ steps · about \d+ minutes? to read/);
  }
  await reading.startCards().first().getByRole('link').click();
  await expect(atlas.page).toHaveURL(/\/en\/tours\/mongolia-the-mediator$/);
});
