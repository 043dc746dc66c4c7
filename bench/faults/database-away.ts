import { strict as assert } from 'node:assert';
import pg from 'pg';
import { takeAllConnections } from '../../lib/db/testing/take-all-connections';
import { startThrowAwayPostgres } from '../../lib/db/testing/throw-away-postgres';
import { end, runCommand, start } from '../../scripts/setup/child-process.mjs';
import { prepareDatabase } from '../../scripts/setup/database.mjs';
import { freeLoopbackPort } from '../../scripts/setup/port.mjs';
import { buildApplication, SERVER } from '../../scripts/setup/production-build.mjs';
import { askedWhile, untilHealthy, untilListening, type Counts } from './asked-while';

/** How often each fault comes, each time with pages that nobody has opened yet. */
const ROUNDS = Number(process.argv[2] ?? 3);
const KEPT = [
  '/en',
  '/vi/events',
  '/en/places/ulaanbaatar',
  '/api/v1/events',
  '/api/v1/flows',
  '/sitemap.xml',
];
const PAGES_A_ROUND = 6;

const SETTINGS = {
  DATABASE_POOL_SIZE: '2',
  DATABASE_CONNECT_TIMEOUT_MS: '1000',
  DATABASE_STATEMENT_TIMEOUT_MS: '2000',
  LOG_LEVEL: 'silent',
};

const APPLICATION = `application_name = 'third-neighbor'`;

/** The production server on a Postgres of its own, while that fails in each way that it can. */
async function run(): Promise<void> {
  await buildApplication();
  const postgres = await startThrowAwayPostgres(['max_connections=12']);
  if (!postgres) throw new Error('There is no PostgreSQL server on this machine.');
  await prepareDatabase({ DATABASE_URL: postgres.url });
  const admin = async (statement: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    return (await client.query(statement).finally(() => client.end())).rows;
  };
  let others: pg.Client[] = [];

  interface Fault {
    readonly begin: () => Promise<void>;
    readonly finish: () => Promise<void>;
    /** Whether what was never read can be read all the same. */
    readonly isHarmless?: boolean;
  }
  const faults: Readonly<Record<string, Fault>> = {
    'stopped and started': { begin: postgres.goDown, finish: postgres.comeUp },
    'frozen (SIGSTOP)': { begin: postgres.freeze, finish: postgres.thaw },
    'no connection to spare': {
      begin: async () => {
        // Those of the server end with it, and others are faster.
        await postgres.goDown();
        await postgres.comeUp();
        others = await takeAllConnections(postgres.url);
      },
      finish: async () => void (await Promise.all(others.map((other) => other.end()))),
    },
    'backends terminated': {
      begin: async () =>
        void (await admin(
          `select pg_terminate_backend(pid) from pg_stat_activity where ${APPLICATION}`,
        )),
      finish: () => Promise.resolve(),
      isHarmless: true,
    },
    restarted: {
      begin: async () => {
        await postgres.goDown();
        await postgres.comeUp();
      },
      finish: () => Promise.resolve(),
      isHarmless: true,
    },
  };

  const port = await freeLoopbackPort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...SETTINGS,
    DATABASE_URL: postgres.url,
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
  };
  const table: Record<string, Counts> = {};

  // A server whose first page is asked for while the database is away.
  await postgres.goDown();
  const { child } = start(process.execPath, [SERVER], { env: { ...env, PREPARE_DATABASE: '' } });
  await untilListening(url);
  table['first page, database away'] = await askedWhile(url, {
    unread: ['/en', '/vi', '/en/tours?_rsc=1', '/sitemap.xml', '/api/v1/places'],
  });
  await postgres.comeUp();
  await untilHealthy(url);
  table['first page, database back'] = await askedWhile(url, {
    kept: ['/en', '/vi', '/en/tours?_rsc=1', '/sitemap.xml', '/api/v1/places'],
  });

  const response = await fetch(`${url}/api/v1/events`);
  const ids = ((await response.json()) as { id: string }[]).map(({ id }) => id);
  const nextPages = () =>
    ids
      .splice(0, PAGES_A_ROUND)
      .flatMap((id) => [`/en/events/${id}`, `/en/events/${id}?_rsc=1`, `/api/v1/events/${id}`]);

  for (const [name, { begin, finish, isHarmless = false }] of Object.entries(faults)) {
    const counts: Counts = { tried: 0, survived: 0, lost: 0, firstLost: '' };
    table[name] = counts;
    for (let round = 0; round < ROUNDS; round += 1) {
      await askedWhile(url, { kept: KEPT });
      const pages = nextPages();
      await begin();
      const during = isHarmless ? { kept: [...KEPT, ...pages] } : { away: KEPT, unread: pages };
      add(counts, await askedWhile(url, during));
      await finish();
      await untilHealthy(url);
      // By itself: the same pages, now all there and without a mark.
      add(counts, await askedWhile(url, { kept: [...KEPT, ...pages] }));
    }
  }

  // Many pages at once, over the pool of two: one connection reads and one checks the record.
  const many = Array.from({ length: 6 }, nextPages)
    .flat()
    .filter((address) => !address.includes('_rsc='));
  table['72 new pages at once, pool of 2'] = await askedWhile(url, { kept: many });
  const [connections] = await admin(
    `select count(*)::int as count from pg_stat_activity where ${APPLICATION}`,
  );
  await end(child);
  await postgres.stop();

  console.table(table);
  console.log('connections after the 72 pages:', connections);
  assert.deepEqual(connections, { count: 2 });
  for (const { lost } of Object.values(table)) assert.equal(lost, 0);
}

function add(sum: Counts, { tried, survived, lost, firstLost }: Counts): void {
  sum.tried += tried;
  sum.survived += survived;
  sum.lost += lost;
  sum.firstLost ||= firstLost;
}

await runCommand(run);
