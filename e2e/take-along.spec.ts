import { expect, test as base } from './journey';
import { TakeAlongPage } from './take-along-page';

const test = base.extend<{ taken: TakeAlongPage }>({
  taken: async ({ atlas }, use) => use(new TakeAlongPage(atlas)),
});
test.use({ reducedMotion: 'reduce', acceptDownloads: true });

const TOUR = 'hanoi-2019-and-after';

test('a tour is taken along as slides that can be edited', async ({ taken }) => {
  await taken.openFromHandout(`/en/handout?tour=${TOUR}`);
  const { name, size, slides, notes } = await taken.saveSlides();
  expect(name).toBe('hanoi-2019-and-after.pptx');
  expect(size).toBeLessThan(1_500_000);
  // An opening, twelve steps, the sources.
  expect(slides.length).toBeGreaterThanOrEqual(14);
  expect(slides[0]!.includes('Hanoi 2019 and after')).toBe(true);
  const summit = slides[6]!;
  expect(summit.includes('type="title"')).toBe(true);
  expect(summit.includes('<a:t>Hanoi</a:t>')).toBe(true);
  expect(summit.match(/<a:custGeom>/g)!.length).toBeGreaterThan(5);
  expect(summit.match(/<p:sp>/g)!.length).toBeLessThan(600);
  // The last step compares two periods.
  expect(slides[12]!.match(/<p:grpSp>/g)).toHaveLength(3);
  expect(notes[6]!.includes('[1]')).toBe(true);
  expect(await taken.atlas.axeViolations()).toEqual([]);
  await taken.keys('Escape');
  await expect(taken.dialog).toBeHidden();
});

test('a step is saved as a picture that looks the same elsewhere', async ({ taken }) => {
  await taken.openFromHandout(`/vi/handout?tour=${TOUR}`);
  await taken.choose('Bước', /^6\. /);
  const svg = await taken.saveSvg();
  expect(svg.name).toMatch(/-6\.svg$/);
  expect(svg.problem).toBeNull();
  expect(svg.text.includes("font-family:'Noto Sans'")).toBe(true);
  expect(svg.text.includes('url(data:font/woff2;base64,')).toBe(true);
  expect(/url\((?!data:|#)|href=/.test(svg.text)).toBe(false);
  expect(svg.text.includes('CC BY 4.0')).toBe(true);

  const png = await taken.savePng();
  expect(png).toMatchObject({ width: 1920, height: 1080 });
  expect(png.colours).toBeGreaterThan(20);
  await taken.choose('Khuôn hình', 'Hẹp, 4:3');
  await taken.choose('Cỡ của PNG', /^4K/);
  expect(await taken.savePng()).toMatchObject({ width: 2880, height: 2160 });
});

test('the page of a tour leads to its files, and the slides to print', async ({ taken }) => {
  await taken.openFromLink(`/en/tours/${TOUR}`);
  await taken.button('Show the slides to print').click();
  await expect(taken.dialog).toBeHidden();
  await expect(taken.slidesSwitch).toBeChecked();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the same files are saved', async ({ taken }) => {
    await taken.openFromHandout(`/en/handout?tour=${TOUR}`);
    expect((await taken.saveSlides()).slides.length).toBeGreaterThanOrEqual(14);
    expect((await taken.saveSvg()).problem).toBeNull();
    expect(await taken.savePng()).toMatchObject({ width: 1920, height: 1080 });
    expect(await taken.atlas.axeViolations()).toEqual([]);
  });
});
