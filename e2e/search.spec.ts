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
    await search.result(/Trần/).last().click();
    await search.expectAddress({ sources: 'tran-2025' });
  });

  test('by keyboard alone: to an event, to a page, and away again', async ({ atlas, search }) => {
    await atlas.open('/en');
    await atlas.tabTo(search.field);
    await search.type('battulga');
    await expect(search.result(/President Battulga invites/)).toBeVisible();
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
    await expect(search.text(/^Nothing has all of these words/).first()).toBeVisible();
    await search.replace('Pyeongyang');
    await expect(search.text(/^Nothing has these very words/).first()).toBeVisible();
    await search.replace('qqqq');
    await expect(search.text(/^Nothing was found for “qqqq”/).first()).toBeVisible();
    await expect(search.text(/^Try fewer words/)).toBeVisible();
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('never lets a slow answer take the place of a later one', async ({ atlas, search }) => {
    await search.delayAnswers('rajin', 2_000);
    await atlas.open('/en');
    await search.replace('rajin');
    await expect(search.text('Searching …')).toBeVisible();
    await search.replace('battulga');
    await expect(search.result(/^Khaltmaagiin Battulga/)).toBeVisible();
    await atlas.page.waitForTimeout(2_500);
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
