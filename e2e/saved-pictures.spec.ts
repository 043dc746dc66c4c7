import { expect, test as base } from './journey';
import { SavedPicturePage } from './saved-picture-page';

const test = base.extend<{ readonly pictures: SavedPicturePage }>({
  pictures: async ({ atlas }, use) => use(new SavedPicturePage(atlas)),
});

for (const [device, options] of [
  ['a desk', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ ...options, reducedMotion: 'reduce' });

    test('the view is saved as a picture that says all of itself', async ({ atlas, pictures }) => {
      await pictures.open('/en?from=2018&to=2019');
      const { alternative } = await pictures.previewed();
      expect(alternative).toMatch(/2018–2019.* Most events between: /);
      expect(await atlas.axeViolations()).toEqual([]);
      await expect(pictures.dialog.getByText(/no address that others can open/)).toBeVisible();

      const svg = await pictures.saveSvg();
      expect(svg.problem).toBeNull();
      expect(svg.name).toBe('2018-2019-diplomacy-of-northeast-asia.svg');
      expect(svg.description).toBe(alternative);
      expect(svg.words.join(' ')).toMatch(/CC BY 4\.0.*Edition [\da-f]+/);
      expect(svg.text).toContain('@font-face');
      expect(svg.text).not.toContain(new URL(atlas.page.url()).host);

      await pictures.shape('Slide, 16:9');
      for (const [size, width] of [
        ['1×', 1920],
        ['2×', 3840],
      ] as const) {
        await pictures.size(size);
        const png = await pictures.savePng();
        expect([png.width, png.height]).toEqual([width, (width * 9) / 16]);
        expect(png.colours.size).toBeGreaterThan(20);
        expect(png.hasWords).toBe(true);
      }
    });
  });
}

test.describe('in every shape and look', () => {
  test.use({ reducedMotion: 'reduce' });

  test('the preview follows the choices', async ({ pictures }) => {
    await pictures.open('/en');
    for (const [shape, aspect] of [
      ['Slide, 4:3', 4 / 3],
      ['Square', 1],
      ['Poster, A3 landscape', Math.SQRT2],
      ['Poster, A3 portrait', Math.SQRT1_2],
    ] as const) {
      await pictures.shape(shape);
      await expect.poll(async () => (await pictures.previewed()).aspect).toBeCloseTo(aspect, 2);
    }
    await pictures.look('Without colour');
    await pictures.shape('Square');
    await pictures.size('1×');
    const { colours } = await pictures.savePng();
    const isGrey = (colour: number) => {
      const [red, green, blue] = [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255];
      return Math.max(red, green, blue) - Math.min(red, green, blue) < 3;
    };
    expect([...colours].filter((colour) => !isGrey(colour))).toEqual([]);
  });

  test('a comparison, the globe, and a map that was moved', async ({ pictures }) => {
    await pictures.open('/en?from=2000&to=2009&compare=2010-2019');
    await pictures.previewed();
    expect((await pictures.saveSvg()).maps).toBe(2);

    const kilometres = ({ words }: { words: readonly string[] }) =>
      Number(/^(\d+) km$/.exec(words.find((one) => one.endsWith(' km')) ?? '')?.[1]);
    await pictures.open('/en?projection=globe');
    await pictures.previewed();
    expect(kilometres(await pictures.saveSvg())).toBeNaN();

    await pictures.open('/en?camera=127,38,6');
    await pictures.previewed();
    expect(kilometres(await pictures.saveSvg())).toBeLessThan(500);
  });

  test('a view with nothing offers nothing', async ({ pictures }) => {
    await pictures.open('/en?from=1850&to=1851');
    await expect(pictures.dialog.getByText(/Nothing is on the map of this view/)).toBeVisible();
    await expect(pictures.saveButton('PNG')).toBeDisabled();
  });

  test('a picture is a PDF as well', async ({ pictures }) => {
    await pictures.open('/en?from=2018&to=2018');
    await pictures.previewed();
    await pictures.shape('Poster, A3 landscape');
    const pdf = await pictures.savePdf();
    expect(pdf).toMatchObject({ name: '2018-diplomacy-of-northeast-asia.pdf', images: 0 });
    expect(pdf.title).toMatch(/^2018/);
    expect(pdf.aspect).toBeCloseTo(Math.SQRT2, 2);
  });

  for (const [picture, title] of [
    ['matrix', 'Who meets whom'],
    ['relations', 'Relations over time'],
    ['trade', 'Trade, aid and debt'],
  ] as const) {
    test(`a chart is a picture as well: ${picture}`, async ({ pictures }) => {
      await pictures.open(`/en?picture=${picture}`);
      const { alternative } = await pictures.previewed();
      expect(alternative).toContain(title);
      const svg = await pictures.saveSvg();
      expect(svg.problem).toBeNull();
      expect(svg.words.join(' ')).toMatch(/CC BY 4\.0/);
      const pdf = await pictures.savePdf();
      expect(pdf.title).toContain(title);
      expect(pdf.images).toBe(0);
    });
  }

  test('the timeline is a picture as well', async ({ pictures }) => {
    await pictures.open('/en?from=2018&to=2019');
    await pictures.kind('Timeline');
    await expect
      .poll(async () => (await pictures.previewed()).alternative)
      .toContain('Events by the year in which they begin');
    expect((await pictures.saveSvg()).words.join(' ')).toContain('2018–2019');
    expect((await pictures.savePdf()).images).toBe(0);
  });
});
