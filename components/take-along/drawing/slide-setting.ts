import { claimsQuery } from '@/components/queries/claims-query';
import { getQueryClient } from '@/components/queries/query-client';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import { citedSources, type CitedSource } from '@/lib/lecture/cited-sources';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { tourEvents } from '@/lib/lecture/tour-events';
import { reachableAddress } from '@/lib/routes/reachable-address';
import type { TakeAlongImprint } from '../take-along-section';

/** What slides show that is not of their step. */
export interface SlideSetting {
  /** Of the whole tour. */
  readonly sources: readonly CitedSource[];
  /** Where others can open the tour, or else the atlas; null where nobody but this computer could. */
  readonly address: { readonly kind: 'tour' | 'atlas'; readonly address: string } | null;
}

export const NO_SETTING: SlideSetting = { sources: [], address: null };

export interface SettingOf {
  readonly tour: Pick<PresentedTour, 'steps'>;
  readonly record: Pick<RecordWithCubes, 'summaries'>;
  readonly language: Locale;
  readonly imprint: Pick<TakeAlongImprint, 'site' | 'path'>;
}

/** Asks the server only where a slide of the tour names its sources. @throws where it does not answer. */
export async function slideSetting({
  tour,
  record,
  language,
  imprint: { site, path },
}: SettingOf): Promise<SlideSetting> {
  const address = reachableAddress(
    { site, origin: window.location.origin },
    path ?? `/${language}`,
  );
  return {
    sources: await sourcesOfTour(tour, record, language),
    address: address === null ? null : { kind: path === null ? 'atlas' : 'tour', address },
  };
}

async function sourcesOfTour(
  tour: SettingOf['tour'],
  { summaries }: SettingOf['record'],
  language: Locale,
): Promise<readonly CitedSource[]> {
  if (!tour.steps.some(({ slide }) => slide?.kind === 'end' && slide.hasSources)) return [];
  const known = new Set(summaries.map(({ id }) => id));
  const events = tourEvents(tour).filter((id) => known.has(id));
  if (events.length === 0) return [];
  const claims = await getQueryClient().fetchQuery(claimsQuery(events, language));
  return citedSources(events, claims);
}
