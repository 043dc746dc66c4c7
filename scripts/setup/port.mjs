import { connect, createServer } from 'node:net';
import { SetupFailure } from './failure.mjs';

/**
 * The port to serve on, known to be free before the long work begins.
 *
 * @param {string} host
 * @param {number} port 0 for any that is free
 * @returns {Promise<number>}
 */
export async function reservePort(host, port) {
  const problem = await listenProblem(host, port);
  if (typeof problem === 'number') {
    // Some systems let two programs listen, one on all addresses and one on this: ask for an answer too.
    if (port === 0 || !(await answers(host, port))) return problem;
  }
  throw new SetupFailure(await describeProblem(problem, host, port));
}

/** A port of the loopback address that nothing listens on. */
export function freeLoopbackPort() {
  return reservePort('127.0.0.1', 0);
}

/**
 * @param {number | string} problem
 * @param {string} host
 * @param {number} port
 */
async function describeProblem(problem, host, port) {
  if (problem === 'EACCES') {
    return `Port ${port} needs an administrator's rights. Choose one above 1023, for example: npm start -- --port 3000`;
  }
  if (problem === 'EADDRNOTAVAIL' || problem === 'ENOTFOUND' || problem === 'EAI_AGAIN') {
    return `HOST is "${host}", which is not an address of this machine. Leave it out, or use 127.0.0.1 or 0.0.0.0.`;
  }
  if (problem === 'EADDRINUSE' || typeof problem === 'number') {
    const other = await nextFreePort(host, port);
    return (
      `Port ${port} on ${host} is in use by another program (the atlas in another window?). ` +
      `Stop that, or choose another port: npm start -- --port ${other}`
    );
  }
  return `It is not possible to listen on ${host}:${port} (${problem}). Choose another with --host and --port.`;
}

/** @param {string} host @param {number} port */
async function nextFreePort(host, port) {
  for (let other = port + 1; other < Math.min(port + 50, 65_535); other += 1) {
    if (typeof (await listenProblem(host, other)) === 'number') return other;
  }
  return 0;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number | string>} the port that it listened on, or the code of the error
 */
function listenProblem(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve(error.code ?? error.message);
    });
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}

/** @param {string} host @param {number} port @returns {Promise<boolean>} */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: loopbackFor(host), port });
    const done = (/** @type {boolean} */ result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1000, () => done(false));
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

/**
 * The address at which a server that listens on `host` can be asked from this machine.
 *
 * @param {string} host
 */
export function loopbackFor(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '::1';
  return host;
}
