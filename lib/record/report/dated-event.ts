import type { EventEntry } from '@/lib/model/event-schema';
import { ownBounds } from '../event-bounds';

/** The first day that an event's date allows; the last where it is open before that; else null. */
export function dayOf(event: EventEntry): string | null {
  const { earliest, latest } = ownBounds(event);
  return earliest ?? latest;
}

/** `1990s`, or `undated`. */
export function decadeOf(event: EventEntry): string {
  const day = dayOf(event);
  return day === null ? 'undated' : `${day.slice(0, 3)}0s`;
}

/** By day, the undated last, and by id, so that the order never depends on the files. */
export function inOrder(events: readonly EventEntry[]): EventEntry[] {
  const keyed = events.map((event) => ({ event, key: `${dayOf(event) ?? '9999'} ${event.id}` }));
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ event }) => event);
}
