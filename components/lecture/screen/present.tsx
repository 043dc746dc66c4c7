'use client';

import dynamic from 'next/dynamic';
import { parseAsInteger, parseAsString, useQueryStates } from 'nuqs';
import { useEffect } from 'react';
import { RecordUnavailable } from '@/components/record/record-unavailable';
import { useClientRecord } from '@/components/record/use-client-record';
import { LectureLoading } from '../lecture-loading';
import { TourUnavailable } from '@/components/tours/tour-unavailable';
import { usePresentedTour } from '../use-presented-tour';
import type { Locale } from '@/lib/i18n/routing';
import { parseTourReference, serialiseTourReference } from '@/lib/tours/tour-reference';

const loadScreen = () => import('./lecture-screen').then((module) => module.LectureScreen);
const LectureScreen = dynamic(loadScreen, { ssr: false, loading: () => <LectureLoading /> });

/** A tour on the screen: the address says which, and where in it the lecture stands. */
export function Present({ language }: { language: Locale }) {
  const [{ tour: address, step }, setAddress] = useQueryStates(
    { tour: parseAsString, step: parseAsInteger.withDefault(1) },
    { history: 'replace', shallow: true },
  );
  const reference = address === null ? null : parseTourReference(address);
  const tour = usePresentedTour(reference, language);
  const { record, failed } = useClientRecord(language);
  useEffect(() => {
    // Beside the tour, without which there is nothing to show. The screen says it when its code fails.
    loadScreen().catch(() => undefined);
  }, []);

  if (failed) {
    return <RecordUnavailable error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (reference === null || tour.isError) {
    return <TourUnavailable reference={address} error={tour.error} />;
  }
  if (!tour.data) return <LectureLoading />;
  const last = tour.data.steps.length;
  return (
    <LectureScreen
      key={serialiseTourReference(reference)}
      reference={reference}
      tour={tour.data}
      firstStep={Math.min(Math.max(step, 1), last) - 1}
      record={record}
      language={language}
      onStepChange={(index) => void setAddress({ step: index + 1 })}
    />
  );
}
