import { happenedYears } from '@/lib/catalogue/record-extent';
import { documentsAmong, type BibliographyEntry } from '@/lib/citations/bibliography';
import type { EventSummary } from '@/lib/model/event-summary';
import { isSaid } from '@/lib/model/vocabulary';
import { groupBy } from '@/lib/text/group-by';
import { headingYear } from '@/lib/time/date-words';

type CountedEvent = Pick<
  EventSummary,
  'kind' | 'status' | 'certainty' | 'earliest' | 'latest' | 'sources'
>;
type CitedDocument = Pick<BibliographyEntry, 'id' | 'csl' | 'document'>;

export interface DocumentCoverage<Entry> {
  readonly entry: Entry;
  /** Events with a claim that was read in the document. */
  readonly events: number;
  /** Those of them that no other document tells of. */
  readonly alone: number;
}

export interface DecadeCoverage {
  /** Its first year; null is the undated. */
  readonly decade: number | null;
  /** Acts and states. */
  readonly done: number;
  /** Assessments, proposals and publications. */
  readonly said: number;
}

export interface RecordCoverage<Entry> {
  readonly events: number;
  readonly inferred: number;
  readonly contested: number;
  /** In the order of their numbers. */
  readonly documents: readonly DocumentCoverage<Entry>[];
  /** Events that several documents tell of. */
  readonly shared: number;
  /** Events that none of them tells of. */
  readonly supplement: number;
  /** From the first to the last, the empty ones too. */
  readonly decades: readonly DecadeCoverage[];
  readonly undated: DecadeCoverage;
  /** The first and the last year in which something that took place begins; null where there is none. */
  readonly years: readonly [number, number] | null;
  /** Years between these two in which nothing begins. */
  readonly emptyYears: number;
  /** The year in which most begins, and how many of the documents are of that year; null where nothing has a date. */
  readonly densest: {
    readonly year: number;
    readonly events: number;
    readonly documents: number;
  } | null;
}

/**
 * Where the record is dense and where it is thin. An event counts in the year in which it may first
 * have begun, as in every list.
 */
export function recordCoverage<Entry extends CitedDocument>(
  events: readonly CountedEvent[],
  bibliography: readonly Entry[],
): RecordCoverage<Entry> {
  const documents = documentsAmong(bibliography);
  const ids = new Set(documents.map(({ id }) => id));
  const documentsOf = events.map(({ sources }) => sources.filter((id) => ids.has(id)));
  const byYear = groupBy(events, headingYear);
  const years = happenedYears(events);
  return {
    events: events.length,
    inferred: events.filter(({ certainty }) => certainty === 'inferred').length,
    contested: events.filter(({ certainty }) => certainty === 'contested').length,
    documents: documents.map((entry) => {
      const telling = documentsOf.filter((of) => of.includes(entry.id));
      return {
        entry,
        events: telling.length,
        alone: telling.filter((of) => of.length === 1).length,
      };
    }),
    shared: documentsOf.filter((of) => of.length > 1).length,
    supplement: documentsOf.filter((of) => of.length === 0).length,
    decades: decadesOf(byYear),
    undated: decadeOf(null, byYear.get(null) ?? []),
    years,
    emptyYears: years === null ? 0 : yearsFrom(...years).filter((year) => !byYear.has(year)).length,
    densest: densestOf(byYear, documents),
  };
}

type ByYear = ReadonlyMap<number | null, readonly CountedEvent[]>;

const yearsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function decadeOf(decade: number | null, events: readonly CountedEvent[]): DecadeCoverage {
  const said = events.filter(({ kind }) => isSaid(kind)).length;
  return { decade, done: events.length - said, said };
}

function decadesOf(byYear: ByYear): DecadeCoverage[] {
  const dated = [...byYear.keys()].filter((year) => year !== null);
  if (dated.length === 0) return [];
  const [first, last] = [Math.min(...dated), Math.max(...dated)].map((year) =>
    Math.floor(year / 10),
  );
  return yearsFrom(first!, last!).map((tenth) =>
    decadeOf(
      10 * tenth,
      yearsFrom(10 * tenth, 10 * tenth + 9).flatMap((year) => byYear.get(year) ?? []),
    ),
  );
}

function densestOf(byYear: ByYear, documents: readonly CitedDocument[]) {
  const [densest] = [...byYear]
    .flatMap(([year, events]) => (year === null ? [] : [{ year, events: events.length }]))
    .toSorted((one, other) => other.events - one.events || one.year - other.year);
  if (!densest) return null;
  const ofYear = documents.filter(
    ({ csl }) => csl.issued?.['date-parts'][0][0] === densest.year,
  ).length;
  return { ...densest, documents: ofYear };
}
