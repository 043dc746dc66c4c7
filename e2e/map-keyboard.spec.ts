import { expect, test as base } from './journey';
import { MapKeyboardPage } from './map-keyboard-page';

const test = base.extend<{ keyboard: MapKeyboardPage }>({
  keyboard: async ({ atlas }, use) => use(new MapKeyboardPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

test('arrow keys go over places and arcs in an announced order', async ({ atlas, keyboard }) => {
  await atlas.open('/en?from=2008&to=2019');
  await keyboard.enter();
  await expect(keyboard.tabStops).toHaveCount(1);
  expect(await keyboard.announced()).toMatch(/^\S.*, \d+ events(, \d+ only said)?; 1 of \d+$/);
  await keyboard.press('ArrowRight');
  expect(await keyboard.announced()).toMatch(/; 2 of \d+$/);
  await keyboard.press('Home', 'ArrowDown');
  const first = await keyboard.announced();
  expect(first).toMatch(/^\S.* to \S.*; 1 of \d+ arcs at \S/);
  await keyboard.press('ArrowDown');
  expect(await keyboard.announced()).toMatch(/; 2 of \d+ arcs at/);
  await keyboard.press('ArrowUp');
  expect(await keyboard.announced()).toBe(first);
  await expect(keyboard.tabStops).toHaveCount(1);
  await keyboard.press('Escape');
  expect(await keyboard.announced()).toMatch(/; 1 of \d+$/);
});

test('Enter opens the arc, and Escape leads back to it', async ({ atlas, keyboard }) => {
  await atlas.open('/en?from=2008&to=2019');
  await keyboard.enter();
  await keyboard.press('ArrowDown');
  const arc = await keyboard.announced();
  await keyboard.press('Enter');
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toBeFocused();
  await expect.poll(() => keyboard.opened).toMatch(/^(flow|event)\./);
  await keyboard.press('Escape');
  await expect(atlas.evidence).toHaveCount(0);
  await expect.poll(() => keyboard.announced()).toBe(arc);
});

test('what has the focus is brought into view', async ({ atlas, keyboard }) => {
  await atlas.open('/en?camera=106.9,47.9,5.5');
  await keyboard.enter();
  for (let step = 0; step < 6; step += 1) {
    await keyboard.press('ArrowRight');
    await expect.poll(() => keyboard.roomAroundFocus()).toBeGreaterThanOrEqual(0);
  }
  await expect.poll(() => keyboard.camera).not.toBe('106.9,47.9,5.5');
});

test('the map itself moves by keys and by buttons, without a drag', async ({ atlas, keyboard }) => {
  await atlas.open('/en');
  await keyboard.canvas.focus();
  await keyboard.press('ArrowRight');
  await expect.poll(() => keyboard.camera).not.toBeNull();
  const moved = keyboard.camera;
  await keyboard.controls.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => keyboard.camera).not.toBe(moved);
  await keyboard.controls.getByRole('button', { name: 'Back to the first view' }).click();
  await expect.poll(() => keyboard.camera).toBeNull();
});

test('axe finds nothing while an arc has the focus', async ({ atlas, keyboard }) => {
  await atlas.open('/en?from=2008&to=2019');
  await keyboard.enter();
  await keyboard.press('ArrowDown');
  expect(await atlas.axeViolations()).toEqual([]);
});
