import type { EventEntry } from '@/lib/model/event-schema';
import { KINDS_OF_TYPES, kindsWithoutOccurring } from '@/lib/model/kinds-of-types';
import type { ReadEntry } from './read-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** Events whose kind is none that their type can have, such as a visit that is an assessment. */
export function checkKinds(events: readonly ReadEntry<EventEntry>[]): RecordProblem[] {
  return events.flatMap((entry) => {
    const { kind, type, status } = entry.value;
    const kinds = status === 'occurred' ? KINDS_OF_TYPES[type] : kindsWithoutOccurring(type);
    if (kinds.includes(kind)) return [];
    const expected = kinds.join(', ');
    return [problemAt(entry, 'kind', `"${type}" that is ${status} is one of: ${expected}`)];
  });
}
