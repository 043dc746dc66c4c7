'use client';

import { useState } from 'react';
import { browserChannel } from '../channel/lecture-channel';
import { lectureAddress } from '../lecture-address';
import { LectureLoading } from '../lecture-loading';
import { TourUnavailable } from '@/components/tours/tour-unavailable';
import { usePresentedTour } from '../use-presented-tour';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { parseTourReference, serialiseTourReference } from '@/lib/tours/tour-reference';
import { SpeakerView } from './speaker-view';

interface TourSpeakerProps {
  /** The tour as the address names it; null when it names none. */
  readonly address: string | null;
  readonly language: Locale;
}

/** In a window or tab of the browser that has the screen. */
export function TourSpeaker({ address, language }: TourSpeakerProps) {
  const reference = address === null ? null : parseTourReference(address);
  const tour = usePresentedTour(reference, language);
  if (reference === null || tour.isError) {
    return <TourUnavailable reference={address} error={tour.error} />;
  }
  if (!tour.data) return <LectureLoading />;
  const name = serialiseTourReference(reference);
  return <WindowSpeaker key={name} name={name} tour={tour.data} language={language} />;
}

interface WindowSpeakerProps {
  readonly name: string;
  readonly tour: PresentedTour;
  readonly language: Locale;
}

function WindowSpeaker({ name, tour, language }: WindowSpeakerProps) {
  const [channel] = useState(() => browserChannel(name));
  return (
    <SpeakerView
      tour={tour}
      channel={channel}
      screenAddress={lectureAddress('present', name, language)}
    />
  );
}
