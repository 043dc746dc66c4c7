import type { EventSubjects } from '@/lib/filters/event-subjects';

export interface MatrixState {
  readonly id: string;
  /** Events that it shares with at least one other state. */
  readonly total: number;
}

export interface MeetingMatrix {
  /** Those that share most first; equal ones by id, so that a place in the order is no accident. */
  readonly states: readonly MatrixState[];
  /** `<id>.<id>` → events that have both among their states; no entry is none. */
  readonly counts: ReadonlyMap<string, number>;
  /** The highest count of any two, 0 when no two share an event. */
  readonly highest: number;
}

/** How often each two states are among the states of one event. */
export function meetingMatrix(events: readonly EventSubjects[]): MeetingMatrix {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string) => sums.set(key, (sums.get(key) ?? 0) + 1);
  for (const { states, dyads } of events) {
    for (const dyad of dyads) add(counts, dyad);
    if (dyads.size > 0) for (const state of states) add(totals, state);
  }
  const states = [...totals]
    .map(([id, total]) => ({ id, total }))
    .toSorted((one, other) => other.total - one.total || (one.id < other.id ? -1 : 1));
  return { states, counts, highest: Math.max(0, ...counts.values()) };
}
