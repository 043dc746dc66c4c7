import type { EventEntry } from '@/lib/model/event-schema';
import type { RelationKind } from '@/lib/model/vocabulary';
import type { Csl, Source } from '@/lib/model/source-schema';
import { edtfBounds, type DateBounds } from '@/lib/time/edtf';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** Relations by which the event that carries them comes after the other one, or before it. */
const COMES: Partial<Record<RelationKind, 'after' | 'before'>> = {
  answers: 'after',
  follows: 'after',
  commemorates: 'after',
  'led-to': 'before',
};

/**
 * Dates that contradict each other. (That no EDTF date ends before it begins is the schema's.) A
 * source's impossible access date is stored where it stands, in `citedIn`, and not repeated in CSL.
 */
export function checkDates({ events, sources }: Pick<ReadEntries, 'events' | 'sources'>) {
  const whens = new Map(
    events.flatMap(({ value }) =>
      // What was only considered or planned can be answered before the day it was meant for.
      value.date === null || value.status !== 'occurred'
        ? []
        : [[value.id, edtfBounds(value.date)] as const],
    ),
  );
  return [
    ...events.flatMap((entry) => orderProblems(entry, whens)),
    ...sources.flatMap(cslProblems),
  ];
}

function orderProblems(
  entry: ReadEntry<EventEntry>,
  whens: ReadonlyMap<string, DateBounds>,
): RecordProblem[] {
  const when = whens.get(entry.value.id);
  return entry.value.related.flatMap(({ event, relation }, index) => {
    const other = whens.get(event);
    const comes = COMES[relation];
    if (when === undefined || other === undefined || comes === undefined) return [];
    const [earlier, later] = comes === 'after' ? [other, when] : [when, other];
    if (earlier.earliest === null || later.latest === null) return [];
    if (earlier.earliest <= later.latest) return [];
    const message = `"${relation}" needs it to come ${comes} "${event}", and by their dates it cannot`;
    return [problemAt(entry, `related.${index}`, message)];
  });
}

type DateParts = readonly number[];

function cslProblems(entry: ReadEntry<Source>): RecordProblem[] {
  const issued = partsOf(entry.value.csl.issued);
  const accessed = partsOf(entry.value.csl.accessed);
  const problems = Object.entries({ issued, accessed }).flatMap(([name, parts]) =>
    parts === undefined || isCalendarDate(parts)
      ? []
      : [problemAt(entry, `csl.${name}`, `${parts.join('-')} is not a day of the calendar`)],
  );
  if (issued !== undefined && accessed !== undefined && isBefore(accessed, issued)) {
    problems.push(problemAt(entry, 'csl.accessed', 'accessed before it was issued'));
  }
  return problems;
}

const partsOf = (date: Csl['issued']): DateParts | undefined => date?.['date-parts'][0];

function isCalendarDate([year = 0, month = 1, day = 1]: DateParts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** By the parts that both have: June 2025 is not before 2025. */
function isBefore(one: DateParts, other: DateParts): boolean {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index !== -1 && (one[index] ?? 0) < (other[index] ?? -Infinity);
}
