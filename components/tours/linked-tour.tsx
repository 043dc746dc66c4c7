'use client';

import { BookmarkPlus, Presentation, Printer } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFragment } from '@/components/hooks/use-fragment';
import { useTourProblemWords } from './use-tour-problem-words';
import { importTour } from './own-tour-queries';
import { Button } from '@/components/ui/button';
import type { OwnTour } from '@/lib/tours/own-tour';
import { holdsTour, readTourFragment } from '@/lib/tours/tour-link';
import { handoutPage, presentPage } from '@/lib/tours/tour-links';
import { titleIn } from '@/lib/tours/tour-in-language';
import { LanguagesOfTour } from './languages-of-tour';
import { LinkButton } from './link-button';
import { NoticeLine } from './notice-line';
import type { Outcome } from './use-tour-import';

const REFERENCE = { kind: 'linked' } as const;

/** What somebody has sent as a link: to present at once, or to import. */
export function LinkedTour() {
  const t = useTranslations('tours.linked');
  const wordsOf = useTourProblemWords();
  const fragment = useFragment() ?? '';
  const { data: read } = useQuery({
    queryKey: ['linked-tour', fragment],
    queryFn: () => readTourFragment(fragment),
    enabled: holdsTour(fragment),
    networkMode: 'always',
    staleTime: Infinity,
  });
  if (!read || !holdsTour(fragment)) return null;
  return (
    <section
      aria-labelledby="linked-tour"
      className="mb-8 rounded-sm border border-control bg-panel p-5"
    >
      <h2 id="linked-tour" className="mb-2 text-xl leading-7 font-semibold">
        {t(read.ok ? 'title' : 'bad')}
      </h2>
      {read.ok ? (
        <Content tour={read.tour} fragment={fragment} />
      ) : (
        <p className="text-sm leading-6 wrap-anywhere">
          {read.problem.kind === 'cut'
            ? wordsOf(read.problem)
            : t('badHelp', { problem: wordsOf(read.problem) })}
        </p>
      )}
    </section>
  );
}

function Content({ tour, fragment }: { tour: OwnTour; fragment: string }) {
  const t = useTranslations('tours');
  const { content: title, language } = titleIn(tour, useLocale());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const importLinked = () =>
    importTour(tour).then(
      () => setOutcome({ isError: false, text: t('linked.imported') }),
      () => setOutcome({ isError: true, text: t('own.failed') }),
    );
  return (
    <div className="flex flex-col gap-3">
      <p className="text-base leading-7">
        <span className="font-serif font-semibold wrap-anywhere">
          {title === '' ? t('own.untitled') : <span lang={language}>{title}</span>}
        </span>{' '}
        <span className="text-sm text-ink-soft">
          {t('steps', { count: tour.steps.length })}
          <LanguagesOfTour tour={tour} />
        </span>
      </p>
      <p className="text-sm leading-6 text-ink-soft">{t('linked.help')}</p>
      <div className="flex flex-wrap gap-2">
        {tour.steps.length > 0 && (
          <>
            <LinkButton href={presentPage(REFERENCE) + fragment} variant="accent">
              <Presentation aria-hidden size={16} />
              {t('present')}
            </LinkButton>
            <LinkButton href={handoutPage(REFERENCE) + fragment} variant="outline">
              <Printer aria-hidden size={16} />
              {t('handout')}
            </LinkButton>
          </>
        )}
        <Button onClick={() => void importLinked()}>
          <BookmarkPlus aria-hidden size={16} />
          {t('linked.import')}
        </Button>
      </div>
      <NoticeLine notice={outcome} />
    </div>
  );
}
