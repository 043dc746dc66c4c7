import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectXml, smallRecord, wordsOf } from '@/components/take-along/testing';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { flowRow } from '@/lib/flows/testing';
import { subjectNames } from '@/lib/filters/subject-names';
import { parseView } from '@/lib/view/view-parameters';
import { PICTURE_LOOKS, type PictureOptions } from '../picture-options';
import { pdfOfSvg } from '../pdf/pdf-of-svg';
import { readPdf, serveFonts } from '../pdf/testing';
import { pictureWithWords } from '../testing';
import { timelinePictureSvg } from './timeline-picture-svg';

// Drawn outside of `act`, as in a browser.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));

const RECORD = smallRecord();

const svgOf = (query: string, change: Partial<PictureOptions> = {}, record = RECORD) =>
  timelinePictureSvg(parseView(new URLSearchParams(query)).view, record, {
    ...{ language: 'en', names: subjectNames(RECORD, 'en'), look: 'day', edition: '2026.1' },
    ...{ address: 'https://atlas.example/en', width: 1920, height: 1080 },
    ...change,
  });

const pictureOf = async (...of: Parameters<typeof svgOf>) => pictureWithWords(await svgOf(...of));

/** Bars of a family: rectangles of its colour, by their height. */
const heightsOf = (svg: string, colour: string) =>
  [...svg.matchAll(/<path d="M[\d.]+ ([\d.]+)L[\d.]+ [\d.]+L[\d.]+ ([\d.]+)[^"]*Z" fill="(#\w+)"/g)]
    .filter(([, , , fill]) => fill === colour)
    .map(([, top, bottom]) => Number(bottom) - Number(top))
    .filter((height) => height > 30);

describe('the picture of the timeline', () => {
  it.each(PICTURE_LOOKS)('stands alone in the look %s', async (look) => {
    for (const [width, height] of [
      [1920, 1080],
      [1188, 1680],
    ] as const) {
      const { svg } = (await pictureOf('from=2018&to=2018', { look, width, height }))!;
      expectXml(svg);
      expect(svg).not.toMatch(/var\(|light-dark|class=|NaN|undefined/);
      if (look !== 'monochrome') continue;
      for (const colour of svg.match(/#[\da-f]{6}\b/g) ?? []) expect(colour).toMatch(/^#(..)\1\1$/);
    }
  });

  it('draws what begins each year by family, with its years, key and credit', async () => {
    const { svg, title, alternative } = (await pictureOf(''))!;
    expect(title).toContain('Events by the year in which they begin');
    const words = wordsOf(svg);
    expect(words).toMatch(/ 2018 .*2019 /);
    expect(words).toContain('Correspondence');
    expect(words).toContain('events that begin');
    expect(words).toContain('No event is undated.');
    expect(words).toContain('CC BY 4.0 · Edition 2026.1');
    expect(alternative).toContain('2018–2019: at most');
    // A letter in 2018; a delegation and a mission in 2019.
    expect(heightsOf(svg, '#533000').length).toBeGreaterThan(0);
    expect(words).not.toContain('faintly');
  });

  it('makes the years of the view stand out, and names both of a comparison', async () => {
    const one = (await pictureOf('from=2018&to=2018'))!;
    expect(wordsOf(one.svg)).toContain('Years that are drawn faintly are not shown');
    // What comes after it, and what is undated.
    expect(one.svg.match(/fill="#fbf9f4" fill-opacity="0\.75"/g)).toHaveLength(2);
    const both = (await pictureOf('from=2018&to=2018&compare=2019-2019'))!;
    expect(wordsOf(both.svg)).toMatch(/A 2018 .*B 2019/);
  });

  it('counts what the filters of the view let through, of all years', async () => {
    const letters = (await pictureOf('types=letter&from=2019'))!;
    expect(wordsOf(letters.svg)).toContain('Correspondence');
    expect(heightsOf(letters.svg, '#00308e')).toEqual([]);
    expect(await pictureOf('types=sanction')).toBeNull();
  });

  it('counts what was said beside a table, as the screen does', async () => {
    const said = flowRow({ kind: 'assessment', type: 'letter', family: 'correspondence' });
    const record = { ...RECORD, cubes: buildFlowCubes(flowTableOfLegs([said])) };
    expect(await pictureOf('picture=map', {}, record)).toBeNull();
    const { svg } = (await pictureOf('picture=table', {}, record))!;
    expect(wordsOf(svg)).toContain('Correspondence');
  });

  it('is a PDF as well, and in Vietnamese', async () => {
    const { svg } = (await pictureOf('', { language: 'vi', look: 'print' }))!;
    serveFonts();
    const millimetres = { width: 297, height: 167 };
    const pdf = await readPdf(await pdfOfSvg(svg, { title: 'x', language: 'vi', millimetres }));
    expect(pdf.text.join(' ')).toContain('Sự kiện theo năm bắt đầu');
    expect(pdf.images).toBe(0);
  });
});
