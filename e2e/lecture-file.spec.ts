import { stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './journey';
import { filesIn, SavedLectures, TakingPage } from './lecture-file-page';

const MOST_BYTES = 8_000_000;

test('a lecture in one file is held from a stick, without a network', async ({
  atlas,
  browser,
}) => {
  const file = await new TakingPage(atlas).saveLecture('hanoi-2019-and-after');
  expect(path.basename(file)).toBe('hanoi-2019-and-after.html');
  expect((await stat(file)).size).toBeLessThan(MOST_BYTES);

  const saved = await SavedLectures.inNewProfile(browser);
  const screen = await saved.open(file);
  await saved.expectDrawn(screen);
  await screen.expectStep(1);
  await screen.press('PageDown');
  await screen.expectStep(2);

  await screen.press('1');
  await expect(saved.evidence(screen)).toContainText('Ulaanbaatar is considered');
  await expect(saved.evidence(screen)).toContainText('Trần Thị Mỹ Hoa (2025)');
  await screen.press('Escape', 'b');
  await screen.expectBlack(true);
  await screen.press('b', 'a');
  await expect(saved.button(screen, 'All years')).toBeVisible();
  await screen.press('r');
  await screen.expectStep(2);

  // What needs a server is not there to be pressed.
  await expect(saved.button(screen, 'Next step')).toHaveCount(1);
  for (const name of ['Phone and audience', 'Leave the lecture']) {
    await expect(saved.button(screen, name)).toHaveCount(0);
  }
  await screen.press('q', '?');
  await expect(saved.help(screen)).toContainText('edition');
  await screen.press('Escape');
  await saved.end();
});

test('the speaker’s window of a file steers it, also after a reload of the screen', async ({
  atlas,
  browser,
}) => {
  const file = await new TakingPage(atlas).saveLecture('rajin-corridor');
  const saved = await SavedLectures.inNewProfile(browser);
  const screen = await saved.open(file);
  const speaker = await saved.openSpeaker(screen);
  await speaker.press('PageDown');
  await screen.expectStep(2);
  await screen.press('PageDown');
  await speaker.expectStep(3);
  await screen.reload();
  await screen.expectStep(3);
  await screen.expectMap();
  // The window that was there before has been heard of again.
  await speaker.expectConnected();
  await speaker.press('PageUp');
  await screen.expectStep(2);
  await saved.end();
});

test('all tours are a folder that opens by its list', async ({ atlas, browser }) => {
  const folder = await new TakingPage(atlas).saveAllTours();
  const files = await filesIn(folder);
  expect(files).toContain('index.html');
  expect(files).toContain('hanoi-2019-and-after.html');
  const saved = await SavedLectures.inNewProfile(browser);
  const screen = await saved.openFromList(folder, 'Hanoi 2019 and after');
  await saved.expectDrawn(screen);
  await screen.press('PageDown');
  await screen.expectStep(2);
  const speaker = await saved.openSpeaker(screen);
  await speaker.press('PageDown');
  await screen.expectStep(3);
  await saved.end();
});

test('saving is stopped by a button', async ({ atlas }) => {
  await new TakingPage(atlas).beginAndCancel();
});
