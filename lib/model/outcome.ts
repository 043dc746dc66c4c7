import type { Status } from './vocabulary';

/** What became of one event, or of several: `unrealised` where none came about, for unlike reasons. */
export const OUTCOMES = [
  'occurred',
  'planned',
  'proposed',
  'considered',
  'declined',
  'cancelled',
  'unrealised',
] as const satisfies readonly (Status | 'unrealised')[];
export type EventOutcome = (typeof OUTCOMES)[number];

/** One that came about is enough for several to have come about. */
export function commonOutcome(outcomes: Iterable<EventOutcome>): EventOutcome {
  const all = new Set(outcomes);
  if (all.has('occurred')) return 'occurred';
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : 'unrealised';
}
