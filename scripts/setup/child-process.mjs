import { spawn, spawnSync } from 'node:child_process';
import { describeFailure } from './failure.mjs';
import { PROJECT } from './project.mjs';

/** @typedef {import('./environment.mjs').Environment} Environment */

const POSIX = process.platform !== 'win32';
const PATIENCE_MS = 8000;
/** A server may print for weeks; only the end of it is ever shown. */
const REMEMBERED_CHUNKS = 5000;

/**
 * @typedef {object} RunOptions
 * @property {Environment} [env] added to this process's own
 * @property {string} [cwd]
 * @property {(line: string) => void} [onLine] called with each line as it is printed
 * @property {(line: string) => void} [onError] the same for standard error, instead of `onLine`
 *
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ code: number | null, output: string }} Finished code is null when a signal ended it,
 *   which the output then tells
 */

/** @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Starts a program that Ctrl-C here will end. It leads a process group of its own, so that its
 * children end with it (`next dev` has some).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {{ child: ChildProcess, finished: Promise<Finished> }}
 */
export function start(command, args, options = {}) {
  const { env = {}, cwd = PROJECT, onLine, onError = onLine } = options;
  const child = spawn(command, args, {
    cwd,
    // What is captured is shown as it is, so colours only where a person looks on.
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: POSIX,
    windowsHide: true,
  });
  running.add(child);
  /** @type {string[]} */
  const output = [];
  for (const [stream, listener] of /** @type {const} */ ([
    [child.stdout, onLine],
    [child.stderr, onError],
  ])) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text) => {
      output.push(text);
      if (output.length > REMEMBERED_CHUNKS) output.shift();
    });
    if (listener) eachLine(stream, listener);
  }
  /** @type {Promise<Finished>} */
  const finished = new Promise((resolve, reject) => {
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code, signalName) => {
      running.delete(child);
      if (signalName !== null) output.push(`\n(ended from outside, by ${signalName})\n`);
      else if (code !== null && code > 128) output.push(`\n(ended with exit code ${code})\n`);
      resolve({ code, output: output.join('') });
    });
  });
  return { child, finished };
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, options) {
  return start(command, args, options).finished;
}

/** Runs a JavaScript file with this very Node. @type {typeof run} */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}

/**
 * Ends a program and all that it started: asks first, then insists.
 *
 * @param {ChildProcess} child
 */
export async function end(child) {
  if (!running.has(child)) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE_MS);
  await closed;
  clearTimeout(insist);
}

let ending = false;

/**
 * Does the whole work of a command: Ctrl-C, a closed terminal, `kill` and a failure end everything
 * that it started, and a failure is told in a sentence.
 *
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
  endChildrenOnSignal();
  try {
    await work();
  } catch (error) {
    // What a signal cuts short fails too, and that is no news.
    if (ending) return;
    process.exitCode = 1;
    process.stderr.write(`\n${describeFailure(error)}\n`);
    await endChildren();
  }
}

function endChildrenOnSignal() {
  for (const [name, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(name, () => {
      // Who asks twice does not want to wait for what is finished in order.
      if (ending) for (const child of running) signal(child, 'SIGKILL');
      if (ending) return;
      ending = true;
      void endChildren().then(() => process.exit(code));
    });
  }
}

async function endChildren() {
  await Promise.all([...running].map(end));
}

/** @param {ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined) return;
  if (!POSIX) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has ended between the check and the signal.
  }
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} listener
 */
function eachLine(stream, listener) {
  let rest = '';
  stream?.on('data', (/** @type {string} */ text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(listener);
  });
  stream?.on('end', () => {
    if (rest !== '') listener(rest);
  });
}
