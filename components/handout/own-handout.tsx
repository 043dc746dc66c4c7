'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { TourUnavailable } from '@/components/tours/tour-unavailable';
import { useClientRecord, type RecordWithCubes } from '@/components/record/use-client-record';
import { usePresentedTour } from '@/components/lecture/use-presented-tour';
import { claimsQuery } from '@/components/queries/claims-query';
import { landQuery } from '@/components/queries/land-query';
import { searchQuery } from '@/components/queries/search-queries';
import { subjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import { draftEvents, draftHandout, MOST_MAPS } from '@/lib/lecture/handout/draft';
import { handoutOf } from '@/lib/lecture/handout/handout';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { HandoutFrame } from './handout-frame';
import type { Imprint } from './title-page';

// The tour and the record are there before it can be drawn.
const HandoutDocument = dynamic(
  () => import('./handout-document').then((module) => module.HandoutDocument),
  { ssr: false, loading: () => <Preparing /> },
);

interface OwnHandoutProps {
  readonly reference: TourReference;
  readonly language: Locale;
  readonly imprint: Imprint;
  /** The button that opens the dialog with its files. */
  readonly takeAlong: ReactNode;
}

/** The handout of a tour that only this browser or this link has. */
export function OwnHandout({ reference, language, imprint, takeAlong }: OwnHandoutProps) {
  const tour = usePresentedTour(reference, language);
  const { whole: record, failed } = useClientRecord(language);
  const land = useQuery(landQuery());
  const failure = tour.error ?? failed?.error ?? land.error;
  if (failure) {
    return <TourUnavailable reference={serialiseTourReference(reference)} error={failure} />;
  }
  if (!tour.data || !record || !land.data) {
    return (
      <main>
        <Preparing />
      </main>
    );
  }
  return (
    <HandoutFrame title={tour.data.title} tourPage={null} hasGaps={false} takeAlong={takeAlong}>
      <DrawnHandout
        tour={tour.data}
        record={record}
        land={land.data}
        language={language}
        imprint={imprint}
      />
    </HandoutFrame>
  );
}

interface DrawnHandoutProps {
  readonly tour: PresentedTour;
  readonly record: RecordWithCubes;
  readonly land: LandTopology;
  readonly language: Locale;
  readonly imprint: Imprint;
}

function DrawnHandout({ tour, record, land, language, imprint }: DrawnHandoutProps) {
  const drawn = tour.steps.slice(0, MOST_MAPS);
  const texts = [...new Set(drawn.map(({ view }) => view.text))].filter((text) => text !== null);
  const searches = useQueries({ queries: texts.map((text) => searchQuery(text, language)) });
  const matched = new Map(
    texts.map((text, index) => [text, new Set(searches[index]?.data?.eventIds)]),
  );
  const draft = draftHandout(tour, record, (text) => matched.get(text) ?? null);
  const summaries = new Map(record.summaries.map((summary) => [summary.id, summary]));
  const claims = useClaims(draftEvents(draft, summaries), language);
  if (claims === null || searches.some(({ isPending }) => isPending)) {
    return <Preparing />;
  }
  const handout = handoutOf(tour, draft.listed, { summaries, claims });
  return (
    <HandoutDocument
      handout={handout}
      maps={draft.maps}
      land={land}
      names={subjectNames(record, language)}
      imprint={imprint}
      cut={null}
    />
  );
}

/** Who says so, by event; null until all are there. */
function useClaims(events: readonly string[], language: Locale) {
  const { data, error } = useQuery(claimsQuery(events, language));
  if (error) throw error;
  return data === undefined ? null : new Map(Object.entries(data));
}

function Preparing() {
  const t = useTranslations('handout');
  return (
    <p role="status" data-preparing className="p-10 text-ink-soft">
      {t('loading')}
    </p>
  );
}
