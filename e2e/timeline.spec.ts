import { expect, test as base } from './journey';
import { TimelinePage } from './timeline-page';

const test = base.extend<{ timeline: TimelinePage }>({
  timeline: async ({ atlas }, use) => use(new TimelinePage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

test('a range is drawn, typed, and moved by keyboard; bounds that cross move, a mistake does not', async ({
  timeline,
}) => {
  await timeline.open('/en');
  await timeline.drag(0.3, 0.45);
  await expect.poll(() => timeline.years).toMatch(/^\d{4}–\d{4}$/);

  await timeline.type('To year', '2013');
  await timeline.type('From year', '2011');
  await expect.poll(() => timeline.years).toBe('2011–2013');
  await timeline.type('From year', '2014');
  await expect.poll(() => timeline.years).toBe('2014–2016');
  await timeline.type('To year', '2013');
  await expect.poll(() => timeline.years).toBe('2011–2013');
  await timeline.type('From year', '1850');
  await expect(timeline.mistake).toContainText('1850');
  expect(timeline.years).toBe('2011–2013');

  await timeline.thumb('To year').focus();
  await timeline.thumb('To year').press('ArrowRight');
  await expect.poll(() => timeline.years).toBe('2011–2014');
  await timeline.thumb('Move the chosen years').focus();
  await timeline.thumb('Move the chosen years').press('PageDown');
  await expect.poll(() => timeline.years).toBe('2001–2004');
});

test('one year, up to a year, and the range again, without playing', async ({ timeline }) => {
  await timeline.open('/en?from=2011&to=2019');
  await timeline.mode('Up to a year').click();
  await expect.poll(() => timeline.years).toBe('2011–2019');
  await expect(timeline.mode('Up to a year')).toBeChecked();
  await timeline.mode('One year').click();
  await expect.poll(() => timeline.years).toBe('2019–2019');
  await timeline.mode('Range').click();
  await expect.poll(() => timeline.years).toBe('2011–2019');

  await timeline.open('/en?to=2013');
  await expect(timeline.mode('Up to a year')).toBeChecked();
});

test('one year has one box, and opens on the busiest and then on the one looked at last', async ({
  timeline,
}) => {
  await timeline.open('/en');
  await timeline.mode('One year').click();
  await expect.poll(() => timeline.years).toBe('2025–2025');
  await expect(timeline.field('From year')).toHaveCount(0);
  await timeline.type('Year', '2018');
  await expect.poll(() => timeline.years).toBe('2018–2018');
  await timeline.mode('Range').click();
  await expect.poll(() => timeline.years).toBe('');
  await timeline.mode('One year').click();
  await expect.poll(() => timeline.years).toBe('2018–2018');
});

test('a period with a name is chosen by one press', async ({ timeline }) => {
  await timeline.open('/en');
  await timeline.preset(/^2018–19: summits$/).click();
  await expect.poll(() => timeline.years).toBe('2018–2019');
  await expect(timeline.preset(/summits/)).toHaveAttribute('aria-pressed', 'true');
});

test('what still goes on can be left out, and is named where the filters are', async ({
  timeline,
}) => {
  await timeline.open('/en?from=2013&to=2013');
  await expect(timeline.ongoing).toBeChecked();
  await timeline.ongoing.uncheck();
  await expect.poll(() => timeline.parameter('ongoing')).toBe('out');
  await expect(timeline.restriction).toHaveAccessibleName('Remove filter: Begun: 2013');
  await timeline.restriction.click();
  await expect.poll(() => timeline.parameter('ongoing')).toBeNull();
});

test('playing tells what began, moves nothing, and shows its range again at the end', async ({
  timeline,
}) => {
  await timeline.open('/en?types=2.visit&from=2018&to=2019');
  await timeline.choose('Slow');
  await expect(timeline.total).toHaveText('total 0:06');
  await expect(timeline.preset(/summits/)).toBeVisible();
  const atRest = await timeline.layout();
  await timeline.button('Play 2018–2019').click();
  await expect(timeline.caption).toContainText(/^2018/);
  await expect(timeline.caption).toContainText(/and \d+ more$/);
  await expect(timeline.preset(/^2018–19: summits$/)).toBeVisible();
  expect(await timeline.layout()).toBe(atRest);
  await expect(timeline.caption).toContainText(/^2019/);
  await expect.poll(() => timeline.years).toBe('2018–2019');
  await expect(timeline.caption).toHaveCount(0);
  expect(await timeline.layout()).toBe(atRest);
});

test('highlights are fewer than the events, and a slider goes through either', async ({
  timeline,
  atlas,
}) => {
  await timeline.open('/en?from=2018&to=2019');
  await timeline.choose('By event');
  const events = Number(await timeline.scrubber.getAttribute('max'));
  await timeline.choose('Highlights');
  await expect
    .poll(async () => Number(await timeline.scrubber.getAttribute('max')))
    .toBeLessThan(events / 2);
  // Which they are follows from the tours as well, which are fetched meanwhile.
  await expect(async () => {
    const last = Number(await timeline.scrubber.getAttribute('max'));
    await timeline.scrubber.fill('1');
    await expect(timeline.left).toHaveText(`${last - 1} left`, { timeout: 2_000 });
  }).toPass();
  await expect.poll(() => timeline.opened).toMatch(/^event\./);
  expect(await atlas.axeViolations()).toEqual([]);
  await expect(async () => {
    await timeline.scrubber.fill((await timeline.scrubber.getAttribute('max'))!);
    await expect(timeline.left).toHaveText('none left', { timeout: 2_000 });
  }).toPass();
});

test('no year moves while one filters', async ({ timeline }) => {
  await timeline.open('/en');
  const whole = await timeline.axis();
  await timeline.open('/en?places=hanoi&types=visit');
  expect(await timeline.axis()).toBe(whole);
});

test('plays event by event: opens each, in a loop, until paused', async ({ timeline }) => {
  await timeline.open('/en?types=2.letter,invitation&from=2014&to=2025');
  await timeline.choose('By event');
  await timeline.choose('Fast');
  await timeline.button('Play again and again').click();
  await timeline.button(/^Play 2014/).click();
  await expect.poll(() => timeline.opened).toMatch(/^event\./);
  const first = timeline.opened;
  await expect.poll(() => timeline.opened).not.toBe(first);
  // Round, past the last, to the first again.
  await expect.poll(() => timeline.opened, { timeout: 60_000 }).toBe(first);

  await timeline.button('Pause').click();
  await expect(timeline.button('Pause')).toHaveCount(0);
});

test('steps from event to event by hand', async ({ timeline }) => {
  const first = 'event.dprk-mongolia-letters-2018-2025';
  await timeline.open(`/en?types=letter,invitation&from=2018&to=2018&open=${first}`);
  await timeline.choose('By event');
  await timeline.button('Next event').click();
  await expect.poll(() => timeline.opened).not.toBe(first);
  await timeline.button('Previous event').click();
  await expect.poll(() => timeline.opened).toBe(first);
});

test('what the reader does pauses the playing', async ({ timeline }) => {
  await timeline.open('/en?types=visit');
  await timeline.choose('Slow');
  await timeline.button('Play').click();
  await expect(timeline.button('Pause')).toBeVisible();
  await timeline.type('Year', '2018');
  await expect.poll(() => timeline.years).toBe('2018–2018');
  await expect(timeline.button(/^Play/).first()).toBeVisible();
});

test('an event of the strip opens, and the time moves to it', async ({ timeline, atlas }) => {
  await timeline.open('/en?types=visit');
  await timeline.strip.focus();
  await timeline.strip.press('End');
  const last = (await timeline.eventReached.getAttribute('aria-label'))!;
  await timeline.strip.press('ArrowLeft');
  await expect(timeline.eventReached).not.toHaveAttribute('aria-label', last);
  const name = (await timeline.eventReached.getAttribute('aria-label'))!;
  await timeline.strip.press('Enter');
  await expect.poll(() => timeline.opened).toMatch(/^event\./);
  await expect.poll(() => timeline.years).not.toBe('');
  const title = await atlas.evidence.getByRole('heading', { level: 2 }).innerText();
  expect(name).toContain(title);

  const opened = timeline.opened;
  await timeline.clickStrip(0.72);
  await expect.poll(() => timeline.opened).not.toBe(opened);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test('undated events are a bin of their own', async ({ timeline, atlas }) => {
      await timeline.open('/en?from=2018&to=2018');
      await expect(timeline.undatedBin).toHaveAccessibleName(/Not shown while years are chosen/);
      await timeline.undatedBin.click();
      await expect.poll(() => timeline.parameter('dates')).toBe('undated');
      expect(timeline.years).toBe('');
      await expect(timeline.undatedBin).toHaveAttribute('aria-pressed', 'true');
      expect(await atlas.axeViolations()).toEqual([]);
      await timeline.undatedBin.click();
      await expect.poll(() => timeline.parameter('dates')).toBeNull();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('playing tells what began over the bars, and moves nothing', async ({ timeline, atlas }) => {
    await timeline.open('/en?types=2.visit&from=2018&to=2019');
    await timeline.withSettings(async () => {
      await timeline.choose('Slow');
      await expect(timeline.total).toHaveText('total 0:06');
    });
    const atRest = await timeline.layout();
    await timeline.button('Play 2018–2019').click();
    await expect(timeline.caption).toContainText(/and \d+ more$/);
    expect(await timeline.layout()).toBe(atRest);
    await timeline.button('Pause').click();
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('periods and what goes on are among the settings, and a slider goes through the events', async ({
    timeline,
  }) => {
    await timeline.open('/en');
    await timeline.withSettings(async () => {
      await timeline.preset(/closed borders/).click();
      await expect.poll(() => timeline.years).toBe('2020–2023');
      await timeline.ongoing.uncheck();
      await expect.poll(() => timeline.parameter('ongoing')).toBe('out');
      await timeline.choose('By event');
    });
    await timeline.scrubber.fill('2');
    await expect.poll(() => timeline.opened).toMatch(/^event\./);
    await expect(timeline.left).toHaveText(/\d+ left/);
  });
});

test('a second period has its own handles and fields', async ({ timeline }) => {
  await timeline.open('/en?from=2016&to=2019&compare=2008-2012');
  await timeline.thumb('To year', 'B').focus();
  await timeline.thumb('To year', 'B').press('ArrowRight');
  await expect.poll(() => timeline.parameter('compare')).toBe('2008-2013');
  await timeline.type('From year', '2010', 'B');
  await expect.poll(() => timeline.parameter('compare')).toBe('2010-2013');
  await timeline.drag(0.2, 0.3, 0.85);
  await expect.poll(() => timeline.parameter('compare')).not.toBe('2010-2013');
  expect(timeline.years).toBe('2016–2019');
});
