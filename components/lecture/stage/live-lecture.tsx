'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import { afterLiveCommand, liveLectureAt } from '@/lib/lecture/live-lecture';
import { presentedLiveTour } from '@/lib/lecture/presented-tour';
import { newId } from '@/lib/tours/new-own-tour';
import { shownViews } from '@/lib/tours/shown-views';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { lastState } from '../screen/lecture-memory';
import { LectureScreen } from '../screen/lecture-screen';
import { useKeptTour } from './use-kept-tour';
import { useLectureTitle } from './use-lecture-title';

type LiveReference = Extract<TourReference, { kind: 'live' }>;

interface LiveLectureProps {
  /** Null when the address has only a view: a lecture begins. */
  readonly reference: LiveReference | null;
  /** That the address has, as a query string without "?". */
  readonly view: string;
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly onAddressChange: (address: { readonly tour: string; readonly view: string }) => void;
}

/** A lecture from the live atlas: the view is the lecture's, and what is kept of it becomes a tour. */
export function LiveLecture({
  reference: named,
  view,
  record,
  language,
  onAddressChange,
}: LiveLectureProps) {
  const t = useTranslations('lecture.stage');
  const [reference] = useState<LiveReference>(() => named ?? { kind: 'live', id: newId() });
  const name = serialiseTourReference(reference);
  const { tour, keep } = useKeptTour(reference, useLectureTitle(language));
  const [firstView] = useState(view);
  const views = shownViews(tour?.steps ?? []);
  const title = t('live');
  // The same object while nothing is kept: a room is opened with it.
  const presented = useMemo(
    () => presentedLiveTour(tour, { title, view: firstView, asked: language }),
    [tour, title, firstView, language],
  );

  return (
    <LectureScreen
      reference={reference}
      tour={presented}
      steps={views.length}
      record={record}
      language={language}
      begin={() => lastState(name) ?? liveLectureAt(firstView, Date.now())}
      after={(state, command) => afterLiveCommand(state, command, views)}
      // The steps of another window may come a moment later than its state, which has the view itself.
      isKnown={() => true}
      onKeep={keep}
      onStateChange={({ live }) => onAddressChange({ tour: name, view: live ?? firstView })}
    />
  );
}
