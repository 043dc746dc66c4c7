import { FAMILY_STYLE } from '@/components/event/family-style';
import { expect, test as base } from './journey';
import { PrintingPage } from './printing-page';

const test = base.extend<{ printing: PrintingPage }>({
  printing: async ({ atlas }, use) => use(new PrintingPage(atlas)),
});
test.use({ reducedMotion: 'reduce' });

const VISIT = FAMILY_STYLE.visit.day;
/** As app/globals.css has them for paper. */
const SEA = '#e4ebef';
const LAND = '#ffffff';

for (const [where, viewport] of [
  ['at a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(where, () => {
    test.use({ viewport });

    test('the atlas is one sheet with land, arcs and key', async ({ printing }) => {
      await printing.open('/en?from=2018&to=2019');
      for (const format of ['A4', 'Letter'] as const) {
        expect(await printing.print(format)).toHaveLength(1);
        expect(await printing.print(format, true)).toHaveLength(1);
      }
      const [sheet] = await printing.print('css');
      expect(sheet!.width).toBeGreaterThan(sheet!.height);
    });
  });
}

for (const path of [
  '/en',
  '/vi',
  '/en?projection=globe',
  '/en?from=1990&to=1999&compare=2000-2009',
  '/en?places=ulaanbaatar,pyongyang,seoul,hanoi,moscow,beijing,tokyo&statuses=occurred,planned,proposed,considered,declined&open=place.seoul',
  '/en?open=corridor.rajin',
]) {
  test(`${path} is one sheet`, async ({ printing }) => {
    await printing.open(path);
    expect(await printing.print('A4', true)).toHaveLength(1);
    expect(await printing.print('Letter', true)).toHaveLength(1);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with a ${colorScheme} screen`, () => {
    test.use({ colorScheme });

    test('paper has the colours of the day, and no buttons', async ({ printing }) => {
      // As wide as the paper that the style sheet asks for.
      await printing.resize(1046, 720);
      await printing.open('/en?types=2.visit&from=2013&to=2019');
      await printing.preview();
      await expect(printing.paper).toBeVisible();
      await expect(printing.maps).toHaveCount(1);
      const map = printing.maps.first();
      const [sea, land, arcs] = await printing.pixelsOf(map, [SEA, LAND, VISIT]);
      expect(sea).toBeGreaterThan(10_000);
      expect(land).toBeGreaterThan(50_000);
      expect(arcs).toBeGreaterThan(500);
      const [ofKey] = await printing.pixelsOf(printing.paper.locator('ul'), [VISIT]);
      expect(ofKey).toBeGreaterThan(10);
      await expect(printing.paper).toContainText('CC BY 4.0');
      // The server of the journeys has no address that others can open.
      await expect(printing.paper).not.toContainText('127.0.0.1');
      expect(await printing.printedControls()).toEqual([]);
      expect(await printing.overflow()).toBe(0);
      await printing.endPreview();
      await expect(printing.paper).toHaveCount(0);
    });
  });
}

test('what the reader has changed since is what is printed', async ({ printing, atlas }) => {
  await atlas.open('/en?from=2018&to=2019');
  await printing.waitUntilReady();
  await printing.begin();
  const before = await printing.paper.innerText();
  await printing.end();
  await printing.changeAddress('/en?from=1990&to=1991');
  await expect(async () => {
    await printing.begin();
    const now = await printing.paper.textContent();
    await printing.end();
    expect(now).toContain('1990');
    expect(now).not.toBe(before);
  }).toPass();
});

test('a view of nothing says so on paper', async ({ printing }) => {
  await printing.open('/en?from=1911&to=1911');
  await printing.preview();
  await expect(printing.paper).toContainText('No events · 1911');
});

test('both maps of a comparison stand beside each other', async ({ printing }) => {
  await printing.open('/en?from=1990&to=1999&compare=2000-2009');
  await printing.preview();
  await expect(printing.maps).toHaveCount(2);
  const [first, second] = await Promise.all(
    [0, 1].map((index) => printing.maps.nth(index).boundingBox()),
  );
  expect(second!.x).toBeGreaterThan(first!.x + first!.width - 1);
  expect(second!.y).toBeCloseTo(first!.y, 0);
});

for (const picture of ['table', 'matrix', 'relations', 'trade'] as const) {
  test(`the ${picture} prints itself, below what it shows in words`, async ({ printing }) => {
    await printing.resize(1046, 720);
    await printing.open(`/en?picture=${picture}&from=2000&to=2019`);
    await printing.preview();
    await expect(printing.paper).toContainText('2000–2019');
    await expect(printing.maps).toHaveCount(0);
    await expect(printing.belowTheWords).toBeVisible();
    await printing.endPreview();
    expect((await printing.print('A4')).length).toBeGreaterThanOrEqual(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture of the server is printed, and nothing beside it', async ({ printing }) => {
    await printing.goto('/en?from=2018&to=2019');
    await printing.asPaper();
    await expect(printing.stillPicture).toBeVisible();
    expect(await printing.printedControls()).toEqual([]);
    expect(await printing.print('A4', true)).toHaveLength(1);
  });
});

for (const path of [
  '/en/events/hanoi-summit-2019',
  '/en/events',
  '/en/places/ulaanbaatar',
  '/en/sources',
  '/en/tours',
  '/en/about',
]) {
  test(`${path} is printed without header and buttons`, async ({ printing }) => {
    await printing.goto(path);
    await printing.asPaper();
    expect(await printing.printedControls()).toEqual([]);
  });
}
