import { expect, test as base } from './journey';
import { contentOf, ToursPage } from './tours-page';

const test = base.extend<{ tours: ToursPage }>({
  tours: async ({ atlas }, use) => use(new ToursPage(atlas)),
});
test.use({ reducedMotion: 'reduce' });

const ID = '11111111-2222-4333-8444-555555555555';
const aTour = (change: object = {}) =>
  JSON.stringify({
    format: 'third-neighbor-tour',
    version: 1,
    id: ID,
    title: 'A tour from a file',
    changedAt: '2026-11-22T10:00:00.000Z',
    steps: [
      { id: 'a', title: 'One', text: 'Seen.', notes: 'Said.', view: 'from=2018&to=2019' },
      { id: 'b', title: 'Two', text: '', notes: '', view: 'types=visit' },
    ],
    ...change,
  });

test('a tour is made from nothing, ordered, undone, exported, and is the same elsewhere', async ({
  tours,
  atlas,
  browser,
}) => {
  await tours.openEditor('from=2018&to=2019');
  await tours.capture('Hanoi');
  await tours.write('Text', 'They met in **Hanoi**, and _parted_.');
  await tours.write('Speaker’s notes', '- wait\n- ask');
  const preview = await tours.preview('Text');
  await expect(preview.locator('strong')).toHaveText('Hanoi');
  await atlas.showOnly('Visits');
  await tours.pressInEditor(/^Capture this view as a step/);
  await tours.toAllSteps();
  await tours.pressInEditor(/^Undo/);
  await tours.expectSteps(['Hanoi']);
  await tours.capture('Visits');
  await atlas.choose('Show as a globe');
  await tours.capture('The globe');
  await tours.toAllSteps();
  await tours.nameTour('Three views');
  await tours.expectSteps(['Hanoi', 'Visits', 'The globe']);

  await tours.moveByKeyboard('Hanoi', ['ArrowDown', 'ArrowDown']);
  await tours.expectSteps(['Visits', 'The globe', 'Hanoi']);
  await tours.drag('Hanoi', 'Visits');
  await tours.expectSteps(['Hanoi', 'Visits', 'The globe']);
  await tours.pressInEditor(/^Move step 2 down/);
  await tours.expectSteps(['Hanoi', 'The globe', 'Visits']);
  await tours.keys('Control+z');
  await tours.expectSteps(['Hanoi', 'Visits', 'The globe']);
  await tours.keys('Control+Shift+z');
  await tours.expectSteps(['Hanoi', 'The globe', 'Visits']);
  await tours.expectSaved();

  const file = await tours.download(tours.editor);
  expect(file.name).toBe('three-views.tour.json');
  expect(contentOf(file.text).steps.map(({ view }) => view)).toEqual([
    'from=2018&to=2019',
    'from=2018&to=2019&types=2.visit&projection=globe',
    'from=2018&to=2019&types=2.visit',
  ]);

  const other = await browser.newContext();
  try {
    const elsewhere = await tours.inNewProfile(other);
    await elsewhere.openList();
    await elsewhere.import(file.name, file.text);
    const copy = elsewhere.own('Three views');
    await expect(copy).toContainText('3 steps');
    const again = await elsewhere.download(copy);
    expect(contentOf(again.text)).toEqual(contentOf(file.text));
    expect(elsewhere.atlas.unexpectedErrors).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a step from a map that was moved is a frame, which the atlas then shows', async ({
  tours,
  page,
}) => {
  await tours.openEditorBesideMap('types=2.visit&camera=116,44,4.2');
  await tours.capture('From Ulaanbaatar to Pyongyang');
  await expect(page).toHaveURL(/types=2\.visit&frame=[\d.,]+$/);
  await tours.toAllSteps();
  await tours.expectSaved();
  const { text } = await tours.download(tours.editor);
  expect(contentOf(text).steps[0]!.view).toMatch(/^types=2\.visit&frame=/);
});

test('a tour outlives a reload, and a step shows its view again', async ({ tours, page }) => {
  await tours.openEditor('from=2018&to=2019');
  await tours.capture('Two years');
  await tours.expectSaved();
  await tours.openEditor();
  await tours.expectSteps(['Two years']);
  await tours.pressInEditor(/^Show step 1/);
  await expect(page).toHaveURL(/panel=tour&from=2018&to=2019$/);
});

test('the list comes without scripts, which come for tours of one’s own', async ({
  tours,
  page,
}) => {
  await tours.openList();
  await expect(page.getByText(/^None yet/)).toBeVisible();
  await tours.press('Night colours');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  expect(await tours.loadedScripts()).toBe(0);

  await tours.import('lecture.tour.json', aTour());
  await expect(tours.own('A tour from a file')).toBeVisible();
  expect(await tours.loadedScripts()).toBeGreaterThan(0);
  await tours.press('Day colours');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'day');
  // They come by themselves where there is such a tour.
  await page.reload();
  await expect(tours.own('A tour from a file')).toBeVisible();
});

test('a file that is dropped before the scripts are there is imported', async ({ tours }) => {
  await tours.openList();
  await tours.drop('lecture.tour.json', aTour());
  await expect(tours.own('A tour from a file')).toBeVisible();
});

