import { EmbedPage } from './embed-page';
import { expect, test as base } from './journey';

const test = base.extend<{ embed: EmbedPage }>({
  embed: async ({ atlas, baseURL }, use) => {
    const embed = new EmbedPage(atlas, baseURL!);
    await use(embed);
    embed.close();
  },
});

test.use({ reducedMotion: 'reduce' });

const SIX = [
  '/en/embed?from=2018&to=2018',
  '/en/embed?from=2019&to=2019&theme=night',
  '/vi/embed?places=ulaanbaatar',
  '/en/embed?types=2.visit',
  '/en/embed?projection=globe',
  '/en/embed?dyads=dprk.mongolia',
];
const NUMBERS = SIX.map((_, number) => number);

test('six embeds are pictures that load no script, and those last asked for are live', async ({
  embed,
}) => {
  await embed.openEssay(SIX);
  for (const number of NUMBERS) {
    await embed.scrollTo(number);
    await expect(embed.picture(number)).toBeVisible();
  }
  expect(embed.scripts).toEqual([]);
  await embed.scrollTo(0);
  await embed.goLive(0);
  expect(embed.scripts.length).toBeGreaterThan(0);
  await embed.scrollToEnd();
  await embed.expectStill(0);
});

test('of four embeds in view at once the first gives its graphics back', async ({ embed }) => {
  await embed.atlas.page.setViewportSize({ width: 1440, height: 4000 });
  await embed.openEssay(SIX.slice(0, 4));
  for (const number of [0, 1, 2, 3]) await embed.goLive(number);
  await embed.expectStill(0);
  for (const number of [1, 2, 3]) await embed.expectLive(number);
});

test('six embeds in two languages and themes share three sets of graphics', async ({ embed }) => {
  // So high that all are in view at once.
  await embed.atlas.page.setViewportSize({ width: 1440, height: 1800 });
  await embed.openSixEmbeds();
  for (const number of NUMBERS) await expect(embed.picture(number)).toBeVisible();
  expect(embed.scripts).toEqual([]);
  expect(await Promise.all(NUMBERS.map((number) => embed.languageOf(number)))).toEqual([
    'en',
    'en',
    'vi',
    'vi',
    'en',
    'vi',
  ]);
  expect(await Promise.all(NUMBERS.map((number) => embed.themeOf(number)))).toEqual([
    'day',
    'night',
    'day',
    'night',
    null,
    null,
  ]);
  for (const number of NUMBERS) {
    await embed.goLive(number);
    // The first of four gives its graphics back a moment later.
    await expect.poll(() => embed.liveFrames(6)).toHaveLength(Math.min(number + 1, 3));
  }
  for (const number of [0, 1, 2]) await embed.expectStill(number);
  expect(await embed.liveFrames(6)).toEqual([3, 4, 5]);
  // Round again: what was given back is there to be had.
  for (const number of [0, 1, 2]) await embed.goLive(number);
  await expect.poll(() => embed.liveFrames(6)).toEqual([0, 1, 2]);
  expect(embed.graphicsWarnings.filter((words) => /too many/i.test(words))).toEqual([]);
});

test('the wheel over any of six embeds scrolls the page, still or live', async ({ embed }) => {
  await embed.openSixEmbeds();
  await embed.goLive(1);
  for (const number of [0, 1]) {
    await embed.atlas.page.evaluate(() => scrollTo(0, 0));
    await embed.wheelOver(number);
    await expect.poll(() => embed.scrolled).toBeGreaterThan(100);
  }
});

test('the wheel scrolls the essay past a live map, and Tab goes through it', async ({ embed }) => {
  await embed.openEssay(SIX.slice(0, 2));
  await embed.scrollTo(0);
  expect(await embed.stopsThrough(0, 80)).toBeLessThan(80);
  await embed.scrollTo(0);
  await embed.goLive(0);
  const before = await embed.scrolled;
  await embed.wheelOver(0);
  await expect.poll(() => embed.scrolled).toBeGreaterThan(before + 100);
  await embed.scrollTo(0);
  expect(await embed.stopsThrough(0, 80)).toBeLessThan(80);
});

