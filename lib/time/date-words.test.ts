import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import english from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { boundsWords, dateWords, headingYear, periodWords, type DateLanguage } from './date-words';
import { edtfBounds } from './edtf';

const inEnglish: DateLanguage = {
  language: 'en',
  t: createTranslator({ locale: 'en', messages: english, namespace: 'dates' }),
};
const inVietnamese: DateLanguage = {
  language: 'vi',
  t: createTranslator({ locale: 'vi', messages: vietnamese, namespace: 'dates' }),
};

const dated = (edtf: string) => ({ edtf, ...edtfBounds(edtf) });

describe('dateWords in English', () => {
  it.each([
    ['2019-02-27', '27 February 2019', '27 Feb 2019'],
    ['2018-10', 'October 2018 (day not given)', 'Oct 2018'],
    ['2018-10-XX', 'October 2018 (day not given)', 'Oct 2018'],
    ['2018', '2018 (month and day not given)', '2018'],
    ['201X', 'the 2010s', '2010s'],
    ['19XX', 'the years 1900–1999', '1900–1999'],
    ['2011-22', 'summer 2011', 'summer 2011'],
    ['2011-34', 'second quarter of 2011', 'Q2 2011'],
    ['2011-37', 'early 2011 (January to April)', 'early 2011'],
    ['2011-38', 'mid-2011 (May to August)', 'mid-2011'],
    ['2011-39', 'late 2011 (September to December)', 'late 2011'],
    ['2011-40', 'first half of 2011', '1st half 2011'],
    ['2020/2021', 'from 2020 to 2021', '2020–2021'],
    ['2018-10/2019-02', 'from October 2018 to February 2019', 'Oct 2018 – Feb 2019'],
    ['2019-02-27/2019-02-28', '27–28 February 2019', '27–28 Feb 2019'],
    ['2019-02-27/2019-03-02', '27 February – 2 March 2019', '27 Feb – 2 Mar 2019'],
    ['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019', '30 Dec 2018 – 2 Jan 2019'],
    ['2011~', 'about 2011', 'c. 2011'],
    ['2011?', '2011 (uncertain)', '2011?'],
    ['2018-04-08?', '8 April 2018 (uncertain)', '8 Apr 2018?'],
    ['2018-04-08%', 'about 8 April 2018 (uncertain)', 'c. 8 Apr 2018?'],
    [
      '2018-04-08?/2018-04-09',
      '8 April 2018 (uncertain) – 9 April 2018',
      '8 Apr 2018? – 9 Apr 2018',
    ],
    ['2011/..', 'from 2011 onwards', 'since 2011'],
    ['../1990', 'until 1990', 'until 1990'],
    ['[1988,1989]', '1988 or 1989', '1988 or 1989'],
    ['[1988..1990]', 'some time between 1988 and 1990', 'between 1988 and 1990'],
    ['[1989..]', '1989 or later', '1989 or later'],
    ['{1988,1990}', '1988 and 1990', '1988 and 1990'],
  ])('says %s', (edtf, long, short) => {
    expect(dateWords(dated(edtf), inEnglish, 'long')).toBe(long);
    expect(dateWords(dated(edtf), inEnglish, 'short')).toBe(short);
  });
});

describe('dateWords in Vietnamese', () => {
  it.each([
    ['2019-02-27', 'ngày 27 tháng 2 năm 2019', '27/2/2019'],
    ['2018-10', 'tháng 10 năm 2018 (không nêu ngày)', '10/2018'],
    ['2011-39', 'cuối năm 2011 (tháng 9 đến tháng 12)', 'cuối 2011'],
    ['2011-36', 'quý IV năm 2011', 'quý IV/2011'],
    ['2019-02-27/2019-02-28', 'từ ngày 27 đến ngày 28 tháng 2 năm 2019', '27–28/2/2019'],
    ['2020/2021', 'từ năm 2020 đến năm 2021', '2020–2021'],
    ['[1988,1989]', 'năm 1988 hoặc năm 1989', '1988 hoặc 1989'],
    ['2011~', 'khoảng năm 2011', 'khoảng 2011'],
    ['2011/..', 'từ năm 2011 trở đi', 'từ 2011'],
    ['201X', 'thập niên 2010', 'thập niên 2010'],
  ])('says %s', (edtf, long, short) => {
    expect(dateWords(dated(edtf), inVietnamese, 'long')).toBe(long);
    expect(dateWords(dated(edtf), inVietnamese, 'short')).toBe(short);
  });
});

describe('dateWords at the edges', () => {
  it("prefers the source's own measure", () => {
    const late = { ...dated('2011-39'), dateText: 'late 2011' };
    expect(dateWords(late, inEnglish, 'long')).toBe('late 2011');
  });

  it('says a set that is open before', () => {
    const early = { edtf: '[..1989]', earliest: null, latest: '1989-12-31' };
    expect(dateWords(early, inEnglish, 'long')).toBe('1989 or earlier');
    expect(dateWords(early, inVietnamese, 'long')).toBe('năm 1989 hoặc sớm hơn');
  });

  it('says that an undated event is undated', () => {
    const undated = { edtf: null, earliest: null, latest: null };
    expect(dateWords(undated, inEnglish, 'long')).toBe('undated');
    expect(dateWords(undated, inVietnamese, 'short')).toBe('không rõ ngày');
  });

  it('falls back to the bounds of a shape that it has no words for', () => {
    const day = '2019-02-27';
    const withTime = { edtf: `${day}T10:00:00Z`, earliest: day, latest: day };
    expect(dateWords(withTime, inEnglish, 'long')).toBe('27 February 2019');
    const someFifthDay = { edtf: '2011-XX-05', earliest: '2011-01-05', latest: '2011-12-05' };
    expect(dateWords(someFifthDay, inEnglish, 'long')).toBe('5 January – 5 December 2011');
    const boundless = { edtf: 'soon', earliest: null, latest: null };
    expect(dateWords(boundless, inEnglish, 'long')).toBe('soon');
  });
});

describe('periodWords', () => {
  it('does not complain of a period for being coarse', () => {
    expect(periodWords('2013', inEnglish, 'long')).toBe('2013');
    expect(periodWords('2013-05', inVietnamese, 'long')).toBe('tháng 5 năm 2013');
    expect(periodWords('whenever', inEnglish, 'long')).toBe('whenever');
  });
});

describe('boundsWords', () => {
  it('names the first and the last possible day', () => {
    expect(boundsWords(dated('2011-39'), inEnglish)).toBe('1 September 2011 to 31 December 2011');
    expect(boundsWords(dated('2019-02-27'), inEnglish)).toBe('27 February 2019');
    expect(boundsWords(dated('2011/..'), inEnglish)).toBe('1 January 2011 or later');
    expect(boundsWords(dated('../1990'), inEnglish)).toBe('31 December 1990 or earlier');
    expect(boundsWords({ earliest: null, latest: null }, inEnglish)).toBeNull();
  });
});

describe('headingYear', () => {
  it('is the first possible year, or the last where the beginning is open', () => {
    expect(headingYear(dated('2018-12-30/2019-01-02'))).toBe(2018);
    expect(headingYear(dated('../1990'))).toBe(1990);
    expect(headingYear({ earliest: null, latest: null })).toBeNull();
  });
});
