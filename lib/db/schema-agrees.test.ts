import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ACTOR_KINDS } from '@/lib/model/actor-schema';
import { COURSE_BASES, SEGMENT_STATES, corridorSchema } from '@/lib/model/corridor-schema';
import { amountSchema } from '@/lib/model/event-schema';
import * as vocabulary from '@/lib/model/vocabulary';
import { PLACE_KINDS } from '@/lib/model/place-schema';
import { RECORD_LANGUAGES, nameSchema } from '@/lib/text/text-schema';
import { TOUR_PACES } from '@/lib/model/tour-pace';
import { TOUR_PARTS } from '@/lib/model/tour-schema';
import { migrate } from './seed/migrate';
import { pgliteSession } from './connect/sql-session';
import { schemaEngine } from './testing/schema-engine';

let pglite: PGlite;
beforeAll(async () => {
  pglite = await PGlite.create();
  await migrate(pgliteSession(pglite), 'prisma/migrations');
}, 120_000);
afterAll(() => pglite.close());

test("Prisma's engine finds nothing to do after our migrations, and its schema in the database", async () => {
  const engine = await schemaEngine(pglite);
  expect(await engine.diagnose()).toBeNull();
  expect(await engine.deploy()).toEqual([]);
  expect(await engine.difference()).toContain('No difference detected');
});

test("our migrations find nothing to do after Prisma's engine", async () => {
  const other = await PGlite.create();
  const engine = await schemaEngine(other);
  expect(await engine.deploy()).not.toEqual([]);
  expect(await migrate(pgliteSession(other), 'prisma/migrations')).toEqual([]);
  await other.close();
}, 120_000);

const amount = amountSchema.shape;
const enums: Readonly<Record<string, readonly string[]>> = {
  place_kind: PLACE_KINDS,
  actor_kind: ACTOR_KINDS,
  name_kind: nameSchema.shape.kind.unwrap().options,
  language: RECORD_LANGUAGES,
  family: vocabulary.FAMILIES,
  event_kind: vocabulary.EVENT_KINDS,
  basis: vocabulary.BASES,
  event_status: vocabulary.STATUSES,
  certainty: vocabulary.CERTAINTIES,
  participant_role: vocabulary.PARTICIPANT_ROLES,
  claim_stance: vocabulary.CLAIM_STANCES,
  claim_aspect: vocabulary.CLAIM_ASPECTS,
  relation_kind: vocabulary.RELATION_KINDS,
  amount_measure: amount.measure.options,
  amount_qualifier: amount.qualifier.unwrap().options,
  amount_flow: amount.flow.unwrap().options,
  corridor_kind: corridorSchema.shape.kind.options,
  course_basis: COURSE_BASES,
  corridor_status: corridorSchema.shape.status.options,
  segment_state_kind: SEGMENT_STATES,
  tour_part: TOUR_PARTS,
  tour_pace: TOUR_PACES,
};

test('the enums of the database are those of the data files', async () => {
  const { rows } = await pglite.query(
    `select typname as name, json_agg(enumlabel order by enumsortorder) as labels
     from pg_enum join pg_type on pg_type.oid = enumtypid group by typname`,
  );
  const labels = z.array(z.object({ name: z.string(), labels: z.array(z.string()) })).parse(rows);
  expect(Object.fromEntries(labels.map((row) => [row.name, row.labels]))).toEqual(enums);
});

test('the types of events are those of the data files, in the same families', async () => {
  const { rows } = await pglite.query(
    `select json_object_agg(family, types) as types
     from (select family, json_agg(type order by type) as types from event_type group by family) as by_family`,
  );
  const families = Object.entries(vocabulary.TYPES_BY_FAMILY);
  const sorted = families.map(([family, types]) => [family, [...types].toSorted()]);
  expect(rows).toEqual([{ types: Object.fromEntries(sorted) }]);
});
