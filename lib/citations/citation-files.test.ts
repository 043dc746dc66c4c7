import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Csl } from '@/lib/model/source-schema';
import { bibtexOf } from './bibtex';
import { risOf } from './ris';

const article: Csl = {
  type: 'article-journal',
  title: 'Mongolia & the {DPRK}: 100% of #1',
  author: [{ family: 'Sumiya', given: 'Chuluunbaatar' }, { literal: 'Trade and Aid Office' }],
  'container-title': 'A Journal',
  publisher: 'A Press',
  issued: { 'date-parts': [[2019, 2, 7]] },
  accessed: { 'date-parts': [[2025, 6, 30]] },
  volume: '3',
  issue: '2',
  page: '17–19',
  DOI: '10.1000/a_b',
  language: 'en',
};
const report: Csl = { type: 'report', title: 'Báo cáo', publisher: 'An Agency' };

/** Every character that means something to one of the formats. */
const words = fc
  .string({
    unit: fc.constantFrom('a', ' ', '{', '}', '\\', '&', '%', '~', '^', '_', '$', '#', '\n', 'ễ'),
    maxLength: 30,
  })
  .map((text) => `T${text}`);

describe('BibTeX', () => {
  it('has the fields of a source, with what means something escaped', () => {
    expect(bibtexOf([{ id: 'sumiya-2019', csl: article }])).toBe(`@article{sumiya-2019,
  author = {Sumiya, Chuluunbaatar and {Trade and Aid Office}},
  title = {{Mongolia \\& the (DPRK): 100\\% of \\#1}},
  journal = {A Journal},
  publisher = {A Press},
  year = {2019},
  date = {2019-02-07},
  volume = {3},
  number = {2},
  pages = {17--19},
  doi = {10.1000/a_b},
  url = {https://doi.org/10.1000/a_b},
  urldate = {2025-06-30},
  langid = {en}
}
`);
    expect(bibtexOf([{ id: 'agency', csl: report }])).toBe(
      '@techreport{agency,\n  title = {{Báo cáo}},\n  institution = {An Agency}\n}\n',
    );
  });

  it('has as many braces that open as that close, whatever the titles', () => {
    fc.assert(
      fc.property(words, words, (title, author) => {
        const csl: Csl = { ...article, title, author: [{ literal: author }] };
        let depth = 0;
        for (const mark of bibtexOf([{ id: 'one', csl }])) {
          if (mark === '{') depth += 1;
          if (mark === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('RIS', () => {
  it('has the fields of a source, a line each', () => {
    expect(risOf([{ id: 'sumiya-2019', csl: article }]).split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - sumiya-2019',
      'AU  - Sumiya, Chuluunbaatar',
      'AU  - Trade and Aid Office',
      'TI  - Mongolia & the {DPRK}: 100% of #1',
      'T2  - A Journal',
      'PB  - A Press',
      'PY  - 2019',
      'DA  - 2019/02/07/',
      'VL  - 3',
      'IS  - 2',
      'SP  - 17',
      'EP  - 19',
      'DO  - 10.1000/a_b',
      'UR  - https://doi.org/10.1000/a_b',
      'Y2  - 2025/06/30/',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it('begins and ends each source once, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (titles) => {
        const sources = titles.map((title, index) => ({
          id: `source-${index}`,
          csl: { ...report, title },
        }));
        const lines = risOf(sources).split(/\r?\n/).filter(Boolean);
        for (const tag of ['TY', 'ER', 'TI']) {
          expect(lines.filter((line) => line.startsWith(`${tag}  - `))).toHaveLength(titles.length);
        }
        expect(lines.every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
      }),
    );
  });
});
