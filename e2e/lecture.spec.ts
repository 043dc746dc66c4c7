import { MOST_EDGE_NAMES } from '@/lib/geo/edge-names';
import { AudiencePage, LecturePage, SpeakerPage } from './lecture-page';
import { expect, test as base } from './journey';
import { SpeakerTools } from './speaker-page';

const TOUR = 'rajin-corridor';
const STEPS = 40;

const test = base.extend<{ lecture: LecturePage }>({
  lecture: async ({ atlas }, use) => {
    await use(new LecturePage(atlas));
  },
});

// The map is small here, so that what is measured is the lecture and not the processor.
test.use({ reducedMotion: 'reduce', viewport: { width: 900, height: 560 } });

test('forty steps on and forty back, steered from both windows', async ({ lecture }) => {
  await lecture.open(TOUR);
  const speaker = await lecture.speakerInWindow();
  const last = Number(/of (\d+)/.exec(await speaker.remarks.innerText())![1]);
  const ways = [
    { keys: ['PageDown', 'ArrowRight', 'n', 'ArrowDown'], by: 1 },
    { keys: ['PageUp', 'ArrowLeft', 'p', 'ArrowUp'], by: -1 },
  ] as const;
  let at = 1;
  for (const { keys, by } of ways) {
    for (let press = 0; press < STEPS; press += 1) {
      await (press % 2 === 0 ? lecture : speaker).press(keys[press % keys.length]!);
      at = Math.min(Math.max(at + by, 1), last);
      await lecture.expectStep(at);
      await speaker.expectStep(at);
    }
  }
  expect(at).toBe(1);
  await lecture.expectAddress(1);
});

test.describe('a step has its places in view', () => {
  // A globe over the Arctic, a flat map, and two maps beside each other.
  const steps = [
    ['hanoi-2019-and-after', 1, ['Hanoi', 'Washington', 'Panmunjom']],
    ['mongolia-the-mediator', 2, ['Ulaanbaatar', 'Pyongyang', 'Tokyo']],
    ['three-crises-2024-2025', 12, ['Ulaanbaatar', 'Pyongyang']],
  ] as const;

  for (const [tour, step, places] of steps) {
    test(`${tour} ${step}, on one screen and after it has changed`, async ({ lecture }) => {
      await lecture.resize(1024, 768);
      await lecture.open(tour, step);
      await lecture.expectMap();
      for (const [width, height] of [
        [1024, 768],
        [1280, 720],
        [600, 900],
      ] as const) {
        // prettier-ignore
        await lecture.resize(width, height);
        await expect.poll(() => lecture.outOfView(places)).toEqual([]);
      }
    });
  }
});

test('a reload of either keeps step, timer and darkness', async ({ lecture, context, atlas }) => {
  await lecture.open(TOUR, 3);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  await speaker.choose('Next step');
  await lecture.expectStep(4);
  await speaker.press('.');
  await lecture.expectBlack(true);
  await expect.poll(() => speaker.elapsed()).toBeGreaterThan(1);
  // From now on no time passes: on a busy machine, a timer at zero could be as far again before it is read.
  await new SpeakerTools(speaker).holdClock(10);
  await expect.poll(() => speaker.elapsed()).toBeGreaterThanOrEqual(600);
  const before = await speaker.elapsed();

  await lecture.reload();
  await lecture.expectBlack(true);
  await speaker.reload();
  await speaker.expectStep(4);
  await expect(speaker.remarks).toContainText('the screen is dark');
  expect(await speaker.elapsed()).toBeGreaterThanOrEqual(before);

  await speaker.press('t');
  await expect.poll(() => speaker.elapsed()).toBeLessThan(before);
  await speaker.press('b');
  await lecture.expectStep(4);

  await lecture.close();
  await expect(speaker.noScreen).toBeVisible();
});

test('on one screen, with a clicker alone', async ({ lecture }) => {
  await lecture.open(TOUR);
  await lecture.press('PageDown', 'PageDown');
  await lecture.expectStep(3);
  await lecture.press('PageUp');
  await lecture.expectStep(2);
  await lecture.press('b');
  await lecture.expectBlack(true);
  await lecture.press('.');
  await lecture.expectBlack(false);
  await lecture.press('m');
  await expect(lecture.notes).toBeVisible();
  await lecture.press('PageDown');
  await lecture.expectStep(3);
  await expect(lecture.notes).toBeVisible();
  // A clicker's other button sends an Escape: it costs the notes, then a warning, not the lecture.
  await lecture.press('Escape');
  await expect(lecture.notes).toBeHidden();
  await lecture.press('Escape');
  await expect(lecture.text('Press Esc once more')).toBeVisible();
  await lecture.press('PageDown');
  await lecture.expectStep(4);
});

