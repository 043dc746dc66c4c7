import { embeddedEngine, postgresEngine } from '../../lib/db/testing/fault-targets';
import { meetKills } from '../../lib/db/testing/meet-kills';
import { startThrowAwayPostgres } from '../../lib/db/testing/throw-away-postgres';
import { meet } from './meet';

// 34 of each of three works on each of two databases: 204 kills.
await meet(34, async ({ folder, roots, times, random, print }) => {
  await meetKills(embeddedEngine(folder), roots, times, random, print);
  const postgres = await startThrowAwayPostgres();
  if (!postgres) return console.log('NOT TRIED ON A REAL POSTGRES: none was found.');
  try {
    await meetKills(postgresEngine(postgres.url), roots, times, random, print);
  } finally {
    await postgres.stop();
  }
});
