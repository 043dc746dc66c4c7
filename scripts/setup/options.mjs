import { parseArgs } from 'node:util';
import { SetupFailure } from './failure.mjs';

/**
 * What the flags of `npm start` say; the environment says the rest.
 *
 * @param {readonly string[]} args
 * @returns {{ dev: boolean, host: string | undefined, port: number | undefined }} port 0 means any that
 *   is free
 */
export function parseStartOptions(args) {
  const { dev = false, host, port } = parseFlags(args);
  return { dev, host: host || undefined, port: parsePort(port, '--port') };
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
