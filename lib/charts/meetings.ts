import type { EventSummary } from '@/lib/model/event-summary';
import type { EventType } from '@/lib/model/vocabulary';

/**
 * Types in which people of two states are in one room. A posting and a transit are stays in a
 * country, a venue that is offered is no meeting yet, and good offices carry words.
 */
const MEETINGS: ReadonlySet<EventType> = new Set<EventType>([
  'state-visit',
  'official-visit',
  'unranked-visit',
  'delegation',
  'study-mission',
  'summit',
  'bilateral-meeting',
  'talks',
  'hosted-summit',
  'hosted-talks',
  'forum',
]);

/** Whether people of two states met: what was only planned, proposed or declined was no meeting. */
export function isMeeting({ type, status }: Pick<EventSummary, 'type' | 'status'>): boolean {
  return status === 'occurred' && MEETINGS.has(type);
}
