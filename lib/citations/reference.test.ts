import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import english from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { locatorWords } from './reference-locator';
import { referenceOfEvent } from './reference-of-event';
import { quoted } from '@/lib/text/quotation-marks';
import {
  accessedWords,
  referenceSegments,
  referenceText,
  shortReference,
  webAddress,
  type ReferenceLanguage,
} from './reference';
import type { Csl } from '@/lib/model/source-schema';

const inEnglish: ReferenceLanguage = {
  t: createTranslator({ locale: 'en', messages: english, namespace: 'sources' }),
  dates: {
    language: 'en',
    t: createTranslator({ locale: 'en', messages: english, namespace: 'dates' }),
  },
};
const inVietnamese: ReferenceLanguage = {
  t: createTranslator({ locale: 'vi', messages: vietnamese, namespace: 'sources' }),
  dates: {
    language: 'vi',
    t: createTranslator({ locale: 'vi', messages: vietnamese, namespace: 'dates' }),
  },
};

const zwirko: Csl = {
  type: 'article-newspaper',
  title: 'Mongolian President invites Kim Jong Un to Ulaanbaatar',
  author: [{ family: 'Zwirko', given: 'Colin' }],
  'container-title': 'NK News',
  issued: { 'date-parts': [[2018, 10, 15]] },
  accessed: { 'date-parts': [[2025, 6, 30]] },
  URL: 'https://www.nknews.org/2018/10/x/',
  language: 'en',
};

const textOf = (csl: Csl, words = inEnglish) =>
  referenceSegments(csl, words)
    .map(({ text }) => text)
    .join('');

describe('referenceSegments', () => {
  it('gives author, year, title, container and day', () => {
    expect(textOf(zwirko)).toBe(
      'Zwirko, Colin (2018). “Mongolian President invites Kim Jong Un to Ulaanbaatar”. NK News, 15 Oct 2018.',
    );
    expect(textOf(zwirko, inVietnamese)).toMatch(/NK News, 15\/10\/2018\.$/);
  });

  it('links the title and says what language it is in', () => {
    const title = referenceSegments(zwirko, inEnglish).find(({ href }) => href);
    expect(title).toMatchObject({ language: 'en', href: zwirko.URL, italic: false });
  });

  it('puts the container in italics', () => {
    expect(referenceSegments(zwirko, inEnglish)).toContainEqual({ text: 'NK News', italic: true });
  });

  it('sets a work that stands alone in italics and without quotation marks', () => {
    const book: Csl = {
      type: 'book',
      title: 'A Book',
      publisher: 'Press',
      'publisher-place': 'Hanoi',
      issued: { 'date-parts': [[1999]] },
      author: [{ family: 'Ganbold' }],
    };
    expect(textOf(book)).toBe('Ganbold (1999). A Book. Hanoi: Press.');
    expect(referenceSegments(book, inEnglish)[1]).toMatchObject({ italic: true });
  });

  it('names an agency that signs its own report once', () => {
    const report: Csl = {
      ...zwirko,
      author: [{ literal: 'Reuters' }],
      'container-title': 'Reuters',
    };
    expect(textOf(report)).toMatch(/^Reuters \(2018\)\. “.+”\. 15 Oct 2018\.$/);
  });

  it('separates several authors so that family and given names stay together', () => {
    const several: Csl = {
      ...zwirko,
      author: [
        { family: 'Caprara', given: 'David L.' },
        { family: 'Park', given: 'Paul' },
      ],
    };
    expect(textOf(several)).toMatch(/^Caprara, David L\.; Park, Paul \(2018\)/);
  });

  it('begins with the title where there is no author, and says that a date is missing', () => {
    const anonymous: Csl = { type: 'webpage', title: 'Relations' };
    expect(textOf(anonymous)).toBe('“Relations” (n.d.).');
    expect(textOf(anonymous, inVietnamese)).toBe('“Relations” (không ghi năm).');
  });

  it('does not quote a description as if it were a title', () => {
    const described: Csl = { ...zwirko, title: '[AFP report; title not given]' };
    expect(textOf(described)).toContain('. [AFP report; title not given]. NK News');
    expect(referenceSegments(described, inEnglish)[1]?.language).toBeUndefined();
  });

  it('gives volume, issue and pages', () => {
    const article: Csl = { ...zwirko, volume: '12', issue: '3', page: '4–9' };
    expect(textOf(article)).toContain('NK News, vol. 12, no. 3, pp. 4–9, 15 Oct 2018.');
  });
});

