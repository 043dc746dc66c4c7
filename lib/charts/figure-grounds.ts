import type { EventAmount } from '@/lib/model/event-amount';
import type { EventSummary } from '@/lib/model/event-summary';
import { differingFigures } from './figure-doubt';
import type { StateTies } from './goods-direction';
import { figureId } from './trade-figures';

/** contested: its event is; differing: another figure gives another value of the same. */
export type FigureDoubt = 'contested' | 'differing';

/** What a figure rests on, and what speaks against it. */
export interface FigureGrounds {
  /** Ids of the source that gives it; of all sources of its event, where the figure names none. */
  readonly sourcesOf: (figure: EventAmount) => readonly string[];
  readonly doubtsOf: (figure: EventAmount) => readonly FigureDoubt[];
}

type GroundsOfEvent = Pick<EventSummary, 'id' | 'certainty' | 'sources'>;

export function figureGrounds(
  amounts: readonly EventAmount[],
  summaries: readonly GroundsOfEvent[],
  ties: StateTies,
): FigureGrounds {
  const events = new Map(summaries.map((summary) => [summary.id, summary]));
  const differing = differingFigures(amounts, ties);
  return {
    sourcesOf: ({ source, event }) =>
      source === null ? (events.get(event.id)?.sources ?? []) : [source],
    doubtsOf: (figure) => [
      ...(events.get(figure.event.id)?.certainty === 'contested' ? ['contested' as const] : []),
      ...(differing.has(figureId(figure)) ? ['differing' as const] : []),
    ],
  };
}
