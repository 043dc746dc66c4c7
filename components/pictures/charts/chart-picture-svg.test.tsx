import { beforeEach, describe, expect, it, vi } from 'vitest';
import { amountsQuery } from '@/components/queries/amount-queries';
import { getQueryClient } from '@/components/queries/query-client';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { expectXml, smallRecord, wordsOf } from '@/components/take-along/testing';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { subjectNames } from '@/lib/filters/subject-names';
import type { EventAmount } from '@/lib/model/event-amount';
import { parseView } from '@/lib/view/view-parameters';
import { PICTURE_LOOKS, type PictureOptions } from '../picture-options';
import { pdfOfSvg } from '../pdf/pdf-of-svg';
import { readPdf, serveFonts } from '../pdf/testing';
import { pictureWithWords } from '../testing';
import { chartPictureSvg } from './chart-picture-svg';
import { chartOf } from './chart-view';

beforeEach(() => {
  // Drawn outside of `act`, as in a browser.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const client = getQueryClient();
  client.clear();
  client.setQueryData(amountsQuery('en').queryKey, AMOUNTS);
});

const state = (id: string, name: string): AtlasActor => ({
  id,
  kind: 'state',
  name,
  shortName: name,
  affiliation: null,
  continues: null,
  country: null,
});

/** Every event of the small record between two states, and one with a third. */
function record(): RecordWithCubes {
  const small = smallRecord();
  const subjects = small.summaries.map(({ id }, index): EventSubjects => {
    const states = index === 0 ? ['rok', 'vietnam', 'mongolia'] : ['rok', 'vietnam'];
    const dyads =
      index === 0 ? ['mongolia.rok', 'mongolia.vietnam', 'rok.vietnam'] : ['rok.vietnam'];
    return { ...small.subjects[index]!, id, states: new Set(states), dyads: new Set(dyads) };
  });
  const actors = [
    state('rok', 'ROK'),
    state('vietnam', 'Viet Nam & co'),
    state('mongolia', 'Mongolia'),
  ];
  const summaries = small.summaries.map((summary) => ({
    ...summary,
    type: 'summit' as const,
    earliest: summary.edtf,
    latest: summary.edtf,
  }));
  return { ...small, summaries, subjects, actors };
}

const named = (id: string) => ({ id, name: id });
const amount = (change: Partial<EventAmount>): EventAmount => ({
  ordinal: 1,
  event: { id: 'letter', title: 'Exports grow', family: 'trade' },
  between: [named('rok'), named('vietnam')],
  measure: 'growth',
  value: 21.2,
  qualifier: 'exact',
  unit: 'percent',
  flow: 'export',
  period: '2019',
  earliest: '2019-01-01',
  latest: '2019-12-31',
  reporter: named('rok'),
  partner: named('vietnam'),
  commodity: null,
  note: null,
  source: null,
  ...change,
});
const yearly = (ordinal: number, year: number, value: number) =>
  amount({
    ...{ ordinal, measure: 'value', unit: 'USD', value, period: String(year) },
    event: { id: 'summit', title: 'Trade by year', family: 'trade' },
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
  });
const AMOUNTS = [
  amount({}),
  yearly(1, 2015, 50_000),
  yearly(2, 2016, 800_000),
  yearly(3, 2018, 90_000_000),
  amount({
    ordinal: 2,
    measure: 'value',
    unit: 'USD',
    value: 7_000_000,
    qualifier: 'at-least',
    flow: 'aid',
  }),
  amount({ ordinal: 3, value: null, measure: 'value', unit: 'USD', commodity: 'coal' }),
];

function svgOf(query: string, change: Partial<PictureOptions> = {}, of = record()) {
  return chartPictureSvg(parseView(new URLSearchParams(query)).view, of, {
    ...{ language: 'en', names: subjectNames(of, 'en'), look: 'day', edition: '2026.1' },
    ...{ address: 'https://atlas.example/en', width: 1920, height: 1080 },
    ...change,
  });
}

const pictureOf = async (...of: Parameters<typeof svgOf>) => pictureWithWords(await svgOf(...of));

