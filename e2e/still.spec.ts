import { BrowserFaults } from './browser-faults';
import { expect, test } from './journey';
import { StillPage } from './still-page';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['en', 'vi'] as const) {
    test(`the map is a picture whose names lead on, in ${language}`, async ({ atlas }) => {
      const still = new StillPage(atlas);
      await still.open(`/${language}`);
      await expect(still.picture).toBeVisible();
      await expect(still.withoutScript).toBeVisible();
      expect(await still.strokes()).toBeGreaterThan(15);
      await still.name('Ulaanbaatar').click();
      await expect(atlas.page).toHaveURL(new RegExp(`/${language}/places/ulaanbaatar$`));
    });
  }

  test('the picture shows what the link asks for', async ({ atlas }) => {
    const still = new StillPage(atlas);
    await still.open('/en?from=2018&to=2018');
    await expect(still.picture).toHaveAccessibleName(/Pyongyang/);
    const in2018 = await still.strokes();
    await still.open('/en?from=1911&to=1911');
    expect(await still.strokes()).toBeLessThan(in2018);
  });
});

test('the picture stands where the live map comes, and goes then', async ({ atlas }) => {
  const still = new StillPage(atlas);
  const release = await still.holdLiveMap();
  await still.open('/en');
  await expect(still.picture).toBeVisible();
  await expect(still.loading).toBeVisible();
  const drawn = await still.nodeOf('Moscow');
  release();
  await expect(still.picture).toBeHidden();
  await expect(atlas.place('Moscow')).toBeVisible();
  // At the other side of its node at most; with other insets all would be far away.
  expect(await still.distanceToLive('Moscow', drawn)).toBeLessThan(120);
});

test('the keyboard keeps its place in the picture until it leaves it', async ({ atlas }) => {
  const still = new StillPage(atlas);
  const release = await still.holdLiveMap();
  await still.open('/en');
  await still.name('Ulaanbaatar').focus();
  release();
  await still.liveMapIsThere();
  await expect(still.name('Ulaanbaatar')).toBeFocused();
  await still.leave();
  await expect(still.picture).toBeHidden();
  await expect(atlas.place('Ulaanbaatar')).toBeVisible();
});

test('without WebGL a picture follows the filters', async ({ atlas }) => {
  const still = new StillPage(atlas);
  await new BrowserFaults(atlas).turnOffGraphics();
  await still.open('/en?from=2018&to=2018');
  await expect(still.tryAgain).toBeVisible();
  const in2018 = await still.strokes();
  expect(in2018).toBeGreaterThan(5);
  await still.open('/en?from=1911&to=1911');
  await expect(still.tryAgain).toBeVisible();
  expect(await still.strokes()).toBeLessThan(in2018);
});
