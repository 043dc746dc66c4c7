import { BrowserFaults } from './browser-faults';
import { FollowPage } from './follow-page';
import { expect, test as base } from './journey';
import { LecturePage } from './lecture-page';
import { boxOf } from './reading-page';

const TOUR = 'rajin-corridor';

interface Lecture {
  /** At the second step, and open to others. */
  readonly lecture: LecturePage;
  readonly code: string;
}

const test = base.extend<Lecture>({
  lecture: async ({ atlas }, use) => use(new LecturePage(atlas)),
  code: async ({ lecture }, use) => {
    await lecture.open(TOUR, 2);
    const { code } = await lecture.openToOthers();
    await use(code);
  },
});

// The screen's map is small, so that the processor draws the phones.
test.use({ reducedMotion: 'reduce', viewport: { width: 900, height: 560 } });

test('a phone has text and map at once, and a live map in the same place on touch', async ({
  lecture,
  code,
  browser,
  baseURL,
}) => {
  const phone = await FollowPage.join(browser, code, { baseURL });
  await phone.expectStep(2);
  await expect(phone.title).toHaveText(await lecture.title.innerText());
  await expect(phone.picture).toBeVisible();
  expect(await phone.maps()).toBe(0);

  await phone.waitForLetters();
  const before = { place: await boxOf(phone.place), text: await boxOf(phone.text) };
  await phone.touchMap();
  await expect(phone.picture).toBeHidden();
  await expect.poll(() => phone.liveNames()).not.toEqual([]);
  expect({ place: await boxOf(phone.place), text: await boxOf(phone.text) }).toEqual(before);
  // One finger scrolls the page; over the whole window it moves the map.
  await expect.poll(() => phone.fingerScrolls()).toBe('pan-x pan-y');

  await lecture.press('PageDown', 'PageDown');
  await phone.expectStep(4);
  // That step looks at the border near Rajin alone.
  await expect.poll(() => phone.liveNames()).not.toContain('Ulaanbaatar');
  expect(await phone.maps()).toBe(1);
  expect(await phone.atlas.axeViolations()).toEqual([]);
  await phone.leave();
});

test('the reader moves the map over the whole window, and returns to the lecturer’s frame', async ({
  lecture,
  code,
  browser,
  baseURL,
}) => {
  const phone = await FollowPage.join(browser, code, { baseURL });
  await phone.expectStep(2);
  await phone.touchMap();
  await phone.choose('Map over the whole window');
  await expect.poll(() => phone.fingerScrolls()).toBe('none');
  await phone.drag();
  await expect(phone.button('Lecturer’s frame')).toBeVisible();
  await phone.choose('Lecturer’s frame');
  await expect(phone.button('Lecturer’s frame')).toHaveCount(0);
  await phone.drag();
  await expect(phone.button('Lecturer’s frame')).toBeVisible();
  await lecture.press('PageDown');
  await expect(phone.button('Lecturer’s frame')).toHaveCount(0);
  // The bar of the steps stays in reach.
  await phone.choose('Previous step');
  await expect(phone.strip).toHaveText(/^The lecturer is at 3/);
  expect(await phone.atlas.axeViolations()).toEqual([]);
  await phone.press('Escape');
  await expect(phone.button('Map over the whole window')).toBeVisible();
  await phone.expectStep(2);
  await phone.leave();
});

test('missed steps are read in peace, and one press leads back to the lecturer', async ({
  lecture,
  code,
  browser,
  baseURL,
}) => {
  await lecture.press('PageDown', 'PageDown');
  await lecture.expectStep(4);
  const phone = await FollowPage.join(browser, code, { baseURL });
  await phone.expectStep(4);
  await expect(phone.button('Next step')).toHaveAttribute('aria-disabled', 'true');
  await phone.choose('Previous step');
  await phone.choose('Previous step');
  await phone.expectStep(2);
  await expect(phone.strip).toHaveText(/^The lecturer is at 4/);
  await lecture.press('PageDown');
  await expect(phone.strip).toHaveText(/^The lecturer is at 5/);
  await phone.expectStep(2);
  await phone.reload();
  await phone.expectStep(2);
  await expect(phone.strip).toHaveText(/^The lecturer is at 5/);
  expect(await phone.atlas.axeViolations()).toEqual([]);
  await phone.strip.tap();
  await phone.expectStep(5);
  await expect(phone.strip).toHaveCount(0);

  // A dark screen takes nothing from the phone.
  await lecture.press('b');
  await lecture.expectBlack(true);
  await expect(phone.picture).toBeVisible();
  await lecture.press('PageDown');
  await phone.expectStep(6);
  await phone.leave();
});

