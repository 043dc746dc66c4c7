import { expect, test } from './journey';

test.use({ reducedMotion: 'reduce' });

const STATES = {
  'the whole record': '/en',
  'the list': '/en?panel=list&from=2018&to=2018',
  'an event': '/en?open=event.battulga-invites-kim-jong-un-2018-10',
  'a place in Vietnamese': '/vi?open=place.ulaanbaatar',
  'a pair on the globe': '/en?open=pair.pyongyang.ulaanbaatar&projection=globe',
  'the corridor': '/en?open=corridor.rajin',
  'an unknown place': '/en?open=place.never-was',
};

test.describe('axe finds nothing', () => {
  test('nothing matches', async ({ atlas }) => {
    await atlas.openEmpty('/en?from=1955&to=1960&types=letter');
    expect(await atlas.axeViolations()).toEqual([]);
  });
  for (const [state, path] of Object.entries(STATES)) {
    test(state, async ({ atlas }) => {
      await atlas.open(path);
      expect(await atlas.axeViolations()).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('axe finds nothing in the filters’ sheet', async ({ atlas, page }) => {
    await atlas.open('/vi');
    await page.getByRole('button', { name: 'Bộ lọc' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('nothing is wider than the screen', async ({ atlas, page }) => {
    await atlas.open('/vi?open=place.ulaanbaatar');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
