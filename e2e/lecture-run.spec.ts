import { expect, test as base } from './journey';
import { AudiencePage, LecturePage, SpeakerPage } from './lecture-page';
import { RunPage, TimingDialog } from './run-page';
import { SpeakerTools } from './speaker-page';

const TOUR = 'rajin-corridor';

const test = base.extend<{ lecture: LecturePage; run: RunPage }>({
  lecture: async ({ atlas }, use) => {
    await use(new LecturePage(atlas));
  },
  run: async ({ lecture }, use) => {
    await use(new RunPage(lecture));
  },
});

// The map is small here, so that what is measured is the lecture and not the processor.
test.use({ reducedMotion: 'reduce', viewport: { width: 900, height: 560 } });

test('a lecture goes on by itself, a hand holds it, and its key lets it go', async ({
  lecture,
  run,
}) => {
  await run.clockAt(0);
  await run.open(TOUR, 'auto', 1, 10);
  // Nothing slides where motion is reduced.
  await expect(run.slidingLine).toHaveCount(0);
  await run.clockAt(11);
  await lecture.expectStep(2);
  await run.clockAt(22);
  await lecture.expectStep(3);

  await lecture.press('PageDown');
  await lecture.expectStep(4);
  await expect(run.stopped).toBeVisible();
  expect(await lecture.axeViolations()).toEqual([]);
  // An hour in which nobody is there: it is held.
  await run.clockAt(3600);
  await lecture.press('g');
  await expect(run.stopped).toBeHidden();
  await lecture.expectStep(4);
  await run.clockAt(3611);
  await lecture.expectStep(5);
  await run.expectRunInAddress('auto');
});

test('a lecture that goes on waits for what somebody looks at', async ({ lecture, run }) => {
  await run.clockAt(0);
  await run.open(TOUR, 'auto', 1, 10);
  await lecture.press('i');
  await expect(lecture.evidence()).toBeVisible();
  await lecture.press('g');
  await expect(run.stopped).toBeHidden();
  await run.clockAt(60);
  await lecture.press('i');
  await expect(lecture.evidence()).toBeHidden();
  await lecture.press('g');
  await expect(run.stopped).toBeHidden();
  await lecture.expectStep(1);
  await run.clockAt(71);
  await lecture.expectStep(2);
});

test('a loop for a foyer begins again, and goes on a minute after a hand', async ({
  lecture,
  run,
}) => {
  await run.driveClock();
  await run.open(TOUR, 'loop', 'last', 10);
  await expect(lecture.controls).toBeHidden();
  await run.pass(11);
  await lecture.expectStep(1);

  // The first press fills the screen; the next one is a hand.
  await lecture.press('z', 'z');
  await expect(run.stopped).toBeVisible();
  await expect(lecture.controls).toBeVisible();
  // Notes are not for whoever passes by.
  await lecture.press('m');
  await lecture.press('b');
  await lecture.expectBlack(true);
  await expect(lecture.notes).toHaveCount(0);
  await run.pass(61);
  await lecture.expectBlack(false);
  await expect(run.stopped).toBeHidden();
  await lecture.expectStep(1);
  await run.pass(11);
  await lecture.expectStep(2);

  await lecture.reload();
  await run.expectRunInAddress('loop');
  await lecture.expectStep(2);
  await run.pass(11);
  await lecture.expectStep(3);
});

test('notes are captions when they are asked for, on the screen and on phones', async ({
  lecture,
  run,
  context,
}) => {
  // Captions go on by the clock: a phone on a busy machine would come too late for the first.
  await run.clockAt(0);
  await lecture.open(TOUR);
  const { code } = await lecture.openToOthers();
  const audience = await AudiencePage.open(context);
  await audience.enter(code);
  await audience.expectStep(1);
  await expect(run.captions()).toHaveCount(0);
  await expect(run.captions(audience)).toHaveCount(0);

  await lecture.press('e');
  await expect(run.captions()).toHaveText(/\w/);
  const said = (await run.captions().textContent())!;
  expect(said.length).toBeLessThanOrEqual(90);
  await expect(run.captions(audience)).toHaveText(said);
  // The text of the step and its controls make room.
  await expect.poll(() => run.isUncovered(lecture.title)).toBe(true);
  await expect.poll(() => lecture.overflow()).toBeLessThanOrEqual(0);
  expect(await lecture.axeViolations()).toEqual([]);
  expect(await audience.axeViolations()).toEqual([]);

  await lecture.press('e');
  await expect(run.captions()).toHaveCount(0);
  await expect(run.captions(audience)).toHaveCount(0);
});

test('captions go on by reading time', async ({ lecture, run }) => {
  await run.clockAt(0);
  await lecture.open(TOUR);
  await lecture.press('e');
  await expect(run.captions()).toHaveText(/\w/);
  const first = (await run.captions().textContent())!;
  await run.clockAt(600);
  await expect(run.captions()).not.toHaveText(first);
});

test('a rehearsal measures the steps, and what is kept is the plan', async ({
  lecture,
  run,
  context,
  atlas,
}) => {
  await run.clockAt(0);
  await lecture.open(TOUR, 2);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  const timing = new TimingDialog(speaker);
  await run.clockAt(100);
  await timing.rehearse();
  await lecture.expectStep(1);
  await speaker.expectStep(1);
  await run.clockAt(130);
  await speaker.press('PageDown');
  await speaker.expectStep(2);
  await run.clockAt(135);
  await speaker.choose('Stop the timer');
  await expect(new SpeakerTools(speaker).timerStands).toBeVisible();
  await run.clockAt(500);
  await speaker.choose('Let the timer go on');
  await expect(new SpeakerTools(speaker).timerStands).toBeHidden();
  await run.clockAt(520);
  await timing.end();
  await expect.poll(() => timing.rehearsed()).toEqual(['0:30', '0:25', '0:55']);
  expect(await speaker.axeViolations()).toEqual([]);
  await timing.keep();
  await timing.close();
  await expect(timing.stepTime).toHaveText(/^This step 0:2[45] of 0:25$/);
});
