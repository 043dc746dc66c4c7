import { shareOfDifferentPixels } from './atlas-page';
import { BrowserFaults } from './browser-faults';
import { ComparisonPage } from './comparison-page';
import { expect, test } from './journey';
import { PicturePage } from './picture-page';

test.use({ reducedMotion: 'reduce' });

const VIEW = '/en?camera=116,44,4.2&types=visit';

for (const [name, lose] of [
  ['of the arcs', (faults: BrowserFaults) => faults.loseGraphics('overlay')],
  ['of the map', (faults: BrowserFaults) => faults.loseGraphics('map')],
  ['for a moment', (faults: BrowserFaults) => faults.interruptGraphics()],
] as const) {
  test(`the map comes back by itself when the graphics ${name} are lost`, async ({ atlas }) => {
    const faults = new BrowserFaults(atlas);
    await atlas.open(VIEW);
    const box = await atlas.boxRoundCentre();
    const before = await atlas.settledPicture();
    await lose(faults);
    await expect
      .poll(async () => shareOfDifferentPixels(before, await atlas.picture(), box), {
        intervals: [500],
      })
      .toBeLessThan(0.002);
    await expect(atlas.place('Ulaanbaatar')).toBeVisible();
  });
}

test('a tab that slept for an hour shows the same map, and answers', async ({ atlas }) => {
  const faults = new BrowserFaults(atlas);
  await atlas.page.clock.install();
  await atlas.open(VIEW);
  const box = await atlas.boxRoundCentre();
  const before = await atlas.settledPicture();
  await faults.sleepForAnHour();
  await expect
    .poll(async () => shareOfDifferentPixels(before, await atlas.picture(), box), {
      intervals: [500],
    })
    .toBeLessThan(0.002);
  await atlas.place('Ulaanbaatar').click();
  await expect(atlas.page.getByRole('heading', { name: 'Ulaanbaatar' })).toBeVisible();
});

test('a map is sharp on the projector that its window is moved to', async ({ atlas }) => {
  const faults = new BrowserFaults(atlas);
  await atlas.open(VIEW);
  await faults.setPixelRatio(2);
  await expect.poll(() => faults.drawnPixels()).toEqual([2, 2]);
  await faults.setPixelRatio(1);
  await atlas.page.mouse.move(500, 400);
  await expect.poll(() => faults.drawnPixels()).toEqual([1, 1]);
});

test('a map is drawn again when it is asked to, after the graphics went for good', async ({
  atlas,
}) => {
  const faults = new BrowserFaults(atlas);
  await atlas.open(VIEW);
  const box = await atlas.boxRoundCentre();
  const before = await atlas.settledPicture();
  await faults.turnOffGraphics();
  await faults.loseGraphics('map');
  await expect(faults.drawAgain).toBeVisible();
  await faults.turnOnGraphics();
  await faults.drawAgain.click();
  await expect
    .poll(async () => shareOfDifferentPixels(before, await atlas.picture(), box), {
      intervals: [500],
    })
    .toBeLessThan(0.002);
  await expect(atlas.place('Ulaanbaatar')).toBeVisible();
});

test('one of two compared maps comes back beside the other', async ({ atlas }) => {
  const faults = new BrowserFaults(atlas);
  const comparison = new ComparisonPage(atlas);
  await comparison.open('/en?from=2008&to=2013&compare=2018-2023');
  await faults.turnOffGraphics();
  await faults.loseGraphics('map');
  await expect(faults.drawAgain).toBeVisible();
  await expect(comparison.place('A', 'Ulaanbaatar')).toBeHidden();
  await expect(comparison.place('B', 'Ulaanbaatar')).toBeVisible();
  await faults.turnOnGraphics();
  await faults.drawAgain.click();
  await comparison.waitForMaps();
  await expect.poll(() => faults.drawnPixels()).toEqual([1, 1, 1, 1]);
});

test('a browser without WebGL is asked again', async ({ atlas, page }) => {
  const faults = new BrowserFaults(atlas);
  await faults.turnOffGraphics();
  await page.goto(VIEW);
  const again = page.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect(again).toBeEnabled();
  await faults.turnOnGraphics();
  await again.click();
  await expect(atlas.place('Ulaanbaatar')).toBeVisible();
  await expect.poll(() => faults.drawnPixels()).toEqual([1, 1]);
});

test('a page of an older build loads itself anew, with what was typed', async ({ atlas }) => {
  const faults = new BrowserFaults(atlas);
  const picture = new PicturePage(atlas);
  await atlas.open(VIEW);
  await faults.search.fill('Ulaan');
  // Its own script is there, and will not be the first that is gone.
  await atlas.waitForText(/results? found/);
  await faults.replaceBuild();
  await picture.choose('Who meets whom');
  await expect(faults.heading('Who meets whom')).toBeVisible();
  await expect(faults.search).toHaveValue('Ulaan');
});

test('the whole table is there for a printer, and for the search of the browser', async ({
  atlas,
}) => {
  const faults = new BrowserFaults(atlas);
  const picture = new PicturePage(atlas);
  await picture.open('/en?picture=table');
  const all = await picture.rowCount();
  const rows = picture.table.getByRole('rowheader');
  expect(await rows.count()).toBeLessThan(all / 2);

  await faults.print();
  await expect(rows).toHaveCount(all);
  expect(await faults.printedHeight()).toBeGreaterThan(all * 20);
  await faults.endPrinting();
  await expect.poll(() => rows.count()).toBeLessThan(all / 2);

  // Drawn or not, each has its text, which the search of the browser looks for.
  await expect.poll(() => faults.searchableRows(picture.table)).toBe(all);
});

test('the whole list is there for a printer, over the width of the paper', async ({ atlas }) => {
  const faults = new BrowserFaults(atlas);
  await atlas.open('/en?panel=list');
  await expect(atlas.listedEvents.first()).toBeVisible();
  const rows = await atlas.listedEvents.count();
  await faults.print();
  expect(await faults.printedHeight()).toBeGreaterThan(rows * 30);
  await expect(atlas.listedEvents.last()).toBeVisible();
  const { x, width } = (await atlas.listedEvents.last().boundingBox())!;
  expect(x).toBeLessThan(20);
  expect(width).toBeGreaterThan(1400);
  await expect(atlas.page.locator('canvas').first()).toBeHidden();
});

test.describe('in the reader’s own few colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen and what is counted stands out', async ({ atlas }) => {
    const faults = new BrowserFaults(atlas);
    await atlas.open('/en');
    const [range, year] = ['Range', 'One year'].map((name) => faults.choice(name));
    expect(await faults.background(range!)).not.toBe(await faults.background(year!));
    const undated = atlas.page.getByRole('button', { name: /undated/ });
    const bars = undated.locator('[style*=height]');
    const colours = await Promise.all((await bars.all()).map((bar) => faults.background(bar)));
    expect(new Set(colours).size).toBeGreaterThan(3);
  });
});
