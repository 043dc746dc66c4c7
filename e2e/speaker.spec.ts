import { expect, test as base } from './journey';
import { AudiencePage, LecturePage, SpeakerPage } from './lecture-page';
import { apart, placeOfLaser, speakerLaser, SpeakerTools } from './speaker-page';

const TOUR = 'rajin-corridor';

const test = base.extend<{ lecture: LecturePage }>({
  lecture: async ({ atlas }, use) => {
    await use(new LecturePage(atlas));
  },
});

// The map is small here, so that what is measured is the lecture and not the processor.
test.use({ reducedMotion: 'reduce', viewport: { width: 900, height: 560 } });

test('the timer stands where it is stopped, over a reload too, and goes on', async ({
  lecture,
  context,
  atlas,
}) => {
  await lecture.open(TOUR);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  const tools = new SpeakerTools(speaker);
  await expect.poll(() => speaker.elapsed()).toBeGreaterThan(1);

  await speaker.choose('Stop the timer');
  await expect(tools.timerStands).toBeVisible();
  const stopped = await speaker.elapsed();
  // Whatever this takes, the timer does not count it.
  await speaker.choose('Next step');
  await lecture.expectStep(2);
  await lecture.reload();
  await lecture.expectStep(2);
  await speaker.expectConnected();
  await expect(tools.timerStands).toBeVisible();
  expect(await speaker.elapsed()).toBe(stopped);
  await speaker.choose('Let the timer go on');
  await expect.poll(() => speaker.elapsed()).toBeGreaterThan(stopped + 2);
});

test('a reset of the timer is taken back from either window', async ({
  lecture,
  context,
  atlas,
}) => {
  await lecture.open(TOUR);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  const tools = new SpeakerTools(speaker);
  // The offer lasts ten seconds: here no time passes, however long a busy machine takes.
  await tools.holdClock(10);
  await expect.poll(() => speaker.elapsed()).toBeGreaterThanOrEqual(600);
  const before = await speaker.elapsed();

  await speaker.press('t');
  await expect(tools.undo).toBeVisible();
  await expect(lecture.text('The timer was set to zero.')).toBeVisible();
  expect(await speaker.elapsed()).toBe(0);
  // The same key again, in the other window.
  await lecture.press('t');
  await expect(tools.undo).toBeHidden();
  expect(await speaker.elapsed()).toBe(before);
  await lecture.press('t');
  await tools.undo.click();
  await expect(tools.undo).toBeHidden();
  expect(await speaker.elapsed()).toBe(before);
});

test('the plan and the size of the notes stay with the speaker', async ({
  lecture,
  context,
  atlas,
}) => {
  await lecture.open(TOUR, 6);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  const tools = new SpeakerTools(speaker);
  await tools.plan(45);
  await expect(tools.pace).toContainText(/\d+ min ahead · planned now: step 1/);
  await lecture.press('Home');
  await expect(tools.pace).toContainText('on time');
  const usual = await tools.noteSize();
  // A quarter of a degree high from a metre away.
  expect(usual).toBeGreaterThanOrEqual(24);
  await tools.enlargeNotes(2);
  const larger = await tools.noteSize();
  expect(larger).toBeGreaterThan(usual * 1.3);
  await speaker.reload();
  await speaker.expectConnected();
  expect(await tools.noteSize()).toBe(larger);
  await expect(tools.pace).toContainText('on time');
});

test('pictures of now and next follow the screen', async ({ lecture, context, atlas }) => {
  await lecture.open(TOUR, 2);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  const tools = new SpeakerTools(speaker);
  await expect(tools.picture('now').getByRole('img')).toBeVisible();
  await expect(tools.yearsOf('now')).toHaveText(await lecture.years.innerText());
  const next = await tools.yearsOf('next').innerText();
  await speaker.press('PageDown');
  await lecture.expectStep(3);
  await expect(tools.yearsOf('now')).toHaveText(next);
  await expect(lecture.years).toHaveText(next);
  await lecture.press('End');
  await expect(tools.picture('next')).toHaveCount(0);
  expect(await speaker.axeViolations()).toEqual([]);
});

test('a press on the picture points at the same place on the map', async ({
  lecture,
  context,
  atlas,
}) => {
  await lecture.open(TOUR, 3);
  await lecture.expectMap();
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  const tools = new SpeakerTools(speaker);
  await tools.enlargeWindow();
  await expect(tools.picture('now').getByRole('img')).toBeVisible();
  const [one, other] = await tools.placesOnBoth(lecture);
  await expect(speakerLaser(lecture)).toHaveCount(0);
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    await tools.pointAt(here.inPicture);
    await expect(speakerLaser(lecture)).toHaveCount(1);
    await expect(speaker.remarks).toContainText('laser pointer on');
    // A name stands beside its place, and not at the same side on both.
    await expect
      .poll(async () => {
        const at = await placeOfLaser(lecture);
        return apart(at, here.onScreen) < apart(at, there.onScreen) / 2;
      })
      .toBe(true);
    await tools.pointNoMore();
    await expect(speakerLaser(lecture)).toHaveCount(0);
  }
});

test('leaving says goodbye, and closes the window that it has opened', async ({
  lecture,
  browser,
  baseURL,
}) => {
  await lecture.open(TOUR, 2);
  const { code, speakerLink } = await lecture.openToOthers();
  const window = new SpeakerTools(await lecture.speakerInWindow());
  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const speaker = await SpeakerPage.openLink(phone, speakerLink);
  await speaker.expectConnected();
  const audience = await AudiencePage.open(phone);
  await audience.enter(code);
  await audience.expectStep(2);

  await lecture.press('Escape', 'Escape');
  await expect(new SpeakerTools(speaker).goodbye).toBeVisible();
  await expect(audience.text('The lecture is over')).toBeVisible();
  await expect.poll(() => window.isClosed).toBe(true);
  await phone.close();
});

for (const [held, viewport] of [
  ['upright', { width: 390, height: 844 }],
  ['across', { width: 844, height: 390 }],
] as const) {
  test(`a phone that is held ${held} has notes and controls at once`, async ({
    lecture,
    browser,
    baseURL,
  }) => {
    await lecture.open(TOUR, 2);
    await lecture.expectMap();
    const { speakerLink } = await lecture.openToOthers();
    const phone = await browser.newContext({ baseURL, viewport, reducedMotion: 'reduce' });
    const speaker = await SpeakerPage.openLink(phone, speakerLink);
    await speaker.expectConnected();
    const tools = new SpeakerTools(speaker);
    await expect(speaker.notes).toBeInViewport();
    const next = await tools.nextStepButton();
    expect(next.height).toBeGreaterThanOrEqual(44);
    expect(next.right).toBeGreaterThan(0.9);
    expect(next.foot).toBeGreaterThan(0.9);
    expect(await speaker.axeViolations()).toEqual([]);

    await tools.enlargeNotes(7);
    expect(await tools.notesScroll()).toBe(true);
    expect(await tools.pageScrolls()).toBe(false);
    await tools.nextStepButton();

    if (held === 'upright') await tools.showScreen();
    await expect(tools.picture('now').getByRole('img')).toBeInViewport({ ratio: 0.9 });
    await tools.nextStepButton();
    const box = (await tools.picture('now').getByRole('img').boundingBox())!;
    await tools.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await expect(speakerLaser(lecture)).toHaveCount(1);
    await tools.pointNoMore();
    await expect(speakerLaser(lecture)).toHaveCount(0);
    await phone.close();
  });
}
