import { ComparisonPage } from './comparison-page';
import { expect, test as base } from './journey';

const test = base.extend<{ comparison: ComparisonPage }>({
  comparison: async ({ atlas }, use) => use(new ComparisonPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

const VIEW = '/en?from=2008&to=2013&compare=2018-2023';

test('a comparison begins, swaps and ends, and the link holds it', async ({
  atlas,
  comparison,
}) => {
  await atlas.open('/en?from=2008&to=2013');
  await comparison.begin();
  await expect.poll(() => comparison.years).toEqual({ first: '2008-2013', second: '2014-2019' });
  const added = await comparison.relations('Added').count();
  const ended = await comparison.relations('Ended').count();
  expect(added + ended).toBeGreaterThan(0);

  await comparison.swap();
  await expect.poll(() => comparison.years).toEqual({ first: '2014-2019', second: '2008-2013' });
  await expect(comparison.relations('Added')).toHaveCount(ended);
  await expect(comparison.relations('Ended')).toHaveCount(added);

  await comparison.stop();
  await expect(atlas.place('Ulaanbaatar')).toBeVisible();
  expect(comparison.years.second).toBeNull();
});

test('both maps move together, and only the end of a move is in the link', async ({
  comparison,
}) => {
  await comparison.open(VIEW);
  const [before] = await comparison.positionOf('A', 'Ulaanbaatar');
  const letGo = await comparison.drag('B', -80, 20);
  await expect
    .poll(async () => (await comparison.positionOf('A', 'Ulaanbaatar'))[0])
    .toBeLessThan(before - 40);
  expect(comparison.camera).toBeNull();
  await letGo();
  await expect.poll(() => comparison.camera).not.toBeNull();
});

test('a relation opens its pair of places', async ({ atlas, comparison }) => {
  await comparison.open(VIEW);
  await comparison.relations('Kept').first().click();
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toContainText(' and ');
  await comparison.waitForMaps();
});

test('axe finds nothing in a comparison', async ({ atlas, comparison }) => {
  await comparison.open(VIEW);
  expect(await atlas.axeViolations()).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the maps lie one above the other, the changes unfold below', async ({
    atlas,
    comparison,
  }) => {
    await comparison.open(VIEW);
    const [one, other] = [
      (await comparison.map('A').boundingBox())!,
      (await comparison.map('B').boundingBox())!,
    ];
    expect(other.y).toBeGreaterThanOrEqual(one.y + one.height);
    await expect(comparison.relations('Kept').first()).toBeHidden();
    await comparison.summary.click();
    await expect(comparison.relations('Added').first()).toBeVisible();
    expect(await atlas.axeViolations()).toEqual([]);
  });
});