test('to any step: by number, from the overview, to either end', async ({ lecture }) => {
  await lecture.open(TOUR);
  await lecture.press('3');
  await expect(lecture.text('Step 3: press Enter')).toBeVisible();
  await lecture.press('Enter');
  await lecture.expectStep(3);
  await lecture.press('9', '9', 'Enter');
  await lecture.expectStep(3);
  // Forgotten, it is not joined to the next.
  await lecture.press('9');
  await expect(lecture.text('Step 9: press Enter')).toBeVisible();
  await expect(lecture.text('Step 9: press Enter')).toBeHidden();
  // It is a footnote of this step as well; what it opens goes with the step.
  await lecture.press('2', 'Enter');
  await lecture.expectStep(2);
  await expect(lecture.evidence()).toHaveCount(0);
  await lecture.press('o');
  await lecture.goFromOverview(/^4/);
  await lecture.expectStep(4);
  await lecture.press('Home');
  await lecture.expectStep(1);
  await lecture.press('End', '?');
  await expect(lecture.dialog('Keys')).toBeVisible();
  await lecture.press('Escape');
  await expect(lecture.dialog('Keys')).toBeHidden();
});

test('pen and laser go as they should', async ({ lecture, context, atlas }) => {
  await lecture.open(TOUR, 2);
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  await lecture.press('d');
  await lecture.draw();
  await lecture.draw();
  await expect(lecture.strokes).toHaveCount(2);
  await lecture.press('c');
  await expect(lecture.strokes).toHaveCount(0);
  await lecture.draw();
  await expect(lecture.strokes).toHaveCount(1);
  await lecture.press('ArrowRight');
  await lecture.expectStep(3);
  await expect(lecture.strokes).toHaveCount(0);

  await lecture.press('l');
  await lecture.movePointer();
  await expect(lecture.laser).toBeVisible();
  await expect(speaker.remarks).toContainText('laser pointer on');
  await lecture.press('l');
  await expect(lecture.laser).toHaveCount(0);
  await expect(speaker.remarks).not.toContainText('laser pointer on');
});

test('ink stays on the map, by step, over a reload, and in other windows', async ({
  lecture,
  context,
  atlas,
}) => {
  await lecture.open(TOUR, 2);
  await lecture.expectMap();
  const other = await lecture.secondScreen(context);
  await lecture.press('d');
  await lecture.draw();
  await lecture.press('x');
  await lecture.draw();
  await expect(lecture.strokes).toHaveCount(2);
  await expect(other.strokes).toHaveCount(2);
  await lecture.press('u');
  await expect(lecture.strokes).toHaveCount(1);
  await expect(other.strokes).toHaveCount(1);
  await lecture.press('c', 'u');
  await expect(lecture.strokes).toHaveCount(1);

  await lecture.press('d');
  const before = await lecture.strokeBox();
  await lecture.zoomMap();
  await expect.poll(() => lecture.strokeBox()).not.toEqual(before);

  await lecture.press('ArrowRight');
  await lecture.expectStep(3);
  await expect(lecture.strokes).toHaveCount(0);
  await lecture.press('ArrowLeft');
  await expect(lecture.strokes).toHaveCount(1);
  await lecture.reload();
  await lecture.expectMap();
  await expect(lecture.strokes).toHaveCount(1);
  expect(await atlas.axeViolations()).toEqual([]);
});

test('a reload right after a step stays at that step; another address goes elsewhere', async ({
  lecture,
}) => {
  await lecture.open(TOUR, 2);
  await lecture.press('ArrowRight');
  await lecture.reload();
  await lecture.expectStep(3);
  await lecture.expectAddress(3);
  await lecture.open(TOUR, 5);
  await lecture.expectStep(5);
});

test('without a keyboard: pen, eraser and the next step by their buttons', async ({ lecture }) => {
  await lecture.open(TOUR, 2);
  await lecture.movePointer();
  await lecture.choose('Pen');
  await lecture.draw();
  await expect(lecture.strokes).toHaveCount(1);
  await lecture.choose('Wipe the drawing');
  await expect(lecture.strokes).toHaveCount(0);
  await lecture.draw();
  await lecture.choose('Next step');
  await lecture.expectStep(3);
  await expect(lecture.strokes).toHaveCount(0);
  await lecture.choose('Laser pointer');
  await lecture.movePointer();
  await expect(lecture.laser).toBeVisible();
});

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('the years run, stand still when held, and a step cuts none short', async ({ lecture }) => {
    await lecture.open('vietnam-and-the-dprk', 3);
    await expect(lecture.years).toHaveText('1957–1959');
    // At once: the years run for a second, in which a busy machine may not come to the other key.
    await lecture.pressAtOnce('ArrowRight', 'k');
    await expect(lecture.frozen).toBeVisible();
    const held = await lecture.years.innerText();
    expect(held).not.toBe('1965–1973');
    await lecture.press('k');
    await expect(lecture.years).toHaveText('1965–1973');
  });
});

