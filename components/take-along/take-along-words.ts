import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { useViewWords } from '@/components/event/use-view-words';
import { useYearsWords } from '@/components/event/use-years-words';
import { useStepSides } from '@/components/static-map/use-step-sides';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { collectedWords } from './drawing/collected-words';

/** All that a file says besides the tour itself, in its language. */
export type TakeAlongWords = ReturnType<typeof useTakeAlongWords>;

function useTakeAlongWords(names: SubjectNames) {
  return {
    own: useTranslations('takeAlong'),
    handout: useTranslations('handout'),
    key: useTranslations('handout.key'),
    atlas: useTranslations('atlas'),
    vocabulary: useTranslations('vocabulary'),
    pictures: useTranslations('pictures'),
    slides: useTranslations('slides'),
    question: useTranslations('roomQuestion'),
    dates: useDateLanguage(),
    references: useReferenceLanguage(),
    yearsOf: useYearsWords(),
    viewWordsOf: useViewWords(names),
    sidesOf: useStepSides(names),
  };
}

/** The words that pages say by hooks, for code that is no component. */
export function takeAlongWords(language: Locale, names: SubjectNames): Promise<TakeAlongWords> {
  const useWords = () => useTakeAlongWords(names);
  return collectedWords(language, useWords);
}
