import type { Locale } from '@/lib/i18n/routing';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import type { PresentedStep, PresentedTour } from '../presented-tour';
import type { Csl } from '@/lib/model/source-schema';
import type { StepEvents } from './step-events';

export interface HandoutSource {
  readonly id: string;
  readonly csl: Csl;
  /** Through the whole handout. */
  readonly number: number;
  /** Cited only for what the speaker's notes say, so left out with them. */
  readonly isOfNotes: boolean;
}

export interface HandoutCitation {
  readonly claim: ClaimDetail;
  /** Numbers of sources: whose word it is, and where that was read. */
  readonly source: number;
  readonly via: number | null;
}

export interface HandoutEvent {
  readonly number: number;
  readonly event: EventSummary;
  readonly isOfNotes: boolean;
  readonly citations: readonly HandoutCitation[];
}

export interface HandoutStep {
  readonly number: number;
  readonly step: PresentedStep;
  readonly events: readonly HandoutEvent[];
  /** By number. */
  readonly sources: readonly HandoutSource[];
}

export interface Handout {
  readonly title: string;
  /** Of the title, where it is not the page's. */
  readonly titleLanguage?: Locale | undefined;
  readonly summary: string;
  readonly steps: readonly HandoutStep[];
  /** Each once, by number: in the order in which they are first cited, those of the notes last. */
  readonly sources: readonly HandoutSource[];
}

export interface HandoutEvidence {
  readonly summaries: ReadonlyMap<string, EventSummary>;
  /** By id of the event. */
  readonly claims: ReadonlyMap<string, readonly ClaimDetail[]>;
}

type ListedEvent = Omit<HandoutEvent, 'citations'>;

/**
 * A tour as a document: the events of each step with what is cited for them.
 * @param listed the events of each step; one that the record does not have is left out.
 */
export function handoutOf(
  tour: PresentedTour,
  listed: readonly StepEvents[],
  { summaries, claims }: HandoutEvidence,
): Handout {
  const events = listed.map(({ text, notes }) =>
    [...text, ...notes].flatMap((id, index): ListedEvent[] => {
      const event = summaries.get(id);
      return event ? [{ number: index + 1, event, isOfNotes: index >= text.length }] : [];
    }),
  );
  const claimsOf = ({ event }: ListedEvent) => claims.get(event.id) ?? [];
  const inOrder = events.flat().toSorted((one, other) => +one.isOfNotes - +other.isOfNotes);
  const sources = new Map<string, HandoutSource>();
  for (const listedEvent of inOrder) {
    for (const { id, csl } of claimsOf(listedEvent).flatMap(sourcesOf)) {
      if (sources.has(id)) continue;
      const { isOfNotes } = listedEvent;
      sources.set(id, { id, csl, isOfNotes, number: sources.size + 1 });
    }
  }
  const numberOf = (id: string) => sources.get(id)!.number;
  return {
    title: tour.title,
    titleLanguage: tour.titleLanguage,
    summary: tour.summary,
    sources: [...sources.values()],
    steps: tour.steps.map((step, index) => ({
      number: index + 1,
      step,
      events: events[index]!.map((listedEvent) => ({
        ...listedEvent,
        citations: claimsOf(listedEvent).map((claim) => ({
          claim,
          source: numberOf(claim.source.id),
          via: claim.via && numberOf(claim.via.id),
        })),
      })),
      sources: stepSources(events[index]!, claimsOf, sources),
    })),
  };
}

const sourcesOf = ({ source, via }: ClaimDetail) => (via ? [source, via] : [source]);

function stepSources(
  events: readonly ListedEvent[],
  claimsOf: (event: ListedEvent) => readonly ClaimDetail[],
  sources: ReadonlyMap<string, HandoutSource>,
): HandoutSource[] {
  const cited = (listed: readonly ListedEvent[]) =>
    new Set(
      listed
        .flatMap(claimsOf)
        .flatMap(sourcesOf)
        .map(({ id }) => id),
    );
  const forText = cited(events.filter(({ isOfNotes }) => !isOfNotes));
  return [...cited(events)]
    .map((id) => ({ ...sources.get(id)!, isOfNotes: !forText.has(id) }))
    .toSorted((one, other) => one.number - other.number);
}
