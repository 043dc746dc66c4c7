import type { ActorDetail } from '@/lib/model/actor-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { wideningOf } from '@/lib/filters/event-subjects';
import { actorPage, dyadPage } from '@/lib/routes/page-links';
import { parseDyad } from '@/lib/view/dyad';
import { countedSubjects, type PageRecord } from './page-record';

const MOST_OTHERS = 18;

interface Counted {
  readonly href: string;
  readonly name: string;
  /** What the name is short for, or the same. */
  readonly fullName?: string;
  readonly count: number;
}

const busiestFirst = (one: Counted, other: Counted) =>
  other.count - one.count || (one.href < other.href ? -1 : 1);

/** The states that a state has events with, each by their pair's page. */
export function dyadsOfState(
  id: string,
  { subjects, actorName, shortActorName }: PageRecord,
): Counted[] {
  return [...countedSubjects(subjects, 'dyads')]
    .flatMap(([key, count]) => {
      const dyad = parseDyad(key);
      if (!dyad?.includes(id)) return [];
      const other = dyad[0] === id ? dyad[1] : dyad[0];
      const [name, fullName] = [shortActorName(other), actorName(other)];
      return [{ href: dyadPage(...dyad), name, fullName, count }];
    })
    .toSorted(busiestFirst);
}

/** Who is named in the same events, but for the actor itself and for who acts for it. */
export function othersOf(
  actor: ActorDetail,
  events: readonly EventSummary[],
  { actors, actorName }: PageRecord,
): Counted[] {
  const widened = wideningOf(actors);
  const counts = new Map<string, number>();
  for (const { actors: named } of events) {
    for (const id of named) {
      if (!widened(id).includes(actor.id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([id, count]) => ({ href: actorPage(id), name: actorName(id), count }))
    .toSorted(busiestFirst)
    .slice(0, MOST_OTHERS);
}
