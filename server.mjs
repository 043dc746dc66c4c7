import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/*
 * Starts the production server. The build puts this file in the place of `server.js` in
 * `.next/standalone`. It only starts Next; lib/server/serve.ts, which is built with the application
 * and handed over by instrumentation.ts, owns the HTTP server.
 */

const directory = import.meta.dirname;
process.chdir(directory);

// Until there is something to finish. The first process of a container ends by no signal by itself.
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])) {
  process.once(signal, () => process.exit(code));
}

// Next's own script has the configuration written into it; the build also leaves it in this file.
const { config } = JSON.parse(
  readFileSync(path.join(directory, '.next/required-server-files.json'), 'utf8'),
);
Object.assign(process.env, {
  NODE_ENV: 'production',
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
});

const host = process.env['HOSTNAME'] || '0.0.0.0';
const port = Number(process.env['PORT'] || 3000);

const { default: next } = await import('next');
const app = next({
  dev: false,
  dir: directory,
  hostname: host,
  port,
  // Next listens to `upgrade` of this server, and leaves such a socket open for ever.
  httpServer: createServer(),
});
// Next does not wait for instrumentation.ts, which also prepares the database.
const handedOver = new Promise((resolve) => {
  globalThis.thirdNeighborHandOver = resolve;
});
await app.prepare();
const serve = await handedOver;
await serve({ app, host, port });
