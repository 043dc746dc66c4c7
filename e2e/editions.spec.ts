import { expect, test as base } from './journey';
import { EditionsPages } from './editions-page';
import { RecordPages } from './record-pages';

interface Fixtures {
  readonly pages: RecordPages;
  readonly editions: EditionsPages;
}

const test = base.extend<Fixtures>({
  pages: async ({ atlas }, use) => use(new RecordPages(atlas)),
  editions: async ({ pages }, use) => use(new EditionsPages(pages)),
});

const EVENT = 'hanoi-summit-2019';

test('a reader goes from the editions to an entry as it was, and to what changed', async ({
  pages,
  editions,
}) => {
  await pages.open('/en/about');
  await pages.follow('Releases of the record');
  await expect(pages.title).toHaveText('Editions of the record');
  expect(await pages.atlas.axeViolations()).toEqual([]);
  await pages.follow(/^What it holds ?: 2026\.1$/);
  await expect(pages.title).toHaveText('Edition 2026.1');
  await pages.open(`/en/record/2026.1/events/${EVENT}`);
  await expect(pages.content).toContainText('As it was in edition 2026.1, of 22 November 2026');
  await pages.follow('The entry today');
  await pages.waitForAddress(new RegExp(`/en/events/${EVENT}$`));
  await pages.open('/en/record/2026.2/changes');
  await expect(pages.title).toHaveText('From 2026.1 to 2026.2');
  await expect(editions.withdrawnPlaces).toHaveText(['Budapest']);
  await pages.inOtherLanguage();
  await expect(pages.title).toHaveText('Từ 2026.1 đến 2026.2');
  expect(await pages.atlas.axeViolations()).toEqual([]);
});

test('changes are compared in any direction, and an unknown edition is named', async ({
  pages,
}) => {
  await pages.open('/en/record/2026.1/changes?since=2026.2');
  await expect(pages.title).toHaveText('From 2026.2 to 2026.1');
  await pages.open('/en/record/2026.2/changes?since=2031.9');
  await expect(pages.content).toContainText(
    'The address names an edition that this atlas does not have.',
  );
  for (const path of [
    '/en/record/2031.9',
    '/en/record/2026.1/rivers/a',
    '/en/record/2026.1/events/a',
  ]) {
    expect((await pages.get(path)).status()).toBe(404);
  }
});

test('a link of an older edition says what has changed since', async ({ pages, editions }) => {
  await pages.open(`/en/events/${EVENT}?edition=2026.1`);
  await expect(editions.bar).toContainText('This link is of edition 2026.1, of 22 November 2026.');
  await expect(editions.bar).toContainText('Changed since: ');
  await pages.inOtherLanguage();
  await expect(editions.bar).toContainText('Liên kết này thuộc ấn bản 2026.1, ngày 22 tháng 11');
  await pages.open(`/en/events/${EVENT}?edition=2026.1`);
  await editions.bar.getByRole('link', { name: 'What changed' }).click();
  await pages.waitForAddress(/\/en\/record\/[\d.]+\/changes\?since=2026\.1$/);
  await pages.open('/vi/places/hanoi?edition=2031.9');
  await expect(editions.bar).toContainText('một ấn bản mà tập bản đồ này không có');
  await pages.open('/en/places/hanoi');
  await expect(editions.bar).toHaveCount(0);
});

test('a view of an older edition counts its events that have changed, and can be put away', async ({
  atlas,
  editions,
}) => {
  await atlas.open('/en?from=2018&to=2019&edition=2026.1');
  await expect(editions.notice).toContainText(/Changed since: \d+ of its events\./);
  await editions.dismiss();
  await expect(editions.notice).toHaveCount(0);
  await atlas.open('/en?from=2018&to=2019');
  await expect(editions.notice).toHaveCount(0);
});

test('a withdrawn id answers 410 with the reason', async ({ pages }) => {
  pages.atlas.expectConsoleError(/410/);
  expect((await pages.get('/vi/places/budapest')).status()).toBe(410);
  expect((await pages.get('/vi/places/never-was')).status()).toBe(404);
  await pages.open('/en/places/budapest');
  await expect(pages.content).toContainText('Withdrawn in edition 2026.2.');
  await pages.follow('As it was');
  await expect(pages.title).toHaveText('Budapest');
});

test('feeds and files have the releases, and pages name the feeds', async ({ pages, editions }) => {
  await pages.open('/vi/record');
  expect(await editions.feeds()).toEqual(['/feed.atom?language=vi', '/feed.json?language=vi']);
  for (const [path, type] of [
    ['/feed.atom', 'application/atom+xml'],
    ['/feed.json?language=vi', 'application/feed+json'],
    ['/api/v1/releases/entries?version=2026.1', 'application/x-ndjson'],
  ] as const) {
    const answer = await pages.get(path);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([
      200,
      expect.stringContaining(type),
    ]);
    expect(await answer.text()).toContain('2019');
  }
});

for (const path of [
  '/vi/record',
  '/vi/record/2026.1',
  `/vi/record/2026.2/events/${EVENT}`,
  '/vi/record/2026.2/corridors/rajin',
  '/vi/record/2026.2/changes',
  `/vi/events/${EVENT}?edition=2026.1`,
]) {
  test(`${path} fits a phone`, async ({ pages, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await pages.open(path);
    expect(await pages.overflow()).toBe(0);
  });
}
