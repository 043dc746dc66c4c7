import { claimsQuery } from '@/components/queries/claims-query';
import { landQuery } from '@/components/queries/land-query';
import { getQueryClient } from '@/components/queries/query-client';
import { searchQuery } from '@/components/queries/search-queries';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { LandTopology } from '@/lib/geo/land';
import type { Locale } from '@/lib/i18n/routing';
import { draftEvents, draftHandout, MOST_MAPS, type StepMaps } from '@/lib/lecture/handout/draft';
import { handoutOf, type Handout } from '@/lib/lecture/handout/handout';
import type { PresentedStep, PresentedTour } from '@/lib/lecture/presented-tour';

/** A tour with all that its files show: maps, events and who says so. */
export interface TakenTour {
  readonly handout: Handout;
  /** Of each step; null for a slide. */
  readonly maps: readonly (StepMaps | null)[];
  readonly land: LandTopology;
}

/** @throws where the server does not answer, and where `signal` says that nobody waits any more. */
export async function takenTour(
  tour: PresentedTour,
  record: RecordWithCubes,
  language: Locale,
  signal?: AbortSignal,
): Promise<TakenTour> {
  const client = getQueryClient();
  const land = await client.fetchQuery(landQuery());
  const matched = new Map<string, ReadonlySet<string>>();
  for (const { view } of tour.steps) {
    if (view.text === null || matched.has(view.text)) continue;
    const { eventIds } = await client.fetchQuery(searchQuery(view.text, language));
    matched.set(view.text, new Set(eventIds));
  }
  // In parts, so that the page answers in between, and because a draft has so many maps at most.
  const parts: readonly PresentedStep[][] = Array.from(
    { length: Math.ceil(tour.steps.length / MOST_MAPS) },
    (_, part) => tour.steps.slice(part * MOST_MAPS, (part + 1) * MOST_MAPS),
  );
  const drafts = [];
  for (const steps of parts) {
    signal?.throwIfAborted();
    drafts.push(draftHandout({ ...tour, steps }, record, (text) => matched.get(text) ?? null));
    await answerPage();
  }
  const listed = drafts.flatMap((draft) => draft.listed);
  const maps = drafts.flatMap((draft) => draft.maps);
  const summaries = new Map(record.summaries.map((summary) => [summary.id, summary]));
  const events = draftEvents({ maps, listed }, summaries);
  const claims = events.length === 0 ? {} : await client.fetchQuery(claimsQuery(events, language));
  signal?.throwIfAborted();
  const evidence = { summaries, claims: new Map(Object.entries(claims)) };
  return { handout: handoutOf(tour, listed, evidence), maps, land };
}

/** Lets the browser draw and hear what is pressed. */
export const answerPage = () => new Promise<void>((resolve) => void setTimeout(resolve));
