import { expect, test as base } from './journey';
import { VideoPage } from './video-page';

const test = base.extend<{ video: VideoPage }>({
  video: async ({ atlas }, use) => use(new VideoPage(atlas)),
});

const YEARS = '/en?from=2017&to=2019';

test('the years of a view become a video with captions', async ({ video }) => {
  await video.withoutFilePicker();
  await video.openYears(YEARS);
  await video.choose('1');
  await expect(video.dialog).toContainText('Less than a minute long.');
  await video.begin();
  await expect(video.status).toContainText(/^Saved: [\d.]+ MB, 0:03\./);

  const read = await video.video();
  expect(read).toMatchObject({ width: 1280, height: 720, frames: 90 });
  expect(read.duration).toBeCloseTo(3, 1);
  expect(read.bytes).toBeGreaterThan(20_000);
  // Three years, and something moves in each.
  expect(read.differentPictures).toBeGreaterThan(20);

  const captions = await video.textOf('.vtt');
  expect(captions).toMatch(/^WEBVTT\n/);
  expect(captions.match(/-->/g)).toHaveLength(3);
  expect(captions).toContain('00:00:02.000 --> 00:00:03.000\n2019. ');
  expect(video.savedFiles).toEqual(['years.webm', 'years.vtt']);
});

test('a step of a tour becomes a video', async ({ video }) => {
  await video.withoutFilePicker();
  await video.openTour('hanoi-2019-and-after');
  await video.chooseStep(1);
  await video.writeCaptionsIntoPicture();
  await video.begin();
  await expect(video.status).toContainText(/^Step 1 of 1\./);
  await expect(video.status).toContainText(/^Saved: /, { timeout: 200_000 });
  const read = await video.video();
  expect(read.frames).toBe(Math.round(read.duration * 30));
  expect(read.differentPictures).toBeGreaterThan(20);
  expect(await video.textOf('.vtt')).toContain('-->');
  expect(video.savedFiles[0]).toBe('hanoi-2019-and-after-1.webm');
});

test('a recording ends at once when it is cancelled, and saves nothing', async ({ video }) => {
  await video.withoutFilePicker();
  await video.openYears('/en');
  await video.begin();
  await expect(video.status).toContainText(/^Year \d+ of \d+\./);
  await video.cancel();
  await expect(video.status).toHaveText('Cancelled. No file was kept.');
  await expect(video.recordButton).not.toHaveAttribute('aria-disabled');
  expect(video.savedFiles).toEqual([]);
});

test('a browser that cannot record says so', async ({ video }) => {
  await video.withoutEncoder();
  await video.openYears(YEARS);
  await expect(video.dialog).toContainText('This browser cannot record video.');
  await expect(video.recordButton).toHaveCount(0);
});
