import { CitePage } from './cite-page';
import { expect, test as base } from './journey';
import { RecordPages } from './record-pages';

interface Fixtures {
  readonly pages: RecordPages;
  readonly cite: CitePage;
}

const test = base.extend<Fixtures>({
  pages: async ({ atlas }, use) => use(new RecordPages(atlas)),
  cite: async ({ pages }, use) => use(new CitePage(pages)),
});

const EVENT = 'hanoi-summit-2019';

test('an event is cited with its sources, in a style that stays chosen', async ({
  pages,
  cite,
}) => {
  await pages.open(`/en/events/${EVENT}`);
  await pages.follow('Cite in another style');
  await expect(cite.references.first()).toContainText('Third Neighbor');
  // The server of the journeys has no address that others can open.
  await expect(pages.content).toContainText('no address that others can open');
  await cite.style(0).selectOption('APA 7');
  await expect(cite.style(1)).toHaveValue('apa');
  await pages.open('/en/cite/source/ji-2021');
  await expect(cite.references).toHaveText(
    'Ji, D.-G. (2021, November 9). What’s behind the emergence of Kim Jong-un-ism? The Korea Herald. https://www.koreaherald.com/article/2721243',
  );
  const { text, html } = await cite.copy('Copy the reference');
  expect(text).toBe(await cite.references.innerText());
  expect(html).toContain('<i>The Korea Herald</i>');
  const { name, text: ris } = await cite.save('RIS');
  expect(name).toBe('source-ji-2021.ris');
  expect(ris).toContain('TY  - NEWS');
  expect(await pages.atlas.axeViolations()).toEqual([]);
});

for (const [what, path] of [
  ['a tour', '/vi/cite/tour/hanoi-2019-and-after'],
  ['a corridor', '/en/cite/corridor/rajin'],
  ['the record', '/en/cite/dataset/record'],
] as const) {
  test(`${what} is cited`, async ({ pages, cite }) => {
    await pages.open(path);
    await expect(cite.references.first()).toContainText('Third Neighbor');
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a source is saved for a program', async ({ pages, cite }) => {
    await pages.open('/en/cite/source/tran-2025');
    const { name, text } = await cite.save('EndNote XML');
    expect(name).toBe('source-tran-2025.xml');
    expect(text).toContain('<author>Trần Thị Mỹ Hoa,</author>');
    expect(await pages.atlas.axeViolations()).toEqual([]);
  });
});

test('Zotero takes an event and its sources whole', async ({ cite }) => {
  const taken = await cite.takenByZotero(`/en/events/${EVENT}`);
  expect(taken.length).toBeGreaterThan(1);
  expect(taken[0]).toContain('TY  - ELEC');
  expect(taken[0]).toMatch(/^T2 {2}- Third Neighbor/m);
  for (const record of taken)
    expect(record).toMatch(/^TY {2}- [\s\S]*^TI {2}- .+[\s\S]*^ER {2}- /m);
});

test('what the record does not have is not cited', async ({ pages, request }) => {
  await pages.open(`/en/events/${EVENT}`);
  expect((await request.get('/en/cite/event/never-was')).status()).toBe(404);
  expect((await request.get('/en/cite/dataset/other')).status()).toBe(404);
  expect((await request.get('/unapi?id=event:never-was')).status()).toBe(404);
  expect((await request.get('/unapi?id=nothing')).status()).toBe(400);
  expect((await request.get('/unapi')).status()).toBe(200);
});
