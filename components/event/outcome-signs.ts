import type { EventOutcome } from '@/lib/model/outcome';

/**
 * How the end of a line tells what became of it, besides that a hollow line did not come about. From
 * what went there over what is less and less settled to what was refused or called off.
 */
export const OUTCOME_SIGNS = {
  occurred: { shape: 'arrowhead', filled: true },
  unrealised: { shape: 'arrowhead', filled: false },
  planned: { shape: 'angle', filled: true },
  proposed: { shape: 'dot', filled: true },
  considered: { shape: 'dot', filled: false },
  declined: { shape: 'bar', filled: true },
  cancelled: { shape: 'cross', filled: true },
} as const satisfies Record<EventOutcome, { shape: HeadShape; filled: boolean }>;

export type HeadShape = 'arrowhead' | 'angle' | 'dot' | 'bar' | 'cross';
