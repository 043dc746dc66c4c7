import { HandoutPage } from './handout-page';
import { expect, test as base } from './journey';

const test = base.extend<{ handout: HandoutPage }>({
  handout: async ({ atlas }, use) => use(new HandoutPage(atlas)),
});
test.use({ reducedMotion: 'reduce' });

const TOUR = 'hanoi-2019-and-after';
const A4 = { width: 210, height: 297 };
const LETTER = { width: 216, height: 279 };

test('a tour is printed with a map, a text and sources a step', async ({ handout }) => {
  await handout.open(`/en/handout?tour=${TOUR}`);
  await expect(handout.title).toHaveText('Hanoi 2019 and after');
  await expect(handout.steps).toHaveCount(12);
  // The last step compares two periods, side by side.
  await expect(handout.maps).toHaveCount(13);
  await expect(handout.step(12)).toContainText('A: 2018–2019');
  await expect(handout.step(12)).toContainText('B: 2025');

  const summit = handout.step(6);
  await expect(summit).toContainText('27–28 Feb 2019');
  await expect(summit.getByRole('img')).toHaveAccessibleName(/^Map, 2019: .*Hanoi/);
  expect(await handout.sourcesOf(summit).count()).toBeGreaterThan(0);
  // What did not come about says so, and so does what the sources tell differently.
  const declined = handout.step(10);
  await expect(declined).toContainText('Declined');
  await expect(declined).toContainText('Contested');
  await expect(declined).toContainText('differs on');

  const sheets = await handout.print('A4');
  expect(sheets.length).toBeGreaterThanOrEqual(13);
  expect(sheets.length).toBeLessThanOrEqual(20);
  expect(new Set(sheets.map((sheet) => JSON.stringify(sheet)))).toEqual(
    new Set([JSON.stringify(A4)]),
  );
  expect((await handout.print('Letter'))[0]).toEqual(LETTER);
});

test('notes are printed when they are asked for, sources unless they are not wanted', async ({
  handout,
}) => {
  await handout.open(`/en/handout?tour=${TOUR}`);
  const notes = handout.step(1).getByText('For the speaker');
  await expect(notes).toBeHidden();
  const without = (await handout.print('A4')).length;
  await handout.switch('With speaker’s notes').check();
  await expect(notes).toBeVisible();

  const sources = handout.sourcesOf(handout.step(1)).first();
  await expect(sources).toBeVisible();
  await handout.switch('With speaker’s notes').uncheck();
  await handout.switch('With sources').uncheck();
  await expect(sources).toBeHidden();
  expect((await handout.print('A4')).length).toBeLessThan(without);

  const printed = await handout.watchPrinting();
  await handout.printButton.click();
  await expect.poll(printed).toBe(1);
});

test('variants: an exercise with gaps, lines to write on, two steps a page', async ({
  handout,
}) => {
  await handout.open(`/en/handout?tour=${TOUR}`);
  const whole = (await handout.print('A4')).length;
  const step = handout.step(1);
  await handout.switch('As an exercise with gaps').check();
  const gaps = step.getByRole('img', { name: 'Gap', exact: true });
  expect(await gaps.count()).toBeGreaterThan(2);
  await expect(step).toContainText('The words:');
  // Their titles and dates would fill the gaps.
  await expect(step.getByRole('heading', { name: 'Events' })).toBeHidden();
  await handout.switch('As an exercise with gaps').uncheck();
  await expect(gaps.first()).toBeHidden();

  await handout.switch('With lines for notes').check();
  expect(await handout.linesOf(step).count()).toBe(6);
  await handout.switch('With lines for notes').uncheck();

  await handout.switch('Two or three steps a page').check();
  const two = (await handout.print('A4')).length;
  expect(two).toBeLessThan(whole);
  // Title page, half of twelve steps, the sources.
  expect(two).toBeLessThanOrEqual(10);
});

