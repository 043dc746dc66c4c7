import { expect, test } from './journey';
import { MapKeyboardPage } from './map-keyboard-page';

test.use({ reducedMotion: 'reduce' });

test('from the top of the page to an event’s source by keyboard alone', async ({ atlas, page }) => {
  await atlas.open('/en?types=letter');
  await atlas.tabTo(page.getByRole('button', { name: 'List' }));
  await page.keyboard.press('Enter');
  await expect(atlas.listedEvents.first()).toBeVisible();

  await atlas.tabTo(atlas.listedEvents.first());
  await page.keyboard.press('ArrowDown');
  await expect(atlas.listedEvents.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toBeFocused();

  const source = atlas.evidence.getByRole('link', { name: /opens in a new tab/ }).first();
  await expect(source).toBeVisible();
  await atlas.tabTo(source);

  await page.keyboard.press('Escape');
  await expect(atlas.evidence).toHaveCount(0);
  await expect(atlas.listedEvents.nth(1)).toBeFocused();
});

test('the focus comes back to the row that opened an event, however late its panel came', async ({
  atlas,
  page,
}) => {
  const letThrough = await atlas.openWithoutLateCode('/en?types=letter&panel=list');
  const row = atlas.listedEvents.nth(1);
  await row.focus();
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('open=event');
  }).toPass();
  await expect(row).toBeHidden();
  letThrough();
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('a place on the map opens with Enter and tells its events on focus', async ({ atlas }) => {
  await atlas.open('/en');
  const keyboard = new MapKeyboardPage(atlas);
  await keyboard.enter();
  await keyboard.moveTo('Ulaanbaatar');
  await keyboard.press('Enter');
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toHaveText('Ulaanbaatar');
});