test('a frozen picture stands for the room and its phones, while the speaker goes ahead', async ({
  lecture,
  browser,
  baseURL,
}) => {
  await lecture.open(TOUR, 2);
  const { code } = await lecture.openToOthers();
  const seat = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const audience = await AudiencePage.open(seat);
  await audience.enter(code);
  await audience.expectStep(2);
  const speaker = await lecture.speakerInWindow();
  await lecture.press('k');
  await expect(lecture.frozen).toBeVisible();
  await speaker.choose('Next step');
  await speaker.choose('Next step');
  await speaker.expectStep(4);
  await expect(speaker.remarks).toContainText('the room sees step 2');
  await lecture.expectStep(2);
  await audience.expectStep(2);
  await speaker.press('k');
  await lecture.expectStep(4);
  await audience.expectStep(4);
  await expect(lecture.frozen).toHaveCount(0);
  await seat.close();
});

test('no card and no frame stays on the map without a hand, and a laser opens nothing', async ({
  lecture,
}) => {
  await lecture.open('vietnam-and-the-dprk', 3);
  await lecture.expectMap();
  await lecture.expectHoverCard();
  // Who says so then lies over the name, and has the focus.
  await lecture.pressName();
  await lecture.restPointer();
  await expect(lecture.hoverCard).toHaveCount(0);
  await lecture.press('m', 'm');
  expect(await lecture.hasFocusOnMap()).toBe(false);

  await lecture.press('PageDown', 'PageUp');
  await lecture.expectMap();
  await lecture.movePointer();
  const pressed = lecture.maps.first().locator('[aria-pressed=true]');
  const before = await pressed.count();
  await lecture.press('l');
  await lecture.pressAtMiddle();
  await expect(lecture.laser).toBeVisible();
  await expect(lecture.hoverCard).toHaveCount(0);
  expect(await pressed.count()).toBe(before);
});

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('states have the names of the text, whole on the map', async ({ lecture }) => {
      await lecture.open(TOUR, 2);
      await lecture.expectMap();
      for (const [code, name] of [
        ['KP', 'DPRK'],
        // What the step's events call it.
        ['RU', 'Soviet Union'],
      ] as const) {
        await expect(lecture.stateName(code)).toHaveText(name);
        await expect.poll(() => lecture.isWholeOnMap(lecture.stateName(code))).toBe(true);
      }
    });

    test('the bar explains the signs in two lines at most', async ({ lecture }) => {
      await lecture.open(TOUR, 2);
      await lecture.expectMap();
      await expect(lecture.legend.first()).toBeVisible();
      for (let step = 0; step < 6; step += 1) {
        // What has no room is left out when the browser has measured the rest.
        await expect.poll(() => lecture.legendLines()).toBeLessThanOrEqual(2);
        await lecture.press('PageDown');
        await lecture.expectMap();
      }
    });

    test('what is out of view is named at the frame, and is no button for a hand at rest', async ({
      lecture,
    }) => {
      await lecture.open('vietnam-and-the-dprk', 3);
      await lecture.expectMap();
      await lecture.movePointer();
      for (let level = 0; level < 3; level += 1) await lecture.choose('Zoom in');
      await expect(lecture.namesAtFrame.first()).toBeVisible();
      await lecture.restPointer();
      await expect
        .poll(async () => {
          const names = await lecture.namesAtFrame.all();
          const whole = await Promise.all(names.map((name) => lecture.isWholeOnMap(name)));
          return whole.length <= MOST_EDGE_NAMES && whole.every(Boolean);
        })
        .toBe(true);
      await expect(lecture.namesAtFrame.getByRole('button')).toHaveCount(0);
    });
  });
}

test('a comparison has two maps, side by side as its text says', async ({ lecture }) => {
  await lecture.open('vietnam-and-the-dprk', 14);
  await expect(lecture.maps).toHaveCount(2);
  const [left, right] = [lecture.maps.first(), lecture.maps.last()];
  expect((await left.boundingBox())!.x).toBeLessThan((await right.boundingBox())!.x);
  await expect(lecture.years).toHaveText(['1950–1973', '2019–2025']);
});

