import { useTranslations } from 'next-intl';
import { collectedWords } from '@/components/take-along/drawing/collected-words';
import type { Locale } from '@/lib/i18n/routing';

export type PaperWords = ReturnType<typeof usePaperWords>;

const usePaperWords = () => useTranslations('papers');

/** What pictures of charts and of the timeline say besides what the screen says. */
export const paperWords = (language: Locale): Promise<PaperWords> =>
  collectedWords(language, usePaperWords);
