import { HandoutDocument } from '@/components/handout/handout-document';
import { HandoutFrame } from '@/components/handout/handout-frame';
import type { Imprint } from '@/components/handout/title-page';
import { LAND } from '@/components/static-map/land';
import { findClaims } from '@/lib/db/queries/find-claims';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findFlowRows } from '@/lib/db/queries/find-flow-rows';
import { findSources } from '@/lib/db/queries/find-sources';
import { subjectNames } from '@/lib/filters/subject-names';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { draftHandout } from '@/lib/lecture/handout/draft';
import { handoutOf } from '@/lib/lecture/handout/handout';
import type { Locale } from '@/lib/i18n/routing';
import { presentedShippedTour } from '@/lib/lecture/presented-tour';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { tourPage } from '@/lib/tours/tour-links';
import { pageRecord } from '../page-record';

interface ShippedHandoutProps {
  readonly tour: AtlasTour;
  readonly language: Locale;
  readonly imprint: Omit<Imprint, 'address'>;
}

/** The handout of a tour that ships: whole, before any script runs. */
export async function ShippedHandout({ tour, language, imprint }: ShippedHandoutProps) {
  const [{ summaries, subjects, places, actors }, rows, corridors, sources] = await Promise.all([
    pageRecord(language),
    findFlowRows(),
    findCorridors(language),
    findSources(),
  ]);
  const cubes = buildFlowCubes(flowTableOfLegs(rows));
  const presented = presentedShippedTour(tour);
  // The search is not asked: no tour that ships restricts its views to words.
  const draft = draftHandout(
    presented,
    { cubes, summaries, subjects, places, corridors, sources },
    () => null,
  );
  const handout = handoutOf(presented, draft.listed, {
    summaries: new Map(summaries.map((summary) => [summary.id, summary])),
    claims: await findClaims(language),
  });
  const page = tourPage(tour.id);
  return (
    <HandoutFrame title={tour.title} tourPage={page}>
      <HandoutDocument
        handout={handout}
        maps={draft.maps}
        land={LAND}
        names={subjectNames({ places, actors, sources: [] }, language)}
        imprint={{ ...imprint, address: `${imprint.atlas}/${language}${page}` }}
      />
    </HandoutFrame>
  );
}
