import { expect, test as base } from './journey';
import { VideoPage } from './video-page';

const test = base.extend<{ recorder: VideoPage }>({
  recorder: async ({ atlas }, use) => use(new VideoPage(atlas)),
});

const YEARS = '/en?from=2017&to=2019';

test('the years of a view become a video with captions', async ({ recorder }) => {
  await recorder.withoutFilePicker();
  await recorder.openYears(YEARS);
  await recorder.choose('1');
  await expect(recorder.dialog).toContainText('Less than a minute long.');
  await recorder.begin();
  await expect(recorder.status).toContainText(/^Saved: [\d.]+ MB, 0:03\./);

  const read = await recorder.video();
  expect(read).toMatchObject({ width: 1280, height: 720, frames: 90 });
  expect(read.duration).toBeCloseTo(3, 1);
  expect(read.bytes).toBeGreaterThan(20_000);
  // Three years, and something moves in each.
  expect(read.differentPictures).toBeGreaterThan(20);

  const captions = await recorder.textOf('.vtt');
  expect(captions).toMatch(/^WEBVTT\n/);
  expect(captions.match(/-->/g)).toHaveLength(3);
  expect(captions).toContain('00:00:02.000 --> 00:00:03.000\n2019: ');
  expect(recorder.savedFiles).toEqual(['years.webm', 'years.vtt']);
});

test('a step of a tour becomes a video', async ({ recorder }) => {
  await recorder.withoutFilePicker();
  await recorder.openTour('hanoi-2019-and-after');
  await recorder.chooseStep(1);
  await recorder.writeCaptionsIntoPicture();
  await recorder.begin();
  await expect(recorder.status).toContainText(/^Step 1 of 1\./);
  await expect(recorder.status).toContainText(/^Saved: /, { timeout: 200_000 });
  const read = await recorder.video();
  expect(read.frames).toBe(Math.round(read.duration * 30));
  expect(read.differentPictures).toBeGreaterThan(20);
  expect(await recorder.textOf('.vtt')).toContain('-->');
  expect(recorder.savedFiles[0]).toBe('hanoi-2019-and-after-1.webm');
});

test('a recording ends at once when it is cancelled, and saves nothing', async ({ recorder }) => {
  await recorder.withoutFilePicker();
  await recorder.openYears('/en');
  await recorder.begin();
  await expect(recorder.status).toContainText(/^Year \d+ of \d+\./);
  await recorder.cancel();
  await expect(recorder.status).toHaveText('Cancelled. No file was kept.');
  await expect(recorder.recordButton).not.toHaveAttribute('aria-disabled');
  expect(recorder.savedFiles).toEqual([]);
});

test('a browser that cannot record says so', async ({ recorder }) => {
  await recorder.withoutEncoder();
  await recorder.openYears(YEARS);
  await expect(recorder.dialog).toContainText('This browser cannot record video.');
  await expect(recorder.recordButton).toHaveCount(0);
});
