import { useFormatter, useTranslations } from 'next-intl';
import { collectedWords } from '@/components/take-along/drawing/collected-words';
import type { Locale } from '@/lib/i18n/routing';

export type TimelineWords = ReturnType<typeof useTimelineWords>;

function useTimelineWords() {
  return {
    timeline: useTranslations('timeline'),
    presets: useTranslations('playback.presets'),
    families: useTranslations('vocabulary.family'),
    own: useTranslations('papers'),
    format: useFormatter(),
  };
}

export const timelineWords = (language: Locale): Promise<TimelineWords> =>
  collectedWords(language, useTimelineWords);
