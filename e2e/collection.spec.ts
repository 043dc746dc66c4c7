import { CollectionPage } from './collection-page';
import { FilterPage } from './filter-page';
import { expect, test as base } from './journey';
import { PicturePage } from './picture-page';
import { StoragePage } from './storage-page';

const test = base.extend<{ collection: CollectionPage }>({
  collection: async ({ atlas }, use) => use(new CollectionPage(atlas)),
});
test.use({ reducedMotion: 'reduce' });

const SUMMIT = 'US–DPRK summit in Hanoi';
const SUMMIT_PAGE = '/en/events/hanoi-summit-2019';
const FORMER_ID = 'kim-wants-sanctions-lifted-hanoi-2019';

const fileOf = (items: readonly object[]) =>
  JSON.stringify({ format: 'third-neighbor-collection', version: 1, items });
const item = (kind: string, id: string, note = '') => ({ kind, id, note });
const THREE = fileOf([
  item('event', 'hanoi-summit-2019', 'They met *here*'),
  item('place', 'hanoi'),
  item('source', 'yonhap-2021', 'To read'),
]);

/** A collection of the reader's own, from a file. */
async function keepAll(collection: CollectionPage, file: string, count: number): Promise<void> {
  await collection.open();
  await collection.import('sent.json', file);
  await collection.press('Keep as mine');
  await expect(collection.count).toHaveText(count === 1 ? '1 thing kept' : `${count} things kept`);
}

test('stars in the list and the panel keep; the page has them in order, with notes', async ({
  collection,
  atlas,
}) => {
  await atlas.open('/en?panel=list&from=2018&to=2018');
  const title = await collection.firstListed();
  await collection.star(title, 'list').click();
  await collection.expectKept(collection.star(title, 'list'), true);
  await atlas.listedEvents.first().click();
  await collection.expectKept(collection.star(title, 'panel'), true);

  await atlas.open('/en?open=place.ulaanbaatar');
  await collection.star('Ulaanbaatar', 'panel').click();
  await collection.expectKept(collection.star('Ulaanbaatar', 'panel'), true);

  await collection.openFromMenu(2);
  await collection.expectTitles([title, 'Ulaanbaatar']);
  await collection.note(title).fill('Ask about the date');
  await collection.press(/^Move 2 up: /);
  await collection.expectTitles(['Ulaanbaatar', title]);
  await expect(collection.focused).toHaveAccessibleName('Move 1 up: Ulaanbaatar');
  await collection.keys('End');
  await collection.expectTitles([title, 'Ulaanbaatar']);
  await collection.keys('Home');
  await collection.press(`Remove ${title}`);
  await collection.expectTitles(['Ulaanbaatar']);
  await expect(collection.focused).toHaveText('Undo');
  await collection.keys('Enter');
  await collection.expectTitles(['Ulaanbaatar', title]);

  await collection.open();
  await collection.expectTitles(['Ulaanbaatar', title]);
  await expect(collection.note(title)).toHaveValue('Ask about the date');
});

test('a page without scripts keeps by a link, once', async ({ collection }) => {
  await collection.keepFromPage(SUMMIT_PAGE);
  await expect(collection.notice).toContainText(`“${SUMMIT}” is in your collection.`);
  expect(new URL(collection.page.url()).hash).toBe('');
  await collection.keepFromPage('/en/places/hanoi');
  await collection.keepFromPage('/en/sources/yonhap-2021');
  await expect(collection.count).toHaveText('3 things kept');
  await collection.keepFromPage(SUMMIT_PAGE);
  await expect(collection.notice).toContainText('already');
  await expect(collection.count).toHaveText('3 things kept');
  await collection.open();
  await expect(collection.count).toHaveText('3 things kept');
});

test('a link shows the collection first, and adds it only when asked', async ({
  collection,
  browser,
}) => {
  await keepAll(collection, THREE, 3);
  const link = await collection.copyLink();
  const other = await browser.newContext();
  try {
    const elsewhere = await collection.inNewProfile(other);
    await elsewhere.keepFromPage('/en/places/seoul');
    await elsewhere.open(link);
    await expect(elsewhere.offer).toContainText(SUMMIT);
    await expect(elsewhere.offer).toContainText('They met *here*');
    await expect(elsewhere.count).toHaveText('1 thing kept');
    await elsewhere.press('Add to mine');
    await expect(elsewhere.count).toHaveText('4 things kept');
    await expect(elsewhere.note(SUMMIT)).toHaveValue('They met *here*');
    await elsewhere.press('Undo');
    await expect(elsewhere.count).toHaveText('1 thing kept');
    expect(elsewhere.atlas.unexpectedErrors).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a file is the same elsewhere; a wrong one is refused by its field', async ({
  collection,
  browser,
}) => {
  await keepAll(collection, THREE, 3);
  const file = await collection.download('Save as a file');
  expect(file.name).toBe('third-neighbor.collection.json');
  const other = await browser.newContext();
  try {
    const elsewhere = await collection.inNewProfile(other);
    await keepAll(elsewhere, file.text, 3);
    expect((await elsewhere.download('Save as a file')).text).toBe(file.text);
    await elsewhere.import('bad.json', file.text.replace('"place"', '"planet"'));
    await expect(elsewhere.notice.first()).toContainText('items.1.kind');
    await expect(elsewhere.focused).toHaveText('The file was not opened');
    await expect(elsewhere.count).toHaveText('3 things kept');
  } finally {
    await other.close();
  }
});

