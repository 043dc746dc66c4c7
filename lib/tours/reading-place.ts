import { isSlug } from '@/lib/text/slug';
import { tourPage } from './tour-links';

/** Where a reader stands in the text of a tour that ships. */
export interface ReadingPlace {
  readonly tour: string;
  /** From 1. */
  readonly step: number;
}

/** Id of a step on the page of its tour. */
export const stepAnchor = (step: number) => `step-${step}`;

export const readingPage = ({ tour, step }: ReadingPlace) =>
  `${tourPage(tour)}#${stepAnchor(step)}`;

const KEY = '#read=';
const STEP = /^[1-9]\d?$/;

/** At the end of the atlas's address: the reader came from here. The server never sees it. */
export const readingFragment = ({ tour, step }: ReadingPlace) => `${KEY}${tour}.${step}`;

/** The place in what `readingFragment` wrote; null in any other fragment. */
export function readingPlace(fragment: string): ReadingPlace | null {
  if (!fragment.startsWith(KEY)) return null;
  const [tour = '', step = '', ...rest] = fragment.slice(KEY.length).split('.');
  return rest.length === 0 && isSlug(tour) && STEP.test(step) ? { tour, step: Number(step) } : null;
}

/** An address of the atlas for somebody else, who has read no text. */
export const withoutReadingPlace = (address: string) => address.split(KEY)[0]!;
