import { expect, test as base } from './journey';
import { TourDeskPage } from './tour-desk-page';
import { ToursPage } from './tours-page';

const test = base.extend<{ tours: ToursPage; desk: TourDeskPage }>({
  tours: async ({ atlas }, use) => use(new ToursPage(atlas)),
  desk: async ({ tours }, use) => use(new TourDeskPage(tours)),
});
test.use({ reducedMotion: 'reduce' });

/** 2019, from Pyongyang to the south of Việt Nam. */
const HANOI = 'from=2019&to=2019&frame=116,25,34,34';
const SHIPPED = 'Hanoi 2019 and after';

test('a step is previewed as the stage will show it, with what is outside its frame in words', async ({
  tours,
  desk,
}) => {
  await tours.openEditor(HANOI);
  await tours.capture('Before the summit');
  await expect(desk.stage).toContainText('Step 1 of 1');
  await expect(desk.stage).toContainText('Before the summit');
  await desk.expectNamedOnStage('Hanoi');
  expect(await desk.stageShape()).toBeCloseTo(16 / 9, 1);
  await expect(desk.stage).toContainText('The text cites no event');

  await tours.write('Text', 'They met: [Hanoi](/en/events/hanoi-summit-2019).');
  // One of the two came from Washington.
  await expect(desk.stage).toContainText(/at the edge of the map: .*Washington/);
  await desk.chooseShape('4:3');
  expect(await desk.stageShape()).toBeCloseTo(4 / 3, 1);
  await tours.press('Show the stage larger');
  await tours.press('Close the stage');
});

test('the map has the outline of the stage while a tour is made, and keeps its hand free', async ({
  tours,
  desk,
  page,
}) => {
  await tours.openEditorBesideMap('camera=110,38,3.6');
  await tours.capture('Moved');
  // From now on the atlas shows the frame that was captured.
  await expect(page).toHaveURL(/frame=/);
  await expect(desk.outline).toBeVisible();
  // It follows the map, which goes to the frame.
  await expect(async () => {
    const [frame, pane] = [await desk.outlineBox('frame'), await desk.outlineBox('pane')];
    expect(frame.left).toBeGreaterThan(pane.left);
    expect(frame.bottom).toBeLessThan(pane.bottom + 1);
    expect(frame.top).toBeGreaterThan(pane.top - 1);
  }).toPass();
  await expect(desk.outline).toHaveCSS('pointer-events', 'none');

  await desk.showOutline(false);
  await expect(desk.outline).toHaveCount(0);
  await page.reload();
  await expect(tours.captureButton).toBeVisible();
  await expect(desk.outline).toHaveCount(0);
  await desk.showOutline(true);
  await expect(desk.outline).toBeVisible();
});

test('a text cites events by the keyboard, says whether the step shows them, and undoes it', async ({
  tours,
  desk,
}) => {
  await tours.openEditor(HANOI);
  await tours.capture('Cited');
  await tours.write('Text', 'They met.');
  await desk.expectOfferedFirst('Text', 'in this step’s view');

  await desk.cite('Text', 'Second Moon–Kim meeting at Panmunjom', /^Second Moon–Kim meeting/);
  await expect(desk.cited('Text')).toHaveCount(1);
  await expect(desk.cited('Text').first()).toContainText('not in this step’s filters');
  expect(await desk.textOf('Text')).toMatch(/^They met\. \[.+\]\(\/en\/events\/[\w-]+\)$/);
  await expect(desk.stage).toContainText('filters show none of them');

  await tours.keys('Control+z');
  await expect(desk.cited('Text')).toHaveCount(0);
  expect(await desk.textOf('Text')).toBe('They met.');
  await tours.keys('Control+Shift+z');
  await desk.uncite('Text');
  await expect(desk.cited('Text')).toHaveCount(0);
  expect(await desk.textOf('Text')).toMatch(/^They met\. [^[]+$/);

  await desk.cite('Speaker’s notes', 'US–DPRK summit in Hanoi', /^US–DPRK summit in Hanoi/);
  await expect(desk.cited('Speaker’s notes').first()).toContainText('shows on the map');
});

test('steps go from one tour to another, with small maps to choose by', async ({ tours, desk }) => {
  await tours.openEditor(HANOI);
  await tours.capture('Mine');
  await tours.toAllSteps();
  await tours.nameTour('First');
  const longest = await desk.longestTask(async () => {
    const inserted = await desk.insertFrom(SHIPPED, 2);
    await tours.expectSteps(['Mine', ...inserted]);
    await desk.expectThumbnails(3);
  });
  test.info().annotations.push({ type: 'longest task', description: `${Math.round(longest)} ms` });
  await tours.keys('Control+z');
  await tours.expectSteps(['Mine']);
  await tours.keys('Control+Shift+z');
  const steps = await tours.steps();
  expect(steps).toHaveLength(3);

  await desk.choose('Mine', steps[2]!);
  await desk.copyTo('Second', true);
  await desk.choose(steps[1]!);
  await desk.copyTo('Second', false);
  await tours.expectSteps(steps);
  await tours.expectSaved();
  await tours.openList();
  await expect(tours.own('First')).toContainText('3 steps');
  await expect(tours.own('Second')).toContainText('3 steps');
});

test('steps that are copied into a tour that is open in another tab come there, and lose nothing', async ({
  tours,
  page,
}) => {
  await tours.openEditor(HANOI);
  await tours.capture('Of the second');
  await tours.toAllSteps();
  await tours.nameTour('Second');
  await tours.expectSaved();

  const other = await tours.inNewProfile(page.context());
  await other.openEditor('from=1990&to=1999');
  await other.capture('Of the first');
  await other.toAllSteps();
  await other.nameTour('First');
  await other.expectSaved();
  // Typed at the same moment, in the tab that has the tour open.
  await tours.nameTour('Second, renamed');
  const there = new TourDeskPage(other);
  await there.choose('Of the first');
  await there.copyTo('Second', false);
  await tours.expectSteps(['Of the second', 'Of the first']);
  await tours.openList();
  await expect(tours.own('Second, renamed')).toContainText('2 steps');
  expect(other.atlas.unexpectedErrors).toEqual([]);
});

test('on a phone events are cited and steps are copied as well', async ({ tours, desk, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await tours.openEditor(HANOI);
  await tours.capture('On a phone');
  await tours.write('Text', 'They met.');
  await desk.cite('Text', 'US–DPRK summit in Hanoi', /Hanoi/);
  await tours.toAllSteps();
  await desk.expectThumbnails(1);
  await desk.choose('On a phone');
  await desk.copyTo('A second', true);
  expect(await tours.overflow()).toBe(0);
});
