'use client';

import dynamic from 'next/dynamic';
import {
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  throttle,
  useQueryStates,
} from 'nuqs';
import { useEffect } from 'react';
import { RecordUnavailable } from '@/components/record/record-unavailable';
import { useClientRecord } from '@/components/record/use-client-record';
import { LectureLoading } from '../lecture-loading';
import { TourUnavailable } from '@/components/tours/tour-unavailable';
import { usePresentedTour } from '../use-presented-tour';
import type { Locale } from '@/lib/i18n/routing';
import { RUNS } from '@/lib/lecture/run/run-kind';
import {
  parseTourReference,
  serialiseTourReference,
  type TourReference,
} from '@/lib/tours/tour-reference';

const loading = () => <LectureLoading />;
const loadTour = () => import('./tour-lecture').then((module) => module.TourLecture);
const loadLive = () => import('../stage/live-lecture').then((module) => module.LiveLecture);
const TourLecture = dynamic(loadTour, { ssr: false, loading });
const LiveLecture = dynamic(loadLive, { ssr: false, loading });

/** Browsers take only so many addresses in half a minute; a view that plays has many. */
const VIEW_EVERY_MS = 500;

interface PresentProps {
  readonly language: Locale;
}

/** A lecture on the screen: the address says which tour, or which view of the atlas to begin with. */
export function Present({ language }: PresentProps) {
  const [{ tour: address, view }, setAddress] = useQueryStates(
    { tour: parseAsString, view: parseAsString },
    { history: 'replace', shallow: true, limitUrlUpdates: throttle(VIEW_EVERY_MS) },
  );
  const { record, failed } = useClientRecord(language);
  const reference = address === null ? null : parseTourReference(address);
  const isLive = reference?.kind === 'live' || (address === null && view !== null);
  useEffect(() => {
    // Beside the tour, without which there is nothing to show. The screen says it when its code fails.
    (isLive ? loadLive() : loadTour()).catch(() => undefined);
  }, [isLive]);

  if (failed) {
    return <RecordUnavailable error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (isLive) {
    return (
      <LiveLecture
        reference={reference?.kind === 'live' ? reference : null}
        view={view ?? ''}
        record={record}
        language={language}
        onAddressChange={(next) => void setAddress(next)}
      />
    );
  }
  return (
    <PresentTour address={address} reference={reference} record={record} language={language} />
  );
}

interface PresentTourProps extends PresentProps {
  readonly address: string | null;
  readonly reference: TourReference | null;
  readonly record: ReturnType<typeof useClientRecord>['record'];
}

/** A tour on the screen, at the step that the address says. */
function PresentTour({ address, reference, record, language }: PresentTourProps) {
  const [{ step, run }, setAddress] = useQueryStates(
    { step: parseAsInteger.withDefault(1), run: parseAsStringLiteral(RUNS) },
    { history: 'replace', shallow: true },
  );
  const tour = usePresentedTour(reference, language);
  if (reference === null || tour.isError) {
    return <TourUnavailable reference={address} error={tour.error} />;
  }
  if (!tour.data) return <LectureLoading />;
  const last = tour.data.steps.length;
  return (
    <TourLecture
      key={serialiseTourReference(reference)}
      reference={reference}
      tour={tour.data}
      firstStep={Math.min(Math.max(step, 1), last) - 1}
      record={record}
      language={language}
      run={run}
      onPlaceChange={(index, asked) => void setAddress({ step: index + 1, run: asked })}
    />
  );
}
