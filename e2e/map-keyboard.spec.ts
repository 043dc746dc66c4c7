import { expect, test as base } from './journey';
import { MapWalkPage } from './map-walk-page';

const test = base.extend<{ walk: MapWalkPage }>({
  walk: async ({ atlas }, use) => use(new MapWalkPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

test('arrow keys walk places and arcs in an announced order', async ({ atlas, walk }) => {
  await atlas.open('/en?from=2008&to=2019');
  await walk.enter();
  await expect(walk.tabStops).toHaveCount(1);
  expect(await walk.announced()).toMatch(/^\S.*, \d+ events; 1 of \d+$/);
  await walk.press('ArrowRight');
  expect(await walk.announced()).toMatch(/; 2 of \d+$/);
  await walk.press('Home', 'ArrowDown');
  const first = await walk.announced();
  expect(first).toMatch(/^\S.* to \S.*; 1 of \d+ arcs at \S/);
  await walk.press('ArrowDown');
  expect(await walk.announced()).toMatch(/; 2 of \d+ arcs at/);
  await walk.press('ArrowUp');
  expect(await walk.announced()).toBe(first);
  await expect(walk.tabStops).toHaveCount(1);
  await walk.press('Escape');
  expect(await walk.announced()).toMatch(/; 1 of \d+$/);
});

test('Enter opens the arc, and Escape leads back to it', async ({ atlas, walk }) => {
  await atlas.open('/en?from=2008&to=2019');
  await walk.enter();
  await walk.press('ArrowDown');
  const arc = await walk.announced();
  await walk.press('Enter');
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toBeFocused();
  expect(walk.opened).toMatch(/^(pair|event)\./);
  await walk.press('Escape');
  await expect(atlas.evidence).toHaveCount(0);
  await expect.poll(() => walk.announced()).toBe(arc);
});

test('what has the focus is brought into sight', async ({ atlas, walk }) => {
  await atlas.open('/en?camera=106.9,47.9,5.5');
  await walk.enter();
  for (let step = 0; step < 6; step += 1) {
    await walk.press('ArrowRight');
    await expect.poll(() => walk.roomAroundFocus()).toBeGreaterThanOrEqual(0);
  }
  await expect.poll(() => walk.camera).not.toBe('106.9,47.9,5.5');
});

test('the map itself moves by keys and by buttons, without a drag', async ({ atlas, walk }) => {
  await atlas.open('/en');
  await walk.canvas.focus();
  await walk.press('ArrowRight');
  await expect.poll(() => walk.camera).not.toBeNull();
  const moved = walk.camera;
  await walk.controls.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => walk.camera).not.toBe(moved);
  await walk.controls.getByRole('button', { name: 'Back to the first view' }).click();
  await expect.poll(() => walk.camera).toBeNull();
});

test('axe finds nothing while an arc has the focus', async ({ atlas, walk }) => {
  await atlas.open('/en?from=2008&to=2019');
  await walk.enter();
  await walk.press('ArrowDown');
  expect(await atlas.axeViolations()).toEqual([]);
});
