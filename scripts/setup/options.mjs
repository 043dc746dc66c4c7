import { parseArgs } from 'node:util';
import { SetupFailure } from './failure.mjs';

/** @typedef {import('./environment.mjs').Environment} Environment */

const DEFAULT_PORT = 3000;
/** Only this machine: publishing the atlas to a network is a decision. */
const DEFAULT_HOST = '127.0.0.1';

/**
 * @typedef {{ dev: boolean, host: string, port: number }} StartOptions port 0 means any that is free
 */

/**
 * @param {readonly string[]} args
 * @param {Environment} env
 * @returns {StartOptions}
 */
export function parseStartOptions(args, env) {
  const flags = parseFlags(args);
  return {
    dev: flags.dev ?? false,
    host: flags.host || env['HOST'] || DEFAULT_HOST,
    port:
      parsePort(flags.port, '--port') ??
      parsePort(env['PORT'] || undefined, 'PORT') ??
      DEFAULT_PORT,
  };
}

/** @param {readonly string[]} args */
function parseFlags(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        dev: { type: 'boolean' },
        host: { type: 'string', short: 'H' },
        port: { type: 'string', short: 'p' },
      },
    }).values;
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split('. ') : ['Unknown option'];
    throw new SetupFailure(
      `${sentence}. The options are --port NUMBER and --host ADDRESS, for example: npm start -- --port 3001`,
    );
  }
}

/**
 * @param {string | undefined} text
 * @param {string} name where it came from, for the message
 * @returns {number | undefined}
 */
export function parsePort(text, name) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new SetupFailure(
    `${name} is "${text}", which is not a port: give a whole number from 1 to 65535 (0 for any that is free), for example 3000.`,
  );
}
