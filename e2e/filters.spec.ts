import { test as base, expect } from './journey';
import { FilterPage } from './filter-page';

const test = base.extend<{ filters: FilterPage }>({
  filters: async ({ atlas }, use) => use(new FilterPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

test('filters combine, are counted, and are each taken back by their chip', async ({
  atlas,
  filters,
}) => {
  await atlas.open('/en?panel=list');
  const all = await atlas.shownEvents();
  expect(await filters.totalEvents()).toBe(all);
  await expect(filters.chips.getByRole('listitem')).toHaveCount(0);

  await filters.unfold('Places');
  const promised = await filters.countOf('Hanoi');
  const order = await filters.rowsOf('Places');
  await filters.row('Hanoi').click();
  await expect.poll(() => atlas.shownEvents()).toBe(promised);
  await expect(atlas.listedEvents).toHaveCount(promised);
  await expect.poll(() => filters.parameter('places')).toBe('hanoi');
  // A choice changes neither the counts nor the order of the rows that it is made among.
  expect(await filters.countOf('Hanoi')).toBe(promised);
  expect(await filters.rowsOf('Places')).toEqual(order);

  await filters.unfold('Pairs of states');
  const pair = (await filters.rowsOf('Pairs of states'))[0]!;
  const narrower = await filters.countOf(pair);
  await filters.row(pair).click();
  await expect.poll(() => atlas.shownEvents()).toBe(narrower);
  expect(await filters.totalEvents()).toBe(all);

  await filters.removeButton('Place: Hanoi').click();
  await expect(filters.removeButton(`Pair: ${pair}`)).toBeFocused();
  await expect.poll(() => filters.parameter('places')).toBeNull();
  await filters.removeButton(`Pair: ${pair}`).click();
  await expect(filters.chips).toBeFocused();
  await expect.poll(() => atlas.shownEvents()).toBe(all);
});

test('who takes part and which source tells, found by a few letters', async ({
  atlas,
  filters,
}) => {
  await atlas.open('/en');
  await filters.unfold('Who takes part');
  await filters.field('Find in Who takes part').fill('баттулга');
  await expect(filters.row('Khaltmaagiin Battulga')).toBeVisible();
  const promised = await filters.countOf('Khaltmaagiin Battulga');
  await filters.row('Khaltmaagiin Battulga').click();
  await expect.poll(() => atlas.shownEvents()).toBe(promised);

  await filters.unfold('Sources');
  await filters.row('North Korean Defector Dilemma').click();
  await expect.poll(() => atlas.shownEvents()).toBeLessThanOrEqual(promised);
  await expect.poll(() => filters.parameter('sources')).toBe('sumiya-2025');
  await filters.chips.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => filters.parameter('actors')).toBeNull();
  await expect(filters.chips.getByRole('listitem')).toHaveCount(0);
});

test('a role is anyone’s, and that of whom one chooses', async ({ atlas, filters }) => {
  await atlas.open('/en');
  const hosted = await filters.countOf('Host');
  await filters.row('Host').click();
  await expect.poll(() => filters.parameter('roles')).toBe('host');
  await expect.poll(() => atlas.shownEvents()).toBe(hosted);
  await expect(filters.chip('Anyone’s role: Host')).toBeVisible();

  await filters.unfold('Who takes part');
  // With its count, since other names begin alike.
  const byMongolia = await filters.countOf(/^Mongolia \d/);
  expect(byMongolia).toBeLessThan(hosted);
  await filters.row(/^Mongolia \d/).click();
  await expect.poll(() => atlas.shownEvents()).toBe(byMongolia);
  await expect(filters.chip('Their role: Host')).toBeVisible();
  await filters.removeButton('Their role: Host').click();
  await expect.poll(() => filters.parameter('roles')).toBeNull();
  await expect.poll(() => atlas.shownEvents()).toBeGreaterThan(byMongolia);
});

test('what arrived at a place stands apart from what left it', async ({ atlas, filters }) => {
  await atlas.open('/en?panel=list&places=hanoi');
  const all = await atlas.shownEvents();
  const arrivals = await filters.countOf('Arrivals there');
  const departures = await filters.countOf('Departures from there');
  expect(Math.max(arrivals, departures)).toBeLessThan(all);
  await filters.row('Arrivals there').click();
  await expect.poll(() => filters.parameter('ways')).toBe('arrived');
  await expect(atlas.listedEvents).toHaveCount(arrivals);
  await filters.only('Departures from there');
  await expect.poll(() => filters.parameter('ways')).toBe('left');
  await expect(atlas.listedEvents).toHaveCount(departures);
  // Without a place nothing arrives or leaves.
  await filters.removeButton('Place: Hanoi').click();
  await expect.poll(() => filters.parameter('ways')).toBeNull();
  await expect(filters.row('Arrivals there')).toHaveCount(0);
});

test('a list of somebody’s visits says that it may not have all', async ({ atlas, filters }) => {
  await atlas.open('/en?panel=list');
  await expect(atlas.listedEvents.first()).toBeVisible();
  await expect(filters.completenessNote).toHaveCount(0);
  await atlas.open('/en?panel=list&places=pyongyang');
  await expect(filters.completenessNote).toHaveCount(1);
  await atlas.page.goto('/en?picture=table&actors=mongolia&record=documents');
  await expect(filters.completenessNote).toContainText('rests on five documents.');
});

test('list and table say on what the sources of an event differ', async ({ atlas }) => {
  await atlas.open('/en?panel=list&certainties=contested');
  await expect(atlas.listedEvents.filter({ hasText: /Sources differ on / }).first()).toBeVisible();
  await atlas.page.goto('/en?picture=table&certainties=contested');
  await expect(
    atlas.page
      .getByRole('rowheader')
      .filter({ hasText: /Sources differ on / })
      .first(),
  ).toBeVisible();
});

test('names are found without their marks', async ({ atlas, filters }) => {
  await atlas.page.goto('/vi');
  await filters.unfold('Địa điểm');
  await filters.field('Tìm trong Địa điểm').fill('binh nhuong');
  await expect(filters.row('Bình Nhưỡng')).toBeVisible();
  await filters.field('Tìm trong Địa điểm').press('Escape');
  await expect(filters.field('Tìm trong Địa điểm')).toHaveValue('');
});

test('a state with a long name is shown by its short one, and found by either', async ({
  atlas,
  filters,
}) => {
  await atlas.open('/en');
  await filters.unfold('Pairs of states');
  const field = filters.field('Find in Pairs of states');
  for (const words of ['dprk mong', 'democratic people mong']) {
    await field.fill(words);
    await expect(filters.row('DPRK–Mongolia')).toBeVisible();
  }
  await filters.row('DPRK–Mongolia').click();
  await expect(filters.chip('DPRK–Mongolia')).toContainText('Pair: DPRK–Mongolia');
  await expect(
    filters.chips.getByTitle("Democratic People's Republic of Korea – Mongolia"),
  ).toBeVisible();
});

test('when nothing matches, the page says what to give up', async ({ atlas, filters }) => {
  await atlas.openEmpty('/en?places=hanoi&from=1949&to=1949');
  await atlas.page.getByRole('button', { name: /^Without the years \(\d+ events?\)/ }).click();
  await expect.poll(() => atlas.shownEvents()).toBeGreaterThan(0);
  await expect.poll(() => filters.parameter('places')).toBe('hanoi');
});

test('when one filter is not enough, the page says which two are', async ({ atlas }) => {
  await atlas.openEmpty('/en?places=atlantis&actors=nobody');
  await expect(atlas.page.getByText('Two at once are:').first()).toBeVisible();
  const way = atlas.page.getByRole('button', { name: /^Without .*atlantis.* and .*nobody/ });
  await way.click();
  await expect.poll(() => atlas.shownEvents()).toBeGreaterThan(0);
});

test('an id that never was has a chip that says so and can be removed', async ({
  atlas,
  filters,
}) => {
  await atlas.open('/en?places=atlantis,ulaanbaatar');
  await expect(filters.chip('Unknown place: atlantis')).toBeVisible();
  await atlas.waitForLists();
  const shown = await atlas.shownEvents();
  await filters.removeButton('Unknown place: atlantis').click();
  await expect(filters.chip('atlantis')).toHaveCount(0);
  expect(await atlas.shownEvents()).toBe(shown);
  await expect.poll(() => filters.parameter('places')).toBe('ulaanbaatar');
});

test('many chips fold into two lines and unfold', async ({ atlas, filters }) => {
  const places = 'beijing,geneva,hanoi,moscow,panmunjom,pyongyang,rajin,seoul,tokyo,ulaanbaatar';
  await atlas.open(
    `/en?panel=list&places=${places},baku,ashgabat,karymskaya,minsk&statuses=occurred`,
  );
  const hidden = filters.chips.getByRole('button', { name: /^Show \d+ more filters?$/ });
  await expect(hidden).toBeVisible();
  const visible = filters.chips.getByRole('listitem').filter({ visible: true });
  const folded = async () =>
    Number(/\d+/.exec((await hidden.getAttribute('aria-label')) ?? '')?.[0]);
  // They are measured again when their letters have come.
  await expect.poll(async () => (await visible.count()) + (await folded())).toBe(15);
  await hidden.click();
  await expect(visible).toHaveCount(15);
});

test('a change of the view is told in one sentence', async ({ atlas, filters }) => {
  await atlas.open('/en?from=2018&to=2019');
  await expect(filters.spoken).toContainText(
    /^\d+ events · 2018–2019(, \d+ more may fall in these years)?$/,
  );
  await filters.unfold('Places');
  await filters.row('Pyongyang').click();
  await expect(filters.spoken).toContainText('2018–2019, Place: Pyongyang');
});

test('a filter is set and taken back by keyboard alone', async ({ atlas, filters, page }) => {
  await atlas.open('/en');
  const all = await atlas.shownEvents();
  await atlas.tabTo(filters.group('Places'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(filters.field('Find in Places')).toBeFocused();
  await page.keyboard.type('hano');
  await atlas.tabTo(filters.row('Hanoi'));
  await page.keyboard.press('Space');
  await expect(filters.row('Hanoi')).toBeFocused();
  await expect.poll(() => atlas.shownEvents()).toBeLessThan(all);
  await atlas.tabTo(filters.removeButton('Place: Hanoi'));
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.shownEvents()).toBe(all);
});

test('“Only” covers no name, however long', async ({ atlas, filters }) => {
  await atlas.open('/en');
  for (const family of ['Agreements and relations', 'Corridors and infrastructure']) {
    expect(await filters.onlyOverName(family)).toBe(0);
  }
  for (const row of ['Took place', 'Considered, not chosen', 'Beyond the five documents']) {
    expect(await filters.onlyOverName(row)).toBe(0);
  }
  await filters.unfold('Sources');
  for (const row of (await filters.rowsOf('Works they cite')).slice(0, 3)) {
    expect(await filters.onlyOverName(row)).toBe(0);
  }
});

test('“Only” leaves one row of any list', async ({ atlas, filters }) => {
  await atlas.open('/en?places=hanoi,seoul&statuses=occurred,considered');
  await filters.only('Considered, not chosen');
  await expect.poll(() => filters.parameter('statuses')).toBe('considered');
  await filters.only('Seoul');
  await expect.poll(() => filters.parameter('places')).toBe('seoul');
  await filters.chips.getByRole('button', { name: 'Clear all' }).click();
  // The counts beside the rows follow the map.
  await expect.poll(() => atlas.shownEvents()).toBeGreaterThan(300);

  const beyond = await filters.countOf('Beyond the five documents');
  await filters.only('Beyond the five documents');
  await expect.poll(() => filters.parameter('record')).toBe('supplement');
  await expect.poll(() => atlas.shownEvents()).toBe(beyond);
  await filters.removeButton('Supplement alone').click();

  const said = await filters.countOf('What is said about it');
  await filters.only('What is said about it');
  await expect.poll(() => filters.parameter('said')).toBe('only');
  await expect.poll(() => atlas.shownEvents()).toBe(said);
  await filters.removeButton('What is said about it alone').click();
  await expect.poll(() => filters.parameter('said')).toBeNull();
});

const FILTERED =
  '?from=2012&dyads=dprk.mongolia&places=atlantis,ulaanbaatar&sources=tran-2025&actors=mongolia';

test('axe finds nothing with every group unfolded and chips', async ({ atlas, filters }) => {
  await atlas.open(`/en${FILTERED}`);
  await expect(filters.chip('Unknown place')).toBeVisible();
  expect(await atlas.axeViolations()).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('filters are set in the sheet, and chips stand in one line', async ({ atlas, filters }) => {
    await atlas.open('/en');
    await filters.openSheet();
    await filters.unfold('Places');
    expect((await filters.label('Pyongyang').boundingBox())!.height).toBeGreaterThanOrEqual(44);
    const only = (await filters.onlyButton('Pyongyang').boundingBox())!;
    expect(Math.min(only.width, only.height)).toBeGreaterThanOrEqual(44);
    await filters.row('Pyongyang').click();
    await filters.row('Hanoi').click();
    for (const row of ['Arrivals there', 'Mediator']) {
      expect((await filters.label(row).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await filters.unfold('Sources');
    await filters.row('North Korean Defector Dilemma').click();
    expect(await atlas.axeViolations()).toEqual([]);
    await filters.closeSheet();

    const tops = await filters.chips
      .getByRole('listitem')
      .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
    const overflow = await atlas.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await filters.removeButton('Place: Hanoi').click();
    await expect.poll(() => filters.parameter('places')).toBe('pyongyang');
    expect(await atlas.axeViolations()).toEqual([]);
  });
});
