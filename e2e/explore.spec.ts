import { expect, test } from './journey';

test.use({ reducedMotion: 'reduce' });

test('filter, open, read the source, share, come back to the same view', async ({
  atlas,
  context,
}) => {
  await atlas.open('/en');
  const all = await atlas.shownEvents();

  await atlas.setYears(2018, 2018);
  await expect.poll(() => atlas.shownEvents()).toBeLessThan(all);
  await atlas.showOnly('Correspondence');
  const shown = await atlas.shownEvents();
  expect(shown).toBeGreaterThan(0);

  await atlas.showList();
  await expect(atlas.listedEvents).toHaveCount(shown);
  await atlas.listedEvents.filter({ hasText: 'Battulga' }).first().click();
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toContainText(/invit/i);
  await expect(atlas.evidence).toContainText('Trần Thị Mỹ Hoa');
  await expect(atlas.evidence.getByRole('blockquote').first()).toBeVisible();
  await expect(
    atlas.evidence.getByRole('link', { name: /opens in a new tab/ }).first(),
  ).toBeVisible();

  const title = await atlas.evidence.getByRole('heading', { level: 2 }).innerText();
  const link = await atlas.share();
  const visitor = await atlas.inNewPage(context);
  await visitor.open(link);
  await expect(visitor.evidence.getByRole('heading', { level: 2 })).toHaveText(title);
  expect(await visitor.shownEvents()).toBe(shown);
});

test('the back button undoes what was opened and filtered', async ({ atlas, page }) => {
  await atlas.open('/en');
  const all = await atlas.shownEvents();
  await atlas.showOnly('Visits');
  await expect.poll(() => atlas.shownEvents()).toBeLessThan(all);
  await atlas.place('Pyongyang').click();
  await expect(atlas.evidence).toContainText('평양');

  await page.goBack();
  await expect(atlas.evidence).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => atlas.shownEvents()).toBe(all);
});

test('a family switched off in the legend leaves the list, and its counts stay', async ({
  atlas,
}) => {
  await atlas.open('/en?panel=list');
  const all = await atlas.shownEvents();
  await expect(atlas.listedEvents).toHaveCount(all);
  const visits = await atlas.countOf('Visits');
  expect(visits).toBeGreaterThan(0);

  await atlas.toggle('Visits');
  await expect.poll(() => atlas.shownEvents()).toBe(all - visits);
  await expect(atlas.listedEvents).toHaveCount(all - visits);
  expect(await atlas.countOf('Visits')).toBe(visits);
});

test('the corridor opens with its stations and what is expected of it', async ({ atlas }) => {
  await atlas.open('/en?open=corridor.rajin');
  await expect(atlas.evidence).toContainText('Khasan');
  await expect(atlas.evidence).toContainText(/expected/i);
});

test('no event matches: the page says which filter to give up', async ({ atlas }) => {
  await atlas.openEmpty('/en?from=1955&to=1960&types=letter');
  expect(await atlas.shownEvents()).toBe(0);
  await atlas.page.getByRole('button', { name: /^Without the years/ }).click();
  await expect.poll(() => atlas.shownEvents()).toBeGreaterThan(0);
});

test('playing moves the years on, and pausing keeps them', async ({ atlas, page }) => {
  await atlas.open('/en?from=2013&to=2013');
  await page.getByRole('button', { name: /^Play(?! again)/ }).click();
  const from = () => new URL(page.url()).searchParams.get('from');
  await expect.poll(from).not.toBe('2013');
  await page.getByRole('button', { name: 'Pause' }).click();
  // The address follows the years that are shown.
  const field = page.getByRole('textbox', { name: 'From year', includeHidden: true });
  await expect.poll(from).toBe(await field.inputValue());
  const paused = new URL(page.url()).search;
  await expect(atlas.place('Ulaanbaatar')).toBeVisible();
  expect(new URL(page.url()).search).toBe(paused);
});

test('a busy place out of view is named at the edge, and shown from there', async ({ atlas }) => {
  await atlas.open('/en');
  const pill = atlas.edgePills.filter({ hasText: 'Washington' });
  await expect(pill).toHaveAccessibleName(/^Washington, D\.C\. · \d+ events; show on the map$/);
  // Out of view, the name can be reached by keyboard but is not seen.
  await expect(atlas.place('Washington')).toHaveCSS('opacity', '0');

  await pill.click();
  await expect(atlas.place('Washington')).toHaveCSS('opacity', '1');
  await expect(atlas.place('Washington')).toBeInViewport({ ratio: 1 });
  await expect(atlas.place('Washington')).toBeFocused();
  await expect(pill).toHaveCount(0);
  // It is shown and not opened.
  await expect(atlas.evidence).toHaveCount(0);
});

test('on the globe, Enter on a pill turns the globe to its place', async ({ atlas }) => {
  await atlas.open('/en?projection=globe');
  const pill = atlas.edgePills.filter({ hasText: 'Washington' });
  await pill.press('Enter');
  await expect(pill).toHaveCount(0);
  await expect(atlas.place('Washington')).toBeFocused();
  await expect(atlas.evidence).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two places at most are named at the edge, within the screen', async ({ atlas }) => {
    await atlas.open('/vi?camera=127,37.5,6');
    await expect(atlas.edgePills).toHaveCount(2);
    for (const pill of await atlas.edgePills.all()) {
      await expect(pill).toBeInViewport({ ratio: 1 });
    }
  });
});
