import { expect, test } from './journey';

test.use({ reducedMotion: 'reduce' });

test('what cannot be read in a link becomes its default and is named', async ({ atlas, page }) => {
  await atlas.open('/en?from=abc&types=visit,war&projection=cube');
  const notice = page.getByText(/could not be read/);
  await expect(notice).toContainText('from, types, and projection');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('an event that never was is said so, with a way back', async ({ atlas }) => {
  atlas.expectConsoleError(/404/);
  await atlas.open('/en?open=event.never-was');
  await expect(atlas.evidence).toContainText('never-was');
  await atlas.evidence.getByRole('button').last().click();
  await expect(atlas.evidence).toHaveCount(0);
});

test('the other language keeps the view, and is remembered', async ({ atlas, page }) => {
  await atlas.open('/en?types=visit&open=place.hanoi');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\?types=visit&open=place\.hanoi/);
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toHaveText('Hà Nội');
  await page.goto('/');
  await expect(page).toHaveURL(/\/vi$/);
});

test('night stays night', async ({ atlas, page }) => {
  await atlas.open('/en');
  await page.getByRole('button', { name: 'Night colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});