test('a tour is printed as slides, one a step', async ({ handout }) => {
  await handout.open(`/en/handout?tour=${TOUR}`);
  await handout.switch('As slides, 16:9').check();
  const sheets = await handout.print('css');
  expect(sheets[1]).toEqual({ width: 339, height: 190 });
  // A title, twelve steps, the sources and what is to be said about them.
  expect(sheets.length).toBeGreaterThanOrEqual(15);
  expect(sheets.length).toBeLessThanOrEqual(17);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a tour that ships has its whole handout', async ({ handout }) => {
    await handout.open('/vi/handout?tour=rajin-corridor');
    await expect(handout.title).toHaveText('Hành lang Rajin');
    await expect(handout.maps).toHaveCount(10);
    await handout.switch('Kèm ghi chú của người trình bày').check();
    await expect(handout.step(1).getByText('Dành cho người trình bày')).toBeVisible();
  });
});

test('a tour of one’s own is printed as well', async ({ handout }) => {
  await handout.openLinked([
    {
      title: 'The summit',
      text: 'They met in **Hanoi** [1](/en/events/hanoi-summit-2019 "The summit").',
      notes: 'Ask *why there*.',
      view: 'from=2019&to=2019&dyads=dprk.usa&open=event.hanoi-summit-2019&camera=106.5,19.8,5.4',
    },
    { title: 'As a table', text: '', notes: '', view: 'text=panmunjom&picture=table' },
  ]);
  await expect(handout.title).toHaveText('My own lecture');
  await expect(handout.maps).toHaveCount(2);
  const [summit, table] = [handout.step(1), handout.step(2)];
  await expect(summit.locator('strong')).toHaveText('Hanoi');
  await expect(summit).toContainText('27–28 Feb 2019');
  expect(await handout.sourcesOf(summit).count()).toBeGreaterThan(0);
  await expect(table).toContainText('On the screen this step is a table');
  await expect(table).toContainText('Panmunjom');
  expect((await handout.print('A4')).length).toBeGreaterThanOrEqual(3);
});

test('texts that would stop a browser are printed as they are written, and so it is said', async ({
  handout,
}) => {
  const step = { title: 'A', notes: '', view: '' };
  await handout.openLinked([
    { ...step, text: 'a\n=\n'.repeat(5000) },
    { ...step, text: `${'!['.repeat(2800)}a${'](b)'.repeat(2800)}` },
    { ...step, text: '**Bold**' },
  ]);
  const notice = /shown as it is written/;
  await expect(handout.step(1)).toContainText(notice);
  await expect(handout.step(2)).toContainText(notice);
  await expect(handout.step(3)).not.toContainText(notice);
  await expect(handout.step(3).locator('strong')).toHaveText('Bold');
});

test('a tour of two hundred steps has maps for the first of them', async ({ handout }) => {
  const step = { title: 'A', text: 'B', notes: '', view: '' };
  await handout.openLinked(Array.from({ length: 200 }, () => step));
  await expect(handout.steps).toHaveCount(200);
  await expect(handout.maps).toHaveCount(40);
  await expect(handout.step(41)).toContainText('Only the first 40 steps');
});

test('a tour that there is not has no handout', async ({ handout, atlas }) => {
  expect(await handout.status('/en/handout?tour=never-was')).toBe(404);
  expect(await handout.status('/en/handout?tour=..%2F')).toBe(404);
  expect(await handout.status('/en/handout')).toBe(404);
  await atlas.page.goto('/en/handout?tour=own.7f0c1c1e-6f0b-4f63-9c3b-0d6f6a3a2b11');
  await expect(atlas.page.getByRole('heading', { level: 1 })).toHaveText('There is no such tour');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the preview is for all, and the paper is white, also at night', async ({
    handout,
    atlas,
  }) => {
    await handout.open('/en/handout?tour=moscow-beijing-2018');
    await handout.switch('With speaker’s notes').check();
    expect(await atlas.axeViolations()).toEqual([]);
    expect(await handout.overflow()).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      expect(await handout.printedGround(colorScheme)).toBe('rgb(255, 255, 255)');
    }
  });
});
