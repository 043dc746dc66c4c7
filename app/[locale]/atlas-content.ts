import { mapContent } from '@/components/map/scene/map-content';
import { mapPlan } from '@/lib/arcs/map-plan';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findSources } from '@/lib/db/queries/find-sources';
import { corridorsInView } from '@/lib/filters/corridors-in-view';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import { cubesInView } from './cubes-in-view';
import { pageRecord } from './page-record';

/** What a view lets through, as its map draws it. */
export async function atlasContent(view: View, language: Locale) {
  const [inView, corridors, sources, { summaries, subjects, places }] = await Promise.all([
    cubesInView(view, language),
    findCorridors(language),
    findSources(),
    pageRecord(language),
  ]);
  const { shown, whole, matched, cubes } = inView;
  const lines = corridorsInView({ corridors, summaries, subjects, sources }, shown, matched);
  const plan = mapPlan(cubes, places, corridors, whole);
  const content = mapContent(plan, shown, null, { corridors, lines }, view.pairs ?? undefined);
  return { content, places };
}
