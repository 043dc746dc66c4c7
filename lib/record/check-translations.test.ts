import { expect, it } from 'vitest';
import { checkTranslations } from './check-translations';
import { entriesOf, event, told } from './testing';

const check = (quotation: object) =>
  told(checkTranslations(entriesOf({ events: [event('visit', claimed(quotation))] })));
const claimed = (quotation: object) => ({ claims: [{ source: 'article', quotation }] });

it('is into another language than that of the quotation', () => {
  const quotation = { text: 'They went there.', language: 'en' };
  expect(check({ ...quotation, translation: { vi: 'Họ đã đến đó.' } })).toEqual([]);
  expect(check({ ...quotation, translation: { en: 'They have gone there.' } })).toEqual([
    'visit › claims.0.quotation.translation.en: the quotation is in this language',
  ]);
  expect(check(quotation)).toEqual([]);
});

it('is not the quotation itself, but for figures and names', () => {
  const same = (text: string) => check({ text, language: 'en', translation: { vi: text } });
  expect(same('they went there')).toEqual([
    'visit › claims.0.quotation.translation.vi: the quotation itself',
  ]);
  expect(same('2005: 513,422')).toEqual([]);
});

it('says no more than the quotation; where a character is a word, it has more letters', () => {
  const translated = (text: string, language: string, length: number) =>
    check({ text, language, translation: { vi: 'a '.repeat(length / 2).trimEnd() } });
  const long = 'visit › claims.0.quotation.translation.vi: says more than the quotation';
  expect(translated('They went there today.', 'en', 74)).toEqual([]);
  expect(translated('They went there today.', 'en', 78)).toEqual([long]);
  expect(translated('代表団が訪問時', 'ja', 76)).toEqual([]);
  expect(translated('代表団が訪問時', 'ja', 80)).toEqual([long]);
});

it('has at most 60 words, and is none in a language that the atlas does not speak', () => {
  const words = (count: number) => 'from '.repeat(count).trimEnd();
  const quotation = { text: 'They went.', language: 'ru' };
  expect(() => check({ ...quotation, translation: { en: words(60) } })).not.toThrow();
  expect(() => check({ ...quotation, translation: { en: words(61) } })).toThrow(/60 words/);
  expect(() => check({ ...quotation, translation: { ko: 'x' } })).toThrow(/ko/);
  expect(() => check({ ...quotation, translation: {} })).toThrow(/`en`, `vi` or both/);
  expect(() => check({ ...quotation, translation: { en: ' ' } })).toThrow(/translation.en/);
});
