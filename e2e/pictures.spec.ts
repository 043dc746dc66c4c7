import { expect, test } from './journey';
import { PicturePage } from './picture-page';

test.use({ reducedMotion: 'reduce' });

const PICTURES = ['table', 'matrix', 'relations', 'trade'] as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('the same view as a table: sort, walk, open, keep the columns, take it away', async ({
  atlas,
}) => {
  const pictures = new PicturePage(atlas);
  // The table has also what was only said, so the map that it is compared with must have it too.
  await atlas.open('/en?from=2018&to=2018&said=in');
  const shown = await atlas.shownEvents();
  await pictures.choose('Table');
  await expect(pictures.table).toBeVisible();
  await expect.poll(() => pictures.parameter('picture')).toBe('table');
  await expect.poll(() => pictures.rowCount()).toBe(shown);
  await expect(pictures.heading('Date')).toHaveAttribute('aria-sort', 'ascending');

  await pictures.sortBy('Event');
  await expect(pictures.heading('Event')).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await pictures.titles(5);
  expect(ascending).toEqual(ascending.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await pictures.sortBy('Event');
  await expect(pictures.heading('Event')).toHaveAttribute('aria-sort', 'descending');
  expect(await pictures.titles(1)).not.toEqual(ascending.slice(0, 1));

  await pictures.toggleColumn('Venue');
  await expect(pictures.heading('Venue')).toBeVisible();
  const file = await pictures.download();
  expect(file.name).toBe('third-neighbor-2018-2018.csv');
  expect(file.lines[0]).toContain('Event,Kind,Type');
  expect(file.lines[0]).toContain('Venue');
  expect(file.lines).toHaveLength(shown + 1);

  await atlas.tabTo(pictures.title((await pictures.titles(1))[0]!));
  await pictures.press('End');
  await expect(pictures.focused).toBeInViewport();
  await expect(pictures.focused).toHaveText(ascending[0]!);
  await pictures.press('Enter');
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toContainText(ascending[0]!);

  await atlas.page.reload();
  await expect(pictures.heading('Venue')).toBeVisible();
});

test('who meets whom: arrow keys, one pair alone, and all again', async ({ atlas }) => {
  const pictures = new PicturePage(atlas);
  await pictures.open('/en?picture=matrix');
  await pictures.count('All events');
  const pair = pictures.cell(/^Democratic People's Republic of Korea and Mongolia: \d+ events$/);
  await atlas.tabTo(pair);
  await pictures.press('ArrowRight');
  await expect(pictures.focused).toHaveAccessibleName(/Republic of Korea and .*: \d+ events?$/);
  await pictures.press('ArrowLeft');
  await expect(pair).toBeFocused();

  const count = Number(await pair.innerText());
  await pictures.press('Enter');
  await expect(pair).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => pictures.parameter('dyads')).toBe('dprk.mongolia');
  await expect.poll(() => atlas.shownEvents()).toBe(count);
  expect(Number(await pair.innerText())).toBe(count);
  await pictures.press('Enter');
  await expect.poll(() => pictures.parameter('dyads')).toBeNull();
  await expect(pair).toBeFocused();

  const data = await pictures.showAsTable();
  await expect(data.getByRole('row').nth(1)).toContainText(String(count));
});

test('relations over time: a card shows its pair alone, and the table says the same', async ({
  atlas,
}) => {
  const pictures = new PicturePage(atlas);
  await pictures.open('/en?picture=relations');
  const card = pictures.card(/^Only Mongolia and Republic of Korea: \d+ events/);
  await expect(pictures.drawingOf(card)).toBeVisible();
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => pictures.parameter('dyads')).toBe('mongolia.rok');
  const count = /: (\d+) events/.exec((await card.getAttribute('aria-label'))!)![1]!;
  await expect.poll(() => atlas.shownEvents()).toBe(Number(count));
  const data = await pictures.showAsTable();
  await expect(data.getByRole('row')).toHaveCount(2);
  await expect(data.getByRole('cell', { name: count, exact: true }).first()).toBeVisible();

  await pictures.allPairs.click();
  await expect.poll(() => pictures.parameter('dyads')).toBeNull();
  const events = data.getByRole('columnheader', { name: 'Events' });
  await events.getByRole('button').press('Enter');
  await expect(events).toHaveAttribute('aria-sort', 'descending');
  await events.getByRole('button').press('Enter');
  await expect(events).toHaveAttribute('aria-sort', 'ascending');
});

