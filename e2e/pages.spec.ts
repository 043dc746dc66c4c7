import { test as base } from './journey';
import { expect } from './journey';
import { RecordPages } from './record-pages';

const test = base.extend<{ pages: RecordPages }>({
  pages: async ({ atlas }, use) => use(new RecordPages(atlas)),
});
test.use({ reducedMotion: 'reduce' });

const EVENT = '/en/events/hanoi-summit-2019';
const KINDS = [
  EVENT,
  '/vi/places/ulaanbaatar',
  '/en/actors/mongolia',
  '/vi/dyads/dprk/mongolia',
  '/en/sources/yonhap-2021',
  '/en/sources',
  '/vi/actors',
  '/en/disagreements',
  '/vi/disagreements',
  '/en/about',
  '/vi/about',
] as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader goes from an event to its place, to a person, to a source', async ({ pages }) => {
    await pages.open(EVENT);
    await expect(pages.smallMap).toBeVisible();
    await pages.follow('Hanoi');
    await pages.waitForAddress(/\/en\/places\/hanoi$/);
    await expect(pages.title).toHaveText('Hanoi');
    await pages.open(EVENT);
    await pages.follow('Kim Jong-un');
    await pages.waitForAddress(/\/en\/actors\//);
    await pages.open('/en/sources');
    await pages.searchBibliography('yonhap');
    await pages.waitForAddress(/text=yonhap/);
    await expect(pages.references).not.toHaveCount(0);
    await pages.follow(/^Claims and citations/);
    await pages.waitForAddress(/\/en\/sources\/[a-z0-9-]+$/);
  });
});

for (const { on, javaScriptEnabled, viewport } of [
  { on: 'a desktop', javaScriptEnabled: false, viewport: { width: 1440, height: 900 } },
  { on: 'a phone', javaScriptEnabled: true, viewport: { width: 390, height: 844 } },
]) {
  test.describe(`on ${on}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport });

    test('a reader chooses where the sources differ, and sees both sides', async ({ pages }) => {
      await pages.open('/en/disagreements');
      const all = await pages.disagreements.count();
      expect(all).toBeGreaterThan(20);
      await pages.chooseDisagreements({ 'On what': 'date' });
      await pages.waitForAddress(/\/en\/disagreements\?on=date/);
      const onDate = await pages.disagreements.count();
      expect(onDate).toBeGreaterThan(0);
      expect(onDate).toBeLessThan(all);
      await expect(pages.disagreements.getByText('Sources differ on the date')).toHaveCount(onDate);
      const [one] = await pages.disagreements.all();
      await expect(one!.getByRole('heading', { level: 3 })).toHaveText([
        'The entry of the event follows',
        /^(Another claim|Other claims)$/,
      ]);
      await pages.chooseDisagreements({ Document: 'tran-2025' });
      await pages.waitForAddress(/on=date&document=tran-2025$/);
      expect(await pages.disagreements.count()).toBeLessThanOrEqual(onDate);
      await pages.inOtherLanguage();
      await pages.waitForAddress(/\/vi\/disagreements\?on=date&document=tran-2025$/);
    });

    test('two events that contradict each other stand side by side', async ({ pages }) => {
      await pages.open('/en/disagreements?on=events');
      for (const pair of await pages.disagreements.all()) {
        await expect(pair.getByRole('heading', { level: 3 }).getByRole('link')).toHaveCount(2);
        await expect(pair.getByRole('link', { name: /^Open on the map/ })).toHaveCount(2);
      }
      expect(await pages.disagreements.count()).toBeGreaterThan(0);
    });
  });
}

test.describe('in Seoul, on 1 January at 08:30', () => {
  test.use({ timezoneId: 'Asia/Seoul' });

  for (const [path, words] of [
    [EVENT, 'Accessed 1 January 2026.'],
    ['/vi/events/hanoi-summit-2019', /Truy cập .*2026\./],
    ['/en/handout?tour=rajin-corridor', 'Accessed 1 January 2026.'],
  ] as const) {
    test(`${path} is cited with the reader's day`, async ({ pages }) => {
      await pages.setTime('2025-12-31T23:30:00Z');
      await pages.open(path);
      await expect(pages.content).toContainText(words);
    });
  }
});

test('without a script, a citation has no day', async ({ pages }) => {
  const html = await (await pages.get(EVENT)).text();
  expect(html).toContain(`data-reader-day=" Accessed {day} {monthName} {year}."></span>`);
  expect(html).not.toContain(`Accessed ${new Date().getDate()} `);
});

test('the other language says the same of the same thing', async ({ pages }) => {
  await pages.open('/en/places/pyongyang');
  await pages.inOtherLanguage();
  await pages.waitForAddress(/\/vi\/places\/pyongyang$/);
  await expect(pages.title).toHaveText('Bình Nhưỡng');
});

