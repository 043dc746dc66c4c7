import { ApiPageDriver } from './api-page';
import { expect, test as base } from './journey';
import { RecordPages } from './record-pages';

const test = base.extend<{ pages: RecordPages; api: ApiPageDriver }>({
  pages: async ({ atlas }, use) => use(new RecordPages(atlas)),
  api: async ({ pages }, use) => use(new ApiPageDriver(pages)),
});

const EVENT = 'GET /api/v1/events/{id}';
const RECONCILE = 'POST /api/v1/reconcile';

for (const [device, options] of [
  ['a desk', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('an operation is asked, and its answer shown', async ({ pages, api }) => {
      await pages.open('/en/api');
      await api.ready();
      await api.choose(EVENT, 'language', 'vi');
      const answer = await api.send(EVENT);
      await expect(answer.getByText(/^Status 200/)).toContainText('application/json');
      await expect(answer).toContainText('/api/v1/events/hanoi-summit-2019?language=vi');
      await expect(answer).toContainText("curl 'http");
      await expect(answer).toContainText('"id": "hanoi-summit-2019"');
      expect(await pages.overflow()).toBe(0);
      expect(await pages.atlas.axeViolations()).toEqual([]);
    });

    test('a batch is reconciled, and a mistake in it is named', async ({ pages, api }) => {
      await pages.open('/vi/api');
      await api.ready();
      await api.fill(RECONCILE, 'queries', '{"q0": {"query": "Ulaanbaatar", "type": "place"}}');
      const answer = await api.send(RECONCILE);
      await expect(answer).toContainText('"match": true');
      await expect(answer).toContainText('--data-urlencode');
      pages.atlas.expectConsoleError(/400/);
      await api.fill(RECONCILE, 'queries', '{"q0": {"query": "Onon", "type": "river"}}');
      await api.send(RECONCILE);
      await expect(answer.getByText(/^Trạng thái 400/)).toBeVisible();
      await expect(answer).toContainText('queries.q0');
    });
  });
}

test('every form begins with what its operation answers', async ({ pages, api }) => {
  await pages.open('/en/api');
  await api.ready();
  const names = await api.names();
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const answer = await api.send(name);
    await expect(answer.getByText(/^Status/), name).toContainText('Status 200');
  }
});

test('it is used by keys alone', async ({ pages, api }) => {
  await pages.open('/en/api');
  await api.ready();
  const field = api.form('GET /api/v1/search').getByLabel('q', { exact: true });
  await field.focus();
  await field.fill('Rajin');
  await field.press('Enter');
  const answer = api.answer('GET /api/v1/search');
  await expect(answer.getByText(/^Status 200/)).toBeVisible();
  await answer.getByRole('region').focus();
  await expect(answer.getByRole('region')).toBeFocused();
});

test('it is found from the page about the atlas', async ({ pages }) => {
  await pages.open('/en/about');
  await pages.follow('The API in words');
  await pages.waitForAddress(/\/en\/api$/);
  await pages.inOtherLanguage();
  await pages.waitForAddress(/\/vi\/api$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the forms open the answer in a new page', async ({ pages, api }) => {
    await pages.open('/en/api');
    await api.fill('GET /api/v1/search', 'q', 'Hanoi');
    expect(await api.opened('GET /api/v1/search')).toMatch(
      /^\/api\/v1\/search\?language=en&q=Hanoi&read=words$/,
    );
    expect(await api.opened(EVENT)).toBe('/api/v1/events/hanoi-summit-2019?language=en');
    expect(await api.opened(RECONCILE)).toBe('/api/v1/reconcile');
  });
});
