import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Csl } from '@/lib/model/source-schema';
import { biblatexOf } from './biblatex';
import { copiedReferences } from './copied-references';
import { endnoteXmlOf } from './endnote-xml';

const source: Csl = {
  type: 'article-newspaper',
  title: 'Хасан & 나진: “{Ulan-Bator}” <Übersicht>',
  author: [{ family: 'Nguyễn', given: 'Văn A' }, { literal: 'R & D Office' }],
  'container-title': 'Báo Quốc tế',
  issued: { 'date-parts': [[2018, 10]] },
  accessed: { 'date-parts': [[2025, 6, 30]] },
  URL: 'https://example.org/a?b=1&c={d}',
  language: 'vi',
};
const nothing: Csl = { type: 'document', title: 'T' };

const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `T${text}`);

/** What an XML parser would refuse: a mark that is not escaped, or a character that XML has not. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for.
const NOT_XML = /&(?!(amp|lt|gt|quot|apos);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

describe('EndNote XML', () => {
  it('has every field, whatever letters and marks it has', () => {
    const xml = endnoteXmlOf([{ id: 'one', csl: source }]);
    expect(xml).toContain('<ref-type name="Newspaper Article">23</ref-type>');
    expect(xml).toContain('<author>Nguyễn, Văn A</author><author>R &amp; D Office,</author>');
    expect(xml).toContain('<title>Хасан &amp; 나진: “{Ulan-Bator}” &lt;Übersicht&gt;</title>');
    expect(xml).toContain('<year>2018</year><pub-dates><date>2018-10</date></pub-dates>');
    expect(xml).toContain('<url>https://example.org/a?b=1&amp;c={d}</url>');
    expect(xml).toContain('<access-date>2025-06-30</access-date>');
  });

  it('leaves out what there is not', () => {
    expect(endnoteXmlOf([{ id: 'one', csl: nothing }])).toContain(
      '<ref-type name="Generic">13</ref-type><titles><title>T</title></titles><label>one</label></record>',
    );
  });

  it('is XML whatever a title holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, author) => {
        const csl: Csl = { ...source, title, author: [{ literal: author }] };
        const xml = endnoteXmlOf([{ id: 'one', csl }]);
        expect(NOT_XML.test(xml)).toBe(false);
        const names = (marks: RegExp) =>
          [...xml.matchAll(marks)]
            .map(([, name]) => name!)
            .toSorted((one, other) => one.localeCompare(other));
        expect(names(/<([a-z-]+)[^<>/]*>/g)).toEqual(names(/<\/([a-z-]+)>/g));
      }),
    );
  });
});

describe('biblatex', () => {
  it('has its own types and a date as exact as it is', () => {
    expect(biblatexOf([{ id: 'one', csl: source }])).toBe(`@article{one,
  author = {Nguyễn, Văn A and {R \\& D Office}},
  title = {{Хасан \\& 나진: “(Ulan-Bator)” <Übersicht>}},
  entrysubtype = {newspaper},
  journaltitle = {Báo Quốc tế},
  date = {2018-10},
  url = {https://example.org/a?b=1&c=%7Bd%7D},
  urldate = {2025-06-30},
  langid = {vietnamese}
}
`);
    expect(biblatexOf([{ id: 'one', csl: nothing }])).toBe('@misc{one,\n  title = {{T}}\n}\n');
  });
});

describe('what the clipboard takes', () => {
  const words = {} as Parameters<typeof copiedReferences>[2];

  it('keeps italics in HTML, and no mark of a source becomes one of HTML', () => {
    const { text, html } = copiedReferences([{ id: 'one', csl: source }], 'mla', words);
    expect(text).toContain('<Übersicht>.” Báo Quốc tế, Oct. 2018');
    expect(html).toContain('&lt;Übersicht&gt;.” <i>Báo Quốc tế</i>, Oct. 2018');
    expect(html).not.toContain('<Übersicht');
  });

  it('has a reference in each paragraph', () => {
    const two = [source, nothing].map((csl, index) => ({ id: String(index), csl }));
    expect(copiedReferences(two, 'apa', words).html.match(/<p>/g)).toHaveLength(2);
    expect(copiedReferences(two, 'apa', words).text.split('\n\n')).toHaveLength(2);
  });
});
