import { end, start } from './child-process.mjs';
import { dataDirectory } from './environment.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { loopbackFor } from './port.mjs';
import { say } from './progress.mjs';
import { packageCommand } from './project.mjs';
import { SERVER } from './production-build.mjs';
import { messageOf } from './server-log.mjs';

/** @typedef {import('./environment.mjs').Environment} Environment */

const HEALTH = '/api/v1/health';
const PATIENCE_MS = 90_000;
const ASK_AGAIN_MS = 50;

/**
 * @typedef {object} Serving
 * @property {string} url
 * @property {() => Promise<never>} untilItEnds fails when the server ends, which it does not by itself
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server and waits until it says that it is well.
 *
 * @param {{ host: string, port: number, dev?: boolean, env?: Environment }} options
 * @returns {Promise<Serving>}
 */
export async function serve({ host, port, dev = false, env = {} }) {
  const script = dev
    ? [packageCommand('next'), 'dev', '--hostname', host, '--port', String(port)]
    : [SERVER];
  // What it prints while starting is shown only when it fails; afterwards it is its log.
  let started = dev;
  /** @type {string | undefined} */
  let failure;
  const { child, finished } = start(process.execPath, script, {
    env: {
      THIRD_NEIGHBOR_DATA: dataDirectory({ ...process.env, ...env }),
      ...env,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Next's own name for the address to listen on.
      HOSTNAME: host,
      PORT: String(port),
    },
    onLine: (line) => {
      if (started) return process.stdout.write(`${line}\n`);
      const message = messageOf(line);
      if (message && 'says' in message) say(`      ${message.says}`);
      if (message && 'givesUpBecause' in message) failure ??= message.givesUpBecause;
    },
    onError: (line) => started && process.stderr.write(`${line}\n`),
  });
  const address = loopbackFor(host);
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}`;

  const asking = new AbortController();
  void finished.finally(() => asking.abort());
  const outcome = await Promise.race([finished, healthy(`${url}${HEALTH}`, asking.signal)]);
  if (outcome === 'healthy') {
    started = true;
    return {
      url,
      stop: () => end(child),
      untilItEnds: async () => {
        const { code } = await finished;
        throw new SetupFailure(
          `The server has ended by itself (${code === null ? `signal ${child.signalCode}` : `exit code ${code}`}). Its log is above; start it again with the same command.`,
        );
      },
    };
  }
  await end(child);
  const { output } = await finished;
  // The server words what a person can mend; it ends with the next step.
  if (failure !== undefined) throw new SetupFailure(failure);
  throw new SetupFailure(
    typeof outcome === 'string'
      ? `The server did not become healthy at ${url}${HEALTH} (${outcome}). The lines above are what it said.`
      : 'The server ended while starting. The lines above are what it said.',
    lastLines(output),
  );
}

/**
 * @param {string} url
 * @param {AbortSignal} stopped
 * @returns {Promise<string>} 'healthy', or what the last answer was when patience ran out
 */
async function healthy(url, stopped) {
  const until = performance.now() + PATIENCE_MS;
  let last = 'no answer';
  while (performance.now() < until && !stopped.aborted) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
      if (response.ok) return 'healthy';
      last = `it answered ${response.status}: ${(await response.text()).slice(0, 300)}`;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return last;
}