test('a number and a place say who says so', async ({ code, browser, baseURL }) => {
  const phone = await FollowPage.join(browser, code, { baseURL });
  await phone.expectStep(2);
  await phone.openNote(1);
  await expect(phone.evidence).toBeVisible();
  await expect(phone.evidence).not.toHaveText('');
  expect(await phone.atlas.axeViolations()).toEqual([]);
  await phone.press('Escape');
  await expect(phone.evidence).toHaveCount(0);

  await phone.touchMap();
  await expect.poll(() => phone.liveNames()).not.toEqual([]);
  const [name = ''] = await phone.liveNames();
  await phone.openPlace(name);
  await expect(phone.evidence).toBeVisible();
  await phone.leave();
});

test('the phone has its own language, in the same room', async ({
  lecture,
  code,
  browser,
  baseURL,
}) => {
  const phone = await FollowPage.join(browser, code, { baseURL });
  await phone.expectStep(2);
  const english = await phone.title.innerText();
  await phone.switchLanguage();
  await expect.poll(() => phone.address).toBe(`/vi/follow?room=${code}`);
  await phone.expectStep(2);
  await expect(phone.title).not.toHaveText(english);
  await expect(phone.picture).toBeVisible();
  await lecture.press('PageDown');
  await phone.expectStep(3);
  await phone.switchLanguage();
  await expect.poll(() => phone.address).toBe(`/en/follow?room=${code}`);
  await phone.expectStep(3);
  await phone.leave();
});

test('the atlas opened from the lecture says where the lecturer is, and leads back', async ({
  lecture,
  code,
  browser,
  baseURL,
}) => {
  const phone = await FollowPage.join(browser, code, { baseURL });
  await phone.expectStep(2);
  await phone.openView();
  await expect.poll(() => phone.address).toMatch(new RegExp(`^/en\\?.*#follow=${code}$`));
  await expect(phone.atlasStrip).toHaveText(/^The lecturer is at 2/);
  await lecture.press('PageDown');
  await expect(phone.atlasStrip).toHaveText(/^The lecturer is at 3/);
  await phone.reload();
  await expect(phone.atlasStrip).toHaveText(/^The lecturer is at 3/);
  expect(await phone.atlas.axeViolations()).toEqual([]);
  await phone.atlasStrip.tap();
  await phone.expectStep(3);

  // The room ends, and the strip with it.
  await phone.openView();
  await expect(phone.atlasStrip).toBeVisible();
  await lecture.press('q');
  await lecture
    .dialog('Phone and audience')
    .getByRole('button', { name: 'Close to others' })
    .click();
  await expect(phone.atlasStrip).toHaveCount(0);
  await phone.leave();
});

test('without WebGL the picture stays and goes with the steps', async ({
  lecture,
  code,
  browser,
  baseURL,
}) => {
  const phone = await FollowPage.join(browser, code, { baseURL }, (atlas) =>
    new BrowserFaults(atlas).turnOffGraphics(),
  );
  await phone.expectStep(2);
  await phone.choose('Live map');
  await expect(phone.atlas.page.locator('[data-map-failed]')).toBeAttached();
  await expect(phone.atlas.page.getByText('This device draws no live map')).toBeVisible();
  await expect(phone.picture).toBeVisible();
  const words = await phone.picture.getAttribute('aria-label');
  await lecture.press('PageDown');
  await phone.expectStep(3);
  await expect(phone.picture).not.toHaveAttribute('aria-label', words!);
  await phone.leave();
});

test('it has room on every phone, upright and across, and on a tablet', async ({
  code,
  browser,
  baseURL,
}) => {
  const phone = await FollowPage.join(browser, code, { baseURL });
  await phone.expectStep(2);
  for (const [width, height] of [
    [320, 568],
    [430, 932],
    [568, 320],
    [844, 390],
    [820, 1180],
  ] as const) {
    await phone.resize(width, height);
    await expect(phone.picture).toBeVisible();
    expect(await phone.overflow(), `${width}`).toBe(0);
    expect(await phone.smallTargets(), `${width}`).toEqual([]);
    const [place, title] = [await boxOf(phone.place), await boxOf(phone.title)];
    const isBeside = width === 844;
    expect(place.x > title.x + title.width - 1, `beside the text at ${width}`).toBe(isBeside);
    expect(place.height, `${width}`).toBeGreaterThan(isBeside ? 200 : 150);
  }
  await phone.leave();
});
