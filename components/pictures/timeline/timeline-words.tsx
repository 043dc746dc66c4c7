import { useFormatter, useTranslations } from 'next-intl';
import { useLayoutEffect } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { collectedWords } from '../collected-words';

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

function Collect({ onWords }: { readonly onWords: (words: TimelineWords) => void }): null {
  const words = useTimelineWords();
  useLayoutEffect(() => onWords(words));
  return null;
}

export const timelineWords = (language: Locale): Promise<TimelineWords> =>
  collectedWords<TimelineWords>(language, (onWords) => <Collect onWords={onWords} />);
