import type { Metadata } from 'next';
import { pictureMetadata, shortened } from '@/components/pages/page-metadata';
import { findTour } from '@/lib/db/queries/find-tours';
import type { Locale } from '@/lib/i18n/routing';
import { tourStepSchema } from '@/lib/routes/picture-address';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { linkPicture } from './link-picture';

/** What a link to a lecture shows where it is shared: its tour, or the step that it begins with. */
export async function lecturePreview(
  search: URLSearchParams,
  language: Locale,
): Promise<Pick<Metadata, 'openGraph' | 'twitter'>> {
  const reference = parseTourReference(search.get('tour') ?? '');
  const tour = reference?.kind === 'shipped' ? await findTour(reference.id, language) : null;
  if (tour === null) return {};
  const number = tourStepSchema.safeParse(search.get('step') ?? undefined).data;
  const step = number === undefined ? undefined : tour.steps[number - 1];
  const subject = { kind: 'tour', id: tour.id, step: step && number ? number : null } as const;
  const title = step ? `${tour.title}: ${step.title}` : tour.title;
  const picture = await linkPicture(subject, title, language);
  const { openGraph, twitter } = pictureMetadata(picture, language);
  const description = shortened(tour.summary);
  return {
    openGraph: { type: 'article', title, description, locale: language, ...openGraph },
    twitter,
  };
}
