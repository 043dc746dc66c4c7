import { AudiencePage, LecturePage } from './lecture-page';
import { expect, test as base } from './journey';
import { ToursPage } from './tours-page';

const TOUR = 'moscow-beijing-2018';
/** Its first event is contested: one source has another date. */
const CONTESTED_STEP = 5;

const test = base.extend<{ lecture: LecturePage }>({
  lecture: async ({ atlas }, use) => {
    await use(new LecturePage(atlas));
  },
});
test.use({ reducedMotion: 'reduce', viewport: { width: 1024, height: 768 } });

test('a number key opens who says so, the same key or Escape closes it', async ({ lecture }) => {
  await lecture.open(TOUR, CONTESTED_STEP);
  await lecture.press('1');
  const card = lecture.evidence();
  await expect(card.getByRole('heading', { name: 'Who says so' })).toBeVisible();
  await expect(card.getByRole('blockquote').first()).toBeVisible();
  await expect(card).toContainText('Translation by the editors');
  await expect(card.getByRole('link', { name: 'About this source' }).first()).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Others say' })).toBeVisible();
  await expect(card).toContainText('Contested');
  expect(await lecture.axeViolations()).toEqual([]);

  // The arrows scroll it, and do not go on.
  expect(await lecture.scrollOfCard()).toBe(0);
  await lecture.press('ArrowDown', 'ArrowDown');
  await expect.poll(() => lecture.scrollOfCard()).toBeGreaterThan(0);
  await lecture.expectStep(CONTESTED_STEP);

  await lecture.press('1');
  await expect(card).toHaveCount(0);
  await lecture.press('3');
  await expect(card.getByRole('heading', { level: 2 })).toBeVisible();
  await lecture.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(lecture.text('Press Esc once more')).toBeHidden();

  await lecture.pressNumber(2);
  await expect(card).toBeVisible();
  await lecture.press('PageDown');
  await expect(card).toHaveCount(0);
});

test('Next lights one sentence after the other, then goes on; Previous goes the same way', async ({
  lecture,
}) => {
  await lecture.open(TOUR, 4);
  await lecture.expectMap();
  await lecture.expectLit(0);
  for (const sentence of [1, 2]) {
    await lecture.press('PageDown');
    await lecture.expectLit(sentence);
    await lecture.expectStep(4);
  }
  await lecture.press('PageDown');
  await lecture.expectStep(5);
  await lecture.expectLit(0);
  await lecture.press('PageUp');
  await lecture.expectStep(4);
  await lecture.expectLit(2);
  await lecture.reload();
  await lecture.expectStep(4);
  await lecture.expectLit(2);
  // The lecturer's choice for this tour outlives the lecture.
  await lecture.press('w');
  await lecture.expectLit(0);
  await lecture.press('PageDown');
  await lecture.expectStep(5);
  await lecture.open(TOUR, 2);
  await lecture.press('PageDown');
  await lecture.expectStep(3);
});

test('a tour by steps is told sentence by sentence at a key', async ({ lecture }) => {
  await lecture.open('rajin-corridor', 2);
  await lecture.press('PageDown');
  await lecture.expectStep(3);
  await lecture.expectLit(0);
  await lecture.press('w');
  await lecture.expectLit(1);
  await lecture.press('PageDown');
  await lecture.expectStep(3);
  await lecture.expectLit(2);
});

test('a tour of one’s own goes paragraph by paragraph, and its links open evidence', async ({
  lecture,
  atlas,
}) => {
  const tours = new ToursPage(atlas);
  await tours.openEditor('from=2018&to=2019');
  await tours.capture('Hanoi');
  await tours.write(
    'Text',
    'They met. [1](/en/events/hanoi-summit-2019 "The summit")\n\nThey parted.',
  );
  await tours.toAllSteps();
  await tours.tellBySentence();
  await tours.expectSaved();
  const { text } = await tours.download(tours.editor);
  expect(text).toContain('"pace": "sentence"');
  const { id } = JSON.parse(text) as { id: string };

  await lecture.open(`own.${id}`);
  await expect(lecture.footnotes).toHaveCount(1);
  await lecture.press('PageDown');
  await expect(lecture.litParagraph).toContainText('They met.');
  await lecture.press('PageDown');
  await expect(lecture.litParagraph).toContainText('They parted.');
  await lecture.followNote('1');
  await expect(lecture.evidence().getByRole('heading', { name: 'Who says so' })).toBeVisible();
  await lecture.expectStep(1);
});

