import { shareOfDifferentPixels } from './atlas-page';
import { expect, test } from './journey';

/** Centred half-way from Ulaanbaatar to Pyongyang, both in sight and well apart. */
const FRAME = 'camera=116,44,4.2';

test.use({ reducedMotion: 'reduce' });

for (const projection of ['flat', 'globe']) {
  test(`arcs are drawn over the ${projection} basemap between their places`, async ({ atlas }) => {
    const view = `/en?${FRAME}&projection=${projection}`;
    await atlas.open(`${view}&types=visit`);
    const course = await atlas.boxRoundCentre();
    const arcs = await atlas.settledPicture();

    await atlas.openEmpty(`${view}&types=none`);
    const basemap = await atlas.settledPicture();
    expect(shareOfDifferentPixels(basemap, arcs, course)).toBeGreaterThan(0.01);
  });
}

test('arcs stand still when motion is reduced', async ({ atlas }) => {
  await atlas.open(`/en?${FRAME}`);
  const box = await atlas.boxRoundCentre();
  const one = await atlas.settledPicture();
  const other = await atlas.picture();
  expect(shareOfDifferentPixels(one, other, box)).toBe(0);
});

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('arcs move in time, until they are told to stop', async ({ atlas }) => {
    await atlas.open(`/en?${FRAME}&types=visit`);
    const box = await atlas.boxRoundCentre();
    const start = await atlas.picture();
    await expect
      .poll(async () => shareOfDifferentPixels(start, await atlas.picture(), box))
      .toBeGreaterThan(0);

    await atlas.stopMotion();
    const one = await atlas.settledPicture();
    expect(shareOfDifferentPixels(one, await atlas.picture(), box)).toBe(0);
  });
});