const SHAPES = [
  [1920, 1080],
  [1440, 1440],
  [1188, 1680],
] as const;

describe('the picture of a chart', () => {
  it.each(['matrix', 'relations', 'trade'])(
    '%s stands alone in every shape and look',
    async (picture) => {
      for (const [width, height] of SHAPES) {
        for (const look of PICTURE_LOOKS) {
          const drawn = await pictureOf(`picture=${picture}`, { width, height, look });
          const svg = drawn!.svg;
          expectXml(svg);
          expect(svg).not.toMatch(/var\(|light-dark|class=|NaN|undefined|\shref=/);
          const ys = [...svg.matchAll(/<text [^>]*y="([-\d.]+)"/g)].map(([, y]) => Number(y));
          expect(Math.max(...ys)).toBeLessThanOrEqual(height);
          if (look === 'monochrome') {
            for (const colour of svg.match(/#[\da-f]{6}\b/g) ?? []) {
              expect(colour).toMatch(/^#(..)\1\1$/);
            }
          }
        }
      }
    },
  );

  it('counts who meets whom in a table of states', async () => {
    const drawn = await pictureOf('picture=matrix&from=2018');
    const words = wordsOf(drawn!.svg);
    expect(words).toContain('Who meets whom · Since 2018');
    expect(words).toMatch(/Viet Nam &amp; co/);
    expect(drawn!.alternative).toMatch(/ROK and Viet Nam & co: \d meetings?\./);
    expect(words).toContain('CC BY 4.0');
  });

  it('draws the years of each pair, with the families of its events', async () => {
    const { svg, alternative } = (await pictureOf('picture=relations'))!;
    const words = wordsOf(svg);
    expect(words).toContain('Relations over time');
    expect(words).toContain('Correspondence');
    expect(svg).toContain('fill="#533000"');
    expect(alternative).toMatch(/Viet Nam & co.*: \d+ events/);
    const plain = (await pictureOf('picture=relations', { look: 'monochrome' }))!.svg;
    expect(plain).not.toContain('#533000');
  });

  it('says each figure with its unit, period and reporter', async () => {
    const { svg } = (await pictureOf('picture=trade'))!;
    const words = wordsOf(svg);
    expect(words).toContain('Trade by year');
    expect(words).toContain('In US dollars.');
    expect(words).toMatch(/\+?21\.2\s?%.*2019.*reported by the ROK/);
    expect(words).toContain('coal');
    expect(words).toContain('Named, not quantified');
  });

  it('says how much has no room', async () => {
    const many = Array.from({ length: 400 }, (_, index) => amount({ ordinal: index + 1 }));
    getQueryClient().setQueryData(amountsQuery('en').queryKey, many);
    const { svg } = (await pictureOf('picture=trade'))!;
    const shown = wordsOf(svg).match(/21\.2/g)!.length - 12;
    const [, left] = /(\d+) more figures are in the table/.exec(wordsOf(svg))!;
    expect(shown).toBeGreaterThan(5);
    expect(Number(left)).toBe(400 - shown);
  });

  it('is none of a map or a table, and none where the view has nothing to show', async () => {
    expect(await pictureOf('')).toBeNull();
    expect(await pictureOf('picture=table')).toBeNull();
    for (const picture of ['matrix', 'relations', 'trade']) {
      expect(await pictureOf(`picture=${picture}&from=1900&to=1900`)).toBeNull();
    }
    expect(chartOf({ picture: 'table' })).toBeNull();
    expect(chartOf({ picture: 'trade' })).toBe('trade');
  });

  it.each(['matrix', 'relations', 'trade'])('%s is a PDF as well', async (picture) => {
    const { svg } = (await pictureOf(`picture=${picture}`, { look: 'monochrome' }))!;
    serveFonts();
    const millimetres = { width: 420, height: 236 };
    const pdf = await readPdf(await pdfOfSvg(svg, { title: picture, language: 'en', millimetres }));
    expect(pdf.images).toBe(0);
    expect(pdf.text.join(' ')).toContain('CC BY 4.0');
    expect(pdf.structure.filter(({ type }) => type === 'Figure')).toHaveLength(1);
  });
});
