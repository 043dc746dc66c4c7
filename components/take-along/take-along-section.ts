import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import type { TourReference } from '@/lib/tours/tour-reference';

/** What every section of the dialog gets. */
export interface TakeAlongSectionProps {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  readonly language: Locale;
  readonly imprint: TakeAlongImprint;
}

/** What a file says of where it comes from. */
export interface TakeAlongImprint {
  /** Of the atlas, absolute, as the server knows it. */
  readonly site: string;
  /** Of the tour, from there on; null for one that has none but its reader's. */
  readonly path: string | null;
  /** Of the record. */
  readonly edition: string;
}
