import { expect, test as base } from './journey';
import { SearchPage } from './search-page';

const test = base.extend<{ search: SearchPage }>({
  search: async ({ atlas }, use) => use(new SearchPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

test.describe('the search in the header', () => {
  test('finds a name in another script, without its accents, and marks it', async ({
    atlas,
    search,
  }) => {
    await atlas.open('/en');
    await search.type('баттулга');
    await expect(search.result(/^Khaltmaagiin Battulga/)).toBeVisible();
    await expect(search.result(/President Battulga invites/)).toBeVisible();
    await search.expectMark('Battulga');

    await search.replace('binh nhuong');
    await expect(search.group(/^1 place$/)).toContainText('Pyongyang');
    await search.expectMark('Bình Nhưỡng');
    await expect(search.group(/events$/).first()).toContainText('Visits');

    await search.replace('평양');
    await expect(search.group(/^1 place$/)).toContainText('Pyongyang');
    await search.expectMark('평양');
    await expect(search.announced(/^\d+ events and \d+ other results? found\.$/)).toHaveCount(1);
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('opens an event, and shows all, an actor or a source on the map', async ({
    atlas,
    search,
  }) => {
    await atlas.open('/en');
    await search.type('battulga');
    await search.result(/President Battulga invites/).click();
    await expect(atlas.evidence.getByRole('heading', { level: 2 })).toContainText(
      'Battulga invites',
    );
    await expect(search.results).toHaveCount(0);

    await search.replace('khurelsukh');
    await search.showAll.click();
    await search.expectAddress({ text: 'khurelsukh' });

    await search.replace('battulga');
    await search.result(/^Khaltmaagiin Battulga/).click();
    await search.expectAddress({ actors: 'khaltmaagiin-battulga' });

    await search.replace('tran 2025');
    // Until then, the results are those of the words before.
    await expect(search.announced(/found\.$/)).toHaveCount(1);
    await search.result(/Trần/).last().click();
    await search.expectAddress({ sources: 'tran-2025' });
  });

  test('reads a question as filters, which are taken back one by one', async ({
    atlas,
    search,
  }) => {
    await atlas.open('/en');
    await search.type('who visited Pyongyang in 2018');
    await expect(search.result(/Moon Jae-in and Kim Jong-un meet in Pyongyang/)).toBeVisible();
    await expect(search.result(/foreign minister visits Pyongyang/)).toBeVisible();
    await expect(search.readAs('2018')).toBeVisible();
    await expect(search.readAs(/^Do not read as a filter: Visits/)).toBeVisible();
    expect(await atlas.axeViolations()).toEqual([]);

    await search.readAs('Place: Pyongyang').click();
    await expect(search.field).toHaveValue('who visited "Pyongyang" in 2018');
    await expect(search.readAs('Place: Pyongyang')).toHaveCount(0);

    // The chips are the first row for the keyboard.
    await search.field.focus();
    await search.press('ArrowDown', 'Enter');
    await expect(search.field).toHaveValue('who "visited" "Pyongyang" in 2018');
  });

  test('shows what it counts, in the place of the filters that stand', async ({
    atlas,
    search,
  }) => {
    await atlas.open('/en?from=1950&to=1953');
    await search.type('who visited Pyongyang in 2018');
    // Else the number may be that of the words as far as they were typed.
    await expect(search.readAs('2018')).toBeVisible();
    await expect(search.showAll).toContainText('in place of your filters');
    const count = await search.countOfAll();
    await search.showAll.click();
    await search.expectAddress({ from: '2018', to: '2018', places: 'pyongyang', text: null });
    await expect.poll(() => atlas.shownEvents()).toBe(count);
  });

  test('reads who hosted, and what arrived at a place', async ({ atlas, search }) => {
    await atlas.open('/en');
    await search.type('talks hosted by Mongolia');
    await expect(search.readAs('Their role: Host')).toBeVisible();
    await search.replace('arrivals in Pyongyang');
    await expect(search.readAs('Arrivals there')).toBeVisible();
    const count = await search.countOfAll();
    await search.showAll.click();
    await search.expectAddress({ places: 'pyongyang', ways: 'arrived' });
    await expect.poll(() => atlas.shownEvents()).toBe(count);
  });

  test('puts what the words name before the events, and finds tours and pages', async ({
    atlas,
    search,
  }) => {
    await atlas.open('/en');
    await search.type('Pyongyang');
    await expect(search.groups.first()).toContainText('1 place');
    await search.replace('Hsi Chin-p’ing');
    await expect(search.groups.nth(1)).toContainText('Xi Jinping');
    await search.replace('Mongolia and North Korea');
    await expect(search.group(/^1 pair$/)).toContainText('Mongolia');
    await search.replace('bibliography');
    await search.result(/^Bibliography/).click();
    await expect(atlas.page).toHaveURL(/\/en\/sources/);
  });

  test('by keyboard alone: to an event, to a page, and away again', async ({ atlas, search }) => {
    await atlas.open('/en');
    await atlas.tabTo(search.field);
    await search.type('battulga');
    await expect(search.result(/President Battulga invites/)).toBeVisible();
    // The answer is to all of the words, and no other comes that begins otherwise.
    await expect(search.announced(/found\.$/)).toHaveCount(1);
    await search.press('ArrowDown');
    await expect(await search.activeCell()).toContainText('President Battulga invites');
    await expect(search.field).toBeFocused();
    await search.press('ArrowRight');
    await expect((await search.activeCell()).getByRole('link')).toHaveAttribute(
      'href',
      /^\/en\/events\//,
    );
    // From the field upwards is the last row, for all at once.
    await search.press('ArrowLeft', 'ArrowUp', 'ArrowUp');
    await expect(await search.activeCell()).toContainText('on the map');

    await search.press('Escape');
    await expect(search.results).toHaveCount(0);
    await expect(search.field).toHaveValue('battulga');
    await search.press('ArrowDown');
    await expect(search.results).toBeVisible();
    await search.press('Escape', 'Escape');
    await expect(search.field).toHaveValue('');

    await search.type('battulga');
    await expect(search.announced(/^\d+ events/)).toHaveCount(1);
    await search.press('ArrowDown', 'Enter');
    await expect(atlas.evidence.getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('says when it had to be content with less, and what to try', async ({ atlas, search }) => {
    await atlas.open('/en');
    await search.type('zebra hanoi');
    await expect(search.text(/^No event has all of these words/).first()).toBeVisible();
    await search.replace('Pyongyamg');
    await expect(search.text(/^Nothing has these very words/).first()).toBeVisible();
    await search.replace('qqqq');
    await expect(search.text(/^Nothing was found for “qqqq”/).first()).toBeVisible();
    await expect(search.text(/^Try fewer words/)).toBeVisible();
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('never lets a slow answer take the place of a later one', async ({ atlas, search }) => {
    const letAnswer = await search.holdAnswers('rajin');
    await atlas.open('/en');
    await search.replace('rajin');
    await expect(search.text('Searching …')).toBeVisible();
    await search.replace('battulga');
    await expect(search.result(/^Khaltmaagiin Battulga/)).toBeVisible();
    await letAnswer();
    await expect(search.result(/^Khaltmaagiin Battulga/)).toBeVisible();
    await expect(search.result(/Rajin/)).toHaveCount(0);
  });

  test('says that it failed, and tries again', async ({ atlas, search }) => {
    atlas.expectConsoleError(/400/);
    await search.failAnswers();
    await atlas.open('/en');
    await search.type('rajin');
    await expect(search.text('The search did not get an answer.').first()).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('fills the screen, finds, and opens', async ({ atlas, search }) => {
    await atlas.open('/en');
    await search.openDialog();
    await search.type('binh nhuong');
    await expect(search.group(/^1 place$/)).toContainText('Pyongyang');
    expect(await atlas.axeViolations()).toEqual([]);
    await search.showAll.click();
    await search.expectAddress({ text: 'binh nhuong' });
    await expect(search.field).toHaveCount(0);

    await search.openDialog();
    await search.press('Escape');
    await expect(search.field).toHaveCount(0);
  });
});
