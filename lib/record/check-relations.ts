import type { EventEntry } from '@/lib/model/event-schema';
import type { RelationKind } from '@/lib/model/vocabulary';
import type { ReadEntry } from './read-entries';
import { problemAt, type RecordProblem } from './record-problem';

type EventRead = ReadEntry<EventEntry>;

/** Events related to themselves, pairs stated twice, and parts that contain themselves. */
export function checkRelations(events: readonly EventRead[]): RecordProblem[] {
  return [...doubledProblems(events), ...cycleProblems(events)];
}

function doubledProblems(events: readonly EventRead[]): RecordProblem[] {
  const stated = new Map<string, string>();
  const problems: RecordProblem[] = [];
  for (const entry of events) {
    const { id, related } = entry.value;
    related.forEach(({ event, relation }, index) => {
      const field = `related.${index}`;
      if (event === id) {
        problems.push(problemAt(entry, field, 'an event is not related to itself'));
        return;
      }
      const statement = statementOf(id, relation, event);
      const first = stated.get(statement);
      if (first === undefined) stated.set(statement, id);
      else problems.push(problemAt(entry, field, `this is already stated by "${first}"`));
    });
  }
  return problems;
}

/**
 * The same for every wording of one fact. The interface shows a relation from both of its ends, so
 * "a contradicts b" and "b contradicts a", or "a led to b" and "b follows a", would be there twice.
 */
function statementOf(from: string, relation: RelationKind, to: string): string {
  if (relation === 'contradicts') return `contradicts ${[from, to].toSorted().join(' ')}`;
  return relation === 'led-to' ? `follows ${to} ${from}` : `${relation} ${from} ${to}`;
}

/** An event that is part of itself by way of others would never end for who walks up the whole. */
function cycleProblems(events: readonly EventRead[]): RecordProblem[] {
  const wholes = new Map(
    events.map(({ value }) => [
      value.id,
      value.related
        // One that is directly a part of itself is reported as related to itself.
        .filter(({ event, relation }) => relation === 'part-of' && event !== value.id)
        .map(({ event }) => event),
    ]),
  );
  const containsItself = (id: string) => {
    const seen = new Set<string>();
    const open = [...(wholes.get(id) ?? [])];
    for (let whole = open.pop(); whole !== undefined; whole = open.pop()) {
      if (whole === id) return true;
      if (seen.has(whole)) continue;
      seen.add(whole);
      open.push(...(wholes.get(whole) ?? []));
    }
    return false;
  };
  return events
    .filter(({ value }) => containsItself(value.id))
    .map((entry) => problemAt(entry, 'related', 'this event is part of itself, by way of others'));
}
