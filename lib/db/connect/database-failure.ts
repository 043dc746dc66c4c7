import { z } from 'zod';
import { DatabaseUnavailableError } from './database-unavailable-error';

interface Kind {
  /** Codes of PostgreSQL (appendix A of its manual), of Node's sockets and of Prisma, kinds of its
   * adapters, and messages of pg and PGlite that come without a code. */
  readonly signs: RegExp;
  readonly problem: string;
  readonly nextStep: string;
}

const LOST: Kind = {
  signs:
    /^(08\w{3}|57P\w\w|ECONN\w+|EPIPE|EHOST\w+|ENET\w+|ENOTFOUND|EAI_AGAIN|P1001|P1017|P2028|DatabaseNotReachable|ConnectionClosed|Connection terminated.*|Client (was closed|has encountered).*|Cannot use a pool after.*|PGlite is closed.*)$/,
  problem: 'The connection to the database is lost.',
  nextStep: 'Check that it runs; the atlas connects again by itself.',
};

// The first that fits counts: a connection that timed out is "terminated" as well.
const KINDS: readonly Kind[] = [
  {
    signs: /^(57014|55P03|25P0[34]|ETIMEDOUT|P1002|P1008|P2024|SocketTimeout|.*\btime-?out\b.*)$/i,
    problem: 'The database takes too long to answer.',
    nextStep: 'See what holds it up, or raise the time-outs in the environment.',
  },
  {
    signs: /^(53\w{3}|P2037|TooManyConnections)$/,
    problem: 'The database has no connection or memory to spare.',
    nextStep: 'Close other clients, raise max_connections or lower DATABASE_POOL_SIZE.',
  },
  LOST,
  {
    signs:
      /^(28\w{3}|3D000|P1000|P1003|P1010|AuthenticationFailed|DatabaseAccessDenied|DatabaseDoesNotExist|TlsConnectionError)$/,
    problem: 'The database refuses the atlas.',
    nextStep: 'Check user, password and database name in DATABASE_URL.',
  },
  {
    signs: /^(42P01|P2021|TableDoesNotExist)$/,
    problem: 'The database has not been prepared.',
    nextStep: 'Run npm run db:deploy.',
  },
  {
    signs: /^(58\w{3}|XX\w{3}|RuntimeError)$/,
    problem: 'The database cannot read its files, or has given up.',
    nextStep: 'Start the atlas again: it then says what is wrong and how to mend it.',
  },
];

/**
 * What an error of a driver, of PGlite or of Prisma means when it is not about the statement but about
 * the database: that it is away, slow, full, closed to us or damaged. Null for any other error.
 */
export function databaseFailure(error: unknown): DatabaseUnavailableError | null {
  if (error instanceof DatabaseUnavailableError) return error;
  const signs = signsOf(error);
  const kind = KINDS.find((one) => signs.some((sign) => one.signs.test(sign)));
  return kind ? new DatabaseUnavailableError(kind.problem, kind.nextStep, { cause: error }) : null;
}

/** Whether the same may succeed over another connection. */
export const isLostConnection = (error: unknown): boolean =>
  error instanceof DatabaseUnavailableError && error.problem === LOST.problem;

const nodeSchema = z.object({
  name: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  originalCode: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
  errors: z.array(z.unknown()).optional().catch(undefined),
  meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined),
});

/** Drivers put the reason into a cause, several connections into a list, Prisma into `meta`. */
function signsOf(error: unknown, depth = 0): string[] {
  const { data: node } = nodeSchema.safeParse(error);
  if (!node || depth > 5) return [];
  const { name, message, code, originalCode, kind } = node;
  const own = [originalCode, kind, code ?? message];
  // A crash of PGlite's WebAssembly; any other error of that name comes with it.
  if (error instanceof WebAssembly.RuntimeError) own.push(name);
  return [
    ...own.filter((sign) => sign !== undefined),
    ...[node.cause, node.meta?.driverAdapterError, ...(node.errors ?? [])].flatMap((inner) =>
      signsOf(inner, depth + 1),
    ),
  ];
}
