import type { EventEntry } from '@/lib/model/event-schema';
import { wholeYear } from '@/lib/time/whole-year';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/**
 * A figure names the source that gives it, and that is one of the sources of its event. A figure of
 * trade for a year always does where its event has several: two reporters count the same trade
 * differently, so that a point in a chart is worth no more than the source that it leads to.
 */
export function checkAmounts({ events }: Pick<ReadEntries, 'events'>): RecordProblem[] {
  return events.flatMap((entry) => [...amountProblems(entry), ...placeholderProblems(entry)]);
}

/** Without a figure an amount says at least of what, or why: else it says nothing. */
function placeholderProblems(entry: ReadEntry<EventEntry>): RecordProblem[] {
  return entry.value.amounts.flatMap(({ value, note, commodity }, index) =>
    value !== null || note !== undefined || commodity !== undefined
      ? []
      : [problemAt(entry, `amounts.${index}`, 'neither figure, commodity nor note: leave it out')],
  );
}

function amountProblems(entry: ReadEntry<EventEntry>): RecordProblem[] {
  const { amounts, claims } = entry.value;
  const sources = new Set(claims.map((claim) => claim.source));
  return amounts.flatMap(({ source, flow, period }, index) => {
    const field = `amounts.${index}.source`;
    if (source !== undefined) {
      if (sources.has(source)) return [];
      return [problemAt(entry, field, `"${source}" is not the source of a claim of this event`)];
    }
    if (sources.size < 2 || flow === 'none' || wholeYear(period) === null) return [];
    const message = 'missing: trade of a year, and the claims of this event have several sources';
    return [problemAt(entry, field, message)];
  });
}
