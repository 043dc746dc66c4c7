import { z } from 'zod';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { CLAIM_ASPECTS, type ClaimAspect } from '@/lib/model/vocabulary';
import { slugSchema } from '@/lib/text/text-schema';

/** Of one event: what its sources say on one aspect, first the claims that its entry follows. */
interface DifferingClaims {
  readonly kind: 'claims';
  readonly event: EventSummary;
  readonly on: ClaimAspect;
  readonly followed: readonly ClaimDetail[];
  readonly differing: readonly ClaimDetail[];
}

export interface EventWithClaims {
  readonly event: EventSummary;
  readonly claims: readonly ClaimDetail[];
}

/** Two events that cannot both have been as their sources tell, the earlier first. */
interface ContradictingEvents {
  readonly kind: 'events';
  readonly pair: readonly [EventWithClaims, EventWithClaims];
}

export type Disagreement = DifferingClaims | ContradictingEvents;

interface DisagreementsOptions {
  /** In the order of time, which the answer keeps. */
  readonly summaries: readonly EventSummary[];
  readonly claims: ReadonlyMap<string, readonly ClaimDetail[]>;
  /** Pairs of ids of events, of which one contradicts the other. */
  readonly contradictions: readonly (readonly [string, string])[];
}

/** Every disagreement between the sources of events, in the order of time. */
export function disagreementsOf(options: DisagreementsOptions): Disagreement[] {
  const { summaries, claims, contradictions } = options;
  const rank = new Map(summaries.map(({ id }, index) => [id, index]));
  const laterOf = new Map<string, string[]>();
  for (const pair of contradictions) {
    const [earlier, later] = pair.toSorted((one, other) => rank.get(one)! - rank.get(other)!);
    laterOf.set(earlier!, [...(laterOf.get(earlier!) ?? []), later!]);
  }
  const withClaims = (event: EventSummary): EventWithClaims => ({
    event,
    claims: claims.get(event.id) ?? [],
  });
  return summaries.flatMap((event): Disagreement[] => [
    ...differingClaims(withClaims(event)),
    ...(laterOf.get(event.id) ?? []).map((later): ContradictingEvents => ({
      kind: 'events',
      pair: [withClaims(event), withClaims(summaries[rank.get(later)!]!)],
    })),
  ]);
}

function differingClaims({ event, claims }: EventWithClaims): DifferingClaims[] {
  const followed = claims.filter(({ stance }) => stance === 'supports');
  return event.differsOn.map((on) => ({
    kind: 'claims',
    event,
    on,
    followed,
    differing: claims.filter((claim) => claim.stance === 'differs' && claim.on === on),
  }));
}

/** What a disagreement is on: an aspect of one event, or two events as a whole. */
export const DISAGREEMENT_SUBJECTS = [...CLAIM_ASPECTS, 'events'] as const;
export type DisagreementSubject = (typeof DISAGREEMENT_SUBJECTS)[number];

export const subjectOf = (entry: Disagreement): DisagreementSubject =>
  entry.kind === 'claims' ? entry.on : 'events';

/** The same for as long as the entry is there: a link may lead to it. */
export const disagreementId = (entry: Disagreement): string =>
  entry.kind === 'claims'
    ? `${entry.event.id}.${entry.on}`
    : entry.pair.map(({ event }) => event.id).join('.');

/** Ids of the sources that speak on either side, or through which one that speaks is known. */
export function sourcesOf(entry: Disagreement): ReadonlySet<string> {
  const claims =
    entry.kind === 'claims'
      ? [...entry.followed, ...entry.differing]
      : entry.pair.flatMap((side) => side.claims);
  return new Set(claims.flatMap(({ source, via }) => (via ? [source.id, via.id] : [source.id])));
}

/**
 * What an address asks of the list. An empty field of a form is no restriction, and what cannot be
 * read is left out: a mistyped link still shows the list.
 */
export const disagreementQuerySchema = z.object({
  on: z.enum(DISAGREEMENT_SUBJECTS).nullable().catch(null),
  document: slugSchema.nullable().catch(null),
});
export type DisagreementQuery = z.infer<typeof disagreementQuerySchema>;

export function chosenDisagreements(
  entries: readonly Disagreement[],
  { on, document }: DisagreementQuery,
): Disagreement[] {
  return entries.filter(
    (entry) =>
      (on === null || subjectOf(entry) === on) &&
      (document === null || sourcesOf(entry).has(document)),
  );
}

/** The query as the search of an address; what restricts nothing is left out. */
export function disagreementSearch({ on, document }: DisagreementQuery): string {
  const search = new URLSearchParams();
  if (on !== null) search.set('on', on);
  if (document !== null) search.set('document', document);
  return search.size > 0 ? `?${search}` : '';
}
