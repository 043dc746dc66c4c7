import { expect, test as base } from './journey';
import { AudiencePage } from './lecture-page';
import { StagePage } from './stage-page';
import { ToursPage } from './tours-page';

const TOUR = 'rajin-corridor';

const test = base.extend<{ stage: StagePage }>({
  stage: async ({ atlas }, use) => {
    await use(new StagePage(atlas));
  },
});

// The map is small here, so that what is measured is the lecture and not the processor.
test.use({ reducedMotion: 'reduce', viewport: { width: 1000, height: 640 } });

test('an improvised hour by keys alone becomes a tour', async ({ atlas, stage }) => {
  await atlas.open('/en?from=2013&to=2015');
  await stage.begin();
  await stage.expectYears('2013–2015');
  await expect.poll(() => stage.countOfFamilies()).toBeGreaterThan(6);
  const families = await stage.countOfFamilies();
  await stage.expectFamilies(families);

  await stage.press('1', '3');
  await stage.expectFamilies(families - 2);
  await stage.press('Alt+2');
  await stage.expectFamilies(1);
  await stage.press('0');
  await stage.expectFamilies(families);

  await stage.press(']', ']', '[');
  await stage.expectYears('2014–2016');
  await stage.expectView({ from: '2014', to: '2016', types: null });

  await stage.playToAYear();
  await expect(stage.pauses).toHaveCount(0);
  await stage.expectYears(/^\d{4}$/);

  await stage.press('/');
  await expect(stage.search).toBeFocused();
  await stage.search.pressSequentially('khurelsukh');
  await stage.press('Enter');
  await expect(stage.search).toHaveCount(0);
  await stage.expectView({ text: 'khurelsukh' });
  await stage.expectYears('All years');

  await stage.press('+');
  await expect(stage.text('Kept as step 1')).toBeVisible();
  await stage.press('[', '+');
  await expect(stage.text('Kept as step 2')).toBeVisible();
  await stage.press('[', 'PageUp');
  // Back from where the step was left, and with the next press to the step before.
  const last = await stage.years.innerText();
  await stage.press('PageUp');
  await stage.expectYears('All years');
  await stage.press('PageDown');
  await stage.expectYears(last);

  await stage.reload();
  await stage.expectYears(last);
  await stage.press('Escape');
  await expect(stage.text('Press Esc once more')).toBeVisible();
  await stage.press('Escape');
  await expect.poll(() => stage.addressOfPage()).toBe('/en');

  const tours = new ToursPage(atlas);
  await tours.openList();
  await expect(stage.keptTour).toContainText('2 steps');
});

test('the menu leads to the stage as well, and a second window follows it', async ({
  atlas,
  stage,
}) => {
  await atlas.open('/en?from=2013&to=2013');
  await atlas.choose('Present this view');
  await stage.expectYears('2013');
  await stage.expectMap();
  const second = await stage.secondWindow();
  await stage.press(']', '1');
  await second.expectYears('2014');
  await second.expectFamilies((await second.countOfFamilies()) - 1);
  await second.turnWheelOverYears(120);
  await stage.expectYears('2015');
  // From the handles of the strip, for a keyboard.
  await stage.handle('From year').focus();
  await stage.press('ArrowLeft');
  await stage.expectYears('2014–2015');
  await second.expectYears('2014–2015');
  await second.close();
});

test('a place on the stage opens a card that Escape closes', async ({ atlas, stage }) => {
  await atlas.open('/en?from=2013&to=2019');
  await stage.begin();
  await stage.expectMap();
  await stage.openPlace('Ulaanbaatar');
  await expect(stage.card('Ulaanbaatar').first()).toBeVisible();
  await stage.expectView({ open: 'place.ulaanbaatar' });
  expect(await stage.axeViolations()).toEqual([]);
  await stage.press('Escape');
  await stage.expectView({ open: null });
});

test('a question is answered in the middle of a tour, before windows and phones', async ({
  stage,
  browser,
  baseURL,
}) => {
  await stage.open(TOUR, 3);
  await stage.expectMap();
  const years = await stage.years.innerText();
  const second = await stage.secondWindow();
  const speaker = await stage.speakerInWindow();
  const { code } = await stage.openToOthers();
  const seats = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const seat = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
      const audience = await AudiencePage.open(seat);
      await audience.enter(code);
      await audience.expectStep(3);
      return { seat, audience };
    }),
  );

  await stage.press('a');
  await expect(stage.left).toHaveText('Left step 3 · R returns');
  await expect(second.left).toBeVisible();
  await stage.press(']', '1');
  await expect(second.years).toHaveText(await stage.years.innerText());
  await expect(speaker.remarks).toContainText('left step 3');
  expect(await stage.axeViolations()).toEqual([]);

  await stage.press('r');
  for (const window of [stage, second]) {
    await window.expectStep(3);
    await expect(window.left).toHaveCount(0);
    await window.expectYears(years);
  }
  for (const { audience } of seats) await audience.expectStep(3);

  // The clicker's key returns first, and goes on with the next press.
  await stage.press('a');
  await expect(stage.left).toBeVisible();
  await speaker.press('PageDown');
  await stage.expectStep(3);
  await speaker.press('PageDown');
  await stage.expectStep(4);
  for (const { seat, audience } of seats) {
    await audience.expectStep(4);
    await seat.close();
  }

  // Escape closes, returns, and only then asks.
  await stage.press('a', 'Escape');
  await stage.expectStep(4);
  await expect(stage.text('Press Esc once more')).toHaveCount(0);
  await stage.press('Escape');
  await expect(stage.text('Press Esc once more')).toBeVisible();
});