describe('referenceText', () => {
  it('adds address and access date', () => {
    expect(referenceText(zwirko, inEnglish)).toMatch(
      / https:\/\/www\.nknews\.org\/2018\/10\/x\/ Accessed 30 Jun 2025\.$/,
    );
    expect(accessedWords(zwirko, inVietnamese)).toBe('Truy cập 30/6/2025');
  });
});

describe('webAddress', () => {
  it('prefers a DOI, and links to nothing but the web', () => {
    expect(webAddress({ ...zwirko, DOI: '10.1/abc' })).toBe('https://doi.org/10.1/abc');
    expect(webAddress({ ...zwirko, URL: 'javascript:alert(1)' })).toBeNull();
    expect(webAddress({ type: 'webpage', title: 'x' })).toBeNull();
  });
});

describe('shortReference', () => {
  it('is enough to tell documents apart', () => {
    expect(shortReference(zwirko, inEnglish)).toBe('Zwirko (2018)');
    const two: Csl = { ...zwirko, author: [{ literal: 'A' }, { literal: 'B' }] };
    expect(shortReference(two, inEnglish)).toBe('A et al. (2018)');
    expect(shortReference({ type: 'webpage', title: 'T' }, inEnglish)).toBe('T (n.d.)');
  });
});

describe('locatorWords', () => {
  it('goes from the coarse to the fine', () => {
    const locator = { footnote: 8, section: '2.1', paragraph: 23 };
    expect(locatorWords(locator, inEnglish)).toBe('section 2.1, paragraph 23, footnote 8');
    expect(locatorWords(locator, inVietnamese)).toBe('mục 2.1, đoạn 23, chú thích 8');
    expect(locatorWords({ page: '4', table: '2' }, inEnglish)).toBe('page 4, table 2');
    expect(locatorWords({ section: 'Mở đầu' }, inEnglish)).toBe('section “Mở đầu”');
    expect(locatorWords({}, inEnglish)).toBeNull();
  });
});

describe('quoted', () => {
  it('uses the marks of the quotation’s own language', () => {
    expect(quoted('мир', 'ru')).toBe('«мир»');
    expect(quoted('平和', 'ja')).toBe('「平和」');
    expect(quoted('hòa bình', 'vi')).toBe('“hòa bình”');
    expect(quoted('?', 'xx')).toBe('“?”');
  });
});

describe('referenceOfEvent', () => {
  it('cites the entry, its address and each source once', () => {
    const claim = {
      ordinal: 1,
      source: { id: 'zwirko-2018', csl: zwirko },
      via: null,
      locator: {},
      quotation: null,
      stance: 'supports',
      on: null,
      says: null,
    } as const;
    const text = referenceOfEvent(
      {
        event: {
          title: 'An invitation',
          edtf: '2018-10',
          earliest: '2018-10-01',
          latest: '2018-10-31',
          dateText: null,
          claims: [claim, { ...claim, ordinal: 2 }],
        },
        atlas: 'Third Neighbor',
        address: 'https://atlas.example/en?open=event.x',
        accessed: '2025-11-22',
      },
      inEnglish,
    );
    expect(text.split('\n')).toEqual([
      'An invitation, October 2018 (day not given). Third Neighbor. https://atlas.example/en?open=event.x. Accessed 22 November 2025.',
      `Sources: ${referenceText(zwirko, inEnglish)}`,
    ]);
  });
});
