import { shareOfDifferentPixels } from './atlas-page';
import { expect, test } from './journey';
import { OverviewPage } from './overview-page';

/**
 * Over Khasan–Rajin, with no events, and whatever the corridor is in the year: what happened at Baranovsky,
 * which is on it, was in 1951.
 */
const overBorder = (year: number) =>
  `/en?camera=130.45,42.36,8.4&types=2.rail&places=baranovsky&from=${year}&to=${year}`;

test.use({ reducedMotion: 'reduce' });

test('the railway to Rajin is drawn as it was in the year', async ({ atlas }) => {
  const pictures = new Map<number, Awaited<ReturnType<typeof atlas.settledPicture>>>();
  for (const year of [2012, 2014, 2016, 2021, 2025]) {
    await atlas.openEmpty(overBorder(year));
    pictures.set(year, await atlas.settledPicture());
  }
  const box = await atlas.boxRoundCentre();
  const difference = (one: number, other: number) =>
    shareOfDifferentPixels(pictures.get(one)!, pictures.get(other)!, box);
  // Being rebuilt, in use, in use with a through service expected, closed at the border.
  expect(difference(2012, 2014)).toBeGreaterThan(0.0005);
  expect(difference(2014, 2025)).toBeGreaterThan(0.0005);
  expect(difference(2014, 2021)).toBeGreaterThan(0.0005);
  expect(difference(2016, 2025)).toBe(0);
});

test('its evidence says each state with its sources', async ({ atlas }) => {
  await atlas.openEmpty('/en?types=none&from=2012&to=2014&open=corridor.rajin');
  const evidence = atlas.evidence;
  await expect(evidence).toContainText('under construction (Oct 2008 – 21 Sep 2013)');
  await expect(evidence).toContainText('1435/1520');
  await expect(evidence.getByRole('link', { name: 'Railway Gazette' }).first()).toBeVisible();
});

const FAR = 'camera=120.5,47.6,4.1';

test('the key has a line for the railway as it is in view, which obeys the filters', async ({
  atlas,
}) => {
  const overview = new OverviewPage(atlas);
  const railway = 'Railway with ties: trains run';
  for (const [filter, isShown] of [
    ['types=2.rail', true],
    ['types=2.energy', false],
    ['types=2.rail&statuses=planned', false],
    ['types=2.rail&actors=mongolia', true],
  ] as const) {
    await atlas.page.goto(`/en?${FAR}&${filter}`);
    await overview.openKey();
    if (isShown) await expect(overview.key).toContainText(railway);
    else await expect(overview.key).not.toContainText(railway);
  }
});

test('stations are named far away once the corridor is open', async ({ atlas }) => {
  await atlas.open(`/en?${FAR}&types=2.rail`);
  await expect(atlas.place('Ulaanbaatar')).toBeVisible();
  await expect(atlas.place('Mogocha')).toBeHidden();
  await atlas.open(`/en?${FAR}&types=2.rail&open=corridor.rajin`);
  await expect(atlas.place('Mogocha')).toBeVisible();
});
