import fc from 'fast-check';
import type { Json, ReleaseEntries, ReleaseEntry } from './release-schema';
import { emptyEntries } from './release-text';

const fieldArbitrary: fc.Arbitrary<Json> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ en: fc.string(), vi: fc.string() }, { noNullPrototype: true }),
  fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
);

/** Few names, so that entries and fields of two releases meet. */
const entriesArbitrary = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('one', 'two', 'three', 'four'),
    fields: fc.dictionary(fc.constantFrom('title', 'note', 'claims', 'date'), fieldArbitrary, {
      noNullPrototype: true,
    }),
  }),
  { selector: ({ id }) => id },
);

const asEntries = (written: readonly { id: string; fields: Record<string, Json> }[]) =>
  written.map(({ id, fields }): ReleaseEntry => ({ ...fields, id }));

export const releaseArbitrary: fc.Arbitrary<ReleaseEntries> = fc
  .record({ events: entriesArbitrary, places: entriesArbitrary })
  .map(({ events, places }) =>
    releaseWith({ events: asEntries(events), places: asEntries(places) }),
  );

/** A release of these entries and no others. */
export const releaseWith = (entries: Partial<ReleaseEntries>): ReleaseEntries => ({
  ...emptyEntries(),
  ...entries,
});