test('meetings alone are counted at first, and a heading of the square sorts by its state', async ({
  atlas,
}) => {
  const pictures = new PicturePage(atlas);
  await pictures.open('/en?picture=matrix');
  const meetings = pictures.cell(
    /^Democratic People's Republic of Korea and .*: [1-9]\d* meetings$/,
  );
  await expect(meetings).toBeVisible();
  await expect(
    atlas.page.getByText(/Sanctions, tests, letters, trade .* are no meetings/),
  ).toBeVisible();
  await atlas.tabTo(pictures.cell(/: \d+ meetings?$/));
  await pictures.press('ArrowUp');
  await pictures.press('Enter');
  await expect(pictures.matrixHeading('Mongolia')).toBeVisible();
  const heading = pictures.focused.locator('..');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  // Sanctions are no meetings: with nothing else in the view there are none.
  await pictures.open('/en?picture=matrix&types=2.sanction,test');
  await expect(atlas.page.getByText(/^No meeting of two states is in this view/)).toBeVisible();
});

test('trade: a sum opens its event; what is not quantified is said to be so', async ({ atlas }) => {
  const pictures = new PicturePage(atlas);
  await pictures.open('/en?picture=trade');
  await expect(atlas.page.getByRole('heading', { name: 'Named, not quantified' })).toBeVisible();
  await pictures.mark(/more than 550 million US dollars/).click();
  await expect(atlas.evidence).toContainText('550');
  await expect.poll(() => pictures.parameter('picture')).toBe('trade');
  const data = await pictures.showAsTable();
  await expect(data).toContainText('not quantified');
  await expect(data).toContainText('at most 30 million US dollars');
});

test('trade: whose exports, by whom and from which source; and compared with one year', async ({
  atlas,
}) => {
  const pictures = new PicturePage(atlas);
  await pictures.open('/en?picture=trade');
  const growth = pictures.figureRow(/ROK → Mongolia, exports of the ROK/);
  await expect(growth).toContainText('+21.2%');
  await expect(growth).toContainText('reported by');
  await expect(growth.getByRole('link').first()).toHaveAttribute('href', /\/en\/sources\//);

  const title = 'Trade between the ROK and Mongolia by year';
  const line = pictures.line(title, /^Mongolia → ROK, exports of Mongolia, reported by Mongolia/);
  await expect(line).toBeChecked();
  await pictures.compareWithAYear();
  await expect(pictures.series(title)).toContainText('Index, 2005 = 100: the first year in which');
  await pictures.compareWith(2010);
  await expect(pictures.series(title)).toContainText('Index, 2010 = 100');
  await line.uncheck();
  await expect(
    pictures.series(title).getByRole('img', { name: /exports of Mongolia/ }),
  ).toHaveCount(0);

  const data = await pictures.showAsTable();
  await expect(data.getByRole('columnheader', { name: 'Index' })).toBeVisible();
  await expect(data.getByRole('row', { name: title }).first().getByRole('link')).toBeVisible();
  expect(await atlas.axeViolations()).toEqual([]);
});

test.describe('axe finds nothing', () => {
  for (const picture of PICTURES) {
    test(picture, async ({ atlas }) => {
      await new PicturePage(atlas).open(`/en?picture=${picture}`);
      expect(await atlas.axeViolations()).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use(PHONE);

  for (const picture of PICTURES) {
    test(`the ${picture} fits, and axe finds nothing`, async ({ atlas }) => {
      const pictures = new PicturePage(atlas);
      await pictures.open(`/vi?picture=${picture}`);
      expect(await pictures.overflow()).toBeLessThanOrEqual(0);
      expect(await atlas.axeViolations()).toEqual([]);
    });
  }

  test('from the map to the table, and an event of it', async ({ atlas }) => {
    const pictures = new PicturePage(atlas);
    // The table has also what was only said, so the map that it is compared with must have it too.
    await atlas.open('/en?from=2018&to=2018&said=in');
    await pictures.choose('Table');
    const [first] = await pictures.titles(1);
    await pictures.title(first!).tap();
    await expect(atlas.evidence.getByRole('heading', { level: 2 })).toContainText(first!);
    await expect(pictures.title(first!)).toBeInViewport();
  });
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const picture of PICTURES) {
    test(`the ${picture} is no wider than the screen`, async ({ atlas }) => {
      const pictures = new PicturePage(atlas);
      await pictures.open(`/en?picture=${picture}`);
      expect(await pictures.overflow()).toBeLessThanOrEqual(0);
    });
  }
});
