import { describe, expect, it } from 'vitest';
import { checkWording } from './check-wording';
import { entriesOf, event, told } from './testing';

const problems = (en: string, vi: string, field = 'summary') =>
  told(checkWording(entriesOf({ events: [event('it', { [field]: { en, vi } })] }).events));

describe('a day that only the source knew', () => {
  it.each([
    ['They met last month.', 'Họ gặp nhau.', 'en: "last month"'],
    ['They met this year.', 'Họ gặp nhau.', 'en: "this year"'],
    ['They met.', 'Họ gặp nhau hôm qua.', 'vi: "hôm qua"'],
    ['They met.', 'Họ gặp nhau năm nay.', 'vi: "năm nay"'],
    ['They met.', 'Họ gặp nhau vào tháng trước.', 'vi: "tháng trước"'],
  ])('%s %s', (en, vi, where) => {
    expect(problems(en, vi)).toEqual([`it › summary.${where}: say which day or year is meant`]);
  });

  it('is named as such in quotation marks, in a note, or counted from what is said', () => {
    expect(problems('He said “last month”.', 'Ông nói “tháng trước”.')).toEqual([]);
    expect(problems('“Last month”.', 'Tính từ tháng trước.', 'dateNote')).toEqual([]);
    expect(problems('Two months before it.', 'Hai tháng trước khi có việc này.')).toEqual([]);
    expect(problems('Seven months after it.', 'Bảy tháng sau Ulaanbaatar.')).toEqual([]);
  });
});

it('notes to editors are not for readers', () => {
  expect(problems('The legs join two capitals.', 'Hai thủ đô.', 'note')).toEqual([
    'it › note.en: "legs": a note to editors is not for readers',
  ]);
  expect(problems('No venue given so Seoul.', 'Seoul.', 'note')).toHaveLength(1);
});

describe('“Triều Tiên” is the DPRK', () => {
  it('and not both Koreas', () => {
    expect(problems('The two Koreas met.', 'Triều Tiên gặp nhau.')).toEqual([
      expect.stringContaining('it › summary.vi: both Koreas are'),
    ]);
    expect(problems('They met.', 'Hai nước gặp Nam Triều Tiên.')).toEqual([
      expect.stringContaining('it › summary.vi: "Nam Triều Tiên": the DPRK is'),
    ]);
  });

  it('which have names of their own', () => {
    expect(problems('The two Koreas met.', 'Hai miền Triều Tiên gặp nhau.')).toEqual([]);
    expect(problems('War on the Korean peninsula.', 'Chiến tranh trên bán đảo.')).toEqual([]);
  });
});
