import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../connect/database';
import { findClaims } from './find-claims';
import { findEvent } from './find-event';
import { engines, openSeeded } from '../testing/database-engines';
import { tinyRecord } from '../testing/tiny-record';

describe.each(engines)('claims on $name', (engine) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await openSeeded(engine, tinyRecord));
  });

  test('of every event at once are those of each by itself', async () => {
    const ids = tinyRecord.events.map(({ id }) => id);
    const claims = await findClaims('vi', database);
    expect([...claims.keys()].toSorted()).toEqual(ids.toSorted());
    for (const id of ids) {
      expect(claims.get(id)).toEqual((await findEvent(id, 'vi', database))!.claims);
    }
  });
});
