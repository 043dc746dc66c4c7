import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { Locale } from '@/lib/i18n/routing';
import { filledDay, openDay } from '@/lib/time/reader-day';

/** @returns what calls a lecture by the day on the reader's own clock: "Lecture of 28 November 2026". */
export function useLectureTitle(language: Locale): () => string {
  const t = useTranslations('lecture.stage');
  const dates = useDateLanguage();
  return () => t('lectureOf', { date: filledDay(openDay(dates), language, new Date()) });
}
