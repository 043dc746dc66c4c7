import { describe, expect, it } from 'vitest';
import { checkTexts } from './check-texts';
import { actor, both, entriesOf, event, source, told } from './testing';

const ofEvent = (fields: Record<string, unknown>) =>
  told(checkTexts(entriesOf({ events: [event('visit', fields)] })));

describe('words of mixed scripts', () => {
  const mixed = 'Enkhтайван';

  it('are refused in what we word ourselves', () => {
    expect(ofEvent({ title: both(`Meeting ${mixed}`), note: both('Nga, Россия') })).toEqual([
      `visit › title.en: "${mixed}" mixes Cyrillic and Latin letters in one word`,
      `visit › title.vi: "${mixed}" mixes Cyrillic and Latin letters in one word`,
    ]);
    const actors = [actor('minister', { names: [{ language: 'en', text: mixed }] })];
    expect(told(checkTexts(entriesOf({ actors })))).toEqual([
      expect.stringContaining('minister › names.0.text'),
    ]);
  });

  it('are kept where a source wrote them, and where a note quotes them', () => {
    const names = [
      { language: 'en', text: 'Enkhtaivan' },
      { language: 'vi', text: mixed, kind: 'variant', source: 'article' },
    ];
    const quotation = { text: `gặp ${mixed}`, language: 'vi' };
    const entries = entriesOf({
      actors: [actor('minister', { names })],
      sources: [source('article', { csl: { type: 'book', title: mixed } })],
      events: [
        event('visit', {
          note: both(`Spelt “${mixed}”.`),
          claims: [{ source: 'article', quotation }],
        }),
      ],
    });
    expect(told(checkTexts(entries))).toEqual([]);
  });
});

it('letters are composed, in quotations too', () => {
  const quotation = { text: 'Bình'.normalize('NFD'), language: 'vi' };
  expect(ofEvent({ claims: [{ source: 'article', quotation }] })).toEqual([
    'visit › claims.0.quotation.text: expected composed letters (NFC)',
  ]);
});

it('a source is named by author and year, not by its id', () => {
  const entries = entriesOf({
    sources: [source('doe-2025', { csl: { type: 'book', title: 'On bridges' } })],
    events: [event('visit', { note: both('So doe-2025; well-known otherwise.') })],
  });
  expect(told(checkTexts(entries))).toEqual([
    'visit › note.en: names a source by its id "doe-2025"',
    'visit › note.vi: names a source by its id "doe-2025"',
  ]);
});

it('words are one space apart', () => {
  expect(ofEvent({ summary: { en: 'They  went.', vi: 'Họ đi.' } })).toEqual([
    'visit › summary.en: two spaces in a row',
  ]);
});

it('titles have 80 characters at most', () => {
  const title = (length: number) => ({ en: 'x'.repeat(length), vi: 'Chuyến thăm' });
  expect(ofEvent({ title: title(80) })).toEqual([]);
  expect(ofEvent({ title: title(81) })).toEqual([
    'visit › title.en: 81 characters; a title has 80 at most',
  ]);
});

it('a summary is written in both languages', () => {
  expect(ofEvent({ summary: { en: 'They went.', vi: 'They went.' } })).toEqual([
    'visit › summary.vi: the same as in English',
  ]);
});
