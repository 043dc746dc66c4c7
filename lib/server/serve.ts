import type { RequestListener, Server } from 'node:http';
import { endInOrderOnSignals } from './end-in-order';
import { logger } from './logger';
import { askWithin, type AskNext } from './inner-server';
import { createOuterServer, type EarlyAnswer } from './outer-server';

/** What server.mjs has started. */
interface Started {
  readonly app: {
    readonly getRequestHandler: () => RequestListener;
    readonly close: () => Promise<void>;
  };
  readonly host: string;
  readonly port: number;
}

type Serve = (started: Started) => Promise<void>;

declare global {
  /** Of server.mjs, which runs Next, for instrumentation.ts, which Next builds and runs. */
  var thirdNeighborHandOver: ((serve: Serve) => void) | undefined;
}

interface Application {
  /** What is answered before Next, which may be asked within. */
  readonly early: (ask: AskNext) => EarlyAnswer;
  /** What the process has open for all readers, such as the database. */
  readonly closeShared: () => Promise<void>;
}

/** Listens for readers, until a signal comes. */
export function serveWith({ early, closeShared }: Application): Serve {
  return async ({ app, host, port }) => {
    const next = app.getRequestHandler();
    const server = createOuterServer(early(askWithin(next)), next);
    endInOrderOnSignals({
      server,
      close: async () => {
        await app.close();
        await closeShared();
      },
    });
    await listening(server, host, port);
    logger.info({ host, port }, 'The server listens.');
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      logger.fatal(`It is not possible to listen on ${host}:${port} (${error.message}).`);
      process.exit(1);
    });
    server.listen({ host, port }, resolve);
  });
}
