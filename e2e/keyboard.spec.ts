import { expect, test } from './journey';
import { MapKeyboardPage } from './map-keyboard-page';

test.use({ reducedMotion: 'reduce' });

test('from the top of the page to an event’s source by keyboard alone', async ({ atlas, page }) => {
  await atlas.open('/en?types=2.state-visit');
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
  const letThrough = await atlas.openWithoutLateCode('/en?types=2.letter,invitation&panel=list');
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

test('a button tells its hint on focus, and the first Escape takes only the hint away', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en?types=2.letter,invitation');
  await atlas.tabTo(page.getByRole('button', { name: 'List' }));
  await expect(atlas.tooltip).toHaveText('List of the events shown');
  await expect(atlas.tooltip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(atlas.tooltip).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'List' })).toBeFocused();
});

test('a small panel opens after its button, and gives the focus back', async ({ atlas, page }) => {
  await atlas.open('/en?types=2.letter,invitation');
  const button = page.getByRole('button', { name: 'Picture: Map' });
  const panel = page.getByRole('dialog', { name: 'What fills the page' });
  await atlas.tabTo(button);
  await page.keyboard.press('Enter');
  await expect(panel).toBeInViewport({ ratio: 1 });
  await expect(panel.getByRole('button').first()).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await atlas.tabTo(panel.getByRole('button').last());
  await page.keyboard.press('Tab');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'List' })).toBeFocused();
});
