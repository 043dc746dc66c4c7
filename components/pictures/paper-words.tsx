import { useTranslations } from 'next-intl';
import { useLayoutEffect } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { collectedWords } from './collected-words';

export type PaperWords = ReturnType<typeof usePaperWords>;

const usePaperWords = () => useTranslations('papers');

function Collect({ onWords }: { readonly onWords: (words: PaperWords) => void }): null {
  const words = usePaperWords();
  useLayoutEffect(() => onWords(words));
  return null;
}

/** What pictures of charts and of the timeline say besides what the screen says. */
export const paperWords = (language: Locale): Promise<PaperWords> =>
  collectedWords<PaperWords>(language, (onWords) => <Collect onWords={onWords} />);
