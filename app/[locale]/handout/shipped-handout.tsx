import { HandoutDocument } from '@/components/handout/handout-document';
import { HandoutFrame } from '@/components/handout/handout-frame';
import type { Imprint } from '@/components/handout/title-page';
import { LAND } from '@/components/static-map/land';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { tourPage } from '@/lib/tours/tour-links';
import { draftedTour } from '../drafted-tour';

interface ShippedHandoutProps {
  readonly tour: AtlasTour;
  readonly language: Locale;
  readonly imprint: Omit<Imprint, 'address'>;
}

/** The handout of a tour that ships: whole, before any script runs. */
export async function ShippedHandout({ tour, language, imprint }: ShippedHandoutProps) {
  const { handout, maps, names } = await draftedTour(tour, language);
  const page = tourPage(tour.id);
  return (
    <HandoutFrame title={tour.title} tourPage={page}>
      <HandoutDocument
        handout={handout}
        maps={maps}
        land={LAND}
        names={names}
        imprint={{ ...imprint, address: `${imprint.atlas}/${language}${page}` }}
      />
    </HandoutFrame>
  );
}
