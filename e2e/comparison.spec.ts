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
  const onlyB = await comparison.relations('Only in B').count();
  const onlyA = await comparison.relations('Not on record in B').count();
  expect(onlyB + onlyA).toBeGreaterThan(0);

  await comparison.swap();
  await expect.poll(() => comparison.years).toEqual({ first: '2014-2019', second: '2008-2013' });
  await expect(comparison.relations('Only in B')).toHaveCount(onlyA);
  await expect(comparison.relations('Not on record in B')).toHaveCount(onlyB);

  await comparison.stop();
  await expect(atlas.place('Ulaanbaatar')).toBeVisible();
  await expect.poll(() => comparison.years.second).toBeNull();
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
  await comparison.relations('In both').first().click();
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toContainText(' and ');
  await comparison.waitForMaps();
});

test('two pairs of states before and from a year, by keys', async ({ atlas, comparison }) => {
  await atlas.open('/en?dyads=dprk.mongolia');
  await comparison.begin();
  await comparison.openChoice();
  await comparison.setYear('2020');
  await expect.poll(() => comparison.years.first).toMatch(/-2019$/);
  await expect.poll(() => comparison.years.second).toMatch(/^2020-/);
  // The periods are not as long, so the counts have rates beside them.
  await expect(comparison.heading('B')).toContainText('a year');
  await expect(comparison.relations('In both').first()).toContainText('a year');

  await comparison.kind('Two periods').focus();
  await comparison.press('ArrowDown');
  await expect(comparison.kind('Two pairs of states')).toBeChecked();
  await expect.poll(() => comparison.parameter('dyads')).toBe('dprk.mongolia');
  await expect.poll(() => comparison.parameter('compare')).toMatch(/^dyad\..*\.2020$/);
  await comparison.chooseSide('B', 'Mongolia–ROK');
  await expect.poll(() => comparison.parameter('compare')).toBe('dyad.mongolia.rok.2020');
  await comparison.closeChoice();
  await expect(comparison.choiceButton).toBeFocused();

  await expect(comparison.heading('A')).toContainText('DPRK–Mongolia');
  await expect(comparison.heading('B')).toContainText('Mongolia–ROK');
  await expect(comparison.place('A', 'Pyongyang')).toBeVisible();
  await expect(comparison.place('B', 'Seoul')).toBeVisible();
  const before = comparison.column('DPRK–Mongolia, before 2020');
  await before.getByRole('button').press('Enter');
  await expect(before).toHaveAttribute('aria-sort', 'descending');
  const totals = await comparison.numbersOf('In all');
  expect(totals).toHaveLength(4);
  expect(Math.min(...totals)).toBeGreaterThan(0);
  expect(await atlas.axeViolations()).toEqual([]);

  await comparison.openChoice();
  await comparison.setYear('1066');
  await expect(comparison.problem).toContainText('“1066” is not a year from');
  await comparison.setYear('');
  await expect.poll(() => comparison.parameter('compare')).toBe('dyad.mongolia.rok');
  await expect.poll(() => comparison.numbersOf('In all')).toHaveLength(2);
});

test('two places in one period: a link shows them, and swaps', async ({ atlas, comparison }) => {
  await comparison.open('/en?from=2013&to=2019&places=seoul&compare=place.pyongyang');
  await expect(comparison.heading('A')).toContainText('Seoul');
  await expect(comparison.heading('A')).toContainText('2013–2019');
  await expect(comparison.heading('B')).toContainText('Pyongyang');
  await atlas.waitForLists();
  const [one, other] = await comparison.numbersOf('In all');
  await comparison.swap();
  await expect.poll(() => comparison.parameter('places')).toBe('pyongyang');
  await expect.poll(() => comparison.parameter('compare')).toBe('place.seoul');
  await expect.poll(() => comparison.numbersOf('In all')).toEqual([other, one]);
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
    await expect(comparison.relations('In both').first()).toBeHidden();
    await comparison.summary.click();
    await expect(comparison.relations('Only in B').first()).toBeVisible();
    expect(await atlas.axeViolations()).toEqual([]);

    await comparison.openChoice();
    await comparison.kind('Two who take part').check();
    await expect.poll(() => comparison.parameter('compare')).toMatch(/^actor\./);
    expect(await atlas.axeViolations()).toEqual([]);
    await comparison.closeChoice();
    await expect(comparison.counts).toBeVisible();
  });
});