for (const path of ['/en/places/pyongyang', '/en/actors/mongolia']) {
  test(`${path} says that it may not have all visits, and what it rests on`, async ({ pages }) => {
    await pages.open(path);
    await expect(pages.content.getByText(/^Real visits may be missing/)).toHaveCount(1);
    await pages.follow('What it covers');
    await pages.waitForAddress(/\/en\/about#coverage$/);
  });
}

test('a page leads to its view of the map', async ({ pages }) => {
  await pages.open('/en/dyads/dprk/mongolia');
  const link = pages.content.getByRole('link', { name: 'Show on the map' });
  await expect(link).toHaveAttribute('href', '/en?dyads=dprk.mongolia');
});

test('what the atlas is stands in the menu of the map, with figures that add up', async ({
  atlas,
  pages,
}) => {
  await atlas.open('/en');
  await atlas.openMenu();
  await pages.followInHeader('About');
  await pages.waitForAddress(/\/en\/about$/);
  await expect(pages.title).toHaveText('About this atlas');
  const once = await pages.columnOf('Events by document', 'Counted once');
  const inAll = await pages.columnOf('Events by decade', 'All');
  for (const figures of [once, inAll]) {
    const all = figures.pop()!;
    expect(all).toBeGreaterThan(0);
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(all);
  }
  expect(once.length).toBeGreaterThan(5);
});

test('its contents lead to its parts, and its marks to what they mean', async ({ pages }) => {
  await pages.open('/en/about');
  for (const [name, fragment] of [
    ['Method', 'method'],
    ['How to read an arc', 'signs'],
    ['Glossary', 'glossary'],
  ] as const) {
    await pages.follow(name);
    await pages.waitForAddress(new RegExp(`#${fragment}$`));
    await expect(pages.part(fragment).getByRole('heading', { name, level: 2 })).toBeInViewport();
  }
  expect(await pages.data()).toMatchObject({ '@type': 'AboutPage' });
  await pages.followInHeader('Tours');
  await pages.followInHeader('About');
  await pages.waitForAddress(/\/en\/about$/);
});

test('a pair has one address', async ({ pages }) => {
  const response = await pages.get('/en/dyads/mongolia/dprk', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()['location']).toMatch(/\/en\/dyads\/dprk\/mongolia$/);
});

for (const path of [
  '/en/events/never-was',
  '/en/events/Not%20A%20Slug!',
  '/vi/places/atlantis',
  '/en/actors/nobody',
  '/en/dyads/dprk/atlantis',
  '/en/dyads/dprk/dprk',
  '/en/sources/none',
  '/en/nothing',
]) {
  test(`${path} is a 404`, async ({ pages }) => {
    expect((await pages.get(path)).status()).toBe(404);
  });
}

test('a misspelt id is named, with what may have been meant', async ({ atlas, pages }) => {
  atlas.expectConsoleError(/404/);
  await pages.open('/en/events/hanoi-sumit-2019');
  await expect(pages.content).toContainText('hanoi-sumit-2019');
  await pages.follow('US–DPRK summit in Hanoi');
  await pages.waitForAddress(/\/en\/events\/hanoi-summit-2019$/);
});

test('a query string of ten kilobytes is harmless', async ({ pages }) => {
  const long = 'x'.repeat(10_000);
  for (const path of [
    `${EVENT}?a=${long}`,
    `/en/sources?text=${long}`,
    `/en/sources?sort=${long}`,
  ]) {
    expect((await pages.get(path)).status()).toBe(200);
  }
});

test('machines read what a page is about, and no policy is broken', async ({ pages }) => {
  await pages.open(EVENT);
  expect(await pages.data()).toMatchObject({ '@type': 'Event', startDate: '2019-02-27' });
  await pages.open('/en/places/hanoi');
  expect(await pages.data()).toMatchObject({ '@type': 'Place', name: 'Hanoi' });
});

test('the sitemap has every kind of page, and robots know of it', async ({ pages }) => {
  const robots = await (await pages.get('/robots.txt')).text();
  expect(robots).toContain('/sitemap.xml');
  const sitemap = await (await pages.get('/sitemap.xml')).text();
  for (const path of KINDS) expect(sitemap).toContain(`${path}<`);
});

test('the references shown are the references downloaded', async ({ pages }) => {
  await pages.open('/en/sources?documents=only');
  const response = await pages.get('/api/v1/bibliography?documents=only');
  expect(response.headers()['content-type']).toBe('application/vnd.citationstyles.csl+json');
  expect(await response.json()).toHaveLength(await pages.references.count());
});

for (const [width, height] of [
  [1440, 900],
  [320, 700],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });
    for (const path of KINDS) {
      test(`${path} is accessible and does not scroll sideways`, async ({ atlas, pages }) => {
        await pages.open(path);
        expect(await pages.overflow()).toBe(0);
        expect(await atlas.axeViolations()).toEqual([]);
      });
    }
  });
}
