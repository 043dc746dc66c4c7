import { expect, test as base } from './journey';
import { TimelinePage } from './timeline-page';

const test = base.extend<{ timeline: TimelinePage }>({
  timeline: async ({ atlas }, use) => use(new TimelinePage(atlas)),
});

test.use({ reducedMotion: 'reduce' });

test('a range is drawn, typed, and moved by keyboard; a mistake changes nothing', async ({
  timeline,
}) => {
  await timeline.open('/en');
  await timeline.drag(0.3, 0.45);
  await expect.poll(() => timeline.years).toMatch(/^\d{4}–\d{4}$/);

  await timeline.type('To year', '2013');
  await timeline.type('From year', '2011');
  await expect.poll(() => timeline.years).toBe('2011–2013');
  await timeline.type('From year', '2014');
  await expect(timeline.mistake).toContainText('2014');
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

test('no year moves while one filters', async ({ timeline }) => {
  await timeline.open('/en');
  const whole = await timeline.axis();
  await timeline.open('/en?places=hanoi&types=visit');
  expect(await timeline.axis()).toBe(whole);
});

test('plays event by event: opens each, in a loop, until paused', async ({ timeline }) => {
  await timeline.open('/en?types=2.letter,invitation&from=2014&to=2025');
  await timeline.choose('Event by event');
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
  await timeline.choose('Event by event');
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
  await timeline.type('To year', '2018');
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
