'use client';

import { useKeptTour } from '../stage/use-kept-tour';
import { useLectureTitle } from '../stage/use-lecture-title';
import { SteppedLecture, type SteppedLectureProps } from './stepped-lecture';

/** A lecture along a tour, each step of which can be left for the live stage and kept as a step. */
export function TourLecture(props: Omit<SteppedLectureProps, 'onKeep'>) {
  const { keep } = useKeptTour(props.reference, useLectureTitle(props.language));
  return <SteppedLecture {...props} onKeep={keep} />;
}
