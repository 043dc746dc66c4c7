import { expect, test } from './journey';
import { OverviewPage } from './overview-page';

test.use({ reducedMotion: 'reduce' });

test('the first view draws the busiest pairs, and the key says what it leaves out', async ({
  atlas,
}) => {
  const overview = new OverviewPage(atlas);
  await atlas.open('/en');
  await expect.poll(async () => (await overview.pairs()).drawn).toBe(30);
  const { drawn, pairs } = await overview.pairs();
  expect(pairs).toBeGreaterThan(drawn);

  await overview.openKey();
  await expect(overview.key).toContainText('Paler beside a place: only passes it');
  await expect(overview.key).toContainText(`The other ${pairs - drawn} pairs have`);
  await overview.choosePairs('End');
  await expect.poll(() => overview.pairs()).toEqual({ drawn: pairs, pairs });
  await expect(overview.key).not.toContainText('The other');
  await expect(atlas.page).toHaveURL(new RegExp(`[?&]pairs=${pairs}(&|$)`));
  expect(await atlas.axeViolations()).toEqual([]);
});

test('a link holds how many pairs are drawn, and the key what is in view', async ({ atlas }) => {
  const overview = new OverviewPage(atlas);
  await atlas.open('/en?pairs=12');
  await expect.poll(async () => (await overview.pairs()).drawn).toBe(12);

  await atlas.open('/en?types=visit&from=2019&to=2019');
  await expect(overview.keyButton).toHaveText('Key');
  await overview.openKey();
  await expect(overview.kinds).toHaveText(['Visits']);
});

test('what was only said is a mark at its place, and an arc once it is asked for', async ({
  atlas,
}) => {
  const overview = new OverviewPage(atlas);
  const bubble = 'Speech bubble: what was only said there';
  await atlas.open('/en');
  await expect(atlas.place('Ulaanbaatar')).toHaveAccessibleName(/, \d+ only said;/);
  await overview.openKey();
  await expect(overview.key).toContainText(bubble);

  await atlas.open('/en?said=in');
  await expect(atlas.place('Ulaanbaatar')).not.toHaveAccessibleName(/only said/);
  await overview.openKey();
  await expect(overview.key).not.toContainText(bubble);
});

test('a ribbon names its pair, parts into its kinds of event, and opens them', async ({
  atlas,
}) => {
  const overview = new OverviewPage(atlas);
  await atlas.open('/en');
  const folded = await atlas.settledPicture();
  const count = await overview.pointAtRibbon('Moscow', 'Ulaanbaatar');
  expect(count).toBeGreaterThan(3);
  await expect.poll(async () => overview.differsFrom(folded)).toBeGreaterThan(0.002);

  await overview.click();
  await expect(atlas.page).toHaveURL(/open=pair\.moscow\.ulaanbaatar/);
  await expect(atlas.evidence).toContainText('Moscow');
  await expect(atlas.evidence).toContainText('Ulaanbaatar');
});

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

for (const [where, path, screen] of [
  ['at a desk', '/en', {}],
  ['on a globe', '/en?projection=globe', {}],
  ['on a phone', '/en', PHONE],
] as const) {
  test.describe(where, () => {
    test.use(screen);

    test('no line lies under the letters of a name', async ({ atlas }) => {
      await atlas.open(path);
      const names = await new OverviewPage(atlas).underNames();
      const clear = names.filter(({ drawn }) => drawn === 0);
      // There would be lines under them.
      expect(clear.filter(({ withoutName }) => withoutName > 0).length).toBeGreaterThan(1);
      // Under the others lies the head of a line, or a part of it.
      expect(clear.length).toBeGreaterThanOrEqual((2 / 3) * names.length);
      expect(names.filter(({ drawn }) => drawn > 0.3)).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('twenty pairs are drawn, and the key fits the screen', async ({ atlas }) => {
    const overview = new OverviewPage(atlas);
    await atlas.open('/vi');
    await expect.poll(async () => (await overview.pairs()).drawn).toBe(20);
    await overview.openKey();
    await expect(overview.key).toBeInViewport({ ratio: 1 });
    expect(await atlas.textsOutside('cặp')).toEqual([]);
  });
});
