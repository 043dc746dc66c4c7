import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { useLayoutEffect } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { useViewWords } from '@/components/event/use-view-words';
import { useYearsWords } from '@/components/event/use-years-words';
import { loadMessages } from '@/components/queries/loaded-messages';
import { useStepSides } from '@/components/static-map/use-step-sides';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { readDetached } from './drawing/detached';

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

interface CollectProps {
  readonly names: SubjectNames;
  readonly onWords: (words: TakeAlongWords) => void;
}

function Collect({ names, onWords }: CollectProps): null {
  const words = useTakeAlongWords(names);
  useLayoutEffect(() => onWords(words));
  return null;
}

/** The words that pages say by hooks, for code that is no component. */
export async function takeAlongWords(
  language: Locale,
  names: SubjectNames,
): Promise<TakeAlongWords> {
  const messages = await loadMessages(language);
  const found: TakeAlongWords[] = [];
  readDetached(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      <Collect names={names} onWords={(words) => void found.push(words)} />
    </NextIntlClientProvider>,
    () => undefined,
  );
  return found[0]!;
}
