import { expect, test as base } from './journey';
import { ShortcutsPage } from './shortcuts-page';

const test = base.extend<{ shortcuts: ShortcutsPage }>({
  shortcuts: async ({ atlas }, use) => use(new ShortcutsPage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

test('single keys do what their buttons do, but not while one types', async ({
  atlas,
  shortcuts,
}) => {
  await atlas.open('/en?from=2013&to=2013');
  await shortcuts.press('l');
  await expect.poll(() => shortcuts.parameter('panel')).toBe('list');
  await shortcuts.press('g');
  await expect.poll(() => shortcuts.parameter('projection')).toBe('globe');
  await shortcuts.press(']');
  await expect.poll(() => shortcuts.parameter('from')).toBe('2014');
  await shortcuts.press('a');
  await expect.poll(() => shortcuts.parameter('from')).toBeNull();

  await shortcuts.fromYear.focus();
  await shortcuts.press('g');
  await expect(shortcuts.fromYear).toBeFocused();
  expect(shortcuts.parameter('projection')).toBe('globe');
  await shortcuts.focusNothing();
  await shortcuts.press('Control+g');
  expect(shortcuts.parameter('projection')).toBe('globe');
});

test('the list under ? changes keys, refuses a taken one and remembers', async ({
  atlas,
  shortcuts,
}) => {
  await atlas.open('/en');
  await shortcuts.press('?');
  await expect(shortcuts.dialog).toBeVisible();
  await shortcuts.changeKey('Open or close the list', 'g');
  await expect(shortcuts.dialog).toContainText('G is already the key for “Globe or flat map”');
  await shortcuts.press('x');
  await expect(shortcuts.dialog).not.toContainText('is already the key');
  expect(await atlas.axeViolations()).toEqual([]);
  await shortcuts.press('Escape');
  await expect(shortcuts.dialog).toBeHidden();

  await shortcuts.reload();
  await shortcuts.press('l');
  await shortcuts.press('x');
  await expect.poll(() => shortcuts.parameter('panel')).toBe('list');
  await shortcuts.press('x');
  await expect.poll(() => shortcuts.parameter('panel')).toBeNull();
});

test('the page goes on while the list under ? is still on its way', async ({
  atlas,
  shortcuts,
}) => {
  const letThrough = await atlas.openThenHoldCode('/en');
  const all = await atlas.shownEvents();
  await shortcuts.press('?');
  await atlas.showOnly('Correspondence');
  await expect.poll(() => atlas.shownEvents()).toBeLessThan(all);
  await expect(shortcuts.dialog).toBeHidden();
  letThrough();
  await expect(shortcuts.dialog).toBeVisible();
});

test('all of them can be switched off, and on again by their button', async ({
  atlas,
  shortcuts,
}) => {
  await atlas.open('/en');
  await shortcuts.press('?');
  await shortcuts.enabled.click();
  await shortcuts.press('Escape');
  await expect(shortcuts.dialog).toBeHidden();
  await shortcuts.press('l', '?');
  expect(shortcuts.parameter('panel')).toBeNull();
  await expect(shortcuts.dialog).toBeHidden();
  await shortcuts.openByButton();
  await shortcuts.enabled.click();
  await shortcuts.press('Escape');
  await expect(shortcuts.dialog).toBeHidden();
  await shortcuts.press('l');
  await expect.poll(() => shortcuts.parameter('panel')).toBe('list');
});

test('/ goes to the search', async ({ atlas, shortcuts }) => {
  await atlas.open('/en');
  await shortcuts.press('/');
  await expect(shortcuts.search).toBeFocused();
});