test('a link holds the whole tour, for a profile that has never been here', async ({
  tours,
  browser,
}) => {
  await tours.openList();
  await tours.import('lecture.tour.json', aTour());
  const link = await tours.copyLink(tours.own('A tour from a file'));
  const other = await browser.newContext();
  try {
    const elsewhere = await tours.inNewProfile(other);
    await elsewhere.openList(link);
    await expect(elsewhere.page.getByRole('heading', { name: 'A tour from a link' })).toBeVisible();
    await elsewhere.press('Keep it here');
    await expect(elsewhere.own('A tour from a file')).toContainText('2 steps');
    await expect(elsewhere.page.getByRole('link', { name: 'Present' }).first()).toBeVisible();
    await elsewhere.openList(link.slice(0, -20));
    await elsewhere.page.reload();
    await expect(elsewhere.page.getByText(/cannot be opened/)).toBeVisible();
    expect(elsewhere.atlas.unexpectedErrors).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a file that is none is refused in words, and nothing is lost', async ({ tours }) => {
  await tours.openList();
  await tours.import('lecture.tour.json', aTour());
  await expect(tours.own('A tour from a file')).toBeVisible();
  for (const [name, content, words] of [
    ['broken.json', aTour().slice(0, -9), /was damaged on its way: its text cannot be read/],
    ['other.json', '{"type":"FeatureCollection"}', /It is no tour of this atlas/],
    ['newer.json', aTour({ version: 2 }), /newer edition of the atlas \(format 2\)/],
    ['field.json', aTour({ steps: [{ id: 'a' }] }), /not as it should be: steps\.0\.title/],
    ['huge.json', Buffer.alloc(50_000_000, ' '), /\(50 MB; at most 2 MB\)/],
  ] as const) {
    await tours.import(name, content);
    await expect(tours.notice.filter({ hasText: words })).toBeVisible();
    await expect(tours.own('A tour from a file')).toHaveCount(1);
  }
  // The same id with other content is another tour; the same content is the same tour.
  await tours.import('again.json', aTour());
  await expect(tours.own('A tour from a file')).toHaveCount(1);
  await tours.import('changed.json', aTour({ title: 'A changed tour' }));
  await expect(tours.own('A changed tour')).toBeVisible();
  await expect(tours.own('A tour from a file')).toHaveCount(1);
});

test('what is deleted comes back, and what cannot be read is kept', async ({ tours }) => {
  await tours.openList();
  await tours.import('lecture.tour.json', aTour());
  await tours.press('Delete', tours.own('A tour from a file'));
  await expect(tours.own('A tour from a file')).toHaveCount(0);
  await tours.press('Undo');
  await expect(tours.own('A tour from a file')).toBeVisible();
  await tours.spoil('damaged', '{"format":');
  await tours.openList();
  const damaged = tours.own('A tour that cannot be read');
  await expect(damaged).toBeVisible();
  expect((await tours.download(damaged)).text).toBe('{"format":');
});

test('hostile Markdown is words and nothing more', async ({ tours, page }) => {
  const text = [
    '<script>document.title="owned"</script>',
    '<img src=x onerror="document.title=1"><!-- hidden -->',
    '[run](javascript:alert(1)) [data](data:text/html,x) [elsewhere](//evil.example/x)',
    '![a picture](https://evil.example/x.png)',
    '# A heading',
    '[kept](https://example.org/)',
  ].join('\n\n');
  const step = { id: 'a', title: 'Hostile', text, notes: '>'.repeat(5000), view: '' };
  await tours.openList();
  await tours.import('hostile.json', aTour({ steps: [step] }));
  await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
  await expect(tours.captureButton).toBeVisible();
  await tours.openStep('Hostile');
  const preview = await tours.preview('Text');
  await expect(preview.getByRole('link')).toHaveCount(1);
  await expect(preview.getByRole('link')).toHaveAttribute('rel', /noopener/);
  await expect(preview.getByRole('heading')).toHaveCount(0);
  await expect(preview.locator('script, img, iframe')).toHaveCount(0);
  await expect(preview).toContainText('a picture');
  await expect(await tours.preview('Speaker’s notes')).toContainText('>>>>');
  await expect(page).toHaveTitle(/Third Neighbor/);
});

test('a tour of the atlas is read, and made one’s own with its evidence', async ({
  tours,
  page,
}) => {
  await tours.openList();
  await page.getByRole('link', { name: 'The Rajin corridor', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Rajin corridor');
  await expect(page.getByRole('list', { name: 'Rests on' }).first()).toBeVisible();
  await expect.poll(() => page.locator('a[href*="/events/"]').count()).toBeGreaterThan(10);
  await tours.press('Make it yours');
  await expect(tours.captureButton).toBeVisible();
  await expect.poll(() => tours.steps()).toHaveLength(10);
  const file = await tours.download(tours.editor);
  expect(contentOf(file.text).steps[0]!.text).toMatch(/\]\(\/en\/events\/[a-z0-9-]+ "/);
});

test('an unknown tour is no page', async ({ tours, atlas, page }) => {
  atlas.expectConsoleError(/404/);
  const response = await page.goto('/en/tours/rajin-coridor');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'The Rajin corridor' })).toBeVisible();
  expect(await tours.overflow()).toBe(0);
});

test('list, reading page and editor are accessible, also on a phone', async ({ tours, page }) => {
  await tours.openList();
  await tours.import('lecture.tour.json', aTour());
  await expect(tours.own('A tour from a file')).toBeVisible();
  expect(await tours.atlas.axeViolations()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await tours.overflow()).toBe(0);
  await page.goto('/vi/tours/rajin-corridor');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await tours.atlas.axeViolations()).toEqual([]);
  expect(await tours.overflow()).toBe(0);
  await tours.openEditor();
  await tours.capture('On a phone');
  await tours.toAllSteps();
  expect(await tours.atlas.axeViolations()).toEqual([]);
  for (const button of await tours.editor.getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    expect(box.height, await button.innerText()).toBeGreaterThanOrEqual(44);
  }
});
