import { HandoutPage } from './handout-page';
import { expect, test as base } from './journey';
import { filesIn, SavedLectures, TakingPage } from './lecture-file-page';
import { LecturePage, SpeakerPage } from './lecture-page';
import { OfflinePage, UNANSWERED } from './offline-page';
import { ReadingPage } from './reading-page';
import { ServerProcess } from './server-process';

const test = base.extend<{ keeping: OfflinePage; server: ServerProcess }>({
  keeping: async ({ atlas }, use) => use(new OfflinePage(atlas)),
  server: async ({ baseURL: _ }, use) => {
    const server = await ServerProcess.start();
    await use(server);
    await server.remove();
  },
});
test.use({ reducedMotion: 'reduce' });

const TOUR = 'rajin-corridor';
const OTHER = 'vietnam-and-the-dprk';
const SUMMIT = 'event.hanoi-summit-2019';

test('who keeps nothing has no service worker', async ({ keeping, atlas }) => {
  await atlas.open('/en');
  expect(await keeping.stored()).toEqual({ builds: [], workers: 0 });
});

test('all that is kept opens without a network, and says that it is a copy', async ({
  keeping,
  atlas,
  context,
}) => {
  await keeping.keepAll();
  // A view other than the kept page's is drawn anew by React.
  atlas.expectConsoleError(/Minified React error #418/);
  atlas.expectConsoleError(UNANSWERED);
  await context.setOffline(true);

  await atlas.open('/en');
  await keeping.expectSign();
  await atlas.open(`/en?from=2013&to=2019&open=${SUMMIT}`);
  await expect(atlas.evidence.getByRole('heading', { name: /summit in Hanoi/ })).toBeVisible();
  await expect(atlas.evidence.getByText('Who says so').first()).toBeVisible();

  await expect(await keeping.goTo('/en/tours')).toHaveText(/.+/);
  await keeping.expectSign();
  await new ReadingPage(atlas).open(`/en/tours/${OTHER}`);
  await keeping.expectSign();

  const lecture = new LecturePage(atlas);
  for (const tour of [TOUR, OTHER]) {
    await lecture.open(tour, 2);
    await lecture.expectMap();
    await lecture.press('PageDown');
    await lecture.expectStep(3);
  }
  // The lecturer reads it among the controls; the room's screen has no sign.
  await lecture.movePointer();
  await expect(lecture.text(/^Offline: this is edition/)).toBeVisible();
  await expect(keeping.sign).toHaveCount(0);

  const speaker = await SpeakerPage.openTab(atlas, context, OTHER);
  await speaker.expectConnected();
  await speaker.expectStep(3);
  await speaker.press('PageDown');
  await lecture.expectStep(4);
  const ofSpeaker = new OfflinePage(speaker.atlas);
  await expect(ofSpeaker.words(/^Offline: this is edition/)).toBeVisible();
  await expect(ofSpeaker.sign).toHaveCount(0);

  await new HandoutPage(atlas).open(`/en/handout?tour=${TOUR}`);
  await keeping.expectSign();
  expect(await atlas.axeViolations()).toEqual([]);

  await expect(await keeping.goTo('/en/events/hanoi-summit-2019')).toHaveText(
    'This page is not kept for offline',
  );
  expect(await atlas.axeViolations()).toEqual([]);
});

test('a page that is open says when the network goes, and no more when it is back', async ({
  keeping,
  atlas,
  context,
}) => {
  await keeping.keepAll();
  await atlas.open('/en');
  await expect(keeping.sign).toHaveCount(0);
  // What is not kept may be on its way to the page when the network goes.
  atlas.expectConsoleError(UNANSWERED);
  await context.setOffline(true);
  await keeping.expectSign();
  await context.setOffline(false);
  await expect(keeping.sign).toHaveCount(0);
  await context.setOffline(true);
  await keeping.expectSign();
  await keeping.press('Close');
  await expect(keeping.sign).toBeHidden();
});

test('a server that is gone is as good as no network', async ({ atlas, server }) => {
  const keeping = new OfflinePage(atlas, server.url(''));
  await keeping.keepAll();
  atlas.expectConsoleError(UNANSWERED);
  server.signal('SIGKILL');
  await server.exitCode();
  await atlas.open(server.url('/en'));
  await keeping.expectSign();
  const lecture = new LecturePage(atlas);
  await lecture.openAt(server.url(''), TOUR, 2);
  await lecture.expectMap();
});

test('what a lecture was opened with opens its speaker view and handout anew', async ({
  keeping,
  atlas,
  context,
}) => {
  const lecture = new LecturePage(atlas);
  await lecture.open(TOUR);
  await lecture.expectMap();
  await lecture.expectReady();
  expect(await keeping.stored()).toMatchObject({ builds: [expect.any(String)], workers: 1 });
  await context.setOffline(true);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  await new HandoutPage(atlas).open(`/en/handout?tour=${TOUR}`);
  await keeping.expectSign();
});

test('lectures are saved to files from what is kept', async ({
  keeping,
  atlas,
  context,
  browser,
}) => {
  await keeping.keepAll();
  atlas.expectConsoleError(UNANSWERED);
  await context.setOffline(true);
  const taking = new TakingPage(atlas);
  const file = await taking.saveLecture(TOUR);
  expect(await filesIn(await taking.saveAllTours())).toContain('index.html');
  const saved = await SavedLectures.inNewProfile(browser);
  await saved.expectDrawn(await saved.open(file));
  await saved.end();
});

test('a new build replaces what was kept of the one before', async ({ keeping, atlas }) => {
  await keeping.keepAll();
  const { builds } = await keeping.stored();
  await keeping.ageEdition();
  expect((await keeping.stored()).builds).toEqual(['before']);
  await atlas.open('/en');
  await expect
    .poll(async () => (await keeping.stored()).builds, { timeout: 180_000 })
    .toEqual(builds);
});

test('keeping is cancelled, gone on with, and what is kept removed', async ({ keeping, atlas }) => {
  await keeping.open();
  await keeping.press('Keep for offline');
  await expect(keeping.progress).toBeVisible();
  await keeping.press('Cancel');
  await expect(keeping.words(/^Cancelled\./)).toBeVisible();
  await keeping.keepAll();
  expect(await atlas.axeViolations()).toEqual([]);
  await keeping.press('Remove what is kept');
  await expect(keeping.words('Nothing is kept.')).toBeVisible();
  expect(await keeping.stored()).toEqual({ builds: [], workers: 0 });
});
