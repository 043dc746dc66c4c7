import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { landQuery } from '@/components/queries/land-query';
import { getQueryClient } from '@/components/queries/query-client';
import { LAND } from '@/components/static-map/land';
import { subjectNames } from '@/lib/filters/subject-names';
import { parseView } from '@/lib/view/view-parameters';
import { busyRecord, expectXml, smallRecord, wordsOf } from '@/components/take-along/testing';
import { PICTURE_LOOKS, type PictureOptions } from './picture-options';
import { SAVED_SHAPES, shapeMeasures } from './picture-shapes';
import { pictureWithWords } from './testing';
import { viewPictureSvg } from './view-picture-svg';

beforeEach(() => {
  // Drawn outside of `act`, as in a browser.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const client = getQueryClient();
  client.clear();
  client.setQueryData(landQuery().queryKey, LAND);
});

const RECORD = smallRecord();
const WINDOW = { width: 1280, height: 720 };

async function pictureOf(query: string, change: Partial<PictureOptions> = {}, record = RECORD) {
  const svg = await viewPictureSvg(parseView(new URLSearchParams(query)).view, record, {
    ...{ language: 'en', names: subjectNames(record, 'en'), look: 'day' },
    ...{ edition: '2026.1', address: 'https://atlas.example/en?from=2018', width: 1920 },
    height: 1080,
    ...change,
  });
  return pictureWithWords(svg);
}

async function svgOf(...of: Parameters<typeof pictureOf>): Promise<string> {
  const picture = await pictureOf(...of);
  expectXml(picture!.svg);
  return picture!.svg;
}

