import { getQueryClient } from '@/components/queries/query-client';
import { wholeToursQuery } from '@/components/queries/tour-queries';
import { ownToursQuery } from '@/components/tours/own-tour-queries';
import type { Locale } from '@/lib/i18n/routing';
import { presentedOwnTour, presentedShippedTour } from '@/lib/lecture/presented-tour';
import { serialiseTourReference } from '@/lib/tours/tour-reference';
import type { FolderTour } from './lecture-folder';

/** Every tour that ships, then the reader's own with a step at least; and how many of those cannot be read. */
export async function gatherTours(
  language: Locale,
): Promise<{ readonly tours: FolderTour[]; readonly unread: number }> {
  const client = getQueryClient();
  const [shipped, own] = await Promise.all([
    client.fetchQuery(wholeToursQuery(language)),
    client.fetchQuery(ownToursQuery()),
  ]);
  const read = own.tours.flatMap((stored) => (stored.read.ok ? [stored.read.tour] : []));
  return {
    tours: [
      ...shipped.map((tour) => ({
        reference: serialiseTourReference({ kind: 'shipped', id: tour.id }),
        tour: presentedShippedTour(tour),
        source: null,
      })),
      ...read
        .filter(({ steps }) => steps.length > 0)
        .map((tour) => ({
          reference: serialiseTourReference({ kind: 'own', id: tour.id }),
          tour: presentedOwnTour(tour, language),
          source: tour,
        })),
    ],
    unread: own.tours.length - read.length,
  };
}
