import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { embeddedDatabase } from '@/lib/db/connect/database';
import { pgliteSession } from '@/lib/db/connect/sql-session';
import { findActors } from '@/lib/db/queries/find-actors';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findTour, findTours } from '@/lib/db/queries/find-tours';
import { migrate } from '@/lib/db/seed/migrate';
import { seedRecord } from '@/lib/db/seed/seed-record';
import { eventSubjects, type EventSubjects } from '@/lib/filters/event-subjects';
import { buildFlowCubes, type FlowCubes } from '@/lib/flows/flow-cubes';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { readRecord } from '@/lib/record/read-record';

/** What the atlas draws its maps of, and the tours. */
export interface MappedRecord {
  readonly cubes: FlowCubes;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly subjects: readonly EventSubjects[];
  readonly tours: readonly AtlasTour[];
}

const LANGUAGE = 'en';

/**
 * The record of `root`/data as the atlas receives it: seeded into a database in memory and read by
 * the atlas's own queries, so that nothing of it is worked out a second time here.
 */
export async function readMappedRecord(root: string): Promise<MappedRecord> {
  const record = await readRecord(path.join(root, 'data'));
  const pglite = await PGlite.create();
  const session = pgliteSession(pglite);
  await migrate(session, path.join(root, 'prisma', 'migrations'));
  await seedRecord(session, record);
  const database = embeddedDatabase({ pglite, close: () => pglite.close() });
  try {
    const places = await findPlaces(LANGUAGE, database);
    const actors = await findActors(LANGUAGE, database);
    const summaries = await findEventSummaries(LANGUAGE, database);
    const tours: AtlasTour[] = [];
    for (const { id } of await findTours(LANGUAGE, database)) {
      tours.push((await findTour(id, LANGUAGE, database))!);
    }
    return {
      cubes: buildFlowCubes(await findFlowTable(database)),
      places,
      corridors: await findCorridors(LANGUAGE, database),
      subjects: eventSubjects(summaries, actors, places),
      tours,
    };
  } finally {
    await database.close();
  }
}
