import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from 'vitest';

/** A command whose one child is asked to end, says so and goes on. */
const STUBBORN = `
  process.on('SIGTERM', () => console.log('asked'));
  setInterval(() => undefined, 1000);
  console.log('child ' + process.pid);
`;
const COMMAND = `
  import { runCommand, start } from './scripts/setup/child-process.mjs';
  await runCommand(async () => {
    const onLine = (line) => console.log(line);
    await start(process.execPath, ['--eval', ${JSON.stringify(STUBBORN)}], { onLine }).finished;
  });
`;

let child = 0;
afterEach(() => {
  if (isRunning(child)) process.kill(child, 'SIGKILL');
});

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('ends at the second Ctrl-C what does not end at the first', async () => {
  const command = spawn(process.execPath, ['--input-type=module', '--eval', COMMAND], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(command, 'close');
  const lines = createInterface({ input: command.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  child = Number(/^child (\d+)$/.exec(String(value))![1]);

  command.kill('SIGINT');
  expect(await lines.next()).toMatchObject({ value: 'asked' });
  expect(isRunning(child)).toBe(true);
  command.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(isRunning(child)).toBe(false);
});
