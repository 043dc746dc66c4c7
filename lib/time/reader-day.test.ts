import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { createTranslator } from 'next-intl';
import { periodWords, type DateLanguage } from './date-words';
import { filledDay, localDay, openDay } from './reader-day';

const MORNING_IN_SEOUL = new Date('2025-12-31T23:30:00Z');
const EVENING_IN_HONOLULU = new Date('2026-01-01T05:30:00Z');

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const dates = (language: 'en' | 'vi'): DateLanguage => ({
  language,
  t: createTranslator({
    locale: language,
    messages: language === 'en' ? en : vi,
    namespace: 'dates',
  }),
});

describe('the day of a reader', () => {
  describe.each([
    ['Asia/Seoul', MORNING_IN_SEOUL, '2026-01-01', '1 January 2026'],
    ['Pacific/Honolulu', EVENING_IN_HONOLULU, '2025-12-31', '31 December 2025'],
  ])('in %s', (timeZone, now, day, inEnglish) => {
    beforeEach(() => void (process.env['TZ'] = timeZone));

    it('is the one on the clock there', () => {
      expect(localDay(now)).toBe(day);
    });

    it('is written as every other day is', () => {
      expect(filledDay(openDay(dates('en')), 'en', now)).toBe(inEnglish);
      for (const language of ['en', 'vi'] as const) {
        const words = filledDay(`(${openDay(dates(language))})`, language, now);
        expect(words).toBe(`(${periodWords(day, dates(language), 'long')})`);
      }
    });
  });
});
