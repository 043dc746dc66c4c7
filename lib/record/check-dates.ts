import type { EventEntry } from '@/lib/model/event-schema';
import type { RelationKind } from '@/lib/model/vocabulary';
import type { Csl, Source } from '@/lib/model/source-schema';
import { edtfBounds, type DateBounds } from '@/lib/time/edtf';
import { boundsByContent } from './event-bounds';
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
export function checkDates({
  actors,
  events,
  sources,
}: Pick<ReadEntries, 'actors' | 'events' | 'sources'>): RecordProblem[] {
  const boundsOf = boundsByContent(actors.map(({ value }) => value));
  const whens = new Map(
    events.flatMap(({ value }) =>
      value.date === null
        ? []
        : [[value.id, { ...boundsOf(value), occurred: value.status === 'occurred' }] as const],
    ),
  );
  return [
    ...events.flatMap((entry) => boundProblems(entry, boundsOf(entry.value))),
    ...events.flatMap((entry) => orderProblems(entry, whens)),
    ...sources.flatMap(cslProblems),
  ];
}

/**
 * A beginning that nobody dates has a bound all the same: else the event would be possible in every
 * year of the record. And what bounds a date is within it, and says why.
 */
function boundProblems(entry: ReadEntry<EventEntry>, bounds: DateBounds): RecordProblem[] {
  const { date, dateNote } = entry.value;
  const given = (['notBefore', 'notAfter'] as const).filter(
    (field) => entry.value[field] !== undefined,
  );
  if (date === null) {
    return given.map((field) => problemAt(entry, field, 'an undated event has no bounds'));
  }
  if (bounds.earliest === null) {
    const message = `nothing says when "${date}" may first have been: give \`notBefore\``;
    return [problemAt(entry, 'date', message)];
  }
  const own = edtfBounds(date);
  const narrowed = {
    notBefore: bounds.earliest !== own.earliest,
    notAfter: bounds.latest !== own.latest,
  };
  const isInOrder = bounds.latest === null || bounds.earliest <= bounds.latest;
  return given.flatMap((field) => [
    ...(dateNote === undefined
      ? [problemAt(entry, 'dateNote', `says nothing of why there is a \`${field}\``)]
      : []),
    ...(narrowed[field] ? [] : [problemAt(entry, field, `says no more than "${date}"`)]),
    ...(isInOrder ? [] : [problemAt(entry, field, `leaves no day of "${date}"`)]),
  ]);
}

function orderProblems(
  entry: ReadEntry<EventEntry>,
  whens: ReadonlyMap<string, DateBounds & { readonly occurred: boolean }>,
): RecordProblem[] {
  const when = whens.get(entry.value.id);
  return entry.value.related.flatMap(({ event, relation }, index) => {
    const other = whens.get(event);
    if (when === undefined || other === undefined) return [];
    if (relation === 'part-of') return wholeProblems(entry, index, when, other);
    const comes = COMES[relation];
    if (comes === undefined) return [];
    const [earlier, later] = comes === 'after' ? [other, when] : [when, other];
    // What was only considered or planned can be answered before the day it was meant for. It cannot
    // itself follow what came after that day.
    if (!earlier.occurred || earlier.earliest === null || later.latest === null) return [];
    if (earlier.earliest <= later.latest) return [];
    const message = `"${relation}" needs it to come ${comes} "${event}", and by their dates it cannot`;
    return [problemAt(entry, `related.${index}`, message)];
  });
}

/** A part is not before its whole begins, nor after it ends. */
function wholeProblems(
  entry: ReadEntry<EventEntry>,
  index: number,
  part: DateBounds,
  whole: DateBounds,
): RecordProblem[] {
  const isAfter = (one: string | null, other: string | null) =>
    one !== null && other !== null && one > other;
  if (!isAfter(part.earliest, whole.latest) && !isAfter(whole.earliest, part.latest)) return [];
  const message = `is no part of "${entry.value.related[index]?.event}", which was at another time`;
  return [problemAt(entry, `related.${index}`, message)];
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
