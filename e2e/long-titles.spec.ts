import { OWN_TOUR_FORMAT, OWN_TOUR_VERSION, type OwnTour } from '@/lib/tours/own-tour';
import { tourFragment } from '@/lib/tours/tour-link';
import { expect, test as base } from './journey';
import { ToursPage } from './tours-page';

const test = base.extend<{ tours: ToursPage }>({
  tours: async ({ atlas }, use) => use(new ToursPage(atlas)),
});
test.use({ reducedMotion: 'reduce' });

const UNBROKEN = 'W'.repeat(200);
const step = (id: string) => ({
  id,
  title: `${id}${UNBROKEN}`,
  text: `t${UNBROKEN}`,
  notes: `n${UNBROKEN}`,
  view: 'open=event.hanoi-summit-2019',
});
const tour: OwnTour = {
  format: OWN_TOUR_FORMAT,
  version: OWN_TOUR_VERSION,
  id: '7f0c1c1e-6f0b-4f63-9c3b-0d6f6a3a2b12',
  title: `T${UNBROKEN}`,
  changedAt: '2026-01-02T03:04:05.000Z',
  steps: [step('a'), step('b'), step('c')],
};

for (const [name, viewport] of Object.entries({
  desk: { width: 1440, height: 900 },
  phone: { width: 360, height: 740 },
})) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const [path, keys] of [
      ['/en/tours', []],
      ['/en/handout?tour=link', []],
      ['/en/present?tour=link&step=2', []],
      ['/en/present?tour=link&step=2', ['o']],
      ['/en/present?tour=link&step=2', ['m']],
      ['/en/speaker?tour=link', []],
    ] as const) {
      test(`an unbroken title stays on ${path} ${keys.join('')}`, async ({ atlas, page }) => {
        await page.goto(`${path}${await tourFragment(tour)}`);
        await atlas.waitForText(UNBROKEN);
        for (const key of keys) await page.keyboard.press(key);
        expect(await atlas.textsOutside(UNBROKEN)).toEqual([]);
      });
    }

    test('an unbroken title stays in the list of own tours and in the editor', async ({
      atlas,
      tours,
      page,
    }) => {
      await tours.openList();
      await tours.import('long.tour.json', JSON.stringify(tour));
      await atlas.waitForText(UNBROKEN);
      expect(await atlas.textsOutside(UNBROKEN)).toEqual([]);
      await tours.followLink('Edit');
      await expect(page).toHaveURL(/panel=tour/);
      await atlas.waitForText(UNBROKEN);
      expect(await atlas.textsOutside(UNBROKEN)).toEqual([]);
    });
  });
}