test('any other page is refused in a frame', async ({ embed }) => {
  embed.atlas.expectConsoleError(/frame-ancestors|X-Frame-Options|Refused to|Framing/i);
  await embed.openEssay(['/en?from=2018']);
  await embed.scrollTo(0);
  await embed.expectRefused();
});

test('what is pressed says who says so, and leads to the atlas', async ({ embed }) => {
  await embed.open('/en/embed?from=2018&to=2018');
  await expect(embed.title).toContainText('2018');
  await expect(embed.toAtlas).toHaveAttribute('href', '/en?from=2018&to=2018');
  await embed.goLive();
  await embed.place('Pyongyang').click();
  await expect(embed.card).toBeVisible();
  await embed.card.getByRole('listitem').first().getByRole('button').click();
  await expect(embed.card.getByRole('heading', { name: 'Who says so' })).toBeVisible();
  const link = embed.card.getByRole('link', { name: 'Open this in the atlas' });
  await expect(link).toHaveAttribute('href', /^\/en\?from=2018&to=2018&open=event\./);
  await expect(link).toHaveAttribute('target', '_blank');
  await embed.atlas.page.keyboard.press('Escape');
  await expect(embed.card).toHaveCount(0);
  await embed.liveButton().click();
  await embed.expectStill();
});

test('the picture shows what the link frames', async ({ embed }) => {
  await embed.open('/en/embed');
  const whole = await embed.stillNameAt('Ulaanbaatar');
  await embed.open('/en/embed?frame=106.9,47.9,20,12');
  const framed = await embed.stillNameAt('Ulaanbaatar');
  const fromMiddle = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 0.5, y - 0.5);
  expect(fromMiddle(framed)).toBeLessThan(0.12);
  expect(fromMiddle(framed)).toBeLessThan(fromMiddle(whole));
});

test('theme and language are in the address, and what cannot be read is said', async ({
  embed,
}) => {
  await embed.open('/vi/embed?theme=night&from=soon&colour=red');
  expect(await embed.theme).toBe('night');
  await expect(embed.toAtlas).toHaveAttribute('href', '/vi');
  await expect(embed.atlas.page.getByText('(from, colour)')).toBeVisible();
  await embed.open('/en/embed');
  expect(await embed.theme).toBeNull();
  await embed.key.locator('summary').click();
  await expect(embed.key.getByText('Arrowhead: where it went')).toBeVisible();
});

for (const [where, options] of [
  ['at a desk', { viewport: { width: 640, height: 440 } }],
  ['on a phone', { viewport: { width: 358, height: 440 }, hasTouch: true, isMobile: true }],
  ['in a low frame', { viewport: { width: 400, height: 240 } }],
] as const) {
  test.describe(where, () => {
    test.use(options);

    test('axe finds nothing, still and live', async ({ embed }) => {
      await embed.open('/en/embed?from=2018&to=2019');
      await expect(embed.picture()).toBeVisible();
      expect(await embed.atlas.axeViolations()).toEqual([]);
      await embed.goLive();
      expect(await embed.atlas.axeViolations()).toEqual([]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture has its names as links, and no button', async ({ embed }) => {
    await embed.open('/en/embed?from=2018&to=2018');
    await expect(embed.picture()).toBeVisible();
    await expect(embed.liveButton()).toHaveCount(0);
    await expect(embed.atlas.page.locator('noscript p')).toContainText('needs JavaScript');
    await expect(embed.toAtlas).toBeVisible();
  });
});

test('“Share and save” gives the HTML, with a preview of it', async ({ embed }) => {
  await embed.atlas.open('/en?from=2018&to=2019');
  await embed.atlas.openShare('Embed');
  await expect(embed.dialog).toBeVisible();
  // The server of the journeys has no address that others can open.
  await expect(embed.dialog).toContainText('no address that others can open');
  await expect(embed.snippet).toHaveValue(/<iframe src="[^"]*\/en\/embed\?from=2018&amp;to=2019"/);
  await embed.dialog.getByRole('radio', { name: 'Night' }).check();
  await embed.dialog.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await expect(embed.snippet).toHaveValue(/\/vi\/embed\?from=2018&amp;to=2019&amp;theme=night"/);
  await expect(embed.preview.getByRole('link', { name: 'Mở trong tập bản đồ' })).toBeVisible();
  expect(await embed.atlas.axeViolations()).toEqual([]);
});