const coloursOf = (svg: string) => new Set(svg.match(/#[\da-f]{6}\b/g));
const mapsOf = (svg: string) => svg.match(/<g role="img"/g)?.length;

describe('the picture of a view', () => {
  it('says what it shows, whose it is, and where it is found', async () => {
    const svg = await svgOf('from=2018&to=2019&types=delegation,letter');
    const words = wordsOf(svg);
    expect(words).toMatch(/2018–2019 · .*2 events/);
    expect(words).toContain('Correspondence');
    expect(words).toContain('Hà Nội');
    expect(words).toMatch(/Third Neighbor · CC BY 4\.0 · .* · Edition 2026\.1/);
    expect(words).toContain('https://atlas.example/en?from=2018');
    expect(words).toMatch(/\d+ km/);
    expect(/var\(|light-dark|class=|<script|href=/.test(svg)).toBe(false);
  });

  it('leaves out an address that nobody else can open, and the QR code with it', async () => {
    const poster = { ...shapeMeasures('posterPortrait', WINDOW) };
    const at = await svgOf('', poster);
    const nowhere = await svgOf('', { ...poster, address: null });
    expect(at).toContain('crispEdges');
    expect(nowhere).not.toContain('crispEdges');
    expect(nowhere).not.toContain('https://');
    expect(await svgOf('')).not.toContain('crispEdges');
  });

  it('tells in words what is on it, for who cannot see it', async () => {
    const { svg, alternative } = (await pictureOf('from=2018&to=2019'))!;
    expect(alternative).toContain('2018–2019');
    expect(alternative).toContain('3 events, lines between 3 pairs of places');
    expect(alternative).toContain('Seoul & Incheon and Pyongyang (1)');
    expect(svg).toContain('Seoul &amp; Incheon and Pyongyang (1)');
    expect(svg).toMatch(
      /<title id="picture-title">2018–2019 · Diplomacy of Northeast Asia<\/title>\s*<desc id=/,
    );
  });

  it('names what is opened, over what steps back', async () => {
    const [place, event] = await Promise.all([
      svgOf('from=2018&to=2019&open=place.seoul'),
      svgOf('from=2018&to=2019&open=event.summit'),
    ]);
    expect(wordsOf(place)).toContain('Opened: Seoul &amp; Incheon');
    const flow = await svgOf('open=flow.pyongyang.hanoi.visit');
    expect(wordsOf(flow)).toContain('Opened: Pyongyang → Hà Nội');
    expect(wordsOf(await svgOf('open=place.nowhere'))).not.toContain('Opened');
    expect(wordsOf(event)).toContain('Opened: Title of summit');
    expect(event).toContain('opacity="0.3"');
  });

  it('has a long address whole, or none', async () => {
    const long = `https://atlas.example/en?events=${'a'.repeat(700)}`;
    const poster = shapeMeasures('posterLandscape', WINDOW);
    const svg = await svgOf('', { ...poster, address: long });
    expect(wordsOf(svg).replaceAll(' ', '')).toContain(long);
    expect(svg).not.toContain('crispEdges');
    expect(await svgOf('', { address: long + long + long })).not.toContain('https://');
  });

  it('shows both maps of a comparison, and what each is of', async () => {
    for (const shape of ['wide', 'posterPortrait'] as const) {
      const svg = await svgOf('from=2018&to=2018&compare=2019-2019', shapeMeasures(shape, WINDOW));
      expect(mapsOf(svg)).toBe(2);
      expect(wordsOf(svg)).toMatch(/2018 compared with 2019 .*A: 2018 .*B: 2019 /);
    }
    const sides = await svgOf('places=seoul&compare=place.hanoi');
    expect(mapsOf(sides)).toBe(2);
    expect(wordsOf(sides)).toContain('Seoul &amp; Incheon, All years compared with Hà Nội');
  });

  it('shows the globe, and what of it the frame asks for', async () => {
    const [flat, globe, near] = await Promise.all([
      svgOf('from=2018&to=2019'),
      svgOf('from=2018&to=2019&projection=globe'),
      svgOf('from=2018&to=2019&frame=126,38,6,4'),
    ]);
    expect(mapsOf(globe)).toBe(1);
    expect(wordsOf(globe)).not.toMatch(/\d+ km/);
    expect(flat).not.toBe(globe);
    // The ends of lines that are outside of the frame are named at its edge.
    expect(near).toContain('font-style="italic"');
    expect(wordsOf(near)).toContain('Ulaanbaatar');
  });

  it('draws the busiest pairs as ribbons, where all lines would be too many', async () => {
    const { svg, alternative } = (await pictureOf('pairs=5', {}, busyRecord()))!;
    expect(wordsOf(svg)).toContain('5 busiest of 6 pairs of places');
    expect(wordsOf(svg)).toContain('ribbon: all between two places');
    expect(alternative).toContain('lines between the 5 busiest of 6 pairs of places');
    const [, label = ''] = /<g role="img" aria-label="Map, All years: 6 events\. ([^"]*)\."/.exec(
      svg,
    )!;
    const drawn = label.split(', ');
    expect(drawn).toHaveLength(5);
    for (const pair of drawn) expect(pair).toMatch(/^\S.* and \S/);
    const [, map = ''] = /<g role="img"[^>]*>(.*?)<\/g>/s.exec(svg) ?? [];
    // The bands of letters and of visits, on the map and not in the key alone.
    for (const colour of ['#533000', '#00308e']) expect(map).toContain(`stroke="${colour}"`);
    expect(wordsOf(await svgOf('pairs=10', {}, busyRecord()))).not.toContain('ribbon:');
    expect(wordsOf(await svgOf('pairs=5&compare=2019-2019', {}, busyRecord()))).toMatch(
      /A: 5 busiest of 6 pairs of places · B: 5 busiest of 6/,
    );
    const black = await svgOf('pairs=5', { look: 'monochrome' }, busyRecord());
    expect(wordsOf(black)).toContain('a line: all between two places');
    expect(black).toContain('stroke-dasharray');
  });

  it('has each look', async () => {
    const [day, night, print, black] = await Promise.all(
      PICTURE_LOOKS.map((look) => svgOf('from=2018&to=2019', { look })),
    );
    expect(day).toContain('fill="#fbf9f4"');
    expect(night).toContain('fill="#141d2b"');
    expect(print).toContain('<rect width="1920" height="1080" fill="#ffffff"/>');
    expect(coloursOf(print!)).toContain('#533000');
    for (const colour of coloursOf(black!)) expect(colour).toMatch(/^#(..)\1\1$/);
    for (const svg of [print!, black!]) {
      const widths = [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) =>
        Number(width),
      );
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('holds a name that was made to do harm as letters', async () => {
    const places = RECORD.places.map((place) => ({
      ...place,
      name: `"><script>x()</script> ${place.id} & 한국\u0001`,
    }));
    const svg = await svgOf('places=seoul', {}, { ...RECORD, places });
    expect(svg).not.toMatch(/<script/);
    expect(wordsOf(svg)).toContain('&lt;script&gt;x()');
  });

  it('is not made where nothing is on the map', async () => {
    expect(await pictureOf('from=1950&to=1951')).toBeNull();
  });

  it('stays in its frame, whatever its shape', async () => {
    const shape = fc.constantFrom(...SAVED_SHAPES);
    const size = fc.record({
      width: fc.integer({ min: 200, max: 4000 }),
      height: fc.integer({ min: 200, max: 4000 }),
    });
    const query = fc.constantFrom('', 'projection=globe', 'from=2018&to=2018&compare=2019-2019');
    await fc.assert(
      fc.asyncProperty(shape, size, query, async (one, window, asked) => {
        const measures = shapeMeasures(one, window);
        const svg = await svgOf(asked, measures);
        const { width, height } = measures;
        expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
        // What a map draws is cut at its box, so the boxes and the letters outside of them count.
        const boxes = [
          ...svg.matchAll(
            /<clipPath[^>]*><rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.-]+)" height="([\d.-]+)"/g,
          ),
        ];
        expect(boxes.length).toBeGreaterThan(0);
        for (const [x, y, w, h] of boxes.map((box) => box.slice(1).map(Number))) {
          expect(Math.min(x!, y!)).toBeGreaterThanOrEqual(0);
          expect(x! + w!).toBeLessThanOrEqual(width);
          expect(y! + h!).toBeLessThanOrEqual(height);
          // The map is most of what is seen.
          expect(w! * h! * boxes.length).toBeGreaterThan(0.3 * width * height);
        }
        const tops = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)];
        for (const [, x, y] of tops) {
          expect(Number(x)).toBeLessThanOrEqual(width);
          expect(Number(y)).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 12 },
    );
  });
});
