import { expect, test } from './journey';

test.use({ reducedMotion: 'reduce' });

test('what cannot be read in a link becomes its default and is named', async ({ atlas, page }) => {
  await atlas.open('/en?from=abc&types=visit,war&projection=cube');
  const notice = page.getByText(/could not be read/);
  await expect(notice).toContainText('from, types, and projection');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

for (const [sent, meant] of [
  ['/en?types=visit&amp;open=place.hanoi).', '/en?types=visit&open=place.hanoi'],
  ['/en%3Ftypes%3Dvisit%26open%3Dplace.hanoi', '/en?types=visit&open=place.hanoi'],
  ['/en?types=visit&open=place.hanoi%E2%80%8B', '/en?types=visit&open=place.hanoi'],
  ['/en?types=visit%2Csummit&from=%202018%20', '/en?types=visit%2Csummit&from=2018'],
  ['/en/events/hanoi-summit-2019.', '/en/events/hanoi-summit-2019'],
  ['/en-US/events/hanoi-summit-2019),', '/en/events/hanoi-summit-2019'],
]) {
  test(`${sent} is read as it is meant`, async ({ page, baseURL }) => {
    await page.goto(sent!);
    await expect(page).toHaveURL(`${baseURL}${meant}`);
    await expect(page.getByText(/could not be read/)).toHaveCount(0);
  });
}

test('a link that was cut says what it lacks', async ({ atlas, page }) => {
  await atlas.open('/en?from=2018&types=visit,su');
  await expect(page.getByText(/could not be read/)).toContainText('types');
  await expect(page).toHaveURL(/from=2018/);
});

const FORMER_ID = 'us-dprk-summit-planned-2018-09';

test('a link to an entry that another took in leads to that one', async ({ atlas, page }) => {
  await page.goto(`/vi/events/${FORMER_ID}`);
  const address = /\/vi\/events\/(?<id>[\w-]+)$/;
  await expect(page).not.toHaveURL(new RegExp(FORMER_ID));
  await expect(page).toHaveURL(address);
  const id = address.exec(page.url())!.groups!['id'];

  await atlas.open(`/en?open=event.${FORMER_ID}`);
  await expect(page).toHaveURL(new RegExp(`open=event\\.${id}(&|$)`));
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).not.toBeEmpty();
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
  await atlas.choose('Night colours');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});