test('what there is not is said, and a wrong step is the nearest', async ({ lecture }) => {
  await lecture.open(TOUR, 999);
  await expect(lecture.title).toBeVisible();
  await lecture.press('PageDown');
  await lecture.expectAddress(
    Number(/\d+/.exec(await lecture.text(/^\d+ of \d+/).innerText())![0]),
  );
  await lecture.open(TOUR, 'abc');
  await lecture.expectStep(1);
  lecture.atlas.expectConsoleError(/404/);
  await lecture.openUnknown('no-such-tour');
  await lecture.openUnknown('%3Cscript%3E');
});

test('a blocked window is no end of it', async ({ lecture }) => {
  await lecture.blockWindows();
  await lecture.open(TOUR);
  await lecture.press('s');
  await expect(lecture.dialog('The browser opened no window')).toBeVisible();
  await lecture.choose('Phone and audience');
  await expect(lecture.dialog('Phone and audience')).toBeVisible();
});

test('a key is heard from the moment that the screen says where it stands', async ({ lecture }) => {
  await lecture.openAndPressAtOnce(TOUR, 'q');
  await expect(lecture.dialog('Phone and audience')).toBeVisible();
});

test('a phone steers, the audience follows, each on a device of its own', async ({
  lecture,
  browser,
  baseURL,
}) => {
  await lecture.open(TOUR, 2);
  const { code, speakerLink } = await lecture.openToOthers();
  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const seat = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });

  const speaker = await SpeakerPage.openLink(phone, speakerLink);
  await speaker.expectConnected();
  await speaker.expectStep(2);
  const audience = await AudiencePage.open(seat);
  await audience.enter(code);
  await audience.expectStep(2);

  await speaker.choose('Next step');
  await lecture.expectStep(3);
  await audience.expectStep(3);
  await expect(audience.heading).toHaveText(await lecture.title.innerText());
  expect(await audience.viewLink()).toMatch(/^\/en\?.*open=/);
  await lecture.press('PageUp');
  await speaker.expectStep(2);
  await audience.expectStep(2);

  // The screen comes back after a reload, and everyone with it.
  await lecture.reload();
  await lecture.expectStep(2);
  // Without the screen, the phone has nothing to steer: it says so until the screen is back.
  await speaker.expectConnected();
  await speaker.expectStep(2);
  await speaker.choose('Next step');
  await lecture.expectStep(3);
  await audience.expectStep(3);
  expect(await audience.axeViolations()).toEqual([]);
  expect(await speaker.axeViolations()).toEqual([]);
  await phone.close();
  await seat.close();
});

test('once it is ready, a lecture needs no network', async ({ lecture, context }) => {
  await lecture.open(TOUR);
  await lecture.expectMap();
  await lecture.expectReady();
  const isDevelopment = await lecture.isOfDevelopment();
  // The development server's page asks for more than it needs.
  if (isDevelopment) lecture.atlas.expectConsoleError(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  for (const key of ['PageDown', 'PageUp']) {
    for (let step = 0; step < 8; step += 1) {
      await lecture.press(key);
      await lecture.expectMap();
    }
  }
  await lecture.expectStep(1);
  // On a busy machine, the basemap is drawn a moment after the names.
  await expect.poll(() => lecture.coloursOfMap()).toBeGreaterThan(100);

  // Nor does it begin without its socket.
  if (isDevelopment) return;
  await lecture.press('PageDown');
  await lecture.expectAddress(2);
  await lecture.reload();
  await lecture.expectStep(2);
  await lecture.expectMap();
});

test('axe finds nothing on the stage, in its sheets, in the speaker’s view', async ({
  lecture,
  context,
  atlas,
}) => {
  await lecture.open(TOUR, 2);
  await lecture.expectMap();
  await lecture.movePointer();
  expect(await lecture.axeViolations()).toEqual([]);
  for (const key of ['o', '?', 'q']) {
    await lecture.press(key);
    await expect(lecture.dialog(SHEETS[key]!)).toBeVisible();
    expect(await lecture.axeViolations()).toEqual([]);
    await lecture.press('Escape');
    await expect(lecture.dialog(SHEETS[key]!)).toBeHidden();
  }
  const speaker = await SpeakerPage.openTab(atlas, context, TOUR);
  await speaker.expectConnected();
  expect(await speaker.axeViolations()).toEqual([]);
});

const SHEETS: Record<string, string> = { o: 'All steps', '?': 'Keys', q: 'Phone and audience' };
