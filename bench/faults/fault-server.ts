import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '../../scripts/setup/database.mjs';
import { freeLoopbackPort } from '../../scripts/setup/port.mjs';
import { serve } from '../../scripts/setup/server.mjs';

/** A server of its own, which is started again at the same address and with the same data. */
export interface FaultServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

/** Requests may say by `X-Forwarded-For` from which client they come. */
export const ONE_MACHINE_AS_MANY = { TRUSTED_PROXY: '1' };

/** Of the production build, which must be there, with an embedded database of its own. */
export async function faultServer(added: Record<string, string> = {}): Promise<FaultServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'third-neighbor-faults-'));
  const env = {
    THIRD_NEIGHBOR_DATA: path.join(folder, 'pglite'),
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
    ...added,
  };
  await prepareDatabase(env);
  const port = await freeLoopbackPort();
  const begin = () => serve({ host: '127.0.0.1', port, env });
  let running = await begin();
  const stop = () => running.stop();
  return {
    url: running.url,
    stop,
    start: async () => {
      running = await begin();
    },
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
