import type { ReactNode } from 'react';
import { HandoutDocument } from '@/components/handout/handout-document';
import { HandoutFrame } from '@/components/handout/handout-frame';
import type { Imprint } from '@/components/handout/title-page';
import { LAND } from '@/components/static-map/land';
import type { Locale } from '@/lib/i18n/routing';
import { gapCutter } from '@/lib/lecture/handout/gaps';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { tourPage } from '@/lib/tours/tour-links';
import { draftedTour } from '../drafted-tour';
import { pageRecord } from '../page-record';

interface ShippedHandoutProps {
  readonly tour: AtlasTour;
  readonly language: Locale;
  readonly imprint: Omit<Imprint, 'path'>;
  readonly takeAlong: ReactNode;
}

/** The handout of a tour that ships: whole, before any script runs. */
export async function ShippedHandout({ tour, language, imprint, takeAlong }: ShippedHandoutProps) {
  const [{ handout, maps, names }, { places, actors }] = await Promise.all([
    draftedTour(tour, language),
    pageRecord(language),
  ]);
  const gaps = [...places.map(({ name }) => name), ...actors.map(({ shortName }) => shortName)];
  const page = tourPage(tour.id);
  return (
    <HandoutFrame title={tour.title} tourPage={page} hasGaps takeAlong={takeAlong}>
      <HandoutDocument
        handout={handout}
        maps={maps}
        land={LAND}
        names={names}
        imprint={{ ...imprint, path: `/${language}${page}` }}
        cut={gapCutter(gaps)}
      />
    </HandoutFrame>
  );
}