test('a phone follows the lit sentence and opens evidence by a tap', async ({
  lecture,
  browser,
  baseURL,
}) => {
  await lecture.open(TOUR, CONTESTED_STEP);
  const { code } = await lecture.openToOthers();
  const seat = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const audience = await AudiencePage.open(seat);
  await audience.enter(code);
  await audience.expectStep(CONTESTED_STEP);
  await expect(audience.lit).toHaveCount(0);
  await lecture.press('PageDown');
  await expect(audience.lit).toHaveCount(1);

  await audience.tapNumber(1);
  const card = audience.evidence();
  await expect(card.getByRole('heading', { name: 'Who says so' })).toBeVisible();
  await expect(card.getByRole('blockquote').first()).toBeVisible();
  expect(await audience.axeViolations()).toEqual([]);
  await audience.choose('Close the evidence');
  await expect(card).toHaveCount(0);
  const footnotes = await audience.unfoldSources();
  await expect(footnotes).toHaveCount(3);
  await expect(footnotes.first()).toContainText('Contested');
  await seat.close();
});

test('once it is ready, evidence needs no network', async ({ lecture, context }) => {
  await lecture.open(TOUR, 1);
  await lecture.expectMap();
  await lecture.expectReady();
  await context.setOffline(true);
  await lecture.press('End', '4');
  await expect(lecture.evidence().getByRole('heading', { name: 'Who says so' })).toBeVisible();
});

for (const language of ['en', 'vi'] as const) {
  test(`no step has to be scrolled at 1024 × 768 (${language})`, async ({ lecture }) => {
    for (const [tour, steps] of [
      ['mongolia-the-mediator', 12],
      [TOUR, 10],
    ] as const) {
      await lecture.openIn(language, tour);
      for (let step = 1; step <= steps; step += 1) {
        await lecture.press(...String(step), 'Enter');
        await lecture.expectAddress(step);
        await expect.poll(() => lecture.overflow(), `${tour}, step ${step}`).toBeLessThan(3);
        expect(await lecture.textSize()).toBeGreaterThan(18);
      }
    }
  });
}

test.describe('in a low window', () => {
  test.use({ viewport: { width: 800, height: 480 } });

  test('the footnotes fold to a line, which a key opens', async ({ lecture }) => {
    await lecture.open('mongolia-the-mediator', 12);
    await expect(lecture.foldedSources).toBeVisible();
    await expect(lecture.footnotes).toHaveCount(0);
    await lecture.press('i');
    const list = lecture.evidence('Sources of this step');
    await expect(list.getByRole('listitem')).toHaveCount(8);
    await lecture.press('8');
    await expect(list).toHaveCount(0);
    await expect(lecture.evidence().getByRole('heading', { level: 2 })).toBeVisible();
  });
});

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('the text grows where there is room, and at a key; a card is read at four metres', async ({
    lecture,
  }) => {
    await lecture.open(TOUR, 2);
    const before = await lecture.settledTextSize();
    expect(before).toBeGreaterThan(40);
    await lecture.press('-');
    await expect.poll(() => lecture.textSize()).toBeLessThan(before);
    await lecture.reload();
    await expect.poll(() => lecture.textSize()).toBeLessThan(before);
    await lecture.press('+', '+');
    // Larger is no larger than there is room for.
    await expect.poll(() => lecture.textSize()).toBeGreaterThanOrEqual(before);
    // The footnotes may have come just now, to which the text is fitted a frame later.
    await expect.poll(() => lecture.overflow()).toBeLessThan(3);
    await lecture.press('-', '1');
    await expect(lecture.evidence().getByRole('heading', { name: 'Who says so' })).toBeVisible();
    expect(await lecture.smallestTypeInCard()).toBeGreaterThanOrEqual(24);
  });
});