test('a former id leads to today’s event, and what is gone keeps its note', async ({
  collection,
  atlas,
}) => {
  atlas.expectConsoleError(/404/);
  const moved = fileOf([item('event', FORMER_ID, 'Moved'), item('event', 'never-was', 'Gone')]);
  await keepAll(collection, moved, 2);
  await expect(collection.note(SUMMIT)).toHaveValue('Moved');
  await expect(collection.item('never-was')).toContainText('no longer in the record');
  await expect(collection.note('never-was')).toHaveValue('Gone');
  await atlas.open('/en?open=event.hanoi-summit-2019');
  await collection.expectKept(collection.star(SUMMIT, 'panel'), true);
});

test('it becomes a tour in the editor', async ({ collection, page }) => {
  await keepAll(collection, THREE, 3);
  await collection.expectNamed();
  await collection.press('Make a tour of it');
  const editor = page.getByRole('region', { name: 'Tour editor' });
  await expect(editor.getByRole('list', { name: 'Steps' }).getByRole('listitem')).toHaveText([
    new RegExp(SUMMIT),
    /Hanoi/,
  ]);
  await expect(page).toHaveURL(/open=event\.hanoi-summit-2019/);
});

test('it becomes a table of exactly its events, which is taken back by a chip', async ({
  collection,
  atlas,
}) => {
  const two = ['hanoi-summit-2019', 'battulga-invites-kim-jong-un-2018-10'];
  await keepAll(collection, fileOf(two.map((id) => item('event', id))), 2);
  await collection.follow('Events as a table');
  const picture = new PicturePage(atlas);
  const filters = new FilterPage(atlas);
  await expect.poll(() => picture.rowCount()).toBe(2);
  await expect(filters.chip('2 chosen events')).toBeVisible();
  await filters.removeButton('2 chosen events').click();
  await expect.poll(() => picture.rowCount()).toBeGreaterThan(100);
  await expect.poll(() => filters.parameter('events')).toBeNull();
});

test('it becomes a bibliography, to copy and to save', async ({ collection }) => {
  await keepAll(collection, THREE, 3);
  await collection.expectNamed();
  await collection.press(/^Bibliography: \d+ sources$/);
  const bibtex = await collection.download('BibTeX');
  expect(bibtex.name).toBe('third-neighbor.bib');
  expect(bibtex.text).toContain('{yonhap-2021,');
  expect((await collection.download('RIS')).text).toContain('ID  - yonhap-2021');
  const csl = await collection.download('CSL-JSON');
  expect(JSON.parse(csl.text).map(({ id }: { id: string }) => id)).toContain('yonhap-2021');
  await collection.allowCopying();
  await collection.press(/^Copy the \d+ references$/);
  await expect(collection.notice.filter({ hasText: 'Copied, with italics' })).toBeVisible();
});

test('another tab sees what is kept', async ({ collection, context, atlas }) => {
  await collection.open();
  await expect(collection.count).toHaveText('Nothing kept');
  const other = new CollectionPage(await atlas.inNewPage(context));
  await other.keepFromPage(SUMMIT_PAGE);
  await expect(collection.count).toHaveText('1 thing kept');
  await collection.press('Remove all');
  await collection.press('Remove it');
  await expect(other.count).toHaveText('Nothing kept');
});

for (const [name, begin] of [
  ['localStorage denied', (storage: StoragePage) => storage.deny('localStorage')],
  ['no room left', (storage: StoragePage) => storage.fillUp()],
] as const) {
  test(`with ${name}, the page says what is not kept`, async ({ collection, atlas }) => {
    const storage = new StoragePage(atlas);
    await begin(storage);
    await collection.keepFromPage(SUMMIT_PAGE);
    await expect(collection.count).toHaveText('1 thing kept');
    await expect(storage.note(/only until the page is closed/)).toHaveCount(1);
    const file = await collection.download('Save as a file');
    expect(file.text).toContain('hanoi-summit-2019');
  });
}

for (const [where, viewport] of [
  ['at a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(where, () => {
    test.use({ viewport });

    test('the page is accessible and does not scroll sideways', async ({ collection, atlas }) => {
      await collection.open('/vi/collection');
      expect(await atlas.axeViolations()).toEqual([]);
      expect(await collection.overflow()).toBe(0);
      await keepAll(collection, THREE, 3);
      await collection.press(/^Bibliography: \d+ sources$/);
      await collection.press('Remove all');
      expect(await atlas.axeViolations()).toEqual([]);
      expect(await collection.overflow()).toBe(0);
      const least = viewport.width < 768 ? 44 : 24;
      for (const [target, height] of await collection.targetHeights()) {
        expect(height, target).toBeGreaterThanOrEqual(least);
      }
    });
  });
}
