import { stringify } from 'yaml';
import type { z } from 'zod';
import { readEntries, type ReadEntry } from './read-entries';
import { SCHEMAS, type Kind, type ReadEntries } from './record-entries';
import { describeProblem, InvalidRecordError, type RecordProblem } from './record-problem';

type Written = Readonly<Record<string, unknown>>;

/** Entries as if they had been read from `data/<kind>/test.yaml`. */
export function entriesOf(written: Partial<Record<Kind, readonly Written[]>>): ReadEntries {
  const read = <Schema extends z.ZodType>(
    kind: Kind,
    schema: Schema,
  ): ReadEntry<z.infer<Schema>>[] => {
    const text = stringify(written[kind] ?? []);
    const { entries, problems } = readEntries(`data/${kind}/test.yaml`, text, schema);
    if (problems.length > 0) throw new InvalidRecordError(problems);
    return entries;
  };
  return {
    places: read('places', SCHEMAS.places),
    actors: read('actors', SCHEMAS.actors),
    sources: read('sources', SCHEMAS.sources),
    events: read('events', SCHEMAS.events),
    corridors: read('corridors', SCHEMAS.corridors),
    tours: read('tours', SCHEMAS.tours),
  };
}

export const both = (text: string) => ({ en: text, vi: `${text} (vi)` });

/** An event of `id`, valid but for what is said otherwise; dates and legs rest on what is stated. */
export const event = (
  id: string,
  { legs = [{ from: 'here', to: 'there' }], date = '2013-10', ...fields }: EventFields = {},
): Written => ({
  id,
  family: 'visit',
  type: 'delegation',
  kind: 'act',
  date,
  ...(date === null ? {} : { dateBasis: 'stated' }),
  title: both('A visit'),
  summary: both('They went.'),
  legs: legs.map((leg) => ({ basis: 'stated', ...leg })),
  claims: [{ source: 'article' }],
  ...fields,
});

type EventFields = Written & { readonly legs?: readonly object[]; readonly date?: string | null };

export const place = (id: string, fields: Written = {}): Written => ({
  id,
  kind: 'capital',
  names: [{ language: 'en', text: id }],
  longitude: 106.9,
  latitude: 47.9,
  country: 'MN',
  ...fields,
});

export const actor = (id: string, fields: Written = {}): Written => ({
  id,
  kind: 'person',
  names: [{ language: 'en', text: id }],
  ...fields,
});

export const source = (id: string, fields: Written = {}): Written => ({
  id,
  csl: { type: 'book', title: id },
  ...fields,
});

/** A tour of six steps that rest on `eventId`, the first of them as said otherwise. */
export const tour = (id: string, eventId: string, firstStep: Written = {}): Written => ({
  id,
  title: both('A tour'),
  summary: both('Six steps.'),
  steps: Array.from({ length: 6 }, (_, index) => ({
    title: both('A step'),
    text: [{ ...both('They went.'), events: [eventId] }],
    cue: both('Ask who went.'),
    view: '',
    ...(index === 0 ? firstStep : {}),
  })),
});

/** `entry › field: message`, which is what a test is about. */
export const told = (problems: readonly RecordProblem[]) =>
  problems.map((problem) => describeProblem(problem).replace(/^\S+ › /, ''));
