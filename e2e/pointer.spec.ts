import { expect, test } from './journey';
import { OverviewPage } from './overview-page';
import { PointerPage } from './pointer-page';

test.use({ reducedMotion: 'reduce' });

test('where several things are under the mouse, a click offers them', async ({ atlas }) => {
  const pointer = new PointerPage(atlas);
  await atlas.open('/en');
  await atlas.settledPicture();
  const at = await pointer.pointAtSeveral();
  await pointer.click(at);
  await expect(pointer.choice).toBeVisible();
  expect(await pointer.offered.count()).toBeGreaterThan(1);
  expect(pointer.opened).toBeNull();
  expect(await atlas.axeViolations()).toEqual([]);

  // Arrow keys go through them, Escape leads back to the map and Enter opens.
  await expect(pointer.offered.first()).toBeFocused();
  await pointer.press('ArrowDown');
  await expect(pointer.offered.nth(1)).toBeFocused();
  await pointer.press('Escape');
  await expect(pointer.choice).toHaveCount(0);
  expect(pointer.opened).toBeNull();

  await pointer.click(await pointer.pointAtSeveral());
  await expect(pointer.offered.first()).toBeFocused();
  await pointer.press('Enter');
  await expect(atlas.evidence).toBeVisible();
  await expect(pointer.choice).toHaveCount(0);
  await expect.poll(() => pointer.opened).not.toBeNull();
});

test('a link opens the events of one arc, with all of its pair beside them', async ({ atlas }) => {
  const pointer = new PointerPage(atlas);
  await atlas.open('/en?open=flow.moscow.ulaanbaatar.visit');
  await expect(atlas.evidence.getByRole('heading', { level: 2 })).toHaveText(
    'Moscow to Ulaanbaatar',
  );
  await expect(pointer.rows.first()).toBeVisible();
  const visits = await pointer.rows.count();
  await expect(atlas.evidence).toContainText(`${visits} event`);
  const all = pointer.allOfPair('Moscow', 'Ulaanbaatar');
  const count = Number.parseInt((await all.innerText()).slice('All '.length), 10);
  expect(count).toBeGreaterThan(visits);

  await all.click();
  await expect.poll(() => pointer.opened).toBe('pair.moscow.ulaanbaatar');
  await expect(pointer.rows).toHaveCount(count);
});

test('a family in the filters or the key, and a row of the list, light their arcs', async ({
  atlas,
}) => {
  const pointer = new PointerPage(atlas);
  const overview = new OverviewPage(atlas);
  await atlas.open('/en');
  await pointer.pointAt(null);
  const atRest = await atlas.settledPicture();
  const { address } = pointer;
  await pointer.pointAt(pointer.family('Meetings'));
  await pointer.expectLit(atRest);
  await pointer.pointAt(null);
  await pointer.expectAsBefore(atRest);

  await atlas.tabTo(pointer.family('Visits'));
  await pointer.expectLit(atRest);
  expect(pointer.address).toBe(address);

  await overview.openKey();
  await pointer.pointAt(null);
  const withKey = await atlas.settledPicture();
  await pointer.kind('Visits').click();
  await expect(pointer.kind('Visits')).toHaveAttribute('aria-pressed', 'true');
  await pointer.pointAt(null);
  await pointer.expectLit(withKey);
  await pointer.kind('Visits').click();
  await pointer.pointAt(null);
  await pointer.expectAsBefore(withKey);
  expect(pointer.address).toBe(address);

  await atlas.showList();
  const withList = await atlas.settledPicture();
  await pointer.pointAt(atlas.listedEvents.first());
  await pointer.expectLit(withList);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap offers what is under the finger, and nothing stays lit', async ({ atlas }) => {
    const pointer = new PointerPage(atlas);
    await atlas.open('/vi');
    await atlas.settledPicture();
    await pointer.tapSeveral('Moskva');
    await expect(pointer.choice).toBeInViewport({ ratio: 1 });
    for (const row of await pointer.offered.all()) {
      expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await pointer.offered.first().tap();
    await expect(atlas.evidence).toBeVisible();
    await expect(pointer.choice).toHaveCount(0);
    await expect(pointer.cardAsks).toHaveCount(0);
  });
});
