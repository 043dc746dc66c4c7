import { findClaims } from '@/lib/db/queries/find-claims';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findFlowRows } from '@/lib/db/queries/find-flow-rows';
import { findSources } from '@/lib/db/queries/find-sources';
import { subjectNames } from '@/lib/filters/subject-names';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { Locale } from '@/lib/i18n/routing';
import { draftHandout } from '@/lib/lecture/handout/draft';
import { handoutOf } from '@/lib/lecture/handout/handout';
import { presentedShippedTour } from '@/lib/lecture/presented-tour';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { pageRecord } from './page-record';

/** A tour that ships, with the maps of its steps and all that is cited for them. */
export async function draftedTour(tour: AtlasTour, language: Locale) {
  const [{ summaries, subjects, places, actors }, rows, corridors, sources, claims] =
    await Promise.all([
      pageRecord(language),
      findFlowRows(),
      findCorridors(language),
      findSources(),
      findClaims(language),
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
    claims,
  });
  const names = subjectNames({ places, actors, sources: [] }, language);
  return { handout, maps: draft.maps, names };
}
