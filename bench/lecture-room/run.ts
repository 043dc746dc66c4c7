import path from 'node:path';
import { end, runCommand, start } from '../../scripts/setup/child-process.mjs';
import { freeLoopbackPort } from '../../scripts/setup/port.mjs';
import { buildApplication } from '../../scripts/setup/production-build.mjs';
import { faultServer } from '../faults/fault-server';
import { eventually } from '../faults/lecture-client';
import { PHONES, measureRoom } from './measure';

const MOST_MEDIAN_MS = 100;
const MOST_RATIO = 1.5;

/** A bare echo in a process of its own, as the server is. */
async function echoServer() {
  const port = await freeLoopbackPort();
  const script = path.join(import.meta.dirname, 'bare-echo.mjs');
  const { child } = start(process.execPath, [script, String(port)], { onLine: () => undefined });
  const url = `http://127.0.0.1:${port}/`;
  let isThere = false;
  const ask = () =>
    void fetch(url, { method: 'POST', body: '{}' }).then(
      () => (isThere = true),
      () => undefined,
    );
  await eventually(() => {
    ask();
    return isThere;
  }, 10_000);
  return { url, stop: () => end(child) };
}

/** A lecture before a thousand phones, beside a bare echo of server-sent events in the same run. */
await runCommand(async () => {
  await buildApplication();
  const server = await faultServer();
  const echo = await echoServer();
  try {
    const { rows, median, ratio } = await measureRoom(server.url, echo.url);
    console.log(`\nA lecture before ${PHONES} phones: milliseconds until each has it`);
    console.table(
      rows.map(({ what, median: middle, p95 }) => ({
        what,
        'median ms': middle.toFixed(1),
        'p95 ms': p95.toFixed(1),
      })),
    );
    console.log(`A state takes ${ratio.toFixed(2)} times as long as over the bare echo.`);
    if (median > MOST_MEDIAN_MS || ratio > MOST_RATIO) {
      throw new Error(
        `At most ${MOST_MEDIAN_MS} ms and ${MOST_RATIO} times the bare echo are wanted.`,
      );
    }
  } finally {
    await echo.stop();
    await server.remove();
  }
});
