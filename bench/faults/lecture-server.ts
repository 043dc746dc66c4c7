import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '../../scripts/setup/database.mjs';
import { freeLoopbackPort } from '../../scripts/setup/port.mjs';
import { serve } from '../../scripts/setup/server.mjs';

/** A server of its own, which is started again at the same address and with the same data. */
export interface LectureServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

/** Of the production build, which must be there. */
export async function lectureServer(): Promise<LectureServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'third-neighbor-lectures-'));
  const env = {
    THIRD_NEIGHBOR_DATA: path.join(folder, 'pglite'),
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
    // So that one machine can ask as many.
    TRUSTED_PROXY: '1',
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
